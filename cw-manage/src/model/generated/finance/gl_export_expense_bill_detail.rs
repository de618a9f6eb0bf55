// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A GL export expense bill detail.

use crate::model::*;

/// A GL export expense bill detail.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct GLExportExpenseBillDetail {
    /// `id`.
    pub id: Option<Vec<i32>>,
    /// `documentDate`.
    pub document_date: Option<String>,
    /// `glTypeId`.
    pub gl_type_id: Option<String>,
    /// `memo`.
    pub memo: Option<String>,
    /// `company`.
    pub company: Option<CompanyReference>,
    /// `accountNumber`.
    pub account_number: Option<String>,
    /// `expenseClass`.
    pub expense_class: Option<ClassificationReference>,
    /// `currency`.
    pub currency: Option<CurrencyReference>,
    /// `total`.
    #[serde(default, with = "crate::types::decimal")]
    pub total: Option<Decimal>,
    /// `billable`.
    pub billable: Option<bool>,
    /// `reimbursable`.
    pub reimbursable: Option<bool>,
    /// `companyAdvance`.
    pub company_advance: Option<bool>,
}

impl GLExportExpenseBillDetail {
    /// `id`.
    pub const ID: Field<Self, Vec<i32>> = Field::new("id");
    /// `documentDate`.
    pub const DOCUMENT_DATE: Field<Self, String> = Field::new("documentDate");
    /// `glTypeId`.
    pub const GL_TYPE_ID: Field<Self, String> = Field::new("glTypeId");
    /// `memo`.
    pub const MEMO: Field<Self, String> = Field::new("memo");
    /// `company`.
    pub const COMPANY: Field<Self, CompanyReference> = Field::new("company");
    /// `accountNumber`.
    pub const ACCOUNT_NUMBER: Field<Self, String> = Field::new("accountNumber");
    /// `expenseClass`.
    pub const EXPENSE_CLASS: Field<Self, ClassificationReference> = Field::new("expenseClass");
    /// `currency`.
    pub const CURRENCY: Field<Self, CurrencyReference> = Field::new("currency");
    /// `total`.
    pub const TOTAL: Field<Self, Decimal> = Field::new("total");
    /// `billable`.
    pub const BILLABLE: Field<Self, bool> = Field::new("billable");
    /// `reimbursable`.
    pub const REIMBURSABLE: Field<Self, bool> = Field::new("reimbursable");
    /// `companyAdvance`.
    pub const COMPANY_ADVANCE: Field<Self, bool> = Field::new("companyAdvance");
}

impl Model for GLExportExpenseBillDetail {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "GLExportExpenseBillDetail",
            fields: &[
                FieldRule::new("id", FieldKind::Whole).list(),
                FieldRule::new("documentDate", FieldKind::Text),
                FieldRule::new("glTypeId", FieldKind::Text),
                FieldRule::new("memo", FieldKind::Text),
                FieldRule::new(
                    "company",
                    FieldKind::Record(<CompanyReference as Model>::SCHEMA),
                ),
                FieldRule::new("accountNumber", FieldKind::Text),
                FieldRule::new(
                    "expenseClass",
                    FieldKind::Record(<ClassificationReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "currency",
                    FieldKind::Record(<CurrencyReference as Model>::SCHEMA),
                ),
                FieldRule::new("total", FieldKind::Decimal),
                FieldRule::new("billable", FieldKind::Flag),
                FieldRule::new("reimbursable", FieldKind::Flag),
                FieldRule::new("companyAdvance", FieldKind::Flag),
            ],
        };
        &SCHEMA
    };
}
