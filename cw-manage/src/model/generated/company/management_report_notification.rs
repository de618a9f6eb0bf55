// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A management report notification, as at `/company/companies/{parentId}/managementReportNotifications`.

use crate::model::*;

/// A management report notification, as at `/company/companies/{parentId}/managementReportNotifications`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ManagementReportNotification {
    /// `id`.
    pub id: Option<Id<ManagementReportNotification>>,
    /// `notifyWho`. Required.
    pub notify_who: Option<NotificationRecipientReference>,
    /// `member`.
    pub member: Option<MemberReference>,
    /// `email`. At most 50 characters.
    pub email: Option<String>,
    /// `globalFlag`.
    pub global_flag: Option<bool>,
    /// `company`.
    pub company: Option<CompanyReference>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl ManagementReportNotification {
    /// `id`.
    pub const ID: Field<Self, Id<ManagementReportNotification>> = Field::new("id");
    /// `notifyWho`.
    pub const NOTIFY_WHO: Field<Self, NotificationRecipientReference> = Field::new("notifyWho");
    /// `member`.
    pub const MEMBER: Field<Self, MemberReference> = Field::new("member");
    /// `email`.
    pub const EMAIL: Field<Self, String> = Field::new("email");
    /// `globalFlag`.
    pub const GLOBAL_FLAG: Field<Self, bool> = Field::new("globalFlag");
    /// `company`.
    pub const COMPANY: Field<Self, CompanyReference> = Field::new("company");
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

impl Model for ManagementReportNotification {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "ManagementReportNotification",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new(
                    "notifyWho",
                    FieldKind::Record(<NotificationRecipientReference as Model>::SCHEMA),
                )
                .required(),
                FieldRule::new(
                    "member",
                    FieldKind::Record(<MemberReference as Model>::SCHEMA),
                ),
                FieldRule::new("email", FieldKind::Text).max_length(50),
                FieldRule::new("globalFlag", FieldKind::Flag),
                FieldRule::new(
                    "company",
                    FieldKind::Record(<CompanyReference as Model>::SCHEMA),
                ),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for ManagementReportNotification {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
