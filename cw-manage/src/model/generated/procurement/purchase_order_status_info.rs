// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A purchase order status info, as at `/procurement/purchaseorderstatuses/info`.

use crate::model::*;

/// A purchase order status info, as at `/procurement/purchaseorderstatuses/info`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct PurchaseOrderStatusInfo {
    /// `id`.
    pub id: Option<Id<PurchaseOrderStatusInfo>>,
    /// `name`.
    pub name: Option<String>,
    /// `defaultFlag`.
    pub default_flag: Option<bool>,
    /// `closedFlag`.
    pub closed_flag: Option<bool>,
    /// `inactiveFlag`.
    pub inactive_flag: Option<bool>,
    /// `defaultClosedFlag`.
    pub default_closed_flag: Option<bool>,
    /// `sortOrder`.
    pub sort_order: Option<i32>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl PurchaseOrderStatusInfo {
    /// `id`.
    pub const ID: Field<Self, Id<PurchaseOrderStatusInfo>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");
    /// `defaultFlag`.
    pub const DEFAULT_FLAG: Field<Self, bool> = Field::new("defaultFlag");
    /// `closedFlag`.
    pub const CLOSED_FLAG: Field<Self, bool> = Field::new("closedFlag");
    /// `inactiveFlag`.
    pub const INACTIVE_FLAG: Field<Self, bool> = Field::new("inactiveFlag");
    /// `defaultClosedFlag`.
    pub const DEFAULT_CLOSED_FLAG: Field<Self, bool> = Field::new("defaultClosedFlag");
    /// `sortOrder`.
    pub const SORT_ORDER: Field<Self, i32> = Field::new("sortOrder");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");
}

impl Model for PurchaseOrderStatusInfo {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "PurchaseOrderStatusInfo",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("name", FieldKind::Text),
                FieldRule::new("defaultFlag", FieldKind::Flag),
                FieldRule::new("closedFlag", FieldKind::Flag),
                FieldRule::new("inactiveFlag", FieldKind::Flag),
                FieldRule::new("defaultClosedFlag", FieldKind::Flag),
                FieldRule::new("sortOrder", FieldKind::Whole),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for PurchaseOrderStatusInfo {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
