//! What a record becomes by a write, or everything that is wrong with it.

use chrono::{DateTime, Utc};
use serde_json::{Map, Value, json};

use crate::answer::{Problem, Refusal};
use crate::members::Actor;
use crate::present::World;
use crate::rules::custom_field;
use crate::store::{Fields, Stored};
use crate::table::{Access, Field, Kind, Preset, RecordType, Resource};

use super::references::{self, Interned};
use super::{coerce, validate};

/// The server's words for a stored date that it cannot read, when a PATCH looks at the whole record
/// (cwm-api §5).
const UNREADABLE_DATE: &str = "String was not recognized as a valid DateTime.";

/// The kind of a write.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Mode {
    /// POST.
    Create,
    /// PUT: what is not sent falls back to its default.
    Replace,
    /// PATCH: what is not sent stays.
    Update,
    /// A person's change in the application, who may also set what the API does not let a client
    /// set. What is not sent stays.
    Edit,
    /// A fixture: what is not sent gets its default, as far as that can be known.
    Load,
}

impl Mode {
    /// Whether what is not sent stays as it is.
    pub(crate) fn keeps(self) -> bool {
        matches!(self, Self::Update | Self::Edit)
    }

    /// Whether the write may set a field.
    fn sets(self, field: &Field) -> bool {
        match field.access {
            Access::Writable | Access::Expanded => true,
            Access::CreateOnly | Access::Unshown => {
                matches!(self, Self::Create | Self::Load | Self::Edit)
            }
            Access::ReadOnly => matches!(self, Self::Load | Self::Edit) && field.name != "id",
            Access::Derived => false,
        }
    }
}

/// One write, as the rules see it.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Write<'a> {
    /// Everything else that is known.
    pub world: &'a World<'a>,
    /// Where the record belongs.
    pub resource: &'a Resource,
    /// The ids in its path.
    pub parents: &'a [i64],
    /// The id that it has, or will have.
    pub id: i64,
    /// The kind of the write.
    pub mode: Mode,
    /// The record before, if there was one.
    pub previous: Option<&'a Stored>,
    /// What the client sent, unchecked.
    pub raw: &'a Fields,
    /// Who writes.
    pub by: Actor<'a>,
    /// When.
    pub now: DateTime<Utc>,
}

impl Write<'_> {
    /// Whether the client sent a field, be it null.
    pub(crate) fn sends(&self, name: &str) -> bool {
        self.raw.keys().any(|sent| sent.eq_ignore_ascii_case(name))
    }

    /// Whether the client sent a value for a field.
    pub(crate) fn sends_value(&self, name: &str) -> bool {
        let mut sent = self.raw.iter().filter(|(_, value)| !value.is_null());
        sent.any(|(sent, _)| sent.eq_ignore_ascii_case(name))
    }
}

/// A record that may be stored.
#[derive(Debug)]
pub(crate) struct Change {
    /// All of its stored fields.
    pub fields: Fields,
    /// Records that have to be made for its references.
    pub interned: Vec<Interned>,
}

/// Says what a record becomes by a write.
///
/// The whole record is checked, also what the client did not send, and all problems are told
/// together (cwm-api §5, §6.2).
///
/// # Errors
///
/// A 500 for a value that cannot be read as its type; a 400 that names every broken rule.
pub(crate) fn prepare(write: &Write<'_>) -> Result<Change, Refusal> {
    let Write {
        world,
        resource,
        mode,
        ..
    } = *write;
    let record = resource.record;
    let read = coerce::fields(write.raw, record, |field| mode.sets(field))?;

    let before = write.previous.map(|stored| stored.fields.unpack(resource));
    let before = before.as_ref();
    let mut fields = kept(record, before, mode);
    for (name, value) in &read {
        fields.insert(name.clone(), value.clone());
    }
    if let (Some(before), false) = (before, world.switches.custom_field_omission_clears) {
        keep_custom_fields(before, &mut fields);
    }

    resource.domain.begin(write, &mut fields);
    let sent = |name: &str| read.contains_key(name);
    let (unknown, interned) = references::resolve(world, record, &mut fields, sent);
    let fields = completed(write, fields);
    resource.domain.permit(write, &fields)?;

    let mut problems = validate::check(record, &fields);
    if mode.keeps() {
        let broken =
            |problem: &Problem| problem.code == "UnsupportedFormat" && !sent(&problem.field);
        if problems.iter().any(broken) {
            return Err(Refusal::new(500, "ConnectWiseApi", UNREADABLE_DATE));
        }
        // What a fixture has left out is not held against a write that does not touch it.
        problems.retain(|problem| {
            let was_there = before.is_some_and(|before| before.contains_key(&problem.field));
            problem.code != "MissingRequiredField" || was_there
        });
    }
    problems.extend(left_out(write));
    problems.extend(unknown);
    problems.extend(custom_field::check(write, &fields));
    problems.extend(resource.domain.check(write, &fields));
    if problems.is_empty() {
        Ok(Change { fields, interned })
    } else {
        Err(Refusal::invalid(&record.resource, problems))
    }
}

/// What this kind of write may not leave out.
fn left_out(write: &Write<'_>) -> Vec<Problem> {
    let record = write.resource.record;
    let wanted = |field: &&Field| match write.mode {
        Mode::Replace => field.wanted_in_updates,
        Mode::Update => {
            field.kind == Kind::CustomFields && write.world.switches.patch_needs_custom_fields
        }
        _ => false,
    };
    let missing = record.fields.iter().filter(wanted);
    let missing = missing.filter(|field| !write.sends_value(field.name));
    missing
        .map(|field| validate::required(record, field.name))
        .collect()
}

/// The fields with everything that the server fills in, and without those that are null.
pub(crate) fn completed(write: &Write<'_>, mut fields: Fields) -> Fields {
    name_parents(write, &mut fields);
    fill(write.resource.record, &mut fields, !write.mode.keeps());
    write.resource.domain.complete(write, &mut fields);
    fields.retain(|_, value| !value.is_null());
    fields
}

/// Lets a record under others refer to them, where the client does not say so.
fn name_parents(write: &Write<'_>, fields: &mut Fields) {
    for (level, field) in &write.resource.refers_above {
        let absent = fields.get(field.name).is_none_or(Value::is_null);
        if absent && let Some(id) = write.parents.get(*level) {
            let value = match field.kind {
                Kind::Integer => json!(id),
                _ => json!({ "id": id }),
            };
            fields.insert(field.name.to_owned(), value);
        }
    }
}

/// The fields that a write does not put at stake.
fn kept(record: &RecordType, before: Option<&Fields>, mode: Mode) -> Fields {
    let mut fields = before.cloned().unwrap_or_default();
    if mode == Mode::Replace {
        fields.retain(|name, _| record.field(name).is_some_and(|field| !field.is_writable()));
    }
    fields
}

/// Gives absent fields their preset. A flag is never absent; other fields may be cleared by an
/// update.
fn fill(record: &RecordType, fields: &mut Fields, all: bool) {
    for field in record.fields.iter().filter(|field| field.is_stored()) {
        let absent = fields.get(field.name).is_none_or(Value::is_null);
        if absent
            && (all || matches!(field.kind, Kind::Boolean))
            && let Some(value) = preset(field)
        {
            fields.insert(field.name.to_owned(), value);
        }
    }
}

/// The fields of a record of which nothing is known yet.
pub(crate) fn presets(record: &RecordType) -> Fields {
    let mut fields = Fields::new();
    fill(record, &mut fields, true);
    fields
}

fn preset(field: &Field) -> Option<Value> {
    match field.preset {
        Preset::Absent => None,
        Preset::Bool(value) => Some(value.into()),
        Preset::Int(value) => Some(value.into()),
        Preset::Text(value) => Some(value.into()),
    }
}

/// Puts back the custom fields that a write leaves out, and the parts of them that it leaves out.
fn keep_custom_fields(before: &Fields, fields: &mut Fields) {
    let list = |fields: &Fields| {
        fields
            .get("customFields")
            .and_then(Value::as_array)
            .cloned()
    };
    let Some(mut kept) = list(before) else { return };
    for sent in list(fields).unwrap_or_default() {
        let same = kept.iter_mut().find(|old| {
            let agree = |name| sent.get(name).map(|value| old.get(name) == Some(value));
            agree("id").or_else(|| agree("caption")).unwrap_or(false)
        });
        match (same, sent) {
            (Some(Value::Object(old)), Value::Object(new)) => old.extend::<Map<_, _>>(new),
            (_, new) => kept.push(new),
        }
    }
    fields.insert("customFields".to_owned(), kept.into());
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn custom_fields_survive_being_left_out() {
        let before = json!({"customFields": [
            {"id": 1, "caption": "A", "value": "a"}, {"id": 2, "caption": "B", "value": "b"},
        ]});
        let cases = [
            (json!({}), json!(["a", "b"])),
            (json!({"customFields": []}), json!(["a", "b"])),
            (
                json!({"customFields": [{"id": 2, "value": "c"}]}),
                json!(["a", "c"]),
            ),
            (
                json!({"customFields": [{"caption": "A", "value": "c"}, {"value": "d"}]}),
                json!(["c", "b", "d"]),
            ),
            (
                json!({"customFields": [{"id": 1, "value": null}]}),
                json!([null, "b"]),
            ),
        ];
        for (sent, want) in cases {
            let Value::Object(mut fields) = sent else {
                unreachable!()
            };
            keep_custom_fields(before.as_object().unwrap(), &mut fields);
            let members = fields["customFields"].as_array().unwrap();
            let values: Vec<_> = members
                .iter()
                .map(|member| member["value"].clone())
                .collect();
            assert_eq!(Value::from(values), want);
            assert_eq!(members[1]["caption"], "B");
        }
    }
}
