// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A management it solution agreement interface parameter, as at `/company/managementItSolutions/{parentId}/managementProducts`.

use crate::model::*;

/// A management it solution agreement interface parameter, as at `/company/managementItSolutions/{parentId}/managementProducts`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ManagementItSolutionAgreementInterfaceParameter {
    /// `id`.
    pub id: Option<Id<ManagementItSolutionAgreementInterfaceParameter>>,
    /// `managedDevicesIntegration`.
    pub managed_devices_integration: Option<ManagedDevicesIntegrationReference>,
    /// `agreementType`. Required.
    pub agreement_type: Option<AgreementTypeReference>,
    /// `serverProduct`.
    pub server_product: Option<IvItemReference>,
    /// `workstationProduct`.
    pub workstation_product: Option<IvItemReference>,
    /// `spamStatsProduct`.
    pub spam_stats_product: Option<IvItemReference>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl ManagementItSolutionAgreementInterfaceParameter {
    /// `id`.
    pub const ID: Field<Self, Id<ManagementItSolutionAgreementInterfaceParameter>> =
        Field::new("id");
    /// `managedDevicesIntegration`.
    pub const MANAGED_DEVICES_INTEGRATION: Field<Self, ManagedDevicesIntegrationReference> =
        Field::new("managedDevicesIntegration");
    /// `agreementType`.
    pub const AGREEMENT_TYPE: Field<Self, AgreementTypeReference> = Field::new("agreementType");
    /// `serverProduct`.
    pub const SERVER_PRODUCT: Field<Self, IvItemReference> = Field::new("serverProduct");
    /// `workstationProduct`.
    pub const WORKSTATION_PRODUCT: Field<Self, IvItemReference> = Field::new("workstationProduct");
    /// `spamStatsProduct`.
    pub const SPAM_STATS_PRODUCT: Field<Self, IvItemReference> = Field::new("spamStatsProduct");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");

    /// A new one, to be sent, with all that CWM requires.
    pub fn draft(agreement_type: impl Into<AgreementTypeReference>) -> New<Self> {
        New::from_required(Self {
            agreement_type: Some(agreement_type.into()),
            ..Self::default()
        })
    }
}

impl Model for ManagementItSolutionAgreementInterfaceParameter {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "ManagementItSolutionAgreementInterfaceParameter",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new(
                    "managedDevicesIntegration",
                    FieldKind::Record(<ManagedDevicesIntegrationReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "agreementType",
                    FieldKind::Record(<AgreementTypeReference as Model>::SCHEMA),
                )
                .required(),
                FieldRule::new(
                    "serverProduct",
                    FieldKind::Record(<IvItemReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "workstationProduct",
                    FieldKind::Record(<IvItemReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "spamStatsProduct",
                    FieldKind::Record(<IvItemReference as Model>::SCHEMA),
                ),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for ManagementItSolutionAgreementInterfaceParameter {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
