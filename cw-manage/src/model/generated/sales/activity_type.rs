// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! An activity type, as at `/sales/activities/types`.

use crate::model::*;

/// An activity type, as at `/sales/activities/types`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ActivityType {
    /// `id`.
    pub id: Option<Id<ActivityType>>,
    /// `name`. Required. At most 50 characters.
    pub name: Option<String>,
    /// `points`.
    pub points: Option<i32>,
    /// `defaultFlag`.
    pub default_flag: Option<bool>,
    /// `inactiveFlag`.
    pub inactive_flag: Option<bool>,
    /// `emailFlag`.
    pub email_flag: Option<bool>,
    /// `memoFlag`.
    pub memo_flag: Option<bool>,
    /// `historyFlag`.
    pub history_flag: Option<bool>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
    /// `connectWiseId`.
    pub connect_wise_id: Option<String>,
}

impl ActivityType {
    /// `id`.
    pub const ID: Field<Self, Id<ActivityType>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");
    /// `points`.
    pub const POINTS: Field<Self, i32> = Field::new("points");
    /// `defaultFlag`.
    pub const DEFAULT_FLAG: Field<Self, bool> = Field::new("defaultFlag");
    /// `inactiveFlag`.
    pub const INACTIVE_FLAG: Field<Self, bool> = Field::new("inactiveFlag");
    /// `emailFlag`.
    pub const EMAIL_FLAG: Field<Self, bool> = Field::new("emailFlag");
    /// `memoFlag`.
    pub const MEMO_FLAG: Field<Self, bool> = Field::new("memoFlag");
    /// `historyFlag`.
    pub const HISTORY_FLAG: Field<Self, bool> = Field::new("historyFlag");
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

impl Model for ActivityType {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "ActivityType",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("name", FieldKind::Text)
                    .max_length(50)
                    .required(),
                FieldRule::new("points", FieldKind::Whole),
                FieldRule::new("defaultFlag", FieldKind::Flag),
                FieldRule::new("inactiveFlag", FieldKind::Flag),
                FieldRule::new("emailFlag", FieldKind::Flag),
                FieldRule::new("memoFlag", FieldKind::Flag),
                FieldRule::new("historyFlag", FieldKind::Flag),
                FieldRule::new("_info", FieldKind::Info).read_only(),
                FieldRule::new("connectWiseId", FieldKind::Text),
            ],
        };
        &SCHEMA
    };
}

impl Record for ActivityType {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
