// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! An M365 contact sync monitoring, as at `/system/contactsync/monitoring`.

use crate::model::*;

/// An M365 contact sync monitoring, as at `/system/contactsync/monitoring`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct M365ContactSyncMonitoring {
    /// `id`.
    pub id: Option<Id<M365ContactSyncMonitoring>>,
    /// `monitoringTypeId`.
    pub monitoring_type_id: Option<i32>,
    /// `emailAddress`.
    pub email_address: Option<String>,
    /// `serviceBoardId`.
    pub service_board_id: Option<Id<Board>>,
    /// `serviceBoardStatusId`.
    pub service_board_status_id: Option<i32>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl M365ContactSyncMonitoring {
    /// `id`.
    pub const ID: Field<Self, Id<M365ContactSyncMonitoring>> = Field::new("id");
    /// `monitoringTypeId`.
    pub const MONITORING_TYPE_ID: Field<Self, i32> = Field::new("monitoringTypeId");
    /// `emailAddress`.
    pub const EMAIL_ADDRESS: Field<Self, String> = Field::new("emailAddress");
    /// `serviceBoardId`.
    pub const SERVICE_BOARD_ID: Field<Self, Id<Board>> = Field::new("serviceBoardId");
    /// `serviceBoardStatusId`.
    pub const SERVICE_BOARD_STATUS_ID: Field<Self, i32> = Field::new("serviceBoardStatusId");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");

    /// A new one, to be sent. CWM requires no field of it.
    pub fn draft() -> New<Self> {
        New::from_required(Self::default())
    }
}

impl Model for M365ContactSyncMonitoring {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "M365ContactSyncMonitoring",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("monitoringTypeId", FieldKind::Whole),
                FieldRule::new("emailAddress", FieldKind::Text),
                FieldRule::new("serviceBoardId", FieldKind::Id),
                FieldRule::new("serviceBoardStatusId", FieldKind::Whole),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for M365ContactSyncMonitoring {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
