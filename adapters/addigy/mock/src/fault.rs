//! Answers that go wrong on demand.

use axum::body::{Body, to_bytes};
use axum::http::{StatusCode, header};
use axum::response::{Html, IntoResponse, Response};
use serde::{Deserialize, Serialize};
use serde_json::Value;

/// How an answer goes wrong.
///
/// As JSON, for the control endpoint: `{"kind":"status","status":503,"body":"busy"}`, and for the
/// others the kind alone: `html`, `cutOff`, `hang`, `numbersAsStrings`, `noTotals`, `reversed`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub enum Fault {
    /// It has this status and body instead.
    Status {
        /// From 200 to 599.
        status: u16,
        /// The whole body.
        #[serde(default)]
        body: String,
    },
    /// It is a page for people, with status 200.
    Html,
    /// It is a complete HTTP answer whose JSON ends in the middle.
    CutOff,
    /// It never comes, as long as the mock runs.
    Hang,
    /// Every number in it arrives as a string, those of `metadata` too.
    NumbersAsStrings,
    /// Its `metadata` do not say how many rows or pages there are.
    NoTotals,
    /// Every list in it comes backwards.
    Reversed,
}

impl Fault {
    /// An answer of this status that says so.
    pub fn status(status: u16) -> Self {
        let body = format!("{{\"message\":\"status {status} on demand\"}}");
        Self::Status { status, body }
    }

    /// The answer, changed as the fault says.
    pub(crate) async fn distort(&self, answer: Response) -> Response {
        match self {
            Self::Hang => answer,
            Self::Html => Html("<!doctype html>\n<h1>Addigy</h1>\n").into_response(),
            Self::Status { status, body } => {
                let status = StatusCode::from_u16(*status);
                let status = status.unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
                (status, body.clone()).into_response()
            }
            Self::CutOff => body(answer, |json| json, true).await,
            Self::NumbersAsStrings => body(answer, numbers_to_strings, false).await,
            Self::NoTotals => body(answer, without_totals, false).await,
            Self::Reversed => body(answer, reversed, false).await,
        }
    }
}

async fn body(answer: Response, change: fn(Value) -> Value, cut: bool) -> Response {
    let (mut parts, body) = answer.into_parts();
    let bytes = to_bytes(body, usize::MAX).await.unwrap_or_default();
    let Ok(json) = serde_json::from_slice(&bytes) else {
        return Response::from_parts(parts, Body::from(bytes));
    };
    let mut text = change(json).to_string();
    if cut {
        text.truncate(text.floor_char_boundary(text.len() / 2));
    }
    parts.headers.remove(header::CONTENT_LENGTH);
    Response::from_parts(parts, Body::from(text))
}

fn numbers_to_strings(value: Value) -> Value {
    match value {
        Value::Number(number) => Value::String(number.to_string()),
        Value::Array(items) => items.into_iter().map(numbers_to_strings).collect(),
        Value::Object(fields) => {
            let fields = fields.into_iter();
            Value::Object(
                fields
                    .map(|(name, value)| (name, numbers_to_strings(value)))
                    .collect(),
            )
        }
        other => other,
    }
}

fn without_totals(mut value: Value) -> Value {
    if let Some(metadata) = value.get_mut("metadata").and_then(Value::as_object_mut) {
        metadata.remove("total");
        metadata.remove("page_count");
    }
    value
}

fn reversed(mut value: Value) -> Value {
    let list = match &mut value {
        Value::Array(items) => Some(items),
        other => other.get_mut("items").and_then(Value::as_array_mut),
    };
    if let Some(items) = list {
        items.reverse();
    }
    value
}

/// The faults that are waiting for a request.
#[derive(Debug, Default)]
pub(crate) struct Faults(Vec<Armed>);

#[derive(Debug)]
struct Armed {
    contains: String,
    left: Option<u32>,
    fault: Fault,
}

impl Faults {
    pub(crate) fn add(&mut self, contains: &str, times: Option<u32>, fault: Fault) {
        self.0.push(Armed {
            contains: contains.to_owned(),
            left: times,
            fault,
        });
    }

    /// The fault that this request meets, if any; the oldest that fits and is not used up.
    pub(crate) fn take(&mut self, target: &str) -> Option<Fault> {
        let fits = |armed: &&mut Armed| armed.left != Some(0) && target.contains(&armed.contains);
        let armed = self.0.iter_mut().find(fits)?;
        armed.left = armed.left.map(|left| left - 1);
        Some(armed.fault.clone())
    }

    pub(crate) fn clear(&mut self) {
        self.0.clear();
    }
}
