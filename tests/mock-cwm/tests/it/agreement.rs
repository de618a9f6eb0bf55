//! Agreements: what their type gives them, what a PUT must send, recaps, parents.

use chrono::NaiveDate;
use serde_json::{Value, json};

use crate::support::{Cwm, builder};

const AGREEMENTS: &str = "/finance/agreements";

fn agreement(type_name: &str) -> Value {
    json!({"name": "New", "type": {"name": type_name}, "company": {"id": 2}, "contact": {"id": 11}})
}

#[tokio::test]
async fn an_agreement_begins_as_its_type_says() {
    let types = json!({"/finance/agreements/types": [
        {"id": 1, "name": "Managed Services"},
        {"id": 2, "name": "Backup", "billTime": "Billable", "prorateFlag": true, "taxableFlag": true,
         "invoicingCycle": "CalendarYear", "billAmount": 12.5, "billingCycle": {"name": "Monthly"}},
    ]});
    let cwm = Cwm::from(builder().fixture_json(&types.to_string()).unwrap()).await;
    let made = cwm.post(AGREEMENTS, agreement("Backup")).await.json(201);
    let got = json!([
        made["name"],
        made["billTime"],
        made["prorateFlag"],
        made["taxable"],
        made["invoicingCycle"],
        made["billAmount"],
        made["billingCycle"]["name"],
        made["billProducts"],
    ]);
    let want = json!([
        "New",
        "Billable",
        true,
        true,
        "CalendarYear",
        12.5,
        "Monthly",
        "NoDefault"
    ]);
    assert_eq!(got, want);
    let mut other = agreement("Backup");
    other["billTime"] = json!("NoCharge");
    other["taxable"] = json!(false);
    let made = cwm.post(AGREEMENTS, other).await.json(201);
    assert_eq!(
        (&made["billTime"], &made["taxable"]),
        (&json!("NoCharge"), &json!(false))
    );
    let plain = cwm.post(AGREEMENTS, agreement("Managed Services")).await;
    assert_eq!(plain.json(201)["billTime"], "NoDefault");
}

#[tokio::test]
async fn a_put_must_send_what_a_post_may_leave_out() {
    let cwm = Cwm::start().await;
    let made = cwm.post(AGREEMENTS, agreement("Managed Services")).await;
    let mut body = made.json(201);
    let path = format!("{AGREEMENTS}/{}", body["id"]);
    let refused = cwm.put(&path, agreement("Managed Services")).await;
    let fields: Vec<String> = refused
        .problems()
        .into_iter()
        .map(|(_, field, _)| field)
        .collect();
    let want = [
        "employeeCompRate",
        "invoicingCycle",
        "billTime",
        "billExpenses",
        "billProducts",
    ];
    assert_eq!(fields, want);
    // What was read can be written back.
    body["name"] = json!("Renamed");
    assert_eq!(cwm.put(&path, body).await.json(200)["name"], "Renamed");
    let patched = cwm.replace(&path, "customerPO", json!("7")).await;
    assert_eq!(patched.status, 200, "{}", patched.text);
}

#[tokio::test]
async fn a_recap_is_an_agreement_in_other_words() {
    let cwm = Cwm::start().await;
    // The document has the path with a slash at its end only.
    assert_eq!(
        cwm.get("/finance/agreementrecap/").await.ids(),
        [21, 22, 23]
    );
    let path = "/finance/agreementrecap/21";
    let recap = cwm.get(path).await.json(200);
    assert_eq!(
        (
            &recap["name"],
            &recap["companyName"],
            &recap["agreementStatus"]
        ),
        (
            &json!("Birch Managed Security"),
            &json!("Birch Dental"),
            &json!("Active")
        )
    );
    assert_eq!(recap["nextInvoiceDate"], "2026-05-01T00:00:00Z");
    // Two of three are billed.
    assert_eq!(recap["nextInvoiceAmount"], json!(20.2));
    assert!(recap.get("lastInvoiceDate").is_none());
    let through = NaiveDate::from_ymd_opt(2026, 5, 31).unwrap();
    cwm.mock.invoice_run(21, through).unwrap();
    let recap = cwm.get(path).await.json(200);
    assert_eq!(recap["lastInvoiceDate"], "2026-05-31T00:00:00Z");
    assert_eq!(recap["nextInvoiceDate"], "2026-06-01T00:00:00Z");
}

#[tokio::test]
async fn the_invoice_of_a_parent_has_the_lines_of_its_children() {
    let cwm = Cwm::start().await;
    let line = json!({
        "product": {"identifier": "SW-CSE"}, "billCustomer": "Billable", "quantity": 10,
        "effectiveDate": "2026-05-01T00:00:00Z",
    });
    let child = "/finance/agreements/23/additions";
    cwm.post(child, line.clone()).await.json(201);
    for (field, value) in [
        ("billCustomer", json!("NoCharge")),
        ("effectiveDate", json!("2026-05-02T00:00:00Z")),
    ] {
        let mut other = line.clone();
        other[field] = value;
        cwm.post(child, other).await.json(201);
    }
    let amount = async |id: i64| {
        let recap = cwm.get(&format!("/finance/agreementrecap/{id}")).await;
        recap.json(200)["nextInvoiceAmount"].clone()
    };
    assert_eq!(amount(21).await, json!(63.7), "20.20 and ten times 4.35");
    assert_eq!(amount(23).await, 0);
}

#[tokio::test]
async fn what_stands_under_an_agreement_names_it() {
    let cwm = Cwm::start().await;
    let sites = "/finance/agreements/21/sites";
    let body = json!({"company": {"id": 2}, "site": {"name": "Main"}});
    let made = cwm.post(sites, body).await.json(201);
    assert_eq!(
        (&made["agreementId"], &made["site"]["name"]),
        (&json!(21), &json!("Main"))
    );
    let none = cwm.post(sites, json!({})).await.problems();
    assert_eq!(none[0].1, "company");
}
