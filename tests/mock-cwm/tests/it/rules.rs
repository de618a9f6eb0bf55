//! The rules of companies, agreements, additions and the catalog.

use chrono::NaiveDate;
use mock_cwm::{MockError, Switches};
use serde_json::{Value, json};

use crate::support::Cwm;

const ADDITIONS: &str = "/finance/agreements/21/additions";

fn addition(effective: &str) -> Value {
    json!({
        "product": {"identifier": "SW-CSE"}, "billCustomer": "Billable", "quantity": 2,
        "effectiveDate": format!("{effective}T00:00:00Z"),
    })
}

/// The messages of an answer's problems.
async fn messages(cwm: &Cwm, path: &str, body: Value) -> Vec<String> {
    cwm.post(path, body)
        .await
        .problems()
        .into_iter()
        .map(|(_, _, message)| message)
        .collect()
}

#[tokio::test]
async fn a_company_has_its_own_identifier_and_a_site() {
    let cwm = Cwm::start().await;
    let body = json!({"identifier": "birch", "name": "Another Birch"});
    let problems = cwm.post("/company/companies", body).await.problems();
    let fields: Vec<_> = problems
        .iter()
        .map(|(code, field, _)| (code.as_str(), field.as_str()))
        .collect();
    assert_eq!(
        fields,
        [
            ("ObjectExists", "identifier"),
            ("MissingRequiredField", "site/name")
        ]
    );
    let body = json!({
        "identifier": "Ash", "name": "Ash", "site": {"name": "Main"}, "types": [{"name": "Customer"}],
    });
    let made = cwm.post("/company/companies", body.clone()).await.json(201);
    assert_eq!(made["status"]["name"], "Active");
    assert_eq!(made["types"][0]["id"], 1);
    let refused = cwm.put("/company/companies/5", body).await.problems();
    assert_eq!(
        refused[0].2,
        "typeIds can only be used when creating a new company."
    );
    let put = cwm
        .put(
            "/company/companies/5",
            json!({"identifier": "Ash", "name": "Ash Ltd"}),
        )
        .await;
    assert_eq!(put.json(200)["types"][0]["name"], "Customer");
}

#[tokio::test]
async fn a_deleted_company_is_still_listed() {
    let cwm = Cwm::start().await;
    assert_eq!(cwm.delete("/company/companies/2").await.status, 204);
    assert_eq!(cwm.get("/company/companies").await.ids(), [2, 3, 4]);
    let left = [("conditions", "deletedFlag = false")];
    assert_eq!(cwm.list("/company/companies", &left).await.ids(), [3, 4]);
    let gone = cwm.get("/company/companies/2").await.json(200);
    assert_eq!(
        (&gone["deletedBy"], &gone["deletedFlag"]),
        (&json!("api"), &json!(true))
    );
}

#[tokio::test]
async fn an_agreement_knows_its_state() {
    let cwm = Cwm::start().await;
    let path = "/finance/agreements/21";
    let status = |agreement: Value| agreement["agreementStatus"].clone();
    assert_eq!(status(cwm.get(path).await.json(200)), "Active");
    let ended = cwm
        .replace(path, "endDate", json!("2026-04-14T00:00:00Z"))
        .await
        .json(200);
    assert_eq!(ended["noEndingDateFlag"], false);
    assert_eq!(status(ended), "Expired");
    let endless = cwm
        .replace(path, "noEndingDateFlag", json!(true))
        .await
        .json(200);
    assert!(endless.get("endDate").is_none());
    let cancelled = cwm
        .replace(path, "cancelledFlag", json!(true))
        .await
        .json(200);
    assert_eq!(cancelled["dateCancelled"], "2026-04-15T00:00:00Z");
    assert_eq!(status(cancelled), "Cancelled");
    let addition = cwm
        .get("/finance/agreements/21/additions/31")
        .await
        .json(200);
    assert_eq!(status(addition), "Cancelled");
}

#[tokio::test]
async fn a_new_agreement_bills_from_today() {
    let cwm = Cwm::start().await;
    let problems = cwm
        .post("/finance/agreements", json!({"name": "X"}))
        .await
        .problems();
    let fields: Vec<_> = problems
        .iter()
        .map(|(_, field, _)| field.as_str())
        .collect();
    assert_eq!(fields, ["type", "company", "contact"]);
    let body = json!({
        "name": "New", "type": {"name": "Managed Services"}, "company": {"id": 2}, "contact": {"id": 11},
        "startDate": "2026-01-01T00:00:00Z",
    });
    let made = cwm.post("/finance/agreements", body).await.json(201);
    assert_eq!(made["billStartDate"], "2026-04-15T00:00:00Z");
    assert_eq!(made["noEndingDateFlag"], true);
    assert_eq!(made["billToCompany"]["identifier"], "Birch");
}

#[tokio::test]
async fn an_addition_takes_its_defaults_from_the_catalog() {
    let cwm = Cwm::start().await;
    let made = cwm.post(ADDITIONS, addition("2026-04-15")).await.json(201);
    assert_eq!(made["id"], 32);
    assert_eq!(
        (&made["unitPrice"], &made["unitCost"]),
        (&json!(4.35), &json!(2))
    );
    assert_eq!(made["description"], "Cloud Secure Edge");
    assert_eq!(made["taxableFlag"], false);
    assert_eq!(
        (&made["agreementId"], &made["agreementStatus"]),
        (&json!(21), &json!("Active"))
    );
    assert!(made["product"].get("name").is_none());
    assert_eq!(made["product"]["serializedFlag"], false);
    let mut priced = addition("2026-04-15");
    priced["unitPrice"] = json!(1.1);
    priced["extPrice"] = json!(1000);
    priced["quantity"] = json!(3);
    let made = cwm.post(ADDITIONS, priced).await;
    assert!(made.text.contains("\"extPrice\":3.3,"), "{}", made.text);
}

#[tokio::test]
async fn an_additions_sums_follow_from_its_parts() {
    let cwm = Cwm::start().await;
    let path = format!("{ADDITIONS}/31");
    let line = cwm.get(&path).await.json(200);
    let sums = json!([
        line["billedQuantity"],
        line["extPrice"],
        line["extCost"],
        line["margin"],
        line["uom"]
    ]);
    assert_eq!(sums, json!([2, 30.3, 21, 9.3, "Each"]));
    let line = cwm.replace(&path, "quantity", json!(0.5)).await.json(200);
    assert_eq!(
        (&line["extPrice"], &line["billedQuantity"]),
        (&json!(5.05), &json!(0))
    );
    assert_eq!(line["proratePrice"], 0);
    cwm.replace("/finance/agreements/21", "prorateFlag", json!(true))
        .await
        .json(200);
    let line = cwm
        .replace(&path, "effectiveDate", json!("2026-04-16T00:00:00Z"))
        .await
        .json(200);
    assert_eq!(line["proratePrice"], json!(5.05));
}

#[tokio::test]
async fn another_product_prices_the_line_anew() {
    let cwm = Cwm::start().await;
    let path = format!("{ADDITIONS}/31");
    let line = cwm
        .replace(&path, "product", json!({"id": 42}))
        .await
        .json(200);
    assert_eq!(
        (&line["unitPrice"], &line["unitCost"]),
        (&json!(4.35), &json!(2))
    );
    assert_eq!(line["description"], "Cloud Secure Edge");
    let operations = json!([
        {"op": "replace", "path": "product", "value": {"identifier": "SW-TZ370"}},
        {"op": "replace", "path": "unitPrice", "value": 8},
    ]);
    let line = cwm.patch(&path, operations).await.json(200);
    assert_eq!(
        (&line["unitPrice"], &line["unitCost"]),
        (&json!(8), &json!(7))
    );
    // The same product again is no change.
    let line = cwm
        .replace(&path, "product", json!({"id": 41}))
        .await
        .json(200);
    assert_eq!(line["unitPrice"], 8);
}

#[tokio::test]
async fn dates_of_an_addition_have_rules() {
    let cwm = Cwm::start().await;
    let early = messages(&cwm, ADDITIONS, addition("2025-12-31")).await;
    assert_eq!(
        early,
        ["effectiveDate cannot be less than the agreement billing start date"]
    );
    let mut over = addition("2026-04-15");
    over["cancelledDate"] = json!("2026-04-14T00:00:00Z");
    assert_eq!(messages(&cwm, ADDITIONS, over.clone()).await.len(), 1);
    let mut fraction = addition("2026-04-15");
    fraction["effectiveDate"] = json!("2026-04-15T00:00:00.000Z");
    let wrong = messages(&cwm, ADDITIONS, fraction).await;
    assert_eq!(wrong, ["Unsupported format applied to effectiveDate"]);
    let body = cwm.post(ADDITIONS, addition("2025-12-31")).await.json(400);
    assert_eq!(body["message"], "addition object is invalid");
    assert_eq!(body["errors"][0]["resource"], "addition");

    let lenient = Switches {
        cancelled_before_effective: true,
        ..Switches::default()
    };
    assert_eq!(
        Cwm::with(lenient).await.post(ADDITIONS, over).await.status,
        201
    );
}

#[tokio::test]
async fn ended_agreements_and_bundles_take_no_additions() {
    let cwm = Cwm::start().await;
    let ended = "/finance/agreements/22/additions";
    assert_eq!(messages(&cwm, ended, addition("2026-04-15")).await.len(), 1);
    let mut bundle = addition("2026-04-15");
    bundle["product"] = json!({"identifier": "KIT"});
    let refused = messages(&cwm, ADDITIONS, bundle).await;
    assert_eq!(
        refused,
        ["A product of class Bundle cannot be added to an agreement."]
    );
    let lenient = Switches {
        add_to_ended_agreement: true,
        ..Switches::default()
    };
    let cwm = Cwm::with(lenient).await;
    assert_eq!(cwm.post(ended, addition("2026-04-15")).await.status, 201);
}

#[tokio::test]
async fn invoiced_periods_take_no_new_lines() {
    let cwm = Cwm::start().await;
    cwm.mock
        .invoice_run(21, NaiveDate::from_ymd_opt(2026, 4, 30).unwrap())
        .unwrap();
    let agreement = cwm.get("/finance/agreements/21").await.json(200);
    assert_eq!(agreement["nextInvoiceDate"], "2026-05-01T00:00:00Z");
    let refused = messages(&cwm, ADDITIONS, addition("2026-04-30")).await;
    assert!(
        refused[0].starts_with("Since this period has already been invoiced"),
        "{refused:?}"
    );
    // The parent is what is invoiced.
    let child = "/finance/agreements/23/additions";
    assert_eq!(messages(&cwm, child, addition("2026-04-30")).await.len(), 1);
    assert_eq!(
        cwm.post(ADDITIONS, addition("2026-05-01")).await.status,
        201
    );
    // An old line may change, but not move into the period, nor go.
    let old = format!("{ADDITIONS}/31");
    assert_eq!(cwm.replace(&old, "quantity", json!(9)).await.status, 200);
    assert_eq!(
        cwm.replace(&old, "effectiveDate", json!("2026-03-01T00:00:00Z"))
            .await
            .status,
        400
    );
    assert_eq!(cwm.delete(&old).await.status, 400);
    cwm.replace("/finance/agreements/21", "prorateFlag", json!(true))
        .await
        .json(200);
    assert_eq!(
        cwm.post(ADDITIONS, addition("2026-04-30")).await.status,
        201
    );
    let unknown = cwm.mock.invoice_run(99, crate::support::today());
    assert!(matches!(unknown, Err(MockError::Refused(refusal)) if refusal.status == 404));
}

#[tokio::test]
async fn catalog_items_stay_in_their_category() {
    let cwm = Cwm::start().await;
    let path = "/procurement/catalog/42";
    let moved = cwm
        .replace(path, "subcategory", json!({"name": "Network Device"}))
        .await
        .json(200);
    assert_eq!(moved["category"]["name"], "Hardware/Virtual");
    let body = json!({
        "identifier": "SW-CSE", "description": "x", "customerDescription": "x", "type": {"id": 4},
        "subcategory": {"name": "Software"}, "category": {"id": 6},
    });
    let problems = cwm.post("/procurement/catalog", body).await.problems();
    let got: Vec<_> = problems
        .iter()
        .map(|(code, field, _)| (code.as_str(), field.as_str()))
        .collect();
    assert_eq!(
        got,
        [
            ("NotFound", "subcategory/name"),
            ("ObjectExists", "identifier")
        ]
    );
    // Renaming an item to its own name is no clash.
    assert_eq!(
        cwm.replace(path, "identifier", json!("sw-cse"))
            .await
            .status,
        200
    );
}

#[tokio::test]
async fn a_person_is_bound_by_the_rules_too() {
    let cwm = Cwm::start().await;
    let edited = cwm
        .mock
        .edit(ADDITIONS, 31, json!({"quantity": 7}))
        .unwrap();
    assert_eq!(
        (&edited["quantity"], &edited["_info"]["updatedBy"]),
        (&json!(7), &json!("person"))
    );
    assert_eq!(cwm.mock.stats().writes, 0);
    let operations =
        json!([{"op": "replace", "path": "effectiveDate", "value": "2020-01-01T00:00:00Z"}]);
    let refused = cwm.mock.edit(ADDITIONS, 31, operations);
    assert!(matches!(refused, Err(MockError::Refused(refusal)) if refusal.errors.len() == 1));
    assert!(cwm.mock.edit(ADDITIONS, 99, json!({})).is_err());
    assert!(cwm.mock.edit("/nonsense", 1, json!({})).is_err());
    assert!(cwm.mock.edit(ADDITIONS, 31, json!({"quantty": 7})).is_err());
    assert!(
        cwm.mock
            .edit(ADDITIONS, 31, json!({"extPrice": 7}))
            .is_err()
    );
    let next = json!({"nextInvoiceDate": "2026-06-01T00:00:00Z"});
    let edited = cwm
        .mock
        .edit("/finance/agreements", 21, next.clone())
        .unwrap();
    assert_eq!(edited["nextInvoiceDate"], next["nextInvoiceDate"]);
}

#[tokio::test]
async fn gaps_of_a_fixture_are_not_held_against_a_patch() {
    let fixture = json!({
        "/company/companies": [{"id": 2, "identifier": "Birch"}],
        "/finance/agreements": [{"id": 21, "name": "Managed", "company": {"id": 2}}],
        "/finance/agreements/21/additions": [{"id": 31, "product": {"identifier": "P"}}],
        "/procurement/catalog": [{"identifier": "P"}],
    });
    let builder = mock_cwm::MockCwm::builder()
        .fixture_json(&fixture.to_string())
        .unwrap();
    let cwm = Cwm::from(builder).await;
    let patched = cwm
        .replace("/finance/agreements/21", "customerPO", json!("1"))
        .await;
    assert_eq!(patched.status, 200, "{}", patched.text);
    let addition = format!("{ADDITIONS}/31");
    let patched = cwm.replace(&addition, "quantity", json!(4)).await.json(200);
    assert_eq!(patched["billCustomer"], "Billable");
    let patched = cwm
        .replace("/procurement/catalog/1", "price", json!(4))
        .await;
    assert_eq!(patched.status, 200, "{}", patched.text);
    // What is there may not be taken away.
    assert_eq!(
        cwm.replace("/finance/agreements/21", "company", json!(null))
            .await
            .status,
        400
    );
}
