// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A status that a company can have.

use crate::model::*;

/// A status that a company can have.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CompanyStatus {
    /// `id`.
    pub id: Option<Id<CompanyStatus>>,
    /// `name`. Required. At most 50 characters.
    pub name: Option<String>,
    /// `defaultFlag`.
    pub default_flag: Option<bool>,
    /// `inactiveFlag`.
    pub inactive_flag: Option<bool>,
    /// `notifyFlag`.
    pub notify_flag: Option<bool>,
    /// `disallowSavingFlag`.
    pub disallow_saving_flag: Option<bool>,
    /// `notificationMessage`. At most 500 characters.
    pub notification_message: Option<String>,
    /// `customNoteFlag`.
    pub custom_note_flag: Option<bool>,
    /// `cancelOpenTracksFlag`.
    pub cancel_open_tracks_flag: Option<bool>,
    /// `track`.
    pub track: Option<TrackReference>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
    /// `connectWiseId`.
    pub connect_wise_id: Option<String>,
}

impl CompanyStatus {
    /// `id`.
    pub const ID: Field<Self, Id<CompanyStatus>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");
    /// `defaultFlag`.
    pub const DEFAULT_FLAG: Field<Self, bool> = Field::new("defaultFlag");
    /// `inactiveFlag`.
    pub const INACTIVE_FLAG: Field<Self, bool> = Field::new("inactiveFlag");
    /// `notifyFlag`.
    pub const NOTIFY_FLAG: Field<Self, bool> = Field::new("notifyFlag");
    /// `disallowSavingFlag`.
    pub const DISALLOW_SAVING_FLAG: Field<Self, bool> = Field::new("disallowSavingFlag");
    /// `notificationMessage`.
    pub const NOTIFICATION_MESSAGE: Field<Self, String> = Field::new("notificationMessage");
    /// `customNoteFlag`.
    pub const CUSTOM_NOTE_FLAG: Field<Self, bool> = Field::new("customNoteFlag");
    /// `cancelOpenTracksFlag`.
    pub const CANCEL_OPEN_TRACKS_FLAG: Field<Self, bool> = Field::new("cancelOpenTracksFlag");
    /// `track`.
    pub const TRACK: Field<Self, TrackReference> = Field::new("track");
    /// `connectWiseId`.
    pub const CONNECT_WISE_ID: Field<Self, String> = Field::new("connectWiseId");
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

impl Model for CompanyStatus {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "CompanyStatus",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("name", FieldKind::Text)
                    .max_length(50)
                    .required(),
                FieldRule::new("defaultFlag", FieldKind::Flag),
                FieldRule::new("inactiveFlag", FieldKind::Flag),
                FieldRule::new("notifyFlag", FieldKind::Flag),
                FieldRule::new("disallowSavingFlag", FieldKind::Flag),
                FieldRule::new("notificationMessage", FieldKind::Text).max_length(500),
                FieldRule::new("customNoteFlag", FieldKind::Flag),
                FieldRule::new("cancelOpenTracksFlag", FieldKind::Flag),
                FieldRule::new(
                    "track",
                    FieldKind::Record(<TrackReference as Model>::SCHEMA),
                ),
                FieldRule::new("_info", FieldKind::Info).read_only(),
                FieldRule::new("connectWiseId", FieldKind::Text),
            ],
        };
        &SCHEMA
    };
}

impl Record for CompanyStatus {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
