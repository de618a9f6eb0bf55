// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A shipment method info, as at `/procurement/shipmentmethods/info`.

use crate::model::*;

/// A shipment method info, as at `/procurement/shipmentmethods/info`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ShipmentMethodInfo {
    /// `id`.
    pub id: Option<Id<ShipmentMethodInfo>>,
    /// `name`.
    pub name: Option<String>,
    /// `defaultFlag`.
    pub default_flag: Option<bool>,
    /// `trackingUrl`.
    pub tracking_url: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl ShipmentMethodInfo {
    /// `id`.
    pub const ID: Field<Self, Id<ShipmentMethodInfo>> = Field::new("id");
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
}

impl Model for ShipmentMethodInfo {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "ShipmentMethodInfo",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("name", FieldKind::Text),
                FieldRule::new("defaultFlag", FieldKind::Flag),
                FieldRule::new("trackingUrl", FieldKind::Text),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for ShipmentMethodInfo {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
