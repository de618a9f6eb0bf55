//! The mock's own endpoints, for programs that hold no [`crate::MockAxcient`]. Nothing of the kind
//! exists at Axcient; they ask for no key.

use crate::Shared;
use crate::fault::Fault;
use crate::world::Client;
use axum::extract::State;
use axum::routing::{get, post, put};
use axum::{Json, Router};
use serde::Deserialize;
use serde_json::{Value, json};

pub(crate) fn routes() -> Router<Shared> {
    Router::new()
        .route("/clients", put(clients))
        .route("/faults", post(fault))
        .route("/reset", post(reset))
        .route("/requests", get(requests))
}

/// Replaces all clients.
async fn clients(State(shared): State<Shared>, Json(clients): Json<Vec<Client>>) -> Json<Value> {
    shared.world().clients = clients;
    done()
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct Order {
    path_contains: String,
    fault: Fault,
}

async fn fault(State(shared): State<Shared>, Json(order): Json<Order>) -> Json<Value> {
    let mut world = shared.world();
    world.faults.push((order.path_contains, order.fault));
    done()
}

async fn reset(State(shared): State<Shared>) -> Json<Value> {
    shared.world().reset();
    done()
}

async fn requests(State(shared): State<Shared>) -> Json<Value> {
    Json(json!(shared.world().requests))
}

fn done() -> Json<Value> {
    Json(json!({ "ok": true }))
}
