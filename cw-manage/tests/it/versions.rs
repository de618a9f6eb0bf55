//! The version that is asked for, and the one that answers (cwm-api §3).

use crate::support::*;
use cw_manage::http::Method;
use serde_json::Value;
use wiremock::ResponseTemplate;

#[tokio::test]
async fn the_last_version_that_answered_is_known() {
    let answer = |status, version: &str| {
        ResponseTemplate::new(status).insert_header("api-current-version", version)
    };
    let server = server([
        (api("/a"), answer(200, "2025.16")),
        (api("/b"), ResponseTemplate::new(200)),
        (api("/c"), answer(200, "<script>")),
        (api("/d"), answer(404, "2026.1")),
    ])
    .await;
    let cwm = pinned(&server.uri());
    assert_eq!(cwm.api_version(), None);
    for (at, expected) in [
        ("/a", "2025.16"),
        ("/b", "2025.16"),
        ("/c", "2025.16"),
        ("/d", "2026.1"),
    ] {
        let _ = cwm.raw(Method::GET, at).send().await;
        assert_eq!(cwm.clone().api_version().as_deref(), Some(expected), "{at}");
    }
}

#[tokio::test]
async fn a_version_that_is_too_old_is_told_in_cwms_words() {
    let words = "The version 2019.5 is not supported by this endpoint.";
    for status in [400, 404, 406, 415] {
        let json = refusal(status, "ConnectWiseApi", words, Value::Null);
        let text = ResponseTemplate::new(status).set_body_string(words);
        for answer in [json, text] {
            let server = server([(api("/x"), answer)]).await;
            let cwm = client(config(&server.uri()).codebase("v2025_1").version("2019.5"));
            let error = cwm.raw(Method::GET, "/x").send().await.unwrap_err();
            assert_eq!(error.status(), Some(status));
            assert!(error.to_string().contains(words), "{error}");
        }
    }
}
