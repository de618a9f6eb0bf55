//! Several reads in one request: `POST /system/bundles` (cwm-api §8).

use super::Single;
use super::action::Action;
use super::filters::Filters;
use super::query::refused;
use crate::api::system::Bundles;
use crate::error::{Context, Result};
use crate::http::Redactor;
use crate::model::{Model, Record};
use crate::query::{Condition, OrderBy, Scope};
use crate::types::Id;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use serde_json::value::RawValue;
use std::collections::BTreeMap;
use std::marker::PhantomData;

/// CWM's largest page.
const MAX_PAGE: u32 = 1000;

/// One read of a bundle: a record, or a page of a list.
#[derive(Debug, Clone)]
pub struct Read<M> {
    resource_type: String,
    request: ApiRequest,
    filters: Filters,
    of: PhantomData<fn() -> M>,
}

#[derive(Debug, Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
struct ApiRequest {
    #[serde(skip_serializing_if = "Option::is_none")]
    id: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    parent_id: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    grand_parent_id: Option<i64>,
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    filters: BTreeMap<&'static str, String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    page: Option<PageOf>,
    #[serde(skip_serializing_if = "Option::is_none")]
    fields: Option<String>,
}

#[derive(Debug, Clone, Copy, Serialize)]
#[serde(rename_all = "camelCase")]
struct PageOf {
    page: u32,
    page_size: u32,
}

impl<M: Model> Read<M> {
    fn new(request: ApiRequest) -> Self {
        Self {
            resource_type: M::NAME.to_owned(),
            request,
            filters: Filters::default(),
            of: PhantomData,
        }
    }

    /// One record by id.
    pub fn one(id: impl Into<Id<M>>) -> Self {
        Self::new(ApiRequest {
            id: Some(id.into().get()),
            ..ApiRequest::default()
        })
    }

    /// A page of a list: the first 1,000 rows, unless [`Read::page`] says otherwise.
    pub fn list() -> Self {
        Self::new(ApiRequest {
            page: Some(PageOf {
                page: 1,
                page_size: MAX_PAGE,
            }),
            ..ApiRequest::default()
        })
    }

    /// The resource's name in bundles where it is not the record's. CWM's own list of them is not
    /// public; seen are the names of records, in any case of letters.
    #[must_use]
    pub fn resource_type(mut self, name: impl Into<String>) -> Self {
        self.resource_type = name.into();
        self
    }

    /// The record that the rows belong to, such as the purchase order of line items.
    #[must_use]
    pub fn parent<P: Record>(mut self, id: Id<P>) -> Self {
        self.request.parent_id = Some(id.get());
        self
    }

    /// The record that the parent belongs to.
    #[must_use]
    pub fn grand_parent<P: Record>(mut self, id: Id<P>) -> Self {
        self.request.grand_parent_id = Some(id.get());
        self
    }

    /// Only records that meet the condition, of whichever kind; several calls: all of them.
    #[must_use]
    pub fn filter<S: Scope>(mut self, condition: Condition<M, S>) -> Self {
        self.filters.add(S::CARRIER, condition.into_expr());
        self
    }

    /// Sorted.
    #[must_use]
    pub fn order_by(mut self, order: OrderBy<M>) -> Self {
        let filters = &mut self.request.filters;
        filters.insert("orderBy", order.as_str().to_owned());
        self
    }

    /// Another page, from 1, with 1 to 1,000 rows.
    #[must_use]
    pub fn page(mut self, number: u32, rows: u32) -> Self {
        self.request.page = Some(PageOf {
            page: number.max(1),
            page_size: rows.clamp(1, MAX_PAGE),
        });
        self
    }

    /// Only these fields, by their wire names: `id,name,status/id`. All others are then `None`.
    #[must_use]
    pub fn fields(mut self, names: impl Into<String>) -> Self {
        self.request.fields = Some(names.into());
        self
    }
}

/// Reads to be sent in one request, at least one. CWM's limit of their number is not known.
///
/// ```no_run
/// # async fn demo(cwm: cw_manage::Client) -> cw_manage::Result<()> {
/// use cw_manage::endpoint::bundle::{Bundle, Read};
/// use cw_manage::model::{Company, Ticket};
///
/// let mut bundle = Bundle::new();
/// let company = bundle.add(Read::<Company>::one(19));
/// let tickets = bundle.add(Read::<Ticket>::list().filter(Ticket::CLOSED_FLAG.eq(false)));
/// let answers = cwm.system().bundles().read(&bundle).await?;
/// for ticket in answers.page(tickets)?.rows {
///     println!("{:?}", ticket?.summary);
/// }
/// println!("{:?}", answers.record(company)?.name);
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone, Default)]
pub struct Bundle {
    requests: Vec<Request>,
    /// The first filter that cannot be sent as it is, and why.
    refusal: Option<(String, &'static str)>,
}

#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "camelCase")]
struct Request {
    sequence_number: usize,
    resource_type: String,
    api_request: ApiRequest,
}

/// A read of a bundle: what its answer is asked for with. It belongs to the bundle that gave it.
pub struct Asked<M> {
    sequence_number: usize,
    of: PhantomData<fn() -> M>,
}

impl Bundle {
    /// A bundle of nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a read.
    pub fn add<M: Model>(&mut self, read: Read<M>) -> Asked<M> {
        let sequence_number = self.requests.len() + 1;
        if self.refusal.is_none() {
            self.refusal = read.filters.refusal();
        }
        let mut api_request = read.request;
        api_request.filters.extend(read.filters.parameters());
        if read.filters.exclude_all() {
            // There is no read of nothing: ids start at 1.
            api_request
                .filters
                .insert("conditions", "id = 0".to_owned());
        }
        self.requests.push(Request {
            sequence_number,
            resource_type: read.resource_type,
            api_request,
        });
        Asked {
            sequence_number,
            of: PhantomData,
        }
    }

    fn body(&self) -> Result<Value, serde_json::Error> {
        Ok(serde_json::json!({ "requests": serde_json::to_value(&self.requests)? }))
    }
}

/// A page that came in a bundle.
#[derive(Debug)]
#[non_exhaustive]
pub struct BundlePage<M> {
    /// The rows. One that cannot be read is an error in its place.
    pub rows: Vec<Result<M>>,
    /// Whether the page is full, so that there may be more rows: a bundle does not say.
    pub is_full: bool,
}

/// The answers to a bundle.
#[derive(Debug)]
pub struct BundleAnswers {
    items: BTreeMap<usize, Item>,
    page_sizes: BTreeMap<usize, usize>,
    context: Context,
    redactor: Redactor,
}

#[derive(Debug, Deserialize)]
struct Answer {
    results: Option<Vec<Item>>,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Item {
    sequence_number: Option<usize>,
    success: Option<bool>,
    status_code: Option<u16>,
    count: Option<u64>,
    entities: Option<Vec<Box<RawValue>>>,
    error: Option<Value>,
}

impl Single<Bundles> {
    /// Sends the reads. It changes nothing, and is repeated like a GET.
    ///
    /// # Errors
    ///
    /// When the whole bundle fails, or a filter cannot be sent as it is. What becomes of each read is
    /// asked of the answers.
    pub async fn read(&self, bundle: &Bundle) -> Result<BundleAnswers> {
        self.ask(
            bundle,
            &super::Operation::post_that_reads("/system/bundles"),
        )
        .await
    }

    /// Counts the rows of each read, by `POST /system/bundles/count`: see [`BundleAnswers::count`].
    ///
    /// # Errors
    ///
    /// When the whole bundle fails.
    pub async fn read_counts(&self, bundle: &Bundle) -> Result<BundleAnswers> {
        let operation = super::Operation::post_that_reads("/system/bundles/count");
        self.ask(bundle, &operation).await
    }

    async fn ask(&self, bundle: &Bundle, operation: &super::Operation) -> Result<BundleAnswers> {
        let action = Action::new(self.client().clone(), self.args(), operation);
        if let Some((path, reason)) = &bundle.refusal {
            let context = action.ready()?;
            return Err(context.invalid(vec![refused(path, *reason)]));
        }
        let action = action.json_of(bundle.body());
        let (client, context, answer) = action.send().await?;
        let answer: Answer = super::verbs::decode(&client, &context, &answer)?;
        let results = answer.results.unwrap_or_default();
        let mut items = BTreeMap::new();
        for item in results {
            let number = item.sequence_number.unwrap_or_default();
            if items.insert(number, item).is_some() {
                return Err(context.unsaid(format!("two answers to read {number}")));
            }
        }
        let sizes = bundle.requests.iter().filter_map(|request| {
            let page = request.api_request.page?;
            Some((request.sequence_number, page.page_size as usize))
        });
        Ok(BundleAnswers {
            items,
            page_sizes: sizes.collect(),
            redactor: client.redactor().clone(),
            context,
        })
    }
}

impl BundleAnswers {
    /// The rows of a list.
    ///
    /// # Errors
    ///
    /// When this read failed, or the answer leaves it out.
    pub fn page<M: Model>(&self, asked: Asked<M>) -> Result<BundlePage<M>> {
        let rows = self.rows(&asked)?;
        let size = self.page_sizes.get(&asked.sequence_number).copied();
        Ok(BundlePage {
            is_full: size.is_some_and(|size| rows.len() >= size),
            rows: rows.iter().map(|row| self.decode(row)).collect(),
        })
    }

    /// The one record.
    ///
    /// # Errors
    ///
    /// When this read failed, the answer leaves it out, or it holds another number of records;
    /// [`Error::is_not_found`](crate::Error::is_not_found) when there is no such record.
    pub fn record<M: Model>(&self, asked: Asked<M>) -> Result<M> {
        match self.rows(&asked)? {
            [row] => self.decode(row),
            rows => Err(self.context.unsaid(format!(
                "{} records came where one was asked for",
                rows.len()
            ))),
        }
    }

    /// How many rows there are.
    ///
    /// # Errors
    ///
    /// When this read failed, or the answer leaves out it or its count.
    pub fn count<M: Model>(&self, asked: Asked<M>) -> Result<u64> {
        self.item(&asked)?
            .count
            .ok_or_else(|| self.context.unsaid("the answer says no count"))
    }

    fn rows<M>(&self, asked: &Asked<M>) -> Result<&[Box<RawValue>]> {
        self.item(asked)?
            .entities
            .as_deref()
            .ok_or_else(|| self.context.unsaid("the answer says no rows"))
    }

    fn item<M>(&self, asked: &Asked<M>) -> Result<&Item> {
        let number = asked.sequence_number;
        let item = self.items.get(&number).ok_or_else(|| {
            self.context
                .unsaid(format!("the answer leaves read {number} out"))
        })?;
        let good = item.status_code.map(|status| (200..300).contains(&status));
        // Success wants CWM's word, by flag or status, and none against it.
        if item.success.or(good) == Some(true) && good != Some(false) {
            return Ok(item);
        }
        let words = item.error.as_ref().unwrap_or(&Value::Null);
        Err(self
            .context
            .part_refused(item.status_code, words, &self.redactor))
    }

    fn decode<M: Model>(&self, row: &RawValue) -> Result<M> {
        serde_json::from_str(row.get())
            .map_err(|source| self.context.part_unreadable(&self.redactor, &source))
    }
}

// Written out because a derive would ask the same of `M`, which is only a label.
impl<M> Clone for Asked<M> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<M> Copy for Asked<M> {}

impl<M> std::fmt::Debug for Asked<M> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Asked({})", self.sequence_number)
    }
}
