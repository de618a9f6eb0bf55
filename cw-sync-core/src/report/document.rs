use super::quantity::{self, ProductTotal};
use super::{Outcome, RunReport};
use crate::model::{DataKind, FieldValue, IntegrationId, TenantKey};
use crate::plan::{
    Change, FieldChange, Finding, Outlook, Plan, RecordKind, Scope, Severity, TenantPlan,
};
use crate::store::RunId;
use chrono::{DateTime, Utc};
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A plan or a run as it is handed out: one shape for JSON, CSV and the page, which stays when the
/// engine's own types change.
///
/// As JSON: camelCase names; quantities as decimal texts, exact; days `YYYY-MM-DD`, instants RFC
/// 3339; what is not known is `null`. `version` grows when a field changes its meaning or goes;
/// fields may be added at any time. Money is not in it: the engine knows no prices.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Document {
    /// The version of the shape, at present 1.
    pub version: u32,
    /// The integration.
    pub integration: IntegrationId,
    /// The run; `None` for a plan, of which nothing is written yet.
    pub run: Option<RunRow>,
    /// It in numbers.
    pub totals: Totals,
    /// Every tenant that the vendor reported or that is mapped.
    pub tenants: Vec<TenantRow>,
    /// The changes, in their order.
    pub changes: Vec<ChangeRow>,
    /// Errors and warnings, errors first.
    pub findings: Vec<FindingRow>,
    /// Quantities before and after, by product.
    pub quantities: Vec<ProductTotal>,
}

/// A run.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct RunRow {
    /// Its id.
    pub id: RunId,
    /// When it began.
    pub started_at: DateTime<Utc>,
    /// When it ended.
    pub finished_at: DateTime<Utc>,
}

/// A plan or run in numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Totals {
    /// Changes.
    pub changes: usize,
    /// Those that were made; 0 in a plan.
    pub applied: usize,
    /// Errors: findings, and changes that were not made.
    pub errors: usize,
    /// Warnings.
    pub warnings: usize,
    /// Tenants that are synced.
    pub synced: usize,
    /// Tenants that are left alone on purpose.
    pub ignored: usize,
    /// Tenants that should be synced and are not.
    pub failed: usize,
}

/// How something stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Standing {
    /// `synced`, `ignored` or `failed`.
    pub state: String,
    /// Why it is not synced.
    pub why: Option<String>,
    /// How many objects the vendor reported; `None` if they were not read, or for a tenant as a
    /// whole.
    pub reported: Option<usize>,
}

/// A tenant.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct TenantRow {
    /// The vendor's key.
    pub key: TenantKey,
    /// Its name.
    pub name: String,
    /// The company that it is mapped to.
    pub company: Option<String>,
    /// The agreement that it is billed on.
    pub agreement: Option<String>,
    /// How it stands as a whole.
    pub standing: Standing,
    /// How it stands, by kind of data.
    pub data: BTreeMap<DataKind, Standing>,
}

/// A change.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ChangeRow {
    /// The tenant; `None` for what all tenants share.
    pub tenant: Option<TenantKey>,
    /// The kind of record.
    pub record_kind: RecordKind,
    /// What it does, in words.
    pub action: String,
    /// Whether it makes a record.
    pub creates: bool,
    /// Whether it takes over a record that somebody else made.
    pub adopts: bool,
    /// The product that it is about.
    pub product: Option<String>,
    /// The product's serial number.
    pub serial: Option<String>,
    /// The agreement's id in CWM, if it is about a line.
    pub agreement_id: Option<i64>,
    /// The quantity, if that changes.
    pub quantity: Option<QuantityRow>,
    /// All fields that change.
    pub fields: Vec<FieldRow>,
    /// Why.
    pub reason: String,
    /// `planned`, or what became of it: `created`, `updated`, `failed`.
    pub outcome: String,
    /// The record's id in CWM, once it was made.
    pub record: Option<i64>,
    /// Why it was not made.
    pub message: Option<String>,
}

/// A quantity before and after. After a change that was not made it is as before.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct QuantityRow {
    /// What CWM held; `None`: there was no line.
    pub before: Option<Decimal>,
    /// What it holds, or will hold.
    pub after: Option<Decimal>,
}

/// A field that changes; each value as text, `None` for one that is not set.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct FieldRow {
    /// The field's name in CWM.
    pub field: String,
    /// What CWM held.
    pub from: Option<String>,
    /// What it is to hold.
    pub to: Option<String>,
}

/// An error or a warning.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct FindingRow {
    /// How bad it is.
    pub severity: Severity,
    /// The kind of data.
    pub kind: DataKind,
    /// The tenant; `None`: all of them.
    pub tenant: Option<TenantKey>,
    /// What it is about.
    pub subject: Option<String>,
    /// What is the matter and what to check.
    pub message: String,
}

impl Document {
    /// A plan.
    pub fn of_plan(plan: &Plan) -> Self {
        let changes = plan.changes.iter().map(|change| row(change, None));
        Self::new(
            &plan.integration,
            None,
            &plan.tenants,
            &plan.findings,
            changes.collect(),
        )
    }

    /// A run.
    pub fn of_run(report: &RunReport) -> Self {
        let run = RunRow {
            id: report.run,
            started_at: report.started_at,
            finished_at: report.finished_at,
        };
        let outcomes = report.outcomes.iter();
        let changes = outcomes.map(|outcome| row(&outcome.change, Some(outcome)));
        let mut document = Self::new(
            &report.integration,
            Some(run),
            &report.tenants,
            &report.findings,
            changes.collect(),
        );
        document.totals.synced += report.quiet.synced;
        document.totals.ignored += report.quiet.ignored;
        document
    }

    /// The document as JSON, indented.
    pub fn to_json(&self) -> String {
        // Plain data with text keys: there is nothing that could fail.
        serde_json::to_string_pretty(self).unwrap_or_default()
    }

    fn new(
        integration: &IntegrationId,
        run: Option<RunRow>,
        tenants: &[TenantPlan],
        findings: &[Finding],
        changes: Vec<ChangeRow>,
    ) -> Self {
        let tenants: Vec<_> = tenants.iter().map(tenant).collect();
        let mut findings: Vec<_> = findings.iter().map(finding).collect();
        findings.sort_by_key(|finding| finding.severity);
        Self {
            version: 1,
            integration: integration.clone(),
            run,
            totals: totals(&tenants, &findings, &changes),
            quantities: quantity::totals(&changes),
            tenants,
            findings,
            changes,
        }
    }

    /// The tenant of this key.
    pub(super) fn tenant(&self, key: Option<&TenantKey>) -> Option<&TenantRow> {
        // They are sorted by key, as the plan sorts them.
        let at = self
            .tenants
            .binary_search_by(|row| Some(&row.key).cmp(&key));
        self.tenants.get(at.ok()?)
    }

    /// How a tenant is called; `None` is all of them.
    pub(super) fn name<'a>(&'a self, key: Option<&'a TenantKey>) -> &'a str {
        match (self.tenant(key), key) {
            (Some(tenant), _) => &tenant.name,
            (None, Some(key)) => key.as_str(),
            (None, None) => "all tenants",
        }
    }
}

fn totals(tenants: &[TenantRow], findings: &[FindingRow], changes: &[ChangeRow]) -> Totals {
    let standing = |state| {
        let tenants = tenants.iter();
        tenants.filter(|row| row.standing.state == state).count()
    };
    let found = |severity| {
        findings
            .iter()
            .filter(|row| row.severity == severity)
            .count()
    };
    Totals {
        changes: changes.len(),
        applied: changes.iter().filter(|row| row.record.is_some()).count(),
        errors: found(Severity::Error) + changes.iter().filter(|row| row.message.is_some()).count(),
        warnings: found(Severity::Warning),
        synced: standing("synced"),
        ignored: standing("ignored"),
        failed: standing("failed"),
    }
}

fn tenant(plan: &TenantPlan) -> TenantRow {
    let data = plan.data.iter();
    let data = data.map(|(kind, data)| (*kind, standing(&data.outlook, data.reported)));
    TenantRow {
        key: plan.tenant.key.clone(),
        name: plan.tenant.name.clone(),
        company: plan.company.clone(),
        agreement: plan.agreement.clone(),
        standing: standing(&plan.outlook(), None),
        data: data.collect(),
    }
}

fn standing(outlook: &Outlook, reported: Option<usize>) -> Standing {
    let (state, why) = match outlook {
        Outlook::Synced => ("synced", None),
        Outlook::Ignored(why) => ("ignored", Some(why)),
        Outlook::Failed(why) => ("failed", Some(why)),
    };
    Standing {
        state: state.to_owned(),
        why: why.cloned(),
        reported,
    }
}

fn finding(finding: &Finding) -> FindingRow {
    FindingRow {
        severity: finding.severity,
        kind: finding.kind,
        tenant: finding.tenant.clone(),
        subject: finding.subject.clone(),
        message: finding.message.clone(),
    }
}

fn row(change: &Change, outcome: Option<&Outcome>) -> ChangeRow {
    let product = change.action.product();
    let made = outcome.is_none_or(Outcome::is_applied);
    ChangeRow {
        tenant: match &change.scope {
            Scope::Tenant(tenant) => Some(tenant.clone()),
            Scope::Shared => None,
        },
        record_kind: change.action.key().kind,
        action: change.action.to_string(),
        creates: change.action.creates(),
        adopts: change.adopts,
        product: product.map(|product| product.identifier.to_owned()),
        serial: product.and_then(|product| product.serial.map(str::to_owned)),
        agreement_id: product.and_then(|product| product.agreement.map(cw_manage::Id::get)),
        quantity: change.fields.iter().find_map(|field| quantity(field, made)),
        fields: change.fields.iter().map(field).collect(),
        reason: change.reason.clone(),
        outcome: outcome.map_or("planned", Outcome::word).to_owned(),
        record: outcome.and_then(Outcome::record),
        message: outcome.and_then(Outcome::message).map(str::to_owned),
    }
}

fn quantity(change: &FieldChange, made: bool) -> Option<QuantityRow> {
    if change.field != "quantity" {
        return None;
    }
    let number = |value: &Option<FieldValue>| match value {
        Some(FieldValue::Number(number)) => Some(number.normalize()),
        _ => None,
    };
    let before = number(&change.from);
    let after = if made { number(&change.to) } else { before };
    Some(QuantityRow { before, after })
}

fn field(change: &FieldChange) -> FieldRow {
    let text = |value: &Option<FieldValue>| match value {
        Some(FieldValue::Text(text)) => Some(text.clone()),
        other => other.as_ref().map(ToString::to_string),
    };
    FieldRow {
        field: change.field.clone(),
        from: text(&change.from),
        to: text(&change.to),
    }
}
