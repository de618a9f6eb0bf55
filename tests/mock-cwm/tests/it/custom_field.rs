//! Custom fields with definitions.

use mock_cwm::{MockCwm, Switches};
use serde_json::{Value, json};

use crate::support::{Cwm, today};

const DEFINITIONS: &str = "/system/userDefinedFields";
const BIRCH: &str = "/company/companies/2";

fn definition(id: i64, caption: &str, field_type: &str, row: i64) -> Value {
    json!({
        "id": id, "podId": 4, "screenId": "company", "caption": caption, "sequenceNumber": row,
        "fieldTypeIdentifier": field_type, "entryTypeIdentifier": "EntryField",
    })
}

async fn start(switches: Switches) -> Cwm {
    let mut level = definition(9, "Level", "Text", 3);
    level["entryTypeIdentifier"] = json!("List");
    level["options"] =
        json!([{"optionValue": "Gold"}, {"optionValue": "Tin", "inactiveFlag": true}]);
    let fixture = json!({
        "/company/companies": [
            {"id": 2, "identifier": "Birch", "customFields": [{"id": 7, "value": "T-100"}]},
            {"id": 3, "identifier": "Oak"},
        ],
        DEFINITIONS: [definition(8, "Seats", "Number", 2), definition(7, "Tenant", "Text", 1), level],
    });
    let builder = MockCwm::builder().fixture_json(&fixture.to_string());
    Cwm::from(builder.unwrap().switches(switches).today(today())).await
}

/// Id and value of each custom field.
fn values(record: &Value) -> Value {
    let fields = record["customFields"].as_array().unwrap().iter();
    fields
        .map(|field| json!([field["id"], field["value"]]))
        .collect()
}

#[tokio::test]
async fn all_definitions_are_on_every_record() {
    let cwm = start(Switches::default()).await;
    let birch = cwm.get(BIRCH).await.json(200);
    assert_eq!(values(&birch), json!([[7, "T-100"], [8, null], [9, null]]));
    let want = json!({
        "id": 7, "caption": "Tenant", "type": "Text", "entryMethod": "EntryField", "numberOfDecimals": 0,
        "value": "T-100", "connectWiseId": null, "rowNum": 1, "userDefinedFieldRecId": 7, "podId": "4",
    });
    assert_eq!(birch["customFields"][0], want);
    let oak = cwm.get("/company/companies/3").await.json(200);
    assert_eq!(values(&oak), json!([[7, null], [8, null], [9, null]]));
    // A caption is a label.
    let path = format!("{DEFINITIONS}/7");
    cwm.replace(&path, "caption", json!("Tenant key"))
        .await
        .json(200);
    let birch = cwm.get(BIRCH).await.json(200);
    assert_eq!(birch["customFields"][0]["caption"], "Tenant key");
    assert_eq!(birch["customFields"][0]["value"], "T-100");
    // A new definition is on what is there already, and on no other kind of record.
    let body = definition(0, "Region", "Text", 0);
    let region = cwm.post(DEFINITIONS, body).await.json(201);
    assert_eq!(
        cwm.get(BIRCH).await.json(200)["customFields"][0]["id"],
        region["id"]
    );
    let contact = json!({"firstName": "Ann"});
    let contact = cwm.post("/company/contacts", contact).await.json(201);
    assert!(contact.get("customFields").is_none());
}

#[tokio::test]
async fn some_of_the_values_can_be_sent() {
    let cwm = start(Switches::default()).await;
    let seats = json!([{"id": 8, "value": 12}]);
    let after = cwm.replace(BIRCH, "customFields", seats.clone()).await;
    let want = json!([[7, "T-100"], [8, 12], [9, null]]);
    assert_eq!(values(&after.json(200)), want);
    let nothing = cwm.replace(BIRCH, "customFields", json!([])).await;
    assert_eq!(values(&nothing.json(200)), want);
    // Members are counted as they are shown.
    let gold = cwm
        .replace(BIRCH, "customFields/2/value", json!("Gold"))
        .await;
    assert_eq!(values(&gold.json(200))[2], json!([9, "Gold"]));
    let empty = json!([{"id": 7, "value": ""}, {"id": 8, "value": null}]);
    let cleared = cwm.replace(BIRCH, "customFields", empty).await;
    assert_eq!(
        values(&cleared.json(200)),
        json!([[7, null], [8, null], [9, "Gold"]])
    );

    let cwm = start(Switches {
        custom_field_omission_clears: true,
        ..Switches::default()
    })
    .await;
    let after = cwm.replace(BIRCH, "customFields", seats).await;
    assert_eq!(
        values(&after.json(200)),
        json!([[7, null], [8, 12], [9, null]])
    );
}

#[tokio::test]
async fn values_are_checked_by_their_definition() {
    let cwm = start(Switches::default()).await;
    let wrong = json!([
        {"id": 8, "value": "many"}, {"id": 9, "value": "Tin"}, {"id": 77, "value": 1}, {"id": 7, "value": "T-1"},
    ]);
    let problems = cwm.replace(BIRCH, "customFields", wrong).await.problems();
    let got: Vec<_> = problems
        .iter()
        .map(|(code, field, message)| (code.as_str(), field.as_str(), message.as_str()))
        .collect();
    let want = [
        (
            "InvalidField",
            "customFields",
            "The answer to Seats must be a number.",
        ),
        (
            "InvalidField",
            "customFields",
            "The answer to Level must be one of its values.",
        ),
        ("NotFound", "customFields", "Custom Field 77 not found"),
    ];
    assert_eq!(got, want);
    assert_eq!(
        values(&cwm.get(BIRCH).await.json(200))[0],
        json!([7, "T-100"])
    );
}

#[tokio::test]
async fn records_are_found_by_their_custom_fields() {
    let cwm = start(Switches::default()).await;
    let found = async |condition: &str| {
        let query = [("customFieldConditions", condition)];
        cwm.list("/company/companies", &query).await.ids()
    };
    assert_eq!(found("caption = 'Tenant' and value != null").await, [2]);
    assert_eq!(found("caption = 'Tenant' and value = 'T-100'").await, [2]);
    assert_eq!(found("caption = 'Tenant' and value = null").await, [3]);
    assert_eq!(found("caption = 'Seats' and value = null").await, [2, 3]);
}
