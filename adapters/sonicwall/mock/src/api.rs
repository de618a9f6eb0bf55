//! MySonicWall's side: who is let in, tenants and products.

use axum::extract::{Path, Query, State};
use axum::http::request::Parts;
use axum::http::{StatusCode, header};
use axum::response::{Html, IntoResponse, Response};
use axum::routing::get;
use axum::{Json, Router};
use mock_vendor::{Vendor, carries};
use serde::Deserialize;

use crate::sessions::Sessions;
use crate::wire::{Envelope, Kind, TenantList};
use crate::world::World;
use crate::{Shared, SonicWall, consoles, orders};

const DEFAULT_LIMIT: usize = 50;
const MAX_LIMIT: usize = 100;

/// Where a refused key is sent.
const LOGIN_PATH: &str = "/login";

impl Vendor for SonicWall {
    type World = World;
    type Memory = Sessions;

    fn routes() -> Router<Shared> {
        Router::new()
            .route(LOGIN_PATH, get(login_page))
            .route("/api/hgms/get-cloud-tenants", get(tenants))
            .route("/api/psa/tenants/{tenant}/products", get(products))
            .merge(consoles::routes())
            .fallback(no_such_call)
    }

    fn orders() -> Router<Shared> {
        orders::routes()
    }

    /// The consoles look at their tokens and codes themselves.
    fn refusal(world: &World, _: &mut Sessions, request: &Parts) -> Option<Response> {
        let path = request.uri.path();
        let open = path == LOGIN_PATH || consoles::is_console(path);
        (!open && !carries(request, "x-api-key", &world.key)).then(to_login)
    }

    fn secrets(world: &World, sessions: &Sessions) -> Vec<String> {
        sessions.codes().chain([&world.key]).cloned().collect()
    }
}

/// The page that a person would log in on: HTML with status 200, so a client that follows the
/// redirect gets no JSON and no error status either.
async fn login_page() -> Html<&'static str> {
    Html("<!doctype html>\n<title>MySonicWall</title>\n<h1>Log in</h1>\n")
}

fn to_login() -> Response {
    let page = Html("<!doctype html>\n<title>Moved</title>\n<a href=\"/login\">Log in</a>\n");
    (StatusCode::FOUND, [(header::LOCATION, LOGIN_PATH)], page).into_response()
}

async fn tenants(State(shared): State<Shared>) -> Response {
    let tenants = shared.with(|world, _| world.rows());
    Json(Envelope::success(TenantList { tenants })).into_response()
}

/// Text, so that a value that is no number gets an answer in the vendor's envelope.
#[derive(Debug, Deserialize)]
struct ProductQuery {
    kind: Option<String>,
    page: Option<String>,
    limit: Option<String>,
}

async fn products(
    State(shared): State<Shared>,
    Path(tenant): Path<String>,
    Query(query): Query<ProductQuery>,
) -> Response {
    let kind = match query.kind.as_deref().map(Kind::parse) {
        None => None,
        Some(Some(kind)) => Some(kind),
        Some(None) => return failure(StatusCode::BAD_REQUEST, "kind is monthly or network"),
    };
    let Some(page) = positive(query.page.as_deref(), 1) else {
        return failure(StatusCode::BAD_REQUEST, "page is a number from 1");
    };
    let Some(limit) = positive(query.limit.as_deref(), DEFAULT_LIMIT) else {
        return failure(StatusCode::BAD_REQUEST, "limit is a number from 1 to 100");
    };

    let found = tenant.parse().ok().and_then(|id| {
        let limit = limit.min(MAX_LIMIT);
        shared.with(|world, _| world.products(id, kind, page, limit))
    });
    match found {
        Some(page) => Json(Envelope::success(page)).into_response(),
        None => failure(StatusCode::NOT_FOUND, "there is no such tenant"),
    }
}

async fn no_such_call() -> Response {
    failure(StatusCode::NOT_FOUND, "there is no such call")
}

/// A number from 1, the default when nothing was sent, `None` when something else was.
pub(crate) fn positive(text: Option<&str>, default: usize) -> Option<usize> {
    match text {
        None => Some(default),
        Some(text) => text.parse().ok().filter(|number| *number > 0),
    }
}

pub(crate) fn failure(status: StatusCode, reason: &str) -> Response {
    (status, Json(Envelope::failure(reason))).into_response()
}
