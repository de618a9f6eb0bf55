//! What every request to the vendor's API passes: the credentials, the faults, the log.

use crate::fault::{Fault, Trouble};
use crate::stand::Live;
use crate::{Shared, Vendor};
use axum::body::{Body, to_bytes};
use axum::extract::{Request, State};
use axum::http::StatusCode;
use axum::http::request::Parts;
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use serde::Serialize;

/// A request to the vendor's API. Headers are never kept, and in place of a secret stands
/// `[secret]`.
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
    /// The fault that it met.
    pub fault: Option<Fault>,
}

impl Entry {
    /// The path, without the query.
    pub fn path(&self) -> &str {
        let parts = self.target.split_once('?');
        parts.map_or(self.target.as_str(), |(path, _)| path)
    }

    /// The query, without the question mark.
    pub fn query(&self) -> Option<&str> {
        self.target.split_once('?').map(|(_, query)| query)
    }

    fn of(parts: &Parts, body: &[u8]) -> Self {
        Self {
            method: parts.method.to_string(),
            target: parts.uri.to_string(),
            body: String::from_utf8_lossy(body).into_owned(),
            status: None,
            fault: None,
        }
    }

    fn redact(&mut self, secrets: &[String]) {
        for secret in secrets.iter().filter(|secret| !secret.is_empty()) {
            for text in [&mut self.target, &mut self.body] {
                *text = text.replace(secret, "[secret]");
            }
        }
    }
}

/// Whether a request has this text in a header. An empty text is no credential: no request has it.
pub fn carries(request: &Parts, header: &str, text: &str) -> bool {
    let sent = request.headers.get(header);
    !text.is_empty() && sent.is_some_and(|sent| sent.as_bytes() == text.as_bytes())
}

pub(crate) async fn gate<V: Vendor>(
    State(shared): State<Shared<V>>,
    request: Request,
    next: Next,
) -> Response {
    let (parts, body) = request.into_parts();
    let body = to_bytes(body, usize::MAX).await.unwrap_or_default();
    let mut entry = Entry::of(&parts, &body);
    let refusal = {
        let mut live = shared.live();
        let Live {
            world,
            memory,
            troubles,
            ..
        } = &mut *live;
        let refusal = V::refusal(world, memory, &parts);
        if refusal.is_none() {
            let text = format!("{} {}", entry.target, entry.body);
            entry.fault = Trouble::first(troubles, &text);
        }
        entry.redact(&V::secrets(world, memory));
        refusal
    };
    let request = Request::from_parts(parts, Body::from(body));
    let answer = match (refusal, entry.fault.clone()) {
        (Some(refusal), _) => refusal,
        (None, None) => next.run(request).await,
        (None, Some(Fault::Hang)) => {
            shared.live().record(entry);
            shared.stopped().await;
            return StatusCode::SERVICE_UNAVAILABLE.into_response();
        }
        (None, Some(fault)) => fault.distort(next.run(request).await).await,
    };
    entry.status = Some(answer.status().as_u16());
    shared.live().record(entry);
    answer
}
