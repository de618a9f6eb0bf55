//! The mock's own endpoints, for programs that hold no [`crate::MockSonicWall`].

use axum::body::Bytes;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use axum::{Json, Router};
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

use crate::error::MockError;
use crate::faults::Fault;
use crate::server::Shared;

pub(crate) fn routes() -> Router<Shared> {
    Router::new()
        .route("/set-quantity", post(set_quantity))
        .route("/set-expiry", post(set_expiry))
        .route("/remove-product", post(remove_product))
        .route("/add-product", post(add_product))
        .route("/rename-tenant", post(rename_tenant))
        .route("/remove-tenant", post(remove_tenant))
        .route("/raise-alert", post(raise_alert))
        .route("/set-alert-status", post(set_alert_status))
        .route("/remove-alert", post(remove_alert))
        .route("/expire-tokens", post(expire_tokens))
        .route("/faults", post(add_fault))
        .route("/clear-faults", post(clear_faults))
        .route("/reset", post(reset))
        .route("/requests", get(requests))
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct SetQuantity {
    serial_number: String,
    service: String,
    quantity: u32,
}

async fn set_quantity(State(shared): State<Shared>, body: Bytes) -> Response {
    steer(&body, |order: SetQuantity| {
        let tenants = &mut shared.world().tenants;
        tenants.set_quantity(&order.serial_number, &order.service, order.quantity)
    })
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct SetExpiry {
    serial_number: String,
    service: String,
    expires_on: Option<String>,
}

async fn set_expiry(State(shared): State<Shared>, body: Bytes) -> Response {
    steer(&body, |order: SetExpiry| {
        let tenants = &mut shared.world().tenants;
        let expires_on = order.expires_on.as_deref();
        tenants.set_expiry(&order.serial_number, &order.service, expires_on)
    })
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct RemoveProduct {
    serial_number: String,
}

async fn remove_product(State(shared): State<Shared>, body: Bytes) -> Response {
    steer(&body, |order: RemoveProduct| {
        let tenants = &mut shared.world().tenants;
        tenants.remove_product(&order.serial_number)
    })
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct RenameTenant {
    #[serde(rename = "productGroupID")]
    product_group_id: u64,
    name: String,
}

async fn rename_tenant(State(shared): State<Shared>, body: Bytes) -> Response {
    steer(&body, |order: RenameTenant| {
        let tenants = &mut shared.world().tenants;
        tenants.rename_tenant(order.product_group_id, &order.name)
    })
}

/// A product or an alert, written as in a seed, and whose it is.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Addition {
    #[serde(rename = "productGroupID")]
    product_group_id: u64,
    row: Value,
}

async fn add_product(State(shared): State<Shared>, body: Bytes) -> Response {
    steer(&body, |order: Addition| {
        let tenants = &mut shared.world().tenants;
        tenants.add_product(order.product_group_id, &order.row.to_string())
    })
}

async fn raise_alert(State(shared): State<Shared>, body: Bytes) -> Response {
    steer(&body, |order: Addition| {
        let tenants = &mut shared.world().tenants;
        tenants.raise_alert(order.product_group_id, &order.row.to_string())
    })
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct RemoveTenant {
    #[serde(rename = "productGroupID")]
    product_group_id: u64,
}

async fn remove_tenant(State(shared): State<Shared>, body: Bytes) -> Response {
    steer(&body, |order: RemoveTenant| {
        let tenants = &mut shared.world().tenants;
        tenants.remove_tenant(order.product_group_id)
    })
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct AlertOrder {
    #[serde(rename = "productGroupID")]
    product_group_id: u64,
    source: String,
    alert_id: String,
    /// For a status: which, and as of when.
    #[serde(default)]
    status: String,
    #[serde(default)]
    at: String,
}

async fn set_alert_status(State(shared): State<Shared>, body: Bytes) -> Response {
    steer(&body, |order: AlertOrder| {
        let tenants = &mut shared.world().tenants;
        let alert = tenants.alert(order.product_group_id, &order.source, &order.alert_id)?;
        alert.set_status(&order.status, &order.at);
        Ok(())
    })
}

async fn remove_alert(State(shared): State<Shared>, body: Bytes) -> Response {
    steer(&body, |order: AlertOrder| {
        let tenants = &mut shared.world().tenants;
        tenants.remove_alert(order.product_group_id, &order.source, &order.alert_id)
    })
}

/// After so many more requests with a token; at once unless told.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct ExpireTokens {
    #[serde(default)]
    after: u32,
}

async fn expire_tokens(State(shared): State<Shared>, body: Bytes) -> Response {
    steer(&body, |order: ExpireTokens| {
        shared.world().sessions.expire_tokens_after(order.after);
        Ok(())
    })
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct AddFault {
    path_contains: String,
    #[serde(default = "once")]
    times: u32,
    fault: Fault,
}

fn once() -> u32 {
    1
}

async fn add_fault(State(shared): State<Shared>, body: Bytes) -> Response {
    steer(&body, |order: AddFault| {
        let faults = &mut shared.world().faults;
        faults.add(&order.path_contains, order.times, order.fault)
    })
}

async fn clear_faults(State(shared): State<Shared>) -> Response {
    shared.world().faults.clear();
    done()
}

async fn reset(State(shared): State<Shared>) -> Response {
    shared.world().reset();
    done()
}

async fn requests(State(shared): State<Shared>) -> Response {
    let world = shared.world();
    let answer = json!({ "counters": world.log.counters(), "requests": world.log.entries() });
    Json(answer).into_response()
}

/// Reads the order whatever content type it came with, and carries it out.
fn steer<T: DeserializeOwned>(
    body: &Bytes,
    act: impl FnOnce(T) -> Result<(), MockError>,
) -> Response {
    let order = match serde_json::from_slice(body) {
        Ok(order) => order,
        Err(error) => return refused(StatusCode::BAD_REQUEST, &error.to_string()),
    };
    match act(order) {
        Ok(()) => done(),
        Err(error @ (MockError::BadStatus(_) | MockError::SeedSyntax(_))) => {
            refused(StatusCode::BAD_REQUEST, &error.to_string())
        }
        Err(error) => refused(StatusCode::NOT_FOUND, &error.to_string()),
    }
}

fn done() -> Response {
    Json(json!({ "ok": true })).into_response()
}

fn refused(status: StatusCode, reason: &str) -> Response {
    (status, Json(json!({ "ok": false, "error": reason }))).into_response()
}
