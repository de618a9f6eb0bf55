//! What is read when all goes well, and what is refused before anything is sent.

use crate::world::{KEY, Often, config, now};
use async_trait::async_trait;
use chrono::{DateTime, Utc};
use cw_adapter_axcient::{
    Axcient, AxcientConfig, Event, EventFeed, Events, Gigabyte, MailboxCounts, Mailboxes, Plan,
    descriptor, policy,
};
use cw_sync_core::model::{DataKind, Tenant, TenantKey};
use cw_sync_core::source::{
    AlertQuery, AlertSource, Coverage, ProductSource, Snapshot, SourceError, Sources, TenantSource,
};
use mock_axcient::Fault;
use serde_json::json;
use std::sync::Arc;

fn birch() -> Tenant {
    Tenant::new("EFS-342", "Birch Dental")
}

async fn figures(source: &Axcient, tenant: &Tenant) -> Vec<(String, String)> {
    let read = source.products(tenant).await.unwrap();
    assert!(read.is_complete(), "{:?}", read.gaps());
    let products = read.items().iter();
    products
        .filter(|one| !one.quantity.is_zero())
        .map(|one| (one.name.clone(), one.quantity.ceil().to_string()))
        .collect()
}

fn pairs(expected: &[(&str, &str)]) -> Vec<(String, String)> {
    let owned = |(name, count): &(&str, &str)| ((*name).to_owned(), (*count).to_owned());
    expected.iter().map(owned).collect()
}

#[tokio::test]
async fn a_host_knows_it_by_name_and_reads_all_kinds_through_it() {
    let mock = mock_axcient::start(KEY).await.unwrap();
    let settings = json!({ "apiKey": format!(" {KEY}\n"), "baseUrl": mock.url() });
    let integration = descriptor().integration("here", &settings).unwrap();
    let kinds = [DataKind::Billing, DataKind::Alerts, DataKind::Statistics];
    assert_eq!(integration.sources.kinds(), kinds);
    assert_eq!(integration.policy.billing, policy().billing);
    let tenants = integration.sources.tenants.tenants().await.unwrap();
    let keys: Vec<_> = tenants.items().iter().map(|one| one.key.as_str()).collect();
    assert_eq!(
        keys,
        ["EFS-342", "EFS-19652", "EFS-507", "EFS-611", "EFS-733"]
    );
}

#[tokio::test]
async fn mailboxes_are_counted_only_where_that_is_wanted() {
    let mock = mock_axcient::start(KEY).await.unwrap();
    let elm = Tenant::new("EFS-611", "Elm Street Clinic");
    let source = Axcient::new(config(&mock)).unwrap();
    let both = [
        ("Email Archiving # Mailboxes", "61"),
        ("Email Filtering # Mailboxes", "64"),
    ];
    assert_eq!(figures(&source, &elm).await, pairs(&both));
    let source = Axcient::new(config(&mock).with_mailbox_usage(false)).unwrap();
    assert_eq!(figures(&source, &elm).await, []);
    let asked = mock.asked();
    let calls = asked.iter().filter(|path| path.contains("mailbox_usage"));
    assert_eq!(calls.count(), 1);
}

#[tokio::test]
async fn numbers_may_come_as_text() {
    let mock = mock_axcient::start(KEY).await.unwrap();
    let source = Axcient::new(config(&mock)).unwrap();
    let plain = source.products(&birch()).await.unwrap();
    mock.fault("", Fault::AsText);
    let texts = source.products(&birch()).await.unwrap();
    assert_eq!(texts.items(), plain.items());
    assert_eq!(source.tenants().await.unwrap().items().len(), 5);
}

#[tokio::test]
async fn a_gigabyte_and_the_plan_of_devices_without_one_are_settings() {
    let mock = mock_axcient::start(KEY).await.unwrap();
    mock.client(733, |client| client.devices[0].plan = None);
    let fjord = Tenant::new("EFS-733", "Fjord Shipping");
    let source = Axcient::new(config(&mock)).unwrap();
    let read = source.products(&fjord).await.unwrap();
    assert!(!read.is_complete() && read.gaps()[0].reason.contains("defaultPlan"));
    let basic = config(&mock).with_default_plan(Some(Plan::Basic));
    let source = Axcient::new(basic.with_gigabyte(Gigabyte::Decimal)).unwrap();
    let figures = figures(&source, &fjord).await;
    // 55 GiB.
    assert_eq!(
        figures[0],
        ("Basic Online Backup Storage".to_owned(), "60".to_owned())
    );
}

#[tokio::test]
async fn the_page_size_changes_nothing() {
    let mock = mock_axcient::start(KEY).await.unwrap();
    let mut read = Vec::new();
    for size in [1, 2, 3, 1_000] {
        let config = config(&mock).with_page_size(size).with_events(Events::Feed);
        let source = Axcient::new(config).unwrap();
        let alerts = source
            .alerts(&birch(), &AlertQuery::default())
            .await
            .unwrap();
        assert_eq!(alerts.coverage, Coverage::Changes);
        read.push(alerts.alerts.items().to_vec());
    }
    assert_eq!(read[0].len(), 2);
    assert!(read.windows(2).all(|two| two[0] == two[1]), "{read:#?}");
}

struct Own;

#[async_trait]
impl EventFeed for Own {
    async fn events(
        &self,
        client: &TenantKey,
        _: Option<DateTime<Utc>>,
    ) -> Result<Snapshot<Event>, SourceError> {
        let event = Event {
            id: 1,
            device: None,
            kind: "archive_failed".to_owned(),
            severity: "error".to_owned(),
            message: format!("the archive of {client} failed"),
            occurred_at: now(),
        };
        Ok(Snapshot::complete(vec![event], now()))
    }
}

#[async_trait]
impl MailboxCounts for Own {
    async fn mailboxes(&self, _: &TenantKey) -> Result<Mailboxes, SourceError> {
        Ok(Mailboxes {
            archiving: Some(7),
            filtering: None,
        })
    }
}

#[tokio::test]
async fn what_is_our_own_style_can_be_replaced() {
    let mock = mock_axcient::start(KEY).await.unwrap();
    let own = Arc::new(Own);
    let source = Axcient::new(config(&mock).with_mailbox_usage(false)).unwrap();
    let source = source.with_events(own.clone()).with_mailboxes(own);
    let elm = Tenant::new("EFS-611", "Elm Street Clinic");
    let mailboxes = [("Email Archiving # Mailboxes", "7")];
    assert_eq!(figures(&source, &elm).await, pairs(&mailboxes));
    let sources = Sources::from(source);
    let alerts = sources.alerts.unwrap();
    let alerts = alerts.alerts(&elm, &AlertQuery::default()).await.unwrap();
    let alert = &alerts.alerts.items()[0];
    assert_eq!(alert.key.as_str(), "client/archive_failed");
    assert!(mock.asked().iter().all(|path| !path.contains("event")));
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
            json!({ "apiKey": "k3y", "defaultPlan": "gold" }),
            "/defaultPlan is another text",
        ),
        (
            json!({ "apiKey": "k3y", "baseUrl": "http://axcient.example" }),
            "`baseUrl` cannot be used",
        ),
        (json!({ "apiKey": "k3y k3y" }), "`apiKey` cannot be used"),
        (
            json!({ "apiKey": "k3y", "apiKeyHeader": "x api" }),
            "`apiKeyHeader` cannot be used",
        ),
    ] {
        let error = descriptor().connect(&settings).unwrap_err().to_string();
        assert!(error.contains(expected), "{error}");
        assert!(!error.contains("k3y"), "{error}");
    }
}

#[test]
fn debug_shows_no_key() {
    let config = AxcientConfig::new("s3cret", "https://axapi.axcient.com/x360recover").unwrap();
    let shown = format!("{config:?} {:?}", Axcient::new(config.clone()).unwrap());
    assert!(!shown.contains("s3cret"), "{shown}");
    assert!(shown.contains("axapi.axcient.com"), "{shown}");
}
