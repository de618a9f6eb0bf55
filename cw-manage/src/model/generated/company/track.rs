// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A track, as at `/company/tracks`.

use crate::model::*;

/// A track, as at `/company/tracks`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Track {
    /// `id`.
    pub id: Option<Id<Track>>,
    /// `name`. Required. At most 100 characters.
    pub name: Option<String>,
    /// `inactiveFlag`.
    pub inactive_flag: Option<bool>,
    /// `notifyActionIds`.
    pub notify_action_ids: Option<Vec<i32>>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl Track {
    /// `id`.
    pub const ID: Field<Self, Id<Track>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");
    /// `inactiveFlag`.
    pub const INACTIVE_FLAG: Field<Self, bool> = Field::new("inactiveFlag");
    /// `notifyActionIds`.
    pub const NOTIFY_ACTION_IDS: Field<Self, Vec<i32>> = Field::new("notifyActionIds");
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

impl Model for Track {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "Track",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("name", FieldKind::Text)
                    .max_length(100)
                    .required(),
                FieldRule::new("inactiveFlag", FieldKind::Flag),
                FieldRule::new("notifyActionIds", FieldKind::Whole).list(),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for Track {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
