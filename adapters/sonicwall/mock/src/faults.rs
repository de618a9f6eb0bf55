//! Answers that go wrong on demand.

use axum::body::{Body, to_bytes};
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use crate::error::MockError;

/// How an answer goes wrong.
///
/// As JSON, for the control endpoint: `{"kind":"status","status":503,"body":"busy"}`, and for the
/// others the kind alone: `truncatedJson`, `hang`, `numbersAsStrings`, `quantityMissing`,
/// `quantityZero`, `listsReversed`; `{"kind":"without","field":"expiresOn"}`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub enum Fault {
    /// This status and body instead of the answer. The content type follows from how the body
    /// begins: HTML, JSON or plain text.
    Status {
        /// From 200 to 599.
        status: u16,
        /// The whole body.
        #[serde(default)]
        body: String,
    },
    /// A complete HTTP answer, with a true `Content-Length`, whose JSON ends in the middle.
    TruncatedJson,
    /// No answer for as long as the mock runs.
    Hang,
    /// Every number in the answer arrives as a string, ids included.
    NumbersAsStrings,
    /// No service in the answer has a `quantity`.
    QuantityMissing,
    /// Every `quantity` in the answer is 0.
    QuantityZero,
    /// Every list in the answer comes backwards.
    ListsReversed,
    /// No object in the answer has this field.
    Without {
        /// The field's name.
        field: String,
    },
}

impl Fault {
    /// The name that the request log shows.
    pub(crate) fn name(&self) -> &'static str {
        match self {
            Self::Status { .. } => "status",
            Self::TruncatedJson => "truncatedJson",
            Self::Hang => "hang",
            Self::NumbersAsStrings => "numbersAsStrings",
            Self::QuantityMissing => "quantityMissing",
            Self::QuantityZero => "quantityZero",
            Self::ListsReversed => "listsReversed",
            Self::Without { .. } => "without",
        }
    }

    /// The answer, changed as the fault says. An answer that is not JSON stays as it is.
    pub(crate) async fn distort(&self, answer: Response) -> Response {
        match self {
            Self::Status { status, body } => return fixed(*status, body),
            Self::Hang => return answer,
            _ => {}
        }
        let (mut parts, body) = answer.into_parts();
        let Ok(bytes) = to_bytes(body, usize::MAX).await else {
            return StatusCode::INTERNAL_SERVER_ERROR.into_response();
        };
        let Ok(mut json) = serde_json::from_slice::<Value>(&bytes) else {
            return Response::from_parts(parts, Body::from(bytes));
        };
        match self {
            Self::NumbersAsStrings => numbers_to_strings(&mut json),
            Self::QuantityMissing => each_object(&mut json, &|fields| {
                fields.remove("quantity");
            }),
            Self::Without { field } => each_object(&mut json, &|fields| {
                fields.remove(field);
            }),
            Self::QuantityZero => each_object(&mut json, &|fields| {
                if let Some(quantity) = fields.get_mut("quantity") {
                    *quantity = Value::from(0);
                }
            }),
            Self::ListsReversed => reverse_lists(&mut json),
            _ => {}
        }
        let mut text = json.to_string();
        if *self == Self::TruncatedJson {
            let middle = text.floor_char_boundary(text.len() / 2);
            text.truncate(middle);
        }
        parts.headers.remove(header::CONTENT_LENGTH);
        Response::from_parts(parts, Body::from(text))
    }
}

fn fixed(status: u16, body: &str) -> Response {
    let status = StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    let kind = match body.trim_start().chars().next() {
        Some('<') => "text/html; charset=utf-8",
        Some('{' | '[') => "application/json",
        _ => "text/plain; charset=utf-8",
    };
    let kind = (header::CONTENT_TYPE, HeaderValue::from_static(kind));
    (status, [kind], body.to_owned()).into_response()
}

fn numbers_to_strings(value: &mut Value) {
    match value {
        Value::Number(number) => *value = Value::String(number.to_string()),
        Value::Array(items) => items.iter_mut().for_each(numbers_to_strings),
        Value::Object(fields) => fields.values_mut().for_each(numbers_to_strings),
        Value::Null | Value::Bool(_) | Value::String(_) => {}
    }
}

fn each_object(value: &mut Value, change: &dyn Fn(&mut Map<String, Value>)) {
    match value {
        Value::Array(items) => items.iter_mut().for_each(|item| each_object(item, change)),
        Value::Object(fields) => {
            change(fields);
            fields
                .values_mut()
                .for_each(|field| each_object(field, change));
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

fn reverse_lists(value: &mut Value) {
    match value {
        Value::Array(items) => {
            items.reverse();
            items.iter_mut().for_each(reverse_lists);
        }
        Value::Object(fields) => fields.values_mut().for_each(reverse_lists),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

/// The faults that are waiting for a request.
#[derive(Debug, Default)]
pub(crate) struct Faults(Vec<Armed>);

#[derive(Debug)]
struct Armed {
    path_contains: String,
    left: u32,
    fault: Fault,
}

impl Faults {
    pub(crate) fn add(
        &mut self,
        path_contains: &str,
        times: u32,
        fault: Fault,
    ) -> Result<(), MockError> {
        if let Fault::Status { status, .. } = fault
            && !(200..=599).contains(&status)
        {
            return Err(MockError::BadStatus(status));
        }
        if times > 0 {
            self.0.push(Armed {
                path_contains: path_contains.to_owned(),
                left: times,
                fault,
            });
        }
        Ok(())
    }

    /// The oldest fault that fits the request, used up by one.
    pub(crate) fn take(&mut self, target: &str) -> Option<Fault> {
        let at = self
            .0
            .iter()
            .position(|armed| target.contains(&armed.path_contains))?;
        let armed = self.0.get_mut(at)?;
        armed.left -= 1;
        if armed.left > 0 {
            return Some(armed.fault.clone());
        }
        Some(self.0.remove(at).fault)
    }

    pub(crate) fn clear(&mut self) {
        self.0.clear();
    }
}
