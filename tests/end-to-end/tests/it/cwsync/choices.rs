//! What people choose: which tenant is which company, and what products are billed as.

use super::Desk;
use cw_sync_core::policy::ProductMapping;
use serde_json::{Value, json};

/// How tenants are mapped: tenant, company, agreement, auto-sync.
async fn mapped(desk: &Desk) -> Value {
    let list = desk.json(&["map", "list"], 0).await;
    let all = list["mapped"].as_array().unwrap().iter();
    let all = all.map(|row| {
        let mapping = &row["mapping"];
        let (company, agreement) = (&mapping["company"], &mapping["agreement"]);
        json!([row["tenant"]["key"], company, agreement, row["autoSync"]])
    });
    all.collect()
}

/// A suggestion is a guess: it maps nobody whom no person named, and a person is told what stands
/// against it.
#[tokio::test]
async fn what_is_suggested_is_mapped_by_name_only_and_with_its_warnings() {
    let fixture = include_str!("../../../../../examples/sonicwall/cwm.json");
    let desk = Desk::on(&fixture.replace("\"Lumen Studios\"", "\"Lumen Studois\"")).await;
    desk.ends(&["connect"], 0).await;
    // Kestrel Air's company is another tenant already.
    let cedar = ["map", "set", "4410022", "110", "--agreement", "510"];
    desk.ends(&cedar, 0).await;
    let cedar = json!(["4410022", 110, 510, "enabled"]);
    let said = desk.ends(&["map", "suggest"], 0).await.out;
    let line = |part: &str| said.lines().find(|line| line.contains(part)).unwrap();
    assert!(line("Lumen").contains("close"), "{said}");
    assert!(line("Kestrel").contains("4410022"), "{said}");
    desk.ends(&["map", "suggest", "--accept"], 2).await;
    desk.ends(&["map", "suggest", "--accept", "4410031", "nobody"], 2)
        .await;
    assert_eq!(mapped(&desk).await, json!([cedar]));

    let lumen = desk
        .json(&["map", "suggest", "--accept", "4410031"], 0)
        .await;
    assert_eq!(lumen["warnings"], json!([]));
    let lumen = json!(["4410031", 111, 511, "enabled"]);
    assert_eq!(mapped(&desk).await, json!([cedar, lumen]));

    // 4410032 is none of CWM's companies.
    let two = ["map", "suggest", "--accept", "4410032", "4410030"];
    let said = desk.ends(&two, 3).await.out;
    for part in [
        "4410032 is not mapped: nothing is suggested for it",
        "4410030 is mapped to company 110, agreement 510\n",
        "warning: tenant 4410030: agreement 510 is mapped to tenant 4410022 as well",
    ] {
        assert!(said.contains(part), "{part}\n{said}");
    }
    let kestrel = json!(["4410030", 110, 510, "enabled"]);
    assert_eq!(mapped(&desk).await, json!([cedar, kestrel, lumen]));
}

#[tokio::test]
async fn sw_24_a_company_alone_is_mapped_without_auto_sync() {
    let desk = Desk::new().await;
    desk.ends(&["connect"], 0).await;
    let company = ["map", "set", "4410021", "101"];
    let agreement = ["--agreement", "501"];
    for (more, expected) in [
        (&[][..], json!(["4410021", 101, null, "disabled"])),
        (&["--on"], json!(["4410021", 101, null, "enabled"])),
        (&agreement, json!(["4410021", 101, 501, "enabled"])),
        (
            &["--agreement", "501", "--off"],
            json!(["4410021", 101, 501, "disabled"]),
        ),
    ] {
        desk.ends(&[&company[..], more].concat(), 0).await;
        assert_eq!(mapped(&desk).await, json!([expected]));
    }
    desk.ends(&[&company[..], &["--on", "--off"]].concat(), 2)
        .await;
}

/// What is not said of a product stays: a person who changes the item does not switch it on, and
/// does not have it taxed.
#[tokio::test]
async fn what_is_said_of_a_product_is_all_that_changes() {
    let fixture = include_str!("../../../../../examples/mailprotector/cwm.json");
    let desk = Desk::on(fixture).await;
    let vendor = mock_mailprotector::start().await.unwrap();
    let config = desk.config();
    let (head, _) = config.split_once("[integration.settings]").unwrap();
    let settings = format!(
        "[integration.settings]\napiKey = {{ file = \"key\" }}\nresellerId = 188\n\
         requestsInFiveSeconds = 10000\nbaseUrl = \"{}/api/v1\"\n",
        vendor.url()
    );
    let head = head.replace("\"sonicwall\"", "\"mailprotector\"");
    std::fs::write(desk.path("cwsync.toml"), head + &settings).unwrap();
    let key = vendor.change(|world| world.key.clone());
    std::fs::write(desk.path("key"), key).unwrap();
    desk.ends(&["connect"], 0).await;

    desk.ends(&["products", "set", "SafeSend", "--on"], 2).await;
    let mut expected = ProductMapping::to("EMAIL-OUTBOUND");
    expected.enabled = false;
    expected.bill_customer = Some("NoCharge".into());
    expected.taxable = Some(false);
    let how = ["--off", "--billing", "NoCharge", "--taxable", "no"];
    let notes = set(&desk, &["SafeSend", "EMAIL-OUTBOUND"], &how, &expected).await;
    // The vendor owns the quantity alone.
    for (note, field) in notes.iter().zip(["billCustomer", "taxableFlag"]) {
        let note = note.as_str().unwrap();
        assert!(note.contains(field), "{note}");
    }
    assert_eq!(notes.len(), 2);
    expected.item = "EMAIL-ENCRYPT".to_owned();
    let notes = set(&desk, &["safesend", "EMAIL-ENCRYPT"], &[], &expected).await;
    assert_eq!(notes, [""; 0]);
    expected.enabled = true;
    set(&desk, &["SafeSend"], &["--on"], &expected).await;
    let listed = desk.ends(&["products", "list"], 0).await.out;
    let row = listed.lines().find(|line| line.contains("SafeSend"));
    for cell in ["EMAIL-ENCRYPT", "on", "NoCharge", "no"] {
        assert!(row.unwrap().contains(cell), "{listed}");
    }
    expected.bill_customer = None;
    set(&desk, &["SafeSend"], &["--billing", "default"], &expected).await;
    let wrong = ["products", "set", "SafeSend", "--billing", "Sometimes"];
    assert!(desk.ends(&wrong, 1).await.err.contains("DoNotBill"));
}

/// Sets a product; the notes.
async fn set(desk: &Desk, what: &[&str], how: &[&str], expected: &ProductMapping) -> Vec<Value> {
    let args = [&["products", "set"], what, how].concat();
    let said = desk.json(&args, 0).await;
    let rows = said["products"].as_array().unwrap();
    let row = rows.iter().find(|row| row["name"] == "SafeSend").unwrap();
    assert_eq!(row["mapping"], json!(expected), "{how:?}");
    said["notes"].as_array().unwrap().clone()
}
