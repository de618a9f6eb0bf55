// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A manufacturer, as at `/procurement/manufacturers`.

use crate::model::*;

/// A manufacturer, as at `/procurement/manufacturers`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Manufacturer {
    /// `id`.
    pub id: Option<Id<Manufacturer>>,
    /// `name`. Required. At most 50 characters.
    pub name: Option<String>,
    /// `inactiveFlag`.
    pub inactive_flag: Option<bool>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl Manufacturer {
    /// `id`.
    pub const ID: Field<Self, Id<Manufacturer>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");
    /// `inactiveFlag`.
    pub const INACTIVE_FLAG: Field<Self, bool> = Field::new("inactiveFlag");
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

impl Model for Manufacturer {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "Manufacturer",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("name", FieldKind::Text)
                    .max_length(50)
                    .required(),
                FieldRule::new("inactiveFlag", FieldKind::Flag),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for Manufacturer {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
