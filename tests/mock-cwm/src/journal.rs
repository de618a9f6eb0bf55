//! What the mock remembers of the requests that it got. Headers are never kept.

use std::collections::{BTreeMap, VecDeque};

use serde::Serialize;
use serde_json::Value;

/// The log keeps this many requests; then the oldest are forgotten.
const LONGEST: usize = 100_000;

/// The log keeps bodies up to this many bytes.
const LONGEST_BODY: usize = 16 * 1024;

/// A body as the log keeps it.
pub(crate) fn body_for_log(body: &[u8]) -> Option<Value> {
    if body.is_empty() {
        return None;
    }
    if body.len() > LONGEST_BODY {
        return Some(format!("{} bytes", body.len()).into());
    }
    let text = || Value::from(String::from_utf8_lossy(body));
    Some(serde_json::from_slice(body).unwrap_or_else(|_| text()))
}

/// One request. The mock's own endpoints are not logged.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct LogEntry {
    /// Its number, counted from 1. It is also the end of `x-cw-request-id`.
    pub seq: u64,
    /// Its method.
    pub method: String,
    /// Its path.
    pub path: String,
    /// Its query string, as it came.
    pub query: String,
    /// The status of the answer; none while there is none, and where the connection was dropped.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<u16>,
    /// The fault that it met.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fault: Option<String>,
    /// The body of a write; a text where it is no JSON, its length where it is very long.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub body: Option<Value>,
}

/// Counters since the start or the last reset.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
pub struct Stats {
    /// Requests, those that were refused or dropped included. The mock's own endpoints do not count.
    pub requests: u64,
    /// Writes that were done: creations, changes and deletions that were not refused.
    pub writes: u64,
    /// Connections that carried such a request.
    pub connections: u64,
    /// Bytes in the bodies of requests.
    pub bytes_in: u64,
    /// Bytes in the bodies of answers.
    pub bytes_out: u64,
    /// Requests by method.
    pub methods: BTreeMap<String, u64>,
}

/// A request in the log. It stays right over a reset: it then names no entry any more.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Ticket {
    /// The request's number.
    pub seq: u64,
    reset: u64,
}

/// Log and counters.
#[derive(Debug, Default)]
pub(crate) struct Journal {
    pub entries: VecDeque<LogEntry>,
    pub stats: Stats,
    resets: u64,
}

impl Journal {
    /// An empty journal in place of this one.
    pub(crate) fn after_reset(&self) -> Self {
        Self {
            resets: self.resets + 1,
            ..Self::default()
        }
    }

    /// Notes a request with this many bytes in its body.
    pub(crate) fn begin(&mut self, method: &str, path: &str, query: &str, bytes: usize) -> Ticket {
        self.stats.requests += 1;
        self.stats.bytes_in += bytes as u64;
        match self.stats.methods.get_mut(method) {
            Some(count) => *count += 1,
            None => {
                self.stats.methods.insert(method.to_owned(), 1);
            }
        }
        if self.entries.len() == LONGEST {
            self.entries.pop_front();
        }
        let seq = self.stats.requests;
        self.entries.push_back(LogEntry {
            seq,
            method: method.to_owned(),
            path: path.to_owned(),
            query: query.to_owned(),
            status: None,
            fault: None,
            body: None,
        });
        Ticket {
            seq,
            reset: self.resets,
        }
    }

    /// Notes the answer to a request.
    pub(crate) fn end(&mut self, ticket: Ticket, status: u16, bytes: usize) {
        if ticket.reset == self.resets {
            self.stats.bytes_out += bytes as u64;
        }
        if let Some(entry) = self.entry(ticket) {
            entry.status = Some(status);
        }
    }

    /// The entry of a request, if it is still there.
    pub(crate) fn entry(&mut self, ticket: Ticket) -> Option<&mut LogEntry> {
        let first = self.entries.front()?.seq;
        let index = ticket
            .seq
            .checked_sub(first)
            .filter(|_| ticket.reset == self.resets)?;
        self.entries.get_mut(usize::try_from(index).ok()?)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_ticket_finds_its_request_and_no_other() {
        let mut journal = Journal::default();
        let tickets: Vec<_> = (0..LONGEST + 2)
            .map(|n| journal.begin("GET", &n.to_string(), "", 0))
            .collect();
        assert_eq!(journal.entries.len(), LONGEST);
        assert!(journal.entry(tickets[1]).is_none());
        assert_eq!(journal.entry(tickets[2]).unwrap().path, "2");
        let mut journal = journal.after_reset();
        journal.begin("GET", "/", "", 3);
        journal.end(tickets[0], 200, 5);
        assert_eq!((journal.stats.bytes_in, journal.stats.bytes_out), (3, 0));
        assert!(journal.entry(tickets[0]).is_none());
    }
}
