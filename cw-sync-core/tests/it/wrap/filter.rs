use super::given::{Told, alert, at, seats, tenant};
use crate::engine::world::World;
use crate::given::product;
use cw_sync_core::plan::Severity;
use cw_sync_core::policy::{Policy, WhenGone};
use cw_sync_core::source::{AlertQuery, AlertSnapshot, AlertSource, ProductSource, TenantSource};
use cw_sync_core::source::{SourceError, wrap};
use std::sync::Arc;

#[tokio::test]
async fn what_is_left_out_is_said_and_makes_no_gap() {
    let told = Told::new(Ok(at(
        1,
        vec![seats("S1", 5), seats("S2", 6), seats("S3", 7)],
    )));
    let source = wrap::filter(
        told as Arc<dyn ProductSource>,
        "only even ones",
        |product| product.quantity.normalize().to_string() == "6",
    );
    let products = source.products(&tenant("birch")).await.unwrap();
    assert_eq!(products.items(), [seats("S2", 6)]);
    assert_eq!(products.gaps(), []);
    assert!(!products.is_complete(), "what is absent is not gone");
    assert_eq!(products.left_out().len(), 1);
    assert_eq!(products.left_out()[0].subject, "2 of 3");
    assert_eq!(products.left_out()[0].reason, "only even ones");
}

#[tokio::test]
async fn a_filter_that_takes_all_changes_nothing() {
    let told = Told::new(Ok(at(1, vec![tenant("birch")])));
    let source = wrap::filter(told as Arc<dyn TenantSource>, "none", |_| true);
    assert!(source.tenants().await.unwrap().is_complete());
}

#[tokio::test]
async fn it_works_for_alerts_and_passes_errors_on() {
    let query = AlertQuery::default();
    let told = Told::new(Ok(AlertSnapshot::all_open(at(
        1,
        vec![alert("a"), alert("b")],
    ))));
    let source = wrap::filter(told.clone() as Arc<dyn AlertSource>, "only b", |alert| {
        alert.key.as_str() == "b"
    });
    let alerts = source
        .alerts(&tenant("birch"), &query)
        .await
        .unwrap()
        .alerts;
    assert_eq!(alerts.items(), [alert("b")]);
    assert!(!alerts.is_complete());
    let refused = SourceError::Refused("no".to_owned());
    *told.answer.lock().unwrap() = Err(refused.clone());
    let error = source.alerts(&tenant("birch"), &query).await.unwrap_err();
    assert_eq!(error, refused);
}

/// A filtered product's line stays, the others of its tenant go on, down as well as up.
#[tokio::test]
async fn a_filtered_product_is_not_zeroed_and_the_others_are_lowered() {
    let mut world = World::set_up().await;
    let mut billing = world.integration.policy.billing.clone().unwrap();
    billing.lines.when_gone = WhenGone::Zero;
    world.integration.policy = Policy::new().with_billing(billing);
    world.report(
        "t1",
        vec![product("Seats", "S1", 5), product("Seats", "S2", 3)],
    );
    world.applies(2).await;

    let products = world.integration.sources.products.take().unwrap();
    let filtered = wrap::filter(products, "S2 is not ours", |product| {
        product.serial.as_deref() != Some("S2")
    });
    world.integration.sources.products = Some(filtered);
    world.report(
        "t1",
        vec![product("Seats", "S1", 4), product("Seats", "S2", 3)],
    );
    world.applies(1).await;
    assert_eq!(world.cwm.lines(100), ["Seats S1 4", "Seats S2 3"]);
    let report = world.run().await;
    let warnings = report.findings.iter();
    let warnings = warnings.filter(|finding| finding.severity == Severity::Warning);
    assert_eq!(warnings.count(), 1, "the line that stays is told of");
}

#[tokio::test]
async fn a_filtered_tenant_that_is_mapped_is_told_of_and_left_as_it_is() {
    let mut world = World::set_up().await;
    world.applies(1).await;
    let tenants = world.integration.sources.tenants.clone();
    world.integration.sources.tenants = wrap::filter(tenants, "pilot customers only", |_| false);
    let errors = world.run().await.errors_of(&"t1".into());
    assert_eq!(errors.len(), 1);
    assert!(errors[0].contains("pilot customers only"), "{errors:?}");
    assert_eq!(world.cwm.lines(100), ["Seats S1 5"]);
}
