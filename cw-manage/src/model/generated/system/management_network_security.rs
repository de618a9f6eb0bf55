// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A management network security, as at `/system/managementNetworkSecurities`.

use crate::model::*;

/// A management network security, as at `/system/managementNetworkSecurities`.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ManagementNetworkSecurity {
    /// `id`.
    pub id: Option<Id<ManagementNetworkSecurity>>,
    /// `name`. Required. At most 30 characters.
    pub name: Option<String>,
    /// `username`. At most 50 characters.
    pub username: Option<String>,
    /// `password`. At most 50 characters.
    pub password: Option<String>,
    /// `site`. Required. At most 100 characters.
    pub site: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl ManagementNetworkSecurity {
    /// `id`.
    pub const ID: Field<Self, Id<ManagementNetworkSecurity>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");
    /// `username`.
    pub const USERNAME: Field<Self, String> = Field::new("username");
    /// `password`.
    pub const PASSWORD: Field<Self, String> = Field::new("password");
    /// `site`.
    pub const SITE: Field<Self, String> = Field::new("site");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");

    /// A new one, to be sent, with all that CWM requires.
    pub fn draft(name: impl Into<String>, site: impl Into<String>) -> New<Self> {
        New::from_required(Self {
            name: Some(name.into()),
            site: Some(site.into()),
            ..Self::default()
        })
    }
}

impl Model for ManagementNetworkSecurity {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "ManagementNetworkSecurity",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("name", FieldKind::Text)
                    .max_length(30)
                    .required(),
                FieldRule::new("username", FieldKind::Text).max_length(50),
                FieldRule::new("password", FieldKind::Text).max_length(50),
                FieldRule::new("site", FieldKind::Text)
                    .max_length(100)
                    .required(),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for ManagementNetworkSecurity {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}

// Written out: it holds a secret.
impl std::fmt::Debug for ManagementNetworkSecurity {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ManagementNetworkSecurity")
            .field("id", &self.id)
            .field("name", &self.name)
            .field("username", &self.username)
            .field("password", &self.password.as_ref().map(|_| "[redacted]"))
            .field("site", &self.site)
            .field("info", &self.info)
            .finish()
    }
}
