//! The daemon's own HTTP calls.

use crate::health::Report;
use axum::extract::{DefaultBodyLimit, Path, State};
use axum::http::StatusCode;
use axum::middleware::from_fn_with_state;
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use axum::{Json, Router};
use cw_sync_core::Error;
use cw_sync_core::engine::RunOptions;
use cw_sync_core::model::{DataKind, IntegrationId};
use cw_sync_core::report::RunSummary;
use cw_sync_core::service::ServiceError;
use host::{Gate, Roster, guard};
use metrics_exporter_prometheus::PrometheusHandle;
use serde::Deserialize;
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::sync::Arc;
use tokio::sync::mpsc;

/// The longest body that is read, in bytes.
const LONGEST: usize = 64 * 1024;

/// What the calls need.
#[derive(Clone)]
pub(crate) struct Desk {
    pub(crate) roster: Arc<Roster>,
    pub(crate) metrics: PrometheusHandle,
    /// Held by each run that a call began: the daemon ends after the last of them.
    pub(crate) alive: mpsc::Sender<()>,
}

/// All calls. `/ready` answers everybody.
pub(crate) fn routes(desk: Desk, gate: Gate) -> Router {
    Router::new()
        .route("/health", get(health))
        .route("/metrics", get(metrics))
        .route("/integrations/{id}/run", post(run))
        .route("/integrations/{id}/events", post(event))
        .route_layer(from_fn_with_state(gate, guard))
        .route("/ready", get(ready))
        .layer(DefaultBodyLimit::max(LONGEST))
        .with_state(desk)
}

async fn health(State(desk): State<Desk>) -> Response {
    let health = desk.roster.host.service.health().await;
    let report = Report::new(&desk.roster.seen(), health);
    let status = match report.well {
        true => StatusCode::OK,
        false => StatusCode::SERVICE_UNAVAILABLE,
    };
    (status, Json(report)).into_response()
}

/// Whether the store was read and can be, and each set-up that the file declares came to an end.
async fn ready(State(desk): State<Desk>) -> (StatusCode, &'static str) {
    let seen = desk.roster.seen();
    match seen.once && seen.unreadable.is_none() && seen.all_tried() {
        true => (StatusCode::OK, "ready\n"),
        false => (StatusCode::SERVICE_UNAVAILABLE, "not ready\n"),
    }
}

async fn metrics(State(desk): State<Desk>) -> impl IntoResponse {
    desk.metrics.run_upkeep();
    let text = desk.metrics.render();
    ([("content-type", "text/plain; version=0.0.4")], text)
}

/// What a run is to do. Everything, if nothing is said.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Order {
    /// Who wants it, for the report.
    #[serde(default = "somebody")]
    who: String,
    kinds: Option<BTreeSet<DataKind>>,
    tenants: Option<BTreeSet<String>>,
}

fn somebody() -> String {
    "a call of the service".to_owned()
}

impl Order {
    fn options(self) -> RunOptions {
        let mut options = RunOptions::new();
        if let Some(kinds) = self.kinds {
            options = options.only_kinds(kinds);
        }
        if let Some(tenants) = self.tenants {
            options = options.only_tenants(tenants);
        }
        options
    }
}

/// Runs a sync now, and answers when it is over. It goes on if the caller does not wait.
async fn run(
    State(desk): State<Desk>,
    Path(id): Path<IntegrationId>,
    Json(order): Json<Order>,
) -> Result<Json<RunSummary>, Refused> {
    let who = order.who.clone();
    let options = order.options();
    let Desk { roster, alive, .. } = desk;
    let run = tokio::spawn(async move {
        let _alive = alive;
        roster.host.service.run_now(&id, &who, options).await
    });
    match run.await {
        Ok(report) => Ok(Json(report?.summary())),
        Err(error) => {
            tracing::error!(%error, "a run panicked");
            let told = "the run broke; the log says where".to_owned();
            Err(Refused(StatusCode::INTERNAL_SERVER_ERROR, told))
        }
    }
}

/// Something that the vendor tells of.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Told {
    tenant: String,
    kind: String,
    #[serde(default)]
    text: String,
}

/// Takes note of an event; what is to be done about it is done in its time.
async fn event(
    State(desk): State<Desk>,
    Path(id): Path<IntegrationId>,
    Json(told): Json<Told>,
) -> Result<(StatusCode, Json<Value>), Refused> {
    let service = &desk.roster.host.service;
    let noted = service.tell(&id, told.tenant, &told.kind, &told.text);
    let event = noted.await?;
    let jobs: Vec<_> = event.deliveries.keys().collect();
    let answer = json!({ "event": event.id.to_string(), "jobs": jobs });
    Ok((StatusCode::ACCEPTED, Json(answer)))
}

/// Why a call was not done.
struct Refused(StatusCode, String);

impl From<ServiceError> for Refused {
    fn from(error: ServiceError) -> Self {
        let status = match &error {
            ServiceError::Unknown(_) => StatusCode::NOT_FOUND,
            ServiceError::Run(Error::Busy { .. }) => StatusCode::CONFLICT,
            ServiceError::Run(Error::Cwm(_) | Error::Source(_)) => StatusCode::BAD_GATEWAY,
            ServiceError::Store(_) | ServiceError::Run(Error::Store(_)) => {
                StatusCode::SERVICE_UNAVAILABLE
            }
            _ => StatusCode::INTERNAL_SERVER_ERROR,
        };
        Self(status, error.to_string())
    }
}

impl IntoResponse for Refused {
    fn into_response(self) -> Response {
        (self.0, Json(json!({ "error": self.1 }))).into_response()
    }
}
