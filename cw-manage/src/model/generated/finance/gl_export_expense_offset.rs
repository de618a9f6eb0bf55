// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A GL export expense offset.

use crate::model::*;

/// A GL export expense offset.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct GLExportExpenseOffset {
    /// `id`.
    pub id: Option<Id<GLExportExpenseOffset>>,
    /// `documentDate`.
    pub document_date: Option<String>,
    /// `documentType`.
    pub document_type: Option<String>,
    /// `accountNumber`.
    pub account_number: Option<String>,
    /// `glTypeId`.
    pub gl_type_id: Option<String>,
    /// `glClass`.
    pub gl_class: Option<String>,
    /// `member`.
    pub member: Option<MemberReference>,
    /// `memo`.
    pub memo: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `total`.
    #[serde(default, with = "crate::types::decimal")]
    pub total: Option<Decimal>,
}

impl GLExportExpenseOffset {
    /// `id`.
    pub const ID: Field<Self, Id<GLExportExpenseOffset>> = Field::new("id");
    /// `documentDate`.
    pub const DOCUMENT_DATE: Field<Self, String> = Field::new("documentDate");
    /// `documentType`.
    pub const DOCUMENT_TYPE: Field<Self, String> = Field::new("documentType");
    /// `accountNumber`.
    pub const ACCOUNT_NUMBER: Field<Self, String> = Field::new("accountNumber");
    /// `glTypeId`.
    pub const GL_TYPE_ID: Field<Self, String> = Field::new("glTypeId");
    /// `glClass`.
    pub const GL_CLASS: Field<Self, String> = Field::new("glClass");
    /// `member`.
    pub const MEMBER: Field<Self, MemberReference> = Field::new("member");
    /// `memo`.
    pub const MEMO: Field<Self, String> = Field::new("memo");
    /// `description`.
    pub const DESCRIPTION: Field<Self, String> = Field::new("description");
    /// `total`.
    pub const TOTAL: Field<Self, Decimal> = Field::new("total");
}

impl Model for GLExportExpenseOffset {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "GLExportExpenseOffset",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("documentDate", FieldKind::Text),
                FieldRule::new("documentType", FieldKind::Text),
                FieldRule::new("accountNumber", FieldKind::Text),
                FieldRule::new("glTypeId", FieldKind::Text),
                FieldRule::new("glClass", FieldKind::Text),
                FieldRule::new(
                    "member",
                    FieldKind::Record(<MemberReference as Model>::SCHEMA),
                ),
                FieldRule::new("memo", FieldKind::Text),
                FieldRule::new("description", FieldKind::Text),
                FieldRule::new("total", FieldKind::Decimal),
            ],
        };
        &SCHEMA
    };
}

impl Record for GLExportExpenseOffset {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
