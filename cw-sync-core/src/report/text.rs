//! Plans and reports as plain text, fit for a terminal.

use super::{RunReport, plain};
use crate::guard::Stop;
use crate::model::{DataKind, TenantKey};
use crate::plan::{Change, Finding, Plan, Scope, Severity, TenantPlan};
use std::collections::{BTreeSet, HashMap};
use std::fmt::{self, Write as _};

/// A plan as text: each step with what changes, from what to what, and why; then the findings.
pub fn plan_as_text(plan: &Plan) -> String {
    let mut text = String::new();
    // Writing to a string does not fail.
    let _ = write_plan(&mut text, plan);
    plain(&text)
}

/// A run's report as text: the outcome of each change, the findings, the totals.
pub fn run_as_text(report: &RunReport) -> String {
    let mut text = String::new();
    let _ = write_run(&mut text, report);
    plain(&text)
}

fn write_plan(out: &mut String, plan: &Plan) -> fmt::Result {
    if plan.is_empty() {
        writeln!(out, "no changes: CWM holds what it should")?;
    }
    let names = names(&plan.tenants);
    for (number, change) in plan.changes.iter().enumerate() {
        writeln!(
            out,
            "{:>3}. {}{}",
            number + 1,
            whom(change, &names),
            change.action
        )?;
        for field in &change.fields {
            writeln!(out, "       {field}")?;
        }
        writeln!(out, "       because {}", change.reason)?;
    }
    write_ties(out, plan.ties.len())?;
    write_stops(out, &plan.stops)?;
    write_findings(out, &plan.findings, &names)
}

fn write_run(out: &mut String, report: &RunReport) -> fmt::Result {
    let names = names(&report.tenants);
    for (number, outcome) in report.outcomes.iter().enumerate() {
        let change = &outcome.change;
        write!(
            out,
            "{:>3}. {}{}: ",
            number + 1,
            whom(change, &names),
            change.action
        )?;
        match (outcome.record(), outcome.message()) {
            (_, Some(message)) => {
                writeln!(out, "{}: {message}", outcome.word().to_uppercase())?;
            }
            (Some(record), None) if change.action.creates() => {
                writeln!(out, "{}, id {record}", outcome.word())?;
            }
            _ => writeln!(out, "{}", outcome.word())?,
        }
    }
    write_ties(out, report.ties.len())?;
    write_stops(out, &report.stops)?;
    write_findings(out, &report.findings, &names)?;
    if let Some(why) = &report.interrupted {
        writeln!(out, "INTERRUPTED: {why}")?;
    }
    let counts = report.counts();
    writeln!(
        out,
        "run {}: {} applied, {}{} errors, {} warnings; tenants: {} synced, {} ignored, {} failed; \
         {:.1} s",
        report.run,
        counts.applied,
        held(counts.held),
        counts.errors,
        counts.warnings,
        counts.synced,
        counts.ignored,
        counts.failed,
        (report.finished_at - report.started_at).as_seconds_f64(),
    )
}

/// Said only where there is something to say.
fn held(count: usize) -> String {
    match count {
        0 => String::new(),
        held => format!("{held} held, "),
    }
}

fn write_ties(out: &mut String, count: usize) -> fmt::Result {
    match count {
        0 => Ok(()),
        count => writeln!(
            out,
            "  taken over without a change, since they hold what they should: {count}"
        ),
    }
}

fn write_stops(out: &mut String, stops: &[Stop]) -> fmt::Result {
    for stop in stops {
        let state = if stop.is_active() { "HELD" } else { "let go" };
        writeln!(out, "  {state} by {}: {stop}", stop.rule)?;
    }
    Ok(())
}

fn write_findings(out: &mut String, findings: &[Finding], names: &Names<'_>) -> fmt::Result {
    let kinds: BTreeSet<_> = findings.iter().map(|finding| finding.kind).collect();
    for kind in &kinds {
        // What everything is about need not be said.
        if kinds.len() > 1 {
            writeln!(out, "{kind}:")?;
        }
        write_findings_of(out, *kind, findings, names)?;
    }
    Ok(())
}

fn write_findings_of(
    out: &mut String,
    kind: DataKind,
    findings: &[Finding],
    names: &Names<'_>,
) -> fmt::Result {
    for finding in findings.iter().filter(|finding| finding.kind == kind) {
        let severity = match finding.severity {
            Severity::Error => "error",
            Severity::Warning => "warning",
        };
        let tenant = finding.tenant.as_ref();
        let tenant = tenant.map_or("all tenants", |tenant| name(tenant, names));
        writeln!(out, "  {severity}: {tenant}: {}", finding_as_text(finding))?;
    }
    Ok(())
}

/// A finding without its tenant.
pub(super) fn finding_as_text(finding: &Finding) -> String {
    match &finding.subject {
        Some(subject) => format!("{subject}: {}", finding.message),
        None => finding.message.clone(),
    }
}

fn whom(change: &Change, names: &Names<'_>) -> String {
    match &change.scope {
        Scope::Shared => String::new(),
        Scope::Tenant(tenant) => format!("{}: ", name(tenant, names)),
    }
}

/// The tenants' names by key.
type Names<'a> = HashMap<&'a TenantKey, &'a str>;

fn names(tenants: &[TenantPlan]) -> Names<'_> {
    let tenants = tenants.iter().map(|known| &known.tenant);
    tenants
        .map(|tenant| (&tenant.key, tenant.name.as_str()))
        .collect()
}

fn name<'a>(tenant: &'a TenantKey, names: &Names<'a>) -> &'a str {
    names.get(tenant).copied().unwrap_or(tenant.as_str())
}
