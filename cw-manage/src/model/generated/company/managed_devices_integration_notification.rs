// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A managed devices integration notification, as at `/company/managedDevicesIntegrations/{parentId}/notifications`.

use crate::model::*;

/// A managed devices integration notification, as at `/company/managedDevicesIntegrations/{parentId}/notifications`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ManagedDevicesIntegrationNotification {
    /// `id`.
    pub id: Option<Id<ManagedDevicesIntegrationNotification>>,
    /// `managedDevicesIntegration`.
    pub managed_devices_integration: Option<ManagedDevicesIntegrationReference>,
    /// `notifyWho`. Required.
    pub notify_who: Option<NotificationRecipientReference>,
    /// `member`.
    pub member: Option<MemberReference>,
    /// `logType`. Required.
    pub log_type: Option<LogType>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl ManagedDevicesIntegrationNotification {
    /// `id`.
    pub const ID: Field<Self, Id<ManagedDevicesIntegrationNotification>> = Field::new("id");
    /// `managedDevicesIntegration`.
    pub const MANAGED_DEVICES_INTEGRATION: Field<Self, ManagedDevicesIntegrationReference> =
        Field::new("managedDevicesIntegration");
    /// `notifyWho`.
    pub const NOTIFY_WHO: Field<Self, NotificationRecipientReference> = Field::new("notifyWho");
    /// `member`.
    pub const MEMBER: Field<Self, MemberReference> = Field::new("member");
    /// `logType`.
    pub const LOG_TYPE: Field<Self, LogType> = Field::new("logType");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");

    /// A new one, to be sent, with all that CWM requires.
    pub fn draft(
        notify_who: impl Into<NotificationRecipientReference>,
        log_type: impl Into<LogType>,
    ) -> New<Self> {
        New::from_required(Self {
            notify_who: Some(notify_who.into()),
            log_type: Some(log_type.into()),
            ..Self::default()
        })
    }
}

impl Model for ManagedDevicesIntegrationNotification {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "ManagedDevicesIntegrationNotification",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new(
                    "managedDevicesIntegration",
                    FieldKind::Record(<ManagedDevicesIntegrationReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "notifyWho",
                    FieldKind::Record(<NotificationRecipientReference as Model>::SCHEMA),
                )
                .required(),
                FieldRule::new(
                    "member",
                    FieldKind::Record(<MemberReference as Model>::SCHEMA),
                ),
                FieldRule::new("logType", FieldKind::Choice(LogType::VALUES)).required(),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for ManagedDevicesIntegrationNotification {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
