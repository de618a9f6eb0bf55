//! Which changes can be watched, as data: types, their levels, and what a level compares.

use serde_json::Value;

use crate::store::{Stored, reference_id};

/// What the id of a callback is compared with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Level {
    /// Nothing: all records.
    All,
    /// The record's own id.
    Own,
    /// A reference of the record, any member of a list of references, or a number.
    Field(&'static str),
    /// Something that the records of the mock do not have.
    Unknown,
}

use Level::{All, Field, Own, Unknown};

/// A type, the collections with its records, and its levels besides `owner`.
type Watch = (
    &'static str,
    &'static [&'static str],
    &'static [(&'static str, Level)],
);

/// All of them (cwm-api §7).
const WATCHES: &[Watch] = &[
    (
        "activity",
        &["/sales/activities"],
        &[
            ("status", Field("status")),
            ("type", Field("type")),
            ("company", Field("company")),
            ("activity", Own),
        ],
    ),
    (
        "agreement",
        &["/finance/agreements"],
        &[
            ("type", Field("type")),
            ("company", Field("company")),
            ("agreement", Own),
        ],
    ),
    (
        "company",
        &["/company/companies"],
        &[
            ("status", Field("status")),
            ("type", Field("types")),
            ("territory", Field("territory")),
            ("company", Own),
            ("integratortag", Unknown),
        ],
    ),
    (
        "contact",
        &["/company/contacts"],
        &[
            ("type", Field("types")),
            ("territory", Unknown),
            ("company", Field("company")),
            ("contact", Own),
        ],
    ),
    (
        "configuration",
        &["/company/configurations"],
        &[
            ("type", Field("type")),
            ("status", Field("status")),
            ("configuration", Own),
        ],
    ),
    (
        "invoice",
        &["/finance/invoices"],
        &[
            ("status", Field("status")),
            ("company", Field("company")),
            ("invoice", Own),
        ],
    ),
    (
        "expense",
        &["/expense/entries"],
        &[
            ("chargetotype", Unknown),
            ("type", Field("type")),
            ("class", Field("classification")),
            ("company", Field("company")),
            ("expense", Own),
        ],
    ),
    (
        "member",
        &["/system/members"],
        &[
            ("location", Field("defaultLocation")),
            ("securityrole", Field("securityRole")),
            ("member", Own),
        ],
    ),
    (
        "opportunity",
        &["/sales/opportunities"],
        &[
            ("statusid", Field("status")),
            ("company", Field("company")),
            ("opportunity", Own),
        ],
    ),
    ("productcatalog", &["/procurement/catalog"], &[]),
    (
        "project",
        &["/project/projects"],
        &[
            ("status", Field("status")),
            ("board", Field("board")),
            ("project", Own),
        ],
    ),
    (
        "purchaseorder",
        &["/procurement/purchaseorders"],
        &[
            ("status", Field("status")),
            ("vendor", Field("vendorCompany")),
            ("company", Field("customerCompany")),
            ("purchaseorder", Own),
        ],
    ),
    (
        "schedule",
        &["/schedule/entries"],
        &[
            ("status", Field("status")),
            ("type", Field("type")),
            ("location", Field("where")),
            ("member", Field("member")),
            ("schedule", Own),
        ],
    ),
    (
        "ticket",
        &["/service/tickets", "/project/tickets"],
        &[
            ("board", Field("board")),
            ("project", Field("project")),
            ("phase", Field("phase")),
            ("status", Field("status")),
            ("ticket", Own),
            ("integratortag", Unknown),
        ],
    ),
    (
        "time",
        &["/time/entries"],
        &[("company", Field("company")), ("time", Own)],
    ),
];

/// The type of the records of a collection.
pub(super) fn of_path(path: &str) -> Option<&'static str> {
    let found = WATCHES.iter().find(|(_, paths, _)| paths.contains(&path));
    found.map(|(kind, ..)| *kind)
}

/// Whether there is such a type.
pub(crate) fn is_type(kind: &str) -> bool {
    WATCHES.iter().any(|(known, ..)| *known == kind)
}

/// A level of a type.
pub(crate) fn level(kind: &str, name: &str) -> Option<Level> {
    let (.., levels) = WATCHES.iter().find(|(known, ..)| *known == kind)?;
    if name == "owner" {
        return Some(All);
    }
    let found = levels.iter().find(|(known, _)| *known == name);
    found.map(|(_, level)| *level)
}

impl Level {
    /// Whether a callback with this object id is about a record.
    pub(super) fn takes(self, record: &Stored, id: i64) -> bool {
        match self {
            All => true,
            Own => record.id == id,
            Field(name) => match record.get(name) {
                Some(Value::Array(members)) => members
                    .iter()
                    .any(|member| reference_id(member) == Some(id)),
                value => value.and_then(reference_id) == Some(id),
            },
            Unknown => false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::table;

    #[test]
    fn every_type_has_records_and_every_level_a_field_of_theirs() {
        assert_eq!(WATCHES.len(), 15);
        for (kind, paths, levels) in WATCHES {
            let resources: Vec<_> = paths
                .iter()
                .map(|path| table::by_template(path).unwrap_or_else(|| panic!("{path}")))
                .collect();
            for (name, level) in *levels {
                let Field(field) = level else { continue };
                let mut records = resources.iter().map(|resource| resource.record);
                assert!(
                    records.any(|record| record.field(field).is_some()),
                    "{kind} {name}: {field}"
                );
            }
        }
    }
}
