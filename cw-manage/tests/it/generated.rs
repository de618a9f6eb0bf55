//! Records of any schema, from the tables of its fields.

use cw_manage::model::{FieldKind, FieldRule, Schema};
use proptest::prelude::*;
use serde_json::{Map, Value, json};

/// Two records of a schema, often alike in part.
pub(crate) fn pair(schema: &'static Schema) -> impl Strategy<Value = (Value, Value)> {
    let width = schema.fields.len();
    let sides = (record(schema, 1), record(schema, 1));
    let kept = proptest::collection::vec(prop::bool::weighted(0.6), width);
    (sides, kept).prop_map(move |((a, mut b), kept)| {
        for (rule, kept) in schema.fields.iter().zip(kept) {
            let fields = b.as_object_mut().unwrap();
            if kept {
                fields.remove(rule.name);
                if let Some(value) = a.get(rule.name) {
                    fields.insert(rule.name.to_owned(), value.clone());
                }
            }
        }
        (a, b)
    })
}

fn record(schema: &'static Schema, depth: u32) -> BoxedStrategy<Value> {
    let fields: Vec<_> = schema
        .fields
        .iter()
        .map(|rule| {
            let value = value(rule, depth);
            let value = if is_answers(rule) {
                // CWM shows all definitions on every record.
                value.prop_map(Some).boxed()
            } else {
                proptest::option::of(value).boxed()
            };
            value.prop_map(|value| (rule.name, value))
        })
        .collect();
    fields
        .prop_map(|fields| {
            let fields = fields.into_iter();
            let fields = fields.filter_map(|(name, value)| Some((name.to_owned(), value?)));
            Value::Object(fields.collect())
        })
        .boxed()
}

fn value(rule: &'static FieldRule, depth: u32) -> BoxedStrategy<Value> {
    if is_answers(rule) {
        return answers(rule);
    }
    let one = one(rule, depth);
    if rule.list {
        proptest::collection::vec(one, 0..3)
            .prop_map(Value::Array)
            .boxed()
    } else {
        one
    }
}

fn one(rule: &'static FieldRule, depth: u32) -> BoxedStrategy<Value> {
    match &rule.kind {
        FieldKind::Text => prop_oneof![Just(""), Just("Oak"), Just("Elm é\"\\")]
            .prop_map(Value::from)
            .boxed(),
        FieldKind::Date => prop_oneof![Just("2026-04-01T00:00:00Z"), Just("2026-02-28T23:59:59Z")]
            .prop_map(Value::from)
            .boxed(),
        FieldKind::Flag => any::<bool>().prop_map(Value::from).boxed(),
        FieldKind::Whole => (0..4i32).prop_map(Value::from).boxed(),
        FieldKind::Id => (1..4i64).prop_map(Value::from).boxed(),
        FieldKind::Decimal => (-200_000..200_000i64, 0..4u32)
            .prop_map(|(digits, scale)| {
                let decimal = cw_manage::Decimal::new(digits, scale);
                Value::Number(cw_manage::types::decimal::to_number(decimal).unwrap())
            })
            .boxed(),
        FieldKind::Choice(values) => prop::sample::select(*values).prop_map(Value::from).boxed(),
        FieldKind::Record(schema) if schema.name.ends_with("Reference") => (1..4i64)
            .prop_map(|id| json!({ "id": id, "name": format!("n{id}"), "_info": { "x": "y" } }))
            .boxed(),
        FieldKind::Record(schema) if depth > 0 => record(schema, depth - 1),
        FieldKind::Json => {
            prop_oneof![Just(json!("a")), Just(json!(1)), Just(json!({ "b": [2] }))].boxed()
        }
        FieldKind::Info => any::<u8>()
            .prop_map(|who| json!({ "updatedBy": who.to_string() }))
            .boxed(),
        _ => Just(json!({})).boxed(),
    }
}

fn is_answers(rule: &FieldRule) -> bool {
    key_of(rule).is_some()
}

/// Key and answer of a list of answers.
fn key_of(rule: &FieldRule) -> Option<(&'static str, &'static str)> {
    match &rule.kind {
        FieldKind::Record(schema) => match schema.name {
            "CustomFieldValue" => Some(("id", "value")),
            "ConfigurationQuestion" => Some(("questionId", "answer")),
            _ => None,
        },
        _ => None,
    }
}

fn answers(rule: &'static FieldRule) -> BoxedStrategy<Value> {
    let (key, answer) = key_of(rule).unwrap();
    let value = prop_oneof![
        Just(json!(null)),
        Just(json!("x")),
        Just(json!("7")),
        Just(json!(7))
    ];
    let label = prop_oneof![Just("Tenant"), Just("Tenant (new)")];
    proptest::collection::vec((value, label), 3)
        .prop_map(move |all| {
            let all = all.into_iter().zip(1..);
            all.map(|((value, label), id)| json!({ key: id, answer: value, "caption": label }))
                .collect()
        })
        .boxed()
}

/// What of a record a client can write, with all that means the same in one form.
pub(crate) fn shape(schema: &'static Schema, record: &Value) -> Map<String, Value> {
    let only_once = |name: &str| match schema.name {
        "Company" => name == "types",
        "Ticket" => matches!(
            name,
            "initialDescription" | "initialInternalAnalysis" | "initialResolution"
        ),
        _ => false,
    };
    schema
        .fields
        .iter()
        .filter(|rule| !rule.read_only && !only_once(rule.name))
        .filter_map(|rule| {
            let value = form(rule, record.get(rule.name)?.clone());
            let is_set = value != json!(null) && value != json!("") && value != json!([]);
            (is_set && value != json!({})).then(|| (rule.name.to_owned(), value))
        })
        .collect()
}

fn form(rule: &FieldRule, value: Value) -> Value {
    match (value, &rule.kind) {
        (Value::Array(list), _) if is_answers(rule) => {
            let (key, answer) = key_of(rule).unwrap();
            let list = list.iter();
            let list = list.map(|one| (one[key].to_string(), one[answer].clone()));
            Value::Object(list.collect())
        }
        (Value::Array(list), _) => list.into_iter().map(|one| form(rule, one)).collect(),
        (Value::Object(mut fields), FieldKind::Record(schema)) => {
            if schema.name.ends_with("Reference") && fields.contains_key("id") {
                fields.retain(|name, _| name == "id");
            }
            let fields = fields.into_iter().filter_map(|(name, value)| {
                let value = match schema.field(&name) {
                    Some(rule) => form(rule, value),
                    None => value,
                };
                (!value.is_null() && name != "_info").then_some((name, value))
            });
            Value::Object(fields.collect())
        }
        (value, _) => value,
    }
}
