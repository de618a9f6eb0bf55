use crate::plan::RecordKey;
use std::collections::BTreeMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

/// The ids of what changes refer to by natural key: those read, and those made since.
#[derive(Debug, Default)]
pub(crate) struct Known(Mutex<BTreeMap<RecordKey, i64>>);

impl Known {
    pub(crate) fn get(&self, key: &RecordKey) -> Option<i64> {
        self.lock().get(key).copied()
    }

    pub(crate) fn insert(&self, key: RecordKey, record: i64) {
        self.lock().insert(key, record);
    }

    fn lock(&self) -> MutexGuard<'_, BTreeMap<RecordKey, i64>> {
        // No holder panics with the map half written.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl FromIterator<(RecordKey, i64)> for Known {
    fn from_iter<I: IntoIterator<Item = (RecordKey, i64)>>(records: I) -> Self {
        Self(Mutex::new(records.into_iter().collect()))
    }
}
