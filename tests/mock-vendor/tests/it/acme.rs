//! A vendor that has everything that a vendor may have.

use axum::extract::{Path, State};
use axum::http::request::Parts;
use axum::http::{StatusCode, header};
use axum::response::{Html, IntoResponse, Response};
use axum::routing::{get, post};
use axum::{Json, Router};
use mock_vendor::{Shared, Stand, Vendor, carries, told};
use reqwest::{Client, Method};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use std::time::Duration;

pub(crate) struct Acme;

pub(crate) type MockAcme = Stand<Acme>;

pub(crate) const KEY: &str = "acme-k3y";

/// All that there is.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct World {
    pub(crate) key: String,
    pub(crate) rows: Vec<Value>,
}

/// How many requests were let in.
#[derive(Debug, Default)]
pub(crate) struct Visits(pub(crate) u32);

impl Vendor for Acme {
    type World = World;
    type Memory = Visits;
    const BASE: &'static str = "/api";

    fn routes() -> Router<Shared<Self>> {
        let calls = Router::new()
            .route("/rows", get(rows).post(rows))
            .route("/home", get(async || Html("<h1>1 of 2</h1>")));
        Router::new().nest("/api", calls).fallback(async || {
            let page = (header::CONTENT_TYPE, "text/plain");
            (StatusCode::NOT_FOUND, [page], "nothing here")
        })
    }

    fn orders() -> Router<Shared<Self>> {
        Router::new().route("/{order}", post(order))
    }

    fn refusal(world: &World, visits: &mut Visits, request: &Parts) -> Option<Response> {
        let known = carries(request, "x-api-key", &world.key);
        visits.0 += u32::from(known);
        (!known).then(|| StatusCode::UNAUTHORIZED.into_response())
    }

    fn secrets(world: &World, _: &Visits) -> Vec<String> {
        vec![world.key.clone()]
    }
}

async fn rows(State(shared): State<Shared<Acme>>) -> Json<Value> {
    let rows = shared.world().rows;
    Json(json!({ "total": rows.len(), "rows": rows }))
}

async fn order(State(shared): State<Shared<Acme>>, Path(order): Path<String>) -> Response {
    told(shared.with(|world, _| match order.as_str() {
        "clear" => {
            world.rows.clear();
            Ok(())
        }
        _ => Err((StatusCode::NOT_FOUND, format!("no such order as {order}"))),
    }))
}

pub(crate) fn world() -> World {
    World {
        key: KEY.to_owned(),
        rows: vec![
            json!({ "id": 1, "name": "Birch", "count": 40, "on": true, "tags": ["a", "b"] }),
            json!({ "id": 2, "name": "Café", "on": false, "tags": [], "at": { "count": 3 } }),
        ],
    }
}

pub(crate) async fn start() -> MockAcme {
    MockAcme::start(world()).await.unwrap()
}

/// A plain client: no redirects, a time limit.
pub(crate) fn http() -> Client {
    let client = Client::builder().redirect(reqwest::redirect::Policy::none());
    let client = client.no_proxy().timeout(Duration::from_secs(10));
    client.build().unwrap()
}

pub(crate) async fn get_at(acme: &MockAcme, path: &str) -> reqwest::Response {
    let request = http().get(acme.url() + path).header("x-api-key", KEY);
    request.send().await.unwrap()
}

pub(crate) async fn status(acme: &MockAcme, path: &str) -> u16 {
    get_at(acme, path).await.status().as_u16()
}

pub(crate) async fn json_at(acme: &MockAcme, path: &str) -> Value {
    get_at(acme, path).await.json().await.unwrap()
}

/// A control request without a content type.
pub(crate) async fn steer(acme: &MockAcme, method: Method, path: &str, body: &str) -> (u16, Value) {
    let request = http().request(method, acme.control() + path);
    let answer = request.body(body.to_owned()).send().await.unwrap();
    (answer.status().as_u16(), answer.json().await.unwrap())
}
