use super::given::{create, number, plan, run, update};
use cw_sync_core::model::DataKind;
use cw_sync_core::plan::{FieldChange, Part, Plan};
use cw_sync_core::report::{Document, ProductTotal};
use serde_json::{Value, json};

fn quantities(totals: &[ProductTotal]) -> Vec<String> {
    let totals = totals.iter();
    totals
        .map(|total| {
            format!(
                "{} {}: {} → {}",
                total.product, total.lines, total.before, total.after
            )
        })
        .collect()
}

fn plan_of(changes: Vec<cw_sync_core::plan::Change>) -> Plan {
    let mut part = Part::new(DataKind::Billing);
    part.changes = changes;
    Plan::assemble("here".into(), Vec::new(), vec![part])
}

#[test]
fn quantities_are_added_up_by_product() {
    let mut other = update("t1", "Boxes", "B1", 3, 3);
    other.fields = vec![FieldChange::new("invoiceDescription", None, number(1))];
    let plan = plan_of(vec![
        create("t1", "Seats", "S1", 5),
        update("t1", "Seats", "S2", 8, 6),
        update("t2", "Seats", "S3", 4, 0),
        update("t2", "Mail", "M1", 1, 2),
        other,
    ]);
    let document = Document::of_plan(&plan);
    assert_eq!(
        quantities(&document.quantities),
        ["Mail 1: 1 → 2", "Seats 3: 12 → 11"]
    );
}

#[tokio::test]
async fn a_change_that_was_not_made_leaves_the_quantity_as_it_was() {
    let document = Document::of_run(&run().await);
    let rows = document.changes.iter();
    let rows: Vec<_> = rows
        .map(|row| {
            let quantity = row.quantity.unwrap();
            let serial = row.serial.as_deref().unwrap_or_default();
            let (before, after) = (quantity.before, quantity.after);
            let shown = |number: Option<rust_decimal::Decimal>| {
                number.map_or("none".to_owned(), |number| number.to_string())
            };
            format!(
                "{serial} {} {} {}",
                row.outcome,
                shown(before),
                shown(after)
            )
        })
        .collect();
    assert_eq!(rows.len(), 3);
    assert!(rows.contains(&"S2 updated 8 9".to_owned()), "{rows:?}");
    let failed = rows.iter().filter(|row| row.ends_with("failed none none"));
    assert_eq!(failed.count(), 1, "{rows:?}");
    let totals = document.totals;
    assert_eq!((totals.changes, totals.applied, totals.errors), (3, 2, 1));
    // 8 and a created one before; the refused one is in neither.
    let total = &document.quantities[0];
    assert_eq!(total.before, rust_decimal::Decimal::from(8));
    assert!(total.after > total.before);
}

#[test]
fn json_has_the_shape_that_is_promised() {
    let document = Document::of_plan(&plan());
    let json: Value = serde_json::from_str(&document.to_json()).unwrap();
    assert_eq!(json["version"], json!(1));
    assert_eq!(json["integration"], json!("here"));
    assert_eq!(json["run"], json!(null));
    assert_eq!(
        json["totals"],
        json!({
            "changes": 4, "applied": 0, "errors": 1, "warnings": 1,
            "synced": 1, "ignored": 1, "failed": 1,
        })
    );
    assert_eq!(
        json["changes"][1],
        json!({
            "tenant": "t1", "recordKind": "addition",
            "action": "create addition \"Seats\" serial 0012 on agreement 100",
            "creates": true, "adopts": false, "product": "Seats", "serial": "0012",
            "agreementId": 100, "quantity": { "before": null, "after": "5" },
            "fields": [
                { "field": "quantity", "from": null, "to": "5" },
                { "field": "serialNumber", "from": null, "to": "0012" },
            ],
            "reason": "it is not billed yet", "outcome": "planned", "record": null, "message": null,
        })
    );
    assert_eq!(
        json["tenants"][1],
        json!({
            "key": "t2", "name": "Cedar", "company": "Cedar Inc.", "agreement": null,
            "standing": { "state": "failed", "why": "503", "reported": null },
            "data": { "billing": { "state": "failed", "why": "503", "reported": 3 } },
        })
    );
    assert_eq!(
        json["findings"][0]["severity"],
        json!("error"),
        "errors first"
    );
}

#[tokio::test]
async fn json_reads_back_as_it_was() {
    for document in [Document::of_plan(&plan()), Document::of_run(&run().await)] {
        let back: Document = serde_json::from_str(&document.to_json()).unwrap();
        assert_eq!(back, document);
    }
}
