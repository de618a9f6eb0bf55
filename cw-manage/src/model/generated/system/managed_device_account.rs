// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A managed device account, as at `/system/members/{parentId}/managedDeviceAccounts`.

use crate::model::*;

/// A managed device account, as at `/system/members/{parentId}/managedDeviceAccounts`.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ManagedDeviceAccount {
    /// `id`.
    pub id: Option<Id<ManagedDeviceAccount>>,
    /// `username`.
    pub username: Option<String>,
    /// `password`.
    pub password: Option<String>,
    /// `managedDevicesIntegration`.
    pub managed_devices_integration: Option<ManagedDevicesIntegrationReference>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl ManagedDeviceAccount {
    /// `id`.
    pub const ID: Field<Self, Id<ManagedDeviceAccount>> = Field::new("id");
    /// `username`.
    pub const USERNAME: Field<Self, String> = Field::new("username");
    /// `password`.
    pub const PASSWORD: Field<Self, String> = Field::new("password");
    /// `managedDevicesIntegration`.
    pub const MANAGED_DEVICES_INTEGRATION: Field<Self, ManagedDevicesIntegrationReference> =
        Field::new("managedDevicesIntegration");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");

    /// A new one, to be sent. CWM requires no field of it.
    pub fn draft() -> New<Self> {
        New::from_required(Self::default())
    }
}

impl Model for ManagedDeviceAccount {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "ManagedDeviceAccount",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("username", FieldKind::Text),
                FieldRule::new("password", FieldKind::Text),
                FieldRule::new(
                    "managedDevicesIntegration",
                    FieldKind::Record(<ManagedDevicesIntegrationReference as Model>::SCHEMA),
                ),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for ManagedDeviceAccount {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}

// Written out: it holds a secret.
impl std::fmt::Debug for ManagedDeviceAccount {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ManagedDeviceAccount")
            .field("id", &self.id)
            .field("username", &self.username)
            .field("password", &self.password.as_ref().map(|_| "[redacted]"))
            .field(
                "managed_devices_integration",
                &self.managed_devices_integration,
            )
            .field("info", &self.info)
            .finish()
    }
}
