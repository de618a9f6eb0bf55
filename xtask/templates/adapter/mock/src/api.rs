//! Acme's calls.

use crate::{Acme, World};
use axum::extract::{Path, Query, State};
use axum::http::request::Parts;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use axum::{Json, Router};
use mock_vendor::{Shared, Vendor};
use serde::{Deserialize, Serialize};
use serde_json::json;

impl Vendor for Acme {
    type World = World;
    type Memory = ();

    fn routes() -> Router<Shared<Self>> {
        Router::new()
            .route("/api/customers", get(customers))
            .route("/api/customers/{id}/products", get(products))
    }

    fn refusal(world: &World, _: &mut (), request: &Parts) -> Option<Response> {
        let key = format!("Bearer {}", world.key);
        let sent = request.headers.get(header::AUTHORIZATION);
        let known = sent.is_some_and(|sent| sent.as_bytes() == key.as_bytes());
        let message = json!({ "message": "the key is not known" });
        (!known).then(|| (StatusCode::UNAUTHORIZED, Json(message)).into_response())
    }
}

#[derive(Debug, Deserialize)]
struct Paging {
    page: usize,
    per_page: usize,
}

async fn customers(State(shared): State<Shared<Acme>>, Query(paging): Query<Paging>) -> Response {
    let world = shared.world();
    let customers = world.customers.iter();
    let rows: Vec<_> = customers
        .map(|customer| json!({ "id": customer.id, "name": customer.name }))
        .collect();
    page(&rows, &paging)
}

async fn products(
    State(shared): State<Shared<Acme>>,
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
