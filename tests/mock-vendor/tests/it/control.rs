//! The mock from outside.

use crate::acme::{json_at, start, status, steer, world};
use mock_vendor::Fault;
use reqwest::Method;
use serde_json::{Value, json};

#[tokio::test]
async fn the_world_is_read_and_replaced() {
    let acme = start().await;
    let (_, mut read) = steer(&acme, Method::GET, "/world", "").await;
    assert_eq!(read, json!(world()));
    read["rows"].as_array_mut().unwrap().pop();
    let put = steer(&acme, Method::PUT, "/world", &read.to_string()).await;
    assert_eq!(put, (200, json!({ "ok": true })));
    assert_eq!(json_at(&acme, "/rows").await["total"], 1);

    read["misspelt"] = json!(1);
    let (code, answer) = steer(&acme, Method::PUT, "/world", &read.to_string()).await;
    assert_eq!((code, &answer["ok"]), (400, &json!(false)));
    assert!(
        answer["error"].as_str().unwrap().contains("misspelt"),
        "{answer}"
    );
    assert_eq!(json_at(&acme, "/rows").await["total"], 1);
}

#[tokio::test]
async fn faults_are_set_shown_and_cleared() {
    let acme = start().await;
    let faults = [
        json!({ "status": [502, "bad"] }),
        json!("cutOff"),
        json!("hang"),
        json!({ "redirect": "/" }),
        json!({ "tooMany": 5 }),
        json!("asText"),
        json!("reversed"),
        json!("shortened"),
        json!({ "without": ["total"] }),
        json!({ "set": ["count", 0] }),
    ];
    for fault in &faults {
        let order = json!({ "contains": "/rows", "times": 1, "fault": fault }).to_string();
        let set = steer(&acme, Method::POST, "/faults", &order).await;
        assert_eq!(set, (200, json!({ "ok": true })), "{order}");
    }
    assert_eq!(status(&acme, "/rows").await, 502);
    let (_, shown) = steer(&acme, Method::GET, "/faults", "").await;
    let shown = shown.as_array().unwrap().iter();
    assert!(shown.map(|one| &one["fault"]).eq(&faults));
    steer(&acme, Method::DELETE, "/faults", "").await;
    assert_eq!(status(&acme, "/rows").await, 200);

    for impossible in [
        json!({ "fault": { "status": [42, ""] } }),
        json!({ "path": "/rows", "fault": "hang" }),
        json!({ "fault": "sulk" }),
    ] {
        let set = steer(&acme, Method::POST, "/faults", &impossible.to_string()).await;
        assert_eq!(set.0, 400, "{impossible}");
    }
    assert_eq!(steer(&acme, Method::GET, "/faults", "").await.1, json!([]));
}

#[tokio::test]
async fn reset_goes_back_to_the_start() {
    let acme = start().await;
    acme.change(|world| world.rows.clear());
    acme.fault("", Fault::CutOff);
    status(&acme, "/rows").await;
    assert_eq!(acme.memory(|visits| visits.0), 1);
    assert_eq!(steer(&acme, Method::POST, "/reset", "").await.0, 200);
    assert!(acme.requests().is_empty());
    assert_eq!(acme.memory(|visits| visits.0), 0);
    assert_eq!(json_at(&acme, "/rows").await["total"], 2);
}

#[tokio::test]
async fn a_vendor_has_orders_of_its_own() {
    let acme = start().await;
    let done = steer(&acme, Method::POST, "/clear", "").await;
    assert_eq!(done, (200, json!({ "ok": true })));
    assert_eq!(json_at(&acme, "/rows").await["total"], 0);
    let refused = steer(&acme, Method::POST, "/sing", "").await;
    let told = json!({ "ok": false, "error": "no such order as sing" });
    assert_eq!(refused, (404, told));
}

#[tokio::test]
async fn the_log_is_read_and_steering_is_not_in_it() {
    let acme = start().await;
    status(&acme, "/rows").await;
    for _ in 0..2 {
        let (_, log) = steer(&acme, Method::GET, "/requests", "").await;
        let expected = json!([{
            "method": "GET", "target": "/api/rows", "body": "", "status": 200,
            "fault": Value::Null,
        }]);
        assert_eq!(log, expected);
    }
}
