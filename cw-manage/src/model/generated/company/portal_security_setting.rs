// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A portal security setting, as at `/company/portalSecuritySettings`.

use crate::model::*;

/// A portal security setting, as at `/company/portalSecuritySettings`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct PortalSecuritySetting {
    /// `id`.
    pub id: Option<Id<PortalSecuritySetting>>,
    /// `functionIdentifier`.
    pub function_identifier: Option<String>,
    /// `functionDescription`.
    pub function_description: Option<String>,
    /// `levelOne`.
    pub level_one: Option<bool>,
    /// `levelTwo`.
    pub level_two: Option<bool>,
    /// `levelThree`.
    pub level_three: Option<bool>,
    /// `levelFour`.
    pub level_four: Option<bool>,
    /// `levelFive`.
    pub level_five: Option<bool>,
    /// `levelSix`.
    pub level_six: Option<bool>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl PortalSecuritySetting {
    /// `id`.
    pub const ID: Field<Self, Id<PortalSecuritySetting>> = Field::new("id");
    /// `functionIdentifier`.
    pub const FUNCTION_IDENTIFIER: Field<Self, String> = Field::new("functionIdentifier");
    /// `functionDescription`.
    pub const FUNCTION_DESCRIPTION: Field<Self, String> = Field::new("functionDescription");
    /// `levelOne`.
    pub const LEVEL_ONE: Field<Self, bool> = Field::new("levelOne");
    /// `levelTwo`.
    pub const LEVEL_TWO: Field<Self, bool> = Field::new("levelTwo");
    /// `levelThree`.
    pub const LEVEL_THREE: Field<Self, bool> = Field::new("levelThree");
    /// `levelFour`.
    pub const LEVEL_FOUR: Field<Self, bool> = Field::new("levelFour");
    /// `levelFive`.
    pub const LEVEL_FIVE: Field<Self, bool> = Field::new("levelFive");
    /// `levelSix`.
    pub const LEVEL_SIX: Field<Self, bool> = Field::new("levelSix");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");

    /// A new one, to be sent. CWM requires no field of it.
    pub fn draft() -> New<Self> {
        New::from_required(Self::default())
    }
}

impl Model for PortalSecuritySetting {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "PortalSecuritySetting",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("functionIdentifier", FieldKind::Text),
                FieldRule::new("functionDescription", FieldKind::Text),
                FieldRule::new("levelOne", FieldKind::Flag),
                FieldRule::new("levelTwo", FieldKind::Flag),
                FieldRule::new("levelThree", FieldKind::Flag),
                FieldRule::new("levelFour", FieldKind::Flag),
                FieldRule::new("levelFive", FieldKind::Flag),
                FieldRule::new("levelSix", FieldKind::Flag),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for PortalSecuritySetting {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
