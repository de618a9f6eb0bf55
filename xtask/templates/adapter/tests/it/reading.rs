//! What is read when all goes well, and what is refused before anything is sent.

use crate::settings;
use cw_adapter_acme::{descriptor, policy};
use cw_sync_core::engine::Integration;
use mock_acme::MockAcme;
use rust_decimal::Decimal;
use serde_json::{Value, json};

fn connect(mock: &MockAcme, more: &Value) -> Integration {
    let mut settings = settings(mock);
    for (name, value) in more.as_object().unwrap() {
        settings[name] = value.clone();
    }
    descriptor().integration("here", &settings).unwrap()
}

#[tokio::test]
async fn customers_and_their_products_are_read() {
    let mock = mock_acme::start().await.unwrap();
    let integration = connect(&mock, &json!({}));
    assert_eq!(integration.policy, policy());
    let tenants = integration.sources.tenants.tenants().await.unwrap();
    let names: Vec<_> = tenants
        .items()
        .iter()
        .map(|tenant| tenant.name.as_str())
        .collect();
    assert_eq!(
        names,
        ["Birch Dental", "Cedar Logistics", "Dune Architects"]
    );

    let products = integration.sources.products.unwrap();
    let products = products.products(&tenants.items()[0]).await.unwrap();
    assert!(products.is_complete());
    let seats = &products.items()[0];
    assert_eq!(
        (seats.name.as_str(), seats.quantity),
        ("Acme Seats", Decimal::from(42))
    );
    assert_eq!(seats.serial.as_deref(), Some("0040104CC101"));
}

#[tokio::test]
async fn the_page_size_changes_nothing() {
    let mock = mock_acme::start().await.unwrap();
    let mut read = Vec::new();
    for size in [1, 2, 3, 1_000] {
        let integration = connect(&mock, &json!({ "pageSize": size }));
        let tenants = integration.sources.tenants.tenants().await.unwrap();
        let products = integration.sources.products.unwrap();
        let products = products.products(&tenants.items()[0]).await.unwrap();
        read.push((tenants.items().to_vec(), products.items().to_vec()));
    }
    assert!(read.windows(2).all(|two| two[0] == two[1]), "{read:#?}");
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
            json!({ "apiKey": "k3y", "baseUrl": "http://acme.example" }),
            "`baseUrl` cannot be used",
        ),
        (json!({ "apiKey": "k3y k3y" }), "`apiKey` cannot be used"),
    ] {
        let error = descriptor().connect(&settings).unwrap_err().to_string();
        assert!(error.contains(expected), "{error}");
        assert!(!error.contains("k3y"), "{error}");
    }
}
