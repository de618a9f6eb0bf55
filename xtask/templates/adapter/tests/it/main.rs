//! The adapter against the mock of Acme.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod conformance;
mod reading;
mod sync;

use mock_acme::MockAcme;
use serde_json::{Value, json};

/// With the key as a clipboard hands it over.
fn settings(mock: &MockAcme) -> Value {
    json!({ "apiKey": " acme-key\n", "baseUrl": mock.url(), "attempts": 1 })
}
