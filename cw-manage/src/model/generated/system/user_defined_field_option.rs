// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A user defined field option.

use crate::model::*;

/// A user defined field option.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct UserDefinedFieldOption {
    /// `id`.
    pub id: Option<Id<UserDefinedFieldOption>>,
    /// `optionValue`.
    pub option_value: Option<String>,
    /// `defaultFlag`.
    pub default_flag: Option<bool>,
    /// `inactiveFlag`.
    pub inactive_flag: Option<bool>,
    /// `sortOrder`.
    pub sort_order: Option<i32>,
}

impl UserDefinedFieldOption {
    /// `id`.
    pub const ID: Field<Self, Id<UserDefinedFieldOption>> = Field::new("id");
    /// `optionValue`.
    pub const OPTION_VALUE: Field<Self, String> = Field::new("optionValue");
    /// `defaultFlag`.
    pub const DEFAULT_FLAG: Field<Self, bool> = Field::new("defaultFlag");
    /// `inactiveFlag`.
    pub const INACTIVE_FLAG: Field<Self, bool> = Field::new("inactiveFlag");
    /// `sortOrder`.
    pub const SORT_ORDER: Field<Self, i32> = Field::new("sortOrder");
}

impl Model for UserDefinedFieldOption {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "UserDefinedFieldOption",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("optionValue", FieldKind::Text),
                FieldRule::new("defaultFlag", FieldKind::Flag),
                FieldRule::new("inactiveFlag", FieldKind::Flag),
                FieldRule::new("sortOrder", FieldKind::Whole),
            ],
        };
        &SCHEMA
    };
}

impl Record for UserDefinedFieldOption {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
