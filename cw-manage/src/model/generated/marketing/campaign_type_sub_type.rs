// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A campaign type sub type, as at `/marketing/campaigns/types/{parentId}/subTypes`.

use crate::model::*;

/// A campaign type sub type, as at `/marketing/campaigns/types/{parentId}/subTypes`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CampaignTypeSubType {
    /// `id`.
    pub id: Option<Id<CampaignTypeSubType>>,
    /// `typeId`.
    pub type_id: Option<i32>,
    /// `name`.
    pub name: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl CampaignTypeSubType {
    /// `id`.
    pub const ID: Field<Self, Id<CampaignTypeSubType>> = Field::new("id");
    /// `typeId`.
    pub const TYPE_ID: Field<Self, i32> = Field::new("typeId");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");
}

impl Model for CampaignTypeSubType {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "Type.SubType.CampaignSubType",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("typeId", FieldKind::Whole),
                FieldRule::new("name", FieldKind::Text),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for CampaignTypeSubType {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
