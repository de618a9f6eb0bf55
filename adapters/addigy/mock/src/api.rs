//! Addigy's calls, and whom it lets in.

use crate::Addigy;
use crate::account::{Account, Device};
use crate::calls::Calls;
use crate::page::Asked;
use axum::extract::{Query, State};
use axum::http::StatusCode;
use axum::http::request::Parts;
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use axum::{Json, Router};
use mock_vendor::{Vendor, carries};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};
use std::time::Instant;

type Shared = mock_vendor::Shared<Addigy>;

/// Rows per page where nothing is asked for.
const DEFAULT: usize = 10;

impl Vendor for Addigy {
    type World = Account;
    type Memory = Calls;
    const BASE: &'static str = "/api/v2";

    fn routes() -> Router<Shared> {
        let calls = Router::new()
            .route("/oa/policies/query", post(policies))
            .route("/devices", post(devices))
            .route("/monitoring/received-alerts", get(alerts))
            .route("/self-service/requests/query", post(requests));
        let nothing = async || told(StatusCode::NOT_FOUND, "there is no such call");
        Router::new().nest(Self::BASE, calls).fallback(nothing)
    }

    fn refusal(account: &Account, calls: &mut Calls, request: &Parts) -> Option<Response> {
        if !calls.let_through(account.rate_limit, Instant::now()) {
            let reason = "too many requests; blocked for 24 hours";
            return Some(told(StatusCode::TOO_MANY_REQUESTS, reason));
        }
        let bearer = format!("Bearer {}", account.token);
        let known = carries(request, "x-api-key", &account.token)
            || carries(request, "authorization", &bearer);
        (!known).then(|| told(StatusCode::UNAUTHORIZED, "the token is not known"))
    }
}

/// What is asked for in a body.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Ask {
    page: Option<u64>,
    per_page: Option<u64>,
    policies: Option<Vec<String>>,
    desired_fact_identifiers: Vec<String>,
    query: Filter,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Filter {
    policy_id: Option<String>,
    status: Option<String>,
}

impl Ask {
    fn paged(&self) -> Asked {
        Asked::new(self.page, self.per_page, DEFAULT)
    }
}

async fn policies(State(shared): State<Shared>, Json(ask): Json<Ask>) -> Response {
    let account = shared.world();
    let wanted = |id: &String| ask.policies.as_ref().is_none_or(|ids| ids.contains(id));
    let policies = account.policies.iter();
    let policies = policies.filter(|policy| wanted(&policy.policy_id));
    let rows = policies.map(|policy| {
        let mut row = row(policy);
        // Addigy's own, which is not relied on.
        row["orgid"] = json!("org-1");
        row["connectwise_account_id"] = json!(0);
        row
    });
    answer(&account, rows.collect(), ask.paged())
}

async fn devices(State(shared): State<Shared>, Json(ask): Json<Ask>) -> Response {
    let account = shared.world();
    let is_in = |device: &&Device| {
        let policy = ask.query.policy_id.as_ref();
        policy.is_none_or(|policy| device.policy_ids.contains(policy))
    };
    let devices = account.devices.iter().filter(is_in);
    let rows = devices.map(|device| {
        json!({
            "agentid": device.agentid,
            "orgid": "org-1",
            "audit_date": "2024-06-01T10:00:00Z",
            "facts": facts(device, &ask.desired_fact_identifiers),
        })
    });
    answer(&account, rows.collect(), ask.paged())
}

/// The facts that are asked for.
fn facts(device: &Device, desired: &[String]) -> Map<String, Value> {
    let fact = |name: &String| {
        let value = match name.as_str() {
            "agentid" => json!(device.agentid),
            "policy_ids" => json!(device.policy_ids),
            _ => device.facts.get(name).cloned().unwrap_or_default(),
        };
        let kind = match &value {
            Value::Number(_) => "number",
            Value::Bool(_) => "boolean",
            Value::Array(_) => "list",
            _ => "string",
        };
        let mut fact = json!({ "type": kind, "value": value });
        if let Some(error) = device.errors.get(name) {
            fact = json!({ "type": kind, "value": null, "error_msg": error });
        }
        (name.clone(), fact)
    };
    desired.iter().map(fact).collect()
}

#[derive(Debug, Deserialize)]
struct AlertQuery {
    status: Option<String>,
    page: Option<u64>,
    per_page: Option<u64>,
}

async fn alerts(State(shared): State<Shared>, Query(query): Query<AlertQuery>) -> Response {
    let account = shared.world();
    let status = query.status.as_deref().unwrap_or("All");
    let alerts = account.alerts.iter();
    let alerts = alerts.filter(|alert| status == "All" || alert.status == status);
    let asked = Asked::new(query.page, query.per_page, DEFAULT);
    answer(&account, alerts.map(row).collect(), asked)
}

async fn requests(State(shared): State<Shared>, Json(ask): Json<Ask>) -> Response {
    let account = shared.world();
    let Account {
        devices, requests, ..
    } = &account;
    let Filter { policy_id, status } = &ask.query;
    let is_in = |agentid: &String, policy: &String| {
        let mut devices = devices.iter().filter(|one| one.agentid == *agentid);
        devices.any(|device| device.policy_ids.contains(policy))
    };
    let requests = requests.iter().filter(|request| {
        let policy = policy_id.as_ref();
        policy.is_none_or(|policy| is_in(&request.agentid, policy))
            && status
                .as_ref()
                .is_none_or(|status| *status == request.status)
    });
    answer(&account, requests.map(row).collect(), ask.paged())
}

fn answer(account: &Account, rows: Vec<Value>, asked: Asked) -> Response {
    let rows = match (account.bare_lists, account.bare_lists_are_paged) {
        (false, _) => asked.envelope(rows),
        (true, true) => json!(asked.of(rows)),
        (true, false) => json!(rows),
    };
    Json(rows).into_response()
}

fn row(record: &impl Serialize) -> Value {
    serde_json::to_value(record).unwrap_or_default()
}

fn told(status: StatusCode, message: &str) -> Response {
    (status, Json(json!({ "message": message }))).into_response()
}
