//! People change CWM by hand between two runs.

use crate::world::World;
use serde_json::json;

#[tokio::test]
async fn a_line_that_was_right_from_the_start_is_remembered() {
    let world = World::new().await;
    let engine = world.engine().await;
    engine.run(&world.integration()).await.unwrap();
    // Line 903 was made by hand and held all that the vendor reports: nothing was written to it.
    // A clerk mistypes its serial number; it still stands for the product.
    let path = "/finance/agreements/514/additions";
    let lines = world.cwm.state(path).len();
    world
        .cwm
        .edit(path, 903, json!({ "serialNumber": "0040104CCEO1" }))
        .unwrap();
    let again = engine.run(&world.integration()).await.unwrap();
    assert_eq!(again.counts().applied, 0);
    assert_eq!(world.cwm.state(path).len(), lines);
}

#[tokio::test]
async fn sw_41_an_invoice_description_edited_by_hand_is_left_alone() {
    let world = World::new().await;
    let engine = world.engine().await;
    engine.run(&world.integration()).await.unwrap();
    let path = "/finance/agreements/501/additions";
    let line = world.cwm.state(path)[1]["id"].as_i64().unwrap();
    let edited = json!({ "invoiceDescription": "Endpoint security", "quantity": 7 });
    world.cwm.edit(path, line, edited).unwrap();
    let again = engine.run(&world.integration()).await.unwrap();
    // The quantity is the vendor's again, the text stays the clerk's, and the report says so.
    assert_eq!(again.counts().applied, 1);
    assert_eq!(again.counts().warnings, 1);
    let lines = world.cwm.state(path);
    assert_eq!(lines[1]["quantity"], 42);
    assert_eq!(lines[1]["invoiceDescription"], "Endpoint security");
}
