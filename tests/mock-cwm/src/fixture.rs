//! Loads records from a JSON object of lists, keyed by the concrete paths of collections.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, Utc};
use serde_json::{Map, Value};

use crate::config::Config;
use crate::defaults::BUILT_IN;
use crate::error::MockError;
use crate::lag::Lag;
use crate::members::Actor;
use crate::present::World;
use crate::shared::concrete_path;
use crate::store::{Fields, Info, Row, Store, Stored};
use crate::table::{self, Field, Resource};
use crate::time::parse_wire;
use crate::write::{self, Mode, Write};

/// The lists of a fixture, by path.
pub(crate) type Lists = BTreeMap<String, Vec<Value>>;

/// Who `_info` names for records of a fixture.
const LOADER: &str = "fixture";

/// The part of a record with its history.
const INFO: &str = "_info";

/// The part of a record with values that are wrong on purpose.
const LEGACY: &str = "_legacy";

/// Reads a fixture's text.
///
/// # Errors
///
/// [`MockError::FixtureJson`] where it is no JSON object of lists.
pub(crate) fn parse(text: &str) -> Result<Lists, MockError> {
    let lists: Lists = serde_json::from_str(text).map_err(MockError::FixtureJson)?;
    Ok(lists
        .into_iter()
        .map(|(path, list)| (tidy(&path), list))
        .collect())
}

/// Fills a store with the built-in records and those of the given lists.
///
/// Seeding is more lenient than the API: of the required fields only the one that names a record
/// must be there, and the rules of single resources are not asked, so that a test can begin with
/// records that the API would refuse. Lengths, types, enum words, dates and references are checked,
/// and a misspelt field is an error. What stands under `_legacy` in a record is not checked at all.
///
/// # Errors
///
/// [`MockError::FixturePath`] and [`MockError::FixtureRecord`].
pub(crate) fn load(lists: &Lists, config: &Config, first_id: i64) -> Result<Store, MockError> {
    let mut all = parse(BUILT_IN)?;
    all.extend(lists.clone());
    let mut rows = rows(&all)?;
    number(&mut rows, first_id)?;

    let mut loader = Loader {
        store: Store::new(first_id),
        at: config.clock.now(0),
        lag: Lag::default(),
        config,
    };
    for row in &rows {
        loader.place(row).map_err(|reason| row.wrong(reason))?;
    }
    for (resource, _) in all.keys().filter_map(|path| table::concrete(path)) {
        loader.store.seed(resource.path);
    }
    // References may point anywhere in the file, so they wait until all records are there; what
    // is taken over from other records waits for the references.
    for row in &rows {
        loader
            .check_parent(row)
            .map_err(|reason| row.wrong(reason))?;
        loader.link(row).map_err(|reason| row.wrong(reason))?;
    }
    for row in &rows {
        loader.complete(row);
    }
    for row in &rows {
        row.resource.domain.loaded(&mut loader.store, row.id);
    }
    Ok(loader.store)
}

/// One record of a fixture.
struct Entry<'a> {
    /// Where it stands in the fixture, for messages.
    path: &'a str,
    index: usize,
    /// Where it belongs.
    resource: &'static Resource,
    parents: Vec<i64>,
    id: i64,
    raw: &'a Map<String, Value>,
}

impl Entry<'_> {
    fn wrong(&self, reason: impl Into<String>) -> MockError {
        wrong(self.path, self.index, reason)
    }
}

fn wrong(path: &str, index: usize, reason: impl Into<String>) -> MockError {
    MockError::FixtureRecord {
        path: path.to_owned(),
        index,
        reason: reason.into(),
    }
}

/// All records of all lists. Those without an id have the id 0 for now.
fn rows(lists: &Lists) -> Result<Vec<Entry<'_>>, MockError> {
    let mut rows = Vec::new();
    for (path, list) in lists {
        let found = table::concrete(path);
        let (resource, parents) = found.ok_or_else(|| MockError::FixturePath(path.clone()))?;
        for (index, raw) in list.iter().enumerate() {
            let raw = raw
                .as_object()
                .ok_or_else(|| wrong(path, index, "is not an object"))?;
            let id = match raw.get("id") {
                None => 0,
                Some(id) => id
                    .as_i64()
                    .filter(|id| *id > 0)
                    .ok_or_else(|| wrong(path, index, "has an id that is no positive number"))?,
            };
            let parents = parents.clone();
            rows.push(Entry {
                path,
                index,
                resource,
                parents,
                id,
                raw,
            });
        }
    }
    Ok(rows)
}

/// Gives ids to the records that have none, above those that are taken. Ids are unique in a table,
/// whatever the parents of its records.
fn number(rows: &mut [Entry<'_>], first_id: i64) -> Result<(), MockError> {
    let mut taken = BTreeSet::new();
    let mut next: BTreeMap<&str, i64> = BTreeMap::new();
    for row in rows.iter().filter(|row| row.id != 0) {
        if !taken.insert((row.resource.path, row.id)) {
            return Err(row.wrong(format!("has the id {} of another record", row.id)));
        }
        let next = next.entry(row.resource.path).or_insert(first_id);
        *next = (*next).max(row.id + 1);
    }
    for row in rows.iter_mut().filter(|row| row.id == 0) {
        let next = next.entry(row.resource.path).or_insert(first_id);
        row.id = *next;
        *next += 1;
    }
    Ok(())
}

struct Loader<'a> {
    store: Store,
    at: DateTime<Utc>,
    lag: Lag,
    config: &'a Config,
}

impl Loader<'_> {
    fn world(&self) -> World<'_> {
        World {
            store: &self.store,
            switches: &self.config.switches,
            today: self.config.clock.today(),
            lag: &self.lag,
            codebase: &self.config.codebase,
            href_base: "",
        }
    }

    /// Puts a record into the store, with its references as they are written.
    fn place(&mut self, row: &Entry<'_>) -> Result<(), String> {
        let fields = read(row.raw, row.resource)?;
        self.check_key(row.resource, &fields)?;
        let stored = Stored {
            id: row.id,
            parents: row.parents.as_slice().into(),
            fields: Row::pack(row.resource, &fields),
            info: self.info(row.raw)?,
        };
        self.store.put(row.resource.path, stored);
        Ok(())
    }

    /// The field that names a record must be there, and an identifier only once.
    fn check_key(&self, resource: &Resource, fields: &Fields) -> Result<(), String> {
        let key = resource.record.key;
        match fields.get(key).and_then(Value::as_str) {
            Some(word) if key == "identifier" => {
                match self.store.named(resource.path, key, word).next() {
                    Some(other) => Err(format!("has the {key} {word} of record {}", other.id)),
                    None => Ok(()),
                }
            }
            None if ["identifier", "name"].contains(&key)
                && resource
                    .record
                    .field(key)
                    .is_some_and(|field| field.required) =>
            {
                Err(format!("has no {key}"))
            }
            _ => Ok(()),
        }
    }

    fn info(&self, raw: &Map<String, Value>) -> Result<Info, String> {
        let part = |name: &str| raw.get(INFO).and_then(|info| info.get(name)?.as_str());
        let time = |name: &str| match part(name) {
            None => Ok(self.at),
            Some(text) => parse_wire(text).ok_or_else(|| format!("has a wrong _info/{name}")),
        };
        let who = |name: &str| part(name).unwrap_or(LOADER).into();
        Ok(Info {
            last_updated: time("lastUpdated")?,
            updated_by: who("updatedBy"),
            date_entered: time("dateEntered")?,
            entered_by: who("enteredBy"),
        })
    }

    fn check_parent(&self, row: &Entry<'_>) -> Result<(), String> {
        match (row.resource.parent(), row.parents.last()) {
            (Some(parent), Some(id)) if self.store.get(parent.path, *id).is_none() => Err(format!(
                "belongs to {} {id}, which is not there",
                parent.record.name
            )),
            _ => Ok(()),
        }
    }

    /// Replaces the references of a record by the ids of their targets.
    fn link(&mut self, row: &Entry<'_>) -> Result<(), String> {
        let Some(stored) = self.store.get(row.resource.path, row.id) else {
            return Ok(());
        };
        let mut stored = stored.clone();
        let mut fields = stored.fields.unpack(row.resource);
        let record = row.resource.record;
        let (problems, interned) = write::resolve(&self.world(), record, &mut fields, |_| true);
        if let Some(problem) = problems.first() {
            return Err(format!("{}: {}", problem.field, problem.message));
        }
        let info = Info::new(self.at, LOADER);
        write::make_interned(&mut self.store, interned, &info);
        stored.fields = Row::pack(row.resource, &fields);
        self.store.put(row.resource.path, stored);
        Ok(())
    }

    /// Fills in what the server would have filled in.
    fn complete(&mut self, row: &Entry<'_>) {
        let Some(stored) = self.store.get(row.resource.path, row.id) else {
            return;
        };
        let mut stored = stored.clone();
        let write = Write {
            world: &self.world(),
            resource: row.resource,
            parents: &row.parents,
            id: row.id,
            mode: Mode::Load,
            previous: None,
            raw: row.raw,
            by: Actor::anybody(LOADER),
            now: self.at,
        };
        let fields = write::completed(&write, stored.fields.unpack(row.resource));
        stored.fields = Row::pack(row.resource, &fields);
        self.store.put(row.resource.path, stored);
    }
}

/// Reads a record's stored fields, and finds misspelt names and wrong values. What is derived may
/// be written, as when a record was copied from an answer, and is left out.
/// A name that references show of such records may be given even where they have no such field.
fn read(raw: &Map<String, Value>, resource: &Resource) -> Result<Fields, String> {
    let record = resource.record;
    let shown = |name: &str| {
        let known = table::shown_name(resource.path, name);
        known.filter(|_| record.field(name).is_none())
    };
    let known = |name: &str| {
        [INFO, LEGACY].contains(&name) || record.field(name).is_some() || shown(name).is_some()
    };
    if let Some(name) = raw.keys().find(|name| !known(name)) {
        return Err(format!(
            "has a field {name}, which {} does not have",
            record.name
        ));
    }
    let fields = write::coerce_fields(raw, record, Field::is_stored);
    let mut fields = fields.map_err(|refusal| refusal.message)?;
    fields.retain(|name, value| name != "id" && !value.is_null());
    let others = raw.iter().filter(|(name, _)| shown(name).is_some());
    fields.extend(others.map(|(name, value)| (name.clone(), value.clone())));
    let problems = write::check_fields(record, &fields);
    match problems
        .into_iter()
        .find(|problem| problem.code != "MissingRequiredField")
    {
        Some(problem) => return Err(problem.message),
        None => fields.extend(legacy(raw, resource)?),
    }
    Ok(fields)
}

/// Values from before a rule, which the API shows and would not take any more. They are kept as
/// they are.
fn legacy(raw: &Map<String, Value>, resource: &Resource) -> Result<Fields, String> {
    let Some(values) = raw.get(LEGACY) else {
        return Ok(Fields::new());
    };
    let values = values
        .as_object()
        .ok_or_else(|| format!("has a {LEGACY} that is not an object"))?;
    let is_stored = |name: &str| resource.record.field(name).is_some_and(Field::is_stored);
    match values.keys().find(|name| !is_stored(name)) {
        Some(name) => Err(format!(
            "has a {LEGACY}/{name}, which {} does not keep",
            resource.record.name
        )),
        None => Ok(values.clone()),
    }
}

/// A path in the table's spelling, so that it replaces another list of the same collection.
fn tidy(path: &str) -> String {
    match table::concrete(path) {
        Some((resource, parents)) => concrete_path(resource.path, &parents),
        None => path.strip_suffix('/').unwrap_or(path).to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use chrono::NaiveDate;
    use serde_json::json;

    use super::*;
    use crate::switches::Switches;
    use crate::time::Clock;

    fn load_json(fixture: Value) -> Result<Store, MockError> {
        let config = Config {
            company: String::new(),
            public_key: String::new(),
            private_key: String::new(),
            client_id: String::new(),
            codebase: "v2025_1/".to_owned(),
            switches: Switches::default(),
            clock: Clock::Fixed(NaiveDate::from_ymd_opt(2026, 4, 15).unwrap()),
            origin: String::new(),
        };
        load(&parse(&fixture.to_string()).unwrap(), &config, 1)
    }

    #[test]
    fn ids_and_references_are_found_wherever_they_stand() {
        let store = load_json(json!({
            "/finance/agreements/21/additions": [{"product": {"identifier": "SW"}}, {"id": 1, "product": {"id": 4}}],
            "/finance/agreements": [
                {"id": 21, "name": "Managed", "company": {"identifier": "birch"}, "contact": {"name": "Ann"},
                 "type": {"name": "Managed"}, "startDate": "2026-01-01T00:00:00Z"},
            ],
            "/company/companies": [{"id": 2, "identifier": "Birch", "name": "Birch Dental"}],
            "/procurement/catalog": [{"id": 4, "identifier": "SW", "description": "Firewall", "price": 9.99}],
            "/company/contacts": [{"id": 77, "name": "Ann"}],
        }))
        .unwrap();
        let additions = "/finance/agreements/{parentId}/additions";
        let first = store.get(additions, 2).unwrap();
        assert_eq!(first.ref_id("product"), Some(4));
        assert_eq!(first.get("unitPrice"), Some(&json!(9.99)));
        assert!(!first.is("taxableFlag"));
        assert_eq!(
            first.get("effectiveDate"),
            Some(&json!("2026-01-01T00:00:00Z"))
        );
        let agreement = store.get("/finance/agreements", 21).unwrap();
        assert_eq!(agreement.ref_id("company"), Some(2));
        assert_eq!(agreement.ref_id("contact"), Some(77));
        assert_eq!(
            agreement.get("billStartDate"),
            Some(&json!("2026-01-01T00:00:00Z"))
        );
        assert_eq!(store.all("/finance/agreements/types").count(), 1);
        assert_eq!(
            store.get("/company/companies", 2).unwrap().ref_id("status"),
            Some(1)
        );
        assert_eq!(store.next_id(additions), 3);
    }

    #[test]
    fn mistakes_are_named_with_their_place() {
        let company = |fields: Value| json!({"/company/companies": [fields]});
        let cases = [
            (
                json!({"/company/nonsense": []}),
                "/company/nonsense is not the path",
            ),
            (
                company(json!(5)),
                "/company/companies, record 0: is not an object",
            ),
            (
                company(json!({"id": "x"})),
                "has an id that is no positive number",
            ),
            (company(json!({"name": "Birch"})), "has no identifier"),
            (
                company(json!({"identifier": "a", "_legacy": {"yaerEstablished": 1}})),
                "has a _legacy/yaerEstablished",
            ),
            (
                company(json!({"identifier": "a", "nmae": "x"})),
                "has a field nmae",
            ),
            (
                company(json!({"identifier": "x".repeat(31)})),
                "maximum length of 30",
            ),
            (
                company(json!({"identifier": "a", "dateAcquired": "x"})),
                "Unsupported format",
            ),
            (
                company(json!({"identifier": "a", "status": {"name": "Asleep"}})),
                "status/name: Company Status Asleep not found",
            ),
            (
                json!({"/company/companies": [{"id": 1, "identifier": "a"}, {"id": 1, "identifier": "b"}]}),
                "record 1: has the id 1 of another record",
            ),
            (
                json!({"/company/companies": [{"identifier": "a"}, {"identifier": "A"}]}),
                "has the identifier A of record 1",
            ),
            (
                json!({"/finance/agreements/9/additions": [{"product": {"id": 1}}]}),
                "belongs to Agreement 9, which is not there",
            ),
        ];
        for (fixture, want) in cases {
            let error = load_json(fixture).unwrap_err().to_string();
            assert!(error.contains(want), "{error}");
        }
    }
}
