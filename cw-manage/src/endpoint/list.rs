use super::page::{self, Next, RawPage};
use super::verbs::call;
use super::{Listable, Page, PathArgs};
use crate::client::Client;
use crate::error::{Context, Error, ErrorKind, Result};
use crate::http::{HeaderName, HeaderValue};
use crate::query::{Condition, OrderBy};
use futures::stream::{BoxStream, StreamExt, TryStreamExt};
use std::marker::PhantomData;

/// CWM's largest page.
const MAX_PAGE: u32 = 1000;

const PAGINATION_TYPE: HeaderName = HeaderName::from_static("pagination-type");

/// A list to be read.
///
/// Unsorted, it is read by CWM's forward-only paging: in the order of ids, each page after the
/// last id seen. Rows that come or go meanwhile then cost no other row. Sorted, it is read page by
/// page, and rows may shift between pages while others come and go; a repeated row is an error,
/// but one that was skipped cannot be noticed. What must be complete is read unsorted.
pub struct List<R: Listable> {
    client: Client,
    args: PathArgs,
    condition: Option<Condition<R::Model>>,
    order: Option<String>,
    page_size: u32,
    of: PhantomData<fn() -> R>,
}

impl<R: Listable> List<R> {
    pub(super) fn of(client: Client, args: PathArgs) -> Self {
        Self {
            client,
            args,
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
    /// The end of the stream proves that all rows were read. An error that concerns one row
    /// ([`ErrorKind::BadRow`]) is followed by the next rows; any other ends the stream.
    pub fn stream(self) -> BoxStream<'static, Result<R::Model>> {
        let rows = async_stream::stream! {
            let mut walk = Walk::new(self.order.is_none());
            loop {
                let page = match self.fetch(&walk).await {
                    Ok(page) => page,
                    Err(error) => {
                        yield Err(error);
                        return;
                    }
                };
                let context = self.context();
                let step = walk.step(&page, self.page_size, &context);
                // Rows of a page that contradicts an earlier one are not handed out.
                let more = match step {
                    Ok(more) => more,
                    Err(error) => {
                        yield Err(error);
                        return;
                    }
                };
                for (_, row) in page.rows {
                    yield row;
                }
                if !more {
                    return;
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
        let walk = Walk {
            mode: Mode::Numbered {
                page: number.max(1),
            },
            last_id: None,
        };
        let page = self.fetch(&walk).await?;
        Ok(Page {
            has_next: page.link == Next::Yes,
            rows: page.rows.into_iter().map(|(_, row)| row).collect(),
        })
    }

    async fn fetch(&self, walk: &Walk) -> Result<RawPage<R::Model>> {
        let mut call = call(&R::LIST, &self.args);
        if let Some(condition) = &self.condition {
            call.query
                .push(("conditions", condition.as_str().to_owned()));
        }
        if let Some(order) = &self.order {
            call.query.push(("orderBy", order.clone()));
        }
        call.query.push(("pageSize", self.page_size.to_string()));
        match walk.mode {
            Mode::Forward => {
                call.headers
                    .push((PAGINATION_TYPE, HeaderValue::from_static("forward-only")));
                call.query
                    .push(("pageId", walk.last_id.unwrap_or(0).to_string()));
            }
            Mode::Numbered { page } => call.query.push(("page", page.to_string())),
        }
        let context = self.client.context(&call);
        let answer = self.client.execute(call).await?;
        page::read(&answer, &context)
            .map_err(|source| context.unreadable(&answer, self.client.redactor(), source))
    }

    fn context(&self) -> Context {
        self.client.context(&call(&R::LIST, &self.args))
    }
}

impl<R: Listable> std::fmt::Debug for List<R> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("List")
            .field("path", &R::LIST.path)
            .field("page_size", &self.page_size)
            .finish_non_exhaustive()
    }
}

/// A walk through the pages of a list: where it is, and whether what comes fits what came.
struct Walk {
    mode: Mode,
    /// The largest id so far; in numbered mode of an unsorted list too.
    last_id: Option<i64>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Mode {
    /// Each page after an id.
    Forward,
    /// Pages by number.
    Numbered { page: u32 },
}

impl Walk {
    fn new(unsorted: bool) -> Self {
        let mode = if unsorted {
            Mode::Forward
        } else {
            Mode::Numbered { page: 1 }
        };
        Self {
            mode,
            last_id: None,
        }
    }

    /// Takes in a page; says whether another is to be read.
    fn step<T>(
        &mut self,
        page: &RawPage<T>,
        page_size: u32,
        context: &Context,
    ) -> Result<bool, Error> {
        let full = page.rows.len() >= page_size as usize;
        match self.mode {
            Mode::Forward => {
                for (id, _) in &page.rows {
                    let id = id.ok_or_else(|| {
                        context.error(
                            ErrorKind::Incomplete,
                            "a row without an id: the list cannot be walked by id",
                        )
                    })?;
                    if self.last_id.is_some_and(|last| id <= last) {
                        return Err(context.error(
                            ErrorKind::Incomplete,
                            format!(
                                "row {id} came after row {}: rows repeat or are out of order",
                                self.last_id.unwrap_or_default()
                            ),
                        ));
                    }
                    self.last_id = Some(id);
                }
                match page.link {
                    Next::Yes if page.rows.is_empty() => {
                        Err(context
                            .error(ErrorKind::Incomplete, "an empty page that promises another"))
                    }
                    Next::Yes => Ok(true),
                    Next::No => Ok(false),
                    // An endpoint that does not say goes on until a page is not full.
                    Next::Unsaid => Ok(full),
                }
            }
            Mode::Numbered { page: number } => {
                self.mode = Mode::Numbered { page: number + 1 };
                match page.link {
                    Next::Yes if page.rows.is_empty() => {
                        Err(context
                            .error(ErrorKind::Incomplete, "an empty page that promises another"))
                    }
                    Next::Yes => Ok(true),
                    Next::No => Ok(false),
                    Next::Unsaid => Ok(full),
                }
            }
        }
    }
}
