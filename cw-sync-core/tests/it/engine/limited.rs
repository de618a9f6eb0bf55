//! Runs of a part of an integration.

use super::partner::Partner;
use crate::given::policy;
use cw_sync_core::engine::RunOptions;
use cw_sync_core::model::DataKind;
use cw_sync_core::plan::Outlook;
use cw_sync_core::policy::{GuardPolicy, Policy, WhenGone, WhenUnmapped};

/// `t1` and `t2` share agreement 100, where what is gone or unmapped ends.
async fn shared() -> Partner {
    let mut partner = Partner::new().await;
    let mut billing = policy();
    billing.lines.when_gone = WhenGone::Zero;
    billing.lines.when_unmapped = WhenUnmapped::Zero;
    let policy = Policy::new().with_billing(billing);
    partner.integration.policy = policy.with_guards(GuardPolicy::off());
    partner.map("t2", 10, 100).await;
    partner.report("t2", &[("S2", 2)]);
    partner.run().await;
    assert_eq!(partner.lines(100), ["S1 5", "S2 2"]);
    partner
}

fn only(tenant: &str) -> RunOptions {
    RunOptions::new().only_tenants([tenant])
}

#[tokio::test]
async fn who_is_left_out_is_left_alone() {
    let partner = shared().await;
    partner.report("t1", &[("S1", 6)]);
    partner.report("t2", &[("S2", 3)]);
    let report = partner.run_with(&only("t1")).await;
    assert_eq!((report.counts().applied, report.counts().errors), (1, 0));
    assert_eq!(partner.lines(100), ["S1 6", "S2 2"]);
    let other = report
        .tenants
        .iter()
        .find(|tenant| tenant.tenant.key == "t2".into());
    let outlook = other.unwrap().outlook();
    assert_eq!(outlook, Outlook::Ignored("not part of this run".to_owned()));
    assert_eq!(partner.run_with(&only("nobody")).await.outcomes, []);
}

/// What is known of the others is nothing: a product that left `t1` may be theirs now.
#[tokio::test]
async fn what_others_may_have_by_now_is_neither_ended_nor_taken() {
    let partner = shared().await;
    // A device moves from `t1` to `t2`.
    partner.report("t1", &[]);
    partner.report("t2", &[("S2", 2), ("S1", 5)]);
    let report = partner.run_with(&only("t1")).await;
    assert_eq!(report.outcomes, []);
    assert!(
        report
            .findings
            .iter()
            .any(|found| found.message.contains("tenant t2"))
    );
    let report = partner.run_with(&only("t2")).await;
    assert_eq!(report.outcomes, []);
    assert!(report.errors_of(&"t2".into())[0].contains("was made for tenant t1"));
    assert_eq!(partner.lines(100), ["S1 5", "S2 2"]);
    // Together they settle it.
    let report = partner.run().await;
    assert_eq!(report.counts().errors, 0);
    assert_eq!(partner.lines(100), ["S1 5", "S2 2"]);
}

#[tokio::test]
async fn lines_of_an_unmapped_tenant_end_only_in_a_run_that_takes_it_in() {
    use cw_sync_core::store::MappingStore;
    let partner = shared().await;
    let id = &partner.integration.id;
    partner
        .store
        .remove_mapping(id, &"t2".into(), crate::engine::world::now())
        .await
        .unwrap();
    // It is gone at the vendor, too.
    partner.vendor.products.lock().unwrap().remove("t2");
    assert_eq!(partner.run_with(&only("t1")).await.outcomes, []);
    assert_eq!(partner.run().await.counts().applied, 1);
    assert_eq!(partner.lines(100), ["S1 5", "S2 0"]);
    assert_eq!(partner.run().await.outcomes, []);
}

#[tokio::test]
async fn a_kind_that_is_not_asked_for_is_not_planned() {
    let partner = shared().await;
    partner.report("t1", &[("S1", 6)]);
    let requests = partner.cwm.stats().requests;
    let options = RunOptions::new().only_kinds([DataKind::Devices]);
    assert_eq!(partner.run_with(&options).await.outcomes, []);
    let asked = partner.cwm.stats().requests - requests;
    assert_eq!(asked, 1, "the companies of the tenants");
    let options = RunOptions::new().only_kinds([DataKind::Billing]);
    assert_eq!(partner.run_with(&options).await.counts().applied, 1);
}
