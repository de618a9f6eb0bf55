//! A codebase that an upgrade has changed, and a 404 that means no more than it says
//! (cwm-api §1).

use crate::support::*;
use cw_manage::Client;
use cw_manage::http::Method;
use futures::future::join_all;
use serde_json::{Value, json};
use std::time::Duration;
use wiremock::{MockServer, ResponseTemplate};

fn ok() -> ResponseTemplate {
    ResponseTemplate::new(200).set_body_json(json!({ "id": 1 }))
}

fn no_endpoint() -> ResponseTemplate {
    refusal(
        404,
        "ConnectWiseApi",
        "The endpoint does not exist.",
        Value::Null,
    )
}

async fn infos(server: &MockServer, codebases: &[&str]) {
    in_turn(
        server,
        "GET",
        COMPANY_INFO,
        codebases.iter().map(|name| company_info(name)),
    )
    .await;
}

async fn get(cwm: &Client, id: i64) -> cw_manage::Result<()> {
    cwm.finance().agreements().id(id).get().await.map(drop)
}

#[tokio::test]
async fn lesson_5_14_a_changed_codebase_is_found_and_the_call_repeated() {
    let cannot_route =
        ResponseTemplate::new(400).set_body_string("Cannot route. Codebase/company is invalid");
    for gone in [iis_404(), no_endpoint(), cannot_route] {
        let old = in_codebase("v2024_2", "/finance/agreements/1");
        let new = in_codebase("v2025_1", "/finance/agreements/1");
        let server = server([(old.clone(), gone), (new.clone(), ok())]).await;
        infos(&server, &["v2024_2", "v2025_1"]).await;
        let cwm = discovering(&server);

        get(&cwm, 1).await.unwrap();
        assert_eq!(count(&server, COMPANY_INFO).await, 2);
        get(&cwm, 1).await.unwrap();
        assert_eq!(count(&server, COMPANY_INFO).await, 2);
        assert_eq!(count(&server, &old).await, 1);
        assert_eq!(count(&server, &new).await, 2);
    }
}

#[tokio::test]
async fn a_write_moves_with_its_body() {
    let server = server([
        (in_codebase("v2024_2", "/x"), iis_404()),
        (in_codebase("v2025_1", "/x"), ok()),
    ])
    .await;
    infos(&server, &["v2024_2", "v2025_1"]).await;
    let post = discovering(&server).raw(Method::POST, "/x");
    post.json(r#"{"a":1}"#).send().await.unwrap();
    let bodies: Vec<_> = received(&server)
        .await
        .into_iter()
        .map(|r| r.body)
        .collect();
    assert_eq!(bodies, [&b""[..], br#"{"a":1}"#, b"", br#"{"a":1}"#]);
}

#[tokio::test]
async fn an_unchanged_codebase_repeats_nothing() {
    let at = in_codebase("v2025_1", "/finance/agreements/1");
    let server = server([(at.clone(), no_endpoint())]).await;
    infos(&server, &["v2025_1"]).await;
    let error = get(&discovering(&server), 1).await.unwrap_err();
    assert!(error.is_not_found());
    assert_eq!(count(&server, COMPANY_INFO).await, 2);
    assert_eq!(count(&server, &at).await, 1);
}

#[tokio::test]
async fn a_changed_codebase_is_tried_once() {
    let server = server([
        (in_codebase("v2024_2", "/finance/agreements/1"), iis_404()),
        (in_codebase("v2025_1", "/finance/agreements/1"), iis_404()),
    ])
    .await;
    infos(&server, &["v2024_2", "v2025_1", "v2025_2"]).await;
    assert!(
        get(&discovering(&server), 1)
            .await
            .unwrap_err()
            .is_not_found()
    );
    assert_eq!(received(&server).await.len(), 4);
}

#[tokio::test]
async fn a_burst_of_404_asks_once_more() {
    let at = in_codebase("v2025_1", "/finance/agreements/1");
    let answer = iis_404().set_delay(Duration::from_millis(50));
    let server = server([(at.clone(), answer)]).await;
    infos(&server, &["v2025_1"]).await;
    let cwm = discovering(&server);
    cwm.codebase().await.unwrap();
    for outcome in join_all((0..10).map(|_| get(&cwm, 1))).await {
        assert!(outcome.unwrap_err().is_not_found());
    }
    assert_eq!(count(&server, COMPANY_INFO).await, 2);
    assert_eq!(count(&server, &at).await, 10);
}

#[tokio::test]
async fn an_everyday_missing_record_is_believed_for_a_while() {
    let at = in_codebase("v2025_1", "/finance/agreements/5");
    let server = server([(at, not_found("Agreement 5 not found"))]).await;
    infos(&server, &["v2025_1"]).await;
    let cwm = discovering(&server);
    for _ in 0..3 {
        assert!(get(&cwm, 5).await.unwrap_err().is_not_found());
    }
    assert_eq!(count(&server, COMPANY_INFO).await, 1);

    tokio::time::pause();
    tokio::time::advance(Duration::from_secs(61)).await;
    tokio::time::resume();
    for _ in 0..3 {
        assert!(get(&cwm, 5).await.unwrap_err().is_not_found());
    }
    assert_eq!(count(&server, COMPANY_INFO).await, 2);
}

#[tokio::test]
async fn a_404_outranks_a_failed_rediscovery_and_does_not_repeat_it_each_time() {
    let at = in_codebase("v2025_1", "/finance/agreements/5");
    let server = server([(at, not_found("Agreement 5 not found"))]).await;
    let down = ResponseTemplate::new(503);
    in_turn(
        &server,
        "GET",
        COMPANY_INFO,
        [company_info("v2025_1"), down],
    )
    .await;
    let cwm = discovering(&server);
    get(&cwm, 5).await.unwrap_err();

    tokio::time::pause();
    tokio::time::advance(Duration::from_secs(61)).await;
    tokio::time::resume();
    for _ in 0..3 {
        let error = get(&cwm, 5).await.unwrap_err();
        assert_eq!(error.code(), Some("NotFound"), "{error}");
    }
    assert_eq!(count(&server, COMPANY_INFO).await, 1 + 4);
}

#[tokio::test]
async fn nobody_waits_for_a_rediscovery_who_does_not_need_it() {
    let server = server([
        (in_codebase("v2025_1", "/finance/agreements/1"), ok()),
        (in_codebase("v2025_1", "/finance/agreements/2"), iis_404()),
    ])
    .await;
    let slow = company_info("v2025_1").set_delay(Duration::from_millis(500));
    in_turn(
        &server,
        "GET",
        COMPANY_INFO,
        [company_info("v2025_1"), slow],
    )
    .await;
    let cwm = discovering(&server);
    cwm.codebase().await.unwrap();

    let missing = tokio::spawn({
        let cwm = cwm.clone();
        async move { get(&cwm, 2).await }
    });
    while count(&server, COMPANY_INFO).await < 2 {
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    let quick = tokio::time::timeout(Duration::from_millis(300), get(&cwm, 1)).await;
    quick.expect("it waits for the discovery").unwrap();
    assert!(missing.await.unwrap().unwrap_err().is_not_found());
}
