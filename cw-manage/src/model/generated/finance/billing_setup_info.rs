// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A billing setup info, as at `/finance/billingSetups/info`.

use crate::model::*;

/// A billing setup info, as at `/finance/billingSetups/info`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct BillingSetupInfo {
    /// `id`.
    pub id: Option<Id<BillingSetupInfo>>,
    /// `remitName`.
    pub remit_name: Option<String>,
    /// `location`.
    pub location: Option<SystemLocationReference>,
    /// `currency`.
    pub currency: Option<CurrencyReference>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl BillingSetupInfo {
    /// `id`.
    pub const ID: Field<Self, Id<BillingSetupInfo>> = Field::new("id");
    /// `remitName`.
    pub const REMIT_NAME: Field<Self, String> = Field::new("remitName");
    /// `location`.
    pub const LOCATION: Field<Self, SystemLocationReference> = Field::new("location");
    /// `currency`.
    pub const CURRENCY: Field<Self, CurrencyReference> = Field::new("currency");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");
}

impl Model for BillingSetupInfo {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "BillingSetupInfo",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("remitName", FieldKind::Text),
                FieldRule::new(
                    "location",
                    FieldKind::Record(<SystemLocationReference as Model>::SCHEMA),
                ),
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

impl Record for BillingSetupInfo {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
