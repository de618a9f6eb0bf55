//! One request, from its headers to its answer: the edge between HTTP and the API.

use std::convert::Infallible;
use std::sync::Arc;
use std::time::Duration;

use http_body_util::{BodyExt as _, Full, Limited};
use hyper::body::{Bytes, Incoming};
use hyper::header::{HeaderName, HeaderValue};
use hyper::{HeaderMap, Request, Response, StatusCode};
use uuid::Uuid;

use crate::answer::{Answer, SUCCESS_TYPE};
use crate::config::Config;
use crate::content::Content;
use crate::control;
use crate::faults::{self, Failure, Met, Scene, Shortening};
use crate::gate::{self, Asked};
use crate::journal::{Ticket, body_for_log};
use crate::lag::Length;
use crate::routing::{Route, route};
use crate::server::Peer;
use crate::shared::Shared;

/// The largest body that is read.
const MAX_BODY: usize = 10 * 1024 * 1024;

/// The connection ends here, without an answer or in its middle.
#[derive(Debug, thiserror::Error)]
#[error("the connection is dropped on purpose")]
pub(crate) struct Dropped;

/// Answers a request.
///
/// # Errors
///
/// [`Dropped`] where a fault closes the connection: the server then closes it without an answer.
pub(crate) async fn serve(
    shared: Arc<Shared>,
    peer: Arc<Peer>,
    request: Request<Incoming>,
) -> Result<Response<Content>, Dropped> {
    let config = shared.config(peer.scheme);
    let (parts, body) = request.into_parts();
    let Ok(body) = Limited::new(body, MAX_BODY).collect().await else {
        let too_large = Answer::html(413, "Request Entity Too Large");
        return Ok(respond(&config, too_large, None, false).0);
    };
    let body = body.to_bytes();
    let method = parts.method.as_str();
    let path = parts.uri.path();
    let route = route(path, &config.codebase);
    if let Route::Control(rest) = route {
        let answer = control::answer(&shared, &config, method, rest, &body);
        return Ok(respond(&config, answer, None, false).0);
    }
    let asked = Asked::new(
        route,
        &parts.method,
        &parts.uri,
        &parts.headers,
        &body,
        peer.scheme,
    );
    let (ticket, met) = begin(&shared, &peer, &asked, path, &body);
    let wait = met.wait();
    if !wait.is_zero() {
        tokio::time::sleep(wait).await;
    }
    match met.end() {
        Some(Failure::DropBefore) => return Err(Dropped),
        Some(Failure::HangBefore) => return hang().await,
        _ => {}
    }
    let answer = match met
        .end()
        .and_then(|failure| instead(&shared, &config, failure, &asked))
    {
        Some(answer) => answer,
        None => {
            let answer = gate::answer(&shared, &config, &asked, lag_of(&met));
            shortened(&config, answer, &met, &asked)
        }
    };
    match met.end() {
        Some(Failure::DropAfter) => return Err(Dropped),
        Some(Failure::HangAfter) => return hang().await,
        _ => {}
    }
    let is_cut = matches!(met.end(), Some(Failure::Cut));
    let status = answer.status;
    let (response, bytes) = respond(&config, answer, Some(ticket.seq), is_cut);
    shared.lock().journal.end(ticket, status, bytes);
    Ok(response)
}

/// Notes the request, and finds the failures that it meets.
fn begin(
    shared: &Shared,
    peer: &Peer,
    asked: &Asked<'_>,
    path: &str,
    body: &[u8],
) -> (Ticket, Met) {
    let is_write = asked.is_write();
    let logged = is_write.then(|| body_for_log(body)).flatten();
    let mut state = shared.lock();
    let ticket = state
        .journal
        .begin(asked.method, path, asked.query, body.len());
    if peer.is_new() {
        state.journal.stats.connections += 1;
    }
    let met = state.faults.meet(&faults::Request {
        seq: ticket.seq,
        path,
        is_write,
        is_list: asked.is_list(),
    });
    state.lag.begin(ticket.seq);
    if let Some(entry) = state.journal.entry(ticket) {
        entry.fault = met.names();
        entry.body = logged;
    }
    (ticket, met)
}

/// The answer of a failure that gives one instead of the usual.
fn instead(
    shared: &Shared,
    config: &Config,
    failure: &Failure,
    asked: &Asked<'_>,
) -> Option<Answer> {
    let changes = shared.lock().changes;
    let scene = Scene {
        now: config.clock.now(changes),
        origin: &config.origin,
        target: asked.target,
    };
    faults::instead(failure, &scene)
}

/// How long what the request writes stays out of lists.
fn lag_of(met: &Met) -> Option<Length> {
    met.modifiers().find_map(|failure| match failure {
        Failure::Lag {
            for_requests: 0,
            for_millis,
        } => Some(Length::Time(Duration::from_millis(*for_millis))),
        Failure::Lag { for_requests, .. } => Some(Length::Requests(*for_requests)),
        _ => None,
    })
}

/// The answer with the rows that a failure leaves of it.
fn shortened(config: &Config, answer: Answer, met: &Met, asked: &Asked<'_>) -> Answer {
    let how = met.modifiers().find_map(|failure| match failure {
        Failure::ShortPage { rows, link } => Some(Shortening {
            rows: usize::try_from(*rows).unwrap_or(usize::MAX),
            link: *link,
        }),
        _ => None,
    });
    let Some(how) = how else {
        return answer;
    };
    let url = format!("{}{}", config.origin, asked.target);
    faults::shorten(answer, how, asked.forward_only().then_some(&url))
}

/// Never answers. The future ends when the client or the server closes the connection.
async fn hang<T>() -> T {
    let never: Infallible = std::future::pending().await;
    match never {}
}

/// Adds the headers that all answers share, and says how long the body is. An answer of the API has
/// a number.
fn respond(
    config: &Config,
    answer: Answer,
    seq: Option<u64>,
    is_cut: bool,
) -> (Response<Content>, usize) {
    let (answer, body) = answer.split();
    let bytes = body.len();
    let body = Bytes::from(body);
    let mut response = Response::new(if is_cut {
        Content::cut(body)
    } else {
        Content::Whole(Full::new(body))
    });
    // A fault may have any status; one below 200 would not end the exchange.
    let status = StatusCode::from_u16(answer.status).ok();
    let status = status.filter(|status| !status.is_informational());
    *response.status_mut() = status.unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    let headers = response.headers_mut();
    for (name, value) in answer.headers {
        let value = match value.as_str() {
            SUCCESS_TYPE => format!("{SUCCESS_TYPE}; version={}", config.version()),
            _ => value,
        };
        set(headers, name, &value);
    }
    if let Some(seq) = seq {
        let id = Uuid::from_u64_pair(0xc0de_0000_0000_4000, 0x8000_0000_0000_0000 | seq);
        set(headers, "x-cw-request-id", &id.to_string());
        set(headers, "api-current-version", &config.version());
        set(headers, "cache-control", "no-cache");
    }
    (response, bytes)
}

fn set(headers: &mut HeaderMap, name: &'static str, value: &str) {
    if let Ok(value) = HeaderValue::from_str(value) {
        headers.insert(HeaderName::from_static(name), value);
    }
}
