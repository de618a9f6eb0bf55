//! Tables as CSV (RFC 4180), safe to open in a spreadsheet.

use super::Document;
use super::document::{ChangeRow, FindingRow};
use crate::plan::Severity;
use rust_decimal::Decimal;
use serde::Serialize;

/// What a row's cells may hold.
pub(crate) enum Cell<'a> {
    /// Text that may come from anywhere.
    Text(&'a str),
    Number(Option<Decimal>),
    Id(Option<i64>),
}

/// A table in the making.
pub(crate) struct Table(String);

impl Table {
    pub(crate) fn new(columns: &[&str]) -> Self {
        Self(columns.join(",") + "\r\n")
    }

    pub(crate) fn row(&mut self, cells: &[Cell<'_>]) {
        for (index, cell) in cells.iter().enumerate() {
            if index > 0 {
                self.0.push(',');
            }
            match cell {
                Cell::Text(text) => self.0.push_str(&quoted(text)),
                Cell::Number(Some(number)) => self.0.push_str(&number.normalize().to_string()),
                Cell::Id(Some(id)) => self.0.push_str(&id.to_string()),
                Cell::Number(None) | Cell::Id(None) => {}
            }
        }
        self.0.push_str("\r\n");
    }

    pub(crate) fn finish(self) -> String {
        self.0
    }
}

/// A spreadsheet takes what begins like this for a formula and runs it, also where blanks precede
/// it. The wide forms are for those that fold them.
pub(crate) const FORMULAS: [char; 8] = ['=', '+', '-', '@', '＝', '＋', '－', '＠'];

/// A cell of text: an apostrophe in front of what could be a formula, quotes where they are needed.
fn quoted(text: &str) -> String {
    let begins_with_control = text.starts_with(['\t', '\r', '\n']);
    let guard = if begins_with_control || text.trim_start().starts_with(FORMULAS) {
        "'"
    } else {
        ""
    };
    if text.contains(['"', ',', '\r', '\n']) {
        format!("\"{guard}{}\"", text.replace('"', "\"\""))
    } else {
        format!("{guard}{text}")
    }
}

const COLUMNS: [&str; 16] = [
    "tenant",
    "tenantName",
    "company",
    "agreement",
    "agreementId",
    "kind",
    "what",
    "product",
    "serialNumber",
    "quantityBefore",
    "quantityAfter",
    "fields",
    "outcome",
    "recordId",
    "reason",
    "message",
];

impl Document {
    /// The document as CSV: a row per change, then a row per error or warning, whose `outcome` says
    /// which. UTF-8, CRLF. Text that a spreadsheet would take for a formula has an apostrophe in
    /// front.
    pub fn to_csv(&self) -> String {
        let mut table = Table::new(&COLUMNS);
        for change in &self.changes {
            self.change(&mut table, change);
        }
        for finding in &self.findings {
            self.finding(&mut table, finding);
        }
        table.finish()
    }

    fn change(&self, table: &mut Table, change: &ChangeRow) {
        let tenant = self.tenant(change.tenant.as_ref());
        let fields = change.fields.iter().map(|field| {
            let shown = |value: &Option<String>| value.clone().unwrap_or_else(|| "—".to_owned());
            format!(
                "{}: {} → {}",
                field.field,
                shown(&field.from),
                shown(&field.to)
            )
        });
        let quantity = change.quantity;
        table.row(&[
            text(change.tenant.as_ref().map(|key| key.as_str())),
            Cell::Text(self.name(change.tenant.as_ref())),
            text(tenant.and_then(|row| row.company.as_deref())),
            text(tenant.and_then(|row| row.agreement.as_deref())),
            Cell::Id(change.agreement_id),
            Cell::Text(&name(&change.record_kind)),
            Cell::Text(&change.action),
            text(change.product.as_deref()),
            text(change.serial.as_deref()),
            Cell::Number(quantity.and_then(|quantity| quantity.before)),
            Cell::Number(quantity.and_then(|quantity| quantity.after)),
            Cell::Text(&fields.collect::<Vec<_>>().join("; ")),
            Cell::Text(&change.outcome),
            Cell::Id(change.record),
            Cell::Text(&change.reason),
            text(change.message.as_deref()),
        ]);
    }

    fn finding(&self, table: &mut Table, finding: &FindingRow) {
        let tenant = self.tenant(finding.tenant.as_ref());
        let outcome = match finding.severity {
            Severity::Error => "error",
            Severity::Warning => "warning",
        };
        table.row(&[
            text(finding.tenant.as_ref().map(|key| key.as_str())),
            Cell::Text(self.name(finding.tenant.as_ref())),
            text(tenant.and_then(|row| row.company.as_deref())),
            text(tenant.and_then(|row| row.agreement.as_deref())),
            Cell::Id(None),
            Cell::Text(finding.kind.name()),
            text(finding.subject.as_deref()),
            text(None),
            text(None),
            Cell::Number(None),
            Cell::Number(None),
            text(None),
            Cell::Text(outcome),
            Cell::Id(None),
            text(None),
            Cell::Text(&finding.message),
        ]);
    }
}

fn text(text: Option<&str>) -> Cell<'_> {
    Cell::Text(text.unwrap_or_default())
}

/// A plain enum's value as JSON names it.
pub(super) fn name(value: &impl Serialize) -> String {
    match serde_json::to_value(value) {
        Ok(serde_json::Value::String(name)) => name,
        _ => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_formula_is_made_text_and_what_breaks_a_row_is_quoted() {
        for (given, cell) in [
            ("Birch", "Birch"),
            ("=1+1", "'=1+1"),
            ("  @SUM(A1)", "'  @SUM(A1)"),
            ("-5", "'-5"),
            ("+49 30", "'+49 30"),
            ("\tx", "'\tx"),
            ("＝cmd", "'＝cmd"),
            ("a=b", "a=b"),
            ("a,b", "\"a,b\""),
            ("say \"x\"", "\"say \"\"x\"\"\""),
            ("a\nb", "\"a\nb\""),
            (
                "=HYPERLINK(\"x\",\"y\")",
                "\"'=HYPERLINK(\"\"x\"\",\"\"y\"\")\"",
            ),
            ("", ""),
        ] {
            assert_eq!(quoted(given), cell);
        }
    }

    #[test]
    fn numbers_are_numbers_even_below_zero() {
        let mut table = Table::new(&["a", "b", "c"]);
        let number = Decimal::new(-150, 2);
        table.row(&[
            Cell::Number(Some(number)),
            Cell::Id(Some(7)),
            Cell::Id(None),
        ]);
        assert_eq!(table.finish(), "a,b,c\r\n-1.5,7,\r\n");
    }
}
