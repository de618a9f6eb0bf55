use super::{Change, RecordKey};
use std::collections::BTreeMap;

/// Holds with each held step those that it needs and those that need it, for the same reason:
/// steps that belong together are made together or not at all.
pub(crate) fn hold_together<T: Clone>(changes: &[Change], held: &mut BTreeMap<RecordKey, T>) {
    loop {
        let before = held.len();
        for change in changes.iter().filter(|change| !change.needs.is_empty()) {
            let mut keys = change.needs.clone();
            keys.push(change.action.key());
            let why = keys.iter().find_map(|key| held.get(key)).cloned();
            if let Some(why) = why {
                for key in keys {
                    held.entry(key).or_insert_with(|| why.clone());
                }
            }
        }
        if held.len() == before {
            return;
        }
    }
}
