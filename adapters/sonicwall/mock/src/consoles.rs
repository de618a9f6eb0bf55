//! The way into a tenant's consoles, and what is read there: firewalls and alerts.

use axum::body::Bytes;
use axum::extract::{Query, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use axum::{Json, Router};
use serde::Deserialize;
use serde_json::{Value, json};

use crate::Shared;
use crate::api::{failure, positive};
use crate::console_wire::{nsm_error, nsm_token};
use crate::sessions::Console;
use crate::wire::{CAPTURE_CLIENT, Envelope};

const DEFAULT_LIMIT: usize = 50;
const MAX_LIMIT: usize = 100;

/// Whether a path is guarded by a token, or by the code that the request itself carries, in place
/// of the key.
pub(crate) fn is_console(path: &str) -> bool {
    ["/api/manager/", "/api/auth/", "/api/alerts"]
        .iter()
        .any(|start| path.starts_with(start))
}

pub(crate) fn routes() -> Router<Shared> {
    Router::new()
        .route("/api/generate-cscaccesscode", post(access_code))
        .route("/api/manager/auth/sso", post(nsm_log_in))
        .route("/api/manager/devices/tenant", get(firewalls))
        .route("/api/auth/getApiToken", post(capture_log_in))
        .route("/api/alerts", get(alerts))
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct CodeOrder {
    tenant_id: Value,
    tile_name: String,
}

async fn access_code(State(shared): State<Shared>, body: Bytes) -> Response {
    let Ok(order) = serde_json::from_slice::<CodeOrder>(&body) else {
        return failure(StatusCode::BAD_REQUEST, "tenantId or tileName is missing");
    };
    if order.tile_name != "ISNSMSAFEENABLED" {
        return failure(StatusCode::BAD_REQUEST, "there is no such tile");
    }
    shared.with(|world, sessions| {
        // Sometimes the real one insists on a number; this one always does.
        let Some(tenant) = order.tenant_id.as_u64().filter(|id| world.has(*id)) else {
            return failure(StatusCode::NOT_FOUND, "there is no such tenant");
        };
        let code = sessions.code(tenant);
        Json(Envelope::success(json!({ "accessCode": code }))).into_response()
    })
}

/// The two spellings of the documentation and of working clients.
#[derive(Debug, Deserialize)]
struct NsmLogIn {
    #[serde(rename = "tenantSerial", alias = "tenantserial")]
    tenant_serial: String,
    code: String,
}

async fn nsm_log_in(State(shared): State<Shared>, body: Bytes) -> Response {
    let Ok(order) = serde_json::from_slice::<NsmLogIn>(&body) else {
        return nsm_refusal(StatusCode::BAD_REQUEST, "tenantSerial or code is missing");
    };
    shared.with(|world, sessions| {
        let Some(tenant) = sessions.redeem(&order.code) else {
            return nsm_refusal(StatusCode::UNAUTHORIZED, "the code is not valid");
        };
        if !world.manages(tenant, &order.tenant_serial) {
            return nsm_refusal(StatusCode::FORBIDDEN, "the tenant has another serial");
        }
        let console = Console::NetworkSecurityManager;
        Json(nsm_token(&sessions.token(console, tenant))).into_response()
    })
}

#[derive(Debug, Deserialize)]
struct PageQuery {
    page: Option<String>,
    limit: Option<String>,
}

async fn firewalls(
    State(shared): State<Shared>,
    headers: HeaderMap,
    Query(query): Query<PageQuery>,
) -> Response {
    let sent = authorization(&headers);
    let token = sent.strip_prefix("Bearer ").unwrap_or_default();
    shared.with(|world, sessions| {
        let admitted = sessions.admits(Console::NetworkSecurityManager, token);
        let Some(tenant) = admitted else {
            return nsm_refusal(StatusCode::UNAUTHORIZED, "the token is not valid");
        };
        let (Some(page), Some(limit)) = (
            positive(query.page.as_deref(), 1),
            positive(query.limit.as_deref(), DEFAULT_LIMIT),
        ) else {
            return nsm_refusal(StatusCode::BAD_REQUEST, "page and limit count from 1");
        };
        let limit = limit.min(MAX_LIMIT);
        let all = world.firewalls(tenant).into_iter();
        let page: Vec<_> = all.skip((page - 1) * limit).take(limit).collect();
        Json(page).into_response()
    })
}

#[derive(Debug, Deserialize)]
struct CodeQuery {
    cscaccesscode: Option<String>,
}

async fn capture_log_in(State(shared): State<Shared>, Query(query): Query<CodeQuery>) -> Response {
    shared.with(|world, sessions| {
        let code = query.cscaccesscode.unwrap_or_default();
        let Some(tenant) = sessions.redeem(&code) else {
            return capture_refusal(StatusCode::UNAUTHORIZED, "the access code is not valid");
        };
        if !world.uses(tenant, CAPTURE_CLIENT) {
            return capture_refusal(StatusCode::FORBIDDEN, "there is no licence for the API");
        }
        let token = sessions.token(Console::CaptureClient, tenant);
        Json(json!({ "token": token })).into_response()
    })
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct AlertFilter {
    tenant_id: Option<String>,
    since: Option<String>,
    status: Option<String>,
    limit: Option<String>,
    cursor: Option<String>,
}

async fn alerts(
    State(shared): State<Shared>,
    headers: HeaderMap,
    Query(filter): Query<AlertFilter>,
) -> Response {
    let token = authorization(&headers);
    shared.with(|world, sessions| {
        let Some(tenant) = sessions.admits(Console::CaptureClient, token) else {
            return capture_refusal(StatusCode::UNAUTHORIZED, "the token is not valid");
        };
        if filter.tenant_id.as_deref() != Some(tenant.to_string().as_str()) {
            return capture_refusal(StatusCode::FORBIDDEN, "the token is of another tenant");
        }
        let (Some(limit), Some(start)) = (
            positive(filter.limit.as_deref(), DEFAULT_LIMIT),
            place(filter.cursor.as_deref()),
        ) else {
            return capture_refusal(StatusCode::BAD_REQUEST, "limit or cursor is none");
        };
        let open_only = filter.status.as_deref() == Some("open");
        let all = world.alerts(tenant, filter.since.as_deref(), open_only);
        let limit = limit.min(MAX_LIMIT);
        let page: Vec<_> = all.iter().skip(start).take(limit).collect();
        let next = start + page.len();
        let cursor = (next < all.len()).then(|| format!("at-{next}"));
        let pagination = json!({ "nextCursor": cursor, "totalItems": all.len() });
        Json(json!({ "data": page, "pagination": pagination })).into_response()
    })
}

/// Where a cursor points to.
fn place(cursor: Option<&str>) -> Option<usize> {
    match cursor {
        None => Some(0),
        Some(cursor) => cursor.strip_prefix("at-")?.parse().ok(),
    }
}

fn authorization(headers: &HeaderMap) -> &str {
    let sent = headers.get(header::AUTHORIZATION);
    sent.and_then(|sent| sent.to_str().ok()).unwrap_or_default()
}

fn nsm_refusal(status: StatusCode, message: &str) -> Response {
    (status, Json(nsm_error(message))).into_response()
}

fn capture_refusal(status: StatusCode, message: &str) -> Response {
    (status, Json(json!({ "message": message }))).into_response()
}
