//! What every request to the vendor's API passes: the rate limit, the token, the faults, the log.

use crate::fault::Fault;
use crate::server::{Shared, World};
use axum::Json;
use axum::body::{Body, to_bytes};
use axum::extract::{Request, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use serde::Serialize;
use serde_json::json;
use std::time::Instant;

/// One request to the vendor's API. Headers are never kept.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Entry {
    /// The HTTP method.
    pub method: String,
    /// Path and query.
    pub target: String,
    /// The body, as text.
    pub body: String,
    /// The status of the answer; nothing for a request that was left hanging.
    pub status: Option<u16>,
}

enum Passed {
    Refused(StatusCode, &'static str),
    Meets(Fault),
    Freely,
}

pub(crate) async fn gate(State(shared): State<Shared>, request: Request, next: Next) -> Response {
    let (parts, body) = request.into_parts();
    let body = to_bytes(body, usize::MAX).await.unwrap_or_default();
    let target = parts.uri.to_string();
    let text = String::from_utf8_lossy(&body).into_owned();
    let mut entry = Entry {
        method: parts.method.to_string(),
        target: target.clone(),
        body: text.clone(),
        status: None,
    };
    let passed = {
        let right = has_token(&parts.headers, shared.token());
        shared.world().pass(right, &format!("{target} {text}"))
    };
    let request = Request::from_parts(parts, Body::from(body));
    let answer = match passed {
        Passed::Refused(status, reason) => {
            (status, Json(json!({ "message": reason }))).into_response()
        }
        Passed::Meets(Fault::Hang) => {
            shared.world().log.push(entry);
            shared.stopped().await;
            return StatusCode::SERVICE_UNAVAILABLE.into_response();
        }
        Passed::Meets(fault) => fault.distort(next.run(request).await).await,
        Passed::Freely => next.run(request).await,
    };
    entry.status = Some(answer.status().as_u16());
    shared.world().log.push(entry);
    answer
}

impl World {
    fn pass(&mut self, has_token: bool, target: &str) -> Passed {
        if !self.rate.lets_through(Instant::now()) {
            let reason = "too many requests; blocked for 24 hours";
            return Passed::Refused(StatusCode::TOO_MANY_REQUESTS, reason);
        }
        let expired = self.token_lasts == Some(0);
        if !has_token || expired {
            return Passed::Refused(StatusCode::UNAUTHORIZED, "the token is not known");
        }
        self.token_lasts = self.token_lasts.map(|left| left - 1);
        self.faults
            .take(target)
            .map_or(Passed::Freely, Passed::Meets)
    }
}

fn has_token(headers: &HeaderMap, token: &str) -> bool {
    let key = headers.get("x-api-key");
    let bearer = headers.get(header::AUTHORIZATION);
    let bearer = bearer.and_then(|value| value.as_bytes().strip_prefix(b"Bearer "));
    key.is_some_and(|key| key.as_bytes() == token.as_bytes()) || bearer == Some(token.as_bytes())
}
