//! What is billed, seen in CWM.

use crate::support::product;
use crate::world::{BIRCH, CEDAR, HARBOR, LUMEN, World, behaviour, day, errors, fixture};
use cw_sync_core::model::DataKind;
use serde_json::{Value, json};

const CAPTURE_CLIENT: &str = "0040104CC101";

fn items(world: &World) -> Vec<(String, String, String, String)> {
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let items = world.stage.cwm.state("/procurement/catalog").into_iter();
    let mut items: Vec<_> = items
        .map(|item| {
            (
                text(&item["identifier"]),
                text(&item["type"]["name"]),
                text(&item["category"]["name"]),
                text(&item["subcategory"]["name"]),
            )
        })
        .collect();
    items.sort();
    items
}

fn item(name: &str, category: &str, subcategory: &str) -> (String, String, String, String) {
    let text = |text: &str| text.to_owned();
    (
        text(name),
        text("SonicWall"),
        text(category),
        text(subcategory),
    )
}

#[tokio::test]
async fn sw_1_one_run_bills_documents_and_opens_tickets() {
    let world = World::birch().await;
    let report = world.run().await;
    assert_eq!(report.counts().errors, 0, "{:?}", report.findings);
    assert_eq!(world.lines(501).len(), 5);
    assert_eq!(world.configurations().len(), 2);
    assert_eq!(world.tickets().len(), 3);
    let writes = world.writes();
    assert_eq!(world.run().await.counts().applied, 0);
    assert_eq!(
        world.writes(),
        writes,
        "nothing changed, so nothing is written"
    );
}

#[tokio::test]
async fn sw_25_without_an_agreement_nothing_is_billed() {
    let world = World::new().await;
    world.map_for_inventory(HARBOR, 107).await;
    let report = world.run().await;
    assert_eq!(report.counts().errors, 0, "{:?}", report.findings);
    assert_eq!(items(&world), [], "not even the catalog is touched");
    assert_eq!(world.configurations().len(), 3);
}

#[tokio::test]
async fn sw_29_a_manual_sync_is_the_same_sync_at_any_time() {
    let world = World::birch().await;
    world.map(CEDAR, 102, 502).await;
    let plan = world.stage.plan().await.unwrap();
    assert_eq!(world.writes(), 0, "looking writes nothing");
    world.run().await;
    assert_eq!(world.lines(501).len(), 5);
    assert_eq!(world.lines(502).len(), 6);
    assert!(!plan.is_empty());
    assert!(world.stage.plan().await.unwrap().is_empty());
}

#[tokio::test]
async fn sw_30_what_the_vendor_shows_late_is_billed_by_the_next_sync() {
    let world = World::birch().await;
    world.run().await;
    // The product is provisioned, and a quarter of an hour later MySonicWall shows it.
    let mut late = product("004010000099");
    late["services"][0]["quantity"] = json!(7);
    let writes = world.writes();
    world.run().await;
    assert_eq!(world.writes(), writes);
    world
        .msw
        .change(|held| held.add_product(BIRCH, late))
        .unwrap();
    world.run().await;
    assert_eq!(world.line(501, "004010000099").unwrap()["quantity"], 7.0);
    // An upgrade is no other: the line changes in its place.
    let name = "NSM Advanced";
    world
        .msw
        .change(|held| held.set_quantity("004010000099", name, 9))
        .unwrap();
    world.run().await;
    assert_eq!(world.line(501, "004010000099").unwrap()["quantity"], 9.0);
    assert_eq!(world.lines(501).len(), 6);
}

#[tokio::test]
async fn sw_32_monthly_products_are_catalog_items_of_the_type_sonicwall() {
    let world = World::birch().await;
    world.run().await;
    let all = items(&world);
    assert_eq!(all.len(), 5);
    for (identifier, kind, ..) in &all {
        assert!(identifier.starts_with("SonicWall"), "{identifier}");
        assert_eq!(kind, "SonicWall", "{identifier}");
    }
    // A second tenant's products of the same names use the same items: two of its five names are new.
    world.map(CEDAR, 102, 502).await;
    world.run().await;
    assert_eq!(items(&world).len(), 7);
}

#[tokio::test]
async fn sw_33_each_item_is_in_its_category() {
    let world = World::birch().await;
    world.run().await;
    assert_eq!(
        items(&world),
        [
            item("SonicWall Capture Client Advanced", "Cloud", "Software"),
            item(
                "SonicWall Cloud App Security Advanced",
                "Cloud",
                "Cloud Services"
            ),
            item("SonicWall Hosted Email Security", "Cloud", "Cloud Services"),
            item("SonicWall NSM Advanced", "Cloud", "Cloud Services"),
            item("SonicWall TZ 370", "Hardware/Virtual", "Network Device"),
        ]
    );
}

#[tokio::test]
async fn sw_34_the_switch_keeps_network_devices_off_the_agreement() {
    for (switch, lines) in [(true, 6), (false, 2)] {
        let change =
            |config: cw_adapter_sonicwall::ConfigBuilder| config.network_device_additions(switch);
        let world = World::with(&fixture(), behaviour(), change).await;
        world.map(CEDAR, 102, 502).await;
        world.run().await;
        assert_eq!(world.lines(502).len(), lines);
        assert_eq!(world.configurations().len(), 3, "configurations either way");
    }
}

#[tokio::test]
async fn sw_40_a_line_holds_what_was_reported() {
    let world = World::birch().await;
    world.run().await;
    let line = world.line(501, CAPTURE_CLIENT).unwrap();
    let name = "SonicWall Capture Client Advanced";
    assert_eq!(line["product"]["identifier"], name);
    assert_eq!(line["invoiceDescription"], name);
    assert_eq!(line["quantity"], 42.0);
    let mail = world.line(501, "004010330103").unwrap();
    assert_eq!(
        mail["product"]["identifier"],
        "SonicWall Hosted Email Security"
    );
    assert_eq!(
        mail["invoiceDescription"], "Hosted Email Security",
        "as reported"
    );
}

#[tokio::test]
async fn sw_35_the_reported_name_is_the_product_id_with_the_prefix_where_it_lacks() {
    let world = World::birch().await;
    world.run_only(DataKind::Billing).await;
    for (serial, identifier) in [
        (CAPTURE_CLIENT, "SonicWall Capture Client Advanced"),
        ("18B1694CA102", "SonicWall Cloud App Security Advanced"),
        ("004010330103", "SonicWall Hosted Email Security"),
        ("2CB8ED4DD104", "SonicWall NSM Advanced"),
        ("0040103AA105", "SonicWall TZ 370"),
    ] {
        let line = world.line(501, serial).unwrap();
        assert_eq!(line["product"]["identifier"], identifier, "{serial}");
    }
}

#[tokio::test]
async fn sw_38_the_serial_number_is_written_with_its_zeros_and_finds_the_line() {
    let world = World::birch().await;
    world.run_only(DataKind::Billing).await;
    let first = world.line(501, "004010330103").unwrap();
    let name = "Hosted Email Security";
    world
        .msw
        .change(|held| held.set_quantity("004010330103", name, 50))
        .unwrap();
    world.run_only(DataKind::Billing).await;
    let line = world.line(501, "004010330103").unwrap();
    assert_eq!(line["id"], first["id"]);
    assert_eq!(first["quantity"], 45.0);
    assert_eq!(line["quantity"], 50.0);
    assert_eq!(world.lines(501).len(), 5);
}

#[tokio::test]
async fn sw_39_the_quantity_is_the_highest_of_the_services_and_follows_it() {
    let world = World::birch().await;
    let quantity = async || {
        world.run_only(DataKind::Billing).await;
        world.line(501, CAPTURE_CLIENT).unwrap()["quantity"].clone()
    };
    // 42, 40 and 38.
    assert_eq!(quantity().await, 42.0);
    for (service, seats, highest) in [
        ("Endpoint Rollback", 44, 44.0),
        ("Endpoint Rollback", 1, 42.0),
        ("Capture Client Advanced", 39, 40.0),
    ] {
        world
            .msw
            .change(|held| held.set_quantity(CAPTURE_CLIENT, service, seats))
            .unwrap();
        assert_eq!(quantity().await, highest, "{service} {seats}");
    }
    assert_eq!(world.lines(501).len(), 5);
}

#[tokio::test]
async fn sw_36_effective_date_follows_agreement_and_registration() {
    // Recurring: the next invoice.
    let world = World::birch().await;
    world.run_only(DataKind::Billing).await;
    let line = world.line(501, CAPTURE_CLIENT).unwrap();
    assert_eq!(day(&line["effectiveDate"]), "2026-12-01");
    // Billed once: the registration, but not before the agreement bills.
    let world = World::new().await;
    world.map(4_410_026, 106, 506).await;
    world.run_only(DataKind::Billing).await;
    for (serial, expected) in [
        ("0040104CC601", "2025-04-01"), // registered on 2024-06-10
        ("0040103AC604", "2025-04-01"), // on that very day
        ("004010330602", "2025-09-15"),
        ("004010300605", "2026-01-20"),
    ] {
        let line = world.line(506, serial).unwrap();
        assert_eq!(day(&line["effectiveDate"]), expected, "{serial}");
    }
}

#[tokio::test]
async fn sw_37_cancelled_date_is_the_latest_expiry() {
    let world = World::birch().await;
    world.run_only(DataKind::Billing).await;
    let cancelled = |serial: &str| {
        let line = world.line(501, serial).unwrap();
        day(&line["cancelledDate"]).to_owned()
    };
    assert_eq!(cancelled(CAPTURE_CLIENT), "2027-03-31");
    assert_eq!(cancelled("004010330103"), "", "no service expires");
    world
        .msw
        .change(|held| held.set_expiry(CAPTURE_CLIENT, "Endpoint Rollback", Some("2028-02-29")))
        .unwrap();
    world.run_only(DataKind::Billing).await;
    assert_eq!(cancelled(CAPTURE_CLIENT), "2028-02-29");
}

#[tokio::test]
async fn sw_41_what_a_person_edited_stays() {
    let world = World::birch().await;
    world.run_only(DataKind::Billing).await;
    let line = world.line(501, CAPTURE_CLIENT).unwrap();
    let edit = json!({ "invoiceDescription": "Endpoints", "billCustomer": "DoNotBill" });
    let path = "/finance/agreements/501/additions";
    world
        .stage
        .cwm
        .edit(path, line["id"].as_i64().unwrap(), edit)
        .unwrap();
    let seats = "Capture Client Advanced";
    world
        .msw
        .change(|held| held.set_quantity(CAPTURE_CLIENT, seats, 45))
        .unwrap();
    world.run_only(DataKind::Billing).await;
    let line = world.line(501, CAPTURE_CLIENT).unwrap();
    assert_eq!(line["quantity"], 45.0, "the count goes on");
    assert_eq!(line["invoiceDescription"], "Endpoints");
    assert_eq!(line["billCustomer"], "DoNotBill");
}

#[tokio::test]
async fn sw_42_other_cycles_than_monthly_are_refused() {
    let mut cwm = fixture();
    cwm["/finance/agreements"][0]["billingCycle"] = json!({ "id": 4, "name": "Quarterly" });
    let world = World::with(&cwm, behaviour(), |config| config).await;
    world.map(BIRCH, 101, 501).await;
    let report = world.run_only(DataKind::Billing).await;
    assert!(errors(&report, BIRCH).contains("Quarterly"), "{report:?}");
    assert_eq!(world.lines(501), Vec::<Value>::new());
}

#[tokio::test]
async fn sw_43_prices_are_the_partners() {
    let world = World::birch().await;
    world.run_only(DataKind::Billing).await;
    let line = world.line(501, CAPTURE_CLIENT).unwrap();
    let path = "/finance/agreements/501/additions";
    let edit = json!({ "unitPrice": 4.75, "unitCost": 2.5 });
    world
        .stage
        .cwm
        .edit(path, line["id"].as_i64().unwrap(), edit)
        .unwrap();
    let catalog = world.stage.cwm.state("/procurement/catalog");
    for item in &catalog {
        let raise = json!({ "price": 99.0, "cost": 80.0 });
        let id = item["id"].as_i64().unwrap();
        world
            .stage
            .cwm
            .edit("/procurement/catalog", id, raise)
            .unwrap();
    }
    let seats = "Capture Client Advanced";
    world
        .msw
        .change(|held| held.set_quantity(CAPTURE_CLIENT, seats, 45))
        .unwrap();
    let report = world.run_only(DataKind::Billing).await;
    assert_eq!(
        report.counts().applied,
        1,
        "a change of price is none of ours"
    );
    let line = world.line(501, CAPTURE_CLIENT).unwrap();
    assert_eq!(line["quantity"], 45.0);
    assert_eq!(
        (&line["unitPrice"], &line["unitCost"]),
        (&json!(4.75), &json!(2.5))
    );
}

#[tokio::test]
async fn sw_54_a_product_that_ends_before_its_agreement_bills_is_an_error_of_its_own() {
    let world = World::new().await;
    world.map(LUMEN, 111, 511).await;
    let report = world.run_only(DataKind::Billing).await;
    let errors = errors(&report, LUMEN);
    let title = "Error occurred while creating/updating an addition for product.";
    for part in [title, "SSL-VPN 25 Users", "2025-11-30", "2026-02-01"] {
        assert!(errors.contains(part), "{errors}");
    }
    assert_eq!(world.lines(511).len(), 3, "its other products are billed");
}
