// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! An on premise search setting, as at `/system/onPremiseSearchSetting/`.

use crate::model::*;

/// An on premise search setting, as at `/system/onPremiseSearchSetting/`.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct OnPremiseSearchSetting {
    /// `id`.
    pub id: Option<Id<OnPremiseSearchSetting>>,
    /// `password`. Required.
    pub password: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl OnPremiseSearchSetting {
    /// `id`.
    pub const ID: Field<Self, Id<OnPremiseSearchSetting>> = Field::new("id");
    /// `password`.
    pub const PASSWORD: Field<Self, String> = Field::new("password");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");

    /// A new one, to be sent, with all that CWM requires.
    pub fn draft(password: impl Into<String>) -> New<Self> {
        New::from_required(Self {
            password: Some(password.into()),
            ..Self::default()
        })
    }
}

impl Model for OnPremiseSearchSetting {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "OnPremiseSearchSetting",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("password", FieldKind::Text).required(),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for OnPremiseSearchSetting {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}

// Written out: it holds a secret.
impl std::fmt::Debug for OnPremiseSearchSetting {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("OnPremiseSearchSetting")
            .field("id", &self.id)
            .field("password", &self.password.as_ref().map(|_| "[redacted]"))
            .field("info", &self.info)
            .finish()
    }
}
