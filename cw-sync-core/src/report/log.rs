use super::RunReport;
use super::csv::{Cell, Table};
use super::plain;
use crate::model::{DataKind, TenantKey};
use crate::plan::Severity;
use serde::{Deserialize, Serialize};
use std::fmt;

/// The error log of one tenant: what a person downloads who wants to know why it failed (SW-52).
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct ErrorLog {
    /// What stands above: integration, run, tenant, company, time.
    title: Vec<(&'static str, String)>,
    /// The errors: first what planning found, then changes that were not made.
    pub entries: Vec<ErrorLogEntry>,
}

/// An error.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ErrorLogEntry {
    /// What it is about: a product, a device, a change.
    pub what: Option<String>,
    /// What happened and what to check.
    pub message: String,
}

impl ErrorLog {
    pub(super) fn new(report: &RunReport, tenant: &TenantKey) -> Self {
        let of_tenant = entries(report).filter(|(of, ..)| *of == tenant);
        let of_tenant = of_tenant.map(|(.., entry)| entry);
        let of_all = report.failure().map(|why| ErrorLogEntry::new(None, why));
        let known = report
            .tenants
            .iter()
            .find(|known| known.tenant.key == *tenant);
        let name = known.map_or_else(String::new, |known| known.tenant.name.clone());
        let company = known.and_then(|known| known.company.clone());
        Self {
            title: vec![
                ("integration", report.integration.to_string()),
                ("run", report.run.to_string()),
                ("finishedAt", report.finished_at.to_rfc3339()),
                ("tenant", tenant.to_string()),
                ("tenantName", name),
                ("company", company.unwrap_or_default()),
            ],
            entries: of_all.into_iter().chain(of_tenant).collect(),
        }
    }

    pub(crate) fn of(title: Vec<(&'static str, String)>, entries: Vec<ErrorLogEntry>) -> Self {
        Self { title, entries }
    }

    /// The log as text: what it is of, then a line per error; fit for a terminal (see [`plain`]).
    pub fn to_text(&self) -> String {
        let title = self
            .title
            .iter()
            .map(|(name, value)| format!("{name}: {value}\n"));
        let entries = self.entries.iter().map(|entry| format!("{entry}\n"));
        let title: String = title.collect();
        plain(&format!(
            "{title}errors: {}\n\n{}",
            self.entries.len(),
            entries.collect::<String>()
        ))
    }

    /// The log as CSV, a row per error; as safe as [`Document::to_csv`](super::Document::to_csv).
    pub fn to_csv(&self) -> String {
        let columns = self.title.iter().map(|(name, _)| *name);
        let columns: Vec<_> = columns.chain(["what", "message"]).collect();
        let mut table = Table::new(&columns);
        for entry in &self.entries {
            let cells = self.title.iter().map(|(_, value)| Cell::Text(value));
            let what = Cell::Text(entry.what.as_deref().unwrap_or_default());
            let cells = cells.chain([what, Cell::Text(&entry.message)]);
            table.row(&cells.collect::<Vec<_>>());
        }
        table.finish()
    }
}

/// The errors of all tenants, in the order of their logs.
pub(crate) fn entries(
    report: &RunReport,
) -> impl Iterator<Item = (&TenantKey, DataKind, ErrorLogEntry)> {
    let errors = report.findings.iter();
    let errors = errors.filter(|finding| finding.severity == Severity::Error);
    let found = errors.filter_map(|finding| {
        let entry = ErrorLogEntry::new(finding.subject.clone(), &finding.message);
        Some((finding.tenant.as_ref()?, finding.kind, entry))
    });
    let failed = report.outcomes.iter().filter_map(|outcome| {
        let action = &outcome.change.action;
        let entry = ErrorLogEntry::new(Some(action.to_string()), outcome.message()?);
        Some((outcome.change.scope.tenant()?, action.kind(), entry))
    });
    found.chain(failed)
}

impl ErrorLogEntry {
    /// An error.
    pub fn new(what: Option<String>, message: impl Into<String>) -> Self {
        Self {
            what,
            message: message.into(),
        }
    }
}

impl fmt::Display for ErrorLogEntry {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.what {
            Some(what) => write!(f, "{what}: {}", self.message),
            None => f.write_str(&self.message),
        }
    }
}
