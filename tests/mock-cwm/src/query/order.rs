//! The `orderBy` parameter.

use std::cmp::Ordering;

use serde_json::Value;

use crate::answer::Refusal;
use crate::number::decimal_of;
use crate::table::RecordType;

use super::find_condition;
use super::names;

/// One name of `orderBy`.
#[derive(Debug)]
pub(super) struct Key {
    /// The way to the value.
    pub path: Vec<&'static str>,
    /// Whether the greatest comes first.
    pub descending: bool,
}

/// Reads a comma list of names, each with an optional `asc` or `desc`.
///
/// # Errors
///
/// A 400 for an unknown name or another direction.
pub(super) fn keys(text: &str, record: &RecordType) -> Result<Vec<Key>, Refusal> {
    let parts = text
        .split(',')
        .map(str::trim)
        .filter(|part| !part.is_empty());
    parts.map(|part| key(part, record)).collect()
}

fn key(part: &str, record: &RecordType) -> Result<Key, Refusal> {
    let mut words = part.split_whitespace();
    let name = words.next().unwrap_or_default();
    let descending = match words.next() {
        None => false,
        Some(word) if word.eq_ignore_ascii_case("asc") => false,
        Some(word) if word.eq_ignore_ascii_case("desc") => true,
        Some(word) => return Err(find_condition(format!("{word} is not a sort direction."))),
    };
    let found = names::value_of(record, name)
        .ok_or_else(|| find_condition(format!("{name} is not a recognized name.")))?;
    Ok(Key {
        path: found.path,
        descending,
    })
}

/// How two values of one field stand to each other. Absent ones come first, as in SQL.
pub(super) fn compare(left: Option<&Value>, right: Option<&Value>) -> Ordering {
    match (left, right) {
        (None, None) => Ordering::Equal,
        (None, Some(_)) => Ordering::Less,
        (Some(_), None) => Ordering::Greater,
        (Some(Value::Bool(left)), Some(Value::Bool(right))) => left.cmp(right),
        (Some(left @ Value::Number(_)), Some(right @ Value::Number(_))) => {
            decimal_of(left).cmp(&decimal_of(right))
        }
        // Dates in the wire format sort as texts.
        (Some(left), Some(right)) => lower(left).cmp(&lower(right)),
    }
}

fn lower(value: &Value) -> Option<String> {
    value.as_str().map(str::to_lowercase)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::table::by_template;

    #[test]
    fn keys_are_read_in_order() {
        let record = by_template("/finance/agreements").unwrap().record;
        let got = keys("company/Name asc, startDate DESC,id", record).unwrap();
        let got: Vec<_> = got
            .iter()
            .map(|key| (key.path.join("/"), key.descending))
            .collect();
        let want = [("company/name", false), ("startDate", true), ("id", false)];
        assert!(
            got.iter()
                .map(|(path, down)| (path.as_str(), *down))
                .eq(want),
            "{got:?}"
        );
        assert!(keys("nonsense", record).is_err());
        assert!(keys("id sideways", record).is_err());
    }

    #[test]
    fn values_sort_by_what_they_are() {
        let order = |left: Value, right: Value| compare(Some(&left), Some(&right));
        assert!(order(json!(9), json!(10.5)).is_lt());
        assert!(order(json!("b"), json!("A")).is_gt());
        assert!(order(json!(false), json!(true)).is_lt());
        assert!(compare(None, Some(&json!(1))).is_lt());
    }
}
