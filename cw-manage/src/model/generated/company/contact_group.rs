// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A contact group, as at `/company/contacts/{parentId}/groups`.

use crate::model::*;

/// A contact group, as at `/company/contacts/{parentId}/groups`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ContactGroup {
    /// `id`.
    pub id: Option<Id<ContactGroup>>,
    /// `group`. Required.
    pub group: Option<GroupReference>,
    /// `contact`.
    pub contact: Option<ContactReference>,
    /// `description`. At most 50 characters.
    pub description: Option<String>,
    /// `unsubscribeFlag`.
    pub unsubscribe_flag: Option<bool>,
    /// `companyUnsubcribedEmailMessage`.
    pub company_unsubcribed_email_message: Option<String>,
    /// `companyGroupUnsubscribedEmailMessage`.
    pub company_group_unsubscribed_email_message: Option<String>,
    /// `contactUnsubscribedEmailMessage`.
    pub contact_unsubscribed_email_message: Option<String>,
    /// `contactGroupUnsubscribedEmailMessage`.
    pub contact_group_unsubscribed_email_message: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl ContactGroup {
    /// `id`.
    pub const ID: Field<Self, Id<ContactGroup>> = Field::new("id");
    /// `group`.
    pub const GROUP: Field<Self, GroupReference> = Field::new("group");
    /// `contact`.
    pub const CONTACT: Field<Self, ContactReference> = Field::new("contact");
    /// `description`.
    pub const DESCRIPTION: Field<Self, String> = Field::new("description");
    /// `unsubscribeFlag`.
    pub const UNSUBSCRIBE_FLAG: Field<Self, bool> = Field::new("unsubscribeFlag");
    /// `companyUnsubcribedEmailMessage`.
    pub const COMPANY_UNSUBCRIBED_EMAIL_MESSAGE: Field<Self, String> =
        Field::new("companyUnsubcribedEmailMessage");
    /// `companyGroupUnsubscribedEmailMessage`.
    pub const COMPANY_GROUP_UNSUBSCRIBED_EMAIL_MESSAGE: Field<Self, String> =
        Field::new("companyGroupUnsubscribedEmailMessage");
    /// `contactUnsubscribedEmailMessage`.
    pub const CONTACT_UNSUBSCRIBED_EMAIL_MESSAGE: Field<Self, String> =
        Field::new("contactUnsubscribedEmailMessage");
    /// `contactGroupUnsubscribedEmailMessage`.
    pub const CONTACT_GROUP_UNSUBSCRIBED_EMAIL_MESSAGE: Field<Self, String> =
        Field::new("contactGroupUnsubscribedEmailMessage");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");

    /// A new one, to be sent, with all that CWM requires.
    pub fn draft(group: impl Into<GroupReference>) -> New<Self> {
        New::from_required(Self {
            group: Some(group.into()),
            ..Self::default()
        })
    }
}

impl Model for ContactGroup {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "ContactGroup",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new(
                    "group",
                    FieldKind::Record(<GroupReference as Model>::SCHEMA),
                )
                .required(),
                FieldRule::new(
                    "contact",
                    FieldKind::Record(<ContactReference as Model>::SCHEMA),
                ),
                FieldRule::new("description", FieldKind::Text).max_length(50),
                FieldRule::new("unsubscribeFlag", FieldKind::Flag),
                FieldRule::new("companyUnsubcribedEmailMessage", FieldKind::Text),
                FieldRule::new("companyGroupUnsubscribedEmailMessage", FieldKind::Text),
                FieldRule::new("contactUnsubscribedEmailMessage", FieldKind::Text),
                FieldRule::new("contactGroupUnsubscribedEmailMessage", FieldKind::Text),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for ContactGroup {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
