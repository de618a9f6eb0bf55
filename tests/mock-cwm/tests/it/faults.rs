//! Failures on demand, as a client sees them.

use std::time::{Duration, Instant};

use mock_cwm::{Failure, Fault};
use reqwest::Method;
use serde_json::json;

use crate::support::Cwm;

const STATUSES: &str = "/company/companies/statuses";

/// The names of all company statuses.
fn names(cwm: &Cwm) -> Vec<String> {
    let statuses = cwm.mock.state(STATUSES);
    statuses
        .iter()
        .map(|status| status["name"].as_str().unwrap().to_owned())
        .collect()
}

#[tokio::test]
async fn a_dropped_write_is_done_or_not() {
    let cwm = Cwm::start().await;
    cwm.mock.faults().drop_before(1).drop_after(2);
    for (name, done) in [("Before", false), ("After", true)] {
        let request = cwm
            .request(Method::POST, STATUSES)
            .json(&json!({"name": name}));
        let error = request.send().await.unwrap_err();
        assert!(error.is_request() && error.status().is_none(), "{error:?}");
        assert_eq!(names(&cwm).contains(&name.to_owned()), done);
    }
    assert_eq!(
        cwm.post(STATUSES, json!({"name": "Third"})).await.status,
        201
    );
    assert_eq!(cwm.mock.stats().writes, 2);
    let log = cwm.mock.log();
    let seen: Vec<_> = log
        .iter()
        .map(|entry| (entry.status, entry.fault.as_deref()))
        .collect();
    let want = [
        (None, Some("drop_before")),
        (None, Some("drop_after")),
        (Some(201), None),
    ];
    assert_eq!(seen, want);
}

#[tokio::test]
async fn a_hanging_write_can_be_awaited() {
    let cwm = Cwm::start().await;
    cwm.mock.faults().hang_after(2);
    assert_eq!(cwm.post(STATUSES, json!({"name": "One"})).await.status, 201);
    let hanging = cwm
        .request(Method::POST, STATUSES)
        .json(&json!({"name": "Two"}))
        .send();
    let hanging = tokio::spawn(hanging);
    cwm.mock.wait_for_writes(2).await;
    assert!(names(&cwm).contains(&"Two".to_owned()));
    assert!(!hanging.is_finished());
    hanging.abort();

    cwm.mock.faults().hang_before(1);
    let request = cwm
        .request(Method::POST, STATUSES)
        .json(&json!({"name": "Three"}));
    let error = request
        .timeout(Duration::from_millis(200))
        .send()
        .await
        .unwrap_err();
    assert!(error.is_timeout());
    assert_eq!(cwm.mock.stats().writes, 2);
    // Shutting down does not wait for those who hang.
    tokio::time::timeout(Duration::from_secs(5), cwm.mock.shutdown())
        .await
        .unwrap();
}

#[tokio::test]
async fn refused_writes_are_not_done() {
    let cwm = Cwm::start().await;
    assert_eq!(cwm.post(STATUSES, json!({})).await.status, 400);
    assert_eq!(cwm.mock.stats().writes, 0);
    assert_eq!(
        cwm.replace("/company/companies/2", "city", json!("X"))
            .await
            .status,
        200
    );
    assert_eq!(cwm.mock.stats().writes, 1);
}

#[tokio::test]
async fn statuses_are_answered_on_demand() {
    let cwm = Cwm::start().await;
    cwm.mock
        .faults()
        .throttle("Wed, 15 Apr 2026 12:00:00 GMT", "companies", 2)
        .status(503, "", 1);
    assert_eq!(cwm.get("/system/info").await.status, 503);
    for _ in 0..2 {
        let response = cwm
            .request(Method::GET, "/company/companies")
            .send()
            .await
            .unwrap();
        assert_eq!(response.status(), 429);
        assert_eq!(
            response.headers()["retry-after"],
            "Wed, 15 Apr 2026 12:00:00 GMT"
        );
    }
    assert_eq!(cwm.get("/company/companies").await.status, 200);
    cwm.mock.faults().add(Fault::new(Failure::Status {
        status: 502,
        retry_after: None,
        body: Some(json!("<html>bad gateway</html>")),
    }));
    let response = cwm
        .request(Method::GET, "/system/info")
        .send()
        .await
        .unwrap();
    assert_eq!(response.headers()["content-type"], "text/html");
    assert_eq!(response.text().await.unwrap(), "<html>bad gateway</html>");
    cwm.mock.faults().status(500, "", 1);
    let timeout = cwm.get("/system/info").await.json(500);
    assert_eq!(
        timeout["message"],
        "A timeout has occured. Please try again."
    );
}

#[tokio::test]
async fn answers_may_come_late_and_faults_can_be_disarmed() {
    let cwm = Cwm::start().await;
    cwm.mock
        .faults()
        .latency(Duration::from_millis(150), "info", 1);
    let start = Instant::now();
    assert_eq!(cwm.get("/system/info").await.status, 200);
    assert!(start.elapsed() >= Duration::from_millis(150));
    cwm.mock.faults().drop_before(1).status(500, "", 9);
    assert_eq!(cwm.mock.faults().pending().len(), 2);
    cwm.mock.faults().clear();
    assert_eq!(cwm.post(STATUSES, json!({"name": "X"})).await.status, 201);
}
