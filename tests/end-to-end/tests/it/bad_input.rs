//! Bad input: the message says what to check, and nothing is half-written.

use crate::world::{CHANGES, ERRORS, World, config_for, options, short};
use cw_adapter_sonicwall::{SonicWall, SonicWallConfig, billing_policy};
use cw_manage::http::RetryPolicy;
use cw_manage::{Client, Config};
use cw_sync_core::engine::{Engine, Integration};
use cw_sync_core::plan::Outlook;
use cw_sync_core::policy::Policy;
use mock_sonicwall::Fault;
use std::sync::Arc;

/// Runs a sync with a client of this configuration; returns the message that it must fail with.
async fn refused(world: &World, config: Config) -> String {
    let store = Arc::new(world.store().await);
    let engine = Engine::new(Client::new(config).unwrap(), store).with_options(options());
    let error = engine
        .run(&world.integration())
        .await
        .unwrap_err()
        .to_string();
    assert_eq!(world.cwm.stats().writes, 0, "{error}");
    error
}

#[tokio::test]
async fn wrong_keys() {
    let world = World::new().await;
    let config = world
        .config()
        .keys("pub", "wrong-private-key")
        .build()
        .unwrap();
    let error = refused(&world, config).await;
    assert!(
        error.contains("check the company id, the API member's public and private key"),
        "{error}"
    );
    assert!(
        error.contains("acme") && !error.contains("wrong-private-key"),
        "{error}"
    );
}

#[tokio::test]
async fn unknown_company_id() {
    let world = World::new().await;
    let config = Config::builder(world.cwm.url(), "nobody")
        .keys("pub", "priv")
        .client_id("cid");
    let error = refused(&world, config.build().unwrap()).await;
    assert!(error.contains("knows no company id `nobody`"), "{error}");
    assert!(
        error.contains("check the company id and the site"),
        "{error}"
    );
}

#[tokio::test]
async fn a_host_that_does_not_answer() {
    let world = World::new().await;
    // A port that was free a moment ago: nobody listens.
    let port = std::net::TcpListener::bind("127.0.0.1:0")
        .unwrap()
        .local_addr()
        .unwrap()
        .port();
    let config = config_for(&format!("http://127.0.0.1:{port}"), &world.cwm);
    let error = refused(&world, config.build().unwrap()).await;
    assert!(
        error.contains("no connection; check the host name"),
        "{error}"
    );
    assert!(error.contains(&format!("127.0.0.1:{port}")), "{error}");
}

#[test]
fn a_host_with_a_path_or_a_doubled_path() {
    for (site, place) in [
        ("https://cw.partner.example/portal", "cw.partner.example"),
        (
            "https://cw.partner.example:8443/v4_6_release/apis/3.0/v4_6_release/apis/3.0",
            "cw.partner.example:8443",
        ),
    ] {
        let config = Config::builder(site, "acme")
            .keys("pub", "priv")
            .client_id("cid")
            .build();
        let error = config.unwrap_err().to_string();
        assert!(
            error.contains(&format!("give the host only: {place}")),
            "{error}"
        );
    }
    // What people paste from CWM's own documentation is understood.
    let pasted = Config::builder("https://cw.partner.example/v4_6_release/apis/3.0/", "acme");
    pasted.keys("pub", "priv").client_id("cid").build().unwrap();
}

#[tokio::test]
async fn plain_http_to_anything_but_loopback() {
    let config = |allow| {
        let config = Config::builder("http://cw.partner.example", "acme").keys("pub", "priv");
        config.client_id("cid").allow_plain_http(allow).build()
    };
    let error = config(false).unwrap_err().to_string();
    assert!(
        error.contains("use https, or allow plain http explicitly"),
        "{error}"
    );
    config(true).unwrap();
}

#[tokio::test]
async fn vendor_json_cut_off_in_the_list_of_tenants() {
    let world = World::new().await;
    world
        .vendor
        .fault_times(1, "get-cloud-tenants", Fault::CutOff);
    let error = world
        .engine()
        .await
        .run(&world.integration())
        .await
        .unwrap_err()
        .to_string();
    assert!(
        error.contains("the vendor's answer cannot be used"),
        "{error}"
    );
    assert_eq!(world.cwm.stats().writes, 0);
}

#[tokio::test]
async fn vendor_json_cut_off_in_one_tenants_products() {
    let world = World::new().await;
    world
        .vendor
        .fault_times(1, "tenants/4410022/products", Fault::CutOff);
    let engine = world.engine().await;
    let report = engine.run(&world.integration()).await.unwrap();
    let errors = report.errors_of(&"4410022".into());
    assert_eq!(errors.len(), 1);
    assert!(
        errors[0].contains("the vendor's answer cannot be used"),
        "{}",
        errors[0]
    );
    assert_eq!(report.counts().errors, ERRORS + 1);
    assert!(
        world
            .cwm
            .state("/finance/agreements/502/additions")
            .is_empty()
    );
    // The other tenants went on, and the next run makes up for this one.
    assert!(
        !world
            .cwm
            .state("/finance/agreements/503/additions")
            .is_empty()
    );
    let again = engine.run(&world.integration()).await.unwrap();
    assert_eq!(report.counts().applied + again.counts().applied, CHANGES);
}

#[tokio::test]
async fn a_tenant_without_mapping_is_ignored_without_error() {
    let world = World::new().await;
    let report = world
        .engine()
        .await
        .run(&world.integration())
        .await
        .unwrap();
    let juniper = report
        .tenants
        .iter()
        .find(|row| row.tenant.name == "Juniper School")
        .unwrap();
    assert_eq!(juniper.outlook(), Outlook::Ignored("not mapped".to_owned()));
    assert!(report.errors_of(&juniper.tenant.key).is_empty());
}

#[tokio::test]
async fn sw_54_expiry_before_billing_start_is_an_error_of_that_product_only() {
    let world = World::new().await;
    let report = world
        .engine()
        .await
        .run(&world.integration())
        .await
        .unwrap();
    let errors = report.errors_of(&"4410031".into());
    assert_eq!(errors.len(), 1);
    assert!(errors[0].contains("expires on 2025-11-30"), "{}", errors[0]);
    assert!(
        errors[0].contains("starts billing on 2026-02-01"),
        "{}",
        errors[0]
    );
    assert!(errors[0].contains("004010300B04"), "{}", errors[0]);
    assert_eq!(
        world.cwm.state("/finance/agreements/511/additions").len(),
        3
    );
}

#[tokio::test]
async fn a_vendor_key_that_is_refused() {
    let world = World::new().await;
    let config = SonicWallConfig::builder("not-the-key-0815")
        .base_url(world.vendor.url())
        .retry(RetryPolicy::never())
        .time_limits(short())
        .build()
        .unwrap();
    let adapter = SonicWall::new(config).unwrap();
    let policy = Policy::new().with_billing(billing_policy());
    let integration = Integration::new("suite", adapter, policy);
    let error = world
        .engine()
        .await
        .run(&integration)
        .await
        .unwrap_err()
        .to_string();
    assert!(
        error.contains("the vendor refuses the credentials"),
        "{error}"
    );
    assert!(!error.contains("not-the-key-0815"), "{error}");
    assert_eq!(world.cwm.stats().writes, 0);
}
