use super::{Rule, Stop, StopScope};
use crate::plan::{Change, Link, RecordKey, hold_together};
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

/// The stops in force, by scope: there may be one for each of many tenants.
struct Active<'a>(BTreeMap<&'a StopScope, Vec<&'a Stop>>);

impl<'a> Active<'a> {
    fn of(stops: &'a [Stop]) -> Self {
        let mut active: BTreeMap<_, Vec<_>> = BTreeMap::new();
        for stop in stops.iter().filter(|stop| stop.is_active()) {
            active.entry(&stop.scope).or_default().push(stop);
        }
        Self(active)
    }

    /// The rule that holds what lies in these scopes and has that key.
    fn rule(&self, mut scopes: impl Iterator<Item = StopScope>, key: &RecordKey) -> Option<Rule> {
        scopes.find_map(|scope| {
            let mut stops = self.0.get(&scope)?.iter();
            stops.find(|stop| stop.names(key)).map(|stop| stop.rule)
        })
    }
}

/// Takes out what the stops hold that nobody overrode. Steps that belong together are held
/// together: an old line must not end while the new one is held, nor the other way round.
pub(crate) fn hold(changes: Vec<Change>, ties: Vec<Link>, stops: &[Stop]) -> Passed {
    let active = Active::of(stops);
    let mut held: BTreeMap<RecordKey, Rule> = changes
        .iter()
        .filter_map(|change| {
            let key = change.action.key();
            let rule = active.rule(StopScope::around_change(change), &key)?;
            Some((key, rule))
        })
        .collect();
    hold_together(&changes, &mut held);
    let mut passed = Passed {
        ties: ties
            .into_iter()
            .filter(|tie| active.rule(StopScope::around_tie(tie), &tie.key).is_none())
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
