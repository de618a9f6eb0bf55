//! Settings, and what they may not show.

use cw_adapter_addigy::{AddigyConfig, descriptor};
use cw_sync_core::plugin::Registry;
use serde_json::json;

#[test]
fn settings_that_cannot_be_used_are_named() {
    for (settings, expected) in [
        (json!({}), "/token is missing"),
        (
            json!({ "token": "t0ken", "requestsPerSecond": 100 }),
            "/requestsPerSecond is another number",
        ),
        (
            json!({ "token": "t0ken", "baseUrl": "http://addigy.example" }),
            "`baseUrl` cannot be used",
        ),
        (
            json!({ "token": "t0ken", "tokenHeader": "x api key" }),
            "`tokenHeader` cannot be used",
        ),
        (json!({ "token": "t0ken t0ken" }), "`token` cannot be used"),
    ] {
        let error = descriptor().connect(&settings).unwrap_err().to_string();
        assert!(error.contains(expected), "{error}");
        assert!(!error.contains("t0ken"), "{error}");
    }
}

#[test]
fn a_host_knows_the_adapter_by_name_and_never_sees_the_token() {
    let adapters = Registry::new().with(descriptor()).unwrap();
    let addigy = adapters.get("addigy").unwrap();
    let settings = addigy.check(&json!({ "token": "t0ken" })).unwrap();
    assert!(!format!("{settings:?}").contains("t0ken"));
    let config = AddigyConfig::new("t0ken", "https://addigy.example").unwrap();
    assert!(!format!("{config:?}").contains("t0ken"));
    let source = cw_adapter_addigy::Addigy::new(config).unwrap();
    assert!(!format!("{source:?}").contains("t0ken"));
}
