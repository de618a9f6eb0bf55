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
    /// Begins with a mark of UTF-8: without one Excel takes the file for the machine's own code page,
    /// and gives back other letters than it got.
    pub(crate) fn new(columns: &[&str]) -> Self {
        Self(format!("\u{feff}{}\r\n", columns.join(",")))
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

/// Behind these a spreadsheet may begin another cell. Where semicolons stand for commas, quotes
/// within a line are no quotes to it.
const BREAKS: [char; 4] = [';', '\t', '\r', '\n'];

/// Where each cell begins that a spreadsheet may make of a text, with what follows.
pub(crate) fn beginnings(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let behind = text.match_indices(BREAKS);
    let behind = behind.map(|(place, found)| place + found.len());
    let all = std::iter::once(0).chain(behind);
    all.filter_map(|place| Some((place, text.get(place..)?)))
}

/// A text with an apostrophe where a cell begins, of those cells that want one.
pub(crate) fn marked(text: &str, wants: impl Fn(usize, &str) -> bool) -> String {
    let mut marked = String::with_capacity(text.len());
    let mut done = 0;
    for (place, _) in beginnings(text).filter(|(place, rest)| wants(*place, rest)) {
        marked.push_str(&text[done..place]);
        marked.push('\'');
        done = place;
    }
    marked.push_str(&text[done..]);
    marked
}

/// A text with an apostrophe in front of all that could be a formula.
fn guarded(text: &str) -> String {
    marked(text, |place, rest| {
        let begins_with_control = place == 0 && rest.starts_with(['\t', '\r', '\n']);
        begins_with_control || rest.trim_start().starts_with(FORMULAS)
    })
}

/// A cell of text: guarded, and in quotes where they are needed.
fn quoted(text: &str) -> String {
    let guarded = guarded(text);
    if guarded.contains(['"', ',', ';', '\r', '\n']) {
        format!("\"{}\"", guarded.replace('"', "\"\""))
    } else {
        guarded
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
    /// which. UTF-8 with a mark, CRLF. Text that a spreadsheet would take for a formula has an apostrophe in
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
            // Where semicolons stand for commas, what is behind one is a cell, and a line a row.
            ("a;b", "\"a;b\""),
            ("Foo;=1+1", "\"Foo;'=1+1\""),
            ("Foo; =1+1;-2", "\"Foo;' =1+1;'-2\""),
            ("a\n=1+1", "\"a\n'=1+1\""),
            ("a\t@x", "a\t'@x"),
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
        assert_eq!(table.finish(), "\u{feff}a,b,c\r\n-1.5,7,\r\n");
    }
}
