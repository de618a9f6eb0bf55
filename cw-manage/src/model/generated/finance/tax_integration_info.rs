// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A tax integration info, as at `/finance/info/taxIntegrations`.

use crate::model::*;

/// A tax integration info, as at `/finance/info/taxIntegrations`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct TaxIntegrationInfo {
    /// `id`.
    pub id: Option<Id<TaxIntegrationInfo>>,
    /// `enabledFlag`.
    pub enabled_flag: Option<bool>,
    /// `taxIntegrationType`.
    pub tax_integration_type: Option<TaxIntegrationType>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl TaxIntegrationInfo {
    /// `id`.
    pub const ID: Field<Self, Id<TaxIntegrationInfo>> = Field::new("id");
    /// `enabledFlag`.
    pub const ENABLED_FLAG: Field<Self, bool> = Field::new("enabledFlag");
    /// `taxIntegrationType`.
    pub const TAX_INTEGRATION_TYPE: Field<Self, TaxIntegrationType> =
        Field::new("taxIntegrationType");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");
}

impl Model for TaxIntegrationInfo {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "TaxIntegrationInfo",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("enabledFlag", FieldKind::Flag),
                FieldRule::new(
                    "taxIntegrationType",
                    FieldKind::Choice(TaxIntegrationType::VALUES),
                ),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for TaxIntegrationInfo {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
