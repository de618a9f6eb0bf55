// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A campaign sub type, as at `/marketing/campaigns/subTypes`.

use crate::model::*;

/// A campaign sub type, as at `/marketing/campaigns/subTypes`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CampaignSubType {
    /// `id`.
    pub id: Option<Id<CampaignSubType>>,
    /// `type`. Required.
    pub type_: Option<CampaignTypeReference>,
    /// `name`. Required. At most 100 characters.
    pub name: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl CampaignSubType {
    /// `id`.
    pub const ID: Field<Self, Id<CampaignSubType>> = Field::new("id");
    /// `type`.
    pub const TYPE: Field<Self, CampaignTypeReference> = Field::new("type");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");

    /// A new one, to be sent, with all that CWM requires.
    pub fn draft(type_: impl Into<CampaignTypeReference>, name: impl Into<String>) -> New<Self> {
        New::from_required(Self {
            type_: Some(type_.into()),
            name: Some(name.into()),
            ..Self::default()
        })
    }
}

impl Model for CampaignSubType {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "Campaign.SubType.CampaignSubType",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new(
                    "type",
                    FieldKind::Record(<CampaignTypeReference as Model>::SCHEMA),
                )
                .required(),
                FieldRule::new("name", FieldKind::Text)
                    .max_length(100)
                    .required(),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for CampaignSubType {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
