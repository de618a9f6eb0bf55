//! Turns a stored record into what the API shows: references expanded, derived fields computed.

use chrono::NaiveDate;
use serde::ser::{Serialize, SerializeMap, SerializeSeq, Serializer};
use serde_json::{Map, Value, json};

use crate::lag::Lag;
use crate::rules;
use crate::store::{Fields, Store, Stored, reference_id};
use crate::switches::Switches;
use crate::table::{Access, Field, Kind, RecordType, Reference, Resource};
use crate::time::to_wire;

/// All that reading and checking need to know. Nothing in here changes while it is borrowed.
#[derive(Debug, Clone, Copy)]
pub(crate) struct World<'a> {
    /// The records.
    pub store: &'a Store,
    /// How to behave where the real server is uncertain.
    pub switches: &'a Switches,
    /// Today.
    pub today: NaiveDate,
    /// The records that lists do not show yet.
    pub lag: &'a Lag,
    /// What links in `_info` begin with.
    pub href_base: &'a str,
}

impl World<'_> {
    /// A whole record as a GET shows it. Absent values are left out.
    pub(crate) fn record(&self, resource: &Resource, stored: &Stored) -> Fields {
        let shown = resource.record.fields.iter().filter_map(|field| {
            self.field(resource, stored, field)
                .map(|value| (field.name.to_owned(), value))
        });
        let mut fields: Fields = shown.collect();
        if resource.record.field("id").is_some() {
            fields.insert("_info".to_owned(), info(stored).into());
        }
        fields
    }

    /// A single value, such as `name`, `status/id` or `_info/lastUpdated`.
    pub(crate) fn value(
        &self,
        resource: &Resource,
        stored: &Stored,
        path: &[&str],
    ) -> Option<Value> {
        let (first, rest) = path.split_first()?;
        let mut value = if *first == "_info" {
            info(stored).into()
        } else {
            self.field(resource, stored, resource.record.field(first)?)?
        };
        for name in rest {
            value = value.get_mut(*name).map(Value::take)?;
        }
        Some(value)
    }

    fn field(&self, resource: &Resource, stored: &Stored, field: &Field) -> Option<Value> {
        if field.access == Access::Derived {
            return rules::derive(self, resource, stored, field.name);
        }
        if field.name == "id" {
            return Some(stored.id.into());
        }
        let value = stored.get(field.name)?;
        Some(match field.kind {
            Kind::Reference(reference) => self.reference(reference, value),
            Kind::List(Kind::Reference(reference)) => {
                let members = value.as_array().into_iter().flatten();
                members
                    .map(|member| self.reference(reference, member))
                    .collect()
            }
            _ => value.clone(),
        })
    }

    /// What a reference shows of its target as that is now.
    fn reference(&self, reference: &Reference, value: &Value) -> Value {
        let (Some(target), Some(id)) = (reference.target, reference_id(value)) else {
            return value.clone();
        };
        let mut shown = Map::from_iter([("id".to_owned(), id.into())]);
        if let Some(stored) = self.store.get(target, id) {
            for field in reference.shows {
                if let Some(value) = stored.get(field.name) {
                    shown.insert(field.name.to_owned(), value.clone());
                }
            }
        }
        let href = format!("{}{target}/{id}", self.href_base);
        shown.insert("_info".to_owned(), json!({ (reference.href): href }));
        shown.into()
    }
}

fn info(stored: &Stored) -> Map<String, Value> {
    let info = &stored.info;
    Map::from_iter([
        ("lastUpdated".to_owned(), to_wire(info.last_updated)),
        ("updatedBy".to_owned(), info.updated_by.clone().into()),
        ("dateEntered".to_owned(), to_wire(info.date_entered)),
        ("enteredBy".to_owned(), info.entered_by.clone().into()),
    ])
}

/// A record that serialises in the order of its table, as the server sends it: `id` first, `_info`
/// last. A plain JSON map would be sorted by name.
#[derive(Debug)]
pub(crate) struct InOrder<'a> {
    /// What it is a record of.
    pub record: &'static RecordType,
    /// Its fields.
    pub fields: &'a Fields,
}

impl Serialize for InOrder<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(self.fields.len()))?;
        let names = self
            .record
            .fields
            .iter()
            .map(|field| field.name)
            .chain(["_info"]);
        for name in names {
            if let Some(value) = self.fields.get(name) {
                map.serialize_entry(name, &Nested(value))?;
            }
        }
        map.end()
    }
}

/// A value inside a record.
struct Nested<'a>(&'a Value);

impl Serialize for Nested<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.0 {
            Value::Object(fields) => {
                let mut names: Vec<&String> = fields.keys().collect();
                names.sort_by_key(|name| rank(name));
                let mut map = serializer.serialize_map(Some(fields.len()))?;
                for name in names {
                    map.serialize_entry(name, &Nested(&fields[name]))?;
                }
                map.end()
            }
            Value::Array(members) => {
                let mut seq = serializer.serialize_seq(Some(members.len()))?;
                for member in members {
                    seq.serialize_element(&Nested(member))?;
                }
                seq.end()
            }
            plain => plain.serialize(serializer),
        }
    }
}

fn rank(name: &str) -> u8 {
    match name {
        "id" => 0,
        "identifier" => 1,
        "name" | "caption" => 2,
        "_info" => 4,
        _ => 3,
    }
}
