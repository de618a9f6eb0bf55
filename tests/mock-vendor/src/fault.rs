//! Answers that go wrong on demand.

use axum::body::{Body, to_bytes};
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use serde::{Deserialize, Serialize};
use serde_json::Value;

/// How an answer goes wrong. As JSON: `{"status": [503, "busy"]}`, `"cutOff"`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub enum Fault {
    /// It has this status and body instead.
    Status(u16, String),
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
    /// Every object lacks the field of this name.
    Without(String),
}

/// A fault, and the requests that it meets.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Trouble {
    /// Requests whose path and query contain this text; an empty one means all.
    #[serde(default)]
    pub path: String,
    /// How many of these go well first.
    #[serde(default)]
    pub after: u32,
    /// How many of these it meets then; `None`: all.
    #[serde(default)]
    pub times: Option<u32>,
    /// What happens to them.
    pub fault: Fault,
}

impl Trouble {
    /// Whether this request meets it; each time counts.
    pub(crate) fn meets(&mut self, target: &str) -> bool {
        if !target.contains(&self.path) {
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
    /// The answer, changed as the fault says. `Hang` is not this one's affair.
    pub(crate) async fn distort(self, answer: Response) -> Response {
        match self {
            Self::Status(status, body) => {
                let status = StatusCode::from_u16(status);
                (status.unwrap_or(StatusCode::INTERNAL_SERVER_ERROR), body).into_response()
            }
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
            Self::Reversed => rewritten_json(answer, reverse).await,
            Self::Shortened => rewritten_json(answer, shorten).await,
            Self::Without(name) => rewritten_json(answer, |json| leave_out(json, &name)).await,
            Self::Hang => answer,
        }
    }
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
        Value::Number(_) | Value::Bool(_) => *value = Value::String(value.to_string()),
        Value::Array(items) => items.iter_mut().for_each(as_text),
        Value::Object(fields) => fields.values_mut().for_each(as_text),
        Value::Null | Value::String(_) => {}
    }
}

fn reverse(value: &mut Value) {
    match value {
        Value::Array(items) => {
            items.reverse();
            items.iter_mut().for_each(reverse);
        }
        Value::Object(fields) => fields.values_mut().for_each(reverse),
        _ => {}
    }
}

fn shorten(value: &mut Value) {
    match value {
        Value::Array(items) => {
            items.pop();
            items.iter_mut().for_each(shorten);
        }
        Value::Object(fields) => fields.values_mut().for_each(shorten),
        _ => {}
    }
}

fn leave_out(value: &mut Value, name: &str) {
    match value {
        Value::Array(items) => items.iter_mut().for_each(|item| leave_out(item, name)),
        Value::Object(fields) => {
            fields.remove(name);
            fields.values_mut().for_each(|field| leave_out(field, name));
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_trouble_meets_what_it_names_after_so_many_and_so_often() {
        let mut trouble = Trouble {
            path: "page=".to_owned(),
            after: 1,
            times: Some(2),
            fault: Fault::CutOff,
        };
        let targets = ["/page=1", "/none", "/page=2", "/page=3", "/page=4"];
        let met = targets.map(|target| trouble.meets(target));
        assert_eq!(met, [false, false, true, true, false]);
    }
}
