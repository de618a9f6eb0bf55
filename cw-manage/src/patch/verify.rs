//! Whether a record holds what a patch asked for. Pure.
//!
//! CWM can answer 200 and change nothing (cwm-api §5). The comparison allows for what CWM does to
//! every value: references come back expanded, dates and decimals in another notation, line breaks
//! as spaces.

use crate::error::Violation;
use crate::model::Answer;
use crate::model::quirk::answers;
use crate::model::{FieldKind, FieldRule, Schema};
use crate::types::{date, decimal};
use serde_json::Value;

/// The fields that do not hold what was asked, each with what it holds instead.
pub(crate) fn not_taken<'a>(
    schema: &Schema,
    asked: impl Iterator<Item = (&'a str, &'a Value)>,
    record: &Value,
) -> Vec<Violation> {
    asked
        .filter_map(|(field, asked)| {
            let have = record.get(field).unwrap_or(&Value::Null);
            let took = match schema.field(field) {
                Some(rule) => holds(rule, asked, have),
                None => asked == have,
            };
            (!took).then(|| Violation {
                code: Some("NotTaken".to_owned()),
                message: Some(format!("asked for {}, holds {}", gist(asked), gist(have))),
                resource: Some(schema.name.to_owned()),
                field: Some(field.to_owned()),
            })
        })
        .collect()
}

fn holds(rule: &FieldRule, asked: &Value, have: &Value) -> bool {
    match (asked, have) {
        (Value::Null, have) => is_empty(have),
        (Value::Array(asked), have) if rule.list => {
            let have = have.as_array().map(Vec::as_slice).unwrap_or_default();
            same_list(rule, asked, have)
        }
        (asked, have) => same(rule, asked, have),
    }
}

fn same_list(rule: &FieldRule, asked: &[Value], have: &[Value]) -> bool {
    if let FieldKind::Record(schema) = &rule.kind
        && let Some(of) = answers(schema.name)
    {
        return asked.iter().all(|one| {
            let stored = have.iter().find(|stored| stored[of.key] == one[of.key]);
            let stored = stored.map_or(&Value::Null, |stored| &stored[of.value]);
            let answer = &one[of.value];
            same_answer(answer, stored)
        });
    }
    asked.len() == have.len()
        && asked
            .iter()
            .all(|one| have.iter().any(|stored| same(rule, one, stored)))
}

/// Answers have no type of their own: each is read as what the other can be. Neither 0 nor false is
/// none.
fn same_answer(asked: &Value, have: &Value) -> bool {
    if is_blank(asked) || is_blank(have) {
        return is_blank(asked) && is_blank(have);
    }
    let (a, h) = (Answer::of(Some(asked)), Answer::of(Some(have)));
    let flags = asked.is_boolean() || have.is_boolean();
    plain(asked) == plain(have)
        || a.number().is_some() && a.number() == h.number()
        || flags && a.flag().is_some() && a.flag() == h.flag()
        || a.date().is_some() && a.date() == h.date()
}

fn is_blank(answer: &Value) -> bool {
    match answer {
        Value::Null => true,
        Value::String(text) => text.trim().is_empty(),
        Value::Array(list) => list.is_empty(),
        Value::Object(fields) => fields.is_empty(),
        Value::Bool(_) | Value::Number(_) => false,
    }
}

fn same(rule: &FieldRule, asked: &Value, have: &Value) -> bool {
    match &rule.kind {
        FieldKind::Record(schema) => same_record(schema, asked, have),
        FieldKind::Date => same_as(asked, have, |text| date::parse(&text)),
        FieldKind::Decimal => same_as(asked, have, |text| decimal::parse(&text)),
        FieldKind::Choice(_) => plain(asked).eq_ignore_ascii_case(&plain(have)),
        _ => plain(asked) == plain(have),
    }
}

/// A reference is the same when its id is, or, sent by name, its name. Anything else is the same
/// when all that was asked is.
fn same_record(schema: &Schema, asked: &Value, have: &Value) -> bool {
    let Value::Object(fields) = asked else {
        return asked == have;
    };
    let of = |name: &str| have.get(name).unwrap_or(&Value::Null);
    if schema.is_reference() {
        return match fields.get("id") {
            Some(id) => plain(id) == plain(of("id")),
            None => fields
                .iter()
                .all(|(name, asked)| plain(asked).to_lowercase() == plain(of(name)).to_lowercase()),
        };
    }
    fields.iter().all(|(name, asked)| match schema.field(name) {
        Some(rule) => rule.read_only || holds(rule, asked, of(name)),
        None => asked == of(name),
    })
}

fn same_as<T: PartialEq>(asked: &Value, have: &Value, read: impl Fn(String) -> Option<T>) -> bool {
    match (read(plain(asked)), read(plain(have))) {
        (Some(asked), Some(have)) => asked == have,
        _ => plain(asked) == plain(have),
    }
}

/// A value as text. CWM sends some numbers as text, and folds white space.
fn plain(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => text.split_whitespace().collect::<Vec<_>>().join(" "),
        other => other.to_string(),
    }
}

/// How CWM shows an emptied field: not at all, or as the type's zero.
fn is_empty(value: &Value) -> bool {
    match value {
        Value::Array(list) => list.is_empty(),
        Value::Object(fields) => fields.is_empty(),
        other => matches!(plain(other).as_str(), "" | "0" | "0.0" | "false"),
    }
}

fn gist(value: &Value) -> String {
    const LONGEST: usize = 60;
    let text = match value {
        Value::Null => return "nothing".to_owned(),
        other => other.to_string(),
    };
    match text.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::CustomFieldValue;
    use crate::model::Model;
    use serde_json::json;

    static REFERENCE: Schema = Schema {
        name: "ThingReference",
        fields: &[
            FieldRule::new("id", FieldKind::Id),
            FieldRule::new("name", FieldKind::Text),
        ],
    };

    static SCHEMA: Schema = Schema {
        name: "Thing",
        fields: &[
            FieldRule::new("text", FieldKind::Text),
            FieldRule::new("on", FieldKind::Date),
            FieldRule::new("price", FieldKind::Decimal),
            FieldRule::new("kind", FieldKind::Choice(&["Big"])),
            FieldRule::new("other", FieldKind::Record(&REFERENCE)),
            FieldRule::new("others", FieldKind::Record(&REFERENCE)).list(),
            FieldRule::new(
                "customFields",
                FieldKind::Record(<CustomFieldValue as Model>::SCHEMA),
            )
            .list(),
        ],
    };

    #[test]
    fn what_cwm_shows_otherwise_is_still_the_same() {
        let cases = [
            ("text", json!("a\r\nb "), json!("a b"), true),
            ("text", json!("a"), json!("A"), false),
            ("text", json!(null), json!(""), true),
            ("text", json!(null), json!("a"), false),
            (
                "on",
                json!("2026-04-01T00:00:00Z"),
                json!("2026-04-01"),
                true,
            ),
            (
                "on",
                json!("2026-04-01T00:00:00Z"),
                json!("2026-04-02T00:00:00Z"),
                false,
            ),
            ("price", json!(5), json!(5.0), true),
            ("price", json!(5.01), json!(5.0), false),
            ("price", json!(null), json!(0.0), true),
            ("kind", json!("Big"), json!("big"), true),
            (
                "other",
                json!({ "id": 4, "name": "stale" }),
                json!({ "id": 4, "name": "New" }),
                true,
            ),
            ("other", json!({ "id": 4 }), json!({ "id": "4" }), true),
            ("other", json!({ "id": 4 }), json!({ "id": 5 }), false),
            ("other", json!({ "id": 4 }), json!(null), false),
            (
                "other",
                json!({ "name": "new" }),
                json!({ "id": 9, "name": "New" }),
                true,
            ),
            (
                "others",
                json!([{ "id": 4 }, { "id": 5 }]),
                json!([{ "id": 5 }, { "id": 4 }]),
                true,
            ),
            ("others", json!([{ "id": 4 }]), json!([]), false),
            (
                "customFields",
                json!([{ "id": 1, "value": 5 }, { "id": 2, "value": null }]),
                json!([{ "id": 2 }, { "id": 1, "value": "5" }]),
                true,
            ),
            (
                "customFields",
                json!([{ "id": 1, "value": "a" }]),
                json!([{ "id": 1, "value": "b" }]),
                false,
            ),
            (
                "customFields",
                json!([{ "id": 1, "value": 5 }]),
                json!([{ "id": 1, "value": "5.0" }]),
                true,
            ),
            (
                "customFields",
                json!([{ "id": 1, "value": true }]),
                json!([{ "id": 1, "value": 1 }]),
                true,
            ),
            (
                "customFields",
                json!([{ "id": 1, "value": true }]),
                json!([{ "id": 1, "value": "True" }]),
                true,
            ),
            (
                "customFields",
                json!([{ "id": 1, "value": "2026-04-01" }]),
                json!([{ "id": 1, "value": "2026-04-01T00:00:00Z" }]),
                true,
            ),
            (
                "customFields",
                json!([{ "id": 1, "value": null }]),
                json!([{ "id": 1, "value": 0 }]),
                false,
            ),
            (
                "customFields",
                json!([{ "id": 1, "value": 0 }]),
                json!([{ "id": 1, "value": null }]),
                false,
            ),
            (
                "customFields",
                json!([{ "id": 1, "value": false }]),
                json!([{ "id": 1, "value": null }]),
                false,
            ),
            (
                "customFields",
                json!([{ "id": 1, "value": [1] }]),
                json!([{ "id": 1, "value": [2] }]),
                false,
            ),
            (
                "customFields",
                json!([{ "id": 1, "value": [] }]),
                json!([{ "id": 1, "value": null }]),
                true,
            ),
            ("unheard", json!(1), json!(1), true),
            ("unheard", json!(1), json!(2), false),
        ];
        for (field, asked, have, took) in cases {
            let record = json!({ field: have });
            let found = not_taken(&SCHEMA, [(field, &asked)].into_iter(), &record);
            assert_eq!(found.is_empty(), took, "{field}: {asked} {have}: {found:?}");
        }
    }
}
