//! What every request passes: the key, and the faults.

use crate::Shared;
use axum::Json;
use axum::body::{Body, to_bytes};
use axum::extract::{Request, State};
use axum::http::{StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use serde_json::json;

/// How an answer goes wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Fault {
    /// It has this status and body instead.
    Status(u16, String),
    /// It is a complete HTTP answer whose JSON ends in the middle.
    CutOff,
    /// It never comes, as long as the mock runs.
    Hang,
}

pub(crate) async fn gate(State(shared): State<Shared>, request: Request, next: Next) -> Response {
    let key = request.headers().get(header::AUTHORIZATION);
    if key.is_none_or(|key| key.as_bytes() != shared.0.key.as_bytes()) {
        let message = json!({ "message": "the key is not known" });
        return (StatusCode::UNAUTHORIZED, Json(message)).into_response();
    }
    let target = request.uri().to_string();
    let fault = {
        let world = shared.world();
        let mut faults = world.faults.iter();
        faults.find(|(part, _)| target.contains(part)).cloned()
    };
    match fault.map(|(_, fault)| fault) {
        None => next.run(request).await,
        Some(Fault::Status(status, body)) => {
            let status = StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
            (status, body).into_response()
        }
        Some(Fault::CutOff) => cut_off(next.run(request).await).await,
        Some(Fault::Hang) => {
            shared.stopped().await;
            StatusCode::SERVICE_UNAVAILABLE.into_response()
        }
    }
}

async fn cut_off(answer: Response) -> Response {
    let (mut parts, body) = answer.into_parts();
    let body = to_bytes(body, usize::MAX).await.unwrap_or_default();
    parts.headers.remove(header::CONTENT_LENGTH);
    Response::from_parts(parts, Body::from(body.slice(..body.len() / 2)))
}
