// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A GL export expense.

use crate::model::*;

/// A GL export expense.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct GLExportExpense {
    /// `id`.
    pub id: Option<Id<GLExportExpense>>,
    /// `documentDate`.
    pub document_date: Option<String>,
    /// `documentType`.
    pub document_type: Option<String>,
    /// `apAccountNumber`.
    pub ap_account_number: Option<String>,
    /// `apClass`.
    pub ap_class: Option<String>,
    /// `accountNumber`.
    pub account_number: Option<String>,
    /// `glClass`.
    pub gl_class: Option<String>,
    /// `glTypeId`.
    pub gl_type_id: Option<String>,
    /// `memo`.
    pub memo: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `periodStartDate`.
    pub period_start_date: Option<String>,
    /// `periodEndDate`.
    pub period_end_date: Option<String>,
    /// `member`.
    pub member: Option<MemberReference>,
    /// `vendorNumber`.
    pub vendor_number: Option<String>,
    /// `company`.
    pub company: Option<CompanyReference>,
    /// `companyAccountNumber`.
    pub company_account_number: Option<String>,
    /// `project`.
    pub project: Option<ProjectReference>,
    /// `currency`.
    pub currency: Option<CurrencyReference>,
    /// `total`.
    #[serde(default, with = "crate::types::decimal")]
    pub total: Option<Decimal>,
    /// `offset`.
    pub offset: Option<GLExportExpenseOffset>,
}

impl GLExportExpense {
    /// `id`.
    pub const ID: Field<Self, Id<GLExportExpense>> = Field::new("id");
    /// `documentDate`.
    pub const DOCUMENT_DATE: Field<Self, String> = Field::new("documentDate");
    /// `documentType`.
    pub const DOCUMENT_TYPE: Field<Self, String> = Field::new("documentType");
    /// `apAccountNumber`.
    pub const AP_ACCOUNT_NUMBER: Field<Self, String> = Field::new("apAccountNumber");
    /// `apClass`.
    pub const AP_CLASS: Field<Self, String> = Field::new("apClass");
    /// `accountNumber`.
    pub const ACCOUNT_NUMBER: Field<Self, String> = Field::new("accountNumber");
    /// `glClass`.
    pub const GL_CLASS: Field<Self, String> = Field::new("glClass");
    /// `glTypeId`.
    pub const GL_TYPE_ID: Field<Self, String> = Field::new("glTypeId");
    /// `memo`.
    pub const MEMO: Field<Self, String> = Field::new("memo");
    /// `description`.
    pub const DESCRIPTION: Field<Self, String> = Field::new("description");
    /// `periodStartDate`.
    pub const PERIOD_START_DATE: Field<Self, String> = Field::new("periodStartDate");
    /// `periodEndDate`.
    pub const PERIOD_END_DATE: Field<Self, String> = Field::new("periodEndDate");
    /// `member`.
    pub const MEMBER: Field<Self, MemberReference> = Field::new("member");
    /// `vendorNumber`.
    pub const VENDOR_NUMBER: Field<Self, String> = Field::new("vendorNumber");
    /// `company`.
    pub const COMPANY: Field<Self, CompanyReference> = Field::new("company");
    /// `companyAccountNumber`.
    pub const COMPANY_ACCOUNT_NUMBER: Field<Self, String> = Field::new("companyAccountNumber");
    /// `project`.
    pub const PROJECT: Field<Self, ProjectReference> = Field::new("project");
    /// `currency`.
    pub const CURRENCY: Field<Self, CurrencyReference> = Field::new("currency");
    /// `total`.
    pub const TOTAL: Field<Self, Decimal> = Field::new("total");
    /// `offset`.
    pub const OFFSET: Field<Self, GLExportExpenseOffset> = Field::new("offset");
}

impl Model for GLExportExpense {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "GLExportExpense",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("documentDate", FieldKind::Text),
                FieldRule::new("documentType", FieldKind::Text),
                FieldRule::new("apAccountNumber", FieldKind::Text),
                FieldRule::new("apClass", FieldKind::Text),
                FieldRule::new("accountNumber", FieldKind::Text),
                FieldRule::new("glClass", FieldKind::Text),
                FieldRule::new("glTypeId", FieldKind::Text),
                FieldRule::new("memo", FieldKind::Text),
                FieldRule::new("description", FieldKind::Text),
                FieldRule::new("periodStartDate", FieldKind::Text),
                FieldRule::new("periodEndDate", FieldKind::Text),
                FieldRule::new(
                    "member",
                    FieldKind::Record(<MemberReference as Model>::SCHEMA),
                ),
                FieldRule::new("vendorNumber", FieldKind::Text),
                FieldRule::new(
                    "company",
                    FieldKind::Record(<CompanyReference as Model>::SCHEMA),
                ),
                FieldRule::new("companyAccountNumber", FieldKind::Text),
                FieldRule::new(
                    "project",
                    FieldKind::Record(<ProjectReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "currency",
                    FieldKind::Record(<CurrencyReference as Model>::SCHEMA),
                ),
                FieldRule::new("total", FieldKind::Decimal),
                FieldRule::new(
                    "offset",
                    FieldKind::Record(<GLExportExpenseOffset as Model>::SCHEMA),
                ),
            ],
        };
        &SCHEMA
    };
}

impl Record for GLExportExpense {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
