//! Calls in a member's name (cwm-api §2).

use crate::support::*;
use chrono::{TimeDelta, Utc};
use cw_manage::{Client, ErrorKind};
use serde_json::{Value, json};
use wiremock::matchers::{header, method, path};
use wiremock::{Mock, MockServer, ResponseTemplate};

const TOKENS: &str = "/system/members/jdoe/tokens";
const INFO: &str = "/system/info";

fn token(keys: &str, minutes: i64) -> ResponseTemplate {
    let ends = Utc::now() + TimeDelta::minutes(minutes);
    let ends = cw_manage::types::date::format(ends);
    ResponseTemplate::new(200).set_body_json(json!({
        "publicKey": format!("pub{keys}"), "privateKey": format!("priv{keys}"), "expiration": ends,
    }))
}

fn basic(keys: &str) -> String {
    use base64::Engine;
    let text = format!("acme+pub{keys}:priv{keys}");
    format!(
        "Basic {}",
        base64::engine::general_purpose::STANDARD.encode(text)
    )
}

async fn minting(answers: impl IntoIterator<Item = ResponseTemplate>) -> MockServer {
    let server = MockServer::start().await;
    in_turn(&server, "POST", &api(TOKENS), answers).await;
    Mock::given(method("GET"))
        .and(path(api(INFO)))
        .respond_with(ResponseTemplate::new(200).set_body_json(json!({})))
        .mount(&server)
        .await;
    server
}

async fn as_jdoe(server: &MockServer) -> Client {
    pinned(&server.uri()).as_member("jdoe").await.unwrap()
}

#[tokio::test]
async fn a_members_calls_carry_its_keys_and_the_mint_the_integrators() {
    let server = minting([token("One", 240)]).await;
    let jdoe = as_jdoe(&server).await;
    assert_eq!(jdoe.member(), Some("jdoe"));
    jdoe.test_connection().await.unwrap();
    jdoe.test_connection().await.unwrap();
    let requests = received(&server).await;
    let [mint, call, _] = &*requests else {
        panic!("{} requests", requests.len());
    };
    assert_eq!(mint.headers["authorization"], format!("Basic {TOKEN}"));
    assert_eq!(mint.headers["x-cw-usertype"], "integrator");
    let body: Value = serde_json::from_slice(&mint.body).unwrap();
    assert_eq!(body, json!({ "memberIdentifier": "jdoe" }));
    assert_eq!(call.headers["authorization"], basic("One"));
    assert_eq!(call.headers["x-cw-usertype"], "member");
    assert_eq!(call.headers["clientid"], CLIENT_ID);
}

#[tokio::test]
async fn the_parent_stays_itself_and_discovery_is_shared() {
    let server = minting([token("One", 240)]).await;
    Mock::given(path(COMPANY_INFO))
        .respond_with(company_info("v2025_1"))
        .mount(&server)
        .await;
    let parent = discovering(&server);
    let jdoe = parent.as_member("jdoe").await.unwrap();
    jdoe.test_connection().await.unwrap();
    parent.test_connection().await.unwrap();
    assert_eq!(parent.member(), None);
    assert_eq!(count(&server, COMPANY_INFO).await, 1);
    let requests = received(&server).await;
    let last = requests.last().unwrap();
    assert_eq!(last.headers["authorization"], format!("Basic {TOKEN}"));
    assert!(!last.headers.contains_key("x-cw-usertype"));
}

#[tokio::test]
async fn a_token_that_ran_out_is_renewed_once_for_all_tasks() {
    // The first has no time left at all when it comes.
    let server = minting([token("One", 0), token("Two", 240)]).await;
    let jdoe = as_jdoe(&server).await;
    let calls = (0..20).map(|_| jdoe.test_connection());
    for outcome in futures::future::join_all(calls).await {
        outcome.unwrap();
    }
    assert_eq!(count(&server, &api(TOKENS)).await, 2);
    let requests = received(&server).await;
    let calls = requests.iter().filter(|one| one.url.path() == api(INFO));
    assert!(
        calls
            .clone()
            .all(|one| one.headers["authorization"] == basic("Two"))
    );
    assert_eq!(calls.count(), 20);
}

#[tokio::test]
async fn a_token_that_cwm_ended_early_is_renewed_and_the_call_made_again() {
    let server = MockServer::start().await;
    in_turn(
        &server,
        "POST",
        &api(TOKENS),
        [token("One", 240), token("Two", 240)],
    )
    .await;
    let ended = refusal(401, "ConnectWiseApi", "UserNotAuthenticated", Value::Null);
    for (keys, answer) in [
        ("One", ended),
        ("Two", ResponseTemplate::new(200).set_body_json(json!({}))),
    ] {
        Mock::given(path(api(INFO)))
            .and(header("authorization", basic(keys)))
            .respond_with(answer)
            .mount(&server)
            .await;
    }
    as_jdoe(&server).await.test_connection().await.unwrap();
    assert_eq!(count(&server, &api(TOKENS)).await, 2);
    assert_eq!(count(&server, &api(INFO)).await, 2);
}

/// The first attempt may have deleted; what a second one finds is no proof that it did not.
#[tokio::test]
async fn a_write_that_may_have_happened_is_not_made_again_for_a_new_token() {
    let server = minting([token("One", 240), token("Two", 240)]).await;
    let at = api("/company/companies/7");
    let ended = refusal(401, "ConnectWiseApi", "UserNotAuthenticated", Value::Null);
    let answers = [
        ResponseTemplate::new(502),
        ended,
        ResponseTemplate::new(204),
    ];
    in_turn(&server, "DELETE", &at, answers).await;
    let company = as_jdoe(&server).await.company().companies().id(7);
    let error = company.delete().await.unwrap_err();
    assert!(error.may_have_happened(), "{error}");
    assert_eq!(count(&server, &at).await, 2);
}

#[tokio::test]
async fn an_api_member_that_may_not_is_told_what_is_needed() {
    let words = "You do not have security permission to perform this action.";
    let server = minting([refusal(403, "Security", words, Value::Null)]).await;
    let error = pinned(&server.uri()).as_member("jdoe").await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Forbidden);
    let text = error.to_string();
    assert!(
        text.contains("integrator login with member impersonation"),
        "{text}"
    );
    assert!(text.contains(words), "{text}");
}

#[tokio::test]
async fn an_answer_without_keys_is_an_error_that_shows_nothing_of_it() {
    let half = ResponseTemplate::new(200).set_body_json(json!({ "privateKey": "hunter2" }));
    let server = minting([half]).await;
    let error = pinned(&server.uri()).as_member("jdoe").await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Decode);
    assert!(
        !format!("{error} {error:?}").contains("hunter2"),
        "{error:?}"
    );
}

#[tokio::test]
async fn a_members_keys_are_shown_nowhere() {
    let server = minting([token("One", 240)]).await;
    let echo = ResponseTemplate::new(400).set_body_string(format!("privOne {}", basic("One")));
    Mock::given(path(api("/echo")))
        .respond_with(echo)
        .mount(&server)
        .await;
    let jdoe = as_jdoe(&server).await;
    let error = jdoe
        .raw(cw_manage::http::Method::GET, "/echo")
        .send()
        .await
        .unwrap_err();
    let shown = format!("{error} {error:?} {jdoe:?}");
    assert!(
        shown.contains("[redacted]") && shown.contains("jdoe"),
        "{shown}"
    );
    assert!(!shown.contains("privOne"), "{shown}");
    assert!(!shown.contains(&basic("One")["Basic ".len()..]), "{shown}");
}
