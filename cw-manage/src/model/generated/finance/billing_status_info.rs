// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A billing status info, as at `/finance/billingStatuses/info`.

use crate::model::*;

/// A billing status info, as at `/finance/billingStatuses/info`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct BillingStatusInfo {
    /// `id`.
    pub id: Option<Id<BillingStatusInfo>>,
    /// `name`.
    pub name: Option<String>,
    /// `sortOrder`.
    pub sort_order: Option<i32>,
    /// `inactiveFlag`.
    pub inactive_flag: Option<bool>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl BillingStatusInfo {
    /// `id`.
    pub const ID: Field<Self, Id<BillingStatusInfo>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");
    /// `sortOrder`.
    pub const SORT_ORDER: Field<Self, i32> = Field::new("sortOrder");
    /// `inactiveFlag`.
    pub const INACTIVE_FLAG: Field<Self, bool> = Field::new("inactiveFlag");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");
}

impl Model for BillingStatusInfo {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "BillingStatusInfo",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("name", FieldKind::Text),
                FieldRule::new("sortOrder", FieldKind::Whole),
                FieldRule::new("inactiveFlag", FieldKind::Flag),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for BillingStatusInfo {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
