//! What CWM holds, as far as the plan needs it.

use super::action::{BackupFields, Figures};
use crate::plan::ActualCompany;
use cw_manage::Id;
use cw_manage::model::{Company, CompanyManagementSummary, Configuration, ManagementItSolution};
use std::collections::BTreeMap;

/// CWM's side of a plan for statistics.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ActualStatistics {
    /// The Management IT solutions, with their names.
    pub solutions: Vec<(Id<ManagementItSolution>, String)>,
    /// The mapped companies that exist.
    pub companies: BTreeMap<Id<Company>, ActualCompany>,
    /// The entries of their management reports, or why they could not be read.
    pub entries: BTreeMap<Id<Company>, Result<Vec<ActualEntry>, String>>,
    /// Their configurations that have a device identifier.
    pub configurations: Vec<ActualBackups>,
}

/// An entry of a management report.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ActualEntry {
    /// Its id.
    pub id: Id<CompanyManagementSummary>,
    /// The solution that it belongs to.
    pub solution: Option<Id<ManagementItSolution>>,
    /// Its group identifier.
    pub group: String,
    /// What it counts, in CWM's word.
    pub device_type: String,
    /// Its figures, those that are set.
    pub figures: Figures,
}

/// The backup fields of a configuration.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ActualBackups {
    /// Its id.
    pub id: Id<Configuration>,
    /// Its company.
    pub company: Id<Company>,
    /// Its device identifier.
    pub identifier: String,
    /// Whether it is active.
    pub active: bool,
    /// Its backup fields, those that are set.
    pub fields: BackupFields,
}
