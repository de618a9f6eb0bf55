// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A managed information.

use crate::model::*;

/// A managed information.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ManagedInformation {
    /// `managementSolutionName`.
    pub management_solution_name: Option<String>,
    /// `managedIdentifier`.
    pub managed_identifier: Option<String>,
    /// `type`.
    pub type_: Option<String>,
    /// `level`.
    pub level: Option<String>,
    /// `childConfigurationsMatchingOn`.
    pub child_configurations_matching_on: Option<String>,
    /// `inactivateConfigurationsMatchingOn`.
    pub inactivate_configurations_matching_on: Option<String>,
    /// `inactiveConfigurationStatusId`.
    pub inactive_configuration_status_id: Option<Id<ConfigurationStatus>>,
}

impl ManagedInformation {
    /// `managementSolutionName`.
    pub const MANAGEMENT_SOLUTION_NAME: Field<Self, String> = Field::new("managementSolutionName");
    /// `managedIdentifier`.
    pub const MANAGED_IDENTIFIER: Field<Self, String> = Field::new("managedIdentifier");
    /// `type`.
    pub const TYPE: Field<Self, String> = Field::new("type");
    /// `level`.
    pub const LEVEL: Field<Self, String> = Field::new("level");
    /// `childConfigurationsMatchingOn`.
    pub const CHILD_CONFIGURATIONS_MATCHING_ON: Field<Self, String> =
        Field::new("childConfigurationsMatchingOn");
    /// `inactivateConfigurationsMatchingOn`.
    pub const INACTIVATE_CONFIGURATIONS_MATCHING_ON: Field<Self, String> =
        Field::new("inactivateConfigurationsMatchingOn");
    /// `inactiveConfigurationStatusId`.
    pub const INACTIVE_CONFIGURATION_STATUS_ID: Field<Self, Id<ConfigurationStatus>> =
        Field::new("inactiveConfigurationStatusId");
}

impl Model for ManagedInformation {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "ManagedInformation",
            fields: &[
                FieldRule::new("managementSolutionName", FieldKind::Text),
                FieldRule::new("managedIdentifier", FieldKind::Text),
                FieldRule::new("type", FieldKind::Text),
                FieldRule::new("level", FieldKind::Text),
                FieldRule::new("childConfigurationsMatchingOn", FieldKind::Text),
                FieldRule::new("inactivateConfigurationsMatchingOn", FieldKind::Text),
                FieldRule::new("inactiveConfigurationStatusId", FieldKind::Id),
            ],
        };
        &SCHEMA
    };
}
