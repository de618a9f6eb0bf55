//! The mock's own endpoints.

use reqwest::Method;
use serde_json::{Value, json};

use crate::support::{Answer, Cwm};

async fn control(cwm: &Cwm, method: Method, path: &str, body: Value) -> Answer {
    let url = format!("{}/__control{path}", cwm.mock.url());
    Answer::of(
        cwm.http
            .request(method, url)
            .json(&body)
            .send()
            .await
            .unwrap(),
    )
    .await
}

#[tokio::test]
async fn requests_are_counted_and_logged_without_keys() {
    let cwm = Cwm::start().await;
    cwm.get("/company/companies?conditions=id=2")
        .await
        .json(200);
    cwm.replace("/company/companies/2", "city", json!("Rome"))
        .await
        .json(200);
    let stats = control(&cwm, Method::GET, "/stats", json!(null))
        .await
        .json(200);
    assert_eq!(stats["requests"], 2);
    assert_eq!(stats["writes"], 1);
    assert_eq!(stats["methods"], json!({"GET": 1, "PATCH": 1}));
    assert!(stats["connections"].as_u64().unwrap() >= 1);
    let log = control(&cwm, Method::GET, "/log", json!(null)).await;
    for secret in ["priv", "Basic", "Authorization"] {
        assert!(!log.text.contains(secret), "{}", log.text);
    }
    let log = log.json(200);
    assert_eq!(log[0]["query"], "conditions=id=2");
    assert!(log[0].get("body").is_none());
    assert_eq!(
        (&log[1]["seq"], &log[1]["status"]),
        (&json!(2), &json!(200))
    );
    assert_eq!(log[1]["body"][0]["value"], "Rome");
}

#[tokio::test]
async fn the_state_can_be_read_and_reset() {
    let cwm = Cwm::start().await;
    let before = control(&cwm, Method::GET, "/state", json!(null))
        .await
        .json(200);
    assert_eq!(before["/finance/agreements/21/additions"][0]["id"], 31);
    assert_eq!(before["/company/contacts"][0]["firstName"], "Ann");
    cwm.delete("/company/companies/2").await;
    cwm.mock.faults().drop_before(5);
    control(&cwm, Method::POST, "/reset", json!({}))
        .await
        .json(200);
    let after = control(&cwm, Method::GET, "/state", json!(null))
        .await
        .json(200);
    assert_eq!(after, before);
    let stats = cwm.mock.stats();
    assert_eq!((stats.requests, stats.writes), (0, 0));
    assert!(cwm.mock.faults().pending().is_empty());
}

#[tokio::test]
async fn faults_invoices_and_edits_can_be_asked_for() {
    let cwm = Cwm::start().await;
    let faults = json!([
        {"fault": "drop_after", "on_write": 2},
        {"fault": "status", "status": 429, "retry_after": "7", "path": "catalog"},
    ]);
    control(&cwm, Method::POST, "/faults", faults)
        .await
        .json(200);
    let one = json!({"fault": "latency", "millis": 1});
    assert_eq!(
        control(&cwm, Method::POST, "/faults", one).await.json(200)[2]["millis"],
        1
    );
    assert_eq!(cwm.get("/procurement/catalog").await.status, 429);
    let left = control(&cwm, Method::GET, "/faults", json!(null))
        .await
        .json(200);
    assert_eq!(left, json!([{"fault": "drop_after", "on_write": 2}]));
    assert_eq!(
        control(&cwm, Method::DELETE, "/faults", json!({}))
            .await
            .json(200),
        json!([])
    );
    let wrong = json!({"fault": "explode"});
    assert_eq!(
        control(&cwm, Method::POST, "/faults", wrong).await.status,
        400
    );

    let run = json!({"agreementId": 21, "through": "2026-04-30"});
    let run = control(&cwm, Method::POST, "/invoice-run", run)
        .await
        .json(200);
    assert_eq!(run["nextInvoiceDate"], "2026-05-01");
    let change = json!({"path": "/company/companies", "id": 3, "change": {"city": "Oslo"}});
    let edited = control(&cwm, Method::POST, "/edit", change).await.json(200);
    assert_eq!(edited["city"], "Oslo");
    assert_eq!(
        control(&cwm, Method::GET, "/nonsense", json!(null))
            .await
            .status,
        404
    );
}
