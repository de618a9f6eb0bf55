//! What is looked up of notes and documents that a crash left open.

use super::desk::{Desk, TICKETS};
use super::given::{alert, at};
use cw_sync_core::plan::Action;
use cw_sync_core::plan::alerts::TicketAction;
use cw_sync_core::store::{Intent, Journal, LeaseRequest, LeaseStore, LinkStore, RunId};
use serde_json::{Value, json};

/// What a run leaves that was killed right after it noted this.
async fn crashed(desk: &Desk, ticket: i64, about: &str) -> Action {
    let note: Value = json!({"addNote": {
        "ticket": {"reference": "cws1-0-1", "id": ticket}, "about": about, "text": "Again",
        "resolution": false, "notify": false,
    }});
    let action: TicketAction = serde_json::from_value(note).unwrap();
    let id = desk.integration.id.clone();
    let request = LeaseRequest::new(id, "crashed", at(-60), at(-60));
    let lease = desk.store.take_lease(&request).await.unwrap().unwrap();
    let action = Action::Ticket(action);
    let tenant = Some("t1".into());
    let intent = Intent::new(RunId::generate(), tenant, action.clone(), at(-60));
    desk.store.note(&lease, at(-60), &intent).await.unwrap();
    action
}

/// A desk with one ticket that bears a note.
async fn noted() -> Desk {
    let desk = Desk::new().await;
    desk.lists(&alert("fw-1", 0));
    desk.applies(1).await;
    let notes = format!("{TICKETS}/1/notes");
    let note = json!({"text": "Again", "detailDescriptionFlag": true});
    let post = cw_manage::http::Method::POST;
    desk.by_hand(post, &notes, note).await;
    desk
}

#[tokio::test]
async fn a_note_that_stands_for_another_is_not_taken_for_the_lost_one() {
    let desk = noted().await;
    let first = crashed(&desk, 1, "first").await;
    desk.applies(0).await;
    let second = crashed(&desk, 1, "second").await;
    desk.applies(0).await;
    desk.assert_settled().await;
    let links = desk.store.links(&desk.integration.id).await.unwrap();
    assert!(links.contains_key(&first.key()));
    assert!(!links.contains_key(&second.key()));
}

#[tokio::test]
async fn what_was_to_be_added_to_a_deleted_ticket_is_settled() {
    let desk = noted().await;
    let action = crashed(&desk, 999, "first").await;
    desk.applies(0).await;
    desk.assert_settled().await;
    let links = desk.store.links(&desk.integration.id).await.unwrap();
    assert!(!links.contains_key(&action.key()));
}

#[tokio::test]
async fn what_could_not_be_looked_up_is_told_though_nothing_of_it_is_planned() {
    let desk = noted().await;
    crashed(&desk, 1, "first").await;
    desk.mock.faults().status(403, "/notes", 1);
    let errors = desk.run().await.errors_of(&"t1".into());
    assert_eq!(errors.len(), 1, "{errors:?}");
    assert!(errors[0].contains("could not be looked up"), "{errors:?}");
    desk.applies(0).await;
    desk.assert_settled().await;
}
