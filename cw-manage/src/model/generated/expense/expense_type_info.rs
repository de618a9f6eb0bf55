// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! An expense type info, as at `/expense/types/info`.

use crate::model::*;

/// An expense type info, as at `/expense/types/info`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ExpenseTypeInfo {
    /// `id`.
    pub id: Option<Id<ExpenseTypeInfo>>,
    /// `name`.
    pub name: Option<String>,
    /// `inactiveFlag`.
    pub inactive_flag: Option<bool>,
    /// `amountCaption`.
    pub amount_caption: Option<String>,
    /// `mileageFlag`.
    pub mileage_flag: Option<bool>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl ExpenseTypeInfo {
    /// `id`.
    pub const ID: Field<Self, Id<ExpenseTypeInfo>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");
    /// `inactiveFlag`.
    pub const INACTIVE_FLAG: Field<Self, bool> = Field::new("inactiveFlag");
    /// `amountCaption`.
    pub const AMOUNT_CAPTION: Field<Self, String> = Field::new("amountCaption");
    /// `mileageFlag`.
    pub const MILEAGE_FLAG: Field<Self, bool> = Field::new("mileageFlag");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");
}

impl Model for ExpenseTypeInfo {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "ExpenseTypeInfo",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("name", FieldKind::Text),
                FieldRule::new("inactiveFlag", FieldKind::Flag),
                FieldRule::new("amountCaption", FieldKind::Text),
                FieldRule::new("mileageFlag", FieldKind::Flag),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for ExpenseTypeInfo {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
