//! The mock's own endpoints, for programs that hold no [`crate::MockAddigy`].

use crate::account::Account;
use crate::fault::Fault;
use crate::server::Shared;
use axum::extract::State;
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use axum::{Json, Router};
use serde::Deserialize;
use serde_json::json;

pub(crate) fn routes() -> Router<Shared> {
    Router::new()
        .route("/account", get(account).put(set_account))
        .route("/faults", post(add_fault).delete(heal))
        .route("/reset", post(reset))
        .route("/requests", get(requests))
}

async fn account(State(shared): State<Shared>) -> Response {
    Json(&shared.world().account).into_response()
}

async fn set_account(State(shared): State<Shared>, Json(account): Json<Account>) -> Response {
    shared.world().account = account;
    done()
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct AddFault {
    contains: String,
    times: Option<u32>,
    fault: Fault,
}

async fn add_fault(State(shared): State<Shared>, Json(order): Json<AddFault>) -> Response {
    let faults = &mut shared.world().faults;
    faults.add(&order.contains, order.times, order.fault);
    done()
}

async fn heal(State(shared): State<Shared>) -> Response {
    shared.world().faults.clear();
    done()
}

async fn reset(State(shared): State<Shared>) -> Response {
    shared.reset();
    done()
}

async fn requests(State(shared): State<Shared>) -> Response {
    Json(&shared.world().log).into_response()
}

fn done() -> Response {
    Json(json!({ "ok": true })).into_response()
}
