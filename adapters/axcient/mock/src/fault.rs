//! How answers go wrong.

use axum::body::{Body, to_bytes};
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use serde::Deserialize;
use serde_json::Value;

/// How an answer goes wrong.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub enum Fault {
    /// It has this status and body instead.
    Status(u16, String),
    /// It is a page of a web site, with success.
    Html,
    /// It is a complete HTTP answer whose JSON ends in the middle.
    CutOff,
    /// It never comes, as long as the mock runs.
    Hang,
    /// Every number is text.
    NumbersAsText,
    /// Every list is the other way round.
    ListsReversed,
    /// Every list lacks its last row.
    LastRowMissing,
    /// Every field of this name is missing.
    FieldMissing(String),
}

impl Fault {
    /// What becomes of an answer. A hang is the gate's affair.
    pub(crate) async fn distort(self, answer: Response) -> Response {
        match self {
            Self::Hang => answer,
            Self::Status(status, body) => {
                let status = StatusCode::from_u16(status);
                let status = status.unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
                (status, body).into_response()
            }
            Self::Html => axum::response::Html("<!doctype html><h1>Sign in</h1>").into_response(),
            Self::CutOff => reworked(answer, |body| body[..body.len() / 2].to_vec()).await,
            Self::NumbersAsText => {
                json(answer, &mut |value| {
                    if let Value::Number(number) = value {
                        *value = Value::String(number.to_string());
                    }
                })
                .await
            }
            Self::ListsReversed => {
                json(answer, &mut |value| {
                    if let Value::Array(rows) = value {
                        rows.reverse();
                    }
                })
                .await
            }
            Self::LastRowMissing => {
                json(answer, &mut |value| {
                    if let Value::Array(rows) = value {
                        rows.pop();
                    }
                })
                .await
            }
            Self::FieldMissing(name) => {
                json(answer, &mut |value| {
                    if let Value::Object(fields) = value {
                        fields.remove(&name);
                    }
                })
                .await
            }
        }
    }
}

async fn json(answer: Response, change: &mut (dyn FnMut(&mut Value) + Send)) -> Response {
    let rework = |body: &[u8]| {
        let mut value = serde_json::from_slice(body).unwrap_or_default();
        walk(&mut value, change);
        value.to_string().into_bytes()
    };
    reworked(answer, rework).await
}

async fn reworked(answer: Response, change: impl FnOnce(&[u8]) -> Vec<u8>) -> Response {
    let (mut parts, body) = answer.into_parts();
    let body = to_bytes(body, usize::MAX).await.unwrap_or_default();
    parts.headers.remove(header::CONTENT_LENGTH);
    Response::from_parts(parts, Body::from(change(&body)))
}

fn walk(value: &mut Value, change: &mut (dyn FnMut(&mut Value) + Send)) {
    change(value);
    match value {
        Value::Array(rows) => rows.iter_mut().for_each(|row| walk(row, change)),
        Value::Object(fields) => fields.values_mut().for_each(|field| walk(field, change)),
        _ => {}
    }
}
