// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A source, as at `/service/sources`.

use crate::model::*;

/// A source, as at `/service/sources`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Source {
    /// `id`.
    pub id: Option<Id<Source>>,
    /// `name`. Required. At most 50 characters.
    pub name: Option<String>,
    /// `defaultFlag`.
    pub default_flag: Option<bool>,
    /// `enteredBy`.
    pub entered_by: Option<String>,
    /// `dateEntered`.
    #[serde(default, with = "crate::types::date")]
    pub date_entered: Option<DateTime<Utc>>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
    /// `connectWiseId`.
    pub connect_wise_id: Option<String>,
}

impl Source {
    /// `id`.
    pub const ID: Field<Self, Id<Source>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");
    /// `defaultFlag`.
    pub const DEFAULT_FLAG: Field<Self, bool> = Field::new("defaultFlag");
    /// `enteredBy`.
    pub const ENTERED_BY: Field<Self, String> = Field::new("enteredBy");
    /// `dateEntered`.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");
    /// `connectWiseId`.
    pub const CONNECT_WISE_ID: Field<Self, String> = Field::new("connectWiseId");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");

    /// A new one, to be sent, with all that CWM requires.
    pub fn draft(name: impl Into<String>) -> New<Self> {
        New::from_required(Self {
            name: Some(name.into()),
            ..Self::default()
        })
    }
}

impl Model for Source {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "Source",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("name", FieldKind::Text)
                    .max_length(50)
                    .required(),
                FieldRule::new("defaultFlag", FieldKind::Flag),
                FieldRule::new("enteredBy", FieldKind::Text),
                FieldRule::new("dateEntered", FieldKind::Date),
                FieldRule::new("_info", FieldKind::Info).read_only(),
                FieldRule::new("connectWiseId", FieldKind::Text),
            ],
        };
        &SCHEMA
    };
}

impl Record for Source {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
