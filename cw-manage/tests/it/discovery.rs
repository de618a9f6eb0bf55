//! Codebase discovery (cwm-api §1).

use crate::socket::Closed;
use crate::support::*;
use cw_manage::ErrorKind;
use futures::future::join_all;
use serde_json::{Value, json};
use std::time::Duration;
use wiremock::ResponseTemplate;

fn host(server: &wiremock::MockServer) -> String {
    server.address().to_string()
}

#[tokio::test]
async fn a_burst_of_first_calls_asks_once() {
    let agreement = in_codebase("v2025_1", "/finance/agreements/1");
    let server = server([
        (
            COMPANY_INFO.to_owned(),
            company_info("v2025_1").set_delay(Duration::from_millis(50)),
        ),
        (
            agreement.clone(),
            ResponseTemplate::new(200).set_body_json(json!({ "id": 1 })),
        ),
    ])
    .await;
    let cwm = discovering(&server);
    let calls = (0..20).map(|_| {
        let agreement = cwm.finance().agreements().id(1);
        async move { agreement.get().await }
    });
    for outcome in join_all(calls).await {
        outcome.unwrap();
    }
    assert_eq!(count(&server, COMPANY_INFO).await, 1);
    assert_eq!(count(&server, &agreement).await, 20);
}

#[tokio::test]
async fn a_burst_of_first_calls_shares_a_failure() {
    let server = server([(
        COMPANY_INFO.to_owned(),
        ResponseTemplate::new(503).set_delay(Duration::from_millis(20)),
    )])
    .await;
    let cwm = discovering(&server);
    for outcome in join_all((0..20).map(|_| cwm.codebase())).await {
        assert_eq!(outcome.unwrap_err().status(), Some(503));
    }
    assert_eq!(count(&server, COMPANY_INFO).await, 4);

    // A later call asks anew.
    cwm.codebase().await.unwrap_err();
    assert_eq!(count(&server, COMPANY_INFO).await, 8);
}

#[tokio::test]
async fn an_unknown_company_is_named_with_what_to_check() {
    let null = ResponseTemplate::new(200).set_body_json(Value::Null);
    for answer in [null, ResponseTemplate::new(404)] {
        let server = server([(COMPANY_INFO.to_owned(), answer)]).await;
        let error = discovering(&server).test_connection().await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::UnknownCompany);
        assert!(error.is_unauthorized());
        assert_eq!(
            error.to_string(),
            format!(
                "GET /login/companyinfo/{{companyId}} at {} (company acme): the server knows no \
                 company id `acme`; check the company id and the site",
                host(&server)
            )
        );
    }
}

#[tokio::test]
async fn the_answer_is_read_in_every_known_form() {
    let infos = [
        json!({ "Codebase": "v2025_1/", "IsCloud": "True" }),
        json!({ "Codebase": "v2025_1/", "IsCloud": false, "Another": { "field": [] } }),
        json!({ "Codebase": "v2025_1" }),
    ];
    for info in infos {
        let answer = ResponseTemplate::new(200).set_body_json(&info);
        let server = server([(COMPANY_INFO.to_owned(), answer)]).await;
        let codebase = discovering(&server).codebase().await.unwrap();
        assert_eq!(codebase.as_str(), "v2025_1", "{info}");
    }
}

#[tokio::test]
async fn what_is_no_company_information_says_to_check_the_site() {
    let portal = "<html><head><title>Welcome</title></head></html>";
    let cases = [
        (
            ResponseTemplate::new(200).set_body_raw(portal, "text/html"),
            "check the site",
        ),
        (
            ResponseTemplate::new(200).set_body_json(json!({ "Codebase": null })),
            "the answer names no codebase",
        ),
        (
            ResponseTemplate::new(200).set_body_json(json!({ "Codebase": "../etc" })),
            "`../etc`",
        ),
    ];
    for (answer, expected) in cases {
        let server = server([(COMPANY_INFO.to_owned(), answer)]).await;
        let error = discovering(&server).codebase().await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Decode);
        assert!(error.to_string().contains(expected), "{error}");
    }
}

#[tokio::test]
async fn a_host_that_does_not_answer_is_no_connection() {
    let closed = Closed::site();
    let cwm = client(config(&closed.site));
    let error = cwm.test_connection().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Transport);
    assert_eq!(error.attempts(), 4);
    let shown = error.to_string();
    let expected = "(company acme): no connection; check the host name, the network and that the \
                    server is up (4 attempts, ";
    assert!(shown.contains(expected), "{shown}");
}

#[tokio::test]
async fn lesson_1_7_a_pinned_codebase_is_used_and_never_discovered() {
    let answer = refusal(
        404,
        "ConnectWiseApi",
        "The endpoint does not exist.",
        Value::Null,
    );
    let server = server([(api("/system/info"), answer)]).await;
    let cwm = pinned(&server.uri());
    assert!(cwm.test_connection().await.unwrap_err().is_not_found());
    assert!(cwm.test_connection().await.unwrap_err().is_not_found());
    assert_eq!(count(&server, COMPANY_INFO).await, 0);
    assert_eq!(count(&server, &api("/system/info")).await, 2);
}
