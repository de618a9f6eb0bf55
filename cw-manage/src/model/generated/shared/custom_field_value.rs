// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A custom field's value on a record.

use crate::model::*;

/// A custom field's value on a record.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CustomFieldValue {
    /// `id`.
    pub id: Option<Id<CustomFieldValue>>,
    /// `caption`.
    pub caption: Option<String>,
    /// `type`.
    pub type_: Option<CustomFieldValueType>,
    /// `entryMethod`.
    pub entry_method: Option<EntryMethod>,
    /// `numberOfDecimals`.
    pub number_of_decimals: Option<i32>,
    /// `value`.
    pub value: Option<Value>,
    /// `connectWiseId`.
    pub connect_wise_id: Option<String>,
    /// `rowNum`.
    pub row_num: Option<i32>,
    /// `userDefinedFieldRecId`.
    pub user_defined_field_rec_id: Option<i32>,
    /// `podId`.
    pub pod_id: Option<String>,
}

impl CustomFieldValue {
    /// `id`.
    pub const ID: Field<Self, Id<CustomFieldValue>> = Field::new("id");
    /// `caption`.
    pub const CAPTION: Field<Self, String> = Field::new("caption");
    /// `type`.
    pub const TYPE: Field<Self, CustomFieldValueType> = Field::new("type");
    /// `entryMethod`.
    pub const ENTRY_METHOD: Field<Self, EntryMethod> = Field::new("entryMethod");
    /// `numberOfDecimals`.
    pub const NUMBER_OF_DECIMALS: Field<Self, i32> = Field::new("numberOfDecimals");
    /// `value`.
    pub const VALUE: Field<Self, Value> = Field::new("value");
    /// `connectWiseId`.
    pub const CONNECT_WISE_ID: Field<Self, String> = Field::new("connectWiseId");
    /// `rowNum`.
    pub const ROW_NUM: Field<Self, i32> = Field::new("rowNum");
    /// `userDefinedFieldRecId`.
    pub const USER_DEFINED_FIELD_REC_ID: Field<Self, i32> = Field::new("userDefinedFieldRecId");
    /// `podId`.
    pub const POD_ID: Field<Self, String> = Field::new("podId");
}

impl Model for CustomFieldValue {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "CustomFieldValue",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("caption", FieldKind::Text),
                FieldRule::new("type", FieldKind::Choice(CustomFieldValueType::VALUES)),
                FieldRule::new("entryMethod", FieldKind::Choice(EntryMethod::VALUES)),
                FieldRule::new("numberOfDecimals", FieldKind::Whole),
                FieldRule::new("value", FieldKind::Json),
                FieldRule::new("connectWiseId", FieldKind::Text),
                FieldRule::new("rowNum", FieldKind::Whole),
                FieldRule::new("userDefinedFieldRecId", FieldKind::Whole),
                FieldRule::new("podId", FieldKind::Text),
            ],
        };
        &SCHEMA
    };
}

impl Record for CustomFieldValue {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
