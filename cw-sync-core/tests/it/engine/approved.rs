//! A person approves a plan, and that plan is applied or none.

use super::partner::Partner;
use cw_sync_core::Error;
use cw_sync_core::engine::RunOptions;
use cw_sync_core::guard::{Override, Rule, StopScope};
use cw_sync_core::model::DataKind;
use cw_sync_core::plan::{Difference, Plan};
use cw_sync_core::report::OutcomeKind;

async fn refuses(partner: &Partner, approved: &Plan, words: &[&str]) -> Vec<Difference> {
    let writes = partner.writes();
    let error = partner
        .apply(approved, &RunOptions::new())
        .await
        .unwrap_err();
    let told = error.to_string();
    for word in words {
        assert!(told.contains(word), "{told:?} lacks {word:?}");
    }
    assert_eq!(partner.writes(), writes);
    match error {
        Error::Moved { differences } => differences,
        other => panic!("{other}"),
    }
}

#[tokio::test]
async fn lesson_5_30_an_approved_plan_is_applied_once() {
    let partner = Partner::new().await;
    let plan = partner.plan().await;
    assert_eq!(plan.changes.len(), 5);
    let report = partner.apply(&plan, &RunOptions::new()).await.unwrap();
    assert_eq!((report.counts().applied, report.counts().errors), (5, 0));
    assert_eq!(partner.lines(100), ["S1 5"]);
    let told = [
        "nothing was written",
        "may have been applied already",
        "make a new plan",
    ];
    let differences = refuses(&partner, &plan, &told).await;
    assert_eq!(differences.len(), 5);
    let gone = |one: &Difference| matches!(one, Difference::Gone(_));
    assert!(differences.iter().all(gone));
}

#[tokio::test]
async fn lesson_5_30_what_moved_since_is_told() {
    let partner = Partner::new().await;
    partner.run().await;
    partner.report("t1", &[("S1", 6)]);
    let plan = partner.plan().await;
    // The vendor counts anew.
    partner.report("t1", &[("S1", 7)]);
    let told = ["quantity: 5 → 6", "is now", "quantity: 5 → 7"];
    assert_eq!(refuses(&partner, &plan, &told).await.len(), 1);
    // A person edits the line: what the change would overwrite is another value.
    partner.report("t1", &[("S1", 6)]);
    partner.edit(100, "S1", 4).await;
    refuses(&partner, &plan, &["quantity: 5 → 6", "quantity: 4 → 6"]).await;
    // And a step that was not seen.
    partner.edit(100, "S1", 5).await;
    partner.report("t1", &[("S1", 6), ("S2", 1)]);
    refuses(
        &partner,
        &plan,
        &["new: create addition \"Seats\" serial S2"],
    )
    .await;
    partner.report("t1", &[("S1", 6)]);
    let report = partner.apply(&plan, &RunOptions::new()).await.unwrap();
    assert_eq!(report.counts().applied, 1);
    assert_eq!(partner.lines(100), ["S1 6"]);
}

#[tokio::test]
async fn a_refused_plan_gives_the_lease_back() {
    let partner = Partner::new().await;
    let plan = partner.plan().await;
    partner.report("t1", &[("S1", 7)]);
    refuses(&partner, &plan, &[]).await;
    assert_eq!(partner.run().await.counts().applied, 5);
}

#[tokio::test]
async fn approving_a_plan_overrides_no_guard() {
    let partner = Partner::new().await;
    partner.run().await;
    partner.report("t1", &[("S1", 5_000)]);
    let plan = partner.plan().await;
    assert_eq!((plan.changes.len(), plan.stops.len()), (1, 1));
    let report = partner.apply(&plan, &RunOptions::new()).await.unwrap();
    let held = OutcomeKind::Held {
        rule: Rule::QuantityJump,
    };
    assert_eq!(report.outcomes[0].kind, held);
    assert_eq!(partner.lines(100), ["S1 5"]);
    // An override does, and is on record.
    let scope = StopScope::Tenant(DataKind::Billing, "t1".into());
    let checked = Override::new(Rule::QuantityJump, scope, "they did", "J. Doe");
    let options = RunOptions::new().with_override(checked.clone());
    let report = partner.apply(&plan, &options).await.unwrap();
    assert_eq!(report.counts().applied, 1);
    assert_eq!(report.overrides, std::slice::from_ref(&checked));
    assert_eq!(report.stops[0].overridden, Some(checked));
    assert_eq!(partner.lines(100), ["S1 5000"]);
}

#[tokio::test]
async fn what_is_overridden_when_planning_is_part_of_what_is_approved() {
    let partner = Partner::new().await;
    partner.run().await;
    partner.report("t1", &[("S1", 5_000)]);
    let checked = Override::new(Rule::QuantityJump, StopScope::Run, "they did", "J. Doe");
    let options = RunOptions::new().with_override(checked);
    let plan = partner
        .engine
        .plan_with(&partner.integration, &options)
        .await;
    let plan = plan.unwrap();
    assert_ne!(plan.digest(), partner.plan().await.digest());
    let report = partner.apply(&plan, &RunOptions::new()).await.unwrap();
    assert_eq!(report.counts().applied, 1);
}

#[tokio::test]
async fn a_plan_keeps_its_extent() {
    let partner = Partner::new().await;
    partner.map("t2", 20, 200).await;
    partner.report("t2", &[("S2", 2)]);
    let options = RunOptions::new().only_tenants(["t1"]);
    let plan = partner
        .engine
        .plan_with(&partner.integration, &options)
        .await;
    let report = partner
        .apply(&plan.unwrap(), &RunOptions::new())
        .await
        .unwrap();
    assert_eq!(report.counts().applied, 5);
    assert_eq!(partner.lines(200), [""; 0]);
}

#[tokio::test]
async fn a_plan_of_another_integration_is_refused() {
    let partner = Partner::new().await;
    let mut plan = partner.plan().await;
    plan.integration = "there".into();
    refuses(&partner, &plan, &["\"there\"", "\"here\""]).await;
}
