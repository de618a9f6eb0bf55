use super::RunReport;
use super::csv::{Cell, Table};
use crate::model::TenantKey;
use crate::plan::{Scope, Severity};
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
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct ErrorLogEntry {
    /// What it is about: a product, a device, a change.
    pub what: Option<String>,
    /// What happened and what to check.
    pub message: String,
}

impl ErrorLog {
    pub(super) fn new(report: &RunReport, tenant: &TenantKey) -> Self {
        let of_tenant = report.findings.iter().filter(|finding| {
            finding.severity == Severity::Error && finding.tenant.as_ref() == Some(tenant)
        });
        let found = of_tenant.map(|finding| ErrorLogEntry {
            what: finding.subject.clone(),
            message: finding.message.clone(),
        });
        let changes = report.outcomes.iter();
        let changes =
            changes.filter(|outcome| outcome.change.scope == Scope::Tenant(tenant.clone()));
        let failed = changes.filter_map(|outcome| {
            Some(ErrorLogEntry {
                what: Some(outcome.change.action.to_string()),
                message: outcome.message()?.to_owned(),
            })
        });
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
            entries: found.chain(failed).collect(),
        }
    }

    /// The log as text: what it is of, then a line per error.
    pub fn to_text(&self) -> String {
        let title = self
            .title
            .iter()
            .map(|(name, value)| format!("{name}: {value}\n"));
        let entries = self.entries.iter().map(|entry| format!("{entry}\n"));
        let title: String = title.collect();
        format!(
            "{title}errors: {}\n\n{}",
            self.entries.len(),
            entries.collect::<String>()
        )
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

impl fmt::Display for ErrorLogEntry {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.what {
            Some(what) => write!(f, "{what}: {}", self.message),
            None => f.write_str(&self.message),
        }
    }
}
