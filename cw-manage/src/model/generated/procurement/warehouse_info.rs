// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A warehouse info, as at `/procurement/warehouses/info`.

use crate::model::*;

/// A warehouse info, as at `/procurement/warehouses/info`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct WarehouseInfo {
    /// `id`.
    pub id: Option<Id<WarehouseInfo>>,
    /// `name`.
    pub name: Option<String>,
    /// `inactiveFlag`.
    pub inactive_flag: Option<bool>,
    /// `overallDefaultFlag`.
    pub overall_default_flag: Option<bool>,
    /// `company`.
    pub company: Option<CompanyReference>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl WarehouseInfo {
    /// `id`.
    pub const ID: Field<Self, Id<WarehouseInfo>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");
    /// `inactiveFlag`.
    pub const INACTIVE_FLAG: Field<Self, bool> = Field::new("inactiveFlag");
    /// `overallDefaultFlag`.
    pub const OVERALL_DEFAULT_FLAG: Field<Self, bool> = Field::new("overallDefaultFlag");
    /// `company`.
    pub const COMPANY: Field<Self, CompanyReference> = Field::new("company");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");
}

impl Model for WarehouseInfo {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "WarehouseInfo",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("name", FieldKind::Text),
                FieldRule::new("inactiveFlag", FieldKind::Flag),
                FieldRule::new("overallDefaultFlag", FieldKind::Flag),
                FieldRule::new(
                    "company",
                    FieldKind::Record(<CompanyReference as Model>::SCHEMA),
                ),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for WarehouseInfo {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
