// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! References: how one record names another.

use crate::model::*;

/// A reference to a campaign status: its id, or the name that CWM knows it by.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CampaignStatusReference {
    /// `id`.
    pub id: Option<Id<CampaignStatus>>,
    /// `name`.
    pub name: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl CampaignStatusReference {
    /// `id`.
    pub const ID: Field<Self, Id<CampaignStatus>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");

    /// A reference by id.
    pub fn id(id: impl Into<Id<CampaignStatus>>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }
}

impl Model for CampaignStatusReference {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "CampaignStatusReference",
            fields: &[
                FieldRule::new("id", FieldKind::Id),
                FieldRule::new("name", FieldKind::Text),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl From<Id<CampaignStatus>> for CampaignStatusReference {
    fn from(id: Id<CampaignStatus>) -> Self {
        Self::id(id)
    }
}

/// A reference to a campaign sub type: its id, or the name that CWM knows it by.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CampaignSubTypeReference {
    /// `id`.
    pub id: Option<Id<CampaignSubType>>,
    /// `name`.
    pub name: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl CampaignSubTypeReference {
    /// `id`.
    pub const ID: Field<Self, Id<CampaignSubType>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");

    /// A reference by id.
    pub fn id(id: impl Into<Id<CampaignSubType>>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }
}

impl Model for CampaignSubTypeReference {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "CampaignSubTypeReference",
            fields: &[
                FieldRule::new("id", FieldKind::Id),
                FieldRule::new("name", FieldKind::Text),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl From<Id<CampaignSubType>> for CampaignSubTypeReference {
    fn from(id: Id<CampaignSubType>) -> Self {
        Self::id(id)
    }
}

/// A reference to a campaign type: its id, or the name that CWM knows it by.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CampaignTypeReference {
    /// `id`.
    pub id: Option<Id<CampaignType>>,
    /// `name`.
    pub name: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl CampaignTypeReference {
    /// `id`.
    pub const ID: Field<Self, Id<CampaignType>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");

    /// A reference by id.
    pub fn id(id: impl Into<Id<CampaignType>>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }
}

impl Model for CampaignTypeReference {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "CampaignTypeReference",
            fields: &[
                FieldRule::new("id", FieldKind::Id),
                FieldRule::new("name", FieldKind::Text),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl From<Id<CampaignType>> for CampaignTypeReference {
    fn from(id: Id<CampaignType>) -> Self {
        Self::id(id)
    }
}
