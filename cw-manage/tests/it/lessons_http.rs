//! What other clients got wrong below the typed tier (lessons §1, §5). Rows that a topic's own
//! module covers have their test there: `cargo test -p cw-manage lesson_` runs all.

use crate::socket::{Socket, answer};
use crate::support::*;
use cw_manage::http::{Method, RetryPolicy};
use cw_manage::{Config, ErrorKind};
use serde_json::Value;
use std::time::Duration;
use wiremock::ResponseTemplate;

#[tokio::test]
async fn lesson_1_11_an_error_status_is_never_a_success() {
    for status in [429, 502, 503] {
        // The body would do as a record.
        let record = ResponseTemplate::new(status).set_body_string(r#"{"id":1}"#);
        let server = server([(api("/finance/agreements/1"), record)]).await;
        let agreement = pinned(&server.uri()).finance().agreements().id(1);
        let error = agreement.get().await.unwrap_err();
        assert_eq!((error.status(), error.attempts()), (Some(status), 4));
    }
}

#[tokio::test]
async fn lesson_1_17_a_5xx_is_repeated_after_real_pauses() {
    let server = server([(api("/x"), ResponseTemplate::new(503))]).await;
    let seen = Seen::default();
    let policy = RetryPolicy {
        max_attempts: 3,
        ..RetryPolicy::default()
    };
    let config = config(&server.uri()).codebase("v2025_1").retry(policy);
    let cwm = client(config.observer(seen.clone()));
    cwm.raw(Method::GET, "/x").send().await.unwrap_err();
    let pauses: Vec<_> = seen.all().iter().map(|told| told.again_after).collect();
    assert_eq!(pauses.len(), 3);
    assert!(pauses[0].unwrap() >= Duration::from_millis(300));
    assert!(pauses[1].unwrap() >= Duration::from_millis(600));
    assert_eq!(pauses[2], None);
}

#[tokio::test]
async fn lesson_1_19_one_connection_serves_calls_that_follow_each_other() {
    let socket = Socket::start([answer(200, "{}")]).await;
    let cwm = pinned(&socket.site);
    for _ in 0..5 {
        let call = cwm.clone().raw(Method::GET, "/x");
        call.send().await.unwrap();
    }
    assert_eq!((socket.requests().len(), socket.connections()), (5, 1));
}

#[tokio::test]
async fn lesson_1_19_a_503_is_told_as_one_and_shows_no_key() {
    let answer = ResponseTemplate::new(503).set_body_raw("<html>Down</html>", "text/html");
    let server = server([(api("/finance/agreements"), answer)]).await;
    let cwm = pinned(&server.uri());
    let error = cwm.finance().agreements().list().all().await.unwrap_err();
    assert_eq!(
        (error.kind(), error.status()),
        (ErrorKind::Status, Some(503))
    );
    let shown = format!("{cwm:?} {error:?} {error}");
    for secret in [PUBLIC_KEY, PRIVATE_KEY, CLIENT_ID, TOKEN] {
        assert!(!shown.contains(secret), "{shown}");
    }
}

#[tokio::test]
async fn lesson_1_21_an_outage_is_no_empty_list() {
    for status in [400, 401, 403, 404, 429, 500, 503] {
        let list = ResponseTemplate::new(status).set_body_string("[]");
        let server = server([(api("/finance/agreements"), list)]).await;
        let agreements = pinned(&server.uri()).finance().agreements();
        let error = agreements.list().all().await.unwrap_err();
        assert_eq!(error.status(), Some(status));
    }
}

#[tokio::test]
async fn lesson_5_12_a_403_of_a_patch_explains_path_and_right() {
    let words = "You do not have security permission to perform this action.";
    let answer = refusal(403, "Security", words, Value::Null);
    let server = server([(api("/service/tickets/1"), answer)]).await;
    let cwm = pinned(&server.uri());
    let patch = cwm.raw(Method::PATCH, "/service/tickets/1");
    let patch = patch.json(r#"[{"op":"replace","path":"status/id","value":5}]"#);
    let error = patch.send().await.unwrap_err();
    assert!(error.is_forbidden());
    let shown = error.to_string();
    for expected in [words, "security role", "`status`, not `status/id`"] {
        assert!(shown.contains(expected), "{shown}");
    }
}

#[tokio::test]
async fn lesson_5_15_the_client_id_is_required_and_a_text_answer_is_kept() {
    let config = Config::builder("cw.example", COMPANY).keys(PUBLIC_KEY, PRIVATE_KEY);
    let error = config.build().unwrap_err().to_string();
    assert!(error.contains("client id"), "{error}");

    let words = "Cannot route. Codebase/company is invalid";
    let answer = ResponseTemplate::new(400).set_body_string(words);
    let server = server([(api("/x"), answer)]).await;
    let call = pinned(&server.uri()).raw(Method::GET, "/x");
    let error = call.send().await.unwrap_err();
    assert_eq!(error.body(), Some(words));
}
