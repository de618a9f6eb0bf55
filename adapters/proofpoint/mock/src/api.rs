//! Proofpoint's calls.

use crate::Proofpoint;
use crate::world::World;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::http::request::Parts;
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use axum::{Json, Router};
use mock_vendor::{Shared, Vendor, carries};
use serde_json::{Value, json};

type Here = State<Shared<Proofpoint>>;

impl Vendor for Proofpoint {
    type World = World;
    type Memory = ();

    fn routes() -> Router<Shared<Self>> {
        Router::new()
            .route("/api/v1/endpoints/{domain}", get(endpoints))
            .route("/api/v1/orgs/{domain}", get(org))
            .route("/api/v1/orgs/{domain}/orgs", get(children))
            .route("/api/v1/orgs/{domain}/users", get(users))
            .route("/api/v1/orgs/{domain}/licensing", get(licensing))
            .route("/api/v1/orgs/{domain}/features", get(features))
            .fallback(async || none("there is no such call"))
    }

    fn refusal(world: &World, (): &mut (), request: &Parts) -> Option<Response> {
        let known = carries(request, "x-user", &world.user)
            && carries(request, "x-password", &world.password);
        (!known).then(|| error(StatusCode::UNAUTHORIZED, "authentication failed", ""))
    }
}

async fn endpoints(State(shared): Here, Path(domain): Path<String>) -> Response {
    let world = shared.world();
    let here = world.domain() == domain;
    let stack = match world.account(&domain) {
        Some(account) => account.stack.clone().unwrap_or_else(|| "us1".to_owned()),
        None if here => "us1".to_owned(),
        None => return none(&domain),
    };
    let host = format!("{stack}.proofpointessentials.com");
    Json(json!({ "endpoints": [host] })).into_response()
}

async fn org(State(shared): Here, Path(domain): Path<String>) -> Response {
    let world = shared.world();
    if world.domain() == domain {
        return Json(world.partner).into_response();
    }
    match world.account(&domain) {
        Some(account) if account.stack.is_none() => Json(&account.org).into_response(),
        _ => none(&domain),
    }
}

async fn children(State(shared): Here, Path(domain): Path<String>) -> Response {
    let world = shared.world();
    let below = world
        .orgs
        .iter()
        .filter(|account| account.parent.as_deref().unwrap_or(world.domain()) == domain);
    let orgs: Vec<_> = below.map(|account| &account.org).collect();
    if world.domain() != domain && world.account(&domain).is_none() {
        return none(&domain);
    }
    Json(json!({ "orgs": orgs })).into_response()
}

async fn users(State(shared): Here, Path(domain): Path<String>) -> Response {
    let world = shared.world();
    let Some(account) = world
        .account(&domain)
        .filter(|account| account.stack.is_none())
    else {
        return none(&domain);
    };
    let billable = (0..account.users).map(|n| user(&domain, n, "end_user", true));
    let others = (0..account.functional).map(|n| user(&domain, n, "functional_account", false));
    let users: Vec<_> = billable.chain(others).collect();
    Json(json!({ "users": users })).into_response()
}

fn user(domain: &str, number: u32, kind: &str, billable: bool) -> Value {
    json!({
        "uid": number, "primary_email": format!("{kind}{number}@{domain}"), "type": kind,
        "is_active": true, "is_billable": billable, "alias_emails": [],
    })
}

async fn licensing(State(shared): Here, Path(domain): Path<String>) -> Response {
    let world = shared.world();
    let Some(account) = world
        .account(&domain)
        .filter(|account| account.stack.is_none())
    else {
        return none(&domain);
    };
    Json(json!({
        "license_count": account.org.get("user_licenses"),
        "package": account.org.get("licensing_package"),
        "is_on_trial": account.org.get("is_on_trial").unwrap_or(&json!(false)),
    }))
    .into_response()
}

async fn features(State(shared): Here, Path(domain): Path<String>) -> Response {
    let world = shared.world();
    if world.domain() != domain {
        return none(&domain);
    }
    Json(world.features).into_response()
}

fn none(what: &str) -> Response {
    error(StatusCode::NOT_FOUND, "organization not found", what)
}

fn error(status: StatusCode, message: &str, identifier: &str) -> Response {
    let error = json!({
        "status": status.as_u16(), "error_message": message, "identifier": identifier,
    });
    (status, Json(json!({ "errors": [error] }))).into_response()
}
