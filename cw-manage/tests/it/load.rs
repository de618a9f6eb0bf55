//! The limits that all clones and tasks of a client share, and what an observer is told
//! (lessons §2.3, §5.2).

use crate::socket::{Act, Closed, Socket, answer, answer_with};
use crate::support::*;
use cw_manage::http::{LoadLimits, Method, RetryPolicy, TimeLimits};
use cw_manage::{ConfigBuilder, ErrorKind};
use futures::future::join_all;
use std::time::Duration;

fn at(socket: &Socket) -> ConfigBuilder {
    config(&socket.site).codebase("v2025_1")
}

#[tokio::test]
async fn a_turn_lasts_until_the_body_is_read_and_clones_share_the_turns() {
    let socket = Socket::start([Act::Late]).await;
    let cwm = client(at(&socket).load_limits(LoadLimits {
        concurrent: Some(2),
        ..LoadLimits::unlimited()
    }));
    let calls = (0..8).map(|_| {
        let cwm = cwm.clone();
        tokio::spawn(async move { cwm.raw(Method::GET, "/x").send().await })
    });
    for call in join_all(calls).await {
        call.unwrap().unwrap();
    }
    assert_eq!(socket.requests().len(), 8);
    assert_eq!(socket.most_at_once(), 2);
}

/// One call that is answered so, and another: the other's error.
async fn second(first: Act, load: LoadLimits) -> cw_manage::Error {
    let socket = Socket::start([first, answer(200, "{}")]).await;
    let limits = TimeLimits {
        total: Duration::from_millis(400),
        ..limits()
    };
    let policy = RetryPolicy {
        max_attempts: 1,
        ..RetryPolicy::default()
    };
    let cwm = client(
        at(&socket)
            .load_limits(load)
            .time_limits(limits)
            .retry(policy),
    );
    let _ = cwm.raw(Method::GET, "/x").send().await;
    let call = cwm.clone().raw(Method::POST, "/x").json("{}");
    let error = call.send().await.unwrap_err();
    assert_eq!(socket.requests().len(), 1);
    assert_eq!((error.attempts(), error.status()), (0, None));
    assert!(error.is_throttled() && !error.may_have_happened());
    error
}

#[tokio::test]
async fn whoever_gets_no_turn_in_time_is_told_whose_limit_it_was() {
    let one_a_minute = LoadLimits {
        per_minute: Some(1),
        burst: 1,
        concurrent: None,
    };
    let error = second(answer(200, "{}"), one_a_minute).await;
    let expected = "not sent: the client's own load limits gave no turn within the total time";
    assert!(error.to_string().contains(expected), "{error}");
    assert_eq!(error.retry_after(), None);
}

#[tokio::test]
async fn a_pause_that_the_server_asked_for_is_kept_by_whoever_comes_later() {
    let busy = answer_with(429, "Retry-After: 30\r\n", "");
    let error = second(busy, LoadLimits::unlimited()).await;
    let expected = "not sent: the server asked for a pause";
    assert!(error.to_string().contains(expected), "{error}");
    let left = error.retry_after().unwrap();
    assert!((20..=30).contains(&left.as_secs()), "{left:?}");
}

#[tokio::test]
async fn lesson_5_2_a_429_that_is_a_web_page_narrows_what_all_tasks_may() {
    // 30 a minute and a burst of ten: without the complaint the second would go at once.
    let load = LoadLimits {
        per_minute: Some(30),
        burst: 10,
        concurrent: Some(4),
    };
    let page = "<html><title>error code: 1015</title></html>";
    let error = second(answer(429, page), load).await;
    assert!(error.to_string().contains("own load limits"), "{error}");
}

#[tokio::test]
async fn an_observer_is_told_of_each_attempt_without_ids() {
    let socket = Socket::start([
        answer(503, "busy"),
        Act::Drop,
        answer_with(429, "Retry-After: 0\r\n", ""),
        answer(200, r#"{"id":987}"#),
    ])
    .await;
    let seen = Seen::default();
    let cwm = client(at(&socket).observer(seen.clone()));
    cwm.finance().agreements().id(987).get().await.unwrap();

    let told = seen.all();
    let outcomes = [("503", 4), ("broken", 0), ("429", 0), ("200", 10)];
    assert_eq!(told.len(), outcomes.len());
    for (i, (told, (outcome, bytes))) in told.iter().zip(outcomes).enumerate() {
        assert_eq!(told.operation.as_deref(), Some("/finance/agreements/{id}"));
        assert_eq!((&*told.method, &*told.host), ("GET", "127.0.0.1"));
        assert_eq!(told.number as usize, i + 1);
        assert_eq!((&*told.outcome, told.bytes), (outcome, bytes));
        assert_eq!(told.again_after.is_some(), i < 3);
    }
    let raw = cwm.raw(Method::GET, "/finance/agreements/987");
    raw.send().await.unwrap();
    assert_eq!(seen.all()[4].operation, told[0].operation);
}

#[tokio::test]
async fn an_observer_is_told_of_failures_by_class() {
    let limits = TimeLimits {
        attempt: Duration::from_millis(100),
        ..limits()
    };
    let away = answer_with(302, "Location: https://cw.example/\r\n", "");
    for (act, class) in [
        (Act::Hang, "timeout"),
        (Act::Half, "broken"),
        (away, "redirect"),
    ] {
        let socket = Socket::start([act]).await;
        let seen = Seen::default();
        let config = at(&socket).retry(RetryPolicy::never());
        let cwm = client(config.time_limits(limits.clone()).observer(seen.clone()));
        let error = cwm.raw(Method::GET, "/x").send().await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Transport);
        assert_eq!(seen.outcomes(), [class]);
    }
    let seen = Seen::default();
    let closed = Closed::site();
    let cwm = client(config(&closed.site).observer(seen.clone()));
    cwm.codebase().await.unwrap_err();
    assert_eq!(seen.outcomes(), ["connect"; 4]);
    let discovery = "/login/companyinfo/{companyId}";
    assert_eq!(seen.all()[0].operation.as_deref(), Some(discovery));
}
