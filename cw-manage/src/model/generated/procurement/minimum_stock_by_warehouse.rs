// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A minimum stock by warehouse, as at `/procurement/catalog/{parentId}/minimumStockByWarehouse`.

use crate::model::*;

/// A minimum stock by warehouse, as at `/procurement/catalog/{parentId}/minimumStockByWarehouse`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct MinimumStockByWarehouse {
    /// `id`.
    pub id: Option<Id<MinimumStockByWarehouse>>,
    /// `warehouse`. Required.
    pub warehouse: Option<WarehouseReference>,
    /// `minimumStock`. Required.
    pub minimum_stock: Option<i32>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl MinimumStockByWarehouse {
    /// `id`.
    pub const ID: Field<Self, Id<MinimumStockByWarehouse>> = Field::new("id");
    /// `warehouse`.
    pub const WAREHOUSE: Field<Self, WarehouseReference> = Field::new("warehouse");
    /// `minimumStock`.
    pub const MINIMUM_STOCK: Field<Self, i32> = Field::new("minimumStock");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");

    /// A new one, to be sent, with all that CWM requires.
    pub fn draft(warehouse: impl Into<WarehouseReference>, minimum_stock: i32) -> New<Self> {
        New::from_required(Self {
            warehouse: Some(warehouse.into()),
            minimum_stock: Some(minimum_stock),
            ..Self::default()
        })
    }
}

impl Model for MinimumStockByWarehouse {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "MinimumStockByWarehouse",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new(
                    "warehouse",
                    FieldKind::Record(<WarehouseReference as Model>::SCHEMA),
                )
                .required(),
                FieldRule::new("minimumStock", FieldKind::Whole).required(),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for MinimumStockByWarehouse {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
