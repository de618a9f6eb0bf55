// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A GL export inventory transfer offset.

use crate::model::*;

/// A GL export inventory transfer offset.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct GLExportInventoryTransferOffset {
    /// `id`.
    pub id: Option<Id<GLExportInventoryTransferOffset>>,
    /// `documentType`.
    pub document_type: Option<String>,
    /// `documentDate`.
    pub document_date: Option<String>,
    /// `accountNumber`.
    pub account_number: Option<String>,
    /// `glClass`.
    pub gl_class: Option<String>,
    /// `total`.
    #[serde(default, with = "crate::types::decimal")]
    pub total: Option<Decimal>,
    /// `memo`.
    pub memo: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `glTypeId`.
    pub gl_type_id: Option<String>,
}

impl GLExportInventoryTransferOffset {
    /// `id`.
    pub const ID: Field<Self, Id<GLExportInventoryTransferOffset>> = Field::new("id");
    /// `documentType`.
    pub const DOCUMENT_TYPE: Field<Self, String> = Field::new("documentType");
    /// `documentDate`.
    pub const DOCUMENT_DATE: Field<Self, String> = Field::new("documentDate");
    /// `accountNumber`.
    pub const ACCOUNT_NUMBER: Field<Self, String> = Field::new("accountNumber");
    /// `glClass`.
    pub const GL_CLASS: Field<Self, String> = Field::new("glClass");
    /// `total`.
    pub const TOTAL: Field<Self, Decimal> = Field::new("total");
    /// `memo`.
    pub const MEMO: Field<Self, String> = Field::new("memo");
    /// `description`.
    pub const DESCRIPTION: Field<Self, String> = Field::new("description");
    /// `glTypeId`.
    pub const GL_TYPE_ID: Field<Self, String> = Field::new("glTypeId");
}

impl Model for GLExportInventoryTransferOffset {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "GLExportInventoryTransferOffset",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("documentType", FieldKind::Text),
                FieldRule::new("documentDate", FieldKind::Text),
                FieldRule::new("accountNumber", FieldKind::Text),
                FieldRule::new("glClass", FieldKind::Text),
                FieldRule::new("total", FieldKind::Decimal),
                FieldRule::new("memo", FieldKind::Text),
                FieldRule::new("description", FieldKind::Text),
                FieldRule::new("glTypeId", FieldKind::Text),
            ],
        };
        &SCHEMA
    };
}

impl Record for GLExportInventoryTransferOffset {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
