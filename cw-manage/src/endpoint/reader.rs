//! Reads a list page by page: the I/O around [`Walk`].

use super::page::{self, RawPage, Rows};
use super::query::Query;
use super::walk::{Ask, At, Walk};
use crate::client::Client;
use crate::error::{Context, Error, ErrorKind, Result};
use crate::http::Method;
use chrono::{DateTime, Utc};
use std::collections::{HashSet, VecDeque};

/// After so many rows that CWM cannot deliver, the list itself is what fails.
const MOST_BAD_ROWS: u32 = 16;

/// How many rows one after the other are passed by at once.
const MOST_NEIGHBOURS: u32 = 4;

/// Rows that came together, none of them missing.
pub(super) struct Batch {
    pub(super) rows: Rows,
    pub(super) has_next: bool,
}

/// What is left of a list.
#[derive(Debug)]
pub(super) struct Reader {
    client: Client,
    by_id: bool,
    page_size: u32,
    requests: VecDeque<Query>,
    walk: Walk,
    /// The ids of all rows, where a list is read in parts: a record that changes meanwhile may meet
    /// two of them.
    seen: Option<HashSet<i64>>,
    bad_rows: u32,
    answered: bool,
    /// The server's time when it first answered.
    began: Option<DateTime<Utc>>,
}

impl Reader {
    pub(super) fn new(
        client: Client,
        requests: VecDeque<Query>,
        by_id: bool,
        page_size: u32,
    ) -> Self {
        Self {
            client,
            by_id,
            page_size,
            walk: Walk::new(by_id, by_filter(&requests), page_size),
            seen: (requests.len() > 1).then(HashSet::new),
            requests,
            bad_rows: 0,
            answered: false,
            began: None,
        }
    }

    /// Whether the end is reached without a request.
    pub(super) fn asks_nothing(&self) -> bool {
        self.requests.is_empty()
    }

    /// When the reading began, by the server's clock, if it says.
    pub(super) fn began(&self) -> Option<DateTime<Utc>> {
        self.began
    }

    /// The next rows; `None` at the end. Nothing follows an error.
    pub(super) async fn next(&mut self) -> Option<Result<Batch>> {
        while let Some(query) = self.requests.front() {
            let outcome = fetch(&self.client, query, self.walk.ask()).await;
            let taken = match outcome {
                Ok(page) => self.take(page),
                Err(error) if self.may_pass(&error) => self.pass(error).await,
                Err(error) => Err(error),
            };
            let rows = match taken {
                Ok(rows) => rows,
                Err(error) => {
                    self.requests.clear();
                    return Some(Err(error));
                }
            };
            if !rows.is_empty() {
                return Some(Ok(Batch {
                    rows,
                    has_next: !self.requests.is_empty(),
                }));
            }
        }
        None
    }

    /// The rows of a page that are to be handed out. Those of a page that contradicts an earlier
    /// one are not.
    fn take(&mut self, page: RawPage) -> Result<Rows> {
        if !self.answered {
            self.answered = true;
            self.began = page.date;
        }
        let ids: Vec<_> = page.rows.ids().collect();
        let step = self
            .walk
            .step(&ids, page.link)
            .map_err(|words| self.context().error(ErrorKind::Incomplete, words))?;
        if !step.more {
            self.next_request();
        }
        let mut rows = page.rows;
        if step.repeated {
            rows.clear();
        }
        if let Some(seen) = &mut self.seen {
            rows.retain(|id| id.is_none_or(|id| seen.insert(id)));
        }
        Ok(rows)
    }

    fn next_request(&mut self) {
        self.requests.pop_front();
        self.walk = Walk::new(self.by_id, by_filter(&self.requests), self.page_size);
    }

    fn may_pass(&self, error: &Error) -> bool {
        error.is_undeliverable() && self.bad_rows < MOST_BAD_ROWS
    }

    /// After a page that CWM cannot deliver: asks for less, down to the one row, which is then an
    /// error in its place.
    async fn pass(&mut self, error: Error) -> Result<Rows> {
        if self.walk.narrow() {
            return Ok(Rows::default());
        }
        let Some(query) = self.requests.front() else {
            return Err(error);
        };
        let last = match self.walk.ask().at {
            At::Page(number) => {
                self.bad_rows += 1;
                self.walk.pass(0);
                let which = format!("number {number} of the list");
                let bad_row = (None, error.into_bad_row(&which, None));
                return Ok(Rows::undeliverable([bad_row]));
            }
            At::After(last) | At::PageAfter(_, last) => last,
        };
        let (bad, next) = neighbour(&self.client, query, last, &error).await?;
        let ids = ids_after(&self.client, query, last, bad).await;
        self.bad_rows += bad;
        match next {
            Some(next) => self.walk.pass(next),
            None => self.next_request(),
        }
        let bad_row = |number: u32| {
            let id = ids.get(number as usize).copied();
            let which = match (id, next) {
                (Some(id), _) => format!("with id {id}"),
                (None, Some(next)) => format!("between the ids {last} and {next}"),
                (None, None) => format!("after id {last}, at the end of the list"),
            };
            (id, error.clone().into_bad_row(&which, id))
        };
        Ok(Rows::undeliverable((0..bad).map(bad_row)))
    }

    fn context(&self) -> Context {
        let call = self
            .requests
            .front()
            .map(|query| query.call(self.walk.ask()));
        match call {
            Some(call) => self.client.context(&call),
            None => Context::new(&Method::GET, "", self.client.place(), false),
        }
    }
}

/// How many of the rows after an id cannot be delivered, and the id of the row behind them; `None`
/// if there is no more.
async fn neighbour(
    client: &Client,
    query: &Query,
    last: i64,
    cause: &Error,
) -> Result<(u32, Option<i64>)> {
    for bad in 1..=MOST_NEIGHBOURS {
        let ask = Ask {
            at: At::PageAfter(u64::from(bad) + 1, last),
            size: 1,
            only_id: false,
        };
        match fetch(client, query, ask).await {
            Ok(page) if page.rows.is_empty() => return Ok((bad, None)),
            Ok(page) => {
                let id = page.rows.ids().next().flatten();
                return match id.filter(|id| *id > last) {
                    Some(id) => Ok((bad, Some(id))),
                    None => Err(cause.clone()),
                };
            }
            Err(error) if error.is_undeliverable() => {}
            Err(error) => return Err(error),
        }
    }
    Err(cause.clone())
}

/// The ids of the rows after an id, asked for without the rest of them: that may be what CWM cannot
/// deliver. None where it cannot deliver these either.
async fn ids_after(client: &Client, query: &Query, last: i64, size: u32) -> Vec<i64> {
    let ask = Ask {
        at: At::After(last),
        size,
        only_id: true,
    };
    let page = fetch(client, query, ask).await;
    let rows = page.map(|page| page.rows).unwrap_or_default();
    rows.ids().flatten().collect()
}

/// Whether the filter walks through the list.
fn by_filter(requests: &VecDeque<Query>) -> bool {
    requests
        .front()
        .is_some_and(|query| query.operation.method != Method::GET)
}

/// Reads one page.
pub(super) async fn fetch(client: &Client, query: &Query, ask: Ask) -> Result<RawPage> {
    let call = query.call(ask);
    let context = client.context(&call);
    let answer = client.execute(call).await?;
    page::read(answer, &context, client.redactor())
}
