// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A GL export adjustment transaction.

use crate::model::*;

/// A GL export adjustment transaction.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct GLExportAdjustmentTransaction {
    /// `id`.
    pub id: Option<String>,
    /// `documentType`.
    pub document_type: Option<String>,
    /// `documentDate`.
    pub document_date: Option<String>,
    /// `glTypeID`.
    #[serde(rename = "glTypeID")]
    pub gl_type_id: Option<String>,
    /// `accountNumber`.
    pub account_number: Option<String>,
    /// `memo`.
    pub memo: Option<String>,
    /// `glClass`.
    pub gl_class: Option<String>,
    /// `adjustmentDescription`.
    pub adjustment_description: Option<String>,
    /// `adjustmentDetail`.
    pub adjustment_detail: Option<Vec<GLExportAdjustmentTransactionDetail>>,
}

impl GLExportAdjustmentTransaction {
    /// `id`.
    pub const ID: Field<Self, String> = Field::new("id");
    /// `documentType`.
    pub const DOCUMENT_TYPE: Field<Self, String> = Field::new("documentType");
    /// `documentDate`.
    pub const DOCUMENT_DATE: Field<Self, String> = Field::new("documentDate");
    /// `glTypeID`.
    pub const GL_TYPE_ID: Field<Self, String> = Field::new("glTypeID");
    /// `accountNumber`.
    pub const ACCOUNT_NUMBER: Field<Self, String> = Field::new("accountNumber");
    /// `memo`.
    pub const MEMO: Field<Self, String> = Field::new("memo");
    /// `glClass`.
    pub const GL_CLASS: Field<Self, String> = Field::new("glClass");
    /// `adjustmentDescription`.
    pub const ADJUSTMENT_DESCRIPTION: Field<Self, String> = Field::new("adjustmentDescription");
    /// `adjustmentDetail`.
    pub const ADJUSTMENT_DETAIL: Field<Self, Vec<GLExportAdjustmentTransactionDetail>> =
        Field::new("adjustmentDetail");
}

impl Model for GLExportAdjustmentTransaction {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "GLExportAdjustmentTransaction",
            fields: &[
                FieldRule::new("id", FieldKind::Text),
                FieldRule::new("documentType", FieldKind::Text),
                FieldRule::new("documentDate", FieldKind::Text),
                FieldRule::new("glTypeID", FieldKind::Text),
                FieldRule::new("accountNumber", FieldKind::Text),
                FieldRule::new("memo", FieldKind::Text),
                FieldRule::new("glClass", FieldKind::Text),
                FieldRule::new("adjustmentDescription", FieldKind::Text),
                FieldRule::new(
                    "adjustmentDetail",
                    FieldKind::Record(<GLExportAdjustmentTransactionDetail as Model>::SCHEMA),
                )
                .list(),
            ],
        };
        &SCHEMA
    };
}
