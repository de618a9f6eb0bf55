//! Looking for what ended among all that is over: of years, in no order that is promised.

use crate::client::Call;
use crate::map;
use crate::wire::{Loose, Page};
use cw_sync_core::model::{Alert, AlertKey};
use cw_sync_core::source::Gap;
use cw_sync_core::source::json::rows;
use std::collections::{BTreeMap, BTreeSet};

/// Pages that are looked through at most. What ended and is not among them is in no list of what
/// stands any more, which closes its ticket too, only a little later.
const MOST_PAGES: u32 = 20;

/// What was read of such a list so far. It need not be whole, so that nothing is made of a total that
/// changes, of a row that comes twice or of one that cannot be read.
#[derive(Debug, Default)]
pub(crate) struct History {
    pages: u32,
    rows: u64,
    ended: bool,
    over: BTreeMap<AlertKey, Alert>,
    unread: Option<Gap>,
}

impl History {
    /// The page that is to be read next; `None`: all that is wanted was found, or will not be.
    pub(crate) fn next(&self, wanted: &BTreeSet<AlertKey>) -> Option<u32> {
        let lacks = wanted.iter().any(|key| !self.over.contains_key(key));
        let goes_on = lacks && !self.ended && self.pages < MOST_PAGES;
        goes_on.then_some(self.pages + 1)
    }

    /// Adds that page.
    pub(crate) fn add(&mut self, call: Call<'_>, page: Page) {
        let count = |value: &Option<Loose>| value.as_ref().and_then(Loose::count);
        self.pages += 1;
        self.rows += page.rows.len() as u64;
        let announced = match count(&page.metadata.page_count) {
            Some(pages) => u64::from(self.pages) >= pages,
            None => count(&page.metadata.total).is_some_and(|total| self.rows >= total),
        };
        let empty = page.rows.is_empty();
        let (alerts, _) = match call {
            Call::Requests { .. } => map::requests(rows(page.rows)),
            _ => map::received(rows(page.rows)),
        };
        // As from a call that has no pages.
        let again = !alerts.is_empty() && alerts.iter().all(|one| self.over.contains_key(&one.key));
        let alerts = alerts.into_iter().map(|one| (one.key.clone(), one));
        self.over.extend(alerts);
        self.ended = empty || again || announced;
    }

    /// That the page could not be read. Nothing more is looked for.
    pub(crate) fn fail(&mut self, what: String, why: String) {
        self.ended = true;
        self.unread = Some(Gap {
            subject: what,
            reason: format!("{why}; what ended is closed once no list has it any more"),
        });
    }

    /// What was found of what is wanted, and what was in the way.
    pub(crate) fn found(&self, wanted: &BTreeSet<AlertKey>) -> (Vec<Alert>, Option<Gap>) {
        let found = wanted.iter().filter_map(|key| self.over.get(key).cloned());
        (found.collect(), self.unread.clone())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::{Value, json};

    const CALL: Call<'_> = Call::Alerts { status: "Resolved" };

    fn page(ids: &[&str], metadata: Value) -> Page {
        let rows = ids.iter().map(|id| {
            json!({ "_id": id, "status": "Resolved", "agentid": "a1", "created_on": 1_717_236_000 })
        });
        let rows: Vec<_> = rows.collect();
        Page::read(json!({ "items": rows, "metadata": metadata })).unwrap()
    }

    fn wanted(ids: &[&str]) -> BTreeSet<AlertKey> {
        ids.iter()
            .map(|id| format!("monitoring/{id}").into())
            .collect()
    }

    #[test]
    fn it_ends_where_all_is_found_or_nothing_more_comes() {
        let all = wanted(&["x"]);
        for (pages, next) in [
            (vec![page(&["a", "x"], json!({ "total": 900 }))], None),
            // The total changes, and a row comes twice.
            (
                vec![
                    page(&["a", "b"], json!({ "total": 900 })),
                    page(&["b", "c"], json!({ "total": 901 })),
                ],
                Some(3),
            ),
            (vec![page(&["a", "b"], json!({ "total": 2 }))], None),
            (
                vec![page(&["a"], json!({ "page_count": 1, "total": 900 }))],
                None,
            ),
            (vec![page(&[], json!({}))], None),
            (vec![page(&["a"], json!({})), page(&["a"], json!({}))], None),
            (vec![page(&["a"], json!({}))], Some(2)),
        ] {
            let mut history = History::default();
            assert_eq!(history.next(&all), Some(1));
            for page in pages {
                history.add(CALL, page);
            }
            assert_eq!(history.next(&all), next, "{history:?}");
        }
        assert_eq!(History::default().next(&wanted(&[])), None);
    }

    #[test]
    fn what_was_read_serves_whoever_asks_later() {
        let mut history = History::default();
        history.add(CALL, page(&["a", "b"], json!({ "total": 900 })));
        let both = wanted(&["a", "z"]);
        assert_eq!(history.next(&wanted(&["b"])), None);
        assert_eq!(history.next(&both), Some(2));
        history.fail("alerts".to_owned(), "500".to_owned());
        assert_eq!(history.next(&both), None);
        let (found, unread) = history.found(&both);
        assert_eq!((found.len(), unread.is_some()), (1, true));
    }

    #[test]
    fn years_are_not_read() {
        let mut history = History::default();
        let ids: Vec<_> = (0..100).map(|id| id.to_string()).collect();
        for number in 1..=MOST_PAGES {
            assert_eq!(history.next(&wanted(&["x"])), Some(number));
            let id = ids[number as usize].as_str();
            history.add(CALL, page(&[id], json!({ "total": 90_000 })));
        }
        assert_eq!(history.next(&wanted(&["x"])), None);
    }
}
