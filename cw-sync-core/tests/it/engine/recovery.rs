//! Writes of unknown fate, and what a crash leaves behind.

use super::cwm::{Fault, additions};
use super::world::{World, now};
use crate::given::{key, number, product, text};
use chrono::{DateTime, TimeDelta, Utc};
use cw_manage::Id;
use cw_sync_core::plan::billing::{BillingAction, Fields};
use cw_sync_core::plan::{Action, Link, Written};
use cw_sync_core::policy::LineField;
use cw_sync_core::store::{Intent, LeaseRequest, RunId, Settlement};
use serde_json::json;
use std::time::{Duration, Instant};

#[tokio::test]
async fn a_line_whose_answer_was_lost_is_found_and_not_made_again() {
    let world = World::set_up().await;
    world.cwm.fault("POST", "additions", Fault::DropAfter);
    world.applies(1).await;
    assert_eq!(world.cwm.count("POST"), 1);
    world.assert_settled().await;
    let links = world.store.links(&world.integration.id).await.unwrap();
    assert_eq!(links[&key(100, "Seats", "S1")].record, 1001);
    world.applies(0).await;
}

#[tokio::test]
async fn set_up_whose_answers_were_lost_is_found_and_used() {
    let world = World::new().await;
    for end in [
        "types",
        "categories",
        "subcategories",
        "catalog",
        "additions",
    ] {
        world.cwm.fault("POST", end, Fault::DropAfter);
    }
    world.applies(5).await;
    assert_eq!(world.cwm.count("POST"), 5);
    world.applies(0).await;
}

#[tokio::test]
async fn a_line_that_never_got_there_is_made_by_the_next_run_once() {
    let world = World::set_up().await;
    world.cwm.fault("POST", "additions", Fault::DropBefore);
    let told = "CWM does not show it; the next run tries again";
    assert_eq!(world.fails(&[told]).await, 0);
    assert_eq!(world.cwm.count("POST"), 1);
    assert_eq!(world.cwm.lines(100), [""; 0]);
    world.assert_settled().await;
    world.applies(1).await;
    assert_eq!(world.cwm.lines(100), ["Seats S1 5"]);
    world.applies(0).await;
}

#[tokio::test]
async fn an_update_whose_answer_was_lost_is_read_back() {
    let world = World::set_up().await;
    world.applies(1).await;
    world.report("t1", vec![product("Seats", "S1", 7)]);
    world.cwm.fault("PATCH", "1001", Fault::DropBefore);
    assert_eq!(world.fails(&["the next run tries again"]).await, 0);
    world.cwm.fault("PATCH", "1001", Fault::DropAfter);
    world.applies(1).await;
    assert_eq!(world.cwm.lines(100), ["Seats S1 7"]);
    let links = world.store.links(&world.integration.id).await.unwrap();
    let written = &links[&key(100, "Seats", "S1")].written;
    assert_eq!(written[LineField::Quantity.name()], number(7));
    // What was written before is not forgotten over it.
    assert_eq!(written[LineField::InvoiceDescription.name()], text("Seats"));
}

#[tokio::test]
async fn absence_counts_only_after_the_lists_have_caught_up() {
    let world = World::lagging(Duration::from_millis(300)).await;
    world.set_up_catalog();
    world.cwm.state().list_lag = Duration::from_millis(100);
    world.cwm.fault("POST", "additions", Fault::DropAfter);
    world.applies(1).await;
    assert_eq!(world.cwm.count("POST"), 1);
}

fn create(quantity: i64) -> Action {
    Action::Billing(BillingAction::CreateAddition {
        agreement: Id::new(100),
        identifier: "Seats".to_owned(),
        serial: Some("S1".to_owned()),
        fields: Fields::from([
            (LineField::Quantity, number(quantity)),
            (LineField::SerialNumber, text("S1")),
        ]),
    })
}

/// What a run leaves that was killed right after it noted this.
async fn crashed(world: &World, action: Action, noted: DateTime<Utc>) {
    let id = &world.integration.id;
    let request = LeaseRequest::new(id.clone(), "crashed", noted, noted);
    let lease = world.store.take_lease(&request).await.unwrap().unwrap();
    let intent = Intent::new(RunId::generate(), Some("t1".into()), action, noted);
    world.store.note(&lease, noted, &intent).await.unwrap();
}

#[tokio::test]
async fn a_line_made_right_before_a_crash_is_found() {
    let world = World::set_up().await;
    world.line(100, 77, "S1", 5);
    crashed(&world, create(5), now()).await;
    world.applies(0).await;
    assert_eq!(world.cwm.writes(), 0);
    world.assert_settled().await;
    let links = world.store.links(&world.integration.id).await.unwrap();
    assert_eq!(links[&key(100, "Seats", "S1")].record, 77);
}

#[tokio::test]
async fn a_line_not_made_before_a_crash_is_made_once() {
    let world = World::lagging(Duration::from_secs(30)).await;
    world.set_up_catalog();
    // An hour later nothing is under way, and no list lags any more: nobody waits.
    crashed(&world, create(5), now() - TimeDelta::hours(1)).await;
    let began = Instant::now();
    world.applies(1).await;
    assert!(began.elapsed() < Duration::from_secs(10));
    assert_eq!(world.cwm.lines(100), ["Seats S1 5"]);
    world.assert_settled().await;
}

#[tokio::test]
async fn several_lines_that_may_be_the_one_are_left_to_a_person() {
    let world = World::set_up().await;
    world.line(100, 77, "S1", 5);
    world.line(100, 78, "S1", 5);
    crashed(&world, create(5), now()).await;
    assert_eq!(world.fails(&["additions 77, 78"]).await, 0);
    assert_eq!(world.cwm.writes(), 0);
    world.assert_settled().await;
}

#[tokio::test]
async fn an_edited_line_of_another_product_is_not_taken_for_the_lost_one() {
    let world = World::set_up().await;
    // Line 77 was made for S9, and a person wrote S1 on it.
    world.line(100, 77, "S1", 3);
    let made = Action::Billing(BillingAction::UpdateAddition {
        agreement: Id::new(100),
        addition: Id::new(77),
        identifier: "Seats".to_owned(),
        serial: Some("S9".to_owned()),
        set: Fields::from([(LineField::Quantity, number(3))]),
        clear: Vec::new(),
    });
    crashed(&world, made, now()).await;
    world.report("t1", vec![product("Seats", "S9", 3)]);
    world.applies(0).await;
    world.report(
        "t1",
        vec![product("Seats", "S9", 3), product("Seats", "S1", 5)],
    );
    world.cwm.fault("POST", "additions", Fault::DropBefore);
    assert_eq!(world.fails(&["CWM does not show it"]).await, 0);
    world.applies(1).await;
    assert_eq!(world.cwm.lines(100), ["Seats S1 3", "Seats S1 5"]);
    world.applies(0).await;
}

#[tokio::test]
async fn an_update_that_a_person_overtook_is_not_taken_for_done() {
    let world = World::set_up().await;
    world.applies(1).await;
    let update = Action::Billing(BillingAction::UpdateAddition {
        agreement: Id::new(100),
        addition: Id::new(1001),
        identifier: "Seats".to_owned(),
        serial: Some("S1".to_owned()),
        set: Fields::from([(LineField::Quantity, number(9))]),
        clear: Vec::new(),
    });
    crashed(&world, update, now()).await;
    world.cwm.state().records.get_mut(&additions(100)).unwrap()[0]["quantity"] = json!(4);
    world.applies(1).await;
    assert_eq!(world.cwm.lines(100), ["Seats S1 5"]);
}

#[tokio::test]
async fn what_cannot_be_looked_up_is_not_tried_again() {
    let world = World::set_up().await;
    crashed(&world, create(5), now()).await;
    // The look-up fails, the reading after it does not.
    world.cwm.fault("GET", "100/additions", Fault::Refuse(403));
    assert_eq!(world.fails(&["could not be looked up"]).await, 0);
    assert_eq!(world.cwm.writes(), 0);
    assert_eq!(
        world
            .store
            .open_intents(&world.integration.id)
            .await
            .unwrap()
            .len(),
        1
    );
    world.applies(1).await;
    world.assert_settled().await;
    assert_eq!(world.cwm.lines(100), ["Seats S1 5"]);
}

#[tokio::test]
async fn a_line_deleted_by_hand_is_made_again_once() {
    let world = World::set_up().await;
    world.applies(1).await;
    world.cwm.state().records.remove(&additions(100));
    let report = world.run().await;
    assert!(
        report.outcomes[0]
            .change
            .reason
            .contains("(id 1001) is no longer there")
    );
    world.applies(0).await;
    assert_eq!(world.cwm.lines(100).len(), 1);
}

#[tokio::test]
async fn a_run_that_was_taken_over_writes_nothing_more() {
    let world = World::set_up().await;
    let id = &world.integration.id;
    let request = LeaseRequest::new(id.clone(), "slow", now(), now());
    let slow = world.store.take_lease(&request).await.unwrap().unwrap();
    world.applies(1).await;
    let intent = Intent::new(RunId::generate(), None, create(5), now());
    world.store.note(&slow, now(), &intent).await.unwrap_err();
    world.assert_settled().await;
    // What it had under way is settled all the same, and known from then on.
    let link = Link::new(
        key(100, "Seats", "S1"),
        Some("t1".into()),
        1001,
        Written::new(),
    );
    let done = Settlement::Done(1001);
    world
        .store
        .settle(id, intent.id, &done, Some(&link))
        .await
        .unwrap();
    assert_eq!(world.store.links(id).await.unwrap()[&link.key], link);
}
