//! Turns a stored record into what the API shows: references expanded, derived fields computed.

use chrono::NaiveDate;
use serde::ser::{Serialize, SerializeMap, SerializeSeq, Serializer};
use serde_json::{Map, Value, json};

use crate::lag::Lag;
use crate::rules::custom_field;
use crate::shared::concrete_path;
use crate::store::{Fields, Store, Stored, reference_id};
use crate::switches::Switches;
use crate::table::{self, Access, Field, Kind, Preset, Reference, Resource, View};
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
    /// The codebase that answers.
    pub codebase: &'a str,
    /// What links in `_info` begin with.
    pub href_base: &'a str,
}

/// A record as it is shown: its fields in the order of its table, as the server sends them, and
/// `_info` last.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Shown(pub Vec<(&'static str, Value)>);

impl Shown {
    /// A field.
    pub(crate) fn get(&self, name: &str) -> Option<&Value> {
        let found = self.0.iter().find(|(known, _)| *known == name);
        found.map(|(_, value)| value)
    }
}

impl From<Shown> for Value {
    fn from(shown: Shown) -> Self {
        let fields = shown.0.into_iter();
        fields
            .map(|(name, value)| (name.to_owned(), value))
            .collect::<Map<_, _>>()
            .into()
    }
}

impl World<'_> {
    /// A whole record as a GET shows it. Absent values are left out.
    pub(crate) fn record(&self, view: View, stored: &Stored) -> Shown {
        let fields = view.record.fields.iter();
        let shown = fields.filter_map(|field| Some((field.name, self.field(view, stored, field)?)));
        let mut shown: Vec<_> = shown.collect();
        if view.record.field("id").is_some() {
            let link = table::as_reference(view.record)
                .and_then(|reference| Some((reference, self.href(reference, stored)?)));
            let info = match link {
                Some((reference, href)) => json!({ (reference.href.as_str()): href }),
                None => info(stored).into(),
            };
            shown.push(("_info", info));
        }
        Shown(shown)
    }

    /// A record's fields as a patch finds them: a list has the members that a GET shows.
    pub(crate) fn patchable(&self, resource: &'static Resource, stored: &Stored) -> Fields {
        let mut fields = stored.fields.unpack(resource);
        let listed =
            resource.record.fields.iter().filter(|field| {
                field.access == Access::Expanded || field.kind == Kind::CustomFields
            });
        for field in listed {
            if let Some(value) = self.field(resource.view(), stored, field) {
                fields.insert(field.name.to_owned(), value);
            }
        }
        fields
    }

    /// A single value, such as `name`, `status/id` or `_info/lastUpdated`.
    pub(crate) fn value(&self, view: View, stored: &Stored, path: &[&str]) -> Option<Value> {
        let (first, rest) = path.split_first()?;
        if *first != "_info" && view.record.field(first).is_none() {
            return view.resource.domain.asked(self, stored, path);
        }
        let mut value = if *first == "_info" {
            info(stored).into()
        } else {
            self.field(view, stored, view.record.field(first)?)?
        };
        for name in rest {
            value = value.get_mut(*name).map(Value::take)?;
        }
        Some(value)
    }

    fn field(&self, view: View, stored: &Stored, field: &Field) -> Option<Value> {
        if field.name == "id" {
            return Some(stored.id.into());
        }
        // A shorter view knows less of a field than the record does.
        let whole = view.resource.record;
        let own = match std::ptr::eq(view.record, whole) {
            true => Some(field),
            false => whole.field(table::whole_name(view.record, field.name)),
        };
        let name = own.map_or(field.name, |own| own.name);
        match own.map_or(field.access, |own| own.access) {
            Access::Derived | Access::Expanded => {
                return view.resource.domain.derive(self, stored, name);
            }
            Access::Unshown => return None,
            _ if field.kind == Kind::CustomFields => {
                return custom_field::shown(self, whole, stored.get(field.name));
            }
            _ => {}
        }
        let Some(value) = stored.get(name) else {
            return match field.preset {
                Preset::Bool(value) if own.is_some() => Some(value.into()),
                _ if own.is_none() => whole.part(&stored.fields, field.name),
                _ => None,
            };
        };
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

    /// Where the target of a row is that is a reference itself.
    fn href(&self, reference: &Reference, row: &Stored) -> Option<String> {
        let target = self.store.get(reference.target?, row.id)?;
        let path = concrete_path(reference.target?, &target.parents);
        Some(format!("{}{path}/{}", self.href_base, row.id))
    }

    /// What a reference shows of its target as that is now. One that was kept as it was sent shows
    /// what was sent.
    fn reference(&self, reference: &Reference, value: &Value) -> Value {
        let Some(id) = reference_id(value).filter(|_| !value.is_object()) else {
            return value.clone();
        };
        let mut shown = Map::from_iter([("id".to_owned(), id.into())]);
        let Some(target) = reference.target else {
            return shown.into();
        };
        let stored = self.store.get(target, id);
        if let (Some(stored), Some(resource)) = (stored, table::by_template(target)) {
            for part in &reference.shows {
                let value = resource.record.part(&stored.fields, part.name);
                let value = match resource.record.field(part.name).map(|field| field.kind) {
                    // A reference to an agreement shows its type, which is one itself, as text.
                    Some(Kind::Reference(inner)) => {
                        value.and_then(|value| self.reference(inner, &value).get("name").cloned())
                    }
                    Some(Kind::Boolean) => value.or(Some(false.into())),
                    _ => value,
                };
                if let Some(value) = value {
                    shown.insert(part.name.to_owned(), value);
                }
            }
        }
        let parents = stored.map_or(&[][..], |stored| &stored.parents);
        let href = format!("{}{}/{id}", self.href_base, concrete_path(target, parents));
        shown.insert(
            "_info".to_owned(),
            json!({ (reference.href.as_str()): href }),
        );
        shown.into()
    }
}

fn info(stored: &Stored) -> Map<String, Value> {
    let info = &stored.info;
    Map::from_iter([
        ("lastUpdated".to_owned(), to_wire(info.last_updated)),
        ("updatedBy".to_owned(), (*info.updated_by).into()),
        ("dateEntered".to_owned(), to_wire(info.date_entered)),
        ("enteredBy".to_owned(), (*info.entered_by).into()),
    ])
}

impl Serialize for Shown {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|(name, value)| (name, Nested(value))))
    }
}

/// A value inside a record. A plain JSON map would be sorted by name.
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
