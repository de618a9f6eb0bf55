// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A portal security level, as at `/company/portalSecurityLevels`.

use crate::model::*;

/// A portal security level, as at `/company/portalSecurityLevels`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct PortalSecurityLevel {
    /// `id`.
    pub id: Option<Id<PortalSecurityLevel>>,
    /// `captionIdentifier`.
    pub caption_identifier: Option<String>,
    /// `isDefaultFlag`.
    pub is_default_flag: Option<bool>,
    /// `caption`. At most 50 characters.
    pub caption: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl PortalSecurityLevel {
    /// `id`.
    pub const ID: Field<Self, Id<PortalSecurityLevel>> = Field::new("id");
    /// `captionIdentifier`.
    pub const CAPTION_IDENTIFIER: Field<Self, String> = Field::new("captionIdentifier");
    /// `isDefaultFlag`.
    pub const IS_DEFAULT_FLAG: Field<Self, bool> = Field::new("isDefaultFlag");
    /// `caption`.
    pub const CAPTION: Field<Self, String> = Field::new("caption");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");

    /// A new one, to be sent. CWM requires no field of it.
    pub fn draft() -> New<Self> {
        New::from_required(Self::default())
    }
}

impl Model for PortalSecurityLevel {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "PortalSecurityLevel",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("captionIdentifier", FieldKind::Text),
                FieldRule::new("isDefaultFlag", FieldKind::Flag),
                FieldRule::new("caption", FieldKind::Text).max_length(50),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for PortalSecurityLevel {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
