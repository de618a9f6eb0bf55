//! What is submitted can be run; what is off is not synced.

use super::given::{API_KEY, Office, here};
use cw_sync_core::mapping::Switch;
use cw_sync_core::model::DataKind;
use cw_sync_core::plugin::PluginError;
use cw_sync_core::portal::PortalError;
use serde_json::json;

/// On another task, as a host's web server does it.
#[tokio::test]
async fn an_operator_runs_what_an_admin_set_up() {
    let office = Office::open().await;
    let otto = office.otto();
    let run = tokio::spawn(async move {
        let ready = otto.ready(&here()).await.unwrap();
        ready.engine.run(&ready.integration).await.unwrap()
    });
    assert_eq!(run.await.unwrap().integration, here());
    assert_eq!(office.partner.lines(100), ["S1 5"]);
    // The adapter got its key, and defaults.
    let seen = office.seen.lock().unwrap().pop().unwrap();
    assert_eq!(seen["apiKey"], API_KEY);
    assert_eq!(seen["pageSize"], 50);
}

#[tokio::test]
async fn what_is_not_submitted_is_not_run() {
    let office = Office::new().await;
    let ada = office.ada();
    ada.create("here", "acme", &office.form()).await.unwrap();
    for error in [
        ada.ready(&here()).await.unwrap_err(),
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
