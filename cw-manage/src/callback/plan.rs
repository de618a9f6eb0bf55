//! What is to be done so that a CWM calls back as wanted. Pure.

use super::set::CallbackSet;
use super::watch::{Key, Watch};
use crate::model::{CallbackEntry, Record};
use crate::patch::Patch;
use crate::types::Id;
use std::collections::{BTreeMap, BTreeSet};

/// The steps, in the order in which they are taken.
#[derive(Debug, Default)]
pub(super) struct Plan {
    pub(super) create: Vec<Key>,
    pub(super) update: Vec<Update>,
    pub(super) remove: Vec<(Id<CallbackEntry>, Key)>,
    /// How many are as they should be.
    pub(super) kept: usize,
}

#[derive(Debug)]
pub(super) struct Update {
    pub(super) id: Id<CallbackEntry>,
    pub(super) key: Key,
    pub(super) patch: Patch<CallbackEntry>,
    /// What undoes it.
    pub(super) back: Patch<CallbackEntry>,
}

impl CallbackSet {
    /// Whether a registered callback is one of ours.
    pub(super) fn owns(&self, entry: &CallbackEntry) -> bool {
        let marked = self.marker.is_some() && entry.description == self.marker;
        let soap = entry.is_soap_callback_flag == Some(true);
        !soap && (marked || entry.url.as_deref().is_some_and(|url| self.url.is(url)))
    }

    /// What is watched, as CWM tells it apart. Two watches may be one to CWM.
    pub(super) fn keys(&self) -> BTreeSet<Key> {
        self.watches.iter().map(Watch::key).collect()
    }

    pub(super) fn plan(&self, registered: &[CallbackEntry]) -> Plan {
        let mut ours: BTreeMap<Key, Vec<&CallbackEntry>> = BTreeMap::new();
        for entry in registered.iter().filter(|entry| self.owns(entry)) {
            ours.entry(key(entry)).or_default().push(entry);
        }
        let mut plan = Plan::default();
        for key in self.keys() {
            let mut held = ours.remove(&key).unwrap_or_default();
            held.retain(|entry| entry.id().is_some());
            // Of several, the one that needs the least change stays, then the oldest.
            held.sort_by_key(|entry| (self.differs(entry), entry.id()));
            let mut held = held.into_iter();
            match held.next().and_then(|entry| Some((entry.id()?, entry))) {
                None => plan.create.push(key.clone()),
                Some((id, entry)) if self.differs(entry) => plan.update.push(Update {
                    id,
                    key: key.clone(),
                    patch: self.change(entry),
                    back: back(entry),
                }),
                Some(_) => plan.kept += 1,
            }
            ours.insert(key, held.collect());
        }
        for (key, entries) in ours {
            let ids = entries.into_iter().filter_map(Record::id);
            plan.remove.extend(ids.map(|id| (id, key.clone())));
        }
        plan
    }

    fn differs(&self, entry: &CallbackEntry) -> bool {
        !self.change(entry).is_empty()
    }

    /// What makes a callback of ours as it should be.
    fn change(&self, entry: &CallbackEntry) -> Patch<CallbackEntry> {
        let mut patch = Patch::new();
        if !entry.url.as_deref().is_some_and(|url| self.url.is(url)) {
            patch = patch.set(CallbackEntry::URL, self.url.as_str());
        }
        if let Some(marker) = &self.marker
            && entry.description.as_ref() != Some(marker)
        {
            patch = patch.set(CallbackEntry::DESCRIPTION, marker);
        }
        // CWM disables what failed for three days (cwm-api §7).
        if entry.inactive_flag == Some(true) {
            patch = patch.set(CallbackEntry::INACTIVE_FLAG, false);
        }
        let suppressed = entry.is_self_suppressed_flag.unwrap_or(false);
        if let Some(wanted) = self.self_suppressed.filter(|wanted| *wanted != suppressed) {
            patch = patch.set(CallbackEntry::IS_SELF_SUPPRESSED_FLAG, wanted);
        }
        patch
    }
}

pub(super) fn key(entry: &CallbackEntry) -> Key {
    let text = |text: &Option<String>| text.clone().unwrap_or_default();
    let object = entry.object_id.unwrap_or_default();
    Key::new(&text(&entry.type_), &text(&entry.level), object.into())
}

/// Everything of ours as it was.
fn back(entry: &CallbackEntry) -> Patch<CallbackEntry> {
    let flag = |flag: Option<bool>| flag.unwrap_or(false);
    let patch = Patch::new()
        .set(CallbackEntry::INACTIVE_FLAG, flag(entry.inactive_flag))
        .set(
            CallbackEntry::IS_SELF_SUPPRESSED_FLAG,
            flag(entry.is_self_suppressed_flag),
        );
    let patch = match &entry.url {
        Some(url) => patch.set(CallbackEntry::URL, url),
        None => patch,
    };
    match &entry.description {
        Some(text) => patch.set(CallbackEntry::DESCRIPTION, text),
        None => patch.clear(CallbackEntry::DESCRIPTION),
    }
}
