//! What an error says, and what can be asked of it (cwm-api §6).

use crate::socket::Closed;
use crate::socket::{Act, Socket};
use crate::support::*;
use cw_manage::http::{Failure, Method, RetryPolicy};
use cw_manage::{Client, Error, ErrorKind};
use serde_json::{Value, json};
use std::time::Duration;
use wiremock::{MockServer, ResponseTemplate};

fn impatient(server: &MockServer) -> Client {
    let config = config(&server.uri()).codebase("v2025_1");
    client(config.retry(RetryPolicy::never()))
}

async fn refused(answer: ResponseTemplate) -> Error {
    let server = server([(api("/x"), answer)]).await;
    let call = impatient(&server).raw(Method::GET, "/x");
    call.send().await.unwrap_err()
}

/// The message without operation and place.
fn words(error: &Error) -> String {
    let shown = error.to_string();
    shown.split_once("(company acme): ").unwrap().1.to_owned()
}

#[tokio::test]
async fn every_violation_is_shown_and_can_be_read() {
    let date = "effectiveDate cannot be less than the agreement billing start date";
    let answer = refusal(
        400,
        "InvalidObject",
        "addition object is invalid",
        json!([
            { "code": "InvalidField", "message": date, "resource": "addition",
              "field": "effectiveDate" },
            { "code": "MaxLengthField", "resource": "addition", "field": "serialNumber",
              "message": "The field serialNumber must be a string with a maximum length of 50." },
        ]),
    );
    let server = server([(api("/finance/agreements/7/additions"), answer)]).await;
    let additions = pinned(&server.uri())
        .finance()
        .agreements()
        .id(7)
        .additions();
    let draft = cw_manage::model::Addition::draft(
        cw_manage::model::IvItemReference::id(17),
        cw_manage::model::BillCustomer::Billable,
    );
    let error = additions.create(&draft).await.unwrap_err();
    assert_eq!(
        error.to_string(),
        format!(
            "POST /finance/agreements/{{parentId}}/additions at {} (company acme): addition object \
             is invalid: effectiveDate: effectiveDate cannot be less than the agreement billing \
             start date; serialNumber: The field serialNumber must be a string with a maximum \
             length of 50. (status 400, InvalidObject)",
            server.address()
        )
    );
    assert!(error.is_invalid() && !error.may_have_happened());
    assert_eq!(error.violations().len(), 2);
    assert_eq!(
        error.violations()[0].field.as_deref(),
        Some("effectiveDate")
    );
    assert_eq!(
        error.violations()[1].code.as_deref(),
        Some("MaxLengthField")
    );
    assert_eq!(
        error.operation(),
        "POST /finance/agreements/{parentId}/additions"
    );
}

#[tokio::test]
async fn the_status_decides_whatever_the_body_is() {
    let bodies = [
        (String::new(), "no message (status 500)"),
        ("Bad Gateway\r\nmore".to_owned(), "Bad Gateway (status 500)"),
        (
            "{\r\n  \"code\": \"Odd\"\r\n}".to_owned(),
            "Odd (status 500, Odd)",
        ),
        ("{\r\n  \"x\": 1\r\n}".to_owned(), "no message (status 500)"),
        ("<p>Oops</p>".to_owned(), "an HTML page (status 500)"),
        (
            "<HTML><TITLE>\r\n Runtime  Error </TITLE>".to_owned(),
            "Runtime Error (status 500)",
        ),
        (
            json!({ "code": 5, "message": "m", "errors": ["e", { "field": "f", "code": 3 }] })
                .to_string(),
            "m: e; f: invalid (status 500)",
        ),
        (
            json!({ "message": "one\r\n  two", "errors": { "no": "list" } }).to_string(),
            "one two (status 500)",
        ),
    ];
    for (body, expected) in bodies {
        let error = refused(ResponseTemplate::new(500).set_body_string(body.clone())).await;
        assert_eq!(error.kind(), ErrorKind::Status);
        assert_eq!(words(&error), expected, "{body}");
    }
}

#[tokio::test]
async fn a_throttled_call_says_how_long_to_wait_in_both_forms() {
    let body = json!({ "error": "ConnectWiseAPI", "message": "Too many requests." });
    let answer = ResponseTemplate::new(429).set_body_json(body);
    let date = (chrono::Utc::now() + chrono::TimeDelta::seconds(40)).to_rfc2822();
    let asked = |value: &str| {
        let answer = answer.clone().insert_header("retry-after", value);
        refused(answer)
    };
    let error = asked("30").await;
    assert!(error.is_throttled());
    assert_eq!(error.retry_after(), Some(Duration::from_secs(30)));
    assert_eq!(
        words(&error),
        "Too many requests. (status 429); wait, or make fewer requests at a time"
    );
    let wait = asked(&date.replace("+0000", "GMT"))
        .await
        .retry_after()
        .unwrap();
    assert!((30..=40).contains(&wait.as_secs()), "{wait:?}");
    assert_eq!(asked("soon").await.retry_after(), None);
}

#[tokio::test]
async fn a_write_whose_fate_is_unknown_says_so() {
    let finals = [400, 401, 403, 404, 409, 415, 429];
    let answers = finals.into_iter().chain([408, 502]).map(|status| {
        let at = api(&format!("/{status}"));
        (at, ResponseTemplate::new(status))
    });
    let server = server(answers).await;
    let cwm = impatient(&server);
    let refused = async |verb: &Method, status: u16| {
        let call = cwm.raw(verb.clone(), format!("/{status}"));
        call.send().await.unwrap_err()
    };
    for verb in [Method::POST, Method::PATCH, Method::PUT, Method::DELETE] {
        assert!(refused(&verb, 408).await.may_have_happened(), "{verb}");
        let error = refused(&verb, 502).await;
        assert!(error.may_have_happened(), "{verb}");
        let hint = "; the change may have been made all the same; look before trying again";
        assert!(error.to_string().ends_with(hint), "{error}");
        for status in finals {
            let error = refused(&verb, status).await;
            assert!(!error.may_have_happened(), "{verb} {status}");
        }
    }
    assert!(!refused(&Method::GET, 502).await.may_have_happened());
}

#[tokio::test]
async fn a_search_that_fails_has_changed_nothing_although_it_is_a_post() {
    let socket = Socket::start([Act::Drop]).await;
    let limits = config(&socket.site)
        .codebase("v2025_1")
        .retry(RetryPolicy::never());
    let tickets = client(limits).service().tickets();
    let error = tickets.search().all().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Transport);
    assert!(!error.may_have_happened(), "{error}");
}

/// No URL carries a segment of dots: it would name the path above.
#[tokio::test]
async fn a_value_that_no_path_can_carry_is_not_sent() {
    let server = MockServer::start().await;
    let members = pinned(&server.uri()).system().members();
    for value in ["", ".", ".."] {
        let error = members.member_identifier(value).get().await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Encode, "{value:?}");
    }
    assert_eq!(received(&server).await.len(), 0);
}

#[tokio::test]
async fn an_answer_that_is_no_record_is_a_decode_error_with_its_body() {
    let cases = [
        ("{\"id\": [1]}", "the answer cannot be read: "),
        ("", "the answer cannot be read: "),
        ("<html>Sign in</html>", "; check the site: "),
    ];
    for (body, expected) in cases {
        let answer = ResponseTemplate::new(200).set_body_string(body);
        let server = server([(api("/finance/agreements/1"), answer)]).await;
        let agreement = pinned(&server.uri()).finance().agreements().id(1);
        let error = agreement.get().await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Decode);
        assert_eq!(error.status(), Some(200));
        assert!(error.to_string().contains(expected), "{error}");
        assert_eq!(error.body().unwrap_or_default(), body);
        assert!(!error.may_have_happened());
    }
}

#[tokio::test]
async fn a_created_record_that_cannot_be_read_back_exists_all_the_same() {
    let server = server([(api("/company/companies/1"), ResponseTemplate::new(200))]).await;
    let company = pinned(&server.uri()).company().companies().id(1);
    let error = company
        .patch(&cw_manage::patch::Patch::new())
        .await
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Decode);
    assert!(error.may_have_happened());
}

#[tokio::test]
async fn a_body_is_kept_but_capped() {
    let answer = ResponseTemplate::new(500).set_body_string("x".repeat(100_000));
    let error = refused(answer).await;
    assert_eq!(error.body().unwrap().chars().count(), 2_001);
    assert!(words(&error).len() < 300, "{error}");
}

#[tokio::test]
async fn an_error_is_not_said_twice_in_its_chain() {
    let closed = Closed::site();
    let call = pinned(&closed.site).raw(Method::GET, "/x");
    let error = call.send().await.unwrap_err();
    assert_eq!(error.failure(), Some(&Failure::Connect));
    let source = std::error::Error::source(&error).expect("what the system said");
    assert!(!error.to_string().contains(&source.to_string()), "{error}");
}

#[tokio::test]
async fn only_cwms_own_word_proves_absence() {
    let endpoint = refusal(
        404,
        "ConnectWiseApi",
        "The endpoint does not exist.",
        Value::Null,
    );
    let cases = [
        (not_found("Agreement 1 not found"), Some(true)),
        (endpoint, None),
        (iis_404(), None),
        (
            ResponseTemplate::new(200).set_body_json(json!({ "id": 1 })),
            Some(false),
        ),
    ];
    for (answer, absent) in cases {
        let server = server([(api("/finance/agreements/1"), answer)]).await;
        let agreement = pinned(&server.uri()).finance().agreements().id(1);
        assert_eq!(
            agreement.get_opt().await.ok().map(|found| found.is_none()),
            absent
        );
    }
}
