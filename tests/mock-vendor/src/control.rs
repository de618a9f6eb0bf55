//! The mock from outside, under `/__control`: for programs in other languages. It asks for no
//! credentials.

use crate::fault::Trouble;
use crate::{Entry, Shared, Vendor};
use axum::extract::State;
use axum::routing::{get, post};
use axum::{Json, Router};

pub(crate) fn routes<V: Vendor>() -> Router<Shared<V>> {
    Router::new()
        .route("/world", get(world::<V>).put(replace::<V>))
        .route("/faults", get(troubles::<V>).post(trouble::<V>))
        .route("/requests", get(requests::<V>))
        .route("/reset", post(reset::<V>))
}

async fn world<V: Vendor>(State(shared): State<Shared<V>>) -> Json<V::World> {
    Json(shared.world())
}

async fn replace<V: Vendor>(State(shared): State<Shared<V>>, Json(world): Json<V::World>) {
    shared.live().world = world;
}

async fn troubles<V: Vendor>(State(shared): State<Shared<V>>) -> Json<Vec<Trouble>> {
    Json(shared.live().troubles.clone())
}

async fn trouble<V: Vendor>(State(shared): State<Shared<V>>, Json(trouble): Json<Trouble>) {
    shared.live().troubles.push(trouble);
}

async fn requests<V: Vendor>(State(shared): State<Shared<V>>) -> Json<Vec<Entry>> {
    Json(shared.live().log.iter().cloned().collect())
}

async fn reset<V: Vendor>(State(shared): State<Shared<V>>) {
    shared.reset();
}
