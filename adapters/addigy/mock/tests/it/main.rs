//! The mock as its users see it.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use mock_addigy::{Account, MockAddigy, RateLimit, TOKEN, start};
use reqwest::{Client, StatusCode};
use serde_json::{Value, json};
use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};

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

#[tokio::test]
async fn lists_come_in_pages_with_what_there_is_in_all() {
    let mock = start().await.unwrap();
    let ask = json!({
        "page": 2, "per_page": 2, "query": { "policy_id": "pol-birch" },
        "desired_fact_identifiers": ["device_name", "policy_ids"],
    });
    let (status, answer) = post(&mock.url(), "/devices", TOKEN, &ask).await;
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
async fn only_who_has_the_token_is_let_in() {
    let mock = start().await.unwrap();
    for (header, token, expected) in [
        ("x-api-key", TOKEN.to_owned(), 200),
        ("authorization", format!("Bearer {TOKEN}"), 200),
        ("authorization", TOKEN.to_owned(), 401),
        ("x-api-key", "wrong".to_owned(), 401),
    ] {
        let request = Client::new().post(mock.url() + "/oa/policies/query");
        let request = request.header(header, &token).json(&json!({}));
        let answer = request.send().await.unwrap();
        assert_eq!(answer.status(), expected, "{header}: {token}");
    }
}

#[tokio::test]
async fn one_request_too_many_locks_out() {
    let mut account = Account::read(TOKEN, None).unwrap();
    account.rate_limit = RateLimit {
        requests: 2,
        seconds: 3_600,
    };
    let mock = MockAddigy::start(account).await.unwrap();
    for expected in [200, 200, 429, 429] {
        let ask = json!({});
        let (status, _) = post(&mock.url(), "/oa/policies/query", TOKEN, &ask).await;
        assert_eq!(status, expected);
    }
    let seen = mock.memory(|calls| (calls.locked_out(), calls.busiest()));
    assert_eq!(seen, (true, 4));
    mock.reset();
    let (status, _) = post(&mock.url(), "/oa/policies/query", TOKEN, &json!({})).await;
    assert_eq!(status, 200);
}

#[tokio::test]
async fn a_program_steers_it_from_outside() {
    let mock = start().await.unwrap();
    let (client, control) = (Client::new(), mock.control());
    let text = client.get(format!("{control}/world")).send().await.unwrap();
    let mut account: Value = serde_json::from_str(&text.text().await.unwrap()).unwrap();
    account["policies"][1]["name"] = json!("Another name");
    let put = client
        .put(format!("{control}/world"))
        .header("content-type", "application/json")
        .body(account.to_string());
    assert_eq!(put.send().await.unwrap().status(), 200);
    let (_, answer) = post(&mock.url(), "/oa/policies/query", TOKEN, &json!({})).await;
    assert_eq!(answer["items"][1]["name"], "Another name");

    post(&mock.control(), "/reset", "", &json!({})).await;
    let name = mock.change(|account| account.policies[1].name.clone());
    assert_eq!(name, "Birch Dental");
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
