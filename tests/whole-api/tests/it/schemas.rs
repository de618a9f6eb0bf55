//! For every schema: minimal, full with extreme values, all null, unknown fields, unknown choices.

use crate::sample::{all_null, full, with_unknown_choices, without_nulls};
use cw_manage::model::{FieldKind, Model, SCHEMAS, Schema};
use serde_json::{Value, json};
use std::collections::BTreeSet;

/// A model with its type forgotten: JSON in, JSON out.
struct Subject {
    schema: &'static Schema,
    recode: fn(Value) -> Result<Value, serde_json::Error>,
}

fn recode<M: Model>(record: Value) -> Result<Value, serde_json::Error> {
    serde_json::to_value(serde_json::from_value::<M>(record)?).map(without_nulls)
}

macro_rules! subjects {
    ($($model:ident),+ $(,)?) => {
        &[$(Subject {
            schema: <cw_manage::model::$model as Model>::SCHEMA,
            recode: recode::<cw_manage::model::$model>,
        }),+]
    };
}

static SUBJECTS: &[Subject] = cw_manage::for_each_model!(subjects);

/// Runs a case for every schema; reports all that fail.
fn for_all(case: impl Fn(&Subject) -> Result<(), String>) {
    let failed: Vec<_> = SUBJECTS
        .iter()
        .filter_map(|subject| {
            case(subject)
                .err()
                .map(|why| format!("{}: {why}", subject.schema.name))
        })
        .collect();
    assert!(
        failed.is_empty(),
        "{} of {}:\n{}",
        failed.len(),
        SUBJECTS.len(),
        failed.join("\n")
    );
}

fn comes_back(subject: &Subject, record: &Value, expected: &Value) -> Result<(), String> {
    match (subject.recode)(record.clone()) {
        Ok(back) if back == without_nulls(expected.clone()) => Ok(()),
        Ok(back) => Err(first_difference(&back, expected)),
        Err(error) => Err(error.to_string()),
    }
}

fn first_difference(back: &Value, expected: &Value) -> String {
    let fields = expected.as_object().unwrap();
    let lost = fields.iter().find(|(name, value)| {
        without_nulls((*value).clone()) != back.get(name.as_str()).cloned().unwrap_or_default()
    });
    match lost {
        Some((name, value)) => format!("{name}: {value} came back as {:?}", back.get(name)),
        None => format!("{back} has more than {expected}"),
    }
}

#[test]
fn the_subjects_are_all_schemas() {
    let subjects: BTreeSet<_> = SUBJECTS.iter().map(|subject| subject.schema.name).collect();
    let schemas: BTreeSet<_> = SCHEMAS
        .iter()
        .flat_map(|(_, schemas)| *schemas)
        .map(|schema| schema.name)
        .collect();
    assert_eq!(subjects, schemas);
    assert_eq!(subjects.len(), SUBJECTS.len());
}

#[test]
fn minimal() {
    for_all(|subject| comes_back(subject, &json!({}), &json!({})));
}

#[test]
fn full_with_extreme_values() {
    for_all(|subject| {
        // Each value of the longest choice comes up once.
        let rounds = subject.schema.fields.iter().map(|rule| match rule.kind {
            FieldKind::Choice(values) => values.len(),
            _ => 2,
        });
        (0..rounds.max().unwrap_or(2)).try_for_each(|round| {
            let record = full(subject.schema, round);
            comes_back(subject, &record, &record)
        })
    });
}

#[test]
fn all_fields_null() {
    for_all(|subject| comes_back(subject, &all_null(subject.schema), &json!({})));
}

#[test]
fn unknown_fields_are_ignored() {
    for_all(|subject| {
        let known = full(subject.schema, 0);
        let mut record = known.clone();
        for (name, value) in [
            ("zzUnknown", json!([1, { "a": null }])),
            ("_unknown", json!("x")),
        ] {
            record
                .as_object_mut()
                .unwrap()
                .insert(name.to_owned(), value);
        }
        // A schema of which nothing is documented keeps all that comes.
        let documented = !subject.schema.fields.is_empty();
        comes_back(subject, &record, if documented { &known } else { &record })
    });
}

#[test]
fn unknown_choices_are_kept() {
    for_all(|subject| {
        let record = with_unknown_choices(subject.schema, full(subject.schema, 0));
        comes_back(subject, &record, &record)
    });
}
