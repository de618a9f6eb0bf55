//! A role as text.

use super::right::Verb;
use super::role::{Role, Row};
use super::rule::Certainty;
use std::fmt;

const HEAD: [&str; 7] = [
    "Module",
    "Action",
    "Add Level",
    "Edit Level",
    "Delete Level",
    "Inquire Level",
    "Certainty",
];

fn cells(row: &Row) -> [String; 7] {
    let level = |verb| format!("{:?}", row.levels.of(verb));
    let certainty = match row.certainty {
        Certainty::Inferred => "inferred",
        Certainty::Published => "published",
    };
    [
        row.module.clone(),
        row.action.clone(),
        level(Verb::Add),
        level(Verb::Edit),
        level(Verb::Delete),
        level(Verb::Inquire),
        certainty.to_owned(),
    ]
}

/// `Finance > Agreements: Add All, Inquire All`.
impl fmt::Display for Row {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} > {}", self.module, self.action)?;
        if !self.tables.is_empty() {
            write!(f, " ({})", self.tables.join(", "))?;
        }
        write!(f, ": {}", self.levels)
    }
}

impl fmt::Display for Role {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let rows: Vec<_> = self.rows.iter().map(cells).collect();
        let widths: [usize; 7] = std::array::from_fn(|column| {
            let cells = rows.iter().map(|row| row[column].len());
            cells.fold(HEAD[column].len(), usize::max)
        });
        let mut line = |cells: &[&str; 7]| {
            let padded = cells.iter().zip(widths);
            let text: String = padded
                .map(|(cell, width)| format!("{cell:width$}  "))
                .collect();
            writeln!(f, "{}", text.trim_end())
        };
        line(&HEAD)?;
        for row in &rows {
            line(&row.each_ref().map(String::as_str))?;
        }
        for (title, items) in self.lists() {
            writeln!(f, "\n{title}:")?;
            for item in items {
                writeln!(f, "  {item}")?;
            }
        }
        self.remarks
            .iter()
            .try_for_each(|remark| writeln!(f, "\n{remark}"))
    }
}

impl Role {
    /// The table in Markdown.
    pub fn to_markdown(&self) -> String {
        let line = |cells: &[&str]| format!("| {} |\n", cells.join(" | "));
        let mut text = line(&HEAD) + &line(&["---"; 7]);
        for row in &self.rows {
            text += &line(&cells(row).each_ref().map(String::as_str));
        }
        for (title, items) in self.lists() {
            text += &format!("\n{title}:\n\n");
            for item in items {
                text += &format!("* `{}`\n", item.replace('`', "'"));
            }
        }
        for remark in &self.remarks {
            text += &format!("\n{remark}\n");
        }
        text
    }

    /// What stands below the table, without what is empty.
    fn lists(&self) -> impl Iterator<Item = (&'static str, Vec<String>)> {
        let tables = self.rows.iter().flat_map(|row| row.tables.clone());
        let lesser = self
            .lesser
            .iter()
            .map(|lesser| format!("{} instead of {}", lesser.sibling, lesser.instead_of));
        [
            ("Table Setup > Customize, tables to allow", tables.collect()),
            (
                "Fewer rights would do, where fewer fields do",
                lesser.collect::<Vec<_>>(),
            ),
            (
                "Rights not known",
                self.unknown.iter().map(ToString::to_string).collect(),
            ),
        ]
        .into_iter()
        .filter(|(_, items)| !items.is_empty())
    }
}

#[cfg(test)]
mod tests {
    use crate::permission::{Manifest, Role, Used};

    fn example() -> Role {
        let operations = [
            "GET /company/companies",
            "POST /finance/agreements/{parentId}/additions",
            "GET /service/boards",
            "GET /system/callbacks",
            "PATCH /service/tickets/{id}",
        ];
        let used = operations.map(|text| text.parse::<Used>().unwrap());
        Role::needed_by(&used.into_iter().collect::<Manifest>().closes_tickets())
    }

    #[test]
    fn plain_text() {
        let expected = "\
Module        Action                 Add Level  Edit Level  Delete Level  Inquire Level  Certainty
Companies     Company Maintenance    None       None        None          All            published
Finance       Agreements             All        None        None          All            published
Service Desk  Close Service Tickets  None       All         None          All            published
Service Desk  Service Tickets        None       All         None          All            published
System        Table Setup            None       None        None          All            published

Table Setup > Customize, tables to allow:
  Service / Service Board

Fewer rights would do, where fewer fields do:
  GET /company/companies/info instead of GET /company/companies
  GET /service/info/boards instead of GET /service/boards

Rights not known:
  GET /system/callbacks

Setup tables may also be read without Table Setup; CWM then leaves fields out.
";
        assert_eq!(example().to_string(), expected);
    }

    #[test]
    fn markdown() {
        let text = example().to_markdown();
        let expected = "\
| Module | Action | Add Level | Edit Level | Delete Level | Inquire Level | Certainty |
| --- | --- | --- | --- | --- | --- | --- |
| Companies | Company Maintenance | None | None | None | All | published |
| Finance | Agreements | All | None | None | All | published |
";
        assert!(text.starts_with(expected), "{text}");
        assert!(text.contains("\nRights not known:\n\n* `GET /system/callbacks`\n"));
    }
}
