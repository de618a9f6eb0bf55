//! Quantities of additions.

use crate::world::{FIXTURE, Often, World, only, said};
use cw_adapter_axcient::{Events, Service, billing_policy, with_invoice_descriptions};
use cw_sync_core::policy::ProductMapping;
use serde_json::{Value, json};

#[tokio::test]
async fn ax_3_all_that_a_client_uses_is_billed_by_what_counts() {
    let world = World::new().await;
    let report = world.run().await;
    only(&report, &[]);
    // Flat fee, GB on Select (233 and a byte), servers and desktops online, locally; mailboxes.
    assert_eq!(world.quantities(501), [1, 234, 2, 1, 2, 2, 24, 26]);
    // GB on Basic (336 and a half), on Select, servers, desktops, mailboxes.
    assert_eq!(world.quantities(502), [337, 12, 1, 3, 118]);
    // A ShadowProtect BDR: GB offsite, servers, desktops.
    assert_eq!(world.quantities(503), [790, 1, 1]);
    // Mailboxes alone.
    assert_eq!(world.quantities(504), [61, 64]);
}

/// A line without its quantity, and without what CWM makes of that.
fn frozen(mut line: Value) -> Value {
    for field in [
        "quantity",
        "_info",
        "billedQuantity",
        "extPrice",
        "extCost",
        "margin",
    ] {
        line.as_object_mut().unwrap().remove(field);
    }
    line
}

#[tokio::test]
async fn ax_5_only_quantities_are_written_and_prices_stay_cwms() {
    let world = World::new().await;
    let all = || {
        let agreements = [501, 502, 503, 504].into_iter();
        let lines = agreements.flat_map(|agreement| {
            let path = format!("/finance/agreements/{agreement}/additions");
            world.stage.cwm.state(&path)
        });
        lines.collect::<Vec<_>>()
    };
    let before = all();
    world.run().await;
    let after = all();
    assert_ne!(before, after);
    let frozen = |lines: Vec<Value>| lines.into_iter().map(frozen).collect::<Vec<_>>();
    assert_eq!(frozen(before), frozen(after));
    let bodies = world.stage.cwm.log().into_iter().filter_map(|entry| {
        let is_line = entry.path.contains("/additions");
        entry.body.filter(|_| is_line)
    });
    for body in bodies {
        for operation in body.as_array().unwrap() {
            assert_eq!(operation["path"], "quantity", "{body}");
        }
    }
    let writes = world.writes();
    only(&world.run().await, &[]);
    assert_eq!(world.writes(), writes, "nothing is left to be written");
}

/// The fixture with a second agreement of Birch Dental's, 505, which `lines` are moved or copied to.
fn two_agreements(change: impl FnOnce(&mut Vec<Value>, &mut Vec<Value>)) -> String {
    let mut fixture: Value = serde_json::from_str(FIXTURE).unwrap();
    let agreements = fixture["/finance/agreements"].as_array_mut().unwrap();
    let mut second = agreements[0].clone();
    (second["id"], second["name"]) = (json!(505), json!("Managed E-Mail"));
    agreements.push(second);
    let lines = &mut fixture["/finance/agreements/501/additions"];
    let lines = lines.as_array_mut().unwrap();
    let mut others = Vec::new();
    change(lines, &mut others);
    fixture["/finance/agreements/505/additions"] = json!(others);
    fixture.to_string()
}

/// The lines 906 and 907, of mailboxes, are on the second agreement.
fn mailboxes_apart(lines: &mut Vec<Value>, others: &mut Vec<Value>) {
    others.extend(lines.extract_if(.., |line| {
        line["id"] == json!(906) || line["id"] == json!(907)
    }));
}

#[tokio::test]
async fn ax_5_a_company_that_is_billed_on_two_agreements_has_both_kept_up() {
    let world = World::with(&two_agreements(mailboxes_apart), Events::Feed).await;
    only(&world.run().await, &[]);
    assert_eq!(world.quantities(501), [1, 234, 2, 1, 2, 2]);
    assert_eq!(world.quantities(505), [24, 26]);
    let writes = world.writes();
    only(&world.run().await, &[]);
    assert_eq!(world.writes(), writes, "nothing is left to be written");

    // From one run to the next, on both.
    world.axcient.client(342, |client| {
        client.mailboxes.archiving = Some(30);
        client.devices[3].cloud_usage += 10 << 30;
    });
    only(&world.run().await, &[]);
    assert_eq!(
        (world.quantity(501, 901), world.quantity(505, 906)),
        (244, 30)
    );
}

#[tokio::test]
async fn ax_5_the_same_line_on_two_agreements_is_an_error_and_neither_is_written() {
    let twice = two_agreements(|lines, others| {
        let mut copy = lines[6].clone();
        copy["id"] = json!(956);
        others.push(copy);
    });
    let world = World::with(&twice, Events::Feed).await;
    let report = world.run().await;
    only(
        &report,
        &[
            "addition 906 of agreement \"Managed Backup\" and addition 956 of agreement \"Managed E-Mail\"",
        ],
    );
    assert_eq!(
        (world.quantity(501, 906), world.quantity(505, 956)),
        (20, 20)
    );
    assert_eq!(world.quantity(501, 907), 26, "its other lines go on");
    // One of them cancelled, the other is the one.
    let ended = json!({ "cancelledDate": "2026-11-01T00:00:00Z" });
    let lines = "/finance/agreements/501/additions";
    world.stage.cwm.edit(lines, 906, ended).unwrap();
    only(&world.run().await, &[]);
    assert_eq!(
        (world.quantity(501, 906), world.quantity(505, 956)),
        (20, 24)
    );
}

#[tokio::test]
async fn ax_5_an_agreement_that_is_over_or_another_companys_is_not_looked_at() {
    for change in [
        json!({ "cancelledFlag": true }),
        json!({ "company": { "id": 102 } }),
    ] {
        let mut fixture: Value = serde_json::from_str(&two_agreements(mailboxes_apart)).unwrap();
        let second = fixture["/finance/agreements"].as_array_mut().unwrap();
        let second = second.last_mut().unwrap().as_object_mut().unwrap();
        second.extend(change.as_object().unwrap().clone());
        let world = World::with(&fixture.to_string(), Events::Feed).await;
        only(
            &world.run().await,
            &[
                "no addition for \"Email Archiving # Mailboxes\"",
                "no addition for",
            ],
        );
        assert_eq!(world.quantities(505), [20, 26], "{change}");
    }
}

#[tokio::test]
async fn ax_5_an_agreement_that_cannot_be_read_may_hold_the_line() {
    let world = World::with(&two_agreements(mailboxes_apart), Events::Feed).await;
    let faults = world.stage.cwm.faults();
    faults.status(503, "/finance/agreements/505/additions", u32::MAX);
    let report = world.run().await;
    assert!(!said(&report).is_empty());
    assert_eq!(world.quantity(501, 901), 200);
}

#[tokio::test]
async fn ax_8_a_product_may_have_any_name_and_there_is_one_for_each_plan() {
    let fixture = FIXTURE.replace("Basic Online Backup Storage", "BKP-BASIC-GB");
    let mut world = World::with(&fixture, Events::Feed).await;
    let report = world.run().await;
    only(
        &report,
        &["no addition for \"Basic Online Backup Storage\""],
    );
    assert_eq!(world.quantity(502, 911), 300);
    assert_eq!(world.quantity(502, 912), 12, "the other plan's line");

    let mut billing = billing_policy();
    let basic = ProductMapping::to("BKP-BASIC-GB");
    let map = billing.products.take().unwrap();
    billing.products = Some(map.with(Service::BasicStorage.name(), basic));
    world.stage.integration.policy.billing = Some(billing);
    only(&world.run().await, &[]);
    assert_eq!(world.quantity(502, 911), 337);
}

#[tokio::test]
async fn ax_9_products_are_the_partners_and_fixed_fees_are_left_alone() {
    // The guide's advice, where somebody makes products by it; nothing here makes or files any.
    let advised = billing_policy().catalog;
    let class = advised.class("");
    assert_eq!(
        (
            advised.product_type.as_str(),
            class.category.as_str(),
            class.subcategory.as_str()
        ),
        ("Software", "Managed Services", "Managed Services")
    );
    let fixture = FIXTURE.replace("\"Software\"", "\"Own services\"");
    let world = World::with(&fixture, Events::Feed).await;
    let before = world.stage.cwm.state("/procurement/catalog");
    let fee = world.line(501, 900);
    only(&world.run().await, &[]);
    assert_eq!(world.stage.cwm.state("/procurement/catalog"), before);
    assert_eq!(world.line(501, 900), fee, "what covers 25 GB is no usage");
    assert_eq!(world.quantity(501, 901), 234);
}

#[tokio::test]
async fn ax_14_invoice_descriptions_are_kept_up_where_that_is_wanted() {
    let mut world = World::new().await;
    let description = |world: &World| {
        let line = world.line(501, 901);
        line["invoiceDescription"].as_str().unwrap().to_owned()
    };
    world.run().await;
    assert_eq!(description(&world), "Select Online Backup Storage");

    let billing = with_invoice_descriptions(billing_policy());
    world.stage.integration.policy.billing = Some(billing);
    only(&world.run().await, &[]);
    assert_eq!(
        description(&world),
        "Select Online Backup Storage\nBD-FRONT1: 22.00 GB\nBD-FRONT2: 0.00 GB\n\
         BD-SRV1: 150.00 GB\nBD-SRV2: 61.01 GB"
    );
    let writes = world.writes();
    only(&world.run().await, &[]);
    assert_eq!(world.writes(), writes);
    world
        .axcient
        .client(342, |client| client.devices[3].cloud_usage = 1 << 30);
    world.run().await;
    assert!(description(&world).contains("BD-FRONT2: 1.00 GB"));
}

#[tokio::test]
async fn ax_14_a_service_that_is_not_billed_leaves_its_lines() {
    let mut world = World::new().await;
    let mut billing = billing_policy();
    let mut off = ProductMapping::to(Service::SelectStorage.name());
    off.enabled = false;
    let map = billing.products.take().unwrap();
    billing.products = Some(map.with(Service::SelectStorage.name(), off));
    world.stage.integration.policy.billing = Some(billing);
    only(&world.run().await, &[]);
    assert_eq!(
        (world.quantity(501, 901), world.quantity(501, 904)),
        (200, 2)
    );
}

#[tokio::test]
async fn ax_18_the_customers_number_with_its_prefix_finds_the_line() {
    let fixture = FIXTURE.replace("EFS-19652", "19652");
    let world = World::with(&fixture, Events::Feed).await;
    let report = world.run().await;
    assert_eq!(world.quantity(502, 911), 300);
    let told = said(&report);
    assert!(
        told.iter()
            .any(|text| text.contains("no addition for \"Basic Online Backup Storage\"")),
        "{told:#?}"
    );
    // As the guide says it.
    let world = World::new().await;
    world.run().await;
    assert_eq!(world.line(502, 911)["serialNumber"], "EFS-19652");
    assert_eq!(world.quantity(502, 911), 337);
}

#[tokio::test]
async fn ax_19_less_included_prices_and_costs_stay_and_all_that_is_used_is_written() {
    let world = World::new().await;
    world.run().await;
    let line = world.line(501, 901);
    assert_eq!(world.quantity(501, 901), 234);
    assert_eq!(line["lessIncluded"], json!(25));
    assert_eq!(
        (&line["unitPrice"], &line["unitCost"]),
        (&json!(1.6), &json!(0.4))
    );
    assert_eq!(line["effectiveDate"], "2025-01-01T00:00:00Z");
    assert_eq!(line["serialNumber"], "EFS-342");
    // CWM takes it off: 640 GB are billed of 790.
    assert_eq!(world.line(503, 921)["lessIncluded"], json!(150));
    assert_eq!(world.quantity(503, 921), 790);
    assert_eq!(world.line(503, 921)["billedQuantity"], json!(640));
}

#[tokio::test]
async fn ax_20_lines_are_found_by_product_and_serial_and_never_made() {
    let mut fixture: Value = serde_json::from_str(FIXTURE).unwrap();
    let lines = fixture["/finance/agreements/502/additions"]
        .as_array_mut()
        .unwrap();
    let mut twin = lines[0].clone();
    twin["id"] = json!(919);
    lines.push(twin);
    lines.retain(|line| line["id"] != 913);
    let world = World::with(&fixture.to_string(), Events::Feed).await;
    let report = world.run().await;
    only(
        &report,
        &[
            "additions 911, 919",
            "no addition for \"Online Backup # Servers\"",
        ],
    );
    assert_eq!(world.quantities(502), [300, 12, 3, 118, 300]);
    let made = world.stage.cwm.log().into_iter();
    let made = made.filter(|entry| entry.method == "POST" && !entry.path.contains("/service/"));
    assert_eq!(made.count(), 0);
}
