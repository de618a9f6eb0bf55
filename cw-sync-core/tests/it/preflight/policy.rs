//! What follows from the policy: boards, types, products.

use crate::given::policy;
use crate::wizard::given::{cwm, fixture, of};
use cw_manage::Client;
use cw_sync_core::policy::{
    AlertPolicy, Desk, DevicePolicy, Policy, ProductMap, ProductMapping, Route, TypePolicy,
};
use cw_sync_core::preflight::{Prerequisite, Report, Subject, examine};
use serde_json::json;

async fn report(client: &Client, policy: &Policy, named: &[Prerequisite]) -> Report {
    examine(client, &Subject::new(policy).with_prerequisites(named)).await
}

fn whats(report: &Report) -> Vec<&str> {
    report.flaws().map(|(_, flaw)| flaw.what.as_str()).collect()
}

/// SW-9, AX-6.
#[tokio::test]
async fn boards_and_priorities_are_held_against_cwm() {
    let (mock, client) = cwm().await;
    let desk = |board, closed| {
        let mut desk = Desk::new(board, closed);
        desk.needs_team = true;
        Route::to(desk)
    };
    let mut alerts = AlertPolicy::new(vec![desk("Integration", "Closed")]);
    alerts.priorities = [("High".to_owned(), "Priority 2 - High".to_owned())].into();
    let fit = Policy::new().with_alerts(alerts.clone());
    let seen = report(&client, &fit, &[]).await;
    assert!(seen.is_ok(), "{seen}");
    alerts.routes = vec![desk("Bare", "Closed"), desk("Nowhere", "Closed")];
    alerts
        .priorities
        .insert("Low".to_owned(), "Someday".to_owned());
    let seen = report(&client, &Policy::new().with_alerts(alerts), &[]).await;
    assert_eq!(
        whats(&seen),
        [
            "CWM has no service board \"Nowhere\"",
            "board \"Bare\" has no default status",
            "CWM has no priority \"Someday\"",
        ]
    );
    drop(mock);
}

/// AD-5, AD-6, AD-8.
#[tokio::test]
async fn configuration_types_and_statuses_are_held_against_cwm() {
    let (mock, client) = cwm().await;
    let devices = |name| DevicePolicy::new(TypePolicy::one(name));
    let fit = devices("iPad").with_statuses("Active", "Inactive");
    let seen = report(&client, &Policy::new().with_devices(fit), &[]).await;
    assert!(seen.is_ok(), "{seen}");
    for (policy, expected) in [
        (
            devices("Mac").with_statuses("Active", "Away"),
            vec![
                "CWM has no configuration status \"Away\"",
                "configuration type \"Mac\" has required configuration questions: \"Asset tag\"",
            ],
        ),
        (
            devices("Gone"),
            vec!["CWM has no configuration type \"Gone\" in use"],
        ),
        (
            devices("None"),
            vec!["CWM has no configuration type \"None\" in use"],
        ),
        // What is made when it is missing need not be there.
        (
            DevicePolicy::new(TypePolicy::by_family(&[("a", "None")])),
            vec![],
        ),
    ] {
        let seen = report(&client, &Policy::new().with_devices(policy), &[]).await;
        assert_eq!(whats(&seen), expected, "{seen}");
    }
    drop(mock);
}

/// PP-1, AX-8, MP-9: the products that are billed as exist; one that is switched off need not.
#[tokio::test]
async fn mapped_products_exist_in_the_catalog() {
    let (mock, client) = cwm().await;
    let mut off = ProductMapping::to("NEVER");
    off.enabled = false;
    let map = ProductMap::new()
        .with("Mailbox", ProductMapping::to("mbx"))
        .with("Old", ProductMapping::to("OLD"))
        .with("New", ProductMapping::to("NEW"))
        .with("Off", off);
    let mut billing = policy();
    billing.products = Some(map);
    let seen = report(&client, &Policy::new().with_billing(billing), &[]).await;
    assert_eq!(
        whats(&seen),
        [
            "CWM has no catalog item \"NEW\"",
            "catalog item \"OLD\" is inactive"
        ]
    );
    drop(mock);
}

/// SW-8.
#[tokio::test]
async fn one_configuration_status_is_the_default() {
    let named = [Prerequisite::OneDefaultConfigurationStatus];
    let (mock, client) = cwm().await;
    let seen = report(&client, &Policy::new(), &named).await;
    assert!(seen.is_ok(), "{seen}");
    mock.edit(
        "/company/configurations/statuses",
        1,
        json!({"defaultFlag": false}),
    )
    .unwrap();
    let seen = report(&client, &Policy::new(), &named).await;
    assert_eq!(whats(&seen), ["no configuration status is the default"]);
}

/// SW-7, PP-1.
#[tokio::test]
async fn there_are_companies_with_agreements() {
    let named = [Prerequisite::CompaniesWithAgreements];
    let whole: serde_json::Value = serde_json::from_str(&fixture()).unwrap();
    for (without, expected) in [
        ("/nothing", vec![]),
        (
            "/finance/agreements",
            vec!["CWM has no agreement that the API member may see"],
        ),
    ] {
        let mut part = whole.clone();
        part.as_object_mut().unwrap().remove(without);
        let (mock, client) = of(&part.to_string()).await;
        let seen = report(&client, &Policy::new(), &named).await;
        assert_eq!(whats(&seen), expected, "{seen}");
        drop(mock);
    }
}
