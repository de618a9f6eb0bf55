// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A warehouse bin, as at `/procurement/warehouseBins`.

use crate::model::*;

/// A warehouse bin, as at `/procurement/warehouseBins`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct WarehouseBin {
    /// `id`.
    pub id: Option<Id<WarehouseBin>>,
    /// `name`. Required. At most 50 characters.
    pub name: Option<String>,
    /// `warehouse`. Required.
    pub warehouse: Option<WarehouseReference>,
    /// `location`.
    pub location: Option<SystemLocationReference>,
    /// `department`.
    pub department: Option<SystemDepartmentReference>,
    /// `minQuantity`.
    #[serde(default, with = "crate::types::decimal")]
    pub min_quantity: Option<Decimal>,
    /// `maxQuantity`.
    #[serde(default, with = "crate::types::decimal")]
    pub max_quantity: Option<Decimal>,
    /// `overflowBin`.
    pub overflow_bin: Option<WarehouseBinReference>,
    /// `manager`.
    pub manager: Option<MemberReference>,
    /// `length`.
    #[serde(default, with = "crate::types::decimal")]
    pub length: Option<Decimal>,
    /// `width`.
    #[serde(default, with = "crate::types::decimal")]
    pub width: Option<Decimal>,
    /// `height`.
    #[serde(default, with = "crate::types::decimal")]
    pub height: Option<Decimal>,
    /// `weight`.
    #[serde(default, with = "crate::types::decimal")]
    pub weight: Option<Decimal>,
    /// `defaultFlag`.
    pub default_flag: Option<bool>,
    /// `inactiveFlag`.
    pub inactive_flag: Option<bool>,
    /// `quantityOnHand`.
    pub quantity_on_hand: Option<i32>,
    /// `company`.
    pub company: Option<CompanyReference>,
    /// `transferBin`.
    pub transfer_bin: Option<WarehouseBinReference>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl WarehouseBin {
    /// `id`.
    pub const ID: Field<Self, Id<WarehouseBin>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");
    /// `warehouse`.
    pub const WAREHOUSE: Field<Self, WarehouseReference> = Field::new("warehouse");
    /// `location`.
    pub const LOCATION: Field<Self, SystemLocationReference> = Field::new("location");
    /// `department`.
    pub const DEPARTMENT: Field<Self, SystemDepartmentReference> = Field::new("department");
    /// `minQuantity`.
    pub const MIN_QUANTITY: Field<Self, Decimal> = Field::new("minQuantity");
    /// `maxQuantity`.
    pub const MAX_QUANTITY: Field<Self, Decimal> = Field::new("maxQuantity");
    /// `overflowBin`.
    pub const OVERFLOW_BIN: Field<Self, WarehouseBinReference> = Field::new("overflowBin");
    /// `manager`.
    pub const MANAGER: Field<Self, MemberReference> = Field::new("manager");
    /// `length`.
    pub const LENGTH: Field<Self, Decimal> = Field::new("length");
    /// `width`.
    pub const WIDTH: Field<Self, Decimal> = Field::new("width");
    /// `height`.
    pub const HEIGHT: Field<Self, Decimal> = Field::new("height");
    /// `weight`.
    pub const WEIGHT: Field<Self, Decimal> = Field::new("weight");
    /// `defaultFlag`.
    pub const DEFAULT_FLAG: Field<Self, bool> = Field::new("defaultFlag");
    /// `inactiveFlag`.
    pub const INACTIVE_FLAG: Field<Self, bool> = Field::new("inactiveFlag");
    /// `quantityOnHand`.
    pub const QUANTITY_ON_HAND: Field<Self, i32> = Field::new("quantityOnHand");
    /// `company`.
    pub const COMPANY: Field<Self, CompanyReference> = Field::new("company");
    /// `transferBin`.
    pub const TRANSFER_BIN: Field<Self, WarehouseBinReference> = Field::new("transferBin");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");

    /// A new one, to be sent, with all that CWM requires.
    pub fn draft(name: impl Into<String>, warehouse: impl Into<WarehouseReference>) -> New<Self> {
        New::from_required(Self {
            name: Some(name.into()),
            warehouse: Some(warehouse.into()),
            ..Self::default()
        })
    }
}

impl Model for WarehouseBin {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "WarehouseBin",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("name", FieldKind::Text)
                    .max_length(50)
                    .required(),
                FieldRule::new(
                    "warehouse",
                    FieldKind::Record(<WarehouseReference as Model>::SCHEMA),
                )
                .required(),
                FieldRule::new(
                    "location",
                    FieldKind::Record(<SystemLocationReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "department",
                    FieldKind::Record(<SystemDepartmentReference as Model>::SCHEMA),
                ),
                FieldRule::new("minQuantity", FieldKind::Decimal),
                FieldRule::new("maxQuantity", FieldKind::Decimal),
                FieldRule::new(
                    "overflowBin",
                    FieldKind::Record(<WarehouseBinReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "manager",
                    FieldKind::Record(<MemberReference as Model>::SCHEMA),
                ),
                FieldRule::new("length", FieldKind::Decimal),
                FieldRule::new("width", FieldKind::Decimal),
                FieldRule::new("height", FieldKind::Decimal),
                FieldRule::new("weight", FieldKind::Decimal),
                FieldRule::new("defaultFlag", FieldKind::Flag),
                FieldRule::new("inactiveFlag", FieldKind::Flag),
                FieldRule::new("quantityOnHand", FieldKind::Whole),
                FieldRule::new(
                    "company",
                    FieldKind::Record(<CompanyReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "transferBin",
                    FieldKind::Record(<WarehouseBinReference as Model>::SCHEMA),
                ),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for WarehouseBin {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
