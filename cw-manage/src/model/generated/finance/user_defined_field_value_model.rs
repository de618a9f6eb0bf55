// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A user defined field value model.

use crate::model::*;

/// A user defined field value model.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct UserDefinedFieldValueModel {
    /// `userDefinedFieldRecId`.
    pub user_defined_field_rec_id: Option<i32>,
    /// `value`.
    pub value: Option<String>,
    /// `rowNum`.
    pub row_num: Option<i32>,
    /// `skipLocationAndBillingUnit`.
    pub skip_location_and_billing_unit: Option<bool>,
    /// `filtered`.
    pub filtered: Option<bool>,
}

impl UserDefinedFieldValueModel {
    /// `userDefinedFieldRecId`.
    pub const USER_DEFINED_FIELD_REC_ID: Field<Self, i32> = Field::new("userDefinedFieldRecId");
    /// `value`.
    pub const VALUE: Field<Self, String> = Field::new("value");
    /// `rowNum`.
    pub const ROW_NUM: Field<Self, i32> = Field::new("rowNum");
    /// `skipLocationAndBillingUnit`.
    pub const SKIP_LOCATION_AND_BILLING_UNIT: Field<Self, bool> =
        Field::new("skipLocationAndBillingUnit");
    /// `filtered`.
    pub const FILTERED: Field<Self, bool> = Field::new("filtered");
}

impl Model for UserDefinedFieldValueModel {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "UserDefinedFieldValueModel",
            fields: &[
                FieldRule::new("userDefinedFieldRecId", FieldKind::Whole),
                FieldRule::new("value", FieldKind::Text),
                FieldRule::new("rowNum", FieldKind::Whole),
                FieldRule::new("skipLocationAndBillingUnit", FieldKind::Flag),
                FieldRule::new("filtered", FieldKind::Flag),
            ],
        };
        &SCHEMA
    };
}
