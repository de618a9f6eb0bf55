//! Finds the records that references name.

use serde_json::{Map, Value, json};

use crate::answer::Problem;
use crate::present::World;
use crate::store::{Fields, Info, Row, Store, Stored};
use crate::table::{self, Kind, RecordType, Reference};

use super::problem;

/// A record of a collection that nobody has set up, made because a reference names it.
///
/// A reference into such a collection cannot be checked. It is taken at its word, and the same
/// name always gets the same id ([`Switches::trust_unseeded_references`]).
///
/// [`Switches::trust_unseeded_references`]: crate::Switches::trust_unseeded_references
#[derive(Debug, Clone)]
pub(crate) struct Interned {
    /// The path of the collection.
    pub path: &'static str,
    /// The id that the reference has, or was given.
    pub id: i64,
    /// What the reference said.
    pub fields: Fields,
}

/// Puts interned records into the store.
pub(crate) fn make_interned(store: &mut Store, interned: Vec<Interned>, info: &Info) {
    for Interned { path, id, fields } in interned {
        let Some(resource) = table::by_template(path) else {
            continue;
        };
        let stored = Stored {
            id,
            parents: Box::default(),
            fields: Row::pack(resource, &fields),
            info: info.clone(),
        };
        store.put(path, stored);
    }
}

/// Reduces the references of `fields` that `sent` names to their ids.
///
/// Returns what is wrong with them and what has to be made for them.
pub(crate) fn resolve(
    world: &World<'_>,
    record: &RecordType,
    fields: &mut Fields,
    sent: impl Fn(&str) -> bool,
) -> (Vec<Problem>, Vec<Interned>) {
    let mut problems = Vec::new();
    let mut interned = Vec::new();
    let references = record.fields.iter();
    let references = references.filter_map(|field| Some((field, field.reference()?)));
    // What stands below another record, as a status below its board, is looked up anew when that
    // changes.
    let moved = |reference: &Reference| is_below(reference) && reference.scope.is_some_and(&sent);
    let wanted = references.filter(|(field, reference)| sent(field.name) || moved(reference));
    let mut wanted: Vec<_> = wanted.collect();
    // A reference that is limited by another one needs that one's id first.
    wanted.sort_by_key(|(_, reference)| reference.scope.is_some());
    for (field, reference) in wanted {
        let Some(value) = fields.get(field.name) else {
            continue;
        };
        let limit = reference
            .scope
            .filter(|scope| sent(scope) || is_below(reference))
            .and_then(|scope| {
                let id = fields.get(scope)?.get("id")?.as_i64()?;
                Some(Limit {
                    scope,
                    names: record
                        .field(scope)?
                        .reference()
                        .filter(|_| is_below(reference)),
                    id,
                })
            });
        let mut one = |value: &Value| {
            let finder = Finder {
                world,
                reference,
                limit,
                interned: &mut interned,
            };
            finder.find(value).unwrap_or_else(|(part, message)| {
                let path = format!("{}/{part}", field.name);
                problems.push(problem(record, "NotFound", &path, message));
                Value::Null
            })
        };
        let found = match (field.kind, value) {
            (Kind::List(_), Value::Array(members)) => members.iter().map(one).collect(),
            (_, value) => one(value),
        };
        // An unknown reference stays as it was sent, so that it does not count as missing too.
        if !found.is_null() {
            fields.insert(field.name.to_owned(), found);
        }
    }
    (problems, interned)
}

/// Whether the targets of a reference have another record in their path.
fn is_below(reference: &Reference) -> bool {
    reference.target.is_some_and(|path| path.contains('{'))
}

/// The record that a target must belong to.
#[derive(Clone, Copy)]
struct Limit<'a> {
    /// The field that names it.
    scope: &'static str,
    /// What messages call it, instead of by its field.
    names: Option<&'a Reference>,
    id: i64,
}

struct Finder<'a> {
    world: &'a World<'a>,
    reference: &'a Reference,
    limit: Option<Limit<'a>>,
    interned: &'a mut Vec<Interned>,
}

impl Finder<'_> {
    /// The reference with nothing but its id, or the part of it that finds nothing and why.
    fn find(self, value: &Value) -> Result<Value, (String, String)> {
        let (Some(path), Some(parts)) = (self.reference.target, value.as_object()) else {
            return Ok(value.clone());
        };
        let known = if let Some(id) = parts.get("id").and_then(Value::as_i64) {
            self.world
                .store
                .get(path, id)
                .filter(|stored| self.within_limit(stored))
        } else {
            self.by_key(path, parts)
        };
        if let Some(stored) = known {
            return Ok(json!({"id": stored.id}));
        }
        if !self.world.store.is_seeded(path) && self.world.switches.trust_unseeded_references {
            return Ok(match path.contains('{') {
                // Nobody knows which parent the record would have.
                true => value.clone(),
                false => self.intern(path, parts),
            });
        }
        let (part, shown) = if let Some(id) = parts.get("id") {
            ("id".to_owned(), id.to_string())
        } else {
            let (name, value) = self.key(parts).unwrap_or(("id", ""));
            (name.to_owned(), value.to_owned())
        };
        let place = match self.limit {
            Some(Limit { scope, names, id }) => {
                let names = names.map_or(scope, |reference| &reference.names);
                format!(" for {names} {id}")
            }
            None => String::new(),
        };
        Err((
            part,
            format!("{} {shown} not found{place}", self.reference.names),
        ))
    }

    /// The word that stands for the target: its natural key, or any other word that is shown of it.
    fn key<'v>(&self, parts: &'v Map<String, Value>) -> Option<(&'static str, &'v str)> {
        let others = self.reference.shows.iter().map(|shown| shown.name);
        let mut names = std::iter::once(self.reference.key).chain(others);
        names.find_map(|name| Some((name, parts.get(name)?.as_str()?)))
    }

    fn by_key<'s>(&'s self, path: &'s str, parts: &'s Map<String, Value>) -> Option<&'s Stored> {
        let (name, wanted) = self.key(parts)?;
        let all = || {
            let named = self.world.store.named(path, name, wanted);
            named.filter(|stored| self.within_limit(stored))
        };
        let deleted = |stored: &&Stored| stored.is("deletedFlag");
        all()
            .find(|stored| !deleted(stored))
            .or_else(|| all().next())
    }

    fn within_limit(&self, stored: &Stored) -> bool {
        self.limit.is_none_or(|limit| {
            let parent = stored.parents.last().copied();
            stored.ref_id(limit.scope).or(parent) == Some(limit.id)
        })
    }

    fn intern(self, path: &'static str, parts: &Map<String, Value>) -> Value {
        let wanted = self
            .key(parts)
            .map(|(name, value)| (name, Value::from(value)));
        let same = |other: &&Interned| {
            other.path == path
                && match parts.get("id") {
                    Some(id) => *id == other.id,
                    None => wanted
                        .as_ref()
                        .is_some_and(|(name, value)| other.fields.get(*name) == Some(value)),
                }
        };
        if let Some(other) = self.interned.iter().find(same) {
            return json!({"id": other.id});
        }
        let next = self.world.store.next_id(path);
        let taken = self
            .interned
            .iter()
            .filter(|other| other.path == path)
            .map(|other| other.id);
        let next = taken.max().map_or(next, |taken| next.max(taken + 1));
        let id = parts.get("id").and_then(Value::as_i64).unwrap_or(next);
        let mut fields = parts.clone();
        fields.remove("id");
        self.interned.push(Interned { path, id, fields });
        json!({"id": id})
    }
}
