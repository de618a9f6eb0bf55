//! Axcient's calls.

use crate::Axcient;
use crate::world::{Client, Device, Event, Run, World};
use axum::extract::{Path, Query, State};
use axum::http::request::Parts;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use axum::{Json, Router};
use mock_vendor::{Vendor, carries};
use serde::Deserialize;
use serde_json::{Value, json};

type Shared = mock_vendor::Shared<Axcient>;

impl Vendor for Axcient {
    type World = World;
    type Memory = ();

    fn routes() -> Router<Shared> {
        Router::new()
            .route("/organization", get(organization))
            .route("/client", get(clients))
            .route("/client/{id}", get(client))
            .route("/client/{id}/device", get(devices))
            .route("/client/{id}/device/{device}/job", get(jobs))
            .route(
                "/client/{id}/device/{device}/job/{job}/history",
                get(history),
            )
            .route("/client/{id}/mailbox_usage", get(mailboxes))
            .route("/event", get(events))
            .fallback(no_such_call)
    }

    /// As recorded: a refused key is told from a wrong path by the body's form only.
    fn refusal(world: &World, (): &mut (), request: &Parts) -> Option<Response> {
        (!carries(request, "x-api-key", &world.key)).then(|| {
            let body = json!({ "message": "Unauthorized" });
            (StatusCode::UNAUTHORIZED, Json(body)).into_response()
        })
    }
}

/// As recorded: an unknown path, or an id that is no number, is answered like this too.
async fn no_such_call() -> Response {
    let text = r#"{"code":401,"msg":"Unauthorized"}"#;
    let html = [(header::CONTENT_TYPE, "text/html")];
    (StatusCode::UNAUTHORIZED, html, text).into_response()
}

fn not_found(what: &str) -> Response {
    let body = json!({
        "type": "about:blank", "title": "Not Found", "status": 404,
        "detail": format!("there is no such {what}"),
    });
    let kind = [(header::CONTENT_TYPE, "application/problem+json")];
    (StatusCode::NOT_FOUND, kind, body.to_string()).into_response()
}

async fn organization() -> Response {
    let body = json!({ "id": 1, "name": "Northwind MSP", "active": true, "brand_id": "AXCIENT" });
    Json(body).into_response()
}

async fn clients(State(shared): State<Shared>) -> Response {
    let world = shared.world();
    let rows: Vec<_> = world.clients.iter().map(Client::row).collect();
    Json(rows).into_response()
}

/// Answers about one client.
async fn about(
    shared: &Shared,
    id: &str,
    answer: impl FnOnce(&Client) -> Option<Response>,
) -> Response {
    let Ok(id) = id.parse::<u64>() else {
        return no_such_call().await;
    };
    let world = shared.world();
    match world.clients.iter().find(|client| client.id == id) {
        None => not_found("client"),
        Some(client) => answer(client).unwrap_or_else(|| not_found("object")),
    }
}

async fn client(State(shared): State<Shared>, Path(id): Path<String>) -> Response {
    about(&shared, &id, |client| {
        Some(Json(client.row()).into_response())
    })
    .await
}

async fn devices(State(shared): State<Shared>, Path(id): Path<String>) -> Response {
    let rows = |client: &Client| {
        let devices = client.devices.iter();
        let rows: Vec<_> = devices.map(|device| device.row(client.id)).collect();
        Some(Json(rows).into_response())
    };
    about(&shared, &id, rows).await
}

async fn jobs(State(shared): State<Shared>, Path((id, device)): Path<(String, u64)>) -> Response {
    let rows = |client: &Client| {
        let device = of(client, device)?;
        let rows: Vec<_> = device.jobs.iter().map(|job| job.row()).collect();
        Some(Json(rows).into_response())
    };
    about(&shared, &id, rows).await
}

fn of(client: &Client, device: u64) -> Option<&Device> {
    client.devices.iter().find(|one| one.id == device)
}

#[derive(Debug, Deserialize)]
struct Since {
    starttime_begin: Option<i64>,
    limit: usize,
    offset: usize,
}

async fn history(
    State(shared): State<Shared>,
    Path((id, device, job)): Path<(String, u64, u64)>,
    Query(query): Query<Since>,
) -> Response {
    let rows = |client: &Client| {
        let mut jobs = of(client, device)?.jobs.iter();
        let job = jobs.find(|one| one.id == job)?;
        let begin = query.starttime_begin.unwrap_or(i64::MIN);
        let runs = job.history.iter();
        let runs = runs.filter(|run| seconds(&run.start_time) >= begin);
        let rows: Vec<_> = runs.map(|run: &Run| json!(run)).collect();
        Some(page(&rows, query.limit, query.offset))
    };
    about(&shared, &id, rows).await
}

async fn mailboxes(State(shared): State<Shared>, Path(id): Path<String>) -> Response {
    about(&shared, &id, |client| {
        Some(Json(&client.mailboxes).into_response())
    })
    .await
}

#[derive(Debug, Deserialize)]
struct EventQuery {
    client_id: String,
    since: Option<String>,
    limit: usize,
    offset: usize,
}

async fn events(State(shared): State<Shared>, Query(query): Query<EventQuery>) -> Response {
    let rows = |client: &Client| {
        let since = query.since.as_deref().map_or(i64::MIN, seconds);
        let late = |event: &&Event| seconds(&event.occurred_at) >= since;
        let events = client.events.iter().filter(late);
        let rows: Vec<_> = events.map(|event| event.row(client.id)).collect();
        Some(page(&rows, query.limit, query.offset))
    };
    about(&shared, &query.client_id, rows).await
}

fn page(rows: &[Value], limit: usize, offset: usize) -> Response {
    let rows: Vec<_> = rows.iter().skip(offset).take(limit).collect();
    Json(rows).into_response()
}

/// Seconds since 1970 of an instant that is written `2026-11-01T02:00:00` and whatever follows: all
/// of the mock's are in UTC.
fn seconds(text: &str) -> i64 {
    let part = |from: usize, to: usize| {
        let digits = text.get(from..to).and_then(|text| text.parse::<i64>().ok());
        digits.unwrap_or_default()
    };
    let (year, month, day) = (part(0, 4), part(5, 7), part(8, 10));
    // Days from civil, with years that begin in March.
    let year = if month <= 2 { year - 1 } else { year };
    let era = year.div_euclid(400);
    let of_era = year.rem_euclid(400);
    let of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    let days = era * 146_097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719_468;
    days * 86_400 + part(11, 13) * 3_600 + part(14, 16) * 60 + part(17, 19)
}
