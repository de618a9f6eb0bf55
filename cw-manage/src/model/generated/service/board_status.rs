// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A board status, as at `/service/boards/{parentId}/statuses`.

use crate::model::*;

/// A board status, as at `/service/boards/{parentId}/statuses`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct BoardStatus {
    /// `id`.
    pub id: Option<Id<BoardStatus>>,
    /// `name`. Required. At most 50 characters.
    pub name: Option<String>,
    /// `board`.
    pub board: Option<BoardReference>,
    /// `sortOrder`.
    pub sort_order: Option<i32>,
    /// `displayOnBoard`.
    pub display_on_board: Option<bool>,
    /// `inactive`.
    pub inactive: Option<bool>,
    /// `closedStatus`.
    pub closed_status: Option<bool>,
    /// `timeEntryNotAllowed`.
    pub time_entry_not_allowed: Option<bool>,
    /// `roundRobinCatchall`.
    pub round_robin_catchall: Option<bool>,
    /// `defaultFlag`.
    pub default_flag: Option<bool>,
    /// `escalationStatus`.
    pub escalation_status: Option<EscalationStatus>,
    /// `customerPortalDescription`. At most 500 characters.
    pub customer_portal_description: Option<String>,
    /// `customerPortalFlag`.
    pub customer_portal_flag: Option<bool>,
    /// `emailTemplate`.
    pub email_template: Option<ServiceEmailTemplateReference>,
    /// `statusIndicator`.
    pub status_indicator: Option<StatusIndicatorReference>,
    /// `customStatusIndicatorName`. At most 30 characters.
    pub custom_status_indicator_name: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
    /// `saveTimeAsNote`.
    pub save_time_as_note: Option<bool>,
    /// `connectWiseId`.
    pub connect_wise_id: Option<String>,
    /// `parentConnectWiseId`.
    pub parent_connect_wise_id: Option<String>,
    /// `parentId`.
    pub parent_id: Option<i32>,
    /// `grandParentId`.
    pub grand_parent_id: Option<i32>,
    /// `grandParentConnectWiseId`.
    pub grand_parent_connect_wise_id: Option<String>,
}

impl BoardStatus {
    /// `id`.
    pub const ID: Field<Self, Id<BoardStatus>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");
    /// `board`.
    pub const BOARD: Field<Self, BoardReference> = Field::new("board");
    /// `sortOrder`.
    pub const SORT_ORDER: Field<Self, i32> = Field::new("sortOrder");
    /// `displayOnBoard`.
    pub const DISPLAY_ON_BOARD: Field<Self, bool> = Field::new("displayOnBoard");
    /// `inactive`.
    pub const INACTIVE: Field<Self, bool> = Field::new("inactive");
    /// `closedStatus`.
    pub const CLOSED_STATUS: Field<Self, bool> = Field::new("closedStatus");
    /// `timeEntryNotAllowed`.
    pub const TIME_ENTRY_NOT_ALLOWED: Field<Self, bool> = Field::new("timeEntryNotAllowed");
    /// `roundRobinCatchall`.
    pub const ROUND_ROBIN_CATCHALL: Field<Self, bool> = Field::new("roundRobinCatchall");
    /// `defaultFlag`.
    pub const DEFAULT_FLAG: Field<Self, bool> = Field::new("defaultFlag");
    /// `escalationStatus`.
    pub const ESCALATION_STATUS: Field<Self, EscalationStatus> = Field::new("escalationStatus");
    /// `customerPortalDescription`.
    pub const CUSTOMER_PORTAL_DESCRIPTION: Field<Self, String> =
        Field::new("customerPortalDescription");
    /// `customerPortalFlag`.
    pub const CUSTOMER_PORTAL_FLAG: Field<Self, bool> = Field::new("customerPortalFlag");
    /// `emailTemplate`.
    pub const EMAIL_TEMPLATE: Field<Self, ServiceEmailTemplateReference> =
        Field::new("emailTemplate");
    /// `statusIndicator`.
    pub const STATUS_INDICATOR: Field<Self, StatusIndicatorReference> =
        Field::new("statusIndicator");
    /// `customStatusIndicatorName`.
    pub const CUSTOM_STATUS_INDICATOR_NAME: Field<Self, String> =
        Field::new("customStatusIndicatorName");
    /// `saveTimeAsNote`.
    pub const SAVE_TIME_AS_NOTE: Field<Self, bool> = Field::new("saveTimeAsNote");
    /// `connectWiseId`.
    pub const CONNECT_WISE_ID: Field<Self, String> = Field::new("connectWiseId");
    /// `parentConnectWiseId`.
    pub const PARENT_CONNECT_WISE_ID: Field<Self, String> = Field::new("parentConnectWiseId");
    /// `parentId`.
    pub const PARENT_ID: Field<Self, i32> = Field::new("parentId");
    /// `grandParentId`.
    pub const GRAND_PARENT_ID: Field<Self, i32> = Field::new("grandParentId");
    /// `grandParentConnectWiseId`.
    pub const GRAND_PARENT_CONNECT_WISE_ID: Field<Self, String> =
        Field::new("grandParentConnectWiseId");
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

impl Model for BoardStatus {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "BoardStatus",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("name", FieldKind::Text)
                    .max_length(50)
                    .required(),
                FieldRule::new(
                    "board",
                    FieldKind::Record(<BoardReference as Model>::SCHEMA),
                ),
                FieldRule::new("sortOrder", FieldKind::Whole),
                FieldRule::new("displayOnBoard", FieldKind::Flag),
                FieldRule::new("inactive", FieldKind::Flag),
                FieldRule::new("closedStatus", FieldKind::Flag),
                FieldRule::new("timeEntryNotAllowed", FieldKind::Flag),
                FieldRule::new("roundRobinCatchall", FieldKind::Flag),
                FieldRule::new("defaultFlag", FieldKind::Flag),
                FieldRule::new(
                    "escalationStatus",
                    FieldKind::Choice(EscalationStatus::VALUES),
                ),
                FieldRule::new("customerPortalDescription", FieldKind::Text).max_length(500),
                FieldRule::new("customerPortalFlag", FieldKind::Flag),
                FieldRule::new(
                    "emailTemplate",
                    FieldKind::Record(<ServiceEmailTemplateReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "statusIndicator",
                    FieldKind::Record(<StatusIndicatorReference as Model>::SCHEMA),
                ),
                FieldRule::new("customStatusIndicatorName", FieldKind::Text).max_length(30),
                FieldRule::new("_info", FieldKind::Info).read_only(),
                FieldRule::new("saveTimeAsNote", FieldKind::Flag),
                FieldRule::new("connectWiseId", FieldKind::Text),
                FieldRule::new("parentConnectWiseId", FieldKind::Text),
                FieldRule::new("parentId", FieldKind::Whole),
                FieldRule::new("grandParentId", FieldKind::Whole),
                FieldRule::new("grandParentConnectWiseId", FieldKind::Text),
            ],
        };
        &SCHEMA
    };
}

impl Record for BoardStatus {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
