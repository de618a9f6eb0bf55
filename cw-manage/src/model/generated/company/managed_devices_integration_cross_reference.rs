// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A managed devices integration cross reference, as at `/company/managedDevicesIntegrations/{parentId}/crossReferences`.

use crate::model::*;

/// A managed devices integration cross reference, as at `/company/managedDevicesIntegrations/{parentId}/crossReferences`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ManagedDevicesIntegrationCrossReference {
    /// `id`.
    pub id: Option<Id<ManagedDevicesIntegrationCrossReference>>,
    /// `managedDevicesIntegration`.
    pub managed_devices_integration: Option<ManagedDevicesIntegrationReference>,
    /// `vendorType`. At most 255 characters.
    pub vendor_type: Option<String>,
    /// `vendorLevel`. At most 255 characters.
    pub vendor_level: Option<String>,
    /// `agreementType`.
    pub agreement_type: Option<AgreementTypeReference>,
    /// `product`.
    pub product: Option<IvItemReference>,
    /// `configurationType`.
    pub configuration_type: Option<ConfigurationTypeReference>,
    /// `inactiveFlag`.
    pub inactive_flag: Option<bool>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl ManagedDevicesIntegrationCrossReference {
    /// `id`.
    pub const ID: Field<Self, Id<ManagedDevicesIntegrationCrossReference>> = Field::new("id");
    /// `managedDevicesIntegration`.
    pub const MANAGED_DEVICES_INTEGRATION: Field<Self, ManagedDevicesIntegrationReference> =
        Field::new("managedDevicesIntegration");
    /// `vendorType`.
    pub const VENDOR_TYPE: Field<Self, String> = Field::new("vendorType");
    /// `vendorLevel`.
    pub const VENDOR_LEVEL: Field<Self, String> = Field::new("vendorLevel");
    /// `agreementType`.
    pub const AGREEMENT_TYPE: Field<Self, AgreementTypeReference> = Field::new("agreementType");
    /// `product`.
    pub const PRODUCT: Field<Self, IvItemReference> = Field::new("product");
    /// `configurationType`.
    pub const CONFIGURATION_TYPE: Field<Self, ConfigurationTypeReference> =
        Field::new("configurationType");
    /// `inactiveFlag`.
    pub const INACTIVE_FLAG: Field<Self, bool> = Field::new("inactiveFlag");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");

    /// A new one, to be sent. CWM requires no field of it.
    pub fn draft() -> New<Self> {
        New::from_required(Self::default())
    }
}

impl Model for ManagedDevicesIntegrationCrossReference {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "ManagedDevicesIntegrationCrossReference",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new(
                    "managedDevicesIntegration",
                    FieldKind::Record(<ManagedDevicesIntegrationReference as Model>::SCHEMA),
                ),
                FieldRule::new("vendorType", FieldKind::Text).max_length(255),
                FieldRule::new("vendorLevel", FieldKind::Text).max_length(255),
                FieldRule::new(
                    "agreementType",
                    FieldKind::Record(<AgreementTypeReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "product",
                    FieldKind::Record(<IvItemReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "configurationType",
                    FieldKind::Record(<ConfigurationTypeReference as Model>::SCHEMA),
                ),
                FieldRule::new("inactiveFlag", FieldKind::Flag),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for ManagedDevicesIntegrationCrossReference {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
