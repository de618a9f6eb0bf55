// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A managed devices integration login, as at `/company/managedDevicesIntegrations/{parentId}/logins`.

use crate::model::*;

/// A managed devices integration login, as at `/company/managedDevicesIntegrations/{parentId}/logins`.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ManagedDevicesIntegrationLogin {
    /// `id`.
    pub id: Option<Id<ManagedDevicesIntegrationLogin>>,
    /// `managedDevicesIntegration`.
    pub managed_devices_integration: Option<ManagedDevicesIntegrationReference>,
    /// `username`. Required. At most 50 characters.
    pub username: Option<String>,
    /// `password`. At most 50 characters.
    pub password: Option<String>,
    /// `member`. Required.
    pub member: Option<MemberReference>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl ManagedDevicesIntegrationLogin {
    /// `id`.
    pub const ID: Field<Self, Id<ManagedDevicesIntegrationLogin>> = Field::new("id");
    /// `managedDevicesIntegration`.
    pub const MANAGED_DEVICES_INTEGRATION: Field<Self, ManagedDevicesIntegrationReference> =
        Field::new("managedDevicesIntegration");
    /// `username`.
    pub const USERNAME: Field<Self, String> = Field::new("username");
    /// `password`.
    pub const PASSWORD: Field<Self, String> = Field::new("password");
    /// `member`.
    pub const MEMBER: Field<Self, MemberReference> = Field::new("member");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");

    /// A new one, to be sent, with all that CWM requires.
    pub fn draft(username: impl Into<String>, member: impl Into<MemberReference>) -> New<Self> {
        New::from_required(Self {
            username: Some(username.into()),
            member: Some(member.into()),
            ..Self::default()
        })
    }
}

impl Model for ManagedDevicesIntegrationLogin {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "ManagedDevicesIntegrationLogin",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new(
                    "managedDevicesIntegration",
                    FieldKind::Record(<ManagedDevicesIntegrationReference as Model>::SCHEMA),
                ),
                FieldRule::new("username", FieldKind::Text)
                    .max_length(50)
                    .required(),
                FieldRule::new("password", FieldKind::Text).max_length(50),
                FieldRule::new(
                    "member",
                    FieldKind::Record(<MemberReference as Model>::SCHEMA),
                )
                .required(),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for ManagedDevicesIntegrationLogin {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}

// Written out: it holds a secret.
impl std::fmt::Debug for ManagedDevicesIntegrationLogin {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ManagedDevicesIntegrationLogin")
            .field("id", &self.id)
            .field(
                "managed_devices_integration",
                &self.managed_devices_integration,
            )
            .field("username", &self.username)
            .field("password", &self.password.as_ref().map(|_| "[redacted]"))
            .field("member", &self.member)
            .field("info", &self.info)
            .finish()
    }
}
