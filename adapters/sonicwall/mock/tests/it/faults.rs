use std::time::Duration;

use mock_sonicwall::{Fault, MockError};
use serde_json::{Value, json};

use crate::client::{TENANTS, get, get_json, http, post, products, start};

const BIRCH: u64 = 4_410_021;

fn status(status: u16, body: &str) -> Fault {
    Fault::Status {
        status,
        body: body.to_owned(),
    }
}

#[tokio::test]
async fn a_status_replaces_the_next_answers_only() {
    let msw = start().await;
    msw.fault("/products", 2, status(503, "<h1>busy</h1>"))
        .unwrap();
    for _ in 0..2 {
        let answer = get(&msw, &products(BIRCH)).await;
        assert_eq!(answer.status(), 503);
        assert!(
            answer.headers()["content-type"]
                .as_bytes()
                .starts_with(b"text/html")
        );
        assert_eq!(answer.text().await.unwrap(), "<h1>busy</h1>");
    }
    assert_eq!(get(&msw, &products(BIRCH)).await.status(), 200);
}

#[tokio::test]
async fn a_fault_waits_for_the_request_that_it_names() {
    let msw = start().await;
    msw.fault("4410021/products?kind=network", 1, status(500, ""))
        .unwrap();
    assert_eq!(get(&msw, TENANTS).await.status(), 200);
    let monthly = products(BIRCH) + "?kind=monthly";
    assert_eq!(get(&msw, &monthly).await.status(), 200);
    let network = products(BIRCH) + "?kind=network";
    assert_eq!(get(&msw, &network).await.status(), 500);
}

#[tokio::test]
async fn the_first_fault_that_fits_is_used_up_first() {
    let msw = start().await;
    msw.fault("", 1, status(500, "")).unwrap();
    msw.fault("", 1, status(429, "")).unwrap();
    msw.fault("", 0, status(418, "")).unwrap();
    let mut seen = Vec::new();
    for _ in 0..3 {
        seen.push(get(&msw, TENANTS).await.status().as_u16());
    }
    assert_eq!(seen, [500, 429, 200]);
}

#[tokio::test]
async fn a_request_with_a_bad_key_uses_up_no_fault() {
    let msw = start().await;
    msw.fault("", 1, status(500, "")).unwrap();
    let refused = http().get(msw.url() + TENANTS).send().await.unwrap();
    assert_eq!(refused.status(), 302);
    assert_eq!(get(&msw, TENANTS).await.status(), 500);
}

#[tokio::test]
async fn cut_json_is_a_complete_http_answer() {
    let msw = start().await;
    let whole = get(&msw, TENANTS).await.bytes().await.unwrap();
    msw.fault(TENANTS, 1, Fault::TruncatedJson).unwrap();
    let answer = get(&msw, TENANTS).await;
    assert_eq!(answer.status(), 200);
    assert_eq!(answer.headers()["content-type"], "application/json");
    let length: usize = answer.headers()["content-length"]
        .to_str()
        .unwrap()
        .parse()
        .unwrap();
    let text = answer.text().await.unwrap();
    assert_eq!(text.len(), length);
    assert!(length < whole.len());
    let error = serde_json::from_str::<Value>(&text).unwrap_err();
    assert!(error.is_eof(), "{error}");
}

#[tokio::test]
async fn numbers_arrive_as_strings() {
    let msw = start().await;
    msw.fault("", 2, Fault::NumbersAsStrings).unwrap();
    let tenants = get_json(&msw, TENANTS).await;
    assert_eq!(
        tenants["content"]["arrTenants"][0]["productGroupID"],
        "4410021"
    );
    let page = get_json(&msw, &products(BIRCH)).await;
    assert_eq!(page["content"]["total"], "7");
    let service = &page["content"]["products"][0]["services"][1];
    assert_eq!(service["quantity"], "40");
    assert_eq!(service["expiresOn"], Value::Null);
}

#[tokio::test]
async fn quantity_goes_missing_and_nothing_else() {
    let msw = start().await;
    msw.fault("/products", 1, Fault::QuantityMissing).unwrap();
    let page = get_json(&msw, &products(BIRCH)).await;
    let service = &page["content"]["products"][0]["services"][1];
    assert_eq!(
        service,
        &json!({ "name": "Web Threat Protection", "expiresOn": null })
    );
}

#[tokio::test]
async fn quantities_become_zero_and_nothing_else() {
    let msw = start().await;
    msw.fault("/products", 1, Fault::QuantityZero).unwrap();
    let zeroed = get_json(&msw, &products(BIRCH)).await;
    let mut expected = get_json(&msw, &products(BIRCH)).await;
    let before = &mut expected["content"]["products"][0]["services"];
    assert_eq!(before[1]["quantity"], json!(40));
    for service in before.as_array_mut().unwrap() {
        service["quantity"] = json!(0);
    }
    assert_eq!(
        zeroed["content"]["products"][0],
        expected["content"]["products"][0]
    );
}

#[tokio::test]
async fn lists_come_backwards() {
    let msw = start().await;
    let mut expected = get_json(&msw, TENANTS).await;
    msw.fault(TENANTS, 1, Fault::ListsReversed).unwrap();
    let reversed = get_json(&msw, TENANTS).await;
    let tenants = expected["content"]["arrTenants"].as_array_mut().unwrap();
    tenants.reverse();
    for tenant in tenants.iter_mut() {
        tenant["cloudServices"].as_array_mut().unwrap().reverse();
    }
    assert_eq!(reversed, expected);
}

#[tokio::test]
async fn a_hanging_request_is_logged_and_hangs_alone() {
    let msw = start().await;
    msw.fault("/products", 1, Fault::Hang).unwrap();
    let request = http()
        .get(msw.url() + &products(BIRCH))
        .header("X-API-KEY", msw.api_key());
    let hanging = request.timeout(Duration::from_millis(200)).send().await;
    assert!(hanging.unwrap_err().is_timeout());
    assert_eq!(get(&msw, &products(BIRCH)).await.status(), 200);

    let log = msw.requests();
    assert_eq!(log[0].status, None);
    assert_eq!(log[0].fault.as_deref(), Some("hang"));
    assert_eq!(log[1].status, Some(200));
}

#[tokio::test]
async fn faults_can_be_set_and_cleared_over_http() {
    let msw = start().await;
    for fault in [
        json!({ "kind": "status", "status": 502, "body": "bad" }),
        json!({ "kind": "truncatedJson" }),
        json!({ "kind": "hang" }),
        json!({ "kind": "numbersAsStrings" }),
        json!({ "kind": "quantityMissing" }),
        json!({ "kind": "quantityZero" }),
        json!({ "kind": "listsReversed" }),
    ] {
        let order = json!({ "pathContains": "/products", "fault": fault });
        assert_eq!(
            post(&msw, "/__control/faults", &order).await.status(),
            200,
            "{order}"
        );
    }
    assert_eq!(get(&msw, &products(BIRCH)).await.status(), 502);
    assert_eq!(
        post(&msw, "/__control/clear-faults", &json!({}))
            .await
            .status(),
        200
    );
    get_json(&msw, &products(BIRCH)).await;

    let impossible = json!({ "pathContains": "", "fault": { "kind": "status", "status": 42 } });
    assert_eq!(
        post(&msw, "/__control/faults", &impossible).await.status(),
        400
    );
    let error = msw.fault("", 1, status(101, "")).unwrap_err();
    assert!(matches!(error, MockError::BadStatus(101)), "{error}");
}
