// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A project status, as at `/project/statuses`.

use crate::model::*;

/// A project status, as at `/project/statuses`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ProjectStatus {
    /// `id`.
    pub id: Option<Id<ProjectStatus>>,
    /// `name`. Required. At most 30 characters.
    pub name: Option<String>,
    /// `defaultFlag`.
    pub default_flag: Option<bool>,
    /// `inactiveFlag`.
    pub inactive_flag: Option<bool>,
    /// `noTimeFlag`.
    pub no_time_flag: Option<bool>,
    /// `closedFlag`.
    pub closed_flag: Option<bool>,
    /// `statusIndicator`.
    pub status_indicator: Option<StatusIndicatorReference>,
    /// `customStatusIndicatorName`. At most 30 characters.
    pub custom_status_indicator_name: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
    /// `connectWiseId`.
    pub connect_wise_id: Option<String>,
}

impl ProjectStatus {
    /// `id`.
    pub const ID: Field<Self, Id<ProjectStatus>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");
    /// `defaultFlag`.
    pub const DEFAULT_FLAG: Field<Self, bool> = Field::new("defaultFlag");
    /// `inactiveFlag`.
    pub const INACTIVE_FLAG: Field<Self, bool> = Field::new("inactiveFlag");
    /// `noTimeFlag`.
    pub const NO_TIME_FLAG: Field<Self, bool> = Field::new("noTimeFlag");
    /// `closedFlag`.
    pub const CLOSED_FLAG: Field<Self, bool> = Field::new("closedFlag");
    /// `statusIndicator`.
    pub const STATUS_INDICATOR: Field<Self, StatusIndicatorReference> =
        Field::new("statusIndicator");
    /// `customStatusIndicatorName`.
    pub const CUSTOM_STATUS_INDICATOR_NAME: Field<Self, String> =
        Field::new("customStatusIndicatorName");
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

impl Model for ProjectStatus {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "ProjectStatus",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("name", FieldKind::Text)
                    .max_length(30)
                    .required(),
                FieldRule::new("defaultFlag", FieldKind::Flag),
                FieldRule::new("inactiveFlag", FieldKind::Flag),
                FieldRule::new("noTimeFlag", FieldKind::Flag),
                FieldRule::new("closedFlag", FieldKind::Flag),
                FieldRule::new(
                    "statusIndicator",
                    FieldKind::Record(<StatusIndicatorReference as Model>::SCHEMA),
                ),
                FieldRule::new("customStatusIndicatorName", FieldKind::Text).max_length(30),
                FieldRule::new("_info", FieldKind::Info).read_only(),
                FieldRule::new("connectWiseId", FieldKind::Text),
            ],
        };
        &SCHEMA
    };
}

impl Record for ProjectStatus {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
