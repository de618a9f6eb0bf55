//! The records. Plain data without rules: whoever writes here has checked already.

mod row;

use std::collections::hash_map::DefaultHasher;
use std::collections::{BTreeMap, BTreeSet};
use std::hash::{Hash as _, Hasher as _};
use std::sync::Arc;

use chrono::{DateTime, NaiveDate, Utc};
use serde_json::{Map, Value};

use crate::table;

pub(crate) use row::Row;

/// The fields of a record in the making, or of a request's body.
pub(crate) type Fields = Map<String, Value>;

/// When and by whom a record was made and last changed: what `_info` shows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Info {
    /// Time of the last change.
    pub last_updated: DateTime<Utc>,
    /// Who made it.
    pub updated_by: Arc<str>,
    /// Time of creation.
    pub date_entered: DateTime<Utc>,
    /// Who created it.
    pub entered_by: Arc<str>,
}

impl Info {
    /// The record of a creation.
    pub(crate) fn new(at: DateTime<Utc>, by: &str) -> Self {
        let by: Arc<str> = by.into();
        Self {
            last_updated: at,
            updated_by: by.clone(),
            date_entered: at,
            entered_by: by,
        }
    }
}

/// One record as it is kept.
#[derive(Debug, Clone)]
pub(crate) struct Stored {
    /// Its id, unique in its table.
    pub id: i64,
    /// The ids in its path, outermost first.
    pub parents: Box<[i64]>,
    /// Its fields.
    pub fields: Row,
    /// Its history.
    pub info: Info,
}

impl Stored {
    /// A field that is present. A false flag is absent, a reference is its target's id.
    pub(crate) fn get(&self, name: &str) -> Option<&Value> {
        self.fields.get(name)
    }

    /// The id that a reference field holds.
    pub(crate) fn ref_id(&self, name: &str) -> Option<i64> {
        reference_id(self.get(name)?)
    }

    /// Whether a flag is set.
    pub(crate) fn is(&self, flag: &str) -> bool {
        self.get(flag) == Some(&Value::Bool(true))
    }
}

/// The id in a stored reference: alone, or in a reference that is kept as it was sent.
pub(crate) fn reference_id(value: &Value) -> Option<i64> {
    value.as_i64().or_else(|| value.get("id")?.as_i64())
}

/// The records of one path template, over all parents. Records are shared with the copies of the
/// store: a copy costs what is changed in it.
#[derive(Debug, Clone, Default)]
struct Table {
    last_id: i64,
    /// Whether somebody has set the records up, other than references that name them.
    seeded: bool,
    records: BTreeMap<i64, Arc<Stored>>,
    /// Ids by parents, where the path has some.
    by_parents: BTreeMap<Box<[i64]>, BTreeSet<i64>>,
    /// Hashes of the words that may stand for a record, and its id.
    by_word: BTreeSet<(u64, i64)>,
}

/// The parts by which references name their targets.
const WORDS: [&str; 2] = ["identifier", "name"];

impl Table {
    fn insert(&mut self, template: &str, stored: Stored) {
        self.remove(template, stored.id);
        self.last_id = self.last_id.max(stored.id);
        if !stored.parents.is_empty() {
            let ids = self.by_parents.entry(stored.parents.clone()).or_default();
            ids.insert(stored.id);
        }
        self.by_word.extend(words(template, &stored));
        self.records.insert(stored.id, Arc::new(stored));
    }

    fn remove(&mut self, template: &str, id: i64) {
        let Some(stored) = self.records.remove(&id) else {
            return;
        };
        if let Some(ids) = self.by_parents.get_mut(&stored.parents) {
            ids.remove(&id);
            if ids.is_empty() {
                self.by_parents.remove(&stored.parents);
            }
        }
        for word in words(template, &stored) {
            self.by_word.remove(&word);
        }
    }
}

fn words(template: &str, stored: &Stored) -> Vec<(u64, i64)> {
    let part = |name| part(template, stored, name);
    let words = WORDS.into_iter().filter_map(part);
    words.map(|word| (hash(&word), stored.id)).collect()
}

/// A text by which a reference may name a record.
fn part(template: &str, stored: &Stored, name: &str) -> Option<String> {
    let value = match table::by_template(template) {
        Some(resource) => resource.record.part(&stored.fields, name),
        None => stored.get(name).cloned(),
    };
    value?.as_str().map(str::to_lowercase)
}

/// Always the same for the same word: two equal runs give equal answers.
fn hash(word: &str) -> u64 {
    let mut hasher = DefaultHasher::new();
    word.hash(&mut hasher);
    hasher.finish()
}

/// All records of the mock. Cheap to copy.
#[derive(Debug, Clone)]
pub(crate) struct Store {
    first_id: i64,
    tables: BTreeMap<&'static str, Arc<Table>>,
    /// Per agreement, the last day that has been invoiced.
    pub invoiced: BTreeMap<i64, NaiveDate>,
    /// Which configurations tickets are about: the ids of both.
    pub ticket_configurations: BTreeSet<(i64, i64)>,
    /// Per document, what is in it.
    pub files: BTreeMap<i64, Arc<File>>,
}

/// A file or a link that a document holds.
#[derive(Debug, Clone)]
pub(crate) struct File {
    /// The kind of record that it belongs to, such as `Ticket`.
    pub record_type: &'static str,
    /// That record's id.
    pub record_id: i64,
    /// Its name; that of a link is its address.
    pub name: String,
    /// What is in it.
    pub content: Content,
}

/// What is in a document.
#[derive(Debug, Clone)]
pub(crate) enum Content {
    /// A file's bytes.
    Bytes(Arc<[u8]>),
    /// Nothing: the document is a link.
    Link,
}

impl Store {
    /// An empty store whose tables count their ids from `first_id`.
    pub(crate) fn new(first_id: i64) -> Self {
        Self {
            first_id,
            tables: BTreeMap::new(),
            invoiced: BTreeMap::new(),
            ticket_configurations: BTreeSet::new(),
            files: BTreeMap::new(),
        }
    }

    fn table(&self, template: &str) -> Option<&Table> {
        self.tables.get(template).map(AsRef::as_ref)
    }

    fn table_mut(&mut self, template: &'static str) -> &mut Table {
        let last_id = self.first_id - 1;
        let table = self.tables.entry(template).or_insert_with(|| {
            Arc::new(Table {
                last_id,
                ..Table::default()
            })
        });
        Arc::make_mut(table)
    }

    /// The id that the next record of a table gets.
    pub(crate) fn next_id(&self, template: &str) -> i64 {
        self.table(template)
            .map_or(self.first_id, |table| table.last_id + 1)
    }

    /// Whether somebody has set up the records of a table. If not, those that it has are known only
    /// from references.
    pub(crate) fn is_seeded(&self, template: &str) -> bool {
        self.table(template).is_some_and(|table| table.seeded)
    }

    /// Notes that the records of a table are all that there are.
    pub(crate) fn seed(&mut self, template: &'static str) {
        self.table_mut(template).seeded = true;
    }

    /// A record by its id, whatever its parents.
    pub(crate) fn get(&self, template: &str, id: i64) -> Option<&Stored> {
        self.table(template)?.records.get(&id).map(AsRef::as_ref)
    }

    /// A record by its id, if it stands under these parents.
    pub(crate) fn get_under(&self, template: &str, parents: &[i64], id: i64) -> Option<&Stored> {
        self.get(template, id)
            .filter(|stored| *stored.parents == *parents)
    }

    /// How many records one concrete path has.
    pub(crate) fn count(&self, template: &str, parents: &[i64]) -> usize {
        let Some(table) = self.table(template) else {
            return 0;
        };
        if parents.is_empty() {
            return table.records.len();
        }
        table.by_parents.get(parents).map_or(0, BTreeSet::len)
    }

    /// The records of one concrete path, by id, from the one after `after`. Records that are
    /// skipped are not touched.
    pub(crate) fn under<'a>(
        &'a self,
        template: &str,
        parents: &[i64],
        after: Option<i64>,
    ) -> Box<dyn Iterator<Item = &'a Stored> + 'a> {
        let Some(table) = self.table(template) else {
            return Box::new(std::iter::empty());
        };
        let from = after.map_or(i64::MIN, |id| id.saturating_add(1));
        if parents.is_empty() {
            return Box::new(
                table
                    .records
                    .range(from..)
                    .map(|(_, stored)| stored.as_ref()),
            );
        }
        let ids = table.by_parents.get(parents).into_iter();
        let ids = ids.flat_map(move |ids| ids.range(from..));
        Box::new(ids.filter_map(|id| table.records.get(id).map(AsRef::as_ref)))
    }

    /// The records whose part `name`, which may be any that a reference shows, is this word in any
    /// letter case; by id.
    pub(crate) fn named<'a>(
        &'a self,
        template: &'a str,
        name: &'a str,
        word: &str,
    ) -> Box<dyn Iterator<Item = &'a Stored> + 'a> {
        let Some(table) = self.table(template) else {
            return Box::new(std::iter::empty());
        };
        let word = word.to_lowercase();
        let hash = hash(&word);
        let is_word = move |stored: &&Stored| part(template, stored, name).as_ref() == Some(&word);
        if !WORDS.contains(&name) {
            return Box::new(table.records.values().map(AsRef::as_ref).filter(is_word));
        }
        let ids = table.by_word.range((hash, i64::MIN)..=(hash, i64::MAX));
        let found = ids.filter_map(|(_, id)| table.records.get(id).map(AsRef::as_ref));
        Box::new(found.filter(is_word))
    }

    /// All records of a table, by id.
    pub(crate) fn all<'a>(&'a self, template: &str) -> impl Iterator<Item = &'a Stored> + use<'a> {
        let records = self
            .table(template)
            .into_iter()
            .flat_map(|table| table.records.values());
        records.map(AsRef::as_ref)
    }

    /// Puts a record in its place, instead of one with the same id.
    pub(crate) fn put(&mut self, template: &'static str, stored: Stored) {
        self.table_mut(template).insert(template, stored);
    }

    /// Takes a record out, and all that stand under it. Its id is not given again.
    pub(crate) fn remove(&mut self, template: &'static str, id: i64) {
        let depth = template.matches('{').count();
        let under = format!("{template}/{{");
        let below: Vec<&'static str> = self
            .tables
            .keys()
            .copied()
            .filter(|path| path.starts_with(&under))
            .collect();
        for path in below {
            let gone: Vec<i64> = self
                .all(path)
                .filter(|child| child.parents.get(depth) == Some(&id))
                .map(|child| child.id)
                .collect();
            for child in gone {
                self.table_mut(path).remove(path, child);
            }
        }
        self.table_mut(template).remove(template, id);
    }

    /// Templates of all tables that hold a record, and the parents under which they do.
    pub(crate) fn places(&self) -> impl Iterator<Item = (&'static str, &[i64])> {
        self.tables.iter().flat_map(|(template, table)| {
            let top = (!table.records.is_empty() && table.by_parents.is_empty()).then_some(&[][..]);
            let below = table.by_parents.keys().map(AsRef::as_ref);
            top.into_iter()
                .chain(below)
                .map(move |parents| (*template, parents))
        })
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn record(id: i64, parents: &[i64]) -> Stored {
        Stored {
            id,
            parents: parents.into(),
            fields: Row::default(),
            info: Info::new(DateTime::UNIX_EPOCH, "test"),
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
        let contacts = "/company/contacts";
        let resource = table::by_template(contacts).unwrap();
        let named = |fields: Value| Stored {
            fields: Row::pack(resource, fields.as_object().unwrap()),
            ..record(1, &[])
        };
        let mut store = Store::new(1);
        let count = |store: &Store, name, word| store.named(contacts, name, word).count();
        store.put(
            contacts,
            named(json!({"firstName": "Ann", "lastName": "Birch"})),
        );
        assert_eq!(count(&store, "name", "ANN BIRCH"), 1);
        assert_eq!(count(&store, "identifier", "ann"), 0);
        assert_eq!(count(&store, "firstName", "ann"), 1);
        store.put(contacts, named(json!({"firstName": "Olaf"})));
        assert_eq!(count(&store, "name", "ann birch"), 0);
        assert_eq!(count(&store, "name", "olaf"), 1);
        store.remove(contacts, 1);
        assert_eq!(count(&store, "name", "olaf"), 0);
    }

    #[test]
    fn records_stand_under_their_parents() {
        let mut store = Store::new(1);
        store.put("/a", record(5, &[]));
        store.put("/a/{p}/b", record(1, &[5]));
        store.put("/a/{p}/b", record(2, &[6]));
        store.put("/a/{p}/b", record(3, &[5]));
        let ids = |store: &Store, after| {
            let found = store.under("/a/{p}/b", &[5], after);
            found.map(|r| r.id).collect::<Vec<_>>()
        };
        assert_eq!(ids(&store, None), [1, 3]);
        assert_eq!(ids(&store, Some(1)), [3]);
        assert_eq!(store.count("/a/{p}/b", &[5]), 2);
        assert!(store.get_under("/a/{p}/b", &[5], 2).is_none());
        assert!(store.get_under("/a/{p}/b", &[6], 2).is_some());
        let before = store.clone();
        store.remove("/a", 5);
        assert_eq!(ids(&store, None), [0; 0]);
        let places: Vec<_> = store
            .places()
            .map(|(path, parents)| (path, parents.to_vec()))
            .collect();
        assert_eq!(places, [("/a/{p}/b", vec![6])]);
        assert_eq!(ids(&before, None), [1, 3], "a copy keeps what it had");
    }

    /// What this process has in memory, in bytes.
    fn resident() -> Option<u64> {
        let status = std::fs::read_to_string("/proc/self/status").ok()?;
        let line = status.lines().find(|line| line.starts_with("VmRSS:"))?;
        let kib: u64 = line.split_whitespace().nth(1)?.parse().ok()?;
        Some(kib * 1024)
    }

    #[test]
    #[ignore = "takes a gigabyte: cargo test --release -p mock-cwm --lib million -- --ignored --nocapture"]
    fn a_million_records_fit_into_two_gigabytes() {
        let companies = table::by_template("/company/companies").unwrap();
        let additions = table::by_template("/finance/agreements/{parentId}/additions").unwrap();
        let mut store = Store::new(1);
        let before = resident().unwrap();
        let info = Info::new(DateTime::UNIX_EPOCH, "test");
        for id in 1..=500_000 {
            let company = json!({
                "identifier": format!("C{id}"), "name": format!("Company {id}"), "status": {"id": 1}, "city": "Tampa",
                "state": "FL", "zip": "33602", "addressLine1": "100 Main Street", "phoneNumber": "8135550100",
                "website": "https://company.example", "site": {"id": id, "name": "Main"}, "types": [{"id": 1}],
                "country": {"id": 1}, "territory": {"id": 2}, "dateAcquired": "2026-01-01T00:00:00Z",
            });
            let addition = json!({
                "product": {"id": 4}, "quantity": 3, "lessIncluded": 0, "unitPrice": 9.5, "unitCost": 4,
                "billCustomer": "Billable", "effectiveDate": "2026-01-01T00:00:00Z", "taxableFlag": true,
                "serialNumber": format!("SN{id:09}"), "description": "Cloud backup, per seat and month",
            });
            for (resource, parents, fields) in [
                (companies, &[][..], company),
                (additions, &[id / 10][..], addition),
            ] {
                let stored = Stored {
                    id,
                    parents: parents.into(),
                    fields: Row::pack(resource, fields.as_object().unwrap()),
                    info: info.clone(),
                };
                store.put(resource.path, stored);
            }
        }
        let rows = store.count(companies.path, &[]) + store.all(additions.path).count();
        let taken = resident().unwrap() - before;
        println!(
            "{rows} records take {taken} bytes, {} each",
            taken / rows as u64
        );
        assert_eq!(rows, 1_000_000);
        assert!(taken < 2_000_000_000, "{taken}");
    }
}
