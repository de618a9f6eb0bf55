//! What is read when all goes well.

use crate::support::{birch, config, ok, source, start};
use async_trait::async_trait;
use chrono::DateTime;
use cw_sync_core::model::{Alert, Tenant, TenantKey};
use cw_sync_core::source::{
    AlertQuery, AlertSnapshot, AlertSource, ProductSource, Snapshot, SourceError, Sources,
    TenantSource,
};
use mock_sonicwall::Fault;
use rust_decimal::Decimal;
use serde_json::json;
use std::sync::Arc;

#[tokio::test]
async fn every_tenant_and_every_product_is_read() {
    let msw = start().await;
    let source = source(config(&msw).accept_unicode_names(true));
    let tenants = source.tenants().await.unwrap();
    assert!(tenants.is_complete());
    assert_eq!(tenants.items().len(), 14);
    assert_eq!(tenants.items()[0], birch());

    let mut counts = Vec::new();
    for tenant in tenants.items() {
        let products = source.products(tenant).await.unwrap();
        assert!(products.is_complete(), "{tenant:?}: {:?}", products.gaps());
        counts.push(products.items().len());
    }
    assert_eq!(counts, [5, 6, 4, 4, 3, 5, 2, 2, 4, 0, 4, 3, 2, 4]);
}

#[tokio::test]
async fn a_tenant_without_monthly_products_is_completely_empty() {
    let msw = start().await;
    let source = source(config(&msw));
    let tenants = source.tenants().await.unwrap();
    let kestrel = TenantKey::from("4410030");
    let kestrel = tenants
        .items()
        .iter()
        .find(|tenant| tenant.key == kestrel)
        .unwrap();
    let products = source.products(kestrel).await.unwrap();
    assert!(products.items().is_empty() && products.is_complete());
}

#[tokio::test]
async fn the_page_size_changes_nothing_but_the_number_of_requests() {
    let msw = start().await;
    let whole = source(config(&msw)).products(&birch()).await.unwrap();
    for (size, requests) in [(1, 5), (2, 3), (4, 2), (5, 1), (1_000, 1)] {
        msw.reset();
        let paged = source(config(&msw).page_size(size))
            .products(&birch())
            .await
            .unwrap();
        assert_eq!(paged.items(), whole.items(), "page size {size}");
        assert!(paged.is_complete());
        assert_eq!(msw.requests().len(), requests, "page size {size}");
    }
}

#[tokio::test]
async fn numbers_may_arrive_as_text() {
    let msw = start().await;
    let source = source(config(&msw).page_size(2));
    let plain = (
        source.tenants().await.unwrap(),
        source.products(&birch()).await.unwrap(),
    );
    msw.fault_times(100, "", Fault::AsText);
    let texts = (
        source.tenants().await.unwrap(),
        source.products(&birch()).await.unwrap(),
    );
    assert_eq!(texts.0.items(), plain.0.items());
    assert_eq!(texts.1.items(), plain.1.items());
    assert!(texts.0.is_complete() && texts.1.is_complete());
}

#[tokio::test]
async fn a_missing_quantity_is_a_gap_for_each_product_and_never_zero() {
    let msw = start().await;
    msw.fault_times(1, "/products", Fault::without(&["quantity"]));
    let snapshot = source(config(&msw)).products(&birch()).await.unwrap();
    assert!(snapshot.items().is_empty());
    assert_eq!(snapshot.gaps().len(), 5);
    assert_eq!(
        snapshot.gaps()[3].subject,
        "product `NSM Advanced`, serial 2CB8ED4DD104",
        "name and serial, for whoever has to look"
    );
    assert!(
        snapshot.gaps()[3].reason.ends_with("has no quantity"),
        "{}",
        snapshot.gaps()[3].reason
    );
}

#[tokio::test]
async fn a_tenant_that_cannot_be_read_leaves_a_gap_and_the_others() {
    let msw = start().await;
    let list = json!([{ "productGroupID": 1, "name": "Birch" }, { "name": "Cedar" }]);
    msw.fault_times(1, "", ok(&json!({ "content": { "arrTenants": list } })));
    let tenants = source(config(&msw)).tenants().await.unwrap();
    assert_eq!((tenants.items().len(), tenants.is_complete()), (1, false));
}

/// An embedding vendor's own way to alerts, in place of our style.
struct Own;

#[async_trait]
impl AlertSource for Own {
    async fn alerts(&self, _: &Tenant, _: &AlertQuery) -> Result<AlertSnapshot, SourceError> {
        let at = DateTime::UNIX_EPOCH;
        let alert = Alert::new("native:1", "High", "Own", at);
        Ok(AlertSnapshot::all_open(Snapshot::complete(vec![alert], at)))
    }
}

#[tokio::test]
async fn what_is_our_own_style_can_be_replaced() {
    let msw = start().await;
    let sources = Sources::from(source(config(&msw))).with_alerts(Arc::new(Own));
    let alerts = sources.alerts.unwrap();
    let read = alerts.alerts(&birch(), &AlertQuery::default()).await;
    assert_eq!(read.unwrap().alerts.items()[0].message, "Own");
    assert_eq!(msw.requests().len(), 0, "ours is not asked");
    let products = sources.products.unwrap().products(&birch()).await;
    assert_eq!(products.unwrap().items().len(), 5, "the rest is ours");
}

#[tokio::test]
async fn a_path_in_front_and_another_header_are_possible() {
    let msw = start().await;
    let prefixed = format!("{}/gateway/", msw.url());
    let error = source(config(&msw).base_url(prefixed))
        .tenants()
        .await
        .unwrap_err();
    assert!(
        error
            .to_string()
            .contains("/gateway/api/hgms/get-cloud-tenants"),
        "{error}"
    );

    let error = source(config(&msw).api_key_header("X-Other"))
        .tenants()
        .await
        .unwrap_err();
    assert!(
        error.to_string().contains("refuses the credentials"),
        "{error}"
    );
}

#[tokio::test]
async fn a_busy_server_is_asked_again() {
    use cw_manage::http::RetryPolicy;
    use std::time::Duration;

    let msw = start().await;
    for status in [500, 503] {
        let body = String::new();
        msw.fault_times(1, "/products", Fault::Status(status, body));
    }
    let retry = RetryPolicy {
        first_pause: Duration::from_millis(1),
        ..RetryPolicy::default()
    };
    let snapshot = source(config(&msw).retry(retry))
        .products(&birch())
        .await
        .unwrap();
    assert_eq!(snapshot.items()[0].quantity, Decimal::from(42));
    assert_eq!(msw.requests().len(), 3);
}
