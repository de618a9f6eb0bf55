//! Runs that stop before their plan's end.

use super::town::{CHANGES, Town, minutes, start};
use crate::given::product;
use crate::store::tampered::{Tampered, Then};
use cw_manage::Id;
use cw_sync_core::Error;
use cw_sync_core::plan::Action;
use cw_sync_core::plan::billing::{BillingAction, Fields};
use cw_sync_core::report::{OutcomeKind, RunReport, run_as_text};
use cw_sync_core::store::{Intent, LeaseRequest, RunId, StoreError};
use mock_cwm::{Failure, Fault};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

fn count(report: &RunReport, name: &str) -> usize {
    let kinds = report.outcomes.iter().map(|outcome| outcome.kind.name());
    kinds.filter(|kind| *kind == name).count()
}

/// Twelve lines to make for each of three companies, the catalog being there.
async fn much_to_do() -> Town {
    let town = Town::new().await;
    town.applies(CHANGES).await;
    let mut products = super::town::two(5);
    products.extend((0..12).map(|n| product("Seats", &format!("N{n}"), 1)));
    for tenant in ["t1", "t2", "t3"] {
        town.says(tenant, Ok(products.clone()));
    }
    town
}

#[tokio::test]
async fn a_cwm_that_does_not_answer_is_left_in_peace() {
    let town = much_to_do().await;
    let before = town.writes();
    for write in 1..=99 {
        let gone = Fault::new(Failure::DropBefore).on_write(write);
        town.cwm.faults().add(gone);
    }
    let report = town.run().await;
    // Five, and what the other lanes had under way.
    let tried = town.writes() - before;
    assert!((5..5 + 4).contains(&tried), "{tried} writes");
    assert_eq!(count(&report, "applied"), 0);
    assert_eq!(count(&report, "not_tried"), 36 - tried);
    assert_eq!(report.outcomes.len(), 36);
    let why = report.interrupted.as_deref().unwrap();
    assert!(why.contains("CWM does not answer"), "{why}");
    assert!(run_as_text(&report).contains("INTERRUPTED: CWM does not answer"));
    let saved = town.store.runs(&town.integration.id, 1).await.unwrap();
    assert_eq!(saved, [report.to_keep()]);
    town.cwm.faults().clear();
    town.applies(36).await;
    town.assert_nothing_doubled();
    town.applies(0).await;
}

#[tokio::test]
async fn what_was_done_before_a_silence_is_found_by_the_next_run() {
    let town = much_to_do().await;
    for write in 1..=99 {
        let lost = Fault::new(Failure::DropAfter).on_write(write);
        town.cwm.faults().add(lost);
    }
    // Looked up, each is there: only the answers are lost, and that stops nothing.
    let report = town.run().await;
    assert_eq!(count(&report, "applied"), 36);
    assert_eq!(report.interrupted, None);
    town.cwm.faults().clear();
    town.applies(0).await;
    town.assert_nothing_doubled();
}

/// All writes are refused with this status: the report, and how many writes were tried.
async fn refused_with(town: &Town, status: u16) -> (RunReport, usize) {
    let before = town.writes();
    for write in 1..=99 {
        let refused = Failure::Status {
            status,
            retry_after: None,
            body: None,
        };
        town.cwm.faults().add(Fault::new(refused).on_write(write));
    }
    let report = town.run().await;
    town.cwm.faults().clear();
    let tried = town.writes() - before;
    assert!((5..5 + 4).contains(&tried), "{tried} writes");
    assert_eq!(count(&report, "failed"), tried);
    assert_eq!(count(&report, "not_tried"), 36 - tried);
    (report, tried)
}

#[tokio::test]
async fn a_cwm_that_does_not_accept_the_keys_is_asked_no_more() {
    let town = much_to_do().await;
    let (report, _) = refused_with(&town, 401).await;
    let why = report.interrupted.as_deref().unwrap();
    assert!(why.contains("check the keys"), "{why}");
    let id = &town.integration.id;
    assert_eq!(town.engine().troubles(id).await.unwrap(), []);
    town.applies(36).await;
}

#[tokio::test]
async fn a_missing_right_stops_what_lacks_it_and_is_no_end_of_the_run() {
    let town = much_to_do().await;
    let (report, tried) = refused_with(&town, 403).await;
    assert_eq!(report.interrupted, None);
    let why = report
        .outcomes
        .iter()
        .find_map(|outcome| match &outcome.kind {
            OutcomeKind::NotTried { why } => Some(why),
            _ => None,
        });
    let why = why.unwrap();
    assert!(why.contains("for want of rights (403)"), "{why}");
    let id = &town.integration.id;
    let troubles = town.engine().troubles(id).await.unwrap();
    assert_eq!(troubles.len(), tried);
    town.applies(36).await;
}

#[tokio::test]
async fn a_run_that_loses_its_lease_stops_and_its_report_is_kept() {
    let town = much_to_do().await;
    let notes = Arc::new(AtomicUsize::new(0));
    let counted = notes.clone();
    let (store, id) = (town.store.clone(), town.integration.id.clone());
    let (taken_by, clock) = (store.clone(), town.clock.clone());
    // At the tenth note the lease has run out, and another takes it.
    let tampered = Tampered::new(store.clone(), move |call| {
        if call == "note_all" && counted.fetch_add(1, Ordering::Relaxed) == 9 {
            clock.forward(minutes(11));
            let until = start() + minutes(60);
            let request = LeaseRequest::new(id.clone(), "another", start() + minutes(30), until);
            let taken = futures::FutureExt::now_or_never(taken_by.take_lease(&request));
            taken.unwrap().unwrap().unwrap();
        }
        Then::Go
    });
    let before = town.writes();
    let engine = town.engine_on(Arc::new(tampered));
    let error = engine.run(&town.integration).await.unwrap_err();
    assert!(
        matches!(&error, Error::Store(StoreError::LeaseLost(_))),
        "{error}"
    );
    assert_eq!(town.writes() - before, 9);
    let runs = town.store.runs(&town.integration.id, 1).await.unwrap();
    let why = runs[0].interrupted.as_deref().unwrap();
    assert!(why.contains("taken over by another run"), "{why}");
    assert_eq!(count(&runs[0], "applied"), 9);
    assert_eq!(runs[0].outcomes.len(), 36);
    let unsure = runs[0].outcomes.iter().filter(|outcome| {
        let kind = &outcome.kind;
        matches!(kind, OutcomeKind::Unknown { message } if message.contains("next run looks"))
    });
    // One for each lane that was about to note.
    assert!((1..=3).contains(&unsure.count()));
    town.clock.forward(minutes(60));
    town.applies(27).await;
    town.assert_nothing_doubled();
}

#[tokio::test]
async fn a_line_of_an_agreement_that_is_gone_was_not_made() {
    let town = Town::new().await;
    town.applies(CHANGES).await;
    let (id, now) = (&town.integration.id, start());
    let request = LeaseRequest::new(id.clone(), "crashed", now, now);
    let lease = town.store.take_lease(&request).await.unwrap().unwrap();
    let action = Action::Billing(BillingAction::CreateAddition {
        agreement: Id::new(777),
        identifier: "Seats".to_owned(),
        serial: Some("S9".to_owned()),
        fields: Fields::new(),
    });
    let intent = Intent::new(RunId::generate(), Some("t1".into()), action, now);
    town.store.note(&lease, now, &intent).await.unwrap();
    town.applies(0).await;
    assert_eq!(town.store.open_intents(id).await.unwrap(), []);
}

#[tokio::test]
async fn old_reports_and_settled_writes_go() {
    let town = Town::new().await;
    town.applies(CHANGES).await;
    town.clock.forward(minutes(60 * 24 * 399));
    town.applies(0).await;
    let runs = town.store.runs(&town.integration.id, 9).await.unwrap();
    assert_eq!(runs.len(), 2);
    town.clock.forward(minutes(60 * 24 * 2));
    town.applies(0).await;
    let runs = town.store.runs(&town.integration.id, 9).await.unwrap();
    assert_eq!(runs.len(), 2);
    let later = start() + minutes(60 * 24 * 9999);
    let left = town.store.prune_intents(&town.integration.id, later).await;
    assert_eq!(left.unwrap(), 0);
}
