//! What guards hold is not written, and the rest goes on.

use super::partner::Partner;
use crate::given::{key, policy};
use cw_sync_core::engine::RunOptions;
use cw_sync_core::guard::{Override, Rule, StopScope};
use cw_sync_core::model::DataKind;
use cw_sync_core::policy::{
    Adoption, BillingPolicy, EffectiveDate, GuardPolicy, Policy, WhenGone, WhenMoved, WhenToAsk,
};
use cw_sync_core::report::{RunQuery, RunStatus, plan_as_text, run_as_text};
use cw_sync_core::store::{LinkStore, RunStore};
use mock_cwm::{Failure, Fault};

fn billing(change: impl FnOnce(&mut BillingPolicy)) -> Policy {
    let mut billing = policy();
    change(&mut billing);
    Policy::new().with_billing(billing)
}

#[tokio::test]
async fn a_tenants_stop_holds_that_tenant_until_it_is_overridden() {
    let partner = Partner::new().await;
    partner.map("t2", 20, 200).await;
    partner.report("t2", &[("S2", 2)]);
    partner.run().await;
    partner.report("t1", &[("S1", 5_000), ("S3", 1)]);
    partner.report("t2", &[("S2", 3)]);
    let told = plan_as_text(&partner.plan().await);
    let message = "override: quantity-jump for billing of tenant t1";
    assert!(told.contains(message), "{told}");
    for _ in 0..2 {
        let report = partner.run().await;
        let counts = report.counts();
        assert_eq!((counts.held, counts.errors), (2, 0));
        // That nothing was written is not that all went well.
        assert_eq!(report.status(), RunStatus::DoneWithErrors);
        let mut query = RunQuery::latest(1);
        query.only_failed = true;
        let found = partner.store.run_history(&partner.integration.id, &query);
        assert_eq!(found.await.unwrap(), [report.summary()]);
        let told = run_as_text(&report);
        assert!(
            told.contains("HELD by quantity-jump") && told.contains(message),
            "{told}"
        );
        assert!(told.contains("2 held"), "{told}");
        assert_eq!(partner.lines(100), ["S1 5"]);
        assert_eq!(partner.lines(200), ["S2 3"]);
    }
    let scope = StopScope::Tenant(DataKind::Billing, "t1".into());
    let checked = Override::new(Rule::QuantityJump, scope, "they did", "J. Doe");
    let report = partner
        .run_with(&RunOptions::new().with_override(checked))
        .await;
    assert_eq!((report.counts().applied, report.counts().held), (2, 0));
    assert!(run_as_text(&report).contains("overridden by J. Doe: they did"));
    assert_eq!(partner.lines(100), ["S1 5000", "S3 1"]);
    let kept = partner
        .store
        .runs(&partner.integration.id, 1)
        .await
        .unwrap();
    assert_eq!(kept, [report.to_keep()]);
    // It was for that run only.
    partner.report("t1", &[("S1", 5), ("S3", 1)]);
    assert_eq!(partner.run().await.counts().held, 1);
}

#[tokio::test]
async fn an_empty_source_ends_nothing() {
    let mut partner = Partner::new().await;
    partner.integration.policy = billing(|billing| billing.lines.when_gone = WhenGone::End);
    partner.run().await;
    partner.report("t1", &[]);
    assert_eq!(partner.run().await.counts().held, 1);
    assert_eq!(partner.lines(100), ["S1 5"]);
    let checked = Override::new(Rule::EmptyAfterFull, StopScope::Run, "they left", "J. Doe");
    partner
        .run_with(&RunOptions::new().with_override(checked))
        .await;
    // Its line would begin with the next invoice: it cannot end before.
    assert_eq!(partner.lines(100), ["S1 0"]);
    assert_eq!(partner.run().await.outcomes, []);
    // They come back.
    partner.report("t1", &[("S1", 6)]);
    assert_eq!(partner.run().await.counts().applied, 1);
    assert_eq!(partner.lines(100), ["S1 6"]);
}

/// By companies and agreements; the same products on both sides.
#[tokio::test]
async fn swapped_mappings_exchange_nothing() {
    for when in [WhenMoved::Zero, WhenMoved::End] {
        let mut partner = Partner::new().await;
        partner.integration.policy = billing(|billing| billing.lines.when_moved = when);
        partner.map("t2", 20, 200).await;
        partner.report("t2", &[("S1", 2)]);
        partner.run().await;
        let links = partner.store.links(&partner.integration.id).await.unwrap();
        partner.map("t1", 20, 200).await;
        partner.map("t2", 10, 100).await;
        let writes = partner.writes();
        let report = partner.run().await;
        assert!(report.counts().held > 0);
        assert!(report.stops.iter().all(|stop| stop.rule == Rule::Swapped));
        assert_eq!(partner.writes(), writes);
        // Nothing is remembered either: else the next run would take it for what was.
        let now = partner.store.links(&partner.integration.id).await.unwrap();
        assert_eq!(now, links);
        partner.map("t1", 10, 100).await;
        partner.map("t2", 20, 200).await;
        let report = partner.run().await;
        assert_eq!((report.outcomes, report.stops), (Vec::new(), Vec::new()));
    }
}

#[tokio::test]
async fn lesson_5_26_an_adoption_that_is_held_is_not_remembered() {
    let mut partner = Partner::new().await;
    partner.run().await;
    // Another integration, which knows of no line, finds one that is right already.
    partner.integration.id = "other".into();
    partner.map("t1", 10, 100).await;
    let mut guards = GuardPolicy::default();
    guards.adopts = Adoption::Ask;
    partner.integration.policy.guards = guards;
    let report = partner.run().await;
    assert_eq!(report.stops[0].rule, Rule::Adopts);
    assert_eq!(report.ties, []);
    let links = partner.store.links(&partner.integration.id).await.unwrap();
    assert!(links.is_empty());
    let checked = Override::new(Rule::Adopts, StopScope::Run, "it is theirs", "J. Doe");
    let report = partner
        .run_with(&RunOptions::new().with_override(checked))
        .await;
    assert_eq!(report.ties.len(), 1);
    let links = partner.store.links(&partner.integration.id).await.unwrap();
    assert!(links.contains_key(&key(100, "Seats", "S1")));
    assert_eq!(partner.run().await.stops, []);
}

#[tokio::test]
async fn an_old_line_is_not_ended_while_the_one_in_its_place_is_held() {
    let mut partner = Partner::new().await;
    partner.run().await;
    partner.integration.policy = billing(|billing| {
        billing.lines.when_moved = WhenMoved::End;
        billing.lines.effective_date = EffectiveDate::BillingStart;
    });
    partner.integration.policy.guards.moved = WhenToAsk::Never;
    partner.map("t1", 20, 200).await;
    let report = partner.run().await;
    assert_eq!(report.counts().held, 2, "{report:#?}");
    assert_eq!(report.stops[0].rule, Rule::AlreadyInvoiced);
    assert_eq!(partner.lines(100), ["S1 5"]);
    let checked = Override::new(Rule::AlreadyInvoiced, StopScope::Run, "is not", "J. Doe");
    let report = partner
        .run_with(&RunOptions::new().with_override(checked))
        .await;
    assert_eq!((report.counts().applied, report.counts().errors), (2, 0));
    assert_eq!(partner.lines(100), ["S1 0"]);
    assert_eq!(partner.lines(200), ["S1 5"]);
    assert_eq!(partner.run().await.outcomes, []);
}

#[tokio::test]
async fn lesson_5_26_a_line_that_does_not_end_keeps_the_new_one_from_being_made() {
    let mut partner = Partner::new().await;
    partner.run().await;
    partner.integration.policy = billing(|billing| billing.lines.when_moved = WhenMoved::Zero);
    partner.integration.policy.guards = GuardPolicy::off();
    partner.map("t1", 20, 200).await;
    let refused = Failure::Status {
        status: 403,
        retry_after: None,
        body: None,
    };
    partner.cwm.faults().add(Fault::new(refused).on_write(1));
    let report = partner.run().await;
    assert_eq!(report.counts().applied, 0);
    assert!(report.errors_of(&"t1".into())[1].contains("the step that it needs was not made"));
    assert_eq!(
        (partner.lines(100), partner.lines(200)),
        (vec!["S1 5".to_owned()], Vec::new())
    );
    assert_eq!(partner.run().await.counts().applied, 2);
    assert_eq!(partner.lines(100), ["S1 0"]);
    assert_eq!(partner.lines(200), ["S1 5"]);
}
