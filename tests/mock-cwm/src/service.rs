//! One request, from its headers to its answer: the edge between HTTP and the API.

use std::convert::Infallible;
use std::sync::Arc;

use http_body_util::{BodyExt as _, Full, Limited};
use hyper::body::{Bytes, Incoming};
use hyper::header::{HeaderName, HeaderValue};
use hyper::{HeaderMap, Request, Response, StatusCode};
use serde_json::{Value, json};
use uuid::Uuid;

use crate::answer::{Answer, Refusal};
use crate::api::{self, Call};
use crate::auth;
use crate::config::Config;
use crate::control;
use crate::faults::WriteFault;
use crate::journal::Ticket;
use crate::routing::{Endpoint, Route, endpoint, route};
use crate::rules::system;
use crate::shared::Shared;
use crate::table::{Does, Operation};

/// The largest body that is read.
const MAX_BODY: usize = 10 * 1024 * 1024;

/// The connection ends here, without an answer.
#[derive(Debug, thiserror::Error)]
#[error("the connection is dropped on purpose")]
pub(crate) struct Dropped;

/// A request whose body has been read.
struct Incomer {
    method: String,
    path: String,
    query: String,
    headers: HeaderMap,
    body: Bytes,
}

/// Answers a request.
///
/// # Errors
///
/// [`Dropped`] where a fault closes the connection: the server then closes it without an answer.
pub(crate) async fn serve(
    shared: Arc<Shared>,
    request: Request<Incoming>,
) -> Result<Response<Full<Bytes>>, Dropped> {
    let (parts, body) = request.into_parts();
    let target = parts
        .uri
        .path_and_query()
        .map_or(0, |target| target.as_str().len());
    let body = Limited::new(body, MAX_BODY).collect().await;
    let incomer = Incomer {
        method: parts.method.as_str().to_owned(),
        path: parts.uri.path().to_owned(),
        query: parts.uri.query().unwrap_or_default().to_owned(),
        headers: parts.headers,
        body: match body {
            Ok(body) => body.to_bytes(),
            Err(_) => return Ok(respond(Answer::html(413, "Request Entity Too Large"), None)),
        },
    };
    if let Route::Control(rest) = route(&incomer.path, &shared.config.codebase) {
        let answer = control::answer(&shared, &incomer.method, rest, &incomer.body);
        return Ok(respond(answer, None));
    }
    let (ticket, wait, error) = {
        let mut state = shared.lock();
        let ticket = state
            .journal
            .begin(&incomer.method, &incomer.path, &incomer.query);
        let (wait, error) = state.faults.on_request(&incomer.path);
        (ticket, wait, error)
    };
    if !wait.is_zero() {
        tokio::time::sleep(wait).await;
    }
    let answer = match error {
        Some(answer) => {
            note(&shared, ticket, |entry| {
                entry.fault = Some("status".to_owned())
            });
            answer
        }
        None if target > shared.config.switches.max_url => Answer::html(414, "URI Too Long"),
        None => answer(&shared, ticket, &incomer).await?,
    };
    note(&shared, ticket, |entry| entry.status = Some(answer.status));
    Ok(respond(answer, Some(ticket.seq)))
}

async fn answer(shared: &Shared, ticket: Ticket, incomer: &Incomer) -> Result<Answer, Dropped> {
    let config = &shared.config;
    let path = match route(&incomer.path, &config.codebase) {
        Route::Api(path) => path,
        Route::CompanyInfo(company) => {
            return Ok(if incomer.method == "GET" {
                Answer::json(200, &company_info(config, company))
            } else {
                Refusal::no_verb(&incomer.method).into()
            });
        }
        Route::Stale => return Ok(Answer::html(404, "File or directory not found.")),
        Route::Control(_) | Route::Unroutable => {
            return Ok(Answer::text(
                400,
                "Cannot route. Codebase/company is invalid",
            ));
        }
    };
    let endpoint = endpoint(path);
    let anonymous = config.switches.anonymous_system_info
        && endpoint
            .as_ref()
            .and_then(|found| found.place.resource)
            .is_some_and(|resource| resource.path == system::INFO);
    if !anonymous {
        let authorization = header(&incomer.headers, "authorization");
        if let Err(refusal) =
            auth::check(config, authorization, header(&incomer.headers, "clientid"))
        {
            return Ok(refusal.into());
        }
    }
    let Some(endpoint) = endpoint else {
        return Ok(Refusal::no_endpoint().into());
    };
    let Some(action) = endpoint.place.operation(&incomer.method) else {
        return Ok(Refusal::no_verb(&incomer.method).into());
    };
    let paging = header(&incomer.headers, "pagination-type");
    let call = Call {
        path,
        query: &incomer.query,
        forward_only: paging.is_some_and(|kind| kind.eq_ignore_ascii_case("forward-only")),
        body: &incomer.body,
    };
    if action.is_write() {
        write(shared, ticket, &endpoint, action, &call, &incomer.headers).await
    } else {
        let mut state = shared.lock();
        Ok(api::perform(config, &mut state, &endpoint, action, &call).unwrap_or_else(Answer::from))
    }
}

/// Does a write, with the fault that is armed for it.
async fn write(
    shared: &Shared,
    ticket: Ticket,
    endpoint: &Endpoint,
    action: &'static Operation,
    call: &Call<'_>,
    headers: &HeaderMap,
) -> Result<Answer, Dropped> {
    let fault = shared.lock().faults.on_write();
    note(shared, ticket, |entry| {
        entry.fault = fault.map(|fault| fault.name().to_owned());
        entry.body = body_for_log(call.body);
    });
    match fault {
        Some(WriteFault::DropBefore) => return Err(Dropped),
        Some(WriteFault::HangBefore) => return hang().await,
        Some(WriteFault::DropAfter | WriteFault::HangAfter) | None => {}
    }
    let fits = is_json(headers) != (action.does == Does::Upload);
    let answer = if call.body.is_empty() || fits {
        let mut state = shared.lock();
        match api::perform(&shared.config, &mut state, endpoint, action, call) {
            Ok(answer) => {
                shared.note_write(&mut state);
                answer
            }
            Err(refusal) => refusal.into(),
        }
    } else {
        let message = match action.does {
            Does::Upload => "The request body must be a form.",
            _ => "The request body must be JSON.",
        };
        Refusal::new(415, "ConnectWiseApi", message).into()
    };
    match fault {
        Some(WriteFault::DropAfter) => Err(Dropped),
        Some(WriteFault::HangAfter) => hang().await,
        _ => Ok(answer),
    }
}

/// Never answers. The future ends when the client or the server closes the connection.
async fn hang<T>() -> T {
    let never: Infallible = std::future::pending().await;
    match never {}
}

fn note(shared: &Shared, ticket: Ticket, change: impl FnOnce(&mut crate::LogEntry)) {
    if let Some(entry) = shared.lock().journal.entry(ticket) {
        change(entry);
    }
}

fn body_for_log(body: &[u8]) -> Option<Value> {
    if body.is_empty() {
        return None;
    }
    let text = || Value::from(String::from_utf8_lossy(body));
    Some(serde_json::from_slice(body).unwrap_or_else(|_| text()))
}

/// A body without a content type passes; many clients send none.
fn is_json(headers: &HeaderMap) -> bool {
    header(headers, "content-type").is_none_or(|kind| kind.to_ascii_lowercase().contains("json"))
}

fn header<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    headers.get(name)?.to_str().ok()
}

/// What codebase discovery says of a company: nothing of an unknown one (cwm-api §1).
fn company_info(config: &Config, company: &str) -> Value {
    if !decoded(company).eq_ignore_ascii_case(&config.company) {
        return Value::Null;
    }
    let release = config.codebase.trim_end_matches('/').replace('_', ".");
    let is_cloud = if config.switches.is_cloud_as_boolean {
        json!(true)
    } else {
        json!("True")
    };
    json!({
        "CompanyName": config.company,
        "Codebase": config.codebase,
        "VersionCode": release,
        "VersionNumber": format!("{release}.0"),
        "CompanyID": config.company,
        "IsCloud": is_cloud,
    })
}

/// A path segment without its percent escapes.
fn decoded(segment: &str) -> String {
    // The form decoder also reads `+` as a space, which in a path it is not.
    let pair = format!("x={}", segment.replace('+', "%2B").replace('&', "%26"));
    let mut pairs = url::form_urlencoded::parse(pair.as_bytes());
    pairs
        .next()
        .map(|(_, value)| value.into_owned())
        .unwrap_or_default()
}

/// Adds the headers that all answers share. An answer of the API has a number.
fn respond(answer: Answer, seq: Option<u64>) -> Response<Full<Bytes>> {
    let mut response = Response::new(Full::new(Bytes::from(answer.body)));
    // A fault may have any status; one below 200 would not end the exchange.
    let status = StatusCode::from_u16(answer.status).ok();
    let status = status.filter(|status| !status.is_informational());
    *response.status_mut() = status.unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    let mut headers = answer.headers;
    if let Some(seq) = seq {
        let id = Uuid::from_u64_pair(0xc0de_0000_0000_4000, 0x8000_0000_0000_0000 | seq);
        headers.push(("x-cw-request-id", id.to_string()));
        headers.push(("api-current-version", "2025.1".to_owned()));
        headers.push(("cache-control", "no-cache".to_owned()));
    }
    for (name, value) in headers {
        if let Ok(value) = HeaderValue::from_str(&value) {
            response
                .headers_mut()
                .insert(HeaderName::from_static(name), value);
        }
    }
    response
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn escapes_of_a_path_are_read() {
        assert_eq!(decoded("a%20b"), "a b");
        assert_eq!(decoded("a+b&c=d"), "a+b&c=d");
    }
}
