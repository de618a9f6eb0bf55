//! The types of companies and contacts, which the API shows three times: as a list on the record,
//! as a collection under it, and as a collection of all (cwm-api §10.1).

use serde_json::{Value, json};

use crate::answer::Problem;
use crate::config::Config;
use crate::shared::State;
use crate::store::{Fields, Row, Store, Stored, reference_id};
use crate::table;
use crate::write::{Write, problem};

use super::{Domain, Saved};

const TYPES: &str = "types";

/// One kind of record with types.
#[derive(Debug)]
pub(super) struct Types {
    /// Where the records are.
    pub owners: &'static str,
    /// The field of an association with the record.
    pub owner: &'static str,
    /// The associations under the record.
    pub below: &'static str,
    /// All associations. An association has the same id here.
    pub all: &'static str,
}

pub(super) static OF_COMPANIES: Types = Types {
    owners: "/company/companies",
    owner: "company",
    below: "/company/companies/{parentId}/typeAssociations",
    all: "/company/companyTypeAssociations",
};

pub(super) static OF_CONTACTS: Types = Types {
    owners: "/company/contacts",
    owner: "contact",
    below: "/company/contacts/{parentId}/typeAssociations",
    all: "/company/contactTypeAssociations",
};

/// The associations, in either place.
impl Domain for Types {
    /// A record has each type once. The server's words are not known.
    fn check(&self, write: &Write<'_>, fields: &Fields) -> Vec<Problem> {
        let id_of = |name: &str| fields.get(name)?.get("id")?.as_i64();
        let (Some(owner), kind) = (id_of(self.owner), id_of("type")) else {
            return Vec::new();
        };
        let mut others = write.world.store.under(self.below, &[owner], None);
        let twice = others.any(|other| other.id != write.id && other.ref_id("type") == kind);
        let message = "The type has been assigned already.";
        let problem = problem(write.resource.record, "ObjectExists", "type/id", message);
        twice.then_some(problem).into_iter().collect()
    }

    fn saved(&self, _config: &Config, state: &mut State, saved: &Saved) {
        self.follow_association(&mut state.store, saved);
    }
}

/// `/company/contacts`.
#[derive(Debug)]
pub(super) struct Contacts;

impl Domain for Contacts {
    fn saved(&self, _config: &Config, state: &mut State, saved: &Saved) {
        OF_CONTACTS.follow_owner(&mut state.store, saved.id);
    }

    fn loaded(&self, store: &mut Store, id: i64) {
        OF_CONTACTS.follow_owner(store, id);
    }
}

impl Types {
    /// Gives a record the associations that its list of types names.
    pub(super) fn follow_owner(&self, store: &mut Store, id: i64) {
        let Some(owner) = store.get(self.owners, id) else {
            self.forget(store, id);
            return;
        };
        let types = types_of(owner);
        let info = owner.info.clone();
        let below: Vec<Stored> = store.under(self.below, &[id], None).cloned().collect();
        let has = |kind: i64| below.iter().any(|one| one.ref_id("type") == Some(kind));
        for kind in types.iter().copied().filter(|kind| !has(*kind)) {
            let fields = json!({"type": kind, (self.owner): id});
            let association = store.next_id(self.below).max(store.next_id(self.all));
            for (path, parents) in [(self.below, &[id][..]), (self.all, &[])] {
                let stored = Stored {
                    id: association,
                    parents: parents.into(),
                    fields: packed(path, &fields),
                    info: info.clone(),
                };
                store.put(path, stored);
            }
        }
        let gone = below.iter().filter(|one| {
            let kind = one.ref_id("type");
            kind.is_none_or(|kind| !types.contains(&kind))
        });
        for association in gone {
            store.remove(self.below, association.id);
            store.remove(self.all, association.id);
        }
    }

    /// Takes the associations of a record that is gone out of the list of all.
    fn forget(&self, store: &mut Store, owner: i64) {
        let gone = store.all(self.all);
        let gone = gone.filter(|one| one.ref_id(self.owner) == Some(owner));
        let gone: Vec<i64> = gone.map(|one| one.id).collect();
        for id in gone {
            store.remove(self.all, id);
        }
    }

    /// Gives the record of an association its type, and the other place the association.
    fn follow_association(&self, store: &mut Store, saved: &Saved) {
        let path = saved.resource.path;
        let now = store.get(path, saved.id).cloned();
        if let Some(before) = &saved.before {
            self.change(store, before, |types, kind| {
                types.retain(|one| *one != kind)
            });
        }
        let other = if path == self.all {
            self.below
        } else {
            self.all
        };
        let Some(now) = now else {
            store.remove(other, saved.id);
            return;
        };
        self.change(store, &now, |types, kind| {
            if !types.contains(&kind) {
                types.push(kind);
            }
        });
        let parents = match now.ref_id(self.owner) {
            Some(owner) if other == self.below => [owner].into(),
            _ => Box::default(),
        };
        store.put(other, Stored { parents, ..now });
    }

    /// Changes the list of types of an association's record.
    fn change(&self, store: &mut Store, association: &Stored, change: impl Fn(&mut Vec<i64>, i64)) {
        let owner = association.ref_id(self.owner);
        let owner = owner.and_then(|id| store.get(self.owners, id)).cloned();
        if let (Some(mut owner), Some(kind)) = (owner, association.ref_id("type")) {
            let mut types = types_of(&owner);
            change(&mut types, kind);
            owner.fields.set(TYPES, types.into());
            store.put(self.owners, owner);
        }
    }
}

/// Whether a path lists the associations of all records, which stand under their records as well.
pub(super) fn is_list_of_all(path: &str) -> bool {
    [OF_COMPANIES.all, OF_CONTACTS.all].contains(&path)
}

fn types_of(owner: &Stored) -> Vec<i64> {
    let types = owner.get(TYPES).and_then(Value::as_array);
    let types = types.into_iter().flatten();
    types.filter_map(reference_id).collect()
}

fn packed(path: &str, fields: &Value) -> Row {
    let empty = Fields::new();
    let fields = fields.as_object().unwrap_or(&empty);
    table::by_template(path).map_or_else(Row::default, |resource| Row::pack(resource, fields))
}
