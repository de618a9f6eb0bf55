// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A warehouse bin info, as at `/procurement/warehouseBins/info`.

use crate::model::*;

/// A warehouse bin info, as at `/procurement/warehouseBins/info`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct WarehouseBinInfo {
    /// `id`.
    pub id: Option<Id<WarehouseBinInfo>>,
    /// `name`.
    pub name: Option<String>,
    /// `warehouse`.
    pub warehouse: Option<WarehouseReference>,
    /// `inactiveFlag`.
    pub inactive_flag: Option<bool>,
    /// `defaultFlag`.
    pub default_flag: Option<bool>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl WarehouseBinInfo {
    /// `id`.
    pub const ID: Field<Self, Id<WarehouseBinInfo>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");
    /// `warehouse`.
    pub const WAREHOUSE: Field<Self, WarehouseReference> = Field::new("warehouse");
    /// `inactiveFlag`.
    pub const INACTIVE_FLAG: Field<Self, bool> = Field::new("inactiveFlag");
    /// `defaultFlag`.
    pub const DEFAULT_FLAG: Field<Self, bool> = Field::new("defaultFlag");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");
}

impl Model for WarehouseBinInfo {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "WarehouseBinInfo",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("name", FieldKind::Text),
                FieldRule::new(
                    "warehouse",
                    FieldKind::Record(<WarehouseReference as Model>::SCHEMA),
                ),
                FieldRule::new("inactiveFlag", FieldKind::Flag),
                FieldRule::new("defaultFlag", FieldKind::Flag),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for WarehouseBinInfo {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
