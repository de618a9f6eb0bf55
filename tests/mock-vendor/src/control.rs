//! The mock from outside, under `/__control`: for programs in other languages. It asks neither for
//! credentials nor for a content type.

use crate::fault::Trouble;
use crate::{Entry, Shared, Vendor};
use axum::body::Bytes;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use axum::{Json, Router};
use serde::de::DeserializeOwned;
use serde_json::json;

pub(crate) fn routes<V: Vendor>() -> Router<Shared<V>> {
    Router::new()
        .route("/world", get(world::<V>).put(replace::<V>))
        .route(
            "/faults",
            get(troubles::<V>).post(trouble::<V>).delete(heal::<V>),
        )
        .route("/requests", get(requests::<V>))
        .route("/reset", post(reset::<V>))
        .merge(V::orders())
}

async fn world<V: Vendor>(State(shared): State<Shared<V>>) -> Json<V::World> {
    Json(shared.world())
}

async fn replace<V: Vendor>(State(shared): State<Shared<V>>, body: Bytes) -> Response {
    told(read(&body).map(|world| shared.live().world = world))
}

async fn troubles<V: Vendor>(State(shared): State<Shared<V>>) -> Json<Vec<Trouble>> {
    Json(shared.live().troubles.clone())
}

async fn trouble<V: Vendor>(State(shared): State<Shared<V>>, body: Bytes) -> Response {
    told(read(&body).map(|trouble| shared.live().troubles.push(trouble)))
}

async fn heal<V: Vendor>(State(shared): State<Shared<V>>) -> Response {
    shared.live().troubles.clear();
    told(Ok(()))
}

async fn requests<V: Vendor>(State(shared): State<Shared<V>>) -> Json<Vec<Entry>> {
    Json(shared.requests())
}

async fn reset<V: Vendor>(State(shared): State<Shared<V>>) -> Response {
    shared.reset();
    told(Ok(()))
}

fn read<T: DeserializeOwned>(body: &Bytes) -> Result<T, (StatusCode, String)> {
    serde_json::from_slice(body).map_err(|error| (StatusCode::BAD_REQUEST, error.to_string()))
}

/// The answer to an order: whether it was carried out, and if not, why.
pub fn told(outcome: Result<(), (StatusCode, String)>) -> Response {
    match outcome {
        Ok(()) => Json(json!({ "ok": true })).into_response(),
        Err((status, reason)) => {
            (status, Json(json!({ "ok": false, "error": reason }))).into_response()
        }
    }
}
