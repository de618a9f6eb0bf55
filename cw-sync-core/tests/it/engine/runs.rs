//! Runs where nothing is lost on the way.

use super::cwm::{Fault, additions};
use super::world::{World, now};
use crate::given::product;
use cw_sync_core::Error;
use cw_sync_core::plan::billing::BillingAction;
use cw_sync_core::plan::{Action, Outlook, Severity};
use cw_sync_core::report::RunReport;
use cw_sync_core::source::{Snapshot, SourceError};
use cw_sync_core::store::LeaseRequest;
use cw_sync_core::trouble::Trouble;
use serde_json::json;
use std::time::Duration;

#[tokio::test]
async fn a_run_applies_and_a_second_one_has_nothing_to_do() {
    let world = World::new().await;
    // Type, category, subcategory, item, line.
    world.applies(5).await;
    assert_eq!(world.cwm.lines(100), ["Seats S1 5"]);
    let line = world.cwm.state().records[&additions(100)][0].clone();
    assert_eq!(line["effectiveDate"], "2024-07-01T00:00:00Z");
    assert_eq!(line["billCustomer"], "Billable");
    assert_eq!(line["invoiceDescription"], "Seats");
    assert!(line["unitPrice"].is_null() && line["unitCost"].is_null());
    let writes = world.cwm.writes();
    world.applies(0).await;
    assert_eq!(world.cwm.writes(), writes);
    world.report("t1", vec![product("Seats", "S1", 7)]);
    world.applies(1).await;
    assert_eq!(world.cwm.lines(100), ["Seats S1 7"]);
    let runs = world.store.runs(&world.integration.id, 9).await.unwrap();
    let applied: Vec<_> = runs.iter().map(|run| run.counts().applied).collect();
    assert_eq!(applied, [1, 0, 5]);
}

#[tokio::test]
async fn a_dry_run_writes_nothing_anywhere() {
    let world = World::new().await;
    let plan = world.engine.plan(&world.integration).await.unwrap();
    assert_eq!(plan.changes.len(), 5);
    assert_eq!(world.cwm.writes(), 0);
    let id = &world.integration.id;
    assert!(world.store.runs(id, 9).await.unwrap().is_empty());
    assert!(world.store.links(id).await.unwrap().is_empty());
    world.assert_settled().await;
    // It waits for no lease and holds none.
    let request = LeaseRequest::new(
        id.clone(),
        "another",
        now(),
        now() + Duration::from_secs(60),
    );
    world.store.take_lease(&request).await.unwrap().unwrap();
    world.engine.plan(&world.integration).await.unwrap();
}

#[tokio::test]
async fn a_lagging_list_makes_no_second_record() {
    let world = World::new().await;
    world.cwm.state().list_lag = Duration::from_secs(600);
    world.applies(5).await;
    let posts = world.cwm.count("POST");
    world.applies(0).await;
    world.report("t1", vec![product("Seats", "S1", 7)]);
    world.applies(1).await;
    assert_eq!(world.cwm.count("POST"), posts);
    assert_eq!(world.cwm.lines(100), ["Seats S1 7"]);
}

#[tokio::test]
async fn a_failed_item_fails_only_its_own_lines() {
    let world = World::set_up().await;
    world.report(
        "t1",
        vec![product("Backup", "S1", 3), product("Seats", "S1", 5)],
    );
    world.cwm.fault("POST", "catalog", Fault::Refuse(400));
    // The line; the item itself is everybody's.
    let applied = world
        .fails(&["catalog item \"Backup\" does not exist"])
        .await;
    assert_eq!(applied, 1);
    assert_eq!(world.cwm.lines(100), ["Seats S1 5"]);
    world.assert_settled().await;
    world.applies(2).await;
    assert_eq!(world.cwm.lines(100), ["Seats S1 5", "Backup S1 3"]);
}

#[tokio::test]
async fn a_refused_line_is_tried_again_by_the_next_run() {
    let world = World::set_up().await;
    world.cwm.fault("POST", "additions", Fault::Refuse(400));
    assert_eq!(world.fails(&["400"]).await, 0);
    assert_eq!(world.cwm.count("POST"), 1);
    world.assert_settled().await;
    world.applies(1).await;
}

#[tokio::test]
async fn success_with_another_quantity_is_a_failure() {
    let world = World::set_up().await;
    world
        .cwm
        .fault("POST", "additions", Fault::Store("quantity", json!(50)));
    assert_eq!(
        world
            .fails(&["quantity is 50 instead of 5; check the record"])
            .await,
        0
    );
    // The line is known all the same, and put right.
    world
        .cwm
        .fault("PATCH", "1001", Fault::Store("quantity", json!(6)));
    assert_eq!(world.fails(&["quantity is 6 instead of 5"]).await, 0);
    world.applies(1).await;
    assert_eq!(world.cwm.lines(100), ["Seats S1 5"]);
}

#[tokio::test]
async fn who_comes_second_is_told_who_is_at_work() {
    let world = World::set_up().await;
    let until = now() + Duration::from_secs(60);
    let request = LeaseRequest::new(world.integration.id.clone(), "host-7", now(), until);
    let lease = world.store.take_lease(&request).await.unwrap().unwrap();
    match world.engine.run(&world.integration).await.unwrap_err() {
        Error::Busy {
            holder,
            until: told,
            ..
        } => assert_eq!((holder.as_str(), told), ("host-7", until)),
        other => panic!("{other}"),
    }
    assert_eq!(world.cwm.writes(), 0);
    world.store.release_lease(&lease).await.unwrap();
    world.applies(1).await;
    // A run gives its lease back, also when it fails.
    *world.vendor.tenants.lock().unwrap() = Some(SourceError::Unavailable("503".to_owned()));
    world.engine.run(&world.integration).await.unwrap_err();
    *world.vendor.tenants.lock().unwrap() = None;
    world.applies(0).await;
}

#[tokio::test]
async fn without_the_list_of_tenants_nothing_is_written() {
    let world = World::set_up().await;
    *world.vendor.tenants.lock().unwrap() = Some(SourceError::Malformed("cut off".to_owned()));
    for error in [
        world.engine.run(&world.integration).await.unwrap_err(),
        world.engine.plan(&world.integration).await.unwrap_err(),
    ] {
        assert!(matches!(&error, Error::Source(_)), "{error}");
        assert!(error.to_string().contains("cut off"), "{error}");
    }
    assert_eq!(world.cwm.writes(), 0);
}

#[tokio::test]
async fn one_tenants_failure_leaves_the_others_going() {
    let world = World::set_up().await;
    world.map("t2", 101).await;
    world.vendor_says("t2", Err(SourceError::Unavailable("503 for t2".to_owned())));
    let report = world.run().await;
    assert_eq!(report.counts().applied, 1);
    assert_eq!(report.errors_of(&"t1".into()), [""; 0]);
    assert_eq!(
        report.errors_of(&"t2".into()),
        ["the vendor cannot be reached: 503 for t2"]
    );
    // One whose agreement cannot be read, too.
    world.report("t2", vec![product("Seats", "S2", 2)]);
    world.report("t1", vec![product("Seats", "S1", 6)]);
    world.cwm.fault("GET", "101/additions", Fault::Refuse(403));
    let report = world.run().await;
    assert_eq!(report.counts().applied, 1);
    assert_eq!(report.errors_of(&"t2".into()).len(), 1);
    world.applies(1).await;
    assert_eq!(world.cwm.lines(101), ["Seats S2 2"]);
}

#[tokio::test]
async fn a_tenant_that_is_no_longer_reported_is_left_as_it_is() {
    let world = World::set_up().await;
    world.applies(1).await;
    world.vendor.products.lock().unwrap().clear();
    let report = world.run().await;
    assert!(matches!(report.tenants[0].outlook(), Outlook::Failed(_)));
    assert!(report.errors_of(&"t1".into())[0].contains("no longer reports this tenant"));
    assert_eq!(world.cwm.lines(100), ["Seats S1 5"]);
}

#[tokio::test]
async fn a_name_that_cwm_cannot_hold_stops_nobody_else() {
    let world = World::set_up().await;
    world.map("t2", 101).await;
    world.report(
        "t2",
        vec![product(&"x".repeat(3000), "S1", 2), product(" ", "S1", 2)],
    );
    let report = world.run().await;
    assert_eq!(report.counts().applied, 1);
    assert_eq!(report.errors_of(&"t2".into()).len(), 2);
    let asked = world.cwm.state().requests.join("\n");
    assert!(!asked.contains("xxx"), "{asked}");
}

/// The tenant is mapped to another agreement: the line on the first one is known, read, and not
/// billed a second time.
#[tokio::test]
async fn a_tenant_that_moves_is_not_billed_twice() {
    let world = World::set_up().await;
    world.applies(1).await;
    world.map("t1", 101).await;
    assert_eq!(
        world
            .fails(&["addition 1001 of agreement \"Managed 100\""])
            .await,
        0
    );
    assert_eq!(world.cwm.lines(101), [""; 0]);
    world.cwm.state().records.get_mut(&additions(100)).unwrap()[0]["quantity"] = json!(0);
    world.applies(1).await;
    assert_eq!(world.cwm.lines(101), ["Seats S1 5"]);
    world.applies(0).await;
}

#[tokio::test]
async fn a_line_that_goes_to_another_product_is_remembered_for_that_one() {
    let world = World::set_up().await;
    world.applies(1).await;
    // The device is replaced: the clerk writes its new serial number on the line.
    world.cwm.state().records.get_mut(&additions(100)).unwrap()[0]["serialNumber"] = json!("S2");
    world.report("t1", vec![product("Seats", "S2", 6)]);
    world.applies(1).await;
    assert_eq!(world.cwm.lines(100), ["Seats S2 6"]);
    // The old one comes back: it is another device, with a line of its own.
    world.report(
        "t1",
        vec![product("Seats", "S1", 5), product("Seats", "S2", 6)],
    );
    let plan = world.engine.plan(&world.integration).await.unwrap();
    assert!(matches!(
        &plan.changes[0].action,
        Action::Billing(BillingAction::CreateAddition { .. })
    ));
    world.applies(1).await;
    assert_eq!(world.cwm.lines(100), ["Seats S2 6", "Seats S1 5"]);
    world.applies(0).await;
}

#[tokio::test]
async fn gaps_are_errors_of_the_tenant_and_its_lines_stay() {
    let world = World::set_up().await;
    world.applies(1).await;
    world.vendor_says("t1", Ok(crate::given::partial(Vec::new())));
    let report = world.run().await;
    assert_eq!(report.errors_of(&"t1".into()), ["page 2: cut off"]);
    let warnings = report
        .findings
        .iter()
        .filter(|f| f.severity == Severity::Warning);
    assert_eq!(warnings.count(), 1);
    assert_eq!(world.cwm.lines(100), ["Seats S1 5"]);
    let empty = Snapshot::complete(Vec::new(), now());
    world.vendor_says("t1", Ok(empty));
    world.applies(0).await;
    assert_eq!(world.cwm.lines(100), ["Seats S1 5"]);
}

/// Six new lines, each of which CWM answers with this status.
async fn six_lines_answered_with(status: u16) -> (World, RunReport) {
    let world = World::set_up().await;
    let serials = ["S1", "S2", "S3", "S4", "S5", "S6"];
    let seats = serials.map(|serial| product("Seats", serial, 1));
    world.report("t1", seats.into());
    for _ in serials {
        let fault = Fault::Refuse(status);
        world.cwm.fault("POST", "100/additions", fault);
    }
    let report = world.run().await;
    assert_eq!(report.counts().applied, 0, "{report:#?}");
    (world, report)
}

#[tokio::test]
async fn what_cwm_breaks_over_is_remembered_and_stops_nothing_else() {
    let (world, report) = six_lines_answered_with(500).await;
    assert_eq!(report.interrupted, None);
    let troubles = world.engine.troubles(&world.integration.id).await.unwrap();
    assert_eq!(troubles.len(), 6);
    let said = |trouble: &Trouble| trouble.message.contains("so it counts as refused");
    assert!(troubles.iter().all(said), "{troubles:#?}");
    world.assert_settled().await;
    world.applies(6).await;
    let troubles = world.engine.troubles(&world.integration.id).await.unwrap();
    assert_eq!(troubles, []);
}

#[tokio::test]
async fn a_gateway_that_gives_up_is_silence_and_no_refusal() {
    let (world, report) = six_lines_answered_with(503).await;
    let why = report.interrupted.unwrap();
    assert!(why.contains("CWM does not answer"), "{why}");
    let troubles = world.engine.troubles(&world.integration.id).await.unwrap();
    assert_eq!(troubles, []);
}

#[tokio::test]
async fn a_missing_right_stops_its_kind_of_data_and_refused_keys_stop_the_run() {
    let (_, report) = six_lines_answered_with(403).await;
    assert_eq!(report.interrupted, None);
    let errors = report.errors_of(&"t1".into());
    let why = "CWM refused 5 changes to billing in a row for want of rights (403)";
    assert!(errors[5].contains(why), "{errors:#?}");
    let (_, report) = six_lines_answered_with(401).await;
    let why = report.interrupted.unwrap();
    assert!(
        why.contains("does not accept the API member's keys"),
        "{why}"
    );
}
