// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A service info, as at `/system/mycompany/info/services`.

use crate::model::*;

/// A service info, as at `/system/mycompany/info/services`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ServiceInfo {
    /// `id`.
    pub id: Option<Id<ServiceInfo>>,
    /// `headerColor`.
    pub header_color: Option<String>,
    /// `memberColor`.
    pub member_color: Option<String>,
    /// `contactColor`.
    pub contact_color: Option<String>,
    /// `unknownColor`.
    pub unknown_color: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl ServiceInfo {
    /// `id`.
    pub const ID: Field<Self, Id<ServiceInfo>> = Field::new("id");
    /// `headerColor`.
    pub const HEADER_COLOR: Field<Self, String> = Field::new("headerColor");
    /// `memberColor`.
    pub const MEMBER_COLOR: Field<Self, String> = Field::new("memberColor");
    /// `contactColor`.
    pub const CONTACT_COLOR: Field<Self, String> = Field::new("contactColor");
    /// `unknownColor`.
    pub const UNKNOWN_COLOR: Field<Self, String> = Field::new("unknownColor");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");
}

impl Model for ServiceInfo {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "ServiceInfo",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("headerColor", FieldKind::Text),
                FieldRule::new("memberColor", FieldKind::Text),
                FieldRule::new("contactColor", FieldKind::Text),
                FieldRule::new("unknownColor", FieldKind::Text),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for ServiceInfo {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
