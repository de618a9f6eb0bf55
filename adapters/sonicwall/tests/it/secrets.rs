//! The key appears nowhere.

use crate::support::{birch, source};
use cw_adapter_sonicwall::SonicWallConfig;
use cw_manage::http::RetryPolicy;
use cw_sync_core::source::{ProductSource, TenantSource};
use mock_sonicwall::{Fault, MockSonicWall, World};
use serde_json::json;
use std::io::{self, Write};
use std::sync::{Arc, Mutex};
use tracing_subscriber::fmt::MakeWriter;

const KEY: &str = "k3y-that-nobody-may-see";

async fn mock() -> MockSonicWall {
    MockSonicWall::start(World::read(KEY, None).unwrap())
        .await
        .unwrap()
}

fn config(url: String) -> cw_adapter_sonicwall::ConfigBuilder {
    SonicWallConfig::builder(KEY)
        .base_url(url)
        .retry(RetryPolicy::never())
}

#[tokio::test]
async fn a_server_that_repeats_the_key_does_not_get_it_into_an_error() {
    let msw = mock().await;
    let source = source(config(msw.url()));
    let envelope = json!({ "operationStatus": "FAILURE", "msgDesc": format!("bad key {KEY}") });
    for (status, body) in [
        (200, envelope.to_string()),
        (500, envelope.to_string()),
        (500, format!("{}{KEY}", "x".repeat(380))),
        (500, format!("{}{KEY}", "x".repeat(1_990))),
        (200, format!("{{\"operationStatus\":\"{KEY}\"}}")),
        (200, format!("{{\"content\":\"{KEY}\"}}")),
    ] {
        msw.fault_times(1, "", Fault::Status(status, body));
        let error = source.tenants().await.unwrap_err();
        assert!(!format!("{error} {error:?}").contains("k3y"), "{error}");
    }
}

#[tokio::test]
async fn a_gap_does_not_hold_the_key_either() {
    let msw = mock().await;
    let list = json!([{ "name": KEY }, { "productGroupID": format!("!{KEY}"), "name": "Birch" }]);
    let body = json!({ "content": { "arrTenants": list } }).to_string();
    msw.fault_times(1, "", Fault::Status(200, body));
    let tenants = source(config(msw.url())).tenants().await.unwrap();
    assert_eq!(tenants.gaps().len(), 2);
    assert!(!format!("{:?}", tenants.gaps()).contains(KEY));
}

#[derive(Clone, Default)]
struct Captured(Arc<Mutex<Vec<u8>>>);

impl Write for Captured {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl<'a> MakeWriter<'a> for Captured {
    type Writer = Self;

    fn make_writer(&'a self) -> Self {
        self.clone()
    }
}

#[tokio::test]
async fn debug_and_trace_logs_hold_no_key_and_no_customer() {
    let captured = Captured::default();
    let subscriber = tracing_subscriber::fmt()
        .with_max_level(tracing::Level::TRACE)
        .with_writer(captured.clone())
        .finish();
    // For the whole process: with a subscriber of one thread, what another test logs first would
    // stay silent here. No other test may log the key or a name either.
    tracing::subscriber::set_global_default(subscriber).unwrap();
    tracing::callsite::rebuild_interest_cache();

    let msw = mock().await;
    let working = source(config(msw.url()));
    tracing::info!(?working, "source");
    working.products(&birch()).await.unwrap();
    working.tenants().await.unwrap();
    let refused = SonicWallConfig::builder(format!("{KEY}-2")).base_url(msw.url());
    source(refused).tenants().await.unwrap_err();

    let log = String::from_utf8(captured.0.lock().unwrap().clone()).unwrap();
    assert!(log.contains("http attempt"), "nothing was captured");
    assert!(log.contains("Sensitive"), "the source was not shown");
    assert!(!log.contains(KEY), "the key is in the log");
    assert!(!log.contains("Birch"), "a customer is in the log");
}
