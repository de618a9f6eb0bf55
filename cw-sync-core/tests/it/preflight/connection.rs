use crate::wizard::given::{client, cwm};
use cw_manage::http::RetryPolicy;
use cw_manage::{Client, Config};
use cw_sync_core::policy::Policy;
use cw_sync_core::preflight::{
    Check, ESTABLISHED, Prerequisite, Report, Subject, Verdict, examine, test_connection,
};
use cw_sync_core::source::{Snapshot, SourceError, Sources, TenantSource, VendorCheck};
use std::sync::Arc;

fn flaws(report: &Report) -> Vec<&str> {
    report.flaws().map(|(check, _)| check.id.as_str()).collect()
}

/// SW-14: the success text.
#[tokio::test]
async fn a_connection_that_works_is_established_successfully() {
    let (mock, client) = cwm().await;
    let report = test_connection(&client).await;
    assert!(report.is_ok(), "{report}");
    let last = report.checks.last().unwrap();
    assert_eq!(last.verdict, Verdict::Passed(ESTABLISHED.to_owned()));
    assert_eq!(ESTABLISHED, "Connection established successfully");
    assert_eq!(mock.stats().writes, 0);
}

/// SW-3, SW-15: what fails is told apart, with what to do.
#[tokio::test]
async fn wrong_keys_and_a_server_that_is_not_there_are_told_apart() {
    let (mock, _right) = cwm().await;
    let wrong = client(&mock, mock.public_key(), "lost");
    let report = test_connection(&wrong).await;
    assert_eq!(flaws(&report), ["cwm.keys"], "{report}");
    assert!(
        report.to_string().contains("make a new pair if it is lost"),
        "{report}"
    );
    assert!(!report.to_string().contains(ESTABLISHED));

    let nowhere = Config::builder("http://127.0.0.1:1", "birch")
        .keys("a", "b")
        .client_id("c")
        .retry(RetryPolicy::never());
    let nowhere = Client::new(nowhere.build().unwrap()).unwrap();
    let report = test_connection(&nowhere).await;
    assert_eq!(flaws(&report), ["cwm.site"], "{report}");
    assert!(
        report.to_string().contains("over HTTPS (port 443)"),
        "{report}"
    );
}

struct Vendor(Result<&'static str, &'static str>);

#[async_trait::async_trait]
impl TenantSource for Vendor {
    async fn tenants(&self) -> Result<Snapshot<cw_sync_core::model::Tenant>, SourceError> {
        Err(SourceError::Unavailable("not asked".into()))
    }
}

#[async_trait::async_trait]
impl VendorCheck for Vendor {
    async fn check(&self) -> Vec<Check> {
        const TITLE: &str = "The account has PSA access";
        vec![match self.0 {
            Ok(seen) => Check::passed("acme.access", TITLE, seen),
            Err(what) => Check::failed("acme.access", TITLE, what, "open a support case"),
        }]
    }
}

/// SW-5, PP-2: what the vendor's side lacks is a check like the others, also when CWM is away.
#[tokio::test]
async fn the_vendors_side_is_looked_at_too() {
    let (mock, right) = cwm().await;
    let policy = Policy::new();
    let wrong = client(&mock, "no", "no");
    for (cwm, vendor, expected) in [
        (&right, Ok("it has"), vec![]),
        (&right, Err("it has none"), vec!["acme.access"]),
        (&wrong, Err("it has none"), vec!["cwm.keys", "acme.access"]),
    ] {
        let source = Arc::new(Vendor(vendor));
        let sources = Sources::new(source.clone()).with_check(source);
        let by_hand = [Prerequisite::ByHand {
            title: "One integration per organization".into(),
            look: "look at the account's page".into(),
        }];
        let subject = Subject::new(&policy)
            .with_prerequisites(&by_hand)
            .with_sources(&sources);
        let report = examine(cwm, &subject).await;
        assert_eq!(flaws(&report), expected, "{report}");
        let by_hand = report.verdict("byHand").is_some();
        assert_eq!(by_hand, std::ptr::eq(cwm, &right), "{report}");
    }
}
