//! Answers of what no record stands behind.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use crate::answer::Answer;
use crate::config::Config;
use crate::present::{Shown, World};
use crate::rules;
use crate::store::{Info, Row, Stored};
use crate::table::{Form, Operation, Preset, RecordType, Resource};

/// The general answer of an action that is not modelled: that it succeeded (cwm-api §5), the record
/// that it was about, or a blank of what the document promises.
pub(super) fn answer(operation: &Operation, record: Option<Shown>) -> Answer {
    let status = operation.status;
    match (operation.form, operation.answer) {
        (Form::Empty, _) => Answer::empty(status),
        (Form::File, _) => Answer::typed(status, "application/octet-stream", Vec::new()),
        (Form::Number, _) => Answer::success(status, &0),
        (Form::List, _) => Answer::success(status, &json!([])),
        (Form::One, Some(answer)) if answer.schema == "SuccessResponse" => {
            let Operation { method, path, .. } = operation;
            let message = format!("{method} {path} is not modelled; nothing has changed.");
            Answer::success(status, &json!({"success": true, "message": message}))
        }
        (Form::One, Some(answer)) if answer.schema == "Count" => {
            Answer::success(status, &json!({"count": 0}))
        }
        (Form::One, Some(answer)) => {
            Answer::success(status, &record.unwrap_or_else(|| blank(answer)))
        }
        (Form::One, None) => Answer::success(status, &json!({})),
    }
}

/// What a record has before anybody has written it.
pub(super) fn blank(record: &RecordType) -> Shown {
    let preset = |preset| match preset {
        Preset::Absent => None,
        Preset::Bool(value) => Some(Value::from(value)),
        Preset::Int(value) => Some(value.into()),
        Preset::Text(value) => Some(value.into()),
    };
    let fields = record.fields.iter();
    Shown(
        fields
            .filter_map(|field| Some((field.name, preset(field.preset)?)))
            .collect(),
    )
}

/// The only record of a place before the first write.
pub(super) fn nothing(config: &Config, parents: &[i64], by: &str) -> Stored {
    Stored {
        id: 0,
        parents: parents.into(),
        fields: Row::default(),
        info: Info::new(config.clock.now(0), by),
    }
}

/// Who refers to a record: one line per kind of record, with how many do.
pub(super) fn usages(world: &World<'_>, resource: &Resource, id: i64) -> Vec<Value> {
    let mut counts: BTreeMap<&str, u32> = BTreeMap::new();
    for (other, _) in rules::usages(world, resource, id) {
        *counts.entry(&other.record.name).or_default() += 1;
    }
    let lines = counts.into_iter();
    lines
        .map(|(name, count)| json!({"type": name, "count": count, "description": name}))
        .collect()
}
