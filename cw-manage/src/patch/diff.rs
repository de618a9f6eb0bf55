//! The difference of two records as the smallest patch. Pure.

use super::{Op, Patch};
use crate::model::quirk::{Answers, answers, is_create_only, reset_by};
use crate::model::{FieldKind, FieldRule, Model, strip};
use serde_json::{Map, Value};

/// The smallest patch that makes `before` into `after`.
///
/// Both are best one record as it was read and its changed copy: a field that is set in `before`
/// and not in `after` is cleared.
///
/// * Fields that did not change are not touched, nor those that CWM computes (`_info` among them)
///   or takes only when a record is created.
/// * Not set is not set, whether absent, null, an empty text or an empty list.
/// * A reference is replaced whole, by its id if it has one: its name beside a changed id is
///   stale.
/// * A list is replaced whole; for lists that CWM changes element by element see [`Patch::edit`].
/// * Custom fields and configuration questions are merged by id and sent whole. Those that `after`
///   lacks stay as they are.
/// * What CWM would set anew because another field changes is sent along (cwm-api §10.3).
///
/// ```
/// use cw_manage::{Decimal, model::Addition, patch::diff};
///
/// let before: Addition = serde_json::from_str(
///     r#"{"id": 7, "quantity": 5, "description": "Seats", "extPrice": 50, "serialNumber": "A1"}"#,
/// )?;
/// let mut after = before.clone();
/// after.quantity = Some(Decimal::from(6));
/// after.serial_number = None;
/// assert_eq!(
///     String::from_utf8(diff(&before, &after).to_json()?)?,
///     r#"[{"op":"replace","path":"quantity","value":6},{"op":"remove","path":"serialNumber"}]"#
/// );
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn diff<M: Model>(before: &M, after: &M) -> Patch<M> {
    let mut patch = Patch::new();
    match (fields(before), fields(after)) {
        (Ok(before), Ok(after)) => patch.ops = ops(M::NAME, M::FIELDS, &before, &after),
        (Err(error), _) | (_, Err(error)) => patch.refuse(M::NAME, error),
    }
    patch
}

fn fields<M: Model>(record: &M) -> Result<Map<String, Value>, serde_json::Error> {
    Ok(match serde_json::to_value(record)? {
        Value::Object(fields) => fields,
        _ => Map::new(),
    })
}

fn ops(
    schema: &str,
    rules: &'static [FieldRule],
    before: &Map<String, Value>,
    after: &Map<String, Value>,
) -> Vec<Op> {
    let writable = rules
        .iter()
        .filter(|rule| !rule.read_only && !is_create_only(schema, rule.name));
    let side = |record: &Map<String, Value>, name: &str| record.get(name).cloned();
    let mut ops: Vec<_> = writable
        .clone()
        .filter_map(|rule| {
            let before = side(before, rule.name).unwrap_or_default();
            let after = side(after, rule.name).unwrap_or_default();
            change(rule, before, after)
        })
        .collect();
    let resets: Vec<_> = ops
        .iter()
        .flat_map(|op| reset_by(schema, op.field()))
        .collect();
    for rule in writable.filter(|rule| resets.contains(&&rule.name)) {
        let kept = shape(rule, side(after, rule.name).unwrap_or_default());
        if is_set(&kept) && ops.iter().all(|op| op.path != rule.name) {
            ops.push(Op::replace(rule.name, kept));
        }
    }
    ops
}

fn change(rule: &'static FieldRule, before: Value, after: Value) -> Option<Op> {
    if let FieldKind::Record(schema) = &rule.kind
        && let Some(of) = answers(schema.name)
    {
        return merged(of, before, after).map(|list| Op::replace(rule.name, list));
    }
    let (before, after) = (shape(rule, before), shape(rule, after));
    match (is_set(&before), is_set(&after)) {
        (false, false) => None,
        (true, false) => Some(Op::remove(rule.name)),
        _ if before == after => None,
        _ => Some(Op::replace(rule.name, after)),
    }
}

/// A list of answers with the changed ones in it, if any changed.
fn merged(of: Answers, before: Value, after: Value) -> Option<Value> {
    let (Value::Array(mut list), Value::Array(after)) = (empty_for_null(before), after) else {
        return None;
    };
    list.iter_mut().for_each(strip);
    of.overlay(&mut list, Vec::new());
    let as_read = list.clone();
    let said = |element: &Value| {
        let key = element.get(of.key).filter(|key| !key.is_null())?.clone();
        let answer = element.get(of.value).cloned().unwrap_or_default();
        let same = as_read.iter().any(|old| {
            old[of.key] == key
                && (old[of.value] == answer || !is_set(&old[of.value]) && !is_set(&answer))
        });
        (!same).then_some((key, answer))
    };
    let changed: Vec<_> = after.iter().filter_map(said).collect();
    if changed.is_empty() {
        return None;
    }
    // A definition that came with the record's change: CWM shows all of them on every record.
    let new = of.overlay(&mut list, changed);
    for mut element in after {
        if new.iter().any(|(key, _)| element.get(of.key) == Some(key)) {
            strip(&mut element);
            list.push(element);
        }
    }
    of.overlay(&mut list, Vec::new());
    Some(Value::Array(list))
}

fn empty_for_null(list: Value) -> Value {
    match list {
        Value::Null => Value::Array(Vec::new()),
        list => list,
    }
}

/// A value as it is compared and sent.
fn shape(rule: &FieldRule, mut value: Value) -> Value {
    strip(&mut value);
    if let FieldKind::Record(schema) = &rule.kind
        && schema.is_reference()
    {
        match &mut value {
            Value::Array(list) => list.iter_mut().for_each(only_id),
            one => only_id(one),
        }
    }
    value
}

fn only_id(reference: &mut Value) {
    if let Value::Object(fields) = reference
        && fields.contains_key("id")
    {
        fields.retain(|name, _| name == "id");
    }
}

fn is_set(value: &Value) -> bool {
    match value {
        Value::Null => false,
        Value::String(text) => !text.is_empty(),
        Value::Array(list) => !list.is_empty(),
        Value::Object(fields) => !fields.is_empty(),
        _ => true,
    }
}
