// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A track action, as at `/company/tracks/{parentId}/actions`.

use crate::model::*;

/// A track action, as at `/company/tracks/{parentId}/actions`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct TrackAction {
    /// `id`.
    pub id: Option<Id<TrackAction>>,
    /// `notifyType`. Required.
    pub notify_type: Option<NotifyType>,
    /// `serviceTemplate`.
    pub service_template: Option<ServiceTemplateReference>,
    /// `specificMemberTo`.
    pub specific_member_to: Option<MemberReference>,
    /// `emailRecipient`. At most 250 characters.
    pub email_recipient: Option<String>,
    /// `specificMemberFrom`.
    pub specific_member_from: Option<MemberReference>,
    /// `emailFrom`. At most 250 characters.
    pub email_from: Option<String>,
    /// `subject`. At most 100 characters.
    pub subject: Option<String>,
    /// `notes`.
    pub notes: Option<String>,
    /// `activityType`.
    pub activity_type: Option<ActivityTypeReference>,
    /// `activityStatus`.
    pub activity_status: Option<ActivityStatusReference>,
    /// `companyStatus`.
    pub company_status: Option<CompanyStatusReference>,
    /// `track`.
    pub track: Option<TrackReference>,
    /// `attachedTrack`.
    pub attached_track: Option<TrackReference>,
    /// `group`.
    pub group: Option<GroupReference>,
    /// `ccContact`.
    pub cc_contact: Option<ContactReference>,
    /// `bccContact`.
    pub bcc_contact: Option<ContactReference>,
    /// `daysToExecute`.
    pub days_to_execute: Option<i32>,
    /// `notifyWho`.
    pub notify_who: Option<NotificationRecipientReference>,
    /// `notifyFrom`.
    pub notify_from: Option<NotificationRecipientReference>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl TrackAction {
    /// `id`.
    pub const ID: Field<Self, Id<TrackAction>> = Field::new("id");
    /// `notifyType`.
    pub const NOTIFY_TYPE: Field<Self, NotifyType> = Field::new("notifyType");
    /// `serviceTemplate`.
    pub const SERVICE_TEMPLATE: Field<Self, ServiceTemplateReference> =
        Field::new("serviceTemplate");
    /// `specificMemberTo`.
    pub const SPECIFIC_MEMBER_TO: Field<Self, MemberReference> = Field::new("specificMemberTo");
    /// `emailRecipient`.
    pub const EMAIL_RECIPIENT: Field<Self, String> = Field::new("emailRecipient");
    /// `specificMemberFrom`.
    pub const SPECIFIC_MEMBER_FROM: Field<Self, MemberReference> = Field::new("specificMemberFrom");
    /// `emailFrom`.
    pub const EMAIL_FROM: Field<Self, String> = Field::new("emailFrom");
    /// `subject`.
    pub const SUBJECT: Field<Self, String> = Field::new("subject");
    /// `notes`.
    pub const NOTES: Field<Self, String> = Field::new("notes");
    /// `activityType`.
    pub const ACTIVITY_TYPE: Field<Self, ActivityTypeReference> = Field::new("activityType");
    /// `activityStatus`.
    pub const ACTIVITY_STATUS: Field<Self, ActivityStatusReference> = Field::new("activityStatus");
    /// `companyStatus`.
    pub const COMPANY_STATUS: Field<Self, CompanyStatusReference> = Field::new("companyStatus");
    /// `track`.
    pub const TRACK: Field<Self, TrackReference> = Field::new("track");
    /// `attachedTrack`.
    pub const ATTACHED_TRACK: Field<Self, TrackReference> = Field::new("attachedTrack");
    /// `group`.
    pub const GROUP: Field<Self, GroupReference> = Field::new("group");
    /// `ccContact`.
    pub const CC_CONTACT: Field<Self, ContactReference> = Field::new("ccContact");
    /// `bccContact`.
    pub const BCC_CONTACT: Field<Self, ContactReference> = Field::new("bccContact");
    /// `daysToExecute`.
    pub const DAYS_TO_EXECUTE: Field<Self, i32> = Field::new("daysToExecute");
    /// `notifyWho`.
    pub const NOTIFY_WHO: Field<Self, NotificationRecipientReference> = Field::new("notifyWho");
    /// `notifyFrom`.
    pub const NOTIFY_FROM: Field<Self, NotificationRecipientReference> = Field::new("notifyFrom");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");

    /// A new one, to be sent, with all that CWM requires.
    pub fn draft(notify_type: impl Into<NotifyType>) -> New<Self> {
        New::from_required(Self {
            notify_type: Some(notify_type.into()),
            ..Self::default()
        })
    }
}

impl Model for TrackAction {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "TrackAction",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("notifyType", FieldKind::Choice(NotifyType::VALUES)).required(),
                FieldRule::new(
                    "serviceTemplate",
                    FieldKind::Record(<ServiceTemplateReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "specificMemberTo",
                    FieldKind::Record(<MemberReference as Model>::SCHEMA),
                ),
                FieldRule::new("emailRecipient", FieldKind::Text).max_length(250),
                FieldRule::new(
                    "specificMemberFrom",
                    FieldKind::Record(<MemberReference as Model>::SCHEMA),
                ),
                FieldRule::new("emailFrom", FieldKind::Text).max_length(250),
                FieldRule::new("subject", FieldKind::Text).max_length(100),
                FieldRule::new("notes", FieldKind::Text),
                FieldRule::new(
                    "activityType",
                    FieldKind::Record(<ActivityTypeReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "activityStatus",
                    FieldKind::Record(<ActivityStatusReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "companyStatus",
                    FieldKind::Record(<CompanyStatusReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "track",
                    FieldKind::Record(<TrackReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "attachedTrack",
                    FieldKind::Record(<TrackReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "group",
                    FieldKind::Record(<GroupReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "ccContact",
                    FieldKind::Record(<ContactReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "bccContact",
                    FieldKind::Record(<ContactReference as Model>::SCHEMA),
                ),
                FieldRule::new("daysToExecute", FieldKind::Whole),
                FieldRule::new(
                    "notifyWho",
                    FieldKind::Record(<NotificationRecipientReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "notifyFrom",
                    FieldKind::Record(<NotificationRecipientReference as Model>::SCHEMA),
                ),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for TrackAction {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
