//! The records. Plain data without rules: whoever writes here has checked already.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, NaiveDate, Utc};
use serde_json::{Map, Value};

/// The fields of a record, or of a request's body.
pub(crate) type Fields = Map<String, Value>;

/// When and by whom a record was made and last changed: what `_info` shows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Info {
    /// Time of the last change.
    pub last_updated: DateTime<Utc>,
    /// Who made it.
    pub updated_by: String,
    /// Time of creation.
    pub date_entered: DateTime<Utc>,
    /// Who created it.
    pub entered_by: String,
}

impl Info {
    /// The record of a creation.
    pub(crate) fn new(at: DateTime<Utc>, by: &str) -> Self {
        Self {
            last_updated: at,
            updated_by: by.into(),
            date_entered: at,
            entered_by: by.into(),
        }
    }
}

/// One record as it is kept: references hold ids, derived fields are absent.
#[derive(Debug, Clone)]
pub(crate) struct Stored {
    /// Its id, unique in its table.
    pub id: i64,
    /// The ids in its path, outermost first.
    pub parents: Vec<i64>,
    /// Its fields.
    pub fields: Fields,
    /// Its history.
    pub info: Info,
}

impl Stored {
    /// A field that is present and not null.
    pub(crate) fn get(&self, name: &str) -> Option<&Value> {
        self.fields.get(name).filter(|value| !value.is_null())
    }

    /// The id that a reference field holds.
    pub(crate) fn ref_id(&self, name: &str) -> Option<i64> {
        reference_id(self.get(name)?)
    }
}

/// The id in a stored reference.
pub(crate) fn reference_id(value: &Value) -> Option<i64> {
    value.get("id")?.as_i64()
}

/// The records of one path template, over all parents.
#[derive(Debug, Clone, Default)]
struct Table {
    last_id: i64,
    records: BTreeMap<i64, Stored>,
    by_parents: BTreeMap<Vec<i64>, BTreeSet<i64>>,
    /// Ids by the words that may stand for a record, in lower case.
    by_word: BTreeMap<String, BTreeSet<i64>>,
}

/// The fields by which references name their targets.
const WORDS: [&str; 2] = ["identifier", "name"];

impl Table {
    fn insert(&mut self, stored: Stored) {
        self.remove(stored.id);
        self.last_id = self.last_id.max(stored.id);
        self.by_parents
            .entry(stored.parents.clone())
            .or_default()
            .insert(stored.id);
        for word in words(&stored) {
            self.by_word.entry(word).or_default().insert(stored.id);
        }
        self.records.insert(stored.id, stored);
    }

    fn remove(&mut self, id: i64) {
        let Some(stored) = self.records.remove(&id) else {
            return;
        };
        if let Some(ids) = self.by_parents.get_mut(&stored.parents) {
            ids.remove(&id);
        }
        for word in words(&stored) {
            if let Some(ids) = self.by_word.get_mut(&word) {
                ids.remove(&id);
            }
        }
    }
}

fn words(stored: &Stored) -> impl Iterator<Item = String> {
    WORDS
        .into_iter()
        .filter_map(|name| Some(stored.get(name)?.as_str()?.to_lowercase()))
}

/// All records of the mock.
#[derive(Debug, Clone)]
pub(crate) struct Store {
    first_id: i64,
    tables: BTreeMap<String, Table>,
    /// Per agreement, the last day that has been invoiced.
    pub invoiced: BTreeMap<i64, NaiveDate>,
}

impl Store {
    /// An empty store whose tables count their ids from `first_id`.
    pub(crate) fn new(first_id: i64) -> Self {
        Self {
            first_id,
            tables: BTreeMap::new(),
            invoiced: BTreeMap::new(),
        }
    }

    /// The id that the next record of a table gets.
    pub(crate) fn next_id(&self, template: &str) -> i64 {
        self.tables
            .get(template)
            .map_or(self.first_id, |table| table.last_id + 1)
    }

    /// A record by its id, whatever its parents.
    pub(crate) fn get(&self, template: &str, id: i64) -> Option<&Stored> {
        self.tables.get(template)?.records.get(&id)
    }

    /// A record by its id, if it stands under these parents.
    pub(crate) fn get_under(&self, template: &str, parents: &[i64], id: i64) -> Option<&Stored> {
        self.get(template, id)
            .filter(|stored| stored.parents == parents)
    }

    /// The records of one concrete path, by id, from the one after `after`.
    pub(crate) fn under<'a>(
        &'a self,
        template: &str,
        parents: &[i64],
        after: Option<i64>,
    ) -> impl Iterator<Item = &'a Stored> + use<'a> {
        let from = after.map_or(i64::MIN, |id| id.saturating_add(1));
        self.tables.get(template).into_iter().flat_map({
            let parents = parents.to_vec();
            move |table| {
                let ids = table.by_parents.get(&parents).into_iter();
                ids.flat_map(move |ids| ids.range(from..))
                    .filter_map(move |id| table.records.get(id))
            }
        })
    }

    /// The records whose `identifier` or `name`, as `field` says, is this word in any letter case,
    /// by id.
    pub(crate) fn named<'a>(
        &'a self,
        template: &str,
        field: &'a str,
        word: &str,
    ) -> impl Iterator<Item = &'a Stored> + use<'a> {
        let word = word.to_lowercase();
        let table = self.tables.get(template);
        let ids = table
            .and_then(|table| table.by_word.get(&word))
            .into_iter()
            .flatten();
        ids.filter_map(move |id| table?.records.get(id))
            .filter(move |stored| {
                let found = stored.get(field).and_then(Value::as_str);
                found.is_some_and(|found| found.to_lowercase() == word)
            })
    }

    /// All records of a table, by id.
    pub(crate) fn all<'a>(&'a self, template: &str) -> impl Iterator<Item = &'a Stored> + use<'a> {
        self.tables
            .get(template)
            .into_iter()
            .flat_map(|table| table.records.values())
    }

    /// Puts a record in its place, instead of one with the same id.
    pub(crate) fn put(&mut self, template: &str, stored: Stored) {
        let empty = || Table {
            last_id: self.first_id - 1,
            ..Table::default()
        };
        self.tables
            .entry(template.to_owned())
            .or_insert_with(empty)
            .insert(stored);
    }

    /// Takes a record out. Its id is not given again.
    pub(crate) fn remove(&mut self, template: &str, id: i64) {
        if let Some(table) = self.tables.get_mut(template) {
            table.remove(id);
        }
    }

    /// Templates of all tables that hold a record, and the parents under which they do.
    pub(crate) fn places(&self) -> impl Iterator<Item = (&str, &[i64])> {
        self.tables.iter().flat_map(|(template, table)| {
            let filled = table.by_parents.iter().filter(|(_, ids)| !ids.is_empty());
            filled.map(move |(parents, _)| (template.as_str(), parents.as_slice()))
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn record(id: i64, parents: &[i64]) -> Stored {
        let info = Info::new(DateTime::UNIX_EPOCH, "test");
        Stored {
            id,
            parents: parents.to_vec(),
            fields: Fields::new(),
            info,
        }
    }

    #[test]
    fn ids_rise_and_are_not_given_twice() {
        let mut store = Store::new(100);
        assert_eq!(store.next_id("/a"), 100);
        store.put("/a", record(100, &[]));
        store.put("/a", record(7, &[]));
        assert_eq!(store.next_id("/a"), 101);
        store.remove("/a", 100);
        assert_eq!(store.next_id("/a"), 101);
    }

    #[test]
    fn records_are_found_by_their_words() {
        let mut store = Store::new(1);
        let mut birch = record(1, &[]);
        birch.fields.insert("name".into(), "Birch".into());
        store.put("/a", birch.clone());
        assert_eq!(store.named("/a", "name", "BIRCH").count(), 1);
        assert_eq!(store.named("/a", "identifier", "birch").count(), 0);
        birch.fields.insert("name".into(), "Oak".into());
        store.put("/a", birch);
        assert_eq!(store.named("/a", "name", "birch").count(), 0);
        assert_eq!(store.named("/a", "name", "oak").count(), 1);
        store.remove("/a", 1);
        assert_eq!(store.named("/a", "name", "oak").count(), 0);
    }

    #[test]
    fn records_stand_under_their_parents() {
        let mut store = Store::new(1);
        store.put("/a/{p}/b", record(1, &[5]));
        store.put("/a/{p}/b", record(2, &[6]));
        store.put("/a/{p}/b", record(3, &[5]));
        let ids = |after| {
            store
                .under("/a/{p}/b", &[5], after)
                .map(|r| r.id)
                .collect::<Vec<_>>()
        };
        assert_eq!(ids(None), [1, 3]);
        assert_eq!(ids(Some(1)), [3]);
        assert!(store.get_under("/a/{p}/b", &[5], 2).is_none());
        assert!(store.get_under("/a/{p}/b", &[6], 2).is_some());
    }
}
