use super::WhenMissing;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// How backup statistics become entries of companies' management reports and backup fields of
/// configurations (AX-2, cwm-api §10.7). All figures are the vendor's: one that CWM holds otherwise
/// is written, one that the vendor does not know is left.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct StatisticsPolicy {
    /// Statuses of the company that allow syncing. Empty: any.
    pub company_statuses: Vec<String>,
    /// The name of the Management IT solution that the entries belong to (AX-10).
    pub solution: String,
    /// The entries of each group, in the order in which they must be made (AX-17).
    pub entries: Vec<ReportEntry>,
    /// When a company lacks an entry (AX-29).
    pub when_missing: WhenMissing,
    /// The backup fields of configurations that are managed.
    pub backups: BTreeSet<BackupField>,
}

impl StatisticsPolicy {
    /// A policy whose entries a person makes, and that leaves configurations alone.
    pub fn new(solution: impl Into<String>, entries: Vec<ReportEntry>) -> Self {
        Self {
            company_statuses: Vec::new(),
            solution: solution.into(),
            entries,
            when_missing: WhenMissing::Fail,
            backups: BTreeSet::new(),
        }
    }
}

/// An entry of a company's management report.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ReportEntry {
    /// What it counts; with the group it tells entries of a company apart.
    pub device_type: ReportType,
    /// Whether a new entry names the agreement that the tenant is mapped to; otherwise it is blank.
    pub with_agreement: bool,
    /// The figures that are kept up.
    pub figures: BTreeSet<ReportFigure>,
}

impl ReportEntry {
    /// An entry without an agreement.
    pub fn new(device_type: ReportType, figures: &[ReportFigure]) -> Self {
        Self {
            device_type,
            with_agreement: false,
            figures: figures.iter().copied().collect(),
        }
    }
}

/// What an entry counts: its `deviceType`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub enum ReportType {
    /// Workstations and servers.
    WorkstationsAndServers,
    /// Backups.
    BackupStats,
    /// Servers.
    Servers,
    /// Workstations.
    Workstations,
}

impl ReportType {
    /// Its name in CWM.
    pub fn name(self) -> &'static str {
        match self {
            Self::WorkstationsAndServers => "WorkstationsAndServers",
            Self::BackupStats => "BackupStats",
            Self::Servers => "Servers",
            Self::Workstations => "Workstations",
        }
    }
}

/// A figure of an entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub enum ReportFigure {
    /// Backup jobs that succeeded.
    SuccessfulJobs,
    /// Backup jobs that failed.
    FailedJobs,
    /// Servers.
    Servers,
    /// Workstations.
    Workstations,
}

impl ReportFigure {
    /// All of them.
    pub const ALL: [Self; 4] = [
        Self::SuccessfulJobs,
        Self::FailedJobs,
        Self::Servers,
        Self::Workstations,
    ];

    /// The field's name in CWM.
    pub fn name(self) -> &'static str {
        match self {
            Self::SuccessfulJobs => "successfulBackupJobs",
            Self::FailedJobs => "failedBackupJobs",
            Self::Servers => "totalServers",
            Self::Workstations => "totalWorkstations",
        }
    }
}

/// A backup field of a configuration.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub enum BackupField {
    /// Backups that succeeded.
    Successes,
    /// Backups that were not complete.
    Incomplete,
    /// Backups that failed.
    Failed,
    /// Restores.
    Restores,
    /// When the last backup was made, to the second.
    LastBackup,
    /// Where backups are kept.
    ServerName,
    /// Space that is billed, in GB.
    BillableGb,
}

impl BackupField {
    /// All of them.
    pub const ALL: [Self; 7] = [
        Self::Successes,
        Self::Incomplete,
        Self::Failed,
        Self::Restores,
        Self::LastBackup,
        Self::ServerName,
        Self::BillableGb,
    ];

    /// The field's name in CWM.
    pub fn name(self) -> &'static str {
        match self {
            Self::Successes => "backupSuccesses",
            Self::Incomplete => "backupIncomplete",
            Self::Failed => "backupFailed",
            Self::Restores => "backupRestores",
            Self::LastBackup => "lastBackupDate",
            Self::ServerName => "backupServerName",
            Self::BillableGb => "backupBillableSpaceGb",
        }
    }
}
