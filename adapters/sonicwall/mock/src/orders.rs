//! What can be ordered under `/__control`, for programs that hold no [`crate::MockSonicWall`].

use axum::Router;
use axum::body::Bytes;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use axum::routing::post;
use mock_vendor::told;
use serde::Deserialize;
use serde_json::{Value, json};

use crate::Shared;
use crate::error::MockError;
use crate::sessions::Sessions;
use crate::world::World;

pub(crate) fn routes() -> Router<Shared> {
    Router::new().route("/{order}", post(order))
}

/// The body has the order's fields, the path its name.
#[derive(Debug, Deserialize)]
#[serde(
    rename_all = "kebab-case",
    rename_all_fields = "camelCase",
    deny_unknown_fields
)]
enum Order {
    SetQuantity {
        serial_number: String,
        service: String,
        quantity: u32,
    },
    SetExpiry {
        serial_number: String,
        service: String,
        expires_on: Option<String>,
    },
    RemoveProduct {
        serial_number: String,
    },
    /// A row as in a seed.
    AddProduct {
        #[serde(rename = "productGroupID")]
        tenant: u64,
        row: Value,
    },
    RenameTenant {
        #[serde(rename = "productGroupID")]
        tenant: u64,
        name: String,
    },
    RemoveTenant {
        #[serde(rename = "productGroupID")]
        tenant: u64,
    },
    /// A row as in a seed.
    RaiseAlert {
        #[serde(rename = "productGroupID")]
        tenant: u64,
        row: Value,
    },
    SetAlertStatus {
        #[serde(rename = "productGroupID")]
        tenant: u64,
        source: String,
        alert_id: String,
        status: String,
        at: String,
    },
    RemoveAlert {
        #[serde(rename = "productGroupID")]
        tenant: u64,
        source: String,
        alert_id: String,
    },
    /// After so many more requests with a token; at once unless told.
    ExpireTokens {
        #[serde(default)]
        after: u32,
    },
}

async fn order(State(shared): State<Shared>, Path(name): Path<String>, body: Bytes) -> Response {
    let order = serde_json::from_slice(&body)
        .and_then(|fields: Value| serde_json::from_value::<Order>(json!({ name: fields })));
    told(match order {
        Err(error) => Err((StatusCode::BAD_REQUEST, error.to_string())),
        Ok(order) => {
            let outcome = shared.with(|world, sessions| order.carry_out(world, sessions));
            outcome.map_err(|error| (status(&error), error.to_string()))
        }
    })
}

fn status(error: &MockError) -> StatusCode {
    match error {
        MockError::SeedSyntax(_) => StatusCode::BAD_REQUEST,
        _ => StatusCode::NOT_FOUND,
    }
}

impl Order {
    fn carry_out(self, world: &mut World, sessions: &mut Sessions) -> Result<(), MockError> {
        match self {
            Self::SetQuantity {
                serial_number,
                service,
                quantity,
            } => world.set_quantity(&serial_number, &service, quantity),
            Self::SetExpiry {
                serial_number,
                service,
                expires_on,
            } => world.set_expiry(&serial_number, &service, expires_on.as_deref()),
            Self::RemoveProduct { serial_number } => world.remove_product(&serial_number),
            Self::AddProduct { tenant, row } => world.add_product(tenant, row),
            Self::RenameTenant { tenant, name } => world.rename_tenant(tenant, &name),
            Self::RemoveTenant { tenant } => world.remove_tenant(tenant),
            Self::RaiseAlert { tenant, row } => world.raise_alert(tenant, row),
            Self::SetAlertStatus {
                tenant,
                source,
                alert_id,
                status,
                at,
            } => world.set_alert_status(tenant, &source, &alert_id, &status, &at),
            Self::RemoveAlert {
                tenant,
                source,
                alert_id,
            } => world.remove_alert(tenant, &source, &alert_id),
            Self::ExpireTokens { after } => {
                sessions.expire_tokens_after(after);
                Ok(())
            }
        }
    }
}
