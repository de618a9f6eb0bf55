// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A shipment method, as at `/procurement/shipmentmethods`.

use crate::model::*;

/// A shipment method, as at `/procurement/shipmentmethods`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ShipmentMethod {
    /// `id`.
    pub id: Option<Id<ShipmentMethod>>,
    /// `name`. Required. At most 50 characters.
    pub name: Option<String>,
    /// `defaultFlag`.
    pub default_flag: Option<bool>,
    /// `trackingUrl`. At most 200 characters.
    pub tracking_url: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl ShipmentMethod {
    /// `id`.
    pub const ID: Field<Self, Id<ShipmentMethod>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");
    /// `defaultFlag`.
    pub const DEFAULT_FLAG: Field<Self, bool> = Field::new("defaultFlag");
    /// `trackingUrl`.
    pub const TRACKING_URL: Field<Self, String> = Field::new("trackingUrl");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");

    /// A new one, to be sent, with all that CWM requires.
    pub fn draft(name: impl Into<String>) -> New<Self> {
        New::from_required(Self {
            name: Some(name.into()),
            ..Self::default()
        })
    }
}

impl Model for ShipmentMethod {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "ShipmentMethod",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("name", FieldKind::Text)
                    .max_length(50)
                    .required(),
                FieldRule::new("defaultFlag", FieldKind::Flag),
                FieldRule::new("trackingUrl", FieldKind::Text).max_length(200),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for ShipmentMethod {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
