// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A sso user, as at `/system/ssoUsers`.

use crate::model::*;

/// A sso user, as at `/system/ssoUsers`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct SsoUser {
    /// `id`.
    pub id: Option<Id<SsoUser>>,
    /// `ssoUserId`.
    pub sso_user_id: Option<String>,
    /// `userName`.
    pub user_name: Option<String>,
    /// `firstName`.
    pub first_name: Option<String>,
    /// `lastName`.
    pub last_name: Option<String>,
    /// `email`.
    pub email: Option<String>,
    /// `emailConfirmed`.
    pub email_confirmed: Option<bool>,
    /// `disabledFlag`.
    pub disabled_flag: Option<bool>,
    /// `linkedFlag`.
    pub linked_flag: Option<bool>,
    /// `dateEntered`.
    pub date_entered: Option<String>,
    /// `lastUpdated`.
    pub last_updated: Option<String>,
    /// `linkedMember`.
    pub linked_member: Option<MemberReference>,
}

impl SsoUser {
    /// `id`.
    pub const ID: Field<Self, Id<SsoUser>> = Field::new("id");
    /// `ssoUserId`.
    pub const SSO_USER_ID: Field<Self, String> = Field::new("ssoUserId");
    /// `userName`.
    pub const USER_NAME: Field<Self, String> = Field::new("userName");
    /// `firstName`.
    pub const FIRST_NAME: Field<Self, String> = Field::new("firstName");
    /// `lastName`.
    pub const LAST_NAME: Field<Self, String> = Field::new("lastName");
    /// `email`.
    pub const EMAIL: Field<Self, String> = Field::new("email");
    /// `emailConfirmed`.
    pub const EMAIL_CONFIRMED: Field<Self, bool> = Field::new("emailConfirmed");
    /// `disabledFlag`.
    pub const DISABLED_FLAG: Field<Self, bool> = Field::new("disabledFlag");
    /// `linkedFlag`.
    pub const LINKED_FLAG: Field<Self, bool> = Field::new("linkedFlag");
    /// `dateEntered`.
    pub const DATE_ENTERED: Field<Self, String> = Field::new("dateEntered");
    /// `lastUpdated`.
    pub const LAST_UPDATED: Field<Self, String> = Field::new("lastUpdated");
    /// `linkedMember`.
    pub const LINKED_MEMBER: Field<Self, MemberReference> = Field::new("linkedMember");
}

impl Model for SsoUser {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "SsoUser",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("ssoUserId", FieldKind::Text),
                FieldRule::new("userName", FieldKind::Text),
                FieldRule::new("firstName", FieldKind::Text),
                FieldRule::new("lastName", FieldKind::Text),
                FieldRule::new("email", FieldKind::Text),
                FieldRule::new("emailConfirmed", FieldKind::Flag),
                FieldRule::new("disabledFlag", FieldKind::Flag),
                FieldRule::new("linkedFlag", FieldKind::Flag),
                FieldRule::new("dateEntered", FieldKind::Text),
                FieldRule::new("lastUpdated", FieldKind::Text),
                FieldRule::new(
                    "linkedMember",
                    FieldKind::Record(<MemberReference as Model>::SCHEMA),
                ),
            ],
        };
        &SCHEMA
    };
}

impl Record for SsoUser {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
