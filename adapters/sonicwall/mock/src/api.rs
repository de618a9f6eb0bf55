//! The vendor's side: tenants and products.

use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use axum::{Json, Router};
use serde::Deserialize;

use crate::server::Shared;
use crate::wire::{Envelope, Kind, TenantList};

const DEFAULT_LIMIT: usize = 50;
const MAX_LIMIT: usize = 100;

pub(crate) fn routes() -> Router<Shared> {
    Router::new()
        .route("/api/hgms/get-cloud-tenants", get(tenants))
        .route("/api/psa/tenants/{tenant}/products", get(products))
        .fallback(no_such_call)
}

async fn tenants(State(shared): State<Shared>) -> Response {
    let tenants = shared.world().tenants.rows();
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
        let world = shared.world();
        world.tenants.products(id, kind, page, limit.min(MAX_LIMIT))
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
