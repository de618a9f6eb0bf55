use super::{Rule, Stop};
use crate::plan::{Change, Link, RecordKey};
use std::collections::BTreeMap;

/// A plan's steps after the guards.
#[derive(Debug, Default)]
pub(crate) struct Passed {
    /// What may be written.
    pub(crate) changes: Vec<Change>,
    /// What may be remembered.
    pub(crate) ties: Vec<Link>,
    /// What is held, and by which rule.
    pub(crate) held: Vec<(Change, Rule)>,
}

/// Takes out what the stops hold that nobody overrode. Steps that belong together are held
/// together: an old line must not end while the new one is held, nor the other way round.
pub(crate) fn hold(changes: Vec<Change>, ties: Vec<Link>, stops: &[Stop]) -> Passed {
    let active: Vec<_> = stops.iter().filter(|stop| stop.is_active()).collect();
    if active.is_empty() {
        return Passed {
            changes,
            ties,
            held: Vec::new(),
        };
    }
    let by = |change: &Change| active.iter().find(|stop| stop.holds(change));
    let mut held: BTreeMap<RecordKey, Rule> = changes
        .iter()
        .filter_map(|change| Some((change.action.key(), by(change)?.rule)))
        .collect();
    loop {
        let before = held.len();
        for change in changes.iter().filter(|change| !change.needs.is_empty()) {
            let key = change.action.key();
            let rule = change
                .needs
                .iter()
                .chain([&key])
                .find_map(|key| held.get(key));
            if let Some(rule) = rule.copied() {
                for key in change.needs.iter().cloned().chain([key]) {
                    held.entry(key).or_insert(rule);
                }
            }
        }
        if held.len() == before {
            break;
        }
    }
    let mut passed = Passed {
        ties: ties
            .into_iter()
            .filter(|tie| !active.iter().any(|stop| stop.holds_tie(tie)))
            .collect(),
        ..Passed::default()
    };
    for change in changes {
        match held.get(&change.action.key()) {
            Some(rule) => passed.held.push((change, *rule)),
            None => passed.changes.push(change),
        }
    }
    passed
}
