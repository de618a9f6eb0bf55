//! Limits, outages, lost answers and crashes.

use super::desk::{Desk, TICKETS};
use super::given::{alert, at, changed, policy, record};
use cw_sync_core::alert::{Sight, step};
use cw_sync_core::model::AlertStatus;
use cw_sync_core::plan::Action;
use cw_sync_core::store::{Intent, Journal, LeaseRequest, LeaseStore, RunId};
use mock_cwm::{Failure, Fault, ServerErrors};
use serde_json::json;

#[tokio::test]
async fn of_101_alerts_the_oldest_100_get_tickets_and_the_last_one_waits() {
    let desk = Desk::new().await;
    let mut alerts: Vec<_> = (1..=101).map(|n| alert(&format!("a{n:03}"), -n)).collect();
    desk.all_open("t1", &alerts);
    let report = desk.applies(100).await;
    let told = "1 more alerts wait for a ticket; a run makes 100 at most";
    assert_eq!(report.findings[0].message, told);
    // The youngest waits; closing is never limited.
    assert!(
        !desk
            .tickets()
            .iter()
            .any(|ticket| ticket.starts_with("a001 "))
    );
    for alert in alerts.iter_mut().skip(1) {
        *alert = changed(alert, AlertStatus::Resolved, 5);
    }
    desk.changes("t1", &alerts[1..]);
    desk.applies(201).await;
    let tickets = desk.tickets();
    let open: Vec<_> = tickets
        .iter()
        .filter(|ticket| ticket.ends_with("New"))
        .collect();
    assert_eq!(
        (tickets.len(), open),
        (101, vec![&"a001 is down: Alerts, New".to_owned()])
    );
}

#[tokio::test]
async fn lesson_5_25_alerts_of_an_outage_become_tickets_however_late() {
    let desk = Desk::new().await;
    desk.down("t1");
    let week = 7 * 24 * 60;
    for poll in 1..=3 {
        desk.set_time(poll * week / 3);
        let report = desk.run().await;
        assert!(report.errors_of(&"t1".into())[0].contains("no answer"));
    }
    desk.all_open("t1", &[alert("fw-1", 1), alert("fw-2", week - 1)]);
    desk.applies(2).await;
    let asked = desk.vendor.asked.lock().unwrap();
    // A poll that failed moved no mark.
    let of_t1 = asked.iter().filter(|query| query.since.is_none()).count();
    assert!(of_t1 >= 4, "{asked:?}");
}

#[tokio::test]
async fn old_alerts_are_one_warning_where_the_policy_says_so() {
    let mut policy = policy();
    policy.summarise_after_days = Some(2);
    let desk = Desk::with(policy).await;
    let day = 24 * 60;
    desk.set_time(5 * day);
    desk.all_open("t1", &[alert("a", 0), alert("b", day), alert("c", 3 * day)]);
    let report = desk.applies(1).await;
    assert_eq!(desk.tickets(), ["c is down: Alerts, New"]);
    assert!(report.findings[0].message.starts_with("2 alerts stand"));
}

#[tokio::test]
async fn the_vendor_away_closes_nothing_and_what_waits_goes_on() {
    let desk = Desk::new().await;
    desk.all_open("t1", &[alert("fw-1", 0)]);
    // The vendor answered, CWM did not.
    desk.mock.faults().drop_before(1);
    assert_eq!(desk.run().await.counts().errors, 1);
    desk.down("t1");
    let report = desk.run().await;
    assert_eq!((report.counts().applied, report.counts().errors), (1, 1));
    for _ in 0..3 {
        assert_eq!(desk.run().await.counts().applied, 0);
    }
    assert_eq!(desk.tickets(), ["fw-1 is down: Alerts, New"]);
}

#[tokio::test]
async fn several_alerts_under_one_key_are_one_ticket_of_the_latest() {
    let desk = Desk::new().await;
    let first = alert("fw-1", 0);
    let mut latest = changed(&first, AlertStatus::Open, 5);
    "worse".clone_into(&mut latest.message);
    let over = changed(&first, AlertStatus::Resolved, 3);
    for alerts in [[&latest, &first, &over], [&over, &latest, &first]] {
        desk.all_open("t1", &alerts.map(Clone::clone));
        let report = desk.run().await;
        assert!(
            report.findings[0]
                .message
                .contains("several alerts under this key")
        );
    }
    assert_eq!(desk.tickets(), ["worse: Alerts, New"]);
}

#[tokio::test]
async fn from_a_partial_snapshot_nothing_closes() {
    let desk = Desk::new().await;
    desk.all_open("t1", &[alert("fw-1", 0)]);
    desk.applies(1).await;
    for _ in 0..5 {
        desk.some_open("t1", &[]);
        let report = desk.run().await;
        assert_eq!(report.counts().applied, 0);
        assert!(report.errors_of(&"t1".into())[0].contains("cut off"));
    }
    assert_eq!(desk.tickets(), ["fw-1 is down: Alerts, New"]);
}

#[tokio::test]
async fn the_mark_moves_with_whole_polls_and_open_alerts_are_asked_for() {
    let desk = Desk::new().await;
    desk.set_time(10);
    desk.changes("t1", &[alert("fw-1", 0)]);
    desk.run().await;
    desk.set_time(20);
    desk.some_open("t1", &[]);
    desk.run().await;
    desk.set_time(30);
    desk.changes("t1", &[]);
    desk.run().await;
    desk.run().await;
    let asked = desk.vendor.asked.lock().unwrap();
    let since: Vec<_> = asked
        .iter()
        .filter(|query| query.open.contains(&"fw-1".into()))
        .map(|query| query.since)
        .collect();
    assert_eq!(since, [Some(at(10)), Some(at(10)), Some(at(30))]);
}

#[tokio::test]
async fn lesson_5_21_a_ticket_whose_answer_was_lost_is_found_and_not_made_again() {
    let desk = Desk::new().await;
    desk.all_open("t1", &[alert("fw-1", 0)]);
    desk.mock.faults().drop_after(1);
    desk.applies(1).await;
    assert_eq!(desk.writes(), 1);
    desk.applies(0).await;
    assert_eq!(desk.tickets(), ["fw-1 is down: Alerts, New"]);
    desk.assert_settled().await;
}

#[tokio::test]
async fn lesson_5_24_every_write_of_a_ticket_survives_a_lost_answer() {
    let mut policy = policy();
    policy.console_link = Some("Console".to_owned());
    let desk = Desk::with(policy).await;
    let mut fw = alert("fw-1", 0);
    fw.console_url = Some("https://console.example/1".to_owned());
    desk.lists(&fw);
    desk.mock.faults().drop_after(1).drop_after(2);
    desk.applies(2).await;
    desk.all_open("t1", &[changed(&fw, AlertStatus::Open, 3)]);
    desk.mock.faults().drop_after(1);
    desk.applies(1).await;
    desk.changes("t1", &[changed(&fw, AlertStatus::Resolved, 5)]);
    desk.mock.faults().drop_after(1).drop_after(2);
    desk.applies(2).await;
    desk.applies(0).await;
    assert_eq!(desk.writes(), 5);
    assert_eq!(desk.mock.state("/system/documents").len(), 1);
    assert_eq!(desk.notes(1).len(), 3);
    assert_eq!(desk.tickets(), ["fw-1 is down: Alerts, Closed"]);
}

/// The ticket is made, the answer is lost, and CWM cannot be asked for it: right after, at the end of
/// the run, and by the next run.
fn fate_unknown_for_two_runs(desk: &Desk) {
    let failure = Failure::ServerError {
        form: ServerErrors::Timeout,
    };
    let unreadable = Fault::new(failure).path(TICKETS).on_request(3).requests(3);
    desk.mock.faults().drop_after(1).add(unreadable);
}

#[tokio::test]
async fn a_ticket_that_turns_up_after_its_alert_is_over_is_closed() {
    let desk = Desk::new().await;
    let fw = alert("fw-1", 0);
    desk.lists(&fw);
    fate_unknown_for_two_runs(&desk);
    assert_eq!(desk.run().await.counts().errors, 1);
    desk.changes("t1", &[changed(&fw, AlertStatus::Resolved, 5)]);
    assert_eq!(desk.run().await.counts().applied, 0);
    assert!(desk.mock.faults().pending().is_empty());
    desk.applies(2).await;
    assert_eq!(desk.tickets(), ["fw-1 is down: Alerts, Closed"]);
}

#[tokio::test]
async fn an_alert_raised_again_waits_until_the_fate_of_its_first_ticket_is_known() {
    let desk = Desk::new().await;
    let fw = alert("fw-1", 0);
    desk.lists(&fw);
    fate_unknown_for_two_runs(&desk);
    assert_eq!(desk.run().await.counts().errors, 1);
    desk.set_time(6);
    let over = changed(&fw, AlertStatus::Resolved, 5);
    let again = changed(&fw, AlertStatus::Open, 6);
    let known = step(record("fw-1", 0), Sight::Seen(&over), at(5), &policy());
    let known = step(known, Sight::Seen(&again), at(6), &policy());
    assert_eq!(known.occurrence, 2);
    desk.remember(known).await;
    desk.lists(&again);
    let errors = desk.run().await.errors_of(&"t1".into());
    assert!(
        errors[0].contains("whether an earlier write made one is not known"),
        "{errors:?}"
    );
    // Known, the ticket goes on serving the alert.
    desk.applies(1).await;
    assert_eq!(desk.tickets(), ["fw-1 is down: Alerts, New"]);
}

#[tokio::test]
async fn a_ticket_made_right_before_a_crash_is_found() {
    let desk = Desk::new().await;
    desk.all_open("t1", &[alert("fw-1", 0)]);
    let plan = desk.engine.plan(&desk.integration).await.unwrap();
    let action: Action = plan.changes[0].action.clone();
    let reference = action.key().key;
    let reference: (String,) = serde_json::from_str(&reference).unwrap();
    for made in [true, false] {
        let desk = Desk::new().await;
        if made {
            let ticket = json!({
                "summary": "fw-1 is down", "company": {"id": 2}, "externalXRef": reference.0,
            });
            desk.by_hand(cw_manage::http::Method::POST, TICKETS, ticket)
                .await;
        }
        // What the poll said was saved before the ticket was noted.
        desk.remember(record("fw-1", 0)).await;
        let id = desk.integration.id.clone();
        let request = LeaseRequest::new(id, "crashed", at(-60), at(-60));
        let lease = desk.store.take_lease(&request).await.unwrap().unwrap();
        let tenant = Some("t1".into());
        let intent = Intent::new(RunId::generate(), tenant, action.clone(), at(-60));
        desk.store.note(&lease, at(-60), &intent).await.unwrap();
        desk.all_open("t1", &[alert("fw-1", 0)]);
        desk.applies(usize::from(!made)).await;
        assert_eq!(desk.tickets(), ["fw-1 is down: Alerts, New"]);
        desk.assert_settled().await;
    }
}

#[tokio::test]
async fn whichever_write_is_lost_the_next_run_makes_up_for_it() {
    for nth in 1..=5 {
        for done in [false, true] {
            let mut policy = policy();
            policy.console_link = Some("Console".to_owned());
            let desk = Desk::with(policy).await;
            let faults = desk.mock.faults();
            match done {
                true => faults.drop_after(nth),
                false => faults.drop_before(nth),
            };
            let mut fw = alert("fw-1", 0);
            fw.console_url = Some("https://console.example/1".to_owned());
            let again = changed(&fw, AlertStatus::Open, 3);
            desk.lists(&fw);
            desk.run().await;
            desk.lists(&again);
            desk.run().await;
            desk.run().await;
            desk.changes("t1", &[changed(&fw, AlertStatus::Resolved, 5)]);
            desk.run().await;
            desk.run().await;
            desk.applies(0).await;
            let documents = desk.mock.state("/system/documents").len();
            let notes = desk.notes(1).len();
            // A resolution note that is lost while its ticket is closed stays lost.
            let wanted = if (nth, done) == (4, false) { 2 } else { 3 };
            assert_eq!((documents, notes), (1, wanted), "write {nth}, done: {done}");
            assert_eq!(
                desk.tickets(),
                ["fw-1 is down: Alerts, Closed"],
                "write {nth}"
            );
            desk.assert_settled().await;
        }
    }
}

#[tokio::test]
async fn with_the_store_lost_no_ticket_is_doubled() {
    let desk = Desk::new().await;
    desk.all_open("t1", &[alert("fw-1", 0)]);
    desk.applies(1).await;
    let bearer = desk.mock.state(TICKETS)[0].clone();
    let anew = Desk::new().await;
    let ticket = json!({
        "summary": "fw-1 is down", "company": {"id": 2}, "externalXRef": bearer["externalXRef"],
    });
    let post = cw_manage::http::Method::POST;
    anew.by_hand(post.clone(), TICKETS, ticket.clone()).await;
    anew.all_open("t1", &[alert("fw-1", 0)]);
    let report = anew.applies(0).await;
    assert!(
        report.findings[0]
            .message
            .contains("ticket 1 bears its reference")
    );
    anew.changes(
        "t1",
        &[changed(&alert("fw-1", 0), AlertStatus::Resolved, 5)],
    );
    anew.applies(2).await;
    assert_eq!(anew.tickets(), ["fw-1 is down: Alerts, Closed"]);

    // Two of them are for a person to sort out.
    let anew = Desk::new().await;
    anew.by_hand(post.clone(), TICKETS, ticket.clone()).await;
    anew.by_hand(post, TICKETS, ticket).await;
    anew.all_open("t1", &[alert("fw-1", 0)]);
    let report = anew.run().await;
    assert_eq!(report.counts().applied, 0);
    let errors = report.errors_of(&"t1".into());
    assert!(
        errors[0].contains("tickets 1, 2 all bear its reference"),
        "{errors:?}"
    );
}

#[tokio::test]
async fn a_company_that_is_not_active_gets_no_tickets_and_stops_nobody_else() {
    let desk = Desk::new().await;
    desk.all_open("t1", &[alert("fw-1", 0)]);
    desk.map("t2", 3).await;
    desk.all_open("t2", &[alert("fw-9", 0)]);
    let report = desk.run().await;
    assert_eq!(report.counts().applied, 1);
    assert_eq!(desk.tickets(), ["fw-1 is down: Alerts, New"]);
    let errors = report.errors_of(&"t2".into());
    assert!(errors[0].contains("has the status On Hold"), "{errors:?}");
    // It waits, and is told once the company is active.
    desk.mock
        .edit("/company/companies", 3, json!({"status": {"id": 1}}))
        .unwrap();
    desk.applies(1).await;
    assert_eq!(desk.tickets()[1], "fw-9 is down: Alerts, New");
}
