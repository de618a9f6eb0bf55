// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! An auth anvil, as at `/system/authAnvils`.

use crate::model::*;

/// An auth anvil, as at `/system/authAnvils`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AuthAnvil {
    /// `id`.
    pub id: Option<Id<AuthAnvil>>,
    /// `serverLocationUrl`. Required.
    pub server_location_url: Option<String>,
    /// `siteId`. Required.
    pub site_id: Option<i32>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl AuthAnvil {
    /// `id`.
    pub const ID: Field<Self, Id<AuthAnvil>> = Field::new("id");
    /// `serverLocationUrl`.
    pub const SERVER_LOCATION_URL: Field<Self, String> = Field::new("serverLocationUrl");
    /// `siteId`.
    pub const SITE_ID: Field<Self, i32> = Field::new("siteId");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");

    /// A new one, to be sent, with all that CWM requires.
    pub fn draft(server_location_url: impl Into<String>, site_id: i32) -> New<Self> {
        New::from_required(Self {
            server_location_url: Some(server_location_url.into()),
            site_id: Some(site_id),
            ..Self::default()
        })
    }
}

impl Model for AuthAnvil {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "AuthAnvil",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("serverLocationUrl", FieldKind::Text).required(),
                FieldRule::new("siteId", FieldKind::Whole).required(),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for AuthAnvil {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
