//! Custom fields: what their definitions make of the values that a record has (cwm-api §5).
//!
//! A definition is a record of `/system/userDefinedFields`. In CWM it belongs to a pod of a screen;
//! here its `screenId` is the kind of record, as error messages name it: `company`, `ticket`. Where
//! a kind of record has no definitions, its custom fields are kept as they are sent.

use serde_json::{Value, json};

use crate::answer::Problem;
use crate::number::decimal_of;
use crate::present::World;
use crate::store::{Fields, Stored};
use crate::table::{Kind, RecordType};
use crate::write::{Write, problem};

use super::question::Question;

const DEFINITIONS: &str = "/system/userDefinedFields";

/// The custom fields of a record: all that are defined, each with its value or null, and those that
/// it has without a definition.
pub(crate) fn shown(world: &World<'_>, record: &RecordType, kept: Option<&Value>) -> Option<Value> {
    let definitions = definitions(world, record);
    if definitions.is_empty() {
        return kept.cloned();
    }
    let kept = || kept.and_then(Value::as_array).into_iter().flatten();
    let defined = definitions.iter().map(|definition| {
        let mut members = kept().filter(|member| names(member, definition));
        show(definition, members.next())
    });
    let others = kept().filter(|member| !definitions.iter().any(|one| names(member, one)));
    Some(defined.chain(others.cloned()).collect())
}

fn show(definition: &Stored, member: Option<&Value>) -> Value {
    let of = |name: &str| definition.get(name).cloned().unwrap_or_default();
    let value = member.and_then(|member| member.get("value"));
    let pod = definition.get("podId").map(ToString::to_string);
    json!({
        "id": definition.id,
        "caption": of("caption"),
        "type": of("fieldTypeIdentifier"),
        "entryMethod": of("entryTypeIdentifier"),
        "numberOfDecimals": definition.get("numberDecimals").cloned().unwrap_or(json!(0)),
        "value": value.filter(|value| *value != ""),
        "connectWiseId": of("connectWiseID"),
        "rowNum": of("sequenceNumber"),
        "userDefinedFieldRecId": definition.id,
        "podId": pod,
    })
}

/// What is wrong with the custom fields that a write sends.
pub(crate) fn check(write: &Write<'_>, fields: &Fields) -> Vec<Problem> {
    let record = write.resource.record;
    let mut all = record.fields.iter();
    let Some(field) = all.find(|field| field.kind == Kind::CustomFields) else {
        return Vec::new();
    };
    let definitions = definitions(write.world, record);
    if definitions.is_empty() || !write.sends(field.name) {
        return Vec::new();
    }
    let before = write.previous.and_then(|stored| stored.get(field.name));
    let before = || before.and_then(Value::as_array).into_iter().flatten();
    let members = fields.get(field.name).and_then(Value::as_array);
    let members = members.into_iter().flatten();
    let wrong = members.filter_map(|member| {
        let Some(definition) = definitions.iter().find(|one| names(member, one)) else {
            let id = member.get("id").cloned().unwrap_or_default();
            let known = before().any(|old| old.get("id") == Some(&id));
            let message = format!("Custom Field {id} not found");
            return (!known).then_some(("NotFound", message));
        };
        question(definition).refuse(member.get("value")?)
    });
    wrong
        .map(|(code, message)| problem(record, code, field.name, message))
        .collect()
}

/// The definitions for a kind of record, in their order.
fn definitions<'a>(world: &World<'a>, record: &RecordType) -> Vec<&'a Stored> {
    let all = world.store.all(DEFINITIONS);
    let mut own: Vec<_> = all
        .filter(|definition| {
            let screen = definition.get("screenId").and_then(Value::as_str);
            screen.is_some_and(|screen| screen.eq_ignore_ascii_case(&record.resource))
        })
        .collect();
    own.sort_by_key(|definition| definition.get("sequenceNumber").and_then(decimal_of));
    own
}

/// Whether a member of the list is the field of a definition: by its id, or else by its caption.
fn names(member: &Value, definition: &Stored) -> bool {
    match member.get("id") {
        Some(id) => id.as_i64() == Some(definition.id),
        None => {
            let caption = member.get("caption");
            caption.is_some() && caption == definition.get("caption")
        }
    }
}

fn question(definition: &Stored) -> Question<'_> {
    let text = |name: &str| definition.get(name).and_then(Value::as_str);
    let chosen = matches!(text("entryTypeIdentifier"), Some("List" | "Option"));
    let options = definition.get("options").and_then(Value::as_array);
    let options = options.into_iter().flatten();
    let open = options.filter(|option| option.get("inactiveFlag") != Some(&json!(true)));
    let words = open.filter_map(|option| option.get("optionValue")?.as_str());
    Question {
        name: text("caption").unwrap_or_default(),
        field_type: text("fieldTypeIdentifier"),
        choices: if chosen { words.collect() } else { Vec::new() },
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_definitions_have_their_place() {
        let resource = crate::table::by_template(super::DEFINITIONS).unwrap();
        for name in [
            "screenId",
            "podId",
            "sequenceNumber",
            "numberDecimals",
            "options",
        ] {
            assert!(resource.record.field(name).is_some(), "{name}");
        }
    }
}
