//! What every request to Axcient's API passes: the key, the faults, the log.

use crate::Shared;
use crate::fault::Fault;
use axum::Json;
use axum::extract::{Request, State};
use axum::http::StatusCode;
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use serde_json::json;

pub(crate) async fn gate(State(shared): State<Shared>, request: Request, next: Next) -> Response {
    let key = request.headers().get("x-api-key");
    let known = key.is_some_and(|key| key.as_bytes() == shared.0.key.as_bytes());
    let target = request.uri().to_string();
    let (expired, fault) = {
        let mut world = shared.world();
        world.requests.push(target.clone());
        let expired = match &mut world.key_lasts {
            None => false,
            Some(0) => true,
            Some(left) => {
                *left -= 1;
                false
            }
        };
        (expired, world.fault_of(&target))
    };
    if !known || expired {
        // As recorded: a refused key is told from a wrong path by the body's form only.
        let body = json!({ "message": "Unauthorized" });
        return (StatusCode::UNAUTHORIZED, Json(body)).into_response();
    }
    match fault {
        None => next.run(request).await,
        Some(Fault::Hang) => {
            shared.stopped().await;
            StatusCode::SERVICE_UNAVAILABLE.into_response()
        }
        Some(fault) => fault.distort(next.run(request).await).await,
    }
}
