//! Answers that go wrong on demand.

use axum::body::{Body, to_bytes};
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serialize};
use serde_json::{Map, Value};

/// How an answer goes wrong. As JSON: `{"status": [503, "busy"]}`, `{"without": ["total"]}`,
/// `"cutOff"`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub enum Fault {
    /// It has this status, from 200 to 599, and body instead. The content type follows from how the
    /// body begins: HTML, JSON or plain text.
    Status(#[serde(deserialize_with = "final_status")] u16, String),
    /// It is a complete HTTP answer whose JSON ends in the middle.
    CutOff,
    /// It never comes, as long as the mock runs.
    Hang,
    /// It sends the client elsewhere.
    Redirect(String),
    /// Too many requests; the client is to wait so many seconds.
    TooMany(u32),
    /// Every number arrives as a text, ids included, and every yes or no as `"true"` or `"false"`.
    AsText,
    /// Every list comes backwards.
    Reversed,
    /// Every list lacks its last row.
    Shortened,
    /// Every object lacks the fields of these names.
    Without(Vec<String>),
    /// Every object that has a field of this name has this value in it.
    Set(String, Value),
}

/// A fault, and the requests that it meets.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Trouble {
    /// Requests whose path, query, a blank and body contain this text; an empty one means all.
    #[serde(default)]
    contains: String,
    /// How many of these go well first.
    #[serde(default)]
    after: u32,
    /// How many of these it meets then; `None`: all.
    #[serde(default)]
    times: Option<u32>,
    /// What happens to them.
    pub(crate) fault: Fault,
}

impl Trouble {
    /// Lets all requests go wrong whose path, query, a blank and body contain this text; an empty
    /// one means all.
    pub fn new(contains: &str, fault: Fault) -> Self {
        Self {
            contains: contains.to_owned(),
            after: 0,
            times: None,
            fault,
        }
    }

    /// So many of these requests go well first.
    #[must_use]
    pub fn after(self, after: u32) -> Self {
        Self { after, ..self }
    }

    /// Only so many of these requests go wrong.
    #[must_use]
    pub fn times(self, times: u32) -> Self {
        let times = Some(times);
        Self { times, ..self }
    }

    /// What a request meets.
    pub(crate) fn first(troubles: &mut [Self], request: &str) -> Option<Fault> {
        let met = troubles.iter_mut().find_map(|one| {
            let meets = one.meets(request);
            meets.then_some(&one.fault)
        });
        met.cloned()
    }

    /// Whether this request meets it; each time counts.
    fn meets(&mut self, request: &str) -> bool {
        if !request.contains(&self.contains) {
            return false;
        }
        if self.after > 0 {
            self.after -= 1;
            return false;
        }
        match &mut self.times {
            None => true,
            Some(0) => false,
            Some(left) => {
                *left -= 1;
                true
            }
        }
    }
}

impl Fault {
    /// An answer of this status whose JSON says so.
    pub fn status(status: u16) -> Self {
        let body = format!("{{\"message\":\"status {status} on demand\"}}");
        Self::Status(status, body)
    }

    /// A page for people in place of data, with status 200.
    pub fn page() -> Self {
        Self::Status(200, "<!doctype html>\n<h1>Welcome</h1>\n".to_owned())
    }

    /// Every object lacks the fields of these names.
    pub fn without(names: &[&str]) -> Self {
        Self::Without(names.iter().map(ToString::to_string).collect())
    }

    pub(crate) fn check(&self) -> Result<(), String> {
        match self {
            Self::Status(status, _) if !(200..=599).contains(status) => Err(format!(
                "{status} is not the status of a final answer (200 to 599)"
            )),
            _ => Ok(()),
        }
    }

    /// The answer, changed as the fault says. `Hang` is not this one's affair.
    pub(crate) async fn distort(self, answer: Response) -> Response {
        match self {
            Self::Status(status, body) => fixed(status, body),
            Self::Redirect(target) => {
                let target = HeaderValue::try_from(target);
                let target = target.unwrap_or(HeaderValue::from_static("/"));
                (StatusCode::FOUND, [(header::LOCATION, target)]).into_response()
            }
            Self::TooMany(seconds) => {
                let pause = (header::RETRY_AFTER, HeaderValue::from(seconds));
                (StatusCode::TOO_MANY_REQUESTS, [pause]).into_response()
            }
            Self::CutOff => rewritten(answer, |text| text[..text.len() / 2].to_vec()).await,
            Self::AsText => rewritten_json(answer, as_text).await,
            Self::Reversed => {
                rewritten_json(answer, |json| each_list(json, &|list| list.reverse())).await
            }
            Self::Shortened => {
                rewritten_json(answer, |json| each_list(json, &|list| drop(list.pop()))).await
            }
            Self::Without(names) => {
                let lacks = |fields: &mut Map<_, _>| fields.retain(|name, _| !names.contains(name));
                rewritten_json(answer, |json| each_object(json, &lacks)).await
            }
            Self::Set(name, value) => {
                let set = |fields: &mut Map<_, _>| {
                    if let Some(known) = fields.get_mut(&name) {
                        known.clone_from(&value);
                    }
                };
                rewritten_json(answer, |json| each_object(json, &set)).await
            }
            Self::Hang => answer,
        }
    }
}

fn final_status<'de, D: Deserializer<'de>>(status: D) -> Result<u16, D::Error> {
    let status = u16::deserialize(status)?;
    let checked = Fault::Status(status, String::new()).check();
    checked.map_err(D::Error::custom).map(|()| status)
}

fn fixed(status: u16, body: String) -> Response {
    let status = StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    let kind = match body.trim_start().chars().next() {
        Some('<') => "text/html; charset=utf-8",
        Some('{' | '[') => "application/json",
        _ => "text/plain; charset=utf-8",
    };
    (status, [(header::CONTENT_TYPE, kind)], body).into_response()
}

async fn rewritten(answer: Response, change: impl FnOnce(&[u8]) -> Vec<u8>) -> Response {
    let (mut parts, body) = answer.into_parts();
    let body = to_bytes(body, usize::MAX).await.unwrap_or_default();
    parts.headers.remove(header::CONTENT_LENGTH);
    Response::from_parts(parts, Body::from(change(&body)))
}

async fn rewritten_json(answer: Response, change: impl FnOnce(&mut Value)) -> Response {
    rewritten(answer, |text| match serde_json::from_slice(text) {
        Ok(mut json) => {
            change(&mut json);
            json.to_string().into_bytes()
        }
        // No JSON has neither numbers nor lists.
        Err(_) => text.to_vec(),
    })
    .await
}

fn as_text(value: &mut Value) {
    match value {
        Value::Array(items) => items.iter_mut().for_each(as_text),
        Value::Object(fields) => fields.values_mut().for_each(as_text),
        Value::Number(_) | Value::Bool(_) => *value = Value::String(value.to_string()),
        Value::Null | Value::String(_) => {}
    }
}

/// Does this to every list, the inner ones after the outer.
fn each_list(value: &mut Value, change: &dyn Fn(&mut Vec<Value>)) {
    walk(value, change, &|_| {});
}

/// Does this to every object, the inner ones after the outer.
fn each_object(value: &mut Value, change: &dyn Fn(&mut Map<String, Value>)) {
    walk(value, &|_| {}, change);
}

fn walk(
    value: &mut Value,
    list: &dyn Fn(&mut Vec<Value>),
    object: &dyn Fn(&mut Map<String, Value>),
) {
    match value {
        Value::Array(items) => {
            list(items);
            items.iter_mut().for_each(|item| walk(item, list, object));
        }
        Value::Object(fields) => {
            object(fields);
            let fields = fields.values_mut();
            fields.for_each(|field| walk(field, list, object));
        }
        _ => {}
    }
}
