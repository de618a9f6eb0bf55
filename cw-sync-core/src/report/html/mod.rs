//! A plan or a run as one page that needs nothing else: no script, no font, no picture from
//! elsewhere. Errors first, then quantities before and after, then each tenant.

mod chart;
mod escape;

use super::csv;
use super::document::{ChangeRow, Document, FindingRow, TenantRow, Totals};
use crate::model::TenantKey;
use crate::plan::Severity;
use escape::Escaped;
use rust_decimal::Decimal;
use std::collections::BTreeMap;
use std::fmt::{self, Write};

const STYLE: &str = include_str!("style.css");

impl Document {
    /// The document as an HTML page.
    pub fn to_html(&self) -> String {
        let mut page = String::new();
        // Writing to a string does not fail.
        let _ = write_page(&mut page, self);
        page
    }
}

fn write_page(out: &mut String, document: &Document) -> fmt::Result {
    let title = match document.run {
        Some(_) => "Sync run",
        None => "Sync plan",
    };
    let integration = Escaped(document.integration.as_str());
    // The policy forbids what is not on the page, should an escape ever fail.
    write!(
        out,
        "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta http-equiv=\"Content-Security-Policy\" \
         content=\"default-src 'none'; style-src 'unsafe-inline'\">\n\
         <title>{title}: {integration}</title>\n<style>\n{STYLE}</style>\n</head>\n<body>\n\
         <header>\n<h1>{title}: {integration}</h1>\n"
    )?;
    match document.run {
        Some(run) => writeln!(
            out,
            "<p>{} – {} UTC · run {}</p>",
            run.started_at.format("%Y-%m-%d %H:%M:%S"),
            run.finished_at.format("%H:%M:%S"),
            run.id
        )?,
        None => writeln!(out, "<p>Nothing of this is written yet.</p>")?,
    }
    write_totals(out, &document.totals, document.run.is_some())?;
    writeln!(out, "</header>\n<main>")?;
    write_errors(out, document)?;
    chart::write_chart(out, &document.quantities)?;
    write_tenants(out, document)?;
    write_warnings(out, document)?;
    writeln!(out, "</main>\n</body>\n</html>")
}

fn write_totals(out: &mut String, totals: &Totals, ran: bool) -> fmt::Result {
    let figures = [
        ("changes", totals.changes),
        ("applied", totals.applied),
        ("errors", totals.errors),
        ("warnings", totals.warnings),
        ("tenants synced", totals.synced),
        ("tenants ignored", totals.ignored),
        ("tenants failed", totals.failed),
    ];
    writeln!(out, "<dl class=\"totals\">")?;
    for (name, figure) in figures
        .into_iter()
        .filter(|(name, _)| ran || *name != "applied")
    {
        let bad = matches!(name, "errors" | "tenants failed") && figure > 0;
        let class = if bad { " class=\"bad\"" } else { "" };
        writeln!(out, "<div{class}><dt>{name}</dt><dd>{figure}</dd></div>")?;
    }
    writeln!(out, "</dl>")
}

/// What a person must act on: errors that were found, and changes that were not made.
fn write_errors(out: &mut String, document: &Document) -> fmt::Result {
    if document.totals.errors == 0 {
        return writeln!(out, "<p class=\"good\">No errors.</p>");
    }
    writeln!(
        out,
        "<section>\n<h2>Errors</h2>\n<table>\n<thead><tr><th>Tenant</th><th>About</th>\
         <th>What happened, and what to check</th></tr></thead>\n<tbody>"
    )?;
    for finding in of_severity(document, Severity::Error) {
        write_problem(out, document, finding)?;
    }
    for change in &document.changes {
        if let Some(message) = &change.message {
            let tenant = document.name(change.tenant.as_ref());
            write_cells(out, "bad", &[tenant, &change.action, message])?;
        }
    }
    writeln!(out, "</tbody>\n</table>\n</section>")
}

fn write_warnings(out: &mut String, document: &Document) -> fmt::Result {
    if document.totals.warnings == 0 {
        return Ok(());
    }
    writeln!(
        out,
        "<section>\n<h2>Warnings</h2>\n<p>Left alone on purpose.</p>\n<table>\n<thead><tr>\
         <th>Tenant</th><th>About</th><th>What was found</th></tr></thead>\n<tbody>"
    )?;
    for finding in of_severity(document, Severity::Warning) {
        write_problem(out, document, finding)?;
    }
    writeln!(out, "</tbody>\n</table>\n</section>")
}

fn of_severity(document: &Document, severity: Severity) -> impl Iterator<Item = &FindingRow> {
    let findings = document.findings.iter();
    findings.filter(move |finding| finding.severity == severity)
}

fn write_problem(out: &mut String, document: &Document, finding: &FindingRow) -> fmt::Result {
    let about = finding.subject.as_deref().unwrap_or(finding.kind.name());
    let tenant = document.name(finding.tenant.as_ref());
    let class = match finding.severity {
        Severity::Error => "bad",
        Severity::Warning => "doubt",
    };
    write_cells(out, class, &[tenant, about, &finding.message])
}

/// First what all tenants share, then each tenant with changes, then the others in one table.
fn write_tenants(out: &mut String, document: &Document) -> fmt::Result {
    let mut changes: BTreeMap<Option<&TenantKey>, Vec<&ChangeRow>> = BTreeMap::new();
    for change in &document.changes {
        changes
            .entry(change.tenant.as_ref())
            .or_default()
            .push(change);
    }
    writeln!(out, "<section>\n<h2>Changes</h2>")?;
    if changes.is_empty() {
        writeln!(out, "<p class=\"good\">None: CWM holds what it should.</p>")?;
    }
    for (key, changes) in &changes {
        write_tenant(out, document, *key, changes)?;
    }
    writeln!(out, "</section>")?;
    let quiet = document.tenants.iter();
    let quiet: Vec<_> = quiet
        .filter(|row| !changes.contains_key(&Some(&row.key)))
        .collect();
    if quiet.is_empty() {
        return Ok(());
    }
    writeln!(
        out,
        "<section>\n<h2>Tenants without changes</h2>\n<table>\n<thead><tr><th>Tenant</th>\
         <th>Company</th><th>Agreement</th><th>State</th><th>Why</th></tr></thead>\n<tbody>"
    )?;
    for row in quiet {
        let why = row.standing.why.as_deref().unwrap_or_default();
        let (company, agreement) = place(row);
        let cells = [&row.name, company, agreement, &row.standing.state, why];
        write_cells(out, class(row), &cells)?;
    }
    writeln!(out, "</tbody>\n</table>\n</section>")
}

fn write_tenant(
    out: &mut String,
    document: &Document,
    key: Option<&TenantKey>,
    changes: &[&ChangeRow],
) -> fmt::Result {
    let name = Escaped(document.name(key));
    write!(out, "<details open>\n<summary><strong>{name}</strong>")?;
    if let Some(row) = document.tenant(key) {
        let (company, agreement) = place(row);
        let (company, agreement) = (Escaped(company), Escaped(agreement));
        let (class, state) = (class(row), Escaped(&row.standing.state));
        write!(
            out,
            " · {company} · {agreement} · <span class=\"{class}\">{state}</span>"
        )?;
    }
    let count = match changes.len() {
        1 => "1 change".to_owned(),
        count => format!("{count} changes"),
    };
    writeln!(
        out,
        " · {count}</summary>\n<table>\n<thead><tr><th>Product or record</th><th>Serial</th>\
         <th class=\"number\">Before</th><th class=\"number\">After</th><th>Other fields</th>\
         <th>Outcome</th><th>Why</th></tr></thead>\n<tbody>"
    )?;
    for change in changes {
        write_change(out, change)?;
    }
    writeln!(out, "</tbody>\n</table>\n</details>")
}

fn write_change(out: &mut String, change: &ChangeRow) -> fmt::Result {
    let class = if change.message.is_some() {
        " class=\"bad\""
    } else {
        ""
    };
    let what = match &change.product {
        Some(product) if change.quantity.is_some() => product,
        _ => &change.action,
    };
    let serial = Escaped(change.serial.as_deref().unwrap_or_default());
    let (before, after) = match change.quantity {
        Some(quantity) => (shown(quantity.before), shown(quantity.after)),
        None => Default::default(),
    };
    write!(
        out,
        "<tr{class}><td>{}</td><td>{serial}</td><td class=\"number\">{before}</td>\
         <td class=\"number\">{after}</td><td>",
        Escaped(what)
    )?;
    let fields = change.fields.iter();
    for field in fields.filter(|field| change.quantity.is_none() || field.field != "quantity") {
        let value = |value: &Option<String>| value.clone().unwrap_or_else(|| "—".to_owned());
        let (from, to) = (value(&field.from), value(&field.to));
        let (name, from, to) = (Escaped(&field.field), Escaped(&from), Escaped(&to));
        write!(out, "<div>{name}: {from} → {to}</div>")?;
    }
    let adopts = if change.adopts { " (adopted)" } else { "" };
    write!(out, "</td><td>{}{adopts}", Escaped(&change.outcome))?;
    if let Some(record) = change.record {
        write!(
            out,
            " <small>{} {record}</small>",
            csv::name(&change.record_kind)
        )?;
    }
    write!(out, "</td><td>{}", Escaped(&change.reason))?;
    if let Some(message) = &change.message {
        write!(out, "<div>{}</div>", Escaped(message))?;
    }
    writeln!(out, "</td></tr>")
}

fn write_cells(out: &mut String, class: &str, cells: &[&str]) -> fmt::Result {
    write!(out, "<tr class=\"{class}\">")?;
    for cell in cells {
        write!(out, "<td>{}</td>", Escaped(cell))?;
    }
    writeln!(out, "</tr>")
}

fn shown(quantity: Option<Decimal>) -> String {
    quantity.map_or_else(
        || "—".to_owned(),
        |quantity| quantity.normalize().to_string(),
    )
}

/// Company and agreement.
fn place(row: &TenantRow) -> (&str, &str) {
    const NONE: &str = "—";
    let company = row.company.as_deref().unwrap_or(NONE);
    (company, row.agreement.as_deref().unwrap_or(NONE))
}

fn class(row: &TenantRow) -> &'static str {
    match row.standing.state.as_str() {
        "failed" => "bad",
        "synced" => "good",
        _ => "quiet",
    }
}
