// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A phase status, as at `/project/phaseStatuses`.

use crate::model::*;

/// A phase status, as at `/project/phaseStatuses`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct PhaseStatus {
    /// `id`.
    pub id: Option<Id<PhaseStatus>>,
    /// `name`. Required. At most 30 characters.
    pub name: Option<String>,
    /// `defaultFlag`.
    pub default_flag: Option<bool>,
    /// `inactiveFlag`.
    pub inactive_flag: Option<bool>,
    /// `collapsedFlag`.
    pub collapsed_flag: Option<bool>,
    /// `closedFlag`.
    pub closed_flag: Option<bool>,
    /// `boardAssociationIds`.
    pub board_association_ids: Option<Vec<i32>>,
    /// `statusIndicator`.
    pub status_indicator: Option<StatusIndicatorReference>,
    /// `customStatusIndicatorName`. At most 30 characters.
    pub custom_status_indicator_name: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl PhaseStatus {
    /// `id`.
    pub const ID: Field<Self, Id<PhaseStatus>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");
    /// `defaultFlag`.
    pub const DEFAULT_FLAG: Field<Self, bool> = Field::new("defaultFlag");
    /// `inactiveFlag`.
    pub const INACTIVE_FLAG: Field<Self, bool> = Field::new("inactiveFlag");
    /// `collapsedFlag`.
    pub const COLLAPSED_FLAG: Field<Self, bool> = Field::new("collapsedFlag");
    /// `closedFlag`.
    pub const CLOSED_FLAG: Field<Self, bool> = Field::new("closedFlag");
    /// `boardAssociationIds`.
    pub const BOARD_ASSOCIATION_IDS: Field<Self, Vec<i32>> = Field::new("boardAssociationIds");
    /// `statusIndicator`.
    pub const STATUS_INDICATOR: Field<Self, StatusIndicatorReference> =
        Field::new("statusIndicator");
    /// `customStatusIndicatorName`.
    pub const CUSTOM_STATUS_INDICATOR_NAME: Field<Self, String> =
        Field::new("customStatusIndicatorName");
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

impl Model for PhaseStatus {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "PhaseStatus",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("name", FieldKind::Text)
                    .max_length(30)
                    .required(),
                FieldRule::new("defaultFlag", FieldKind::Flag),
                FieldRule::new("inactiveFlag", FieldKind::Flag),
                FieldRule::new("collapsedFlag", FieldKind::Flag),
                FieldRule::new("closedFlag", FieldKind::Flag),
                FieldRule::new("boardAssociationIds", FieldKind::Whole).list(),
                FieldRule::new(
                    "statusIndicator",
                    FieldKind::Record(<StatusIndicatorReference as Model>::SCHEMA),
                ),
                FieldRule::new("customStatusIndicatorName", FieldKind::Text).max_length(30),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for PhaseStatus {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
