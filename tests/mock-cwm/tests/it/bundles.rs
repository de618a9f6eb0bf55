//! Several reads in one request.

use mock_cwm::{ApiMember, Failure, Fault, Right, Switches};
use serde_json::{Value, json};

use crate::support::{Cwm, builder};

const BUNDLES: &str = "/system/bundles";

async fn results(cwm: &Cwm, requests: Value) -> Vec<Value> {
    let answer = cwm.post(BUNDLES, json!({ "requests": requests })).await;
    answer.json(200)["results"].as_array().unwrap().clone()
}

#[tokio::test]
async fn each_read_has_a_result_of_its_own() {
    let cwm = Cwm::start().await;
    let found = results(&cwm, json!([
        {"sequenceNumber": 1, "resourceType": "Company", "version": "2025.1",
         "apiRequest": {"filters": {"conditions": "status/name='Active'", "orderBy": "id desc"}, "fields": "id,name"}},
        {"sequenceNumber": 2, "resourceType": "agreement", "apiRequest": {"id": 21}},
        {"sequenceNumber": 3, "resourceType": "addition", "apiRequest": {"parentId": 21}},
        {"sequenceNumber": 4, "resourceType": "company", "apiRequest": {"id": 99}},
        {"sequenceNumber": 5, "resourceType": "planet", "apiRequest": {}},
        {"sequenceNumber": 6, "resourceType": "company", "apiRequest": {"filters": {"conditions": "planet=1"}}},
    ])).await;
    assert_eq!(
        found[0],
        json!({
            "sequenceNumber": 1, "resourceType": "Company", "version": "2025.1", "success": true, "statusCode": 200,
            "count": 2, "entities": [{"id": 3, "name": "Oak & Sons"}, {"id": 2, "name": "Birch Dental"}],
        })
    );
    assert_eq!(found[1]["entities"][0]["name"], "Birch Managed Security");
    assert_eq!(found[2]["entities"][0]["id"], 31);
    let failed = |at: usize| {
        let result = &found[at];
        assert_eq!(
            (&result["success"], &result["entities"]),
            (&json!(false), &json!([]))
        );
        (
            result["statusCode"].as_u64().unwrap(),
            result["error"]["message"].as_str().unwrap(),
        )
    };
    assert_eq!(failed(3), (404, "Company 99 not found"));
    assert_eq!(failed(4), (400, "Unrecognized resourceType 'planet'."));
    assert_eq!(failed(5), (400, "planet is not a recognized name."));
}

#[tokio::test]
async fn keys_are_read_in_any_letter_case() {
    let cwm = Cwm::start().await;
    let body = json!({"Requests": [{"SequenceNumber": 7, "ResourceType": "Company",
        "ApiRequest": {"Filters": {"Conditions": "id>2"}, "Page": {"Page": 2, "PageSize": 1}}}]});
    let answer = cwm.post(BUNDLES, body).await.json(200);
    assert_eq!(answer["results"][0]["sequenceNumber"], 7);
    assert_eq!(answer["results"][0]["entities"][0]["id"], 4);
    let forward = results(
        &cwm,
        json!([{"resourceType": "company", "apiRequest": {"page": {"pageId": 2, "pageSize": 5}}}]),
    );
    assert_eq!(forward.await[0]["count"], 2);
}

#[tokio::test]
async fn counts_come_in_bundles_too() {
    let cwm = Cwm::start().await;
    let body = json!({"requests": [
        {"resourceType": "company", "apiRequest": {}},
        {"resourceType": "addition", "apiRequest": {"parentId": 21, "filters": {"conditions": "quantity>100"}}},
        {"resourceType": "addition", "apiRequest": {"parentId": 99}},
    ]});
    let answer = cwm.post("/system/bundles/count", body).await.json(200);
    let results = answer["results"].as_array().unwrap();
    let counts: Vec<_> = results
        .iter()
        .map(|one| (one["success"] == true, &one["count"]))
        .collect();
    assert_eq!(
        counts,
        [(true, &json!(3)), (true, &json!(0)), (false, &json!(0))]
    );
}

#[tokio::test]
async fn a_bundle_only_reads() {
    let cwm = Cwm::start().await;
    cwm.mock.faults().add(Fault::new(Failure::DropBefore));
    results(
        &cwm,
        json!([{"resourceType": "company", "apiRequest": {"id": 2, "entity": {"name": "X"}}}]),
    )
    .await;
    assert_eq!(cwm.mock.stats().writes, 0);
    assert_eq!(
        cwm.mock.state("/company/companies")[0]["name"],
        "Birch Dental"
    );
}

#[tokio::test]
async fn rights_hold_for_each_read() {
    let member = ApiMember::new("reader", "pub2", "priv2")
        .may(&[Right::Inquire], "/system/bundles")
        .may(&[Right::Inquire], "/company/companies");
    let cwm = Cwm::from(builder().member(member)).await;
    let body = json!({"requests": [{"resourceType": "company"}, {"resourceType": "agreement"}]});
    let url = format!("{}/v2025_1/apis/3.0{BUNDLES}", cwm.mock.url());
    let request = cwm.http.post(url).basic_auth("acme+pub2", Some("priv2"));
    let answer: Value = request
        .header("clientId", "cid")
        .json(&body)
        .send()
        .await
        .unwrap()
        .json()
        .await
        .unwrap();
    assert_eq!(answer["results"][0]["count"], 3);
    assert_eq!(answer["results"][1]["statusCode"], 403);
}

#[tokio::test]
async fn a_bundle_without_requests_is_refused_and_switches_say_what_else() {
    let cwm = Cwm::with(Switches {
        max_bundle: Some(1),
        bundle_with_failures: 207,
        ..Switches::default()
    })
    .await;
    let nothing = cwm.post(BUNDLES, json!({})).await;
    assert_eq!(nothing.problems()[0].2, "The requests field is required.");
    let one = json!({"resourceType": "company", "apiRequest": {"id": 99}});
    let failed = cwm.post(BUNDLES, json!({"requests": [one]})).await;
    assert_eq!(failed.json(207)["results"][0]["statusCode"], 404);
    let two = cwm.post(BUNDLES, json!({"requests": [one, one]})).await;
    assert_eq!(two.status, 400);
    assert!(two.text.contains("at most 1 requests"), "{}", two.text);
}
