//! What is submitted can be run; what is off is not synced.

use super::given::{API_KEY, Office, here};
use cw_sync_core::Error;
use cw_sync_core::engine::RunOptions;
use cw_sync_core::guard::{Override, Rule, StopScope};
use cw_sync_core::mapping::Switch;
use cw_sync_core::model::DataKind;
use cw_sync_core::plugin::PluginError;
use cw_sync_core::portal::PortalError;
use cw_sync_core::progress::{Progress, Step};
use cw_sync_core::report::Cause;
use cw_sync_core::service::ServiceError;
use futures::{StreamExt, future};
use serde_json::json;

/// On another task, as a host's web server does it.
#[tokio::test]
async fn an_operator_runs_what_an_admin_set_up() {
    let office = Office::open().await;
    let otto = office.otto();
    let all = RunOptions::new();
    let run = tokio::spawn(async move { otto.sync_now(&here(), all).await.unwrap() });
    assert_eq!(run.await.unwrap().integration, here());
    assert_eq!(office.partner.lines(100), ["S1 5"]);
    // The adapter got its key, and defaults.
    let seen = office.seen.lock().unwrap().pop().unwrap();
    assert_eq!(seen["apiKey"], API_KEY);
    assert_eq!(seen["pageSize"], 50);
}

/// What is approved is done, and told while it is: nobody needs the engine itself for it.
#[tokio::test]
async fn an_operator_plans_applies_and_sees_how_far_it_is() {
    let office = Office::open().await;
    let (otto, all) = (office.otto(), RunOptions::new());
    let progress = otto.progress(&here()).await.unwrap();
    let plan = otto.plan(&here(), &all).await.unwrap();
    assert_eq!(office.partner.writes(), 0);
    let report = otto.apply(&here(), &plan, &all).await.unwrap();
    assert_eq!(report.cause, Cause::person("otto"));
    assert_eq!(office.partner.lines(100), ["S1 5"]);
    let ends = |one: &Progress| future::ready(!matches!(one.step, Step::Finished { .. }));
    let told: Vec<_> = progress.take_while(ends).collect().await;
    let planned = told.iter();
    let planned = planned.filter(|one| matches!(one.step, Step::Planned { .. }));
    assert_eq!(planned.count(), 2, "{told:?}");
    let is_change = |one: &Progress| matches!(one.step, Step::Changed { .. });
    assert!(told.iter().any(is_change), "{told:?}");
    // It was what it was approved for.
    let again = otto.apply(&here(), &plan, &all).await.unwrap_err();
    let moved = matches!(
        &again,
        PortalError::Service(ServiceError::Run(Error::Moved { .. }))
    );
    assert!(moved, "{again}");
}

/// Whatever is said to be another's, who calls answers for it; why stays.
#[tokio::test]
async fn who_overrides_a_guard_and_wants_a_run_is_who_calls() {
    let office = Office::open().await;
    let otto = office.otto();
    let scope = StopScope::Tenant(DataKind::Billing, "t1".into());
    let checked = Override::new(Rule::QuantityJump, scope, "they told me", "the boss");
    let cause = Cause::Person {
        who: "the boss".to_owned(),
        why: Some("month's end".to_owned()),
    };
    let options = RunOptions::new().with_override(checked).because(cause);
    let plan = otto.plan(&here(), &options).await.unwrap();
    let by = |all: &[Override]| {
        let all = all.iter();
        all.map(|one| (one.by.clone(), one.reason.clone()))
            .collect::<Vec<_>>()
    };
    let ottos: Vec<_> = [("otto".to_owned(), "they told me".to_owned())].into();
    assert_eq!(by(&plan.overrides), ottos);
    let mut forged = plan;
    forged.overrides[0].by = "the boss".to_owned();
    let report = otto
        .apply(&here(), &forged, &RunOptions::new())
        .await
        .unwrap();
    assert_eq!(by(&report.overrides), ottos);
    let report = otto.sync_now(&here(), options).await.unwrap();
    assert_eq!(by(&report.overrides), ottos);
    assert_eq!(report.cause.to_string(), "otto: month's end");
}

#[tokio::test]
async fn what_is_not_submitted_is_not_run() {
    let office = Office::new().await;
    let ada = office.ada();
    ada.create("here", "acme", &office.form()).await.unwrap();
    for error in [
        ada.sync_now(&here(), RunOptions::new()).await.unwrap_err(),
        office.portal.ready(&here()).await.unwrap_err(),
        office.portal.ready(&"nowhere".into()).await.unwrap_err(),
    ] {
        assert!(
            error.to_string().contains("submit its set-up first"),
            "{error}"
        );
    }
    // What is missing is told when it is submitted.
    let error = ada.submit(&here()).await.unwrap_err();
    assert!(matches!(
        error,
        PortalError::Plugin(PluginError::Settings { .. })
    ));
    assert!(error.to_string().contains("/apiKey is missing"), "{error}");
}

#[tokio::test]
async fn a_kind_that_is_off_is_not_synced_and_cwm_keeps_what_it_has() {
    let office = Office::open().await;
    let ada = office.ada();
    let run = async || {
        let ready = office.portal.ready(&here()).await.unwrap();
        ready.engine.run(&ready.integration).await.unwrap();
    };
    run().await;
    office.partner.report("t1", &[("S1", 6)]);
    ada.switch(&here(), Switch::Kind(DataKind::Billing), false)
        .await
        .unwrap();
    let written = office.partner.writes();
    run().await;
    assert_eq!(office.partner.writes(), written);
    assert_eq!(office.partner.lines(100), ["S1 5"]);
    ada.switch(&here(), Switch::Kind(DataKind::Billing), true)
        .await
        .unwrap();
    run().await;
    assert_eq!(office.partner.lines(100), ["S1 6"]);
}

#[tokio::test]
async fn settings_that_do_not_fit_are_told_all_at_once_and_not_saved() {
    let office = Office::open().await;
    let wrong = json!({"apiKey": 7, "pageSize": 1000, "colour": "red"});
    let error = office.ada().configure(&here(), wrong).await.unwrap_err();
    let text = error.to_string();
    for told in ["/apiKey is", "/pageSize is", "/colour is no setting"] {
        assert!(text.contains(told), "{text}");
    }
    let review = office.ada().review(&here()).await.unwrap();
    assert_eq!(review.settings["pageSize"], 50);
}
