//! Lists that have not caught up with writes yet.
//!
//! A real server may answer lists from a copy that is a moment old, while a GET by id finds what was
//! just written (cwm-api §5).

use std::collections::BTreeMap;
use std::time::{Duration, Instant};

/// How long a record stays out of lists.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Length {
    /// For this many requests.
    Requests(u32),
    /// For this long.
    Time(Duration),
}

#[derive(Debug, Clone, Copy)]
enum Until {
    /// The request with this number sees it.
    Request(u64),
    Moment(Instant),
}

/// The records that lists do not show.
#[derive(Debug, Default)]
pub(crate) struct Lag {
    /// By id; templates of the collections tell records with the same id apart.
    hidden: BTreeMap<i64, Vec<(String, Until)>>,
    /// The last request that has begun.
    seq: u64,
    /// What the records that it writes meet.
    next: Option<Length>,
}

impl Lag {
    /// A request begins: what has waited long enough is seen again.
    pub(crate) fn begin(&mut self, seq: u64) {
        self.seq = self.seq.max(seq);
        if self.hidden.is_empty() {
            return;
        }
        let now = Instant::now();
        self.hidden.retain(|_, records| {
            records.retain(|(_, until)| match until {
                Until::Request(until) => self.seq < *until,
                Until::Moment(until) => now < *until,
            });
            !records.is_empty()
        });
    }

    /// Says what holds for the records that are written next.
    pub(crate) fn expect(&mut self, next: Option<Length>) {
        self.next = next;
    }

    /// A record has been written.
    pub(crate) fn note(&mut self, template: &str, id: i64) {
        let until = match self.next {
            None => return,
            Some(Length::Requests(requests)) => Until::Request(self.seq + u64::from(requests) + 1),
            Some(Length::Time(time)) => Until::Moment(Instant::now() + time),
        };
        let records = self.hidden.entry(id).or_default();
        records.push((template.to_owned(), until));
    }

    /// Whether lists show every record of a collection.
    pub(crate) fn shows_all(&self, template: &str) -> bool {
        let mut hidden = self.hidden.values().flatten();
        hidden.all(|(of, _)| of != template)
    }

    /// Whether lists do not show a record.
    pub(crate) fn hides(&self, template: &str, id: i64) -> bool {
        let records = self.hidden.get(&id).into_iter().flatten();
        records.into_iter().any(|(of, _)| of == template)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_record_comes_back_after_its_requests() {
        let mut lag = Lag::default();
        lag.begin(1);
        lag.expect(Some(Length::Requests(2)));
        lag.note("/a", 7);
        lag.expect(None);
        let mut seen = Vec::new();
        for seq in 2..=4 {
            lag.begin(seq);
            seen.push((lag.hides("/a", 7), lag.hides("/b", 7), lag.hides("/a", 8)));
            assert_eq!(lag.shows_all("/a"), !lag.hides("/a", 7));
        }
        let want = [
            (true, false, false),
            (true, false, false),
            (false, false, false),
        ];
        assert_eq!(seen, want);
        lag.note("/a", 9);
        assert!(!lag.hides("/a", 9));
    }
}
