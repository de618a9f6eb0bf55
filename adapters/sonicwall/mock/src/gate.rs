//! What every request to the vendor's API passes: the key (at the consoles the token, which they
//! look at themselves), the faults, the log.

use axum::extract::{Request, State};
use axum::http::{HeaderMap, StatusCode, Uri, header};
use axum::middleware::Next;
use axum::response::{Html, IntoResponse, Response};

use crate::consoles::is_console;
use crate::faults::Fault;
use crate::request_log::RequestEntry;
use crate::server::Shared;

/// Where a refused key is sent.
pub(crate) const LOGIN_PATH: &str = "/login";

pub(crate) async fn gate(State(shared): State<Shared>, request: Request, next: Next) -> Response {
    let mut entry = entry_for(&request, &shared);
    let is_console = is_console(request.uri().path());
    if !entry.authorized && !is_console {
        entry.status = Some(StatusCode::FOUND.as_u16());
        shared.world().log.record(entry);
        return to_login();
    }

    let fault = shared.world().faults.take(&target(request.uri()));
    entry.fault = fault.as_ref().map(|fault| fault.name().to_owned());
    let answer = match fault {
        Some(Fault::Hang) => {
            shared.world().log.record(entry);
            shared.stopped().await;
            return StatusCode::SERVICE_UNAVAILABLE.into_response();
        }
        Some(fault) => fault.distort(next.run(request).await).await,
        None => next.run(request).await,
    };
    entry.status = Some(answer.status().as_u16());
    if is_console {
        entry.authorized = answer.status() != StatusCode::UNAUTHORIZED;
    }
    shared.world().log.record(entry);
    answer
}

/// The page that a person would log in on: HTML with status 200, so a client that follows the
/// redirect gets no JSON and no error status either.
pub(crate) async fn login_page() -> Html<&'static str> {
    Html("<!doctype html>\n<title>MySonicWall</title>\n<h1>Log in</h1>\n")
}

fn to_login() -> Response {
    let page = Html("<!doctype html>\n<title>Moved</title>\n<a href=\"/login\">Log in</a>\n");
    (StatusCode::FOUND, [(header::LOCATION, LOGIN_PATH)], page).into_response()
}

fn entry_for(request: &Request, shared: &Shared) -> RequestEntry {
    let uri = request.uri();
    // A client that puts the key into the address must not get it into the log either; an access
    // code belongs there.
    let redacted = |text: &str| match text.split_once("cscaccesscode=") {
        Some((before, _)) => format!("{before}cscaccesscode=[code]"),
        None => text.replace(shared.api_key(), "[key]"),
    };
    RequestEntry {
        method: request.method().to_string(),
        path: redacted(uri.path()),
        query: uri.query().map(redacted),
        status: None,
        authorized: has_key(request.headers(), shared.api_key()),
        fault: None,
    }
}

fn has_key(headers: &HeaderMap, key: &str) -> bool {
    let sent = headers.get("x-api-key");
    sent.is_some_and(|sent| sent.as_bytes() == key.as_bytes())
}

fn target(uri: &Uri) -> String {
    let all = uri.path_and_query();
    all.map_or_else(String::new, |all| all.as_str().to_owned())
}
