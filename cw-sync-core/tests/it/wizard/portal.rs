//! A portal's calls around a set-up, from choices to companies.

use super::given::{cwm, fixture, of, ticketing, ticketing_answers};
use async_trait::async_trait;
use cw_manage::http::RetryPolicy;
use cw_sync_core::access::{Caller, User};
use cw_sync_core::companies::CompanyQuery;
use cw_sync_core::model::{DataKind, IntegrationId, Tenant};
use cw_sync_core::plugin::{Descriptor, Registry};
use cw_sync_core::policy::{AlertPolicy, Class, Desk, Policy, Route};
use cw_sync_core::portal::{Acting, ConnectionForm, Portal, PortalError};
use cw_sync_core::preflight::Verdict;
use cw_sync_core::source::{
    AlertQuery, AlertSnapshot, AlertSource, Snapshot, SourceError, Sources, TenantSource,
};
use cw_sync_core::store::MemoryStore;
use cw_sync_core::vault::{KeyRing, MasterKey};
use cw_sync_core::wizard::{Answers, Makes, Pick};
use mock_cwm::MockCwm;
use serde_json::Value;
use std::collections::BTreeMap;
use std::sync::Arc;

struct Silent;

#[async_trait]
impl TenantSource for Silent {
    async fn tenants(&self) -> Result<Snapshot<Tenant>, SourceError> {
        Err(SourceError::Unavailable("not asked".into()))
    }
}

#[async_trait]
impl AlertSource for Silent {
    async fn alerts(&self, _: &Tenant, _: &AlertQuery) -> Result<AlertSnapshot, SourceError> {
        Err(SourceError::Unavailable("not asked".into()))
    }
}

fn acme() -> Descriptor {
    let desk = Desk::new("", "Closed");
    let alerts = AlertPolicy::new(vec![Route::to(desk)]);
    let makes = Makes::new(["Acme"], [Class::new("Cloud", "Software")]);
    let sources = || Sources::new(Arc::new(Silent)).with_alerts(Arc::new(Silent));
    Descriptor::new("acme", "Acme", "1", move |_| Ok(sources()))
        .with_kinds([DataKind::Alerts])
        .with_policy(Policy::new().with_alerts(alerts))
        .with_wizard(ticketing().making(makes))
}

fn ada(mock: &MockCwm) -> (Acting, ConnectionForm) {
    let (_, ada, form) = desk(mock);
    (ada, form)
}

fn desk(mock: &MockCwm) -> (Portal, Acting, ConnectionForm) {
    let keys = KeyRing::new("k1", MasterKey::new([1; 32]));
    let registry = Registry::new().with(acme()).unwrap();
    let portal = Portal::new(Arc::new(MemoryStore::new()), registry, keys)
        .with_client_id(mock.client_id())
        .with_cwm(|config| config.retry(RetryPolicy::never()));
    let ada = Caller::admin(User::new("ada", "Ada", "ada@msp.example"), "msp");
    let form = ConnectionForm::new(mock.url(), mock.company());
    let form = form.keys(mock.public_key(), mock.private_key());
    (portal.clone(), portal.acting(ada), form)
}

fn json(answers: &Answers) -> BTreeMap<String, Value> {
    serde_json::from_value(serde_json::to_value(answers).unwrap()).unwrap()
}

#[tokio::test]
async fn a_set_up_is_chosen_checked_submitted_and_made() {
    let (mock, _client) = cwm().await;
    let (ada, form) = ada(&mock);
    let here = "here".into();
    ada.create("here", "acme", &form).await.unwrap();
    assert_eq!(ada.wizard(&here).await.unwrap().steps().len(), 4);
    let offers = ada.options(&here, "ticketing.board", "").await.unwrap();
    assert_eq!(offers.len(), 2);
    assert_eq!(ada.validate(&here).await.unwrap().len(), 2);

    ada.choose(&here, json(&ticketing_answers())).await.unwrap();
    let reviewed = ada.review(&here).await.unwrap();
    assert_eq!(reviewed.in_words[0].values, ["Integration"]);
    let checked = ada.preflight(&here).await.unwrap();
    assert!(checked.is_ok(), "{checked}");
    assert!(
        matches!(checked.verdict("cwm.boards"), Some(Verdict::Passed(_))),
        "{checked}"
    );
    let rights = ada.permissions(&here).await.unwrap();
    assert!(
        rights
            .iter()
            .any(|right| right.action == "Close Service Tickets")
    );

    let submitted = ada.submit(&here).await.unwrap();
    assert_eq!(submitted.companies, Ok(2));
    assert_eq!(submitted.set_up.unwrap().made.len(), 3);
    let page = ada.companies(&here, &CompanyQuery::new("")).await.unwrap();
    assert_eq!(page.found, 2);
    assert_eq!(ada.refresh_companies(&here).await.unwrap(), 2);
}

/// Issue: edit, review, submit. What is half-way, or cannot be used, is not in effect.
#[tokio::test]
async fn edits_of_an_active_integration_wait_until_they_are_submitted() {
    let mut fixture: Value = serde_json::from_str(&fixture()).unwrap();
    let team = serde_json::json!({"id": 62, "name": "SOC", "defaultFlag": true});
    fixture["/service/boards/22/teams"] = [team].into();
    let (mock, _client) = of(&fixture.to_string()).await;
    let (portal, ada, form) = desk(&mock);
    let here: IntegrationId = "here".into();
    ada.create("here", "acme", &form).await.unwrap();
    ada.choose(&here, json(&ticketing_answers())).await.unwrap();
    assert!(ada.review(&here).await.unwrap().unsubmitted);
    ada.submit(&here).await.unwrap();
    assert!(!ada.review(&here).await.unwrap().unsubmitted);
    let board = async || {
        let policy = portal.ready(&here).await.unwrap().integration.policy;
        let desk = policy.alerts.unwrap().routes[0].desk.clone().unwrap().board;
        (
            desk,
            ada.header(&here).await.unwrap().connection.service_board,
        )
    };
    let before = ("Integration".to_owned(), Some("Integration".to_owned()));
    assert_eq!(board().await, before);

    let bare = Answers::new().with("ticketing.board", Pick::new(22, "Bare"));
    ada.choose(&here, json(&bare)).await.unwrap();
    assert_eq!(board().await, before);
    let review = ada.review(&here).await.unwrap();
    assert!(review.unsubmitted);
    assert_eq!(review.in_words[0].values, ["Bare"]);
    assert_eq!(ada.validate(&here).await.unwrap().len(), 2);
    assert!(!ada.preflight(&here).await.unwrap().is_ok());
    let refused = ada.submit(&here).await.unwrap_err();
    assert!(matches!(refused, PortalError::Unfit(_)), "{refused}");
    assert_eq!(board().await, before);

    // Somebody sees to the board, and it is taken.
    for (status, change) in [(221, "defaultFlag"), (223, "closedStatus")] {
        let change = serde_json::json!({ change: true });
        mock.edit("/service/boards/22/statuses", status, change)
            .unwrap();
    }
    ada.submit(&here).await.unwrap();
    assert_eq!(board().await, ("Bare".to_owned(), Some("Bare".to_owned())));
    assert!(!ada.review(&here).await.unwrap().unsubmitted);

    // What is taken back is no edit.
    let back = ada.review(&here).await.unwrap().choices;
    ada.choose(&here, json(&ticketing_answers())).await.unwrap();
    ada.choose(&here, back).await.unwrap();
    assert!(!ada.review(&here).await.unwrap().unsubmitted);
}

/// AD-9: what cannot be used is not enabled, and nothing is made.
#[tokio::test]
async fn a_set_up_that_is_not_valid_is_not_submitted() {
    let (mock, _client) = cwm().await;
    let (ada, form) = ada(&mock);
    let here = "here".into();
    ada.create("here", "acme", &form).await.unwrap();
    let bare = ticketing_answers().with("ticketing.board", Pick::new(22, "Bare"));
    ada.choose(&here, json(&bare)).await.unwrap();
    let refused = ada.submit(&here).await.unwrap_err();
    let PortalError::Unfit(findings) = &refused else {
        panic!("{refused}");
    };
    assert_eq!(findings.len(), 3, "{refused}");
    assert!(
        refused
            .to_string()
            .contains("Ticketing > Service Board: service board \"Bare\"")
    );
    let refused = ada.refresh_companies(&here).await;
    assert!(
        matches!(refused, Err(PortalError::NotSubmitted(_))),
        "{refused:?}"
    );
    assert_eq!(mock.stats().writes, 0);
    let checked = ada.preflight(&here).await.unwrap();
    assert!(!checked.is_ok(), "{checked}");
}
