use super::page::{self, Next, RawPage, Rows};
use super::verbs::call;
use super::{Listable, Operation, Page, PathArgs};
use crate::client::{Call, Client};
use crate::error::{ErrorKind, Result};
use crate::http::{HeaderName, HeaderValue, Method};
use crate::query::{Condition, OrderBy};
use futures::stream::{BoxStream, StreamExt, TryStreamExt};
use serde_json::Value;
use std::collections::HashSet;
use std::marker::PhantomData;

/// CWM's largest page.
const MAX_PAGE: u32 = 1000;

const PAGINATION_TYPE: HeaderName = HeaderName::from_static("pagination-type");

/// A list to be read.
///
/// Unsorted, it is read by CWM's forward-only paging: in the order of ids, each page after the
/// last id seen. Rows that come or go meanwhile then cost no other row. Sorted, it is read page by
/// page, and rows may shift between pages while others come and go. A row that comes again on the
/// same page or the next is an error; one that was skipped, or comes again later, is not noticed.
/// What must be complete is read unsorted.
///
/// Rows that have no id, and the audit trail, are always read page by page.
pub struct List<R: Listable> {
    client: Client,
    args: PathArgs,
    operation: Operation,
    condition: Option<Condition<R::Model>>,
    order: Option<String>,
    page_size: u32,
    of: PhantomData<fn() -> R>,
}

impl<R: Listable> List<R> {
    pub(super) fn of(client: Client, args: PathArgs, operation: Operation) -> Self {
        Self {
            client,
            args,
            operation,
            condition: None,
            order: None,
            page_size: MAX_PAGE,
            of: PhantomData,
        }
    }

    /// Only records that meet the condition. Several calls: all of them.
    #[must_use]
    pub fn filter(mut self, condition: Condition<R::Model>) -> Self {
        self.condition = Some(match self.condition.take() {
            Some(earlier) => earlier.and(condition),
            None => condition,
        });
        self
    }

    /// Sorted; several calls: by the first, then by the next.
    #[must_use]
    pub fn order_by(mut self, order: OrderBy<R::Model>) -> Self {
        self.order = Some(match self.order.take() {
            Some(earlier) => format!("{earlier},{}", order.as_str()),
            None => order.as_str().to_owned(),
        });
        self
    }

    /// Rows per request, 1 to 1000. Default 1000.
    #[must_use]
    pub fn page_size(mut self, rows: u32) -> Self {
        self.page_size = rows.clamp(1, MAX_PAGE);
        self
    }

    /// All rows as a stream, one page in memory at a time.
    ///
    /// The end of an unsorted stream proves that all rows were read. An error that concerns one row
    /// ([`ErrorKind::BadRow`]) is followed by the next rows; any other ends the stream.
    pub fn stream(self) -> BoxStream<'static, Result<R::Model>> {
        let rows = async_stream::stream! {
            let mut walk = Walk::new(R::BY_ID && self.order.is_none());
            let mut more = true;
            while more {
                match self.advance(&mut walk).await {
                    Ok((rows, goes_on)) => {
                        more = goes_on;
                        for (_, row) in rows {
                            yield row;
                        }
                    }
                    Err(error) => {
                        more = false;
                        yield Err(error);
                    }
                }
            }
        };
        rows.boxed()
    }

    /// All rows at once. Fails if any row cannot be read.
    ///
    /// # Errors
    ///
    /// When a call fails, a row cannot be read, or the list cannot be proven complete.
    pub async fn all(self) -> Result<Vec<R::Model>> {
        self.stream().try_collect().await
    }

    /// One page only, counted from 1.
    ///
    /// # Errors
    ///
    /// When the call fails or its answer is no list.
    pub async fn page(self, number: u32) -> Result<Page<R::Model>> {
        let page = self.fetch(At::Page(number.max(1))).await?;
        Ok(Page {
            has_next: page.link == Next::Yes,
            rows: page.rows.into_iter().map(|(_, row)| row).collect(),
        })
    }

    async fn fetch(&self, at: At) -> Result<RawPage<R::Model>> {
        let mut call = call(&self.operation, &self.args);
        call.query.push(("pageSize", self.page_size.to_string()));
        if self.operation.method == Method::GET {
            self.ask_by_url(at, &mut call);
        } else {
            self.ask_by_body(at, &mut call);
        }
        let context = self.client.context(&call);
        let answer = self.client.execute(call).await?;
        let redactor = self.client.redactor();
        page::read(&answer, &context, redactor)
            .map_err(|source| context.unreadable(&answer, redactor, &source))
    }

    fn ask_by_url(&self, at: At, call: &mut Call) {
        if let Some(condition) = &self.condition {
            call.query
                .push(("conditions", condition.as_str().to_owned()));
        }
        if let Some(order) = &self.order {
            call.query.push(("orderBy", order.clone()));
        }
        match at {
            At::After(id) => {
                call.headers
                    .push((PAGINATION_TYPE, HeaderValue::from_static("forward-only")));
                call.query.push(("pageId", id.to_string()));
            }
            At::Page(number) => call.query.push(("page", number.to_string())),
        }
    }

    /// Forward-only paging is not known of searches: the walk by id is written into the filter.
    fn ask_by_body(&self, at: At, call: &mut Call) {
        let condition = self.condition.as_ref().map(Condition::as_str);
        let (condition, order) = match at {
            At::After(id) => {
                let after = format!("id > {id}");
                let both = condition.map(|condition| format!("({condition}) and {after}"));
                (Some(both.unwrap_or(after)), Some("id asc".to_owned()))
            }
            At::Page(number) => {
                call.query.push(("page", number.to_string()));
                (condition.map(str::to_owned), self.order.clone())
            }
        };
        let fields = [("conditions", condition), ("orderBy", order)];
        let fields = fields
            .into_iter()
            .filter_map(|(name, text)| Some((name.to_owned(), Value::from(text?))));
        let body = Value::Object(fields.collect());
        call.body = Some(body.to_string().into_bytes().into());
    }

    /// Reads the next page of a walk: its rows, and whether another follows. The rows of a page
    /// that contradicts an earlier one are not handed out.
    async fn advance(&self, walk: &mut Walk) -> Result<(Rows<R::Model>, bool)> {
        let page = self.fetch(walk.at()).await?;
        let more = match page.link {
            Next::Yes => true,
            Next::No => false,
            // An endpoint that does not say goes on until a page is not full.
            Next::Unsaid => page.rows.len() >= self.page_size as usize,
        };
        let fits = if more && page.rows.is_empty() {
            Err("an empty page that promises another".to_owned())
        } else {
            walk.step(page.rows.iter().map(|(id, _)| *id))
        };
        fits.map_err(|words| {
            let context = self.client.context(&call(&self.operation, &self.args));
            context.error(ErrorKind::Incomplete, words)
        })?;
        Ok((page.rows, more))
    }
}

impl<R: Listable> std::fmt::Debug for List<R> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("List")
            .field("path", &self.operation.path)
            .field("page_size", &self.page_size)
            .finish_non_exhaustive()
    }
}

/// Which page is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum At {
    /// The one after an id.
    After(i64),
    /// The one of a number, from 1.
    Page(u32),
}

/// A walk through the pages of a list: where it is, and what the next page is held against.
#[derive(Debug)]
enum Walk {
    /// Ids only rise.
    ById { last: Option<i64> },
    /// A row is not on two pages that follow each other.
    ByNumber { page: u32, before: HashSet<i64> },
}

impl Walk {
    fn new(unsorted: bool) -> Self {
        if unsorted {
            Self::ById { last: None }
        } else {
            Self::ByNumber {
                page: 1,
                before: HashSet::new(),
            }
        }
    }

    /// The page to be read next.
    fn at(&self) -> At {
        match self {
            Self::ById { last } => At::After(last.unwrap_or(0)),
            Self::ByNumber { page, .. } => At::Page(*page),
        }
    }

    /// Takes in the ids of a page, or says why they cannot be right.
    fn step(&mut self, ids: impl Iterator<Item = Option<i64>>) -> Result<(), String> {
        match self {
            Self::ById { last } => {
                for id in ids {
                    let id = id.ok_or("a row without an id: the list cannot be walked by id")?;
                    if let Some(last) = last.filter(|last| id <= *last) {
                        return Err(format!(
                            "row {id} came after row {last}: rows repeat or are out of order"
                        ));
                    }
                    *last = Some(id);
                }
            }
            Self::ByNumber { page, before } => {
                let mut now = HashSet::new();
                for id in ids.flatten() {
                    if before.contains(&id) || !now.insert(id) {
                        return Err(format!(
                            "row {id} came twice: rows shifted while the list was read"
                        ));
                    }
                }
                *before = now;
                *page += 1;
            }
        }
        Ok(())
    }
}
