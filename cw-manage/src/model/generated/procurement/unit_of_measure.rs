// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A unit of measure, as at `/procurement/unitOfMeasures`.

use crate::model::*;

/// A unit of measure, as at `/procurement/unitOfMeasures`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct UnitOfMeasure {
    /// `id`.
    pub id: Option<Id<UnitOfMeasure>>,
    /// `name`. Required. At most 50 characters.
    pub name: Option<String>,
    /// `inactiveFlag`.
    pub inactive_flag: Option<bool>,
    /// `defaultFlag`.
    pub default_flag: Option<bool>,
    /// `uomScheduleXref`. At most 31 characters.
    pub uom_schedule_xref: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl UnitOfMeasure {
    /// `id`.
    pub const ID: Field<Self, Id<UnitOfMeasure>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");
    /// `inactiveFlag`.
    pub const INACTIVE_FLAG: Field<Self, bool> = Field::new("inactiveFlag");
    /// `defaultFlag`.
    pub const DEFAULT_FLAG: Field<Self, bool> = Field::new("defaultFlag");
    /// `uomScheduleXref`.
    pub const UOM_SCHEDULE_XREF: Field<Self, String> = Field::new("uomScheduleXref");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");

    /// A new one, to be sent, with all that CWM requires.
    pub fn draft(name: impl Into<String>) -> New<Self> {
        New::from_required(Self {
            name: Some(name.into()),
            ..Self::default()
        })
    }
}

impl Model for UnitOfMeasure {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "UnitOfMeasure",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("name", FieldKind::Text)
                    .max_length(50)
                    .required(),
                FieldRule::new("inactiveFlag", FieldKind::Flag),
                FieldRule::new("defaultFlag", FieldKind::Flag),
                FieldRule::new("uomScheduleXref", FieldKind::Text).max_length(31),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for UnitOfMeasure {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
