//! The mock as its users see it.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use mock_addigy::{Fault, MockAddigy};
use reqwest::{Client, StatusCode};
use serde_json::{Value, json};
use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

async fn start() -> MockAddigy {
    MockAddigy::builder().start().await.unwrap()
}

async fn post(url: &str, path: &str, token: &str, body: &Value) -> (StatusCode, Value) {
    let request = Client::new().post(format!("{url}{path}"));
    let request = request.header("x-api-key", token);
    let answer = request
        .header("content-type", "application/json")
        .body(body.to_string());
    let answer = answer.send().await.unwrap();
    let status = answer.status();
    let text = answer.text().await.unwrap();
    (status, serde_json::from_str(&text).unwrap_or(json!(text)))
}

fn control(mock: &MockAddigy) -> String {
    mock.url().replace("/api/v2", "/__control")
}

#[tokio::test]
async fn lists_come_in_pages_with_what_there_is_in_all() {
    let mock = start().await;
    let ask = json!({
        "page": 2, "per_page": 2, "query": { "policy_id": "pol-birch" },
        "desired_fact_identifiers": ["device_name", "policy_ids"],
    });
    let (status, answer) = post(&mock.url(), "/devices", mock.token(), &ask).await;
    assert_eq!(status, 200);
    assert_eq!(
        answer["metadata"],
        json!({ "page": 2, "per_page": 2, "page_count": 2, "result_count": 1, "total": 3 })
    );
    let facts = &answer["items"][0]["facts"];
    assert_eq!(
        facts["device_name"],
        json!({ "type": "string", "value": "Lobby iPad" })
    );
    assert_eq!(facts.as_object().unwrap().len(), 2);
}

#[tokio::test]
async fn a_wrong_token_is_refused_and_an_old_one_too() {
    let mock = start().await;
    let ask = json!({});
    let (status, _) = post(&mock.url(), "/oa/policies/query", "wrong", &ask).await;
    assert_eq!(status, 401);
    mock.expire_token_after(1);
    for expected in [200, 401] {
        let (status, _) = post(&mock.url(), "/oa/policies/query", mock.token(), &ask).await;
        assert_eq!(status, expected);
    }
}

#[tokio::test]
async fn one_request_too_many_locks_out() {
    let mock = MockAddigy::builder().rate_limit(2, Duration::from_secs(3_600));
    let mock = mock.start().await.unwrap();
    for expected in [200, 200, 429, 429] {
        let ask = json!({});
        let (status, _) = post(&mock.url(), "/oa/policies/query", mock.token(), &ask).await;
        assert_eq!(status, expected);
    }
    assert!(mock.is_locked_out());
    assert_eq!(mock.busiest(), 4);
}

#[tokio::test]
async fn a_fault_meets_what_it_names() {
    let mock = start().await;
    mock.fault_times(1, "\"page\":2", Fault::CutOff);
    for (page, broken) in [(1, false), (2, true), (2, false)] {
        let ask = json!({ "page": page, "per_page": 2 });
        let (_, answer) = post(&mock.url(), "/oa/policies/query", mock.token(), &ask).await;
        assert_eq!(answer.is_string(), broken, "{answer}");
    }
}

#[tokio::test]
async fn a_program_steers_it_from_outside() {
    let mock = start().await;
    let (client, control) = (Client::new(), control(&mock));
    let text = client
        .get(format!("{control}/account"))
        .send()
        .await
        .unwrap();
    let mut account: Value = serde_json::from_str(&text.text().await.unwrap()).unwrap();
    account["policies"][1]["name"] = json!("Another name");
    let put = client
        .put(format!("{control}/account"))
        .header("content-type", "application/json")
        .body(account.to_string());
    assert_eq!(put.send().await.unwrap().status(), 200);
    let (_, answer) = post(&mock.url(), "/oa/policies/query", mock.token(), &json!({})).await;
    assert_eq!(answer["items"][1]["name"], "Another name");

    let fault = json!({ "contains": "policies", "times": 1, "fault": { "kind": "html" } });
    post(&control, "/faults", "", &fault).await;
    let (_, answer) = post(&mock.url(), "/oa/policies/query", mock.token(), &json!({})).await;
    assert!(answer.is_string());
    post(&control, "/reset", "", &json!({})).await;
    assert_eq!(
        mock.change(|account| account.policies[1].name.clone()),
        "Birch Dental"
    );
}

struct Running(Child);

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

#[tokio::test]
async fn the_program_says_where_it_listens_and_serves_its_seed() {
    let seed = concat!(env!("CARGO_MANIFEST_DIR"), "/seed");
    let mut command = Command::new(env!("CARGO_BIN_EXE_mock-addigy"));
    command.args(["--http", "127.0.0.1:0", "--token", "t", "--seed", seed]);
    let mut running = Running(command.stdout(Stdio::piped()).spawn().unwrap());
    let mut line = String::new();
    let out = running.0.stdout.take().unwrap();
    BufReader::new(out).read_line(&mut line).unwrap();
    let url = line.trim_end().strip_prefix("mock-addigy listening on ");
    let (_, answer) = post(url.unwrap(), "/oa/policies/query", "t", &json!({})).await;
    assert_eq!(answer["metadata"]["total"], 5);
}
