// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A rma status notification, as at `/procurement/rmaStatuses/{parentId}/notifications`.

use crate::model::*;

/// A rma status notification, as at `/procurement/rmaStatuses/{parentId}/notifications`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct RmaStatusNotification {
    /// `id`.
    pub id: Option<Id<RmaStatusNotification>>,
    /// `notifyWho`. Required.
    pub notify_who: Option<NotificationRecipientReference>,
    /// `status`.
    pub status: Option<RmaStatusReference>,
    /// `member`.
    pub member: Option<MemberReference>,
    /// `email`. At most 50 characters.
    pub email: Option<String>,
    /// `workflowStep`.
    pub workflow_step: Option<i32>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl RmaStatusNotification {
    /// `id`.
    pub const ID: Field<Self, Id<RmaStatusNotification>> = Field::new("id");
    /// `notifyWho`.
    pub const NOTIFY_WHO: Field<Self, NotificationRecipientReference> = Field::new("notifyWho");
    /// `status`.
    pub const STATUS: Field<Self, RmaStatusReference> = Field::new("status");
    /// `member`.
    pub const MEMBER: Field<Self, MemberReference> = Field::new("member");
    /// `email`.
    pub const EMAIL: Field<Self, String> = Field::new("email");
    /// `workflowStep`.
    pub const WORKFLOW_STEP: Field<Self, i32> = Field::new("workflowStep");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");

    /// A new one, to be sent, with all that CWM requires.
    pub fn draft(notify_who: impl Into<NotificationRecipientReference>) -> New<Self> {
        New::from_required(Self {
            notify_who: Some(notify_who.into()),
            ..Self::default()
        })
    }
}

impl Model for RmaStatusNotification {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "RmaStatusNotification",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new(
                    "notifyWho",
                    FieldKind::Record(<NotificationRecipientReference as Model>::SCHEMA),
                )
                .required(),
                FieldRule::new(
                    "status",
                    FieldKind::Record(<RmaStatusReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "member",
                    FieldKind::Record(<MemberReference as Model>::SCHEMA),
                ),
                FieldRule::new("email", FieldKind::Text).max_length(50),
                FieldRule::new("workflowStep", FieldKind::Whole),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for RmaStatusNotification {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
