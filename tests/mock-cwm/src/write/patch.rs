//! JSON patch as the server understands it (cwm-api §5).

use serde::Deserialize;
use serde_json::{Map, Value, json};

use crate::answer::Refusal;
use crate::store::Fields;
use crate::switches::Switches;
use crate::table::{Access, Field, Kind, RecordType};

use super::coerce::parse_body;

/// One operation of a patch.
#[derive(Debug, Deserialize)]
struct Operation {
    op: String,
    path: String,
    #[serde(default)]
    value: Value,
}

/// What an operation does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Verb {
    Add,
    Replace,
    Remove,
}

/// Reads a patch and applies it to the stored fields of a record.
///
/// Returns the new raw values of the fields that it touches, and leaves out those that a client
/// cannot write. Nothing is checked against the table yet.
///
/// # Errors
///
/// A 400 for a body that is no array of operations, an operation that is unknown, or a path that
/// names nothing. Which bodies the server sends then is not known.
pub(crate) fn apply(
    body: &[u8],
    record: &RecordType,
    stored: &Fields,
    switches: &Switches,
) -> Result<Fields, Refusal> {
    let Value::Array(operations) = parse_body(body)? else {
        return Err(refused(
            "The request body must be an array of patch operations.",
        ));
    };
    let mut touched = Fields::new();
    for operation in operations {
        let operation: Operation = serde_json::from_value(operation)
            .map_err(|error| refused(format!("A patch operation cannot be read: {error}.")))?;
        apply_one(&operation, record, stored, &mut touched, switches)?;
    }
    Ok(touched)
}

fn apply_one(
    operation: &Operation,
    record: &RecordType,
    stored: &Fields,
    touched: &mut Fields,
    switches: &Switches,
) -> Result<(), Refusal> {
    let verb = match operation.op.to_ascii_lowercase().as_str() {
        "add" => Verb::Add,
        "replace" => Verb::Replace,
        "remove" => Verb::Remove,
        other => {
            return Err(refused(format!(
                "The operation '{other}' is not supported."
            )));
        }
    };
    let path = operation.path.strip_prefix('/').unwrap_or(&operation.path);
    let mut segments = path.split('/');
    let first = segments.next().unwrap_or_default();
    let rest: Vec<&str> = segments.collect();
    if first == "_info" {
        return Ok(());
    }
    // Unlike the names in a body, a patch path must have the right letter case.
    let Some(field) = record.field(first) else {
        if switches.ignore_unknown_patch_path {
            return Ok(());
        }
        return Err(refused(format!(
            "The path '{path}' does not exist on {}.",
            record.resource
        )));
    };
    if matches!(field.access, Access::ReadOnly | Access::Derived) {
        return Ok(());
    }
    let value = if verb == Verb::Remove {
        Value::Null
    } else {
        operation.value.clone()
    };
    if rest.is_empty() {
        touched.insert(
            field.name.to_owned(),
            whole(field, verb, value, touched, stored),
        );
        return Ok(());
    }
    match field.kind {
        Kind::Reference(_) => {
            // Other parts of a reference are accepted and change nothing.
            if rest == ["id"] && switches.patch_reference_id {
                let value = if verb == Verb::Remove {
                    Value::Null
                } else {
                    json!({"id": value})
                };
                touched.insert(field.name.to_owned(), value);
            }
            Ok(())
        }
        Kind::List(_) | Kind::CustomFields => {
            let mut members = current(field, touched, stored);
            apply_to_list(&mut members, verb, &rest, value)
                .map_err(|reason| refused(format!("The path '{path}' {reason}.")))?;
            touched.insert(field.name.to_owned(), members.into());
            Ok(())
        }
        _ => Err(refused(format!(
            "The path '{path}' does not exist on {}.",
            record.resource
        ))),
    }
}

/// A field's new value. Adding to a list appends, unless a whole list is given.
fn whole(field: &Field, verb: Verb, value: Value, touched: &Fields, stored: &Fields) -> Value {
    let is_list = matches!(field.kind, Kind::List(_) | Kind::CustomFields);
    if verb == Verb::Add && is_list && value.is_object() {
        let mut members = current(field, touched, stored);
        members.push(value);
        return members.into();
    }
    value
}

fn current(field: &Field, touched: &Fields, stored: &Fields) -> Vec<Value> {
    let value = touched.get(field.name).or_else(|| stored.get(field.name));
    value.and_then(Value::as_array).cloned().unwrap_or_default()
}

/// Applies an operation inside a list. Adding a member always appends; removing one shifts those
/// behind it.
fn apply_to_list(
    members: &mut Vec<Value>,
    verb: Verb,
    rest: &[&str],
    value: Value,
) -> Result<(), &'static str> {
    if verb == Verb::Add && rest.len() == 1 {
        members.push(value);
        return Ok(());
    }
    let index: usize = rest[0]
        .parse()
        .map_err(|_| "needs the number of a member")?;
    if index >= members.len() {
        return Err("names a member that does not exist");
    }
    match (verb, &rest[1..]) {
        (Verb::Remove, []) => {
            members.remove(index);
        }
        (_, []) => members[index] = value,
        (_, [part]) => match &mut members[index] {
            Value::Object(parts) => {
                parts.insert((*part).to_owned(), value);
            }
            other => *other = Map::from_iter([((*part).to_owned(), value)]).into(),
        },
        _ => return Err("is too deep"),
    }
    Ok(())
}

fn refused(message: impl Into<String>) -> Refusal {
    Refusal::new(400, "InvalidObject", message)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::table::by_template;

    fn patch(operations: Value) -> Result<Value, Refusal> {
        let record = by_template("/company/companies").unwrap().record;
        let stored = json!({
            "name": "Birch", "status": {"id": 1},
            "customFields": [{"id": 1, "value": "a"}, {"id": 2, "value": "b"}],
        });
        let body = serde_json::to_vec(&operations).unwrap();
        apply(
            &body,
            record,
            stored.as_object().unwrap(),
            &Switches::default(),
        )
        .map(Value::from)
    }

    #[test]
    fn operations_touch_what_they_name() {
        let cases = [
            (
                json!([{"op": "replace", "path": "name", "value": "Oak"}]),
                json!({"name": "Oak"}),
            ),
            (
                json!([{"op": "Add", "path": "/name", "value": "Oak"}]),
                json!({"name": "Oak"}),
            ),
            (
                json!([{"op": "remove", "path": "city"}]),
                json!({"city": null}),
            ),
            (
                json!([{"op": "replace", "path": "status", "value": {"name": "Inactive"}}]),
                json!({"status": {"name": "Inactive"}}),
            ),
            (
                json!([{"op": "replace", "path": "status/id", "value": 4}]),
                json!({"status": {"id": 4}}),
            ),
            (
                json!([{"op": "replace", "path": "status/name", "value": "X"}]),
                json!({}),
            ),
            (
                json!([{"op": "replace", "path": "deletedFlag", "value": true}]),
                json!({}),
            ),
            (
                json!([{"op": "replace", "path": "id", "value": 9}]),
                json!({}),
            ),
            (
                json!([{"op": "replace", "path": "/customFields/1/value", "value": "c"}]),
                json!({"customFields": [{"id": 1, "value": "a"}, {"id": 2, "value": "c"}]}),
            ),
            (
                json!([
                    {"op": "remove", "path": "customFields/0"},
                    {"op": "remove", "path": "customFields/0"},
                    {"op": "add", "path": "customFields/0", "value": {"id": 3}},
                ]),
                json!({"customFields": [{"id": 3}]}),
            ),
        ];
        for (operations, want) in cases {
            assert_eq!(patch(operations.clone()), Ok(want), "{operations}");
        }
    }

    #[test]
    fn what_is_no_patch_is_refused() {
        for operations in [
            json!({"op": "replace", "path": "name", "value": "x"}),
            json!([{"path": "name"}]),
            json!([{"op": "move", "path": "name", "from": "city"}]),
            json!([{"op": "replace", "path": "Name", "value": "x"}]),
            json!([{"op": "replace", "path": "nonsense", "value": "x"}]),
            json!([{"op": "replace", "path": "name/first", "value": "x"}]),
            json!([{"op": "remove", "path": "customFields/7"}]),
            json!(["name"]),
        ] {
            assert_eq!(
                patch(operations.clone()).unwrap_err().status,
                400,
                "{operations}"
            );
        }
    }
}
