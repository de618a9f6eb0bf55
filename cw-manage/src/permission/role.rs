use super::manifest::{Manifest, Used, operations, segments};
use super::right::{Level, Levels, Right, Verb};
use super::rule::{Certainty, rule_for};
use super::rules::{CLOSE_TICKETS, DOCUMENTS};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The least security role that a program needs, as a table in CWM's own words.
///
/// `Display` is a plain text table, [`Role::to_markdown`] a Markdown one, serde the data.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Role {
    /// One row for each module and action, sorted.
    pub rows: Vec<Row>,
    /// Operations that no rule covers: what they need is not known.
    pub unknown: Vec<Used>,
    /// Reads that have a sibling for members with fewer rights.
    pub lesser: Vec<Lesser>,
    /// What to mind, in words.
    pub remarks: Vec<String>,
}

/// A right with its levels.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Row {
    /// The module, such as `Finance`.
    pub module: String,
    /// The action below it, such as `Agreements`.
    pub action: String,
    /// The levels.
    #[serde(flatten)]
    pub levels: Levels,
    /// For System > Table Setup: the tables to allow behind `Customize`.
    pub tables: Vec<String>,
    /// How sure it is: as sure as the least sure of the rules behind it.
    pub certainty: Certainty,
    /// The operations that call for it.
    pub operations: Vec<Used>,
}

/// A read that could be done with fewer rights.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Lesser {
    /// The read.
    pub instead_of: Used,
    /// Its sibling, which answers with fewer fields.
    pub sibling: Used,
}

impl Role {
    /// What the operations of a manifest need together.
    pub fn needed_by(manifest: &Manifest) -> Self {
        let mut rows = BTreeMap::new();
        let mut role = Self::default();
        for used in manifest.operations() {
            let Some(rule) = rule_for(used) else {
                role.unknown.push(used.clone());
                continue;
            };
            if let Some(right) = rule.right() {
                add(&mut rows, right, rule.levels(used), rule.certainty(), used);
            }
        }
        let closing: Vec<_> = manifest.operations().filter(|u| may_close(u)).collect();
        let levels = Levels::only(Verb::Edit, Level::All);
        let levels = levels.union(Levels::only(Verb::Inquire, Level::All));
        if manifest.closes() {
            row(&mut rows, CLOSE_TICKETS, levels, Certainty::Published);
            for used in closing {
                add(&mut rows, CLOSE_TICKETS, levels, Certainty::Published, used);
            }
        } else if !closing.is_empty() {
            role.remarks.push(format!(
                "Moving a ticket to a closed status also needs {} > {}: {levels}.",
                CLOSE_TICKETS.module, CLOSE_TICKETS.action,
            ));
        }
        role.rows = rows.into_values().collect();
        if role.rows.iter().any(Row::only_reads_tables) {
            role.remarks.push(
                "Setup tables may also be read without Table Setup; CWM then leaves fields out."
                    .to_owned(),
            );
        }
        // cwm-api §2 has the one name, most vendors' tables have the other.
        if role.rows.iter().any(|row| row.action == DOCUMENTS.action) {
            role.remarks
                .push("Manage Documents may be shown as Manage Attachments.".to_owned());
        }
        role.lesser = lesser(manifest);
        role
    }
}

type Rows = BTreeMap<(&'static str, &'static str), Row>;

fn row(rows: &mut Rows, right: Right, levels: Levels, certainty: Certainty) -> &mut Row {
    let row = rows
        .entry((right.module, right.action))
        .or_insert_with(|| Row {
            module: right.module.to_owned(),
            action: right.action.to_owned(),
            levels,
            tables: Vec::new(),
            certainty,
            operations: Vec::new(),
        });
    row.levels = row.levels.union(levels);
    row.certainty = row.certainty.min(certainty);
    row
}

fn add(rows: &mut Rows, right: Right, levels: Levels, certainty: Certainty, used: &Used) {
    let row = row(rows, right, levels, certainty);
    row.operations.push(used.clone());
    if let Some(table) = right.table
        && let Err(at) = row
            .tables
            .binary_search_by(|known| known.as_str().cmp(table))
    {
        row.tables.insert(at, table.to_owned());
    }
}

impl Row {
    fn only_reads_tables(&self) -> bool {
        let only_inquire = Levels::only(Verb::Inquire, self.levels.inquire);
        !self.tables.is_empty() && self.levels == only_inquire
    }
}

/// Whether an operation can set the status of a service ticket.
fn may_close(used: &Used) -> bool {
    let path: Vec<_> = segments(used.path()).collect();
    match path.as_slice() {
        ["service", "tickets"] => used.method() == "POST",
        ["service", "tickets", _] => matches!(used.method(), "PATCH" | "PUT"),
        ["service", "tickets", _, "merge"] => true,
        _ => false,
    }
}

/// Reads that have a sibling, where nothing below the same collection is written: who writes needs
/// the right anyway.
fn lesser(manifest: &Manifest) -> Vec<Lesser> {
    let writes: Vec<_> = manifest
        .operations()
        .filter(|used| !used.reads())
        .map(|used| collection(used.path()))
        .collect();
    let reads = manifest.reads().filter(|used| used.method() == "GET");
    reads
        .filter(|used| !writes.contains(&collection(used.path())))
        .filter_map(|used| {
            Some(Lesser {
                instead_of: used.clone(),
                sibling: sibling(used)?,
            })
        })
        .collect()
}

/// The path up to where its last place or word for a whole collection stands.
fn collection(path: &str) -> Vec<&str> {
    let mut parts: Vec<_> = segments(path).collect();
    parts.pop_if(|last| *last == "count" || last.starts_with('{'));
    // Places have other names in other operations.
    parts
        .into_iter()
        .map(|part| if part.starts_with('{') { "{}" } else { part })
        .collect()
}

/// `/service/boards/{id}/info` for `/service/boards/{id}`, `/system/info/members` for
/// `/system/members`.
fn sibling(used: &Used) -> Option<Used> {
    let parts: Vec<_> = segments(used.path()).collect();
    let end = parts.len() - usize::from(parts.last() == Some(&"count"));
    if parts.contains(&"info") {
        return None;
    }
    [end, 1].into_iter().find_map(|at| {
        let (before, after) = parts.split_at_checked(at)?;
        let path = [before, &["info"], after].concat();
        let there = |path: &[&str]| {
            operations()
                .filter(|operation| operation.method.as_str() == "GET")
                .find(|operation| segments(operation.path).eq(path.iter().copied()))
        };
        there(&path).map(Used::from)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn role(operations: &[&str]) -> Role {
        let used = operations.iter().map(|text| text.parse::<Used>().unwrap());
        Role::needed_by(&used.collect())
    }

    fn rows(role: &Role) -> Vec<String> {
        role.rows.iter().map(ToString::to_string).collect()
    }

    #[test]
    fn rows_are_merged_and_sorted() {
        let role = role(&[
            "GET /service/priorities",
            "GET /finance/agreements",
            "POST /finance/agreements/{parentId}/additions",
            "PATCH /finance/agreements/{parentId}/additions/{id}",
            "GET /company/companies",
            "GET /service/boards",
            "GET /service/boards/{parentId}/statuses",
        ]);
        assert_eq!(
            rows(&role),
            [
                "Companies > Company Maintenance: Inquire All",
                "Finance > Agreements: Add All, Edit All, Inquire All",
                "System > Table Setup (Service / Priority, Service / Service Board): Inquire All",
            ]
        );
        assert_eq!(role.rows[1].operations.len(), 3);
        assert!(role.unknown.is_empty());
        assert_eq!(role.remarks.len(), 1, "{:?}", role.remarks);
    }

    #[test]
    fn a_row_is_as_sure_as_its_least_sure_rule() {
        let sure = role(&["GET /finance/agreements"]);
        assert_eq!(sure.rows[0].certainty, Certainty::Published);
        let less = role(&["GET /finance/agreements", "GET /finance/agreementrecap/"]);
        assert_eq!(less.rows[0].certainty, Certainty::Inferred);
    }

    #[test]
    fn what_no_rule_covers_is_said() {
        let role = role(&["GET /system/callbacks", "GET /no/such", "GET /system/info"]);
        let unknown: Vec<_> = role.unknown.iter().map(ToString::to_string).collect();
        assert_eq!(unknown, ["GET /no/such", "GET /system/callbacks"]);
        assert!(role.rows.is_empty());
    }

    #[test]
    fn closing_a_ticket_is_a_right_of_its_own() {
        let patches = Manifest::default().with("PATCH /service/tickets/1".parse::<Used>().unwrap());
        let unsaid = Role::needed_by(&patches);
        assert_eq!(rows(&unsaid).len(), 1);
        assert_eq!(
            unsaid.remarks,
            [
                "Moving a ticket to a closed status also needs Service Desk > Close Service Tickets: \
                 Edit All, Inquire All."
            ]
        );
        let said = Role::needed_by(&patches.closes_tickets());
        assert_eq!(
            rows(&said),
            [
                "Service Desk > Close Service Tickets: Edit All, Inquire All",
                "Service Desk > Service Tickets: Edit All, Inquire All",
            ]
        );
        assert!(said.remarks.is_empty());
        let reads = role(&["GET /service/tickets"]);
        assert!(reads.remarks.is_empty());
    }

    #[test]
    fn siblings_that_need_fewer_rights_are_named() {
        let cases = [
            (
                "GET /company/companies",
                Some("GET /company/companies/info"),
            ),
            (
                "GET /company/companies/count",
                Some("GET /company/companies/info/count"),
            ),
            (
                "GET /company/configurations/statuses/{id}",
                Some("GET /company/configurations/statuses/{id}/info"),
            ),
            (
                "GET /service/boards/{parentId}/statuses",
                Some("GET /service/boards/{parentId}/statuses/info"),
            ),
            ("GET /system/members", Some("GET /system/info/members")),
            (
                "GET /procurement/catalog",
                Some("GET /procurement/catalog/info"),
            ),
            ("GET /finance/agreements", None),
            ("GET /system/info/members", None),
            ("POST /service/tickets/search", None),
        ];
        for (text, expected) in cases {
            let role = role(&[text]);
            let sibling = role.lesser.first().map(|lesser| lesser.sibling.to_string());
            assert_eq!(sibling.as_deref(), expected, "{text}");
        }
        let written = role(&["GET /company/companies", "PATCH /company/companies/{id}"]);
        assert!(written.lesser.is_empty());
    }

    #[test]
    fn the_data_survives_json() {
        let role = role(&[
            "GET /service/boards",
            "GET /no/such",
            "PATCH /service/tickets/1",
        ]);
        let json = serde_json::to_string(&role).unwrap();
        assert_eq!(serde_json::from_str::<Role>(&json).unwrap(), role);
        assert!(
            json.contains(r#""action":"Table Setup","add":"None""#),
            "{json}"
        );
    }
}
