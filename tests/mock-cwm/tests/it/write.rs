//! POST, PATCH, PUT and DELETE, whatever the record.

use mock_cwm::Switches;
use reqwest::Method;
use serde_json::{Value, json};

use crate::support::{Answer, Cwm};

const STATUSES: &str = "/company/companies/statuses";
const CATALOG: &str = "/procurement/catalog";

fn catalog_item(identifier: &str) -> Value {
    json!({
        "identifier": identifier, "description": "Thing", "customerDescription": "A thing",
        "type": {"name": "Service"}, "subcategory": {"id": "51"},
    })
}

#[tokio::test]
async fn a_post_answers_the_whole_record() {
    let cwm = Cwm::start().await;
    let mut body = catalog_item("NEW");
    body["price"] = json!(19.99);
    body["_info"] = json!({"updatedBy": "somebody"});
    body["nonsense"] = json!(1);
    body["id"] = json!(4711);
    let request = cwm.request(Method::POST, CATALOG).json(&body);
    let response = request.send().await.unwrap();
    let location = response.headers()["location"].to_str().unwrap().to_owned();
    let made = Answer::of(response).await.json(201);
    assert_eq!(made["id"], 44);
    assert!(location.ends_with("/procurement/catalog/44"));
    assert_eq!(made["price"], json!(19.99));
    assert_eq!(made["productClass"], "NonInventory");
    assert_eq!(made["inactiveFlag"], false);
    assert_eq!(made["type"]["id"], 4);
    assert_eq!(made["category"]["name"], "Cloud");
    let info = &made["_info"];
    assert_eq!(
        (&info["updatedBy"], &info["enteredBy"]),
        (&json!("api"), &json!("api"))
    );
    assert_eq!(info["dateEntered"], "2026-04-15T12:00:01Z");
    assert!(made.get("nonsense").is_none());
    assert_eq!(cwm.get("/procurement/catalog/44").await.json(200), made);
    assert_eq!(cwm.mock.state(CATALOG).last(), Some(&made));

    let sparse = cwm
        .post(
            &format!("{CATALOG}?fields=id,type/name"),
            catalog_item("NEW2"),
        )
        .await;
    assert_eq!(
        sparse.json(201),
        json!({"id": 45, "type": {"name": "Service"}})
    );
}

#[tokio::test]
async fn all_problems_are_told_together() {
    let cwm = Cwm::start().await;
    let answer = cwm
        .post(
            CATALOG,
            json!({
                "identifier": "x".repeat(76), "productClass": "Nothing", "type": {"name": "Unheard of"},
                "subcategory": {"id": 999}, "customerDescription": "",
            }),
        )
        .await;
    assert_eq!(answer.json(400)["message"], "catalogItem object is invalid");
    assert!(
        answer
            .text
            .contains("\r\n  \"errors\": [\r\n    {\r\n      \"code\": ")
    );
    let problems = answer.problems();
    let got: Vec<_> = problems
        .iter()
        .map(|(c, f, m)| (c.as_str(), f.as_str(), m.as_str()))
        .collect();
    let want = [
        (
            "MaxLengthField",
            "identifier",
            "The field identifier must be a string with a maximum length of 75.",
        ),
        (
            "MissingRequiredField",
            "description",
            "The description field is required.",
        ),
        (
            "InvalidField",
            "productClass",
            "The value 'Nothing' is not valid for productClass.",
        ),
        (
            "MissingRequiredField",
            "customerDescription",
            "The customerDescription field is required.",
        ),
        ("NotFound", "type/name", "Product Type Unheard of not found"),
        ("NotFound", "subcategory/id", "SubCategory 999 not found"),
    ];
    assert_eq!(got, want);
    assert_eq!(cwm.mock.state(CATALOG).len(), 3);
}

#[tokio::test]
async fn bodies_of_the_wrong_type_are_not_understood() {
    let cwm = Cwm::start().await;
    let list = cwm.post(STATUSES, json!([1])).await.json(500);
    assert!(
        list["message"]
            .as_str()
            .unwrap()
            .starts_with("Error converting value")
    );
    let mut scalar = catalog_item("X");
    scalar["type"] = json!("4");
    assert_eq!(cwm.post(CATALOG, scalar).await.status, 500);
    let no_json = cwm
        .request(Method::POST, STATUSES)
        .body("{name")
        .send()
        .await
        .unwrap();
    assert_eq!(no_json.status(), 400);
    let form = cwm
        .request(Method::POST, STATUSES)
        .header("content-type", "text/plain");
    assert_eq!(form.body("{}").send().await.unwrap().status(), 415);
}

#[tokio::test]
async fn a_patch_changes_what_it_names_and_nothing_else() {
    let cwm = Cwm::start().await;
    let before = cwm.get("/company/companies/2").await.json(200);
    let after = cwm
        .patch(
            "/company/companies/2",
            json!([
                {"op": "replace", "path": "/city", "value": "Miami"},
                {"op": "add", "path": "phoneNumber", "value": "555"},
                {"op": "replace", "path": "status", "value": {"name": "inactive"}},
                {"op": "replace", "path": "deletedFlag", "value": true},
            ]),
        )
        .await
        .json(200);
    assert_eq!(
        (&after["city"], &after["phoneNumber"]),
        (&json!("Miami"), &json!("555"))
    );
    assert_eq!(after["status"]["id"], 2);
    assert_eq!(after["deletedFlag"], false);
    assert_eq!(after["customFields"], before["customFields"]);
    assert_eq!(
        after["_info"]["dateEntered"],
        before["_info"]["dateEntered"]
    );
    assert_eq!(after["_info"]["lastUpdated"], "2026-04-15T12:00:01Z");

    let cleared = cwm
        .patch(
            "/company/companies/2",
            json!([{"op": "remove", "path": "city"}]),
        )
        .await;
    assert!(cleared.json(200).get("city").is_none());
    let id_leaf = cwm
        .replace("/company/companies/2", "status/id", json!(1))
        .await
        .json(200);
    assert_eq!(id_leaf["status"]["name"], "Active");
    let no_op = cwm
        .replace("/company/companies/2", "status/name", json!("Inactive"))
        .await;
    assert_eq!(no_op.json(200)["status"]["name"], "Active");
}

#[tokio::test]
async fn a_patch_is_whole_or_nothing() {
    let cwm = Cwm::start().await;
    let before = cwm.mock.state("/company/companies");
    for operations in [
        json!([
            {"op": "replace", "path": "city", "value": "Miami"},
            {"op": "replace", "path": "name", "value": "x".repeat(51)},
        ]),
        json!([{"op": "replace", "path": "city", "value": "Miami"}, {"op": "remove", "path": "name"}]),
        json!([{"op": "replace", "path": "status", "value": {"id": 99}}]),
        json!([{"op": "replace", "path": "dateAcquired", "value": "2026-04-01T00:00:00-04:00"}]),
        json!([{"op": "replace", "path": "City", "value": "Miami"}]),
        json!({"op": "replace", "path": "city", "value": "Miami"}),
        json!([{"op": "test", "path": "city", "value": "Tampa"}]),
    ] {
        let answer = cwm.patch("/company/companies/2", operations.clone()).await;
        assert_eq!(answer.status, 400, "{operations}");
    }
    assert_eq!(cwm.mock.state("/company/companies"), before);
    let lenient = Switches {
        ignore_unknown_patch_path: true,
        ..Switches::default()
    };
    let cwm = Cwm::with(lenient).await;
    assert_eq!(
        cwm.replace("/company/companies/2", "City", json!("Miami"))
            .await
            .status,
        200
    );
    let cwm = Cwm::with(Switches {
        patch_reference_id: false,
        ..Switches::default()
    })
    .await;
    let leaf = cwm
        .replace("/company/companies/2", "status/id", json!(2))
        .await;
    assert_eq!(leaf.json(200)["status"]["id"], 1);
}

#[tokio::test]
async fn a_put_replaces_the_record() {
    let cwm = Cwm::start().await;
    let path = "/company/companies/statuses/2";
    let before = cwm.get(path).await.json(200);
    cwm.replace(path, "notificationMessage", json!("Careful"))
        .await
        .json(200);
    let after = cwm
        .put(path, json!({"name": "Gone", "notifyFlag": "true"}))
        .await
        .json(200);
    assert_eq!(
        (&after["name"], &after["notifyFlag"]),
        (&json!("Gone"), &json!(true))
    );
    assert!(after.get("notificationMessage").is_none());
    assert_eq!(
        after["_info"]["dateEntered"],
        before["_info"]["dateEntered"]
    );
    assert_eq!(
        cwm.put(path, json!({})).await.problems()[0].0,
        "MissingRequiredField"
    );
    assert_eq!(
        cwm.put("/company/companies/statuses/99", json!({"name": "X"}))
            .await
            .status,
        404
    );
}

#[tokio::test]
async fn a_delete_spares_what_is_in_use() {
    let cwm = Cwm::start().await;
    assert_eq!(
        cwm.delete("/company/companies/statuses/1").await.status,
        409
    );
    let gone = cwm.delete("/company/companies/statuses/3").await;
    assert_eq!((gone.status, gone.text.as_str()), (204, ""));
    assert_eq!(cwm.get("/company/companies/statuses/3").await.status, 404);
    let made = cwm.post(STATUSES, json!({"name": "Fresh"})).await.json(201);
    assert_eq!(made["id"], 4, "an id is not given twice");
    let cwm = Cwm::with(Switches {
        delete_in_use: true,
        ..Switches::default()
    })
    .await;
    assert_eq!(
        cwm.delete("/company/companies/statuses/1").await.status,
        204
    );
    // What stands under an agreement goes with it.
    assert_eq!(cwm.delete("/finance/agreements/21").await.status, 204);
    assert_eq!(
        cwm.mock.state("/finance/agreements/21/additions"),
        [Value::Null; 0]
    );
}

#[tokio::test]
async fn custom_fields_keep_what_is_left_out() {
    let cwm = Cwm::start().await;
    let sent = json!([{"id": 2, "value": "new"}]);
    let values = |company: &Value| {
        let fields = company["customFields"].as_array().unwrap().iter();
        fields
            .map(|field| field["value"].clone())
            .collect::<Value>()
    };
    let after = cwm
        .replace("/company/companies/2", "customFields", sent.clone())
        .await
        .json(200);
    assert_eq!(values(&after), json!(["T-100", "new"]));
    let part = cwm
        .replace(
            "/company/companies/2",
            "/customFields/0/value",
            json!("T-1"),
        )
        .await;
    assert_eq!(values(&part.json(200)), json!(["T-1", "new"]));
    let clears = Switches {
        custom_field_omission_clears: true,
        ..Switches::default()
    };
    let cwm = Cwm::with(clears).await;
    let after = cwm
        .replace("/company/companies/2", "customFields", sent)
        .await
        .json(200);
    assert_eq!(values(&after), json!(["new"]));
}

#[tokio::test]
async fn the_slash_of_subcategories_may_be_there_or_not() {
    let cwm = Cwm::start().await;
    let body = |name: &str| json!({"name": name, "category": {"name": "Cloud"}});
    assert_eq!(
        cwm.post("/procurement/subcategories/", body("A"))
            .await
            .json(201)["id"],
        62
    );
    assert_eq!(
        cwm.post("/procurement/subcategories", body("B"))
            .await
            .json(201)["id"],
        63
    );
    assert_eq!(
        cwm.get("/procurement/subcategories/").await.ids(),
        [51, 61, 62, 63]
    );
    assert_eq!(
        cwm.get("/procurement/subcategories/count").await.json(200)["count"],
        4
    );
}
