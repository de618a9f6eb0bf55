//! Proofpoint's calls.

use crate::Shared;
use crate::fault;
use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use axum::middleware::from_fn_with_state;
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use axum::{Json, Router};
use serde::{Deserialize, Serialize};
use serde_json::json;

/// A customer with what it has.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Customer {
    /// Its unchanging id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// What it has.
    pub products: Vec<Product>,
}

/// A product of a customer.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Product {
    /// Its name.
    pub name: String,
    /// The kind of product.
    pub family: String,
    /// What tells two of the same product apart.
    pub serial: String,
    /// How many.
    pub quantity: u64,
    /// Since when, as `YYYY-MM-DD`.
    pub started_on: String,
    /// Until when; `None` is open-ended.
    pub ends_on: Option<String>,
}

pub(crate) fn router(shared: Shared) -> Router {
    Router::new()
        .route("/api/customers", get(customers))
        .route("/api/customers/{id}/products", get(products))
        .layer(from_fn_with_state(shared.clone(), fault::gate))
        .with_state(shared)
}

#[derive(Debug, Deserialize)]
struct Paging {
    page: usize,
    per_page: usize,
}

async fn customers(State(shared): State<Shared>, Query(paging): Query<Paging>) -> Response {
    let world = shared.world();
    let customers = world.customers.iter();
    let rows: Vec<_> = customers
        .map(|customer| json!({ "id": customer.id, "name": customer.name }))
        .collect();
    page(&rows, &paging)
}

async fn products(
    State(shared): State<Shared>,
    Path(id): Path<String>,
    Query(paging): Query<Paging>,
) -> Response {
    let world = shared.world();
    match world.customers.iter().find(|customer| customer.id == id) {
        Some(customer) => page(&customer.products, &paging),
        None => {
            let message = json!({ "message": "there is no such customer" });
            (StatusCode::NOT_FOUND, Json(message)).into_response()
        }
    }
}

fn page<T: Serialize>(rows: &[T], paging: &Paging) -> Response {
    let skipped = paging
        .page
        .saturating_sub(1)
        .saturating_mul(paging.per_page);
    let items: Vec<_> = rows.iter().skip(skipped).take(paging.per_page).collect();
    Json(json!({ "items": items, "total": rows.len() })).into_response()
}
