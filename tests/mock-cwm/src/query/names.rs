//! Which names a query may use, and what they mean.

use crate::table::{self, Field, Kind, RecordType};

/// A name that a query may use: the way to its value and what it holds.
#[derive(Debug, Clone)]
pub(super) struct Name {
    /// Field names in the table's spelling, one or two.
    pub path: Vec<&'static str>,
    /// What is found there.
    pub kind: Kind,
}

/// What `_info` holds. All of it may also be named without the `_info/` (cwm-api §4.2).
const INFO: [(&str, Kind); 4] = [
    ("lastUpdated", Kind::DateTime),
    ("updatedBy", Kind::Text(None)),
    ("dateEntered", Kind::DateTime),
    ("enteredBy", Kind::Text(None)),
];

/// Finds a single value of a record, such as `name`, `status/id` or `lastUpdated`. Lists have none.
pub(super) fn value_of(record: &RecordType, path: &str) -> Option<Name> {
    let segments: Vec<&str> = path.split('/').collect();
    if let [first, rest @ ..] = segments.as_slice()
        && first.eq_ignore_ascii_case("_info")
    {
        let [name] = rest else { return None };
        return info(name);
    }
    if let [name] = segments.as_slice()
        && record.field_ignoring_case(name).is_none()
    {
        return info(name);
    }
    let asked = || {
        let (path, kind) = table::asked(record, &segments)?;
        Some(Name { path, kind })
    };
    value_in(&record.fields, &segments).or_else(asked)
}

/// Finds a single value among fields.
pub(super) fn value_in(fields: &[Field], segments: &[&str]) -> Option<Name> {
    let (first, rest) = segments.split_first()?;
    let field = fields
        .iter()
        .find(|field| field.name.eq_ignore_ascii_case(first))?;
    match (field.kind, rest) {
        (Kind::List(_) | Kind::CustomFields | Kind::Object(_), _) => None,
        (kind, []) => Some(Name {
            path: vec![field.name],
            kind,
        }),
        (Kind::Reference(reference), [part]) => {
            if part.eq_ignore_ascii_case("id") {
                return Some(Name {
                    path: vec![field.name, "id"],
                    kind: Kind::Integer,
                });
            }
            let shown = reference
                .shows
                .iter()
                .find(|shown| shown.name.eq_ignore_ascii_case(part))?;
            Some(Name {
                path: vec![field.name, shown.name],
                kind: shown.kind,
            })
        }
        _ => None,
    }
}

/// The fields of the members of a list, for conditions on members.
pub(super) fn members_of(record: &RecordType, list: &str) -> Option<(&'static str, Members)> {
    let field = record.field_ignoring_case(list)?;
    match field.kind {
        Kind::List(kind) => Some((field.name, Members::Of(kind))),
        Kind::CustomFields => Some((field.name, Members::CustomFields)),
        _ => None,
    }
}

/// What the members of a list are.
#[derive(Debug, Clone, Copy)]
pub(super) enum Members {
    /// Members of one kind.
    Of(&'static Kind),
    /// Custom fields.
    CustomFields,
}

impl Members {
    /// Finds a single value of a member.
    pub(super) fn value(self, segments: &[&str]) -> Option<Name> {
        match self {
            Self::CustomFields => value_in(custom_field()?, segments),
            Self::Of(Kind::Object(schema)) => value_in(&table::schema(schema)?.fields, segments),
            Self::Of(Kind::Reference(reference)) => match segments {
                [id] if id.eq_ignore_ascii_case("id") => Some(Name {
                    path: vec!["id"],
                    kind: Kind::Integer,
                }),
                _ => value_in(&reference.shows, segments),
            },
            Self::Of(_) => None,
        }
    }
}

/// The fields of a custom field.
pub(super) fn custom_field() -> Option<&'static [Field]> {
    Some(&table::schema("CustomFieldValue")?.fields)
}

fn info(name: &str) -> Option<Name> {
    let (name, kind) = INFO
        .into_iter()
        .find(|(known, _)| known.eq_ignore_ascii_case(name))?;
    Some(Name {
        path: vec!["_info", name],
        kind,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::table::by_template;

    #[test]
    fn names_are_found_in_any_letter_case() {
        let record = by_template("/finance/agreements").unwrap().record;
        let cases: &[(&str, Option<&[&str]>)] = &[
            ("NAME", Some(&["name"])),
            ("Company/Identifier", Some(&["company", "identifier"])),
            ("company/id", Some(&["company", "id"])),
            ("company", Some(&["company"])),
            ("configuration/id", None),
            ("lastupdated", Some(&["_info", "lastUpdated"])),
            ("_info/DateEntered", Some(&["_info", "dateEntered"])),
            ("agreementStatus", Some(&["agreementStatus"])),
            ("invoiceDate", None),
            ("company/phone", None),
            ("name/id", None),
            ("customFields", None),
            ("_info", None),
        ];
        for (path, want) in cases {
            let got = value_of(record, path).map(|name| name.path);
            assert_eq!(got.as_deref(), *want, "{path}");
        }
    }
}
