// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A member notification setting, as at `/system/members/{parentId}/notificationSettings`.

use crate::model::*;

/// A member notification setting, as at `/system/members/{parentId}/notificationSettings`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct MemberNotificationSetting {
    /// `id`.
    pub id: Option<Id<MemberNotificationSetting>>,
    /// `notificationType`. Required.
    pub notification_type: Option<NotificationType>,
    /// `notificationTrigger`. Required.
    pub notification_trigger: Option<NotificationTrigger>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl MemberNotificationSetting {
    /// `id`.
    pub const ID: Field<Self, Id<MemberNotificationSetting>> = Field::new("id");
    /// `notificationType`.
    pub const NOTIFICATION_TYPE: Field<Self, NotificationType> = Field::new("notificationType");
    /// `notificationTrigger`.
    pub const NOTIFICATION_TRIGGER: Field<Self, NotificationTrigger> =
        Field::new("notificationTrigger");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");

    /// A new one, to be sent, with all that CWM requires.
    pub fn draft(
        notification_type: impl Into<NotificationType>,
        notification_trigger: impl Into<NotificationTrigger>,
    ) -> New<Self> {
        New::from_required(Self {
            notification_type: Some(notification_type.into()),
            notification_trigger: Some(notification_trigger.into()),
            ..Self::default()
        })
    }
}

impl Model for MemberNotificationSetting {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "MemberNotificationSetting",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new(
                    "notificationType",
                    FieldKind::Choice(NotificationType::VALUES),
                )
                .required(),
                FieldRule::new(
                    "notificationTrigger",
                    FieldKind::Choice(NotificationTrigger::VALUES),
                )
                .required(),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for MemberNotificationSetting {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
