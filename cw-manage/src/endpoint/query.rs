//! One request for rows: filters, order and fields, put into a URL or a body. Pure.

use super::filters::{Filters, SAFE_URL};
use super::verbs::call;
use super::walk::{Ask, At};
use super::{Operation, PathArgs};
use crate::client::Call;
use crate::error::Violation;
use crate::http::{HeaderName, HeaderValue, Method};
use serde_json::Value;
use std::collections::VecDeque;
use url::form_urlencoded::byte_serialize;

const PAGINATION_TYPE: HeaderName = HeaderName::from_static("pagination-type");

/// What a URL's path has before the documented one: `/v4_6_release/apis/3.0`, with room for longer
/// codebases.
const ROOT: usize = 32;

/// A list's question, but for which of its rows.
#[derive(Debug, Clone)]
pub(super) struct Query {
    pub(super) operation: Operation,
    pub(super) args: PathArgs,
    pub(super) filters: Filters,
    pub(super) order: Option<String>,
    /// `fields`; all of them without it.
    pub(super) fields: Option<String>,
}

impl Query {
    /// The call that asks for some of the rows.
    pub(super) fn call(&self, ask: Ask) -> Call {
        let mut call = call(&self.operation, &self.args);
        call.query.push(("pageSize", ask.size.to_string()));
        let fields = if ask.only_id {
            Some("id")
        } else {
            self.fields.as_deref()
        };
        if let Some(fields) = fields {
            call.query.push(("fields", fields.to_owned()));
        }
        if let At::Page(number) | At::PageAfter(number, _) = ask.at {
            call.query.push(("page", number.to_string()));
        }
        let in_url = self.operation.method == Method::GET;
        let (filters, order) = match ask.at {
            At::Page(_) => (self.filters.clone(), self.order.clone()),
            At::After(id) if in_url => {
                call.headers
                    .push((PAGINATION_TYPE, HeaderValue::from_static("forward-only")));
                call.query.push(("pageId", id.to_string()));
                (self.filters.clone(), None)
            }
            // Forward-only paging is not known of searches: the filter walks.
            At::After(id) | At::PageAfter(_, id) => {
                (self.filters.after(id), Some("id asc".to_owned()))
            }
        };
        let asked = filters
            .parameters()
            .chain(order.map(|order| ("orderBy", order)));
        if in_url {
            call.query.extend(asked);
        } else {
            let body: serde_json::Map<_, _> = asked
                .map(|(name, text)| (name.to_owned(), Value::from(text)))
                .collect();
            call.body = Some(Value::Object(body).to_string().into_bytes().into());
        }
        call
    }

    /// The same question in requests that are short enough: as it is, as a search, or in parts.
    pub(super) fn requests(
        self,
        limit: usize,
        by_id: bool,
        search: Option<&Operation>,
    ) -> Result<VecDeque<Self>, Violation> {
        if let Some((field, reason)) = self.filters.refusal() {
            return Err(refused(&field, reason));
        }
        if self.filters.exclude_all() {
            return Ok(VecDeque::new());
        }
        let longest = longest(by_id);
        let length = |filters: &Filters| {
            let part = Self {
                filters: filters.clone(),
                ..self.clone()
            };
            url_length(&part.call(longest))
        };
        let whole = length(&self.filters);
        if self.operation.method != Method::GET || whole <= limit {
            return Ok(VecDeque::from([self]));
        }
        if let Some(search) = search {
            let operation = search.clone();
            return Ok(VecDeque::from([Self { operation, ..self }]));
        }
        let too_long = |hint: &str| {
            let reason = format!("makes a URL of {whole} characters, {limit} are safe; {hint}");
            refused("conditions", reason)
        };
        if self.order.is_some() {
            return Err(too_long(
                "a sorted list is not read in parts: leave out the order, or filter for fewer values",
            ));
        }
        let parts = self.filters.split(&|part| length(part) <= limit);
        let parts = parts.ok_or_else(|| {
            too_long("only a long `in` that must hold for all records can be split")
        })?;
        let parts = parts.into_iter().map(|filters| Self {
            filters,
            ..self.clone()
        });
        Ok(parts.collect())
    }
}

/// A filter that is not sent.
pub(super) fn refused(field: &str, reason: impl Into<String>) -> Violation {
    Violation {
        code: Some("UnusableFilter".to_owned()),
        message: Some(reason.into()),
        resource: None,
        field: Some(field.to_owned()),
    }
}

/// The longest request that a walk can make.
fn longest(by_id: bool) -> Ask {
    Ask {
        at: if by_id {
            At::PageAfter(u64::from(u32::MAX), i64::MAX)
        } else {
            At::Page(u64::from(u32::MAX))
        },
        size: 1000,
        only_id: false,
    }
}

/// Filters for a count, in parts that are short enough.
pub(super) fn count_requests(
    operation: &Operation,
    args: &PathArgs,
    filters: &Filters,
) -> Result<Vec<Call>, Violation> {
    let ask = |filters: &Filters| {
        let mut call = call(operation, args);
        call.query.extend(filters.parameters());
        call
    };
    let fits = |filters: &Filters| url_length(&ask(filters)) <= SAFE_URL;
    if let Some((field, reason)) = filters.refusal() {
        return Err(refused(&field, reason));
    }
    if filters.exclude_all() {
        return Ok(Vec::new());
    }
    let parts = filters.split(&fits).ok_or_else(|| {
        refused(
            "conditions",
            format!("makes a URL of more than {SAFE_URL} characters, and has no list to split"),
        )
    })?;
    Ok(parts.iter().map(ask).collect())
}

/// The length of path and query, percent-encoded.
fn url_length(call: &Call) -> usize {
    let encoded = |text: &str| byte_serialize(text.as_bytes()).map(str::len).sum::<usize>();
    let query = call
        .query
        .iter()
        .map(|(name, value)| encoded(name) + encoded(value) + 2);
    ROOT + call.path.len() + query.sum::<usize>()
}
