//! What is repeated, and when, for requests that may be (cwm-api §6.3, lessons §1.1, §1.14).

use crate::socket::{Act, Closed, Socket, answer, answer_with};
use crate::support::*;
use cw_manage::http::{Method, RetryPolicy, TimeLimits};
use cw_manage::{Client, ErrorKind};
use serde_json::Value;
use std::time::{Duration, Instant};
use wiremock::{MockServer, ResponseTemplate};

fn ok() -> ResponseTemplate {
    ResponseTemplate::new(200)
}

fn throttled() -> ResponseTemplate {
    ResponseTemplate::new(429)
}

/// Sends a GET to a server that answers so in turn; the outcome, the requests and the time.
async fn get(
    policy: RetryPolicy,
    answers: impl IntoIterator<Item = ResponseTemplate>,
) -> (cw_manage::Result<u32>, usize, Duration) {
    let server = MockServer::start().await;
    in_turn(&server, "GET", &api("/x"), answers).await;
    let cwm = client(config(&server.uri()).codebase("v2025_1").retry(policy));
    let started = Instant::now();
    let outcome = cwm.raw(Method::GET, "/x").send().await;
    let elapsed = started.elapsed();
    let requests = count(&server, &api("/x")).await;
    (outcome.map(|answer| answer.attempts()), requests, elapsed)
}

async fn raw_get(cwm: &Client) -> cw_manage::Result<u32> {
    let answer = cwm.raw(Method::GET, "/x").send().await?;
    Ok(answer.attempts())
}

#[tokio::test]
async fn lesson_1_16_neither_a_429_nor_what_passes_by_itself_is_final() {
    let timeout = |words| refusal(500, "ConnectWiseApi", words, Value::Null);
    let html =
        |status| ResponseTemplate::new(status).set_body_raw("<html>Not now</html>", "text/html");
    let cases = [
        throttled(),
        html(429),
        html(502),
        html(503),
        html(504),
        ResponseTemplate::new(408),
        ResponseTemplate::new(502),
        ResponseTemplate::new(503),
        ResponseTemplate::new(504),
        timeout("A timeout has occured. Please try again."),
        timeout("Timeout expired.  The timeout period elapsed prior to obtaining a connection"),
    ];
    for first in cases {
        let (outcome, requests, _) = get(patient(), [first, ok()]).await;
        assert_eq!((outcome.unwrap(), requests), (2, 2));
    }
}

#[tokio::test]
async fn what_is_final_is_not() {
    let words = "Error converting value \"{...}\" to type 'Int32'. Path '', line 1, position 1.";
    for status in [400, 401, 403, 404, 409, 415, 500] {
        let answer = refusal(status, "ConnectWiseApi", words, Value::Null);
        let (outcome, requests, _) = get(patient(), [answer, ok()]).await;
        let error = outcome.unwrap_err();
        assert_eq!((error.status(), error.attempts()), (Some(status), 1));
        assert_eq!(requests, 1);
    }
}

#[tokio::test]
async fn lesson_1_14_retry_after_is_waited_in_both_forms() {
    let asked = |value: &str| {
        let first = throttled().insert_header("retry-after", value);
        get(patient(), [first, ok()])
    };
    // A date has whole seconds: between one and two are left of these two.
    let date = (chrono::Utc::now() + chrono::TimeDelta::seconds(2)).to_rfc2822();
    let date = date.replace("+0000", "GMT");
    let (seconds, date) = tokio::join!(asked("1"), asked(&date));
    for (outcome, _, elapsed) in [seconds, date] {
        assert_eq!(outcome.unwrap(), 2);
        assert!(elapsed >= Duration::from_millis(900), "{elapsed:?}");
    }
}

#[tokio::test]
async fn a_pause_longer_than_the_longest_is_not_waited() {
    let first = throttled().insert_header("retry-after", "30");
    let (outcome, requests, elapsed) = get(patient(), [first, ok()]).await;
    let error = outcome.unwrap_err();
    assert!(error.is_throttled());
    assert_eq!(error.retry_after(), Some(Duration::from_secs(30)));
    assert_eq!(requests, 1);
    assert!(elapsed < Duration::from_secs(1), "{elapsed:?}");
}

#[tokio::test]
async fn a_retry_after_of_nothing_does_not_hammer() {
    let policy = RetryPolicy {
        first_pause: Duration::from_millis(50),
        ..patient()
    };
    let first = throttled().insert_header("retry-after", "0");
    let (outcome, _, elapsed) = get(policy, [first, ok()]).await;
    assert_eq!(outcome.unwrap(), 2);
    assert!(elapsed >= Duration::from_millis(50), "{elapsed:?}");
}

#[tokio::test]
async fn a_complaint_ends_it_where_the_policy_says_so() {
    let policy = RetryPolicy {
        after_complaint: false,
        ..patient()
    };
    let (outcome, requests, _) = get(policy.clone(), [throttled(), ok()]).await;
    assert!(outcome.unwrap_err().is_throttled());
    assert_eq!(requests, 1);
    // Anything else is tried again as ever.
    let (outcome, _, _) = get(policy, [ResponseTemplate::new(503), ok()]).await;
    assert_eq!(outcome.unwrap(), 2);
}

#[tokio::test]
async fn all_attempts_are_made_however_short_the_longest_pause() {
    let policy = RetryPolicy {
        max_attempts: 8,
        first_pause: Duration::from_millis(1),
        longest_pause: Duration::from_millis(2),
        ..patient()
    };
    let (outcome, requests, _) = get(policy, [ResponseTemplate::new(503)]).await;
    assert_eq!((outcome.unwrap_err().attempts(), requests), (8, 8));

    let (_, requests, _) = get(RetryPolicy::never(), [ResponseTemplate::new(503)]).await;
    assert_eq!(requests, 1);
}

#[tokio::test]
async fn lesson_5_2_what_one_task_is_told_to_wait_every_task_waits() {
    let server = MockServer::start().await;
    let first = throttled().insert_header("retry-after", "1");
    in_turn(&server, "GET", &api("/x"), [first, ok()]).await;
    let cwm = pinned(&server.uri());
    let told = tokio::spawn({
        let cwm = cwm.clone();
        async move { raw_get(&cwm).await }
    });
    while count(&server, &api("/x")).await < 1 {
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    tokio::time::sleep(Duration::from_millis(50)).await;
    let started = Instant::now();
    assert_eq!(raw_get(&cwm).await.unwrap(), 1);
    let waited = started.elapsed();
    assert!(waited >= Duration::from_millis(700), "{waited:?}");
    assert_eq!(told.await.unwrap().unwrap(), 2);
}

#[tokio::test]
async fn lesson_1_1_a_lost_connection_is_replaced() {
    for act in [Act::Drop, Act::Half] {
        let socket = Socket::start([act, answer(200, "{}")]).await;
        assert_eq!(raw_get(&pinned(&socket.site)).await.unwrap(), 2);
        assert_eq!(socket.requests().len(), 2);
    }
}

#[tokio::test]
async fn lesson_1_14_an_attempt_that_hangs_is_given_up() {
    let socket = Socket::start([Act::Hang, answer(200, "{}")]).await;
    let limits = TimeLimits {
        attempt: Duration::from_millis(100),
        ..limits()
    };
    let cwm = client(config(&socket.site).codebase("v2025_1").time_limits(limits));
    assert_eq!(raw_get(&cwm).await.unwrap(), 2);
}

#[tokio::test]
async fn an_answer_that_never_ends_is_given_up() {
    let limits = TimeLimits {
        attempt: Duration::from_millis(200),
        ..limits()
    };
    // Of a read that is another attempt, of a write an unknown fate.
    let socket = Socket::start([Act::Endless(200), answer(200, "{}"), Act::Endless(200)]).await;
    let cwm = client(config(&socket.site).codebase("v2025_1").time_limits(limits));
    assert_eq!(raw_get(&cwm).await.unwrap(), 2);
    let post = cwm.raw(Method::POST, "/x").json("{}");
    let error = post.send().await.unwrap_err();
    assert_eq!(error.attempts(), 1);
    assert!(error.may_have_happened(), "{error}");
    assert_eq!(socket.requests().len(), 3);
}

#[tokio::test]
async fn the_total_limit_ends_it_all() {
    let socket = Socket::start([Act::Hang]).await;
    let limits = TimeLimits {
        attempt: Duration::from_millis(200),
        total: Duration::from_millis(300),
        ..limits()
    };
    let cwm = client(config(&socket.site).codebase("v2025_1").time_limits(limits));
    let started = Instant::now();
    let error = raw_get(&cwm).await.unwrap_err();
    assert!(started.elapsed() < Duration::from_secs(1));
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Transport, 2));
    let shown = error.to_string();
    assert!(
        shown.contains("no answer within the time limit (2 attempts, "),
        "{shown}"
    );
}

#[tokio::test]
async fn lesson_5_3_the_last_of_several_failures_is_told() {
    let html = "<html>Bad gateway</html>";
    let socket = Socket::start([Act::Drop, answer_with(502, "x-cw-request-id: 9\r\n", html)]).await;
    let error = raw_get(&pinned(&socket.site)).await.unwrap_err();
    assert_eq!((error.status(), error.attempts()), (Some(502), 4));
    assert_eq!(error.request_id(), Some("9"));

    let error = raw_get(&pinned(&Closed::site().site)).await.unwrap_err();
    assert_eq!(error.attempts(), 4);
    assert!(!error.may_have_happened());
}
