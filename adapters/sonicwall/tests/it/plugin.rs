//! The adapter as a plugin.

use crate::support::start;
use cw_adapter_sonicwall::{descriptor, policy};
use cw_sync_core::model::DataKind;
use cw_sync_core::plugin::Registry;
use serde_json::{Value, json};

fn refusal(settings: &Value) -> String {
    descriptor().connect(settings).unwrap_err().to_string()
}

#[tokio::test]
async fn a_host_knows_it_by_name_and_reads_through_it() {
    let msw = start().await;
    let registry = Registry::new().with(descriptor()).unwrap();
    let adapter = registry.get("sonicwall").unwrap();
    let settings = json!({
        "apiKey": format!(" {}\n", mock_sonicwall::KEY), "baseUrl": msw.url(), "nsmUrl": msw.url(),
        "captureClientUrl": msw.url(),
    });
    let integration = adapter.integration("here", &settings).unwrap();
    assert_eq!(integration.policy, policy());
    assert_eq!(
        integration.kinds(),
        [DataKind::Billing, DataKind::Devices, DataKind::Alerts]
    );
    let tenants = integration.sources.tenants.tenants().await.unwrap();
    assert_eq!(tenants.items().len(), 14);
}

#[test]
fn settings_that_cannot_be_used_are_named() {
    for (settings, expected) in [
        (json!({}), "/apiKey is missing"),
        (
            json!({ "apiKey": "k3y", "pageSize": 0 }),
            "/pageSize is another number",
        ),
        (
            json!({ "apiKey": "k3y", "timeLimitSeconds": 0 }),
            "from 1 to 600",
        ),
        (
            json!({ "apiKey": "k3y", "page_size": 50 }),
            "/page_size is no setting",
        ),
        (
            json!({ "apiKey": "k3y", "baseUrl": "http://msw.example" }),
            "`baseUrl` cannot be used",
        ),
        (
            json!({ "apiKey": "k3y", "captureClientUrl": "http://cc.example" }),
            "`captureClientUrl` cannot be used",
        ),
        (
            json!({ "apiKey": "k3y", "region": "mars" }),
            "one of us, eu",
        ),
        (json!({ "apiKey": "k3y k3y" }), "`apiKey` cannot be used"),
    ] {
        let error = refusal(&settings);
        assert!(error.contains(expected), "{error}");
        assert!(!error.contains("k3y"), "{error}");
    }
}

#[test]
fn the_schema_marks_the_key() {
    let schema = descriptor().settings().to_json();
    assert_eq!(schema["properties"]["apiKey"]["writeOnly"], json!(true));
    assert_eq!(schema["required"], json!(["apiKey"]));
}
