//! Alerts and requests, and their tickets.

use crate::support::{Town, answers};
use cw_adapter_addigy::{policy, wizard};
use cw_sync_core::wizard::{Answer, Pick};
use serde_json::json;

#[tokio::test]
async fn ad_17_an_alert_becomes_a_ticket_of_its_company_and_configuration() {
    let town = Town::synced().await;
    for (summary, company, device) in [
        ("Disk almost full", 201, "mbp-iris"),
        ("FileVault is off", 201, "imac-front"),
        ("Gatekeeper is off", 203, "mini-lab"),
    ] {
        let ticket = town.ticket(summary);
        assert_eq!(ticket["board"]["id"], 31, "{summary}");
        assert_eq!(ticket["company"]["id"], company, "{summary}");
        assert_eq!(town.linked_with(&ticket), [device], "{summary}");
    }
    let id = town.ticket("Disk almost full")["id"].clone();
    let notes = town
        .stage
        .cwm
        .state(&format!("/service/tickets/{id}/notes"));
    let text = notes[0]["text"].as_str().unwrap();
    assert!(text.contains("Free Disk Percentage lessThan 7"), "{text}");
    town.settled().await;
}

#[tokio::test]
async fn ad_17_levels_have_the_priorities_that_a_person_chose() {
    let mut town = Town::new().await;
    let levels = [
        ("error", Pick::new(1, "Priority 1 - Critical")),
        ("warning", Pick::new(4, "Priority 4 - Low")),
    ];
    let chosen = answers().with("priorities", Answer::each(levels));
    town.stage.integration.policy = wizard().policy(&chosen, policy());
    town.link_all().await;
    town.clean().await;
    for (summary, priority) in [
        ("FileVault is off", 1),
        ("Disk almost full", 4),
        // CWM's default: nothing was chosen for it.
        ("Please install Photoshop", 3),
    ] {
        assert_eq!(
            town.ticket(summary)["priority"]["id"],
            priority,
            "{summary}"
        );
    }
}

/// With the id and the time that it had: nothing else tells that it stands once more.
#[tokio::test]
async fn ad_17_an_alert_or_request_that_is_opened_again_gets_another_ticket() {
    let town = Town::synced().await;
    town.addigy.change(|account| {
        account.set_status("al-1", "Resolved");
        account.set_status("req-1", "Closed");
        account.requests[0].closed_at = Some("2024-06-01T11:59:00Z".to_owned());
    });
    town.clean().await;
    town.addigy.change(|account| {
        account.set_status("al-1", "Unattended");
        account.set_status("req-1", "Open");
        account.requests[0].closed_at = None;
    });
    let open = |summary: &str| {
        let mut all = town.tickets();
        all.retain(|ticket| ticket["summary"] == summary);
        let open = all.iter().filter(|one| one["closedFlag"] != true).count();
        (all.len(), open)
    };
    // Once may be an old list.
    town.settled().await;
    town.clean().await;
    for summary in ["Disk almost full", "Please install Photoshop"] {
        assert_eq!(open(summary), (2, 1), "{summary}");
    }
    town.settled().await;
    town.addigy
        .change(|account| account.set_status("al-1", "Resolved"));
    town.clean().await;
    assert_eq!(open("Disk almost full"), (2, 0));
}

#[tokio::test]
async fn ad_18_a_request_becomes_a_ticket_linked_with_the_configuration() {
    let town = Town::synced().await;
    for (summary, company, device) in [
        ("Please install Photoshop", 201, "mbp-iris"),
        ("Printer is missing", 203, "mini-lab"),
    ] {
        let ticket = town.ticket(summary);
        assert_eq!(ticket["board"]["id"], 32, "{summary}");
        assert_eq!(ticket["company"]["id"], company, "{summary}");
        assert_eq!(town.linked_with(&ticket), [device], "{summary}");
    }
    // One that was closed before it was seen makes none.
    let tickets = town.tickets();
    assert!(
        tickets
            .iter()
            .all(|one| one["summary"] != "VPN does not connect")
    );
    assert_eq!(tickets.len(), 5);
}

#[tokio::test]
async fn ad_19_closing_the_alert_closes_its_ticket_and_no_other() {
    let town = Town::synced().await;
    town.addigy.change(|account| {
        account.set_status("al-3", "Resolved");
        // This one has no ticket, being unwanted.
        account.set_status("al-5", "Resolved");
    });
    town.clean().await;
    let closed = |summary| town.ticket(summary)["closedFlag"].clone();
    assert_eq!(closed("Gatekeeper is off"), true);
    for summary in [
        "Disk almost full",
        "FileVault is off",
        "Please install Photoshop",
        "Printer is missing",
    ] {
        assert_ne!(closed(summary), true, "{summary}");
    }
    assert_eq!(town.tickets().len(), 5);
    town.settled().await;
}

#[tokio::test]
async fn ad_20_what_is_closed_in_cwm_stays_closed_and_addigy_is_only_read() {
    let town = Town::synced().await;
    let id = town.ticket("Disk almost full")["id"].as_i64().unwrap();
    let closed = json!({ "status": { "id": 313 } });
    town.stage.cwm.edit("/service/tickets", id, closed).unwrap();
    town.settled().await;
    let ticket = town.ticket("Disk almost full");
    assert_eq!(ticket["status"]["name"], "Closed by Addigy");
    let status = town.addigy.change(|account| {
        let mut alerts = account.alerts.iter();
        alerts
            .find(|alert| alert.id == "al-1")
            .unwrap()
            .status
            .clone()
    });
    assert_eq!(status, "Unattended");
    let reads = [
        "/oa/policies/query",
        "/devices",
        "/monitoring/received-alerts",
        "/self-service/requests/query",
    ];
    for request in town.addigy.requests() {
        let path = request.target.split('?').next().unwrap();
        assert!(reads.iter().any(|read| path.ends_with(read)), "{request:?}");
        assert!(!path.contains("integrations"), "{request:?}");
    }
}

#[tokio::test]
async fn ad_21_a_monitoring_item_without_tickets_makes_none() {
    let town = Town::synced().await;
    let summary = "System is out of date";
    assert!(town.tickets().iter().all(|one| one["summary"] != summary));
    // Switched on, it does; so does one that says nothing, as al-1.
    town.addigy.change(|account| {
        let mut alerts = account.alerts.iter_mut();
        alerts
            .find(|alert| alert.id == "al-5")
            .unwrap()
            .create_ticket = Some(true);
    });
    town.clean().await;
    assert_eq!(town.ticket(summary)["board"]["id"], 31);
}

#[tokio::test]
async fn ad_23_what_remediation_fixes_is_closed() {
    let town = Town::synced().await;
    let ticket = town.ticket("FileVault is off");
    let notes = format!("/service/tickets/{}/notes", ticket["id"]);
    let text = town.stage.cwm.state(&notes)[0]["text"].clone();
    assert!(
        text.as_str().unwrap().contains("Addigy tries to remedy it"),
        "{text}"
    );
    // The remedy succeeded: Addigy resolves its alert.
    town.addigy
        .change(|account| account.set_status("al-2", "Resolved"));
    town.clean().await;
    assert_eq!(town.ticket("FileVault is off")["closedFlag"], true);
    assert_eq!(town.ticket("Disk almost full")["status"]["name"], "Raised");
}
