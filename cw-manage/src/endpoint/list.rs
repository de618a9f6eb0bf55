use super::filters::{Filters, SAFE_URL};
use super::page::{Decode, Decoder};
use super::query::{Query, refused};
use super::reader::{Batch, Reader, fetch};
use super::verbs::{call, counted};
use super::walk::{Ask, At};
use super::{Countable, Listable, Operation, Page, PathArgs, Resource};
use crate::client::Client;
use crate::error::{Context, Result};
use crate::query::{Condition, OrderBy, Partial, Scope};
use futures::stream::{BoxStream, Stream, StreamExt, TryStreamExt};
use std::marker::PhantomData;
use tracing::Instrument as _;

/// CWM's largest page.
const MAX_PAGE: u32 = 1000;

/// A list to be read: rows of type `T`, which are the records, or the parts of them that
/// [`List::select`] asks for.
///
/// Unsorted, it is read by CWM's forward-only paging: in the order of ids, each page after the
/// last id seen. Rows that come or go meanwhile then cost no other row. Sorted, it is read page by
/// page, and rows may shift between pages while others come and go. A row that comes again on the
/// same page or the next is an error; one that was skipped, or comes again later, is not noticed.
/// What must be complete is read unsorted.
///
/// Rows that have no id, and the audit trail, are always read page by page.
///
/// A filter that makes a URL too long is sent as a search where the resource has one. Elsewhere the
/// longest `in` is split over several requests; a row comes once, in the order of ids within each
/// request. If that is not possible either, because the list is sorted or has no such `in`, the
/// error comes before anything is sent.
pub struct List<R: Resource, T = <R as Resource>::Model> {
    client: Client,
    query: Query,
    page_size: u32,
    url_limit: usize,
    prefetch: bool,
    decode: Decode<T>,
    of: PhantomData<fn() -> R>,
}

impl<R: Listable> List<R> {
    pub(super) fn of(client: Client, args: PathArgs, operation: Operation) -> Self {
        Self {
            client,
            query: Query {
                operation,
                args,
                filters: Filters::default(),
                order: None,
                fields: None,
            },
            page_size: MAX_PAGE,
            url_limit: SAFE_URL,
            prefetch: false,
            decode: |json| serde_json::from_slice(json),
            of: PhantomData,
        }
    }
}

impl<R: Listable, T: Send + 'static> List<R, T> {
    /// Only records that meet the condition: one on the record itself, on an element of one of its
    /// lists, or on a custom field. Several calls: all of them; of the latter two kinds only one.
    #[must_use]
    pub fn filter<S: Scope>(mut self, condition: Condition<R::Model, S>) -> Self {
        self.query.filters.add(S::CARRIER, condition.into_expr());
        self
    }

    /// Sorted; several calls: by the first, then by the next.
    #[must_use]
    pub fn order_by(mut self, order: OrderBy<R::Model>) -> Self {
        self.query.order = Some(match self.query.order.take() {
            Some(earlier) => format!("{earlier},{}", order.as_str()),
            None => order.as_str().to_owned(),
        });
        self
    }

    /// Only the fields that `P` has; see [`partial!`](crate::partial).
    #[must_use]
    pub fn select<P: Partial<Of = R::Model>>(mut self) -> List<R, P> {
        self.query.fields = Some(crate::query::parameter::<P>());
        List {
            client: self.client,
            query: self.query,
            page_size: self.page_size,
            url_limit: self.url_limit,
            prefetch: self.prefetch,
            decode: crate::query::read::<P>,
            of: PhantomData,
        }
    }

    /// Rows per request, 1 to 1000. Default 1000.
    #[must_use]
    pub fn page_size(mut self, rows: u32) -> Self {
        self.page_size = rows.clamp(1, MAX_PAGE);
        self
    }

    /// The longest path and query of a URL, in characters. Default [`SAFE_URL`].
    #[must_use]
    pub fn url_limit(mut self, characters: usize) -> Self {
        self.url_limit = characters;
        self
    }

    /// Asks for the next page while the caller works on this one: two pages in memory instead of
    /// one, and a request in vain where the caller stops early, which is why it is not the default.
    /// The request ends with the stream.
    #[must_use]
    pub fn prefetch(mut self) -> Self {
        self.prefetch = true;
        self
    }

    /// All rows as a stream, one page in memory at a time.
    ///
    /// The end of an unsorted stream proves that all rows were read. An error that concerns one row
    /// ([`ErrorKind::BadRow`](crate::ErrorKind::BadRow)) is followed by the next rows; any other ends the stream. A row that
    /// CWM itself cannot deliver is closed in on, reported like that, and passed by.
    pub fn stream(self) -> BoxStream<'static, Result<T>> {
        let decoder = self.decoder();
        let rows = move |batch: Batch| {
            let rows = batch.rows.decoded(decoder.clone());
            futures::stream::iter(rows)
        };
        self.batches().map_ok(rows).try_flatten().boxed()
    }

    /// The rows of [`List::stream`] in the pages that they come in, none of them empty.
    pub fn pages(self) -> BoxStream<'static, Result<Page<T>>> {
        let decoder = self.decoder();
        let page = move |batch: Batch| Page {
            rows: batch.rows.decoded(decoder.clone()).collect(),
            has_next: batch.has_next,
        };
        self.batches().map_ok(page).boxed()
    }

    fn batches(self) -> impl Stream<Item = Result<Batch>> + Send {
        async_stream::stream! {
            let prefetch = self.prefetch;
            let mut reader = match self.reader() {
                Ok(reader) => reader,
                Err(error) => {
                    yield Err(error);
                    return;
                }
            };
            if !prefetch {
                while let Some(batch) = reader.next().await {
                    yield batch;
                }
                return;
            }
            let mut ahead = Some(Ahead::start(reader));
            while let Some(task) = ahead.take() {
                let (reader, batch) = task.finish().await;
                let Some(batch) = batch else { return };
                if batch.as_ref().is_ok_and(|batch| batch.has_next) {
                    ahead = Some(Ahead::start(reader));
                }
                yield batch;
            }
        }
    }

    /// All rows at once. Fails if any row cannot be read.
    ///
    /// # Errors
    ///
    /// When a call fails, a row cannot be read, or the list cannot be proven complete.
    pub async fn all(self) -> Result<Vec<T>> {
        self.stream().try_collect().await
    }

    /// One page only, counted from 1.
    ///
    /// # Errors
    ///
    /// When the call fails or its answer is no list; also for a filter that had to be split.
    pub async fn page(self, number: u32) -> Result<Page<T>> {
        let ask = Ask {
            at: At::Page(number.max(1).into()),
            size: self.page_size,
            only_id: false,
        };
        let (client, decoder) = (self.client.clone(), self.decoder());
        let requests = self.requests()?;
        if requests.len() > 1 {
            return Err(decoder.context.invalid(vec![refused(
                "conditions",
                "too long for one URL, and a page is one request: read the list as a stream",
            )]));
        }
        let Some(query) = requests.front() else {
            return Ok(Page {
                rows: Vec::new(),
                has_next: false,
            });
        };
        let page = fetch(&client, query, ask).await?;
        Ok(Page {
            has_next: page.link == super::page::Next::Yes,
            rows: page.rows.decoded(decoder).collect(),
        })
    }

    /// How many rows there are, without reading them.
    ///
    /// # Errors
    ///
    /// When a call fails.
    pub async fn count(self) -> Result<u64>
    where
        R: Countable,
    {
        let Query { args, filters, .. } = &self.query;
        counted(&self.client, &R::COUNT, args, filters).await
    }

    fn by_id(&self) -> bool {
        R::BY_ID && self.query.order.is_none()
    }

    pub(super) fn decoder(&self) -> Decoder<T> {
        Decoder {
            client: self.client.clone(),
            context: self.context(),
            decode: self.decode,
        }
    }

    pub(super) fn context(&self) -> Context {
        let Query {
            operation, args, ..
        } = &self.query;
        self.client.context(&call(operation, args))
    }

    fn requests(self) -> Result<std::collections::VecDeque<Query>> {
        let by_id = self.by_id();
        let context = self.context();
        self.query
            .requests(self.url_limit, by_id, search_of::<R>())
            .map_err(|violation| context.invalid(vec![violation]))
    }

    pub(super) fn reader(self) -> Result<Reader> {
        let (client, by_id) = (self.client.clone(), self.by_id());
        let page_size = self.page_size;
        let requests = self.requests()?;
        Ok(Reader::new(client, requests, by_id, page_size))
    }
}

/// The search that asks for the same rows as the list, with the filter in the body.
fn search_of<R: Listable>() -> Option<&'static Operation> {
    R::OPERATIONS.iter().find(|operation| {
        operation.reads && operation.path.strip_suffix("/search") == Some(R::LIST.path)
    })
}

/// What a task hands back: the reader, and what it read.
type Read = (Reader, Option<Result<Batch>>);

/// A page that is being read ahead. Stops when it is dropped.
struct Ahead(tokio::task::JoinHandle<Read>);

impl Ahead {
    fn start(mut reader: Reader) -> Self {
        let read = async move {
            let batch = reader.next().await;
            (reader, batch)
        };
        Self(tokio::spawn(read.in_current_span()))
    }

    async fn finish(mut self) -> Read {
        match (&mut self.0).await {
            Ok(read) => read,
            Err(error) if error.is_panic() => std::panic::resume_unwind(error.into_panic()),
            // The runtime is going down, and this task with it.
            Err(_) => futures::future::pending().await,
        }
    }
}

impl Drop for Ahead {
    fn drop(&mut self) {
        self.0.abort();
    }
}

impl<R: Resource, T> std::fmt::Debug for List<R, T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("List")
            .field("path", &self.query.operation.path)
            .field("page_size", &self.page_size)
            .finish_non_exhaustive()
    }
}
