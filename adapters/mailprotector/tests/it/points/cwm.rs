//! What CWM must have and allow.

use crate::support::{ASSIGNED, CWM, Night, assigned, now, sources};
use cw_sync_core::mapping::Mapping;
use mock_cwm::{ApiMember, MockCwm, Right};
use mock_mailprotector::MockMailprotector;
use serde_json::json;
use stage::Stage;
use stage::quantities;

/// CWM with a member that has the rights of the guide's table, and no others.
async fn stage_with_the_guides_role() -> (MockMailprotector, Stage) {
    let vendor = mock_mailprotector::start().await.unwrap();
    let sources = sources(&vendor, &json!({}));
    let inquire = &[Right::Inquire];
    let member = ApiMember::new("mpapi", "mp-pub", "mp-priv")
        .may(inquire, "/system/info")
        .may(inquire, "/company/companies")
        .may(inquire, "/company/contacts")
        .may(
            &[Right::Add, Right::Edit, Right::Inquire],
            "/finance/agreements/**",
        )
        .may(inquire, "/procurement/catalog")
        .may(inquire, "/procurement/products");
    let cwm = MockCwm::builder().fixture_json(CWM).unwrap().member(member);
    let mut stage = Stage::on(cwm, sources, assigned(&ASSIGNED), now())
        .await
        .unwrap();
    stage.act_as("mp-pub", "mp-priv").unwrap();
    let mapping = Mapping::to_agreement("7101", 101, 501);
    stage.map(mapping).await.unwrap();
    (vendor, stage)
}

#[tokio::test]
async fn mp_5_it_works_on_connectwise_manage_of_any_release() {
    let night = Night::new().await;
    night.run().await;
    night.stage.cwm.upgrade("v2026_1").unwrap();
    night
        .vendor
        .change(|world| world.group(110).user_count = json!(6));
    night.run().await;
    assert_eq!(night.stage.quantities(501)["EMAIL-FILTER"], 24.into());
}

#[tokio::test]
async fn mp_6_the_role_of_the_guide_is_enough() {
    let (_vendor, stage) = stage_with_the_guides_role().await;
    let report = stage.run().await.unwrap();
    assert_eq!(
        (report.counts().applied, report.counts().errors),
        (3, 0),
        "{report:#?}"
    );
    let refused = stage
        .cwm
        .log()
        .into_iter()
        .filter(|entry| entry.status == Some(403));
    assert_eq!(refused.count(), 0);
    let methods = stage.cwm.stats().methods;
    assert!(!methods.contains_key("DELETE"), "{methods:?}");
}

#[tokio::test]
async fn mp_6_a_product_that_is_not_in_the_catalog_is_an_error_and_not_made() {
    let mut night = Night::before().await;
    night.stage.integration.policy = assigned(&[("CloudFilter", "NO-SUCH-ITEM")]);
    night.assign("7101", 101, 511).await;
    let before = night.stage.holdings();
    let report = night.stage.run().await.unwrap();
    assert_eq!(night.stage.holdings(), before);
    let error = &report.errors_of(&"7101".into())[0];
    assert!(
        error.contains("no catalog item \"NO-SUCH-ITEM\""),
        "{error}"
    );
    assert!(error.contains("this integration makes none"), "{error}");
}

#[tokio::test]
async fn mp_7_keys_that_are_no_members_are_refused_and_nothing_is_written() {
    let mut night = Night::new().await;
    night.stage.act_as("mp-pub", "wr0ng").unwrap();
    let error = night.stage.run().await.unwrap_err().to_string();
    assert!(error.contains("401"), "{error}");
    assert!(!error.contains("wr0ng"), "{error}");
    assert_eq!(night.stage.cwm.stats().writes, 0);
    assert_eq!(night.stage.quantities(511), quantities(&[]));
}
