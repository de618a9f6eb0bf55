// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A rma status info, as at `/procurement/rmaStatuses/info`.

use crate::model::*;

/// A rma status info, as at `/procurement/rmaStatuses/info`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct RmaStatusInfo {
    /// `id`.
    pub id: Option<Id<RmaStatusInfo>>,
    /// `name`.
    pub name: Option<String>,
    /// `sortOrder`.
    pub sort_order: Option<i32>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl RmaStatusInfo {
    /// `id`.
    pub const ID: Field<Self, Id<RmaStatusInfo>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");
    /// `sortOrder`.
    pub const SORT_ORDER: Field<Self, i32> = Field::new("sortOrder");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");
}

impl Model for RmaStatusInfo {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "RmaStatusInfo",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("name", FieldKind::Text),
                FieldRule::new("sortOrder", FieldKind::Whole),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for RmaStatusInfo {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
