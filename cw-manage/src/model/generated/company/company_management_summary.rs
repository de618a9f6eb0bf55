// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A company management summary, as at `/company/companies/{parentId}/managementSummaryReports`.

use crate::model::*;

/// A company management summary, as at `/company/companies/{parentId}/managementSummaryReports`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CompanyManagementSummary {
    /// `id`.
    pub id: Option<Id<CompanyManagementSummary>>,
    /// `managementSolution`.
    pub management_solution: Option<ManagementSolutionReference>,
    /// `groupIdentifier`. Required. At most 100 characters.
    pub group_identifier: Option<String>,
    /// `deviceType`.
    pub device_type: Option<DeviceType>,
    /// `agreement`.
    pub agreement: Option<AgreementReference>,
    /// `snmpMachines`.
    pub snmp_machines: Option<i32>,
    /// `totalWorkstations`.
    pub total_workstations: Option<i32>,
    /// `totalServers`.
    pub total_servers: Option<i32>,
    /// `totalWindowsServers`.
    pub total_windows_servers: Option<i32>,
    /// `totalWindowsWorkstations`.
    pub total_windows_workstations: Option<i32>,
    /// `totalManagedMachines`.
    pub total_managed_machines: Option<i32>,
    /// `serversOffline`.
    pub servers_offline: Option<i32>,
    /// `serversDiskSpaceLow`.
    pub servers_disk_space_low: Option<i32>,
    /// `failedBackupJobs`.
    pub failed_backup_jobs: Option<i32>,
    /// `totalNotifications`.
    pub total_notifications: Option<i32>,
    /// `successfulBackupJobs`.
    pub successful_backup_jobs: Option<i32>,
    /// `serverAvailability`.
    pub server_availability: Option<i32>,
    /// `virusesRemoved`.
    pub viruses_removed: Option<i32>,
    /// `spywareItemsRemoved`.
    pub spyware_items_removed: Option<i32>,
    /// `windowsPatchesInstalled`.
    pub windows_patches_installed: Option<i32>,
    /// `diskCleanups`.
    pub disk_cleanups: Option<i32>,
    /// `diskDefragmentations`.
    pub disk_defragmentations: Option<i32>,
    /// `fullyPatchedMachines`.
    pub fully_patched_machines: Option<i32>,
    /// `missingOneTwoPatchesMachines`.
    pub missing_one_two_patches_machines: Option<i32>,
    /// `missingThreeFivePatchesMachines`.
    pub missing_three_five_patches_machines: Option<i32>,
    /// `missingMoreFivePatchesMachines`.
    pub missing_more_five_patches_machines: Option<i32>,
    /// `missingUnscannedPatchesMachines`.
    pub missing_unscanned_patches_machines: Option<i32>,
    /// `alertsGenerated`.
    pub alerts_generated: Option<String>,
    /// `internetConnectivity`.
    #[serde(default, with = "crate::types::decimal")]
    pub internet_connectivity: Option<Decimal>,
    /// `diskSpaceCleanedMb`.
    pub disk_space_cleaned_mb: Option<i32>,
    /// `missingSecurityPatches`.
    pub missing_security_patches: Option<String>,
    /// `cpuUtilization`.
    #[serde(default, with = "crate::types::decimal")]
    pub cpu_utilization: Option<Decimal>,
    /// `memoryUtilization`.
    #[serde(default, with = "crate::types::decimal")]
    pub memory_utilization: Option<Decimal>,
    /// `company`.
    pub company: Option<CompanyReference>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl CompanyManagementSummary {
    /// `id`.
    pub const ID: Field<Self, Id<CompanyManagementSummary>> = Field::new("id");
    /// `managementSolution`.
    pub const MANAGEMENT_SOLUTION: Field<Self, ManagementSolutionReference> =
        Field::new("managementSolution");
    /// `groupIdentifier`.
    pub const GROUP_IDENTIFIER: Field<Self, String> = Field::new("groupIdentifier");
    /// `deviceType`.
    pub const DEVICE_TYPE: Field<Self, DeviceType> = Field::new("deviceType");
    /// `agreement`.
    pub const AGREEMENT: Field<Self, AgreementReference> = Field::new("agreement");
    /// `snmpMachines`.
    pub const SNMP_MACHINES: Field<Self, i32> = Field::new("snmpMachines");
    /// `totalWorkstations`.
    pub const TOTAL_WORKSTATIONS: Field<Self, i32> = Field::new("totalWorkstations");
    /// `totalServers`.
    pub const TOTAL_SERVERS: Field<Self, i32> = Field::new("totalServers");
    /// `totalWindowsServers`.
    pub const TOTAL_WINDOWS_SERVERS: Field<Self, i32> = Field::new("totalWindowsServers");
    /// `totalWindowsWorkstations`.
    pub const TOTAL_WINDOWS_WORKSTATIONS: Field<Self, i32> = Field::new("totalWindowsWorkstations");
    /// `totalManagedMachines`.
    pub const TOTAL_MANAGED_MACHINES: Field<Self, i32> = Field::new("totalManagedMachines");
    /// `serversOffline`.
    pub const SERVERS_OFFLINE: Field<Self, i32> = Field::new("serversOffline");
    /// `serversDiskSpaceLow`.
    pub const SERVERS_DISK_SPACE_LOW: Field<Self, i32> = Field::new("serversDiskSpaceLow");
    /// `failedBackupJobs`.
    pub const FAILED_BACKUP_JOBS: Field<Self, i32> = Field::new("failedBackupJobs");
    /// `totalNotifications`.
    pub const TOTAL_NOTIFICATIONS: Field<Self, i32> = Field::new("totalNotifications");
    /// `successfulBackupJobs`.
    pub const SUCCESSFUL_BACKUP_JOBS: Field<Self, i32> = Field::new("successfulBackupJobs");
    /// `serverAvailability`.
    pub const SERVER_AVAILABILITY: Field<Self, i32> = Field::new("serverAvailability");
    /// `virusesRemoved`.
    pub const VIRUSES_REMOVED: Field<Self, i32> = Field::new("virusesRemoved");
    /// `spywareItemsRemoved`.
    pub const SPYWARE_ITEMS_REMOVED: Field<Self, i32> = Field::new("spywareItemsRemoved");
    /// `windowsPatchesInstalled`.
    pub const WINDOWS_PATCHES_INSTALLED: Field<Self, i32> = Field::new("windowsPatchesInstalled");
    /// `diskCleanups`.
    pub const DISK_CLEANUPS: Field<Self, i32> = Field::new("diskCleanups");
    /// `diskDefragmentations`.
    pub const DISK_DEFRAGMENTATIONS: Field<Self, i32> = Field::new("diskDefragmentations");
    /// `fullyPatchedMachines`.
    pub const FULLY_PATCHED_MACHINES: Field<Self, i32> = Field::new("fullyPatchedMachines");
    /// `missingOneTwoPatchesMachines`.
    pub const MISSING_ONE_TWO_PATCHES_MACHINES: Field<Self, i32> =
        Field::new("missingOneTwoPatchesMachines");
    /// `missingThreeFivePatchesMachines`.
    pub const MISSING_THREE_FIVE_PATCHES_MACHINES: Field<Self, i32> =
        Field::new("missingThreeFivePatchesMachines");
    /// `missingMoreFivePatchesMachines`.
    pub const MISSING_MORE_FIVE_PATCHES_MACHINES: Field<Self, i32> =
        Field::new("missingMoreFivePatchesMachines");
    /// `missingUnscannedPatchesMachines`.
    pub const MISSING_UNSCANNED_PATCHES_MACHINES: Field<Self, i32> =
        Field::new("missingUnscannedPatchesMachines");
    /// `alertsGenerated`.
    pub const ALERTS_GENERATED: Field<Self, String> = Field::new("alertsGenerated");
    /// `internetConnectivity`.
    pub const INTERNET_CONNECTIVITY: Field<Self, Decimal> = Field::new("internetConnectivity");
    /// `diskSpaceCleanedMb`.
    pub const DISK_SPACE_CLEANED_MB: Field<Self, i32> = Field::new("diskSpaceCleanedMb");
    /// `missingSecurityPatches`.
    pub const MISSING_SECURITY_PATCHES: Field<Self, String> = Field::new("missingSecurityPatches");
    /// `cpuUtilization`.
    pub const CPU_UTILIZATION: Field<Self, Decimal> = Field::new("cpuUtilization");
    /// `memoryUtilization`.
    pub const MEMORY_UTILIZATION: Field<Self, Decimal> = Field::new("memoryUtilization");
    /// `company`.
    pub const COMPANY: Field<Self, CompanyReference> = Field::new("company");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");

    /// A new one, to be sent, with all that CWM requires.
    pub fn draft(group_identifier: impl Into<String>) -> New<Self> {
        New::from_required(Self {
            group_identifier: Some(group_identifier.into()),
            ..Self::default()
        })
    }
}

impl Model for CompanyManagementSummary {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "CompanyManagementSummary",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new(
                    "managementSolution",
                    FieldKind::Record(<ManagementSolutionReference as Model>::SCHEMA),
                ),
                FieldRule::new("groupIdentifier", FieldKind::Text)
                    .max_length(100)
                    .required(),
                FieldRule::new("deviceType", FieldKind::Choice(DeviceType::VALUES)),
                FieldRule::new(
                    "agreement",
                    FieldKind::Record(<AgreementReference as Model>::SCHEMA),
                ),
                FieldRule::new("snmpMachines", FieldKind::Whole),
                FieldRule::new("totalWorkstations", FieldKind::Whole),
                FieldRule::new("totalServers", FieldKind::Whole),
                FieldRule::new("totalWindowsServers", FieldKind::Whole),
                FieldRule::new("totalWindowsWorkstations", FieldKind::Whole),
                FieldRule::new("totalManagedMachines", FieldKind::Whole),
                FieldRule::new("serversOffline", FieldKind::Whole),
                FieldRule::new("serversDiskSpaceLow", FieldKind::Whole),
                FieldRule::new("failedBackupJobs", FieldKind::Whole),
                FieldRule::new("totalNotifications", FieldKind::Whole),
                FieldRule::new("successfulBackupJobs", FieldKind::Whole),
                FieldRule::new("serverAvailability", FieldKind::Whole),
                FieldRule::new("virusesRemoved", FieldKind::Whole),
                FieldRule::new("spywareItemsRemoved", FieldKind::Whole),
                FieldRule::new("windowsPatchesInstalled", FieldKind::Whole),
                FieldRule::new("diskCleanups", FieldKind::Whole),
                FieldRule::new("diskDefragmentations", FieldKind::Whole),
                FieldRule::new("fullyPatchedMachines", FieldKind::Whole),
                FieldRule::new("missingOneTwoPatchesMachines", FieldKind::Whole),
                FieldRule::new("missingThreeFivePatchesMachines", FieldKind::Whole),
                FieldRule::new("missingMoreFivePatchesMachines", FieldKind::Whole),
                FieldRule::new("missingUnscannedPatchesMachines", FieldKind::Whole),
                FieldRule::new("alertsGenerated", FieldKind::Text),
                FieldRule::new("internetConnectivity", FieldKind::Decimal),
                FieldRule::new("diskSpaceCleanedMb", FieldKind::Whole),
                FieldRule::new("missingSecurityPatches", FieldKind::Text),
                FieldRule::new("cpuUtilization", FieldKind::Decimal),
                FieldRule::new("memoryUtilization", FieldKind::Decimal),
                FieldRule::new(
                    "company",
                    FieldKind::Record(<CompanyReference as Model>::SCHEMA),
                ),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for CompanyManagementSummary {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
