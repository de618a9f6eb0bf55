// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A GL export expense bill.

use crate::model::*;

/// A GL export expense bill.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct GLExportExpenseBill {
    /// `id`.
    pub id: Option<Id<GLExportExpenseBill>>,
    /// `documentDate`.
    pub document_date: Option<String>,
    /// `documentType`.
    pub document_type: Option<String>,
    /// `documentNumber`.
    pub document_number: Option<String>,
    /// `memo`.
    pub memo: Option<String>,
    /// `glClass`.
    pub gl_class: Option<String>,
    /// `apAccountNumber`.
    pub ap_account_number: Option<String>,
    /// `member`.
    pub member: Option<MemberReference>,
    /// `vendorNumber`.
    pub vendor_number: Option<String>,
    /// `currency`.
    pub currency: Option<CurrencyReference>,
    /// `total`.
    #[serde(default, with = "crate::types::decimal")]
    pub total: Option<Decimal>,
    /// `detail`.
    pub detail: Option<Vec<GLExportExpenseBillDetail>>,
}

impl GLExportExpenseBill {
    /// `id`.
    pub const ID: Field<Self, Id<GLExportExpenseBill>> = Field::new("id");
    /// `documentDate`.
    pub const DOCUMENT_DATE: Field<Self, String> = Field::new("documentDate");
    /// `documentType`.
    pub const DOCUMENT_TYPE: Field<Self, String> = Field::new("documentType");
    /// `documentNumber`.
    pub const DOCUMENT_NUMBER: Field<Self, String> = Field::new("documentNumber");
    /// `memo`.
    pub const MEMO: Field<Self, String> = Field::new("memo");
    /// `glClass`.
    pub const GL_CLASS: Field<Self, String> = Field::new("glClass");
    /// `apAccountNumber`.
    pub const AP_ACCOUNT_NUMBER: Field<Self, String> = Field::new("apAccountNumber");
    /// `member`.
    pub const MEMBER: Field<Self, MemberReference> = Field::new("member");
    /// `vendorNumber`.
    pub const VENDOR_NUMBER: Field<Self, String> = Field::new("vendorNumber");
    /// `currency`.
    pub const CURRENCY: Field<Self, CurrencyReference> = Field::new("currency");
    /// `total`.
    pub const TOTAL: Field<Self, Decimal> = Field::new("total");
    /// `detail`.
    pub const DETAIL: Field<Self, Vec<GLExportExpenseBillDetail>> = Field::new("detail");
}

impl Model for GLExportExpenseBill {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "GLExportExpenseBill",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("documentDate", FieldKind::Text),
                FieldRule::new("documentType", FieldKind::Text),
                FieldRule::new("documentNumber", FieldKind::Text),
                FieldRule::new("memo", FieldKind::Text),
                FieldRule::new("glClass", FieldKind::Text),
                FieldRule::new("apAccountNumber", FieldKind::Text),
                FieldRule::new(
                    "member",
                    FieldKind::Record(<MemberReference as Model>::SCHEMA),
                ),
                FieldRule::new("vendorNumber", FieldKind::Text),
                FieldRule::new(
                    "currency",
                    FieldKind::Record(<CurrencyReference as Model>::SCHEMA),
                ),
                FieldRule::new("total", FieldKind::Decimal),
                FieldRule::new(
                    "detail",
                    FieldKind::Record(<GLExportExpenseBillDetail as Model>::SCHEMA),
                )
                .list(),
            ],
        };
        &SCHEMA
    };
}

impl Record for GLExportExpenseBill {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
