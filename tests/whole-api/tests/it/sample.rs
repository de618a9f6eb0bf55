//! Records made from what the compiled models say of themselves.

use cw_manage::model::{FieldKind, FieldRule, Schema};
use serde_json::{Map, Value, json};

/// How deep records are filled: a ticket's company's contact's company … has no end.
const DEPTH: usize = 3;

/// A record with every field at an extreme of what it can hold. `round` picks among the extremes.
pub(crate) fn full(schema: &Schema, round: usize) -> Value {
    filled(schema, round, 0)
}

/// Schemas whose fields have shapes that no [`FieldKind`] names: lists of lists, lists of maps, a
/// record inside itself.
fn by_hand(schema: &Schema) -> Option<Value> {
    Some(match schema.name {
        "HttpMethod" => json!({ "get": { "method": "GET" }, "method": "POST" }),
        "ReportDataResponse" => json!({
            "column_definitions": [{ "Board": { "type": "Text" } }],
            "row_values": [[1, "a", { "b": true }], []],
        }),
        _ => return None,
    })
}

fn filled(schema: &Schema, round: usize, depth: usize) -> Value {
    if let Some(record) = by_hand(schema) {
        return record;
    }
    let fields = schema.fields.iter().filter_map(|rule| {
        let one = one(rule, round, depth)?;
        let value = if rule.list {
            Value::Array(vec![one.clone(), one])
        } else {
            one
        };
        Some((rule.name.to_owned(), value))
    });
    Value::Object(fields.collect())
}

fn one(rule: &FieldRule, round: usize, depth: usize) -> Option<Value> {
    let pick = |values: [Value; 2]| values[round % 2].clone();
    Some(match &rule.kind {
        FieldKind::Text => {
            let length = rule.max_length.unwrap_or(5_000) as usize;
            pick([
                json!("é".repeat(length)),
                json!("\u{1F4B6} \"\\/\r\n\t\u{200E}"),
            ])
        }
        FieldKind::Date => pick([json!("9999-12-31T23:59:59Z"), json!("1753-01-01T00:00:00Z")]),
        FieldKind::Flag => pick([json!(true), json!(false)]),
        FieldKind::Whole => pick([json!(i32::MAX), json!(i32::MIN)]),
        FieldKind::Decimal => pick([json!(99999999999.9999), json!(-0.0001)]),
        FieldKind::Id => pick([json!(i32::MAX), json!(0)]),
        FieldKind::Choice(values) => json!(values[round % values.len()]),
        FieldKind::Record(schema) if depth < DEPTH => filled(schema, round, depth + 1),
        FieldKind::Record(_) => return None,
        FieldKind::Info => json!({ "lastUpdated": "2026-11-21T10:00:00Z", "x_href": "https://x" }),
        FieldKind::Json => pick([json!({ "a": [1, null, "b"] }), json!("text")]),
        other => panic!("no sample for {other:?}"),
    })
}

/// The same record with every choice set to a value that no version knows.
pub(crate) fn with_unknown_choices(schema: &Schema, mut record: Value) -> Value {
    let fields = record.as_object_mut().unwrap();
    for rule in schema.fields {
        if matches!(rule.kind, FieldKind::Choice(_)) && fields.contains_key(rule.name) {
            let value = json!("FromTheFuture");
            let value = if rule.list { json!([value]) } else { value };
            fields.insert(rule.name.to_owned(), value);
        }
    }
    record
}

/// Every field there and null.
pub(crate) fn all_null(schema: &Schema) -> Value {
    let fields = schema
        .fields
        .iter()
        .map(|rule| (rule.name.to_owned(), Value::Null));
    Value::Object(fields.collect::<Map<_, _>>())
}

/// The record without nulls, at every depth: an absent field and a null one are the same.
pub(crate) fn without_nulls(value: Value) -> Value {
    match value {
        Value::Object(fields) => {
            let kept = fields.into_iter().filter(|(_, value)| !value.is_null());
            Value::Object(
                kept.map(|(name, value)| (name, without_nulls(value)))
                    .collect(),
            )
        }
        Value::Array(items) => Value::Array(items.into_iter().map(without_nulls).collect()),
        other => other,
    }
}
