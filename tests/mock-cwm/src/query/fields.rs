//! The `fields` parameter: which parts of a record are shown.

use serde_json::Value;

use crate::answer::Refusal;
use crate::present::Shown;
use crate::store::Fields;
use crate::table::{Kind, RecordType};

use super::find_condition;
use super::names;

/// The wish to see only some fields. `_info` is shown only if it is asked for.
#[derive(Debug, Default)]
pub(crate) struct Projection(Option<Vec<Vec<&'static str>>>);

impl Projection {
    /// Reads the parameter; without one, everything is shown.
    ///
    /// # Errors
    ///
    /// A 400 for a name that the record does not have, unless `omit_unknown` is set.
    pub(crate) fn new(
        text: Option<&str>,
        record: &RecordType,
        omit_unknown: bool,
    ) -> Result<Self, Refusal> {
        let Some(text) = text.filter(|text| !text.trim().is_empty()) else {
            return Ok(Self(None));
        };
        let mut wanted = Vec::new();
        for name in text
            .split(',')
            .map(str::trim)
            .filter(|name| !name.is_empty())
        {
            match find(record, name) {
                Some(path) => wanted.push(path),
                None if omit_unknown => {}
                None => return Err(find_condition(format!("{name} is not a recognized name."))),
            }
        }
        Ok(Self(Some(wanted)))
    }

    /// The part of a record that was asked for.
    pub(crate) fn apply(&self, record: Shown) -> Shown {
        let Some(wanted) = &self.0 else { return record };
        let mut shown: Vec<(&'static str, Value)> = Vec::new();
        for path in wanted {
            let [first, rest @ ..] = path.as_slice() else {
                continue;
            };
            let Some(value) = record.get(first) else {
                continue;
            };
            let known = shown.iter().position(|(name, _)| name == first);
            let at = known.unwrap_or_else(|| {
                shown.push((*first, empty_like(value)));
                shown.len() - 1
            });
            match rest {
                [] => shown[at].1 = value.clone(),
                // Lists and custom values keep the part of each member.
                [part, ..] => copy_part(value, part, &mut shown[at].1),
            }
        }
        // The order is the record's, not the request's.
        let place = |name: &str| record.0.iter().position(|(known, _)| *known == name);
        shown.sort_by_key(|(name, _)| place(name));
        Shown(shown)
    }
}

fn find(record: &RecordType, name: &str) -> Option<Vec<&'static str>> {
    if name.eq_ignore_ascii_case("_info") {
        return Some(vec!["_info"]);
    }
    let (first, rest) = name
        .split_once('/')
        .map_or((name, None), |(f, r)| (f, Some(r)));
    match (record.field_ignoring_case(first), rest) {
        (Some(field), None) => Some(vec![field.name]),
        (Some(field), Some(rest)) => match field.kind {
            Kind::Reference(_) if rest.eq_ignore_ascii_case("_info") => {
                Some(vec![field.name, "_info"])
            }
            Kind::List(_) | Kind::CustomFields => {
                let (list, members) = names::members_of(record, first)?;
                let member = members.value(&[rest])?;
                Some([vec![list], member.path].concat())
            }
            _ => names::value_of(record, name).map(|found| found.path),
        },
        // Only `_info/...`: a bare lastUpdated can be filtered by but is not a field of the record.
        (None, Some(_)) => names::value_of(record, name).map(|found| found.path),
        (None, None) => None,
    }
}

fn empty_like(value: &Value) -> Value {
    match value {
        Value::Array(members) => members.iter().map(empty_like).collect(),
        _ => Value::Object(Fields::new()),
    }
}

fn copy_part(from: &Value, part: &str, to: &mut Value) {
    match (from, to) {
        (Value::Object(from), Value::Object(to)) => {
            if let Some(value) = from.get(part) {
                to.insert(part.to_owned(), value.clone());
            }
        }
        (Value::Array(from), Value::Array(to)) => {
            for (from, to) in from.iter().zip(to) {
                copy_part(from, part, to);
            }
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::table::by_template;

    fn project(fields_of: &str, omit: bool) -> Result<Value, Refusal> {
        let record = by_template("/company/companies").unwrap().record;
        let whole = json!({
            "id": 2, "name": "Birch", "status": {"id": 1, "name": "Active", "_info": {"a": 1}},
            "types": [{"id": 1, "name": "Customer"}, {"id": 2, "name": "Vendor"}],
            "_info": {"lastUpdated": "x", "updatedBy": "y"},
        });
        let fields = ["id", "name", "status", "types", "_info"];
        let whole = Shown(fields.map(|name| (name, whole[name].clone())).into());
        Ok(Projection::new(Some(fields_of), record, omit)?
            .apply(whole)
            .into())
    }

    #[test]
    fn only_what_was_asked_for_is_shown() {
        let cases = [
            ("id,Name", json!({"id": 2, "name": "Birch"})),
            (
                "status/id, status/name",
                json!({"status": {"id": 1, "name": "Active"}}),
            ),
            (
                "status",
                json!({"status": {"id": 1, "name": "Active", "_info": {"a": 1}}}),
            ),
            ("_info/lastUpdated", json!({"_info": {"lastUpdated": "x"}})),
            (
                "types/name",
                json!({"types": [{"name": "Customer"}, {"name": "Vendor"}]}),
            ),
            ("id,city", json!({"id": 2})),
        ];
        for (fields, want) in cases {
            assert_eq!(project(fields, false), Ok(want), "{fields}");
        }
        assert_eq!(project("id,nonsense", true), Ok(json!({"id": 2})));
        assert_eq!(
            project("id,nonsense", false).unwrap_err().message,
            "nonsense is not a recognized name."
        );
    }
}
