//! CWM's records ↔ the plan's neutral values.

use crate::model::FieldValue;
use crate::plan::statistics::{ActualBackups, ActualEntry, BackupFields, Figures};
use crate::policy::{BackupField, ReportFigure};
use chrono::{DateTime, Utc};
use cw_manage::model::{CompanyManagementSummary, CompanyReference, Configuration};
use cw_manage::patch::Patch;
use cw_manage::types::date::{format, parse};
use cw_manage::{Decimal, Id};
use rust_decimal::prelude::ToPrimitive;

cw_manage::partial! {
    /// The backup fields of a configuration.
    #[derive(Debug, Clone)]
    pub(super) struct Backups of Configuration {
        id: Id<Configuration> = ID,
        company: Option<Id<cw_manage::model::Company>> = COMPANY / CompanyReference::ID,
        identifier: Option<String> = DEVICE_IDENTIFIER,
        active: Option<bool> = ACTIVE_FLAG,
        successes: Option<i32> = BACKUP_SUCCESSES,
        incomplete: Option<i32> = BACKUP_INCOMPLETE,
        failed: Option<i32> = BACKUP_FAILED,
        restores: Option<i32> = BACKUP_RESTORES,
        last: Option<DateTime<Utc>> = LAST_BACKUP_DATE,
        server: Option<String> = BACKUP_SERVER_NAME,
        gb: Option<Decimal> = BACKUP_BILLABLE_SPACE_GB,
    }
}

/// `None`: it belongs to no company.
pub(super) fn backups(row: Backups) -> Option<ActualBackups> {
    let count = |count: Option<i32>| count.map(|count| FieldValue::Number(Decimal::from(count)));
    let server = row.server.filter(|name| !name.is_empty());
    let fields = [
        (BackupField::Successes, count(row.successes)),
        (BackupField::Incomplete, count(row.incomplete)),
        (BackupField::Failed, count(row.failed)),
        (BackupField::Restores, count(row.restores)),
        (
            BackupField::LastBackup,
            row.last.map(|last| FieldValue::Text(format(last))),
        ),
        (BackupField::ServerName, server.map(FieldValue::Text)),
        (BackupField::BillableGb, row.gb.map(FieldValue::Number)),
    ];
    Some(ActualBackups {
        id: row.id,
        company: row.company?,
        identifier: row.identifier.unwrap_or_default(),
        active: row.active != Some(false),
        fields: fields
            .into_iter()
            .filter_map(|(field, value)| Some((field, value?)))
            .collect(),
    })
}

/// The patch for backup fields. A value of the wrong type does not occur: the planner makes them.
pub(super) fn patch(fields: &BackupFields) -> Patch<Configuration> {
    let mut patch = Patch::new();
    for (field, value) in fields {
        patch = match (field, value) {
            (BackupField::LastBackup, FieldValue::Text(text)) => match parse(text) {
                Some(last) => patch.set(Configuration::LAST_BACKUP_DATE, last),
                None => patch,
            },
            (BackupField::ServerName, FieldValue::Text(name)) => {
                patch.set(Configuration::BACKUP_SERVER_NAME, name.clone())
            }
            (BackupField::BillableGb, FieldValue::Number(gb)) => {
                patch.set(Configuration::BACKUP_BILLABLE_SPACE_GB, *gb)
            }
            (field, FieldValue::Number(number)) => {
                let count = number.to_i32().unwrap_or(i32::MAX);
                match field {
                    BackupField::Successes => patch.set(Configuration::BACKUP_SUCCESSES, count),
                    BackupField::Incomplete => patch.set(Configuration::BACKUP_INCOMPLETE, count),
                    BackupField::Failed => patch.set(Configuration::BACKUP_FAILED, count),
                    BackupField::Restores => patch.set(Configuration::BACKUP_RESTORES, count),
                    _ => patch,
                }
            }
            _ => patch,
        };
    }
    patch
}

/// An entry. One without an id is none.
pub(super) fn entry(row: &CompanyManagementSummary) -> Option<ActualEntry> {
    let figures = ReportFigure::ALL.into_iter();
    let solution = row.management_solution.as_ref();
    let device_type = row.device_type.as_ref();
    Some(ActualEntry {
        id: row.id?,
        solution: solution.and_then(|solution| solution.id),
        group: row.group_identifier.clone().unwrap_or_default(),
        device_type: device_type.map_or_else(String::new, |kind| kind.as_str().to_owned()),
        figures: figures
            .filter_map(|figure| {
                let held = match figure {
                    ReportFigure::SuccessfulJobs => row.successful_backup_jobs,
                    ReportFigure::FailedJobs => row.failed_backup_jobs,
                    ReportFigure::Servers => row.total_servers,
                    ReportFigure::Workstations => row.total_workstations,
                };
                Some((figure, u32::try_from(held?).ok()?))
            })
            .collect(),
    })
}

/// Figures as CWM takes them.
fn count(figure: u32) -> i32 {
    i32::try_from(figure).unwrap_or(i32::MAX)
}

/// Sets the figures on a new entry.
pub(super) fn fill(entry: &mut CompanyManagementSummary, figures: &Figures) {
    for (figure, value) in figures {
        let value = Some(count(*value));
        match figure {
            ReportFigure::SuccessfulJobs => entry.successful_backup_jobs = value,
            ReportFigure::FailedJobs => entry.failed_backup_jobs = value,
            ReportFigure::Servers => entry.total_servers = value,
            ReportFigure::Workstations => entry.total_workstations = value,
        }
    }
}

/// The patch for an entry.
pub(super) fn figures(figures: &Figures) -> Patch<CompanyManagementSummary> {
    let figures = figures.iter();
    figures.fold(Patch::new(), |patch, (figure, value)| {
        let field = match figure {
            ReportFigure::SuccessfulJobs => CompanyManagementSummary::SUCCESSFUL_BACKUP_JOBS,
            ReportFigure::FailedJobs => CompanyManagementSummary::FAILED_BACKUP_JOBS,
            ReportFigure::Servers => CompanyManagementSummary::TOTAL_SERVERS,
            ReportFigure::Workstations => CompanyManagementSummary::TOTAL_WORKSTATIONS,
        };
        patch.set(field, count(*value))
    })
}
