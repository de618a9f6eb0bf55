use crate::model::FieldValue;
use crate::plan::{Act, RecordKey, Written};
use crate::policy::{BackupField, ReportFigure, ReportType};
use cw_manage::Id;
use cw_manage::model::{
    Agreement, Company, CompanyManagementSummary, Configuration, ManagementItSolution,
};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::fmt;

/// Figures of a management report's entry.
pub type Figures = BTreeMap<ReportFigure, u32>;

/// Backup fields of a configuration. An instant is the text that CWM takes for it.
pub type BackupFields = BTreeMap<BackupField, FieldValue>;

/// What a change does to a management report or to a configuration's backup fields.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub enum StatisticsAction {
    /// Adds an entry to a company's management report.
    CreateEntry {
        /// The company.
        company: Id<Company>,
        /// The solution that it belongs to.
        solution: Id<ManagementItSolution>,
        /// The group identifier.
        group: String,
        /// What it counts.
        device_type: ReportType,
        /// The agreement that it names.
        agreement: Option<Id<Agreement>>,
        /// The figures.
        figures: Figures,
    },
    /// Changes figures of an entry.
    UpdateEntry {
        /// The company.
        company: Id<Company>,
        /// The entry.
        entry: Id<CompanyManagementSummary>,
        /// The group identifier.
        group: String,
        /// What it counts.
        device_type: ReportType,
        /// The figures that change.
        figures: Figures,
    },
    /// Changes backup fields of a configuration.
    UpdateBackups {
        /// The company.
        company: Id<Company>,
        /// The configuration.
        configuration: Id<Configuration>,
        /// The device identifier.
        identifier: String,
        /// The fields that change.
        fields: BackupFields,
    },
}

impl Act for StatisticsAction {
    fn key(&self) -> RecordKey {
        match self {
            Self::CreateEntry {
                company,
                group,
                device_type,
                ..
            }
            | Self::UpdateEntry {
                company,
                group,
                device_type,
                ..
            } => RecordKey::report_entry(*company, group, device_type.name()),
            Self::UpdateBackups {
                company,
                identifier,
                ..
            } => RecordKey::configuration(*company, identifier),
        }
    }

    fn creates(&self) -> bool {
        matches!(self, Self::CreateEntry { .. })
    }

    fn written(&self, _before: Written) -> Option<Written> {
        match self {
            // Figures are the vendor's always: what was written last decides nothing.
            Self::CreateEntry { .. } | Self::UpdateEntry { .. } => Some(Written::new()),
            // What is remembered of a configuration is the device sync's.
            Self::UpdateBackups { .. } => None,
        }
    }
}

impl fmt::Display for StatisticsAction {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::CreateEntry {
                company,
                group,
                device_type,
                ..
            } => write!(
                f,
                "create {} entry {group:?} of company {company}'s management report",
                device_type.name()
            ),
            Self::UpdateEntry {
                company,
                entry,
                group,
                device_type,
                ..
            } => write!(
                f,
                "update {} entry {group:?} of company {company}'s management report (id {entry})",
                device_type.name()
            ),
            Self::UpdateBackups {
                configuration,
                identifier,
                ..
            } => write!(
                f,
                "update backup fields of configuration {configuration} of device {identifier}"
            ),
        }
    }
}
