//! What becomes a ticket, seen in CWM.

use crate::world::{
    BIRCH, CEDAR, EMERGENCY, HARBOR, IRIS, QUICK, World, behaviour, errors, fixture,
};
use cw_sync_core::model::DataKind;
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::time::Duration;

const THREAT: &str = "Threat not mitigated on BD-LT-07";
const CALLBACK: &str = "Analyst asks for a callback about BD-LT-07";
const LICENCE: &str = "License expires in less than 30 days";
const TEN_MINUTES: Duration = Duration::from_secs(600);

async fn poll(world: &World) -> cw_sync_core::report::RunReport {
    world.stage.clock.forward(TEN_MINUTES);
    world.run_only(DataKind::Alerts).await
}

fn closed(world: &World, message: &str) -> bool {
    let ticket = world.ticket(message).unwrap();
    ticket["status"]["name"] == "Closed"
}

#[tokio::test]
async fn sw_9_a_board_without_default_team_or_closed_gets_no_tickets() {
    for (name, path, rows) in [
        (
            "no status closes",
            "/service/boards/31/statuses",
            json!([
                { "id": 311, "name": "New", "defaultFlag": true }, { "id": 313, "name": "Closed" },
            ]),
        ),
        (
            "another status closes",
            "/service/boards/31/statuses",
            json!([
                { "id": 311, "name": "New", "defaultFlag": true },
                { "id": 313, "name": "Done", "closedStatus": true },
            ]),
        ),
        ("no team", "/service/boards/31/teams", json!([])),
    ] {
        let mut cwm = fixture();
        cwm[path] = rows;
        let world = World::with(&cwm, behaviour(), |config| config).await;
        world.map(BIRCH, 101, 501).await;
        let report = poll(&world).await;
        assert!(
            errors(&report, BIRCH).contains("SonicWall Board"),
            "{name}: {report:?}"
        );
        assert_eq!(world.tickets(), Vec::<Value>::new(), "{name}");
    }
}

#[tokio::test]
async fn sw_48_a_ticket_has_board_status_priority_company_and_agreement() {
    let world = World::birch().await;
    poll(&world).await;
    for (message, priority) in [(THREAT, EMERGENCY), (CALLBACK, QUICK), (LICENCE, QUICK)] {
        let ticket = world.ticket(message).unwrap();
        assert_eq!(
            ticket["summary"],
            format!("Capture Client alert: {message}")
        );
        assert_eq!(ticket["priority"]["name"], priority, "{message}");
        assert_eq!(ticket["board"]["name"], "SonicWall Board");
        assert_eq!(ticket["status"]["name"], "New (not responded)");
        assert_eq!(ticket["company"]["id"], 101);
        assert_eq!(ticket["agreement"]["id"], 501);
    }
}

#[tokio::test]
async fn sw_17_only_critical_and_high_of_both_streams() {
    let world = World::birch().await;
    // Both streams have an alert al-9001.
    poll(&world).await;
    assert_eq!(world.tickets().len(), 3, "Medium has none");
    let other = json!({
        "alertId": "al-1", "source": "edr", "severity": "Critical", "status": "open",
        "message": "From elsewhere", "createdAt": "2026-11-22T06:00:00Z",
    });
    world
        .msw
        .change(|held| held.raise_alert(BIRCH, other))
        .unwrap();
    poll(&world).await;
    assert!(world.ticket("From elsewhere").is_none());
}

#[tokio::test]
async fn sw_18_a_company_that_is_not_active_gets_no_tickets_and_the_log_says_so() {
    let mut cwm = fixture();
    cwm["/company/companies"][0]["status"] = json!({ "id": 2, "name": "Inactive" });
    let world = World::with(&cwm, behaviour(), |config| config).await;
    world.map(BIRCH, 101, 501).await;
    let report = poll(&world).await;
    let log = report.error_log(&BIRCH.to_string().into()).to_text();
    assert!(log.contains("Inactive"), "{log}");
    assert!(log.contains("Birch Dental"), "{log}");
    assert_eq!(world.tickets(), Vec::<Value>::new());
}

#[tokio::test]
async fn sw_47_a_pass_makes_a_hundred_and_the_next_one_the_rest() {
    let world = World::birch().await;
    for n in 0..130 {
        let alert = json!({
            "alertId": format!("new-{n:03}"), "source": "native", "severity": "High",
            "status": "open", "message": format!("Wave {n:03}"),
            "createdAt": format!("2026-11-21T{:02}:{:02}:00Z", n / 60, n % 60),
        });
        world
            .msw
            .change(|held| held.raise_alert(BIRCH, alert))
            .unwrap();
    }
    poll(&world).await;
    assert_eq!(world.tickets().len(), 100);
    poll(&world).await;
    assert_eq!(world.tickets().len(), 133, "none is lost");
    // The pages are those of a hundred, too.
    let pages = |query: &str| {
        let requests = world.msw.requests();
        requests
            .iter()
            .any(|it| it.query().is_some_and(|text| text.contains(query)))
    };
    assert!(pages("limit=50"), "as the page size of the settings says");
    assert!(pages("cursor="));
    assert_eq!(poll(&world).await.counts().applied, 0);
}

#[tokio::test]
async fn sw_49_a_ticket_carries_a_link_to_the_console() {
    let world = World::birch().await;
    poll(&world).await;
    let documents = world.stage.cwm.state("/system/documents");
    assert_eq!(documents.len(), 3);
    let text = Value::from(documents).to_string();
    for url in ["/alerts/al-9001", "/mdr/al-9001", "/alerts/al-9002"] {
        assert!(
            text.contains(&format!("https://captureclient.example{url}")),
            "{text}"
        );
    }
}

#[tokio::test]
async fn sw_50_an_alert_that_is_closed_resolved_or_deleted_closes_its_ticket() {
    let world = World::birch().await;
    poll(&world).await;
    let at = "2026-11-22T07:15:00Z";
    world
        .msw
        .change(|held| held.set_alert_status(BIRCH, "native", "al-9001", "closed", at))
        .unwrap();
    world
        .msw
        .change(|held| held.set_alert_status(BIRCH, "mdr", "al-9001", "resolved", at))
        .unwrap();
    world
        .msw
        .change(|held| held.set_alert_status(BIRCH, "native", "al-9002", "deleted", at))
        .unwrap();
    poll(&world).await;
    for message in [THREAT, CALLBACK, LICENCE] {
        assert!(closed(&world, message), "{message}");
    }
    assert_eq!(world.tickets().len(), 3);
    assert_eq!(poll(&world).await.counts().applied, 0);
}

#[tokio::test]
async fn sw_50_an_alert_that_was_acknowledged_still_stands() {
    let world = World::birch().await;
    poll(&world).await;
    for (status, at) in [("acknowledged", "07:15"), ("inprogress", "07:45")] {
        let at = format!("2026-11-22T{at}:00Z");
        world
            .msw
            .change(|held| held.set_alert_status(BIRCH, "native", "al-9001", status, &at))
            .unwrap();
        for _ in 0..3 {
            let report = poll(&world).await;
            assert_eq!(report.counts().errors, 0, "{:?}", report.findings);
            assert!(!closed(&world, THREAT), "{status}");
        }
    }
    let at = "2026-11-22T08:15:00Z";
    world
        .msw
        .change(|held| held.set_alert_status(BIRCH, "native", "al-9001", "closed", at))
        .unwrap();
    poll(&world).await;
    assert!(closed(&world, THREAT));
}

#[tokio::test]
async fn sw_50_an_alert_that_vanished_closes_its_ticket_when_it_was_missed_twice() {
    let world = World::birch().await;
    poll(&world).await;
    world
        .msw
        .change(|held| held.remove_alert(BIRCH, "native", "al-9002"))
        .unwrap();
    poll(&world).await;
    assert!(!closed(&world, LICENCE), "one reading may have missed it");
    poll(&world).await;
    assert!(closed(&world, LICENCE));
    assert!(!closed(&world, THREAT));
}

#[tokio::test]
async fn sw_51_only_tenants_that_are_mapped_and_on_are_asked() {
    let world = World::birch().await;
    world.map_for_inventory(HARBOR, 107).await;
    let mut off = cw_sync_core::mapping::Mapping::to_agreement(CEDAR.to_string(), 102, 502);
    off.enabled = false;
    world.stage.map(off).await.unwrap();
    poll(&world).await;
    let requests = world.msw.requests();
    let asked: BTreeSet<_> = requests
        .iter()
        .filter(|request| request.path() == "/api/alerts")
        .filter_map(|request| request.query()?.split('&').next())
        .collect();
    assert_eq!(asked, [format!("tenantId={BIRCH}").as_str()].into());
    assert_eq!(world.tickets().len(), 3);
}

#[tokio::test]
async fn a_tenant_without_capture_client_is_not_asked_and_loses_no_ticket() {
    let world = World::birch().await;
    world.map(IRIS, 101, 501).await;
    poll(&world).await;
    assert_eq!(world.tickets().len(), 3);
    // The console is gone from the list of services: that says nothing about its alerts.
    let list = json!([{ "name": "Birch Dental", "productGroupID": BIRCH, "cloudServices": [] }]);
    let body = json!({ "operationStatus": "SUCCESS", "content": { "arrTenants": list } });
    let answer = crate::support::ok(&body);
    world.msw.fault_times(3, "get-cloud-tenants", answer);
    for _ in 0..3 {
        poll(&world).await;
    }
    assert!(!closed(&world, THREAT) && !closed(&world, LICENCE));
}
