// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A purchase order info, as at `/procurement/purchaseorders/info`.

use crate::model::*;

/// A purchase order info, as at `/procurement/purchaseorders/info`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct PurchaseOrderInfo {
    /// `id`.
    pub id: Option<Id<PurchaseOrderInfo>>,
    /// `currency`.
    pub currency: Option<CurrencyReference>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl PurchaseOrderInfo {
    /// `id`.
    pub const ID: Field<Self, Id<PurchaseOrderInfo>> = Field::new("id");
    /// `currency`.
    pub const CURRENCY: Field<Self, CurrencyReference> = Field::new("currency");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");
}

impl Model for PurchaseOrderInfo {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "PurchaseOrderInfo",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new(
                    "currency",
                    FieldKind::Record(<CurrencyReference as Model>::SCHEMA),
                ),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for PurchaseOrderInfo {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
