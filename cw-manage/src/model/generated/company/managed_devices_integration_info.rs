// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A managed devices integration info, as at `/company/managedDevicesIntegrations/info`.

use crate::model::*;

/// A managed devices integration info, as at `/company/managedDevicesIntegrations/info`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ManagedDevicesIntegrationInfo {
    /// `id`.
    pub id: Option<Id<ManagedDevicesIntegrationInfo>>,
    /// `name`.
    pub name: Option<String>,
    /// `solution`.
    pub solution: Option<String>,
    /// `managementItSetupType`.
    pub management_it_setup_type: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl ManagedDevicesIntegrationInfo {
    /// `id`.
    pub const ID: Field<Self, Id<ManagedDevicesIntegrationInfo>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");
    /// `solution`.
    pub const SOLUTION: Field<Self, String> = Field::new("solution");
    /// `managementItSetupType`.
    pub const MANAGEMENT_IT_SETUP_TYPE: Field<Self, String> = Field::new("managementItSetupType");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");
}

impl Model for ManagedDevicesIntegrationInfo {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "ManagedDevicesIntegrationInfo",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("name", FieldKind::Text),
                FieldRule::new("solution", FieldKind::Text),
                FieldRule::new("managementItSetupType", FieldKind::Text),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for ManagedDevicesIntegrationInfo {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
