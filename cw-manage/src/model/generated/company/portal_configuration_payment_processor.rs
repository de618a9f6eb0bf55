// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A portal configuration payment processor, as at `/company/portalConfigurations/invoiceSetup/paymentProcessors`.

use crate::model::*;

/// A portal configuration payment processor, as at `/company/portalConfigurations/invoiceSetup/paymentProcessors`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct PortalConfigurationPaymentProcessor {
    /// `id`.
    pub id: Option<Id<PortalConfigurationPaymentProcessor>>,
    /// `name`.
    pub name: Option<String>,
    /// `testURL`.
    #[serde(rename = "testURL")]
    pub test_url: Option<String>,
}

impl PortalConfigurationPaymentProcessor {
    /// `id`.
    pub const ID: Field<Self, Id<PortalConfigurationPaymentProcessor>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");
    /// `testURL`.
    pub const TEST_URL: Field<Self, String> = Field::new("testURL");
}

impl Model for PortalConfigurationPaymentProcessor {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "PortalConfigurationPaymentProcessor",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("name", FieldKind::Text),
                FieldRule::new("testURL", FieldKind::Text),
            ],
        };
        &SCHEMA
    };
}

impl Record for PortalConfigurationPaymentProcessor {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
