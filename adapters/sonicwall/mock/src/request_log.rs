//! Who asked for what, without the key.

use std::collections::{BTreeMap, VecDeque};

use serde::Serialize;

/// Entries kept; the counters go on counting past it.
const KEPT: usize = 10_000;

/// One request to the vendor's API. Headers are never kept.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct RequestEntry {
    /// The HTTP method.
    pub method: String,
    /// The path, as sent.
    pub path: String,
    /// The query, as sent, or nothing.
    pub query: Option<String>,
    /// The status of the answer; nothing for a request that was left hanging.
    pub status: Option<u16>,
    /// Whether the key was right; at a console, whether the token or code was.
    pub authorized: bool,
    /// The fault that this request met.
    pub fault: Option<String>,
}

/// How many requests there were since the start or the last reset.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Counters {
    /// All of them.
    pub total: u64,
    /// Those with a missing or wrong key, token or code.
    pub unauthorized: u64,
    /// Those that met a fault.
    pub faulted: u64,
    /// All of them, by path without the query.
    pub by_path: BTreeMap<String, u64>,
}

#[derive(Debug, Default)]
pub(crate) struct RequestLog {
    entries: VecDeque<RequestEntry>,
    counters: Counters,
}

impl RequestLog {
    pub(crate) fn record(&mut self, entry: RequestEntry) {
        self.counters.total += 1;
        self.counters.unauthorized += u64::from(!entry.authorized);
        self.counters.faulted += u64::from(entry.fault.is_some());
        *self.counters.by_path.entry(entry.path.clone()).or_default() += 1;
        if self.entries.len() == KEPT {
            self.entries.pop_front();
        }
        self.entries.push_back(entry);
    }

    pub(crate) fn entries(&self) -> Vec<RequestEntry> {
        self.entries.iter().cloned().collect()
    }

    pub(crate) fn counters(&self) -> Counters {
        self.counters.clone()
    }

    pub(crate) fn clear(&mut self) {
        *self = Self::default();
    }
}
