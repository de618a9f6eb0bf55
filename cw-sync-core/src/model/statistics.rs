use chrono::{DateTime, Utc};
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

/// What a tenant's backups came to: the figures of the executive management report and, device by
/// device, the backup fields of configurations (AX-2, cwm-api §10.7). Figures that are not known
/// are absent, and what CWM holds is left as it is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct BackupStatistics {
    /// The name under which the figures are grouped (`groupIdentifier`, `EFS-19652`).
    pub group: String,
    /// Backup jobs that succeeded in the period.
    pub successful_jobs: Option<u32>,
    /// Backup jobs that failed in the period.
    pub failed_jobs: Option<u32>,
    /// How many servers are covered.
    pub servers: Option<u32>,
    /// How many workstations are covered.
    pub workstations: Option<u32>,
    /// Device by device.
    pub devices: Vec<DeviceBackup>,
}

impl BackupStatistics {
    /// Statistics without figures; they can be set.
    pub fn new(group: impl Into<String>) -> Self {
        Self {
            group: group.into(),
            successful_jobs: None,
            failed_jobs: None,
            servers: None,
            workstations: None,
            devices: Vec::new(),
        }
    }
}

/// The backups of one device.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct DeviceBackup {
    /// The device's key, as in [`Device::key`](super::Device::key).
    pub device: String,
    /// Backups that succeeded in the period.
    pub successes: Option<u32>,
    /// Backups that were not complete.
    pub incomplete: Option<u32>,
    /// Backups that failed.
    pub failed: Option<u32>,
    /// Restores.
    pub restores: Option<u32>,
    /// When the last backup was made.
    pub last_backup_at: Option<DateTime<Utc>>,
    /// Where the backups are kept.
    pub server_name: Option<String>,
    /// Space that is billed, in GB.
    pub billable_gb: Option<Decimal>,
}

impl DeviceBackup {
    /// A device's backups without figures; they can be set.
    pub fn new(device: impl Into<String>) -> Self {
        Self {
            device: device.into(),
            successes: None,
            incomplete: None,
            failed: None,
            restores: None,
            last_backup_at: None,
            server_name: None,
            billable_gb: None,
        }
    }
}
