//! An alert becomes a ticket that closes itself, against the mock CWM.

use super::desk::Desk;
use super::given::{alert, at, changed, policy};
use chrono::TimeDelta;
use cw_manage::http::Method;
use cw_sync_core::alert::AlertState;
use cw_sync_core::model::{Alert, AlertStatus};
use cw_sync_core::plan::{Link, RecordKey, RecordKind, Written};
use cw_sync_core::policy::{ClosedByHand, RaisedAgain};
use cw_sync_core::store::{LeaseStore, LinkStore};
use serde_json::json;

const NEW: &str = "fw-1 is down: Alerts, New";
const CLOSED: &str = "fw-1 is down: Alerts, Closed";

#[tokio::test]
async fn an_alert_becomes_a_ticket_that_closes_when_it_is_over() {
    let desk = Desk::new().await;
    let fw = alert("fw-1", 0);
    desk.lists(&fw);
    desk.applies(1).await;
    assert_eq!(desk.tickets(), [NEW]);
    let ticket = &desk.mock.state("/service/tickets")[0];
    assert_eq!(ticket["priority"]["name"], "Priority 1 - Critical");
    assert_eq!(ticket["company"]["id"], 2);
    assert_eq!(desk.notes(1), ["fw-1 is down"]);

    desk.changes("t1", &[changed(&fw, AlertStatus::Resolved, 5)]);
    // A note, and the closing.
    desk.applies(2).await;
    assert_eq!(desk.tickets(), [CLOSED]);
    assert_eq!(
        desk.notes(1),
        ["fw-1 is down", "The alert is over: fw-1 is down"]
    );
    desk.applies(0).await;
    desk.assert_settled().await;
}

#[tokio::test]
async fn a_poll_without_news_writes_nothing() {
    let desk = Desk::new().await;
    desk.all_open("t1", &[alert("fw-1", 0), alert("fw-2", 0)]);
    desk.applies(2).await;
    let writes = desk.writes();
    for minutes in [10, 20, 30] {
        desk.set_time(minutes);
        desk.all_open("t1", &[alert("fw-1", 0), alert("fw-2", 0)]);
        desk.applies(0).await;
    }
    assert_eq!(desk.writes(), writes);
}

#[tokio::test]
async fn a_dry_run_saves_nothing() {
    let desk = Desk::new().await;
    desk.all_open("t1", &[alert("fw-1", 0)]);
    let plan = desk.engine.plan(&desk.integration).await.unwrap();
    assert_eq!(plan.changes.len(), 1);
    assert_eq!(desk.writes(), 0);
    assert_eq!(desk.engine.alerts(&desk.integration).await.unwrap(), []);
    // The next poll asks for everything again.
    desk.applies(1).await;
    let asked = desk.vendor.asked.lock().unwrap();
    assert!(asked.iter().all(|query| query.since.is_none()));
}

#[tokio::test]
async fn a_device_and_the_console_are_attached_once() {
    let mut policy = policy();
    policy.console_link = Some("Open in the console".to_owned());
    let desk = Desk::with(policy).await;
    let mut fw = alert("fw-1", 0);
    fw.device = Some("18B1690729AB".to_owned());
    fw.console_url = Some("https://console.example/alerts/1".to_owned());
    desk.lists(&fw);
    desk.applies(2).await;
    let documents = desk.mock.state("/system/documents");
    assert_eq!(documents[0]["title"], "Open in the console");
    let linked = || desk.mock.state("/service/tickets/1/configurations");
    assert!(linked().is_empty(), "the configuration is not ours yet");

    // The device becomes a configuration later.
    let json = r#"{"kind":"configuration","key":"[\"2\",\"18b1690729ab\"]"}"#;
    let key: RecordKey = serde_json::from_str(json).unwrap();
    assert_eq!(key.kind, RecordKind::Configuration);
    remember(&desk, Link::new(key, Some("t1".into()), 71, Written::new())).await;
    desk.applies(1).await;
    assert_eq!(linked()[0]["id"], 71);
    desk.applies(0).await;
    assert_eq!(desk.mock.state("/system/documents").len(), 1);
}

async fn remember(desk: &Desk, link: Link) {
    use cw_sync_core::store::LeaseRequest;
    let id = desk.integration.id.clone();
    let request = LeaseRequest::new(id, "test", at(0), at(1));
    let lease = desk.store.take_lease(&request).await.unwrap().unwrap();
    desk.store.remember(&lease, &[link]).await.unwrap();
    desk.store.release_lease(&lease).await.unwrap();
}

#[tokio::test]
async fn a_configuration_that_somebody_linked_already_counts_as_linked() {
    let desk = Desk::new().await;
    let mut fw = alert("fw-1", 0);
    fw.device = Some("dev".to_owned());
    desk.lists(&fw);
    desk.applies(1).await;
    let path = "/service/tickets/1/configurations";
    desk.by_hand(Method::POST, path, json!({"id": 72})).await;
    let json = r#"{"kind":"configuration","key":"[\"2\",\"dev\"]"}"#;
    let key = serde_json::from_str(json).unwrap();
    remember(&desk, Link::new(key, None, 72, Written::new())).await;
    desk.applies(1).await;
    desk.applies(0).await;
}

#[tokio::test]
async fn lesson_5_22_another_text_and_time_make_no_second_ticket() {
    let desk = Desk::new().await;
    desk.all_open("t1", &[alert("fw-1", 0)]);
    desk.applies(1).await;
    for minutes in 1..=3 {
        let mut again = changed(&alert("fw-1", 0), AlertStatus::Open, minutes);
        again.message = format!("down since {minutes} minutes");
        again.severity = "High".to_owned();
        again.raised_at = at(minutes);
        desk.lists(&again);
        // The repetition becomes a note.
        desk.applies(1).await;
    }
    assert_eq!(desk.tickets(), [NEW]);
}

#[tokio::test]
async fn lesson_5_23_repetitions_since_the_last_run_are_one_note() {
    let desk = Desk::new().await;
    let fw = alert("fw-1", 0);
    desk.lists(&fw);
    desk.applies(1).await;
    desk.all_open("t1", &[changed(&fw, AlertStatus::Open, 5)]);
    // CWM is away for the note of the first repetition.
    desk.mock.faults().drop_before(1);
    assert_eq!(desk.run().await.counts().errors, 1);
    desk.all_open("t1", &[changed(&fw, AlertStatus::Open, 9)]);
    desk.applies(1).await;
    let note = "Reported again (2 times since it was raised, last at 2026-04-15 08:09:00 UTC): \
                fw-1 is down";
    assert_eq!(desk.notes(1)[1..], [note]);
    desk.applies(0).await;
}

#[tokio::test]
async fn lesson_5_23_an_acknowledged_alert_gets_no_notes_and_a_quiet_one_no_ticket() {
    let desk = Desk::new().await;
    let (fw, nas) = (alert("fw-1", 0), alert("nas", 0));
    desk.lists(&fw);
    desk.applies(1).await;
    let (id, t1) = (&desk.integration, "t1".into());
    let engine = &desk.engine;
    engine
        .acknowledge_alert(id, &t1, &"fw-1".into())
        .await
        .unwrap();
    desk.all_open("t1", &[changed(&fw, AlertStatus::Open, 5)]);
    desk.applies(0).await;

    // Of an alert that a person silences while it waits, nothing is heard until then.
    desk.mock.faults().status(500, "/service/tickets", 99);
    desk.all_open("t1", &[fw.clone(), nas.clone()]);
    engine.run(id).await.unwrap_err();
    desk.mock.faults().clear();
    engine
        .suppress_alert(id, &t1, &"nas".into(), at(60))
        .await
        .unwrap();
    desk.applies(0).await;
    desk.set_time(59);
    desk.applies(0).await;
    desk.set_time(60);
    desk.applies(1).await;
    assert_eq!(desk.tickets(), [NEW, "nas is down: Alerts, New"]);

    // What is suppressed and over is closed.
    engine
        .suppress_alert(id, &t1, &"nas".into(), at(600))
        .await
        .unwrap();
    desk.changes("t1", &[changed(&nas, AlertStatus::Resolved, 61)]);
    desk.applies(2).await;
    assert_eq!(desk.tickets()[1], "nas is down: Alerts, Closed");
    let error = engine.acknowledge_alert(id, &t1, &"nas".into()).await;
    let error = error.unwrap_err().to_string();
    assert!(
        error.contains("no alert `nas` of tenant `t1` stands"),
        "{error}"
    );
}

#[tokio::test]
async fn a_resolve_that_comes_before_its_raise_opens_no_ticket() {
    let desk = Desk::new().await;
    let fw = alert("fw-1", 0);
    desk.changes("t1", &[changed(&fw, AlertStatus::Resolved, 5)]);
    desk.applies(0).await;
    desk.changes("t1", &[fw]);
    desk.applies(0).await;
    assert!(desk.tickets().is_empty());
}

#[tokio::test]
async fn what_is_over_before_it_got_a_ticket_gets_one_only_by_policy() {
    for (wanted, tickets) in [(false, 0), (true, 1)] {
        let mut policy = policy();
        policy.ticket_when_over = wanted;
        let desk = Desk::with(policy).await;
        desk.changes(
            "t1",
            &[changed(&alert("fw-1", 0), AlertStatus::Resolved, 5)],
        );
        desk.applies(tickets).await;
        desk.changes("t1", &[]);
        // By policy the next run closes it, with a note.
        desk.applies(2 * tickets).await;
        assert_eq!(desk.tickets(), vec![CLOSED; tickets]);
        desk.applies(0).await;
    }
}

/// A ticket that was closed as over, raised again after so many minutes.
async fn raised_again(policy: cw_sync_core::policy::AlertPolicy, minutes: i64) -> (Desk, Alert) {
    let desk = Desk::with(policy).await;
    let fw = alert("fw-1", 0);
    desk.lists(&fw);
    desk.applies(1).await;
    desk.set_time(5);
    desk.changes("t1", &[changed(&fw, AlertStatus::Resolved, 5)]);
    desk.applies(2).await;
    desk.set_time(minutes);
    let again = changed(&fw, AlertStatus::Open, minutes);
    desk.lists(&again);
    (desk, again)
}

#[tokio::test]
async fn an_alert_that_is_raised_again_gets_a_new_ticket_or_its_old_one_by_policy() {
    let (desk, again) = raised_again(policy(), 60).await;
    desk.applies(1).await;
    assert_eq!(desk.tickets(), [CLOSED, NEW]);
    desk.changes("t1", &[changed(&again, AlertStatus::Resolved, 70)]);
    desk.applies(2).await;
    assert_eq!(desk.tickets(), [CLOSED, CLOSED]);

    let day = 24 * 60;
    for (minutes, tickets) in [(5 + 7 * day, vec![NEW]), (6 + 7 * day, vec![CLOSED, NEW])] {
        let mut policy = policy();
        policy.raised_again = RaisedAgain::Reopen { within_days: 7 };
        let (desk, again) = raised_again(policy, minutes).await;
        // Opened with a note that says so, or a new one.
        desk.applies(3 - tickets.len()).await;
        assert_eq!(desk.tickets(), tickets, "{minutes}");
        desk.applies(0).await;
        desk.changes("t1", &[changed(&again, AlertStatus::Resolved, minutes + 1)]);
        desk.applies(2).await;
        assert_eq!(desk.tickets(), vec![CLOSED; tickets.len()]);
        desk.applies(0).await;
    }
}

/// As at a vendor that only says when an alert was raised at first.
#[tokio::test]
async fn an_alert_that_is_opened_again_without_a_later_time_gets_a_ticket() {
    for (rule, tickets) in [
        (RaisedAgain::NewTicket, vec![CLOSED, NEW]),
        (RaisedAgain::Reopen { within_days: 7 }, vec![NEW]),
    ] {
        let mut policy = policy();
        policy.raised_again = rule;
        let desk = Desk::with(policy).await;
        let fw = alert("fw-1", 0);
        desk.lists(&fw);
        desk.applies(1).await;
        desk.set_time(5);
        desk.lists(&changed(&fw, AlertStatus::Resolved, 0));
        desk.applies(2).await;
        assert_eq!(desk.tickets(), [CLOSED]);
        // A list from before the end was known, however often it is read.
        for minutes in [4, 4, 4] {
            desk.set_time(minutes);
            desk.lists(&fw);
            desk.set_time(6);
            desk.applies(0).await;
        }
        // What came or changed: a raise that came late.
        desk.changes("t1", std::slice::from_ref(&fw));
        desk.applies(0).await;
        desk.applies(0).await;
        // One list may be old, two are not.
        desk.set_time(7);
        desk.lists(&fw);
        desk.applies(0).await;
        assert_eq!(desk.tickets(), [CLOSED]);
        desk.set_time(8);
        desk.lists(&fw);
        desk.run().await;
        assert_eq!(desk.tickets(), tickets);
        desk.applies(0).await;
        // And over once more.
        desk.set_time(9);
        desk.lists(&changed(&fw, AlertStatus::Resolved, 0));
        desk.run().await;
        assert_eq!(desk.tickets(), vec![CLOSED; tickets.len()]);
        desk.applies(0).await;
        desk.assert_settled().await;
    }
}

#[tokio::test]
async fn raised_again_before_its_ticket_was_closed_it_keeps_that_ticket() {
    let desk = Desk::new().await;
    let fw = alert("fw-1", 0);
    desk.lists(&fw);
    desk.applies(1).await;
    desk.changes("t1", &[changed(&fw, AlertStatus::Resolved, 5)]);
    // Neither the note nor the closing gets through.
    desk.mock.faults().drop_before(1).drop_before(2);
    assert_eq!(desk.run().await.counts().errors, 2);
    desk.changes("t1", &[changed(&fw, AlertStatus::Open, 9)]);
    desk.applies(1).await;
    assert_eq!(desk.tickets(), [NEW]);
    assert_eq!(
        desk.notes(1)[1..],
        ["Raised again at 2026-04-15 08:09:00 UTC: fw-1 is down"]
    );
    desk.changes("t1", &[changed(&fw, AlertStatus::Resolved, 10)]);
    desk.applies(2).await;
    assert_eq!(desk.tickets(), [CLOSED]);
    desk.applies(0).await;
}

#[tokio::test]
async fn a_ticket_that_a_person_closed_stays_closed_or_is_opened_by_policy() {
    for (rule, ticket) in [(ClosedByHand::Leave, CLOSED), (ClosedByHand::Reopen, NEW)] {
        let mut policy = policy();
        policy.closed_by_hand = rule;
        let desk = Desk::with(policy).await;
        let fw = alert("fw-1", 0);
        desk.lists(&fw);
        desk.applies(1).await;
        desk.close_by_hand(1);
        desk.applies(usize::from(rule == ClosedByHand::Reopen))
            .await;
        assert_eq!(desk.tickets(), [ticket]);
        desk.applies(0).await;
        // Anew, it is a new alert, closed by hand or not.
        desk.changes("t1", &[changed(&fw, AlertStatus::Resolved, 5)]);
        desk.run().await;
        desk.changes("t1", &[changed(&fw, AlertStatus::Open, 9)]);
        desk.applies(1).await;
        assert_eq!(desk.tickets(), [CLOSED, NEW]);
    }
}

#[tokio::test]
async fn a_deleted_ticket_is_told_and_left_until_the_alert_is_raised_again() {
    let desk = Desk::new().await;
    let fw = alert("fw-1", 0);
    desk.lists(&fw);
    desk.applies(1).await;
    desk.by_hand(Method::DELETE, "/service/tickets/1", json!({}))
        .await;
    let report = desk.applies(0).await;
    assert!(
        report.findings[0]
            .message
            .contains("its ticket 1 was deleted")
    );
    desk.changes("t1", &[changed(&fw, AlertStatus::Resolved, 5)]);
    desk.applies(0).await;
    desk.changes("t1", &[changed(&fw, AlertStatus::Open, 6)]);
    desk.applies(1).await;
    assert_eq!(desk.tickets(), [NEW]);
}

#[tokio::test]
async fn a_moved_ticket_is_told_has_no_double_and_closes_where_it_is() {
    let desk = Desk::new().await;
    let fw = alert("fw-1", 0);
    desk.lists(&fw);
    desk.applies(1).await;
    let moved =
        json!({"board": {"id": 22}, "status": {"id": 17}, "type": {"id": 32}, "team": null});
    desk.edit(1, moved);
    let report = desk.applies(0).await;
    let told = "its ticket 1 was moved from \"Alerts\" to \"Help Desk\"; no other ticket is made";
    assert_eq!(report.findings[0].message, told);
    desk.changes("t1", &[changed(&fw, AlertStatus::Resolved, 5)]);
    desk.applies(2).await;
    assert_eq!(desk.tickets(), ["fw-1 is down: Help Desk, Closed"]);
}

#[tokio::test]
async fn a_ticket_that_was_moved_where_no_status_closes_is_left_to_people() {
    let mut policy = policy();
    policy.routes[0].desk.as_mut().unwrap().board = "Help Desk".to_owned();
    policy.routes[0].desk.as_mut().unwrap().open_status = Some("New".to_owned());
    let desk = Desk::with(policy).await;
    let fw = alert("fw-1", 0);
    desk.lists(&fw);
    desk.applies(1).await;
    desk.edit(1, json!({"board": {"id": 21}, "status": {"id": 11}}));
    desk.mock
        .edit(
            "/service/boards/21/statuses",
            13,
            json!({"closedStatus": false}),
        )
        .unwrap();
    desk.changes("t1", &[changed(&fw, AlertStatus::Resolved, 5)]);
    let report = desk.run().await;
    assert_eq!(report.counts().applied, 0);
    let errors = report.errors_of(&"t1".into());
    let told = "status \"Closed\" of board \"Alerts\" has no closed flag";
    assert!(errors[0].contains(told), "{errors:?}");
}

#[tokio::test]
async fn a_merged_ticket_is_told_and_its_parent_is_never_closed() {
    let desk = Desk::new().await;
    let fw = alert("fw-1", 0);
    desk.lists(&fw);
    desk.applies(1).await;
    let parent = json!({"summary": "All down", "company": {"id": 2}});
    desk.by_hand(Method::POST, "/service/tickets", parent).await;
    let merge = json!({"mergeTicketIds": [1], "status": {"id": 13}});
    desk.by_hand(Method::POST, "/service/tickets/2/merge", merge)
        .await;
    let report = desk.applies(0).await;
    assert!(
        report.findings[0]
            .message
            .contains("its ticket 1 was merged into 2")
    );
    desk.changes("t1", &[changed(&fw, AlertStatus::Resolved, 5)]);
    let report = desk.applies(0).await;
    assert!(
        report.findings[0]
            .message
            .contains("merged into 2, which is left to people")
    );
    assert_eq!(desk.tickets()[1], "All down: Alerts, New");
    // With the parent closed there is nothing left to say.
    desk.close_by_hand(2);
    assert_eq!(desk.applies(0).await.findings, []);
}

#[tokio::test]
async fn a_child_ticket_is_told_and_closes() {
    let desk = Desk::new().await;
    let fw = alert("fw-1", 0);
    desk.lists(&fw);
    desk.applies(1).await;
    let parent = json!({"summary": "All down", "company": {"id": 2}});
    desk.by_hand(Method::POST, "/service/tickets", parent).await;
    let children = json!({"childTicketIds": [1]});
    desk.by_hand(Method::POST, "/service/tickets/2/attachChildren", children)
        .await;
    let report = desk.applies(0).await;
    assert!(
        report.findings[0]
            .message
            .contains("its ticket 1 was made a child of 2")
    );
    desk.changes("t1", &[changed(&fw, AlertStatus::Resolved, 5)]);
    desk.applies(2).await;
    assert_eq!(desk.tickets(), [CLOSED, "All down: Alerts, New"]);
}

#[tokio::test]
async fn an_alert_that_had_only_vanished_opens_its_ticket_again() {
    let desk = Desk::new().await;
    let fw = alert("fw-1", 0);
    desk.lists(&fw);
    desk.applies(1).await;
    desk.all_open("t1", &[]);
    desk.applies(0).await;
    desk.applies(2).await;
    assert_eq!(desk.tickets(), [CLOSED]);
    desk.lists(&fw);
    desk.applies(1).await;
    assert_eq!(desk.tickets(), [NEW]);
    desk.applies(0).await;
}

#[tokio::test]
async fn alerts_that_are_over_are_forgotten_after_a_while_and_go_on_counting() {
    let desk = Desk::new().await;
    let fw = alert("fw-1", 0);
    desk.lists(&fw);
    desk.applies(1).await;
    desk.changes("t1", &[changed(&fw, AlertStatus::Resolved, 5)]);
    desk.applies(2).await;
    desk.changes("t1", &[]);
    desk.applies(0).await;
    let known = desk.engine.alerts(&desk.integration).await.unwrap();
    assert_eq!(
        (known[0].state, known[0].settled),
        (AlertState::Resolved, true)
    );
    let later = TimeDelta::days(91).num_minutes();
    desk.set_time(later);
    desk.applies(0).await;
    assert_eq!(desk.engine.alerts(&desk.integration).await.unwrap(), []);
    let again = changed(&fw, AlertStatus::Open, later);
    desk.lists(&again);
    desk.applies(1).await;
    assert_eq!(desk.tickets(), [CLOSED, NEW]);
    let tickets = desk.mock.state("/service/tickets");
    let ends: Vec<_> = tickets
        .iter()
        .map(|ticket| ticket["externalXRef"].as_str().unwrap().rsplit('-').next())
        .collect();
    assert_eq!(ends, [Some("1"), Some("2")]);
}
