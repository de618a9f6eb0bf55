//! Writes: never repeated while their fate is unknown (lessons §1.13, §5.21).

use crate::socket::{Act, Closed, Socket, answer, answer_with};
use crate::support::*;
use cw_manage::http::{Method, TimeLimits};
use cw_manage::{Client, Error, ErrorKind};
use std::time::Duration;
use tokio::net::{TcpSocket, TcpStream};

const BODY: &str = r#"{"name":"Birch"}"#;

fn hasty(site: &str) -> Client {
    let limits = TimeLimits {
        connect: Duration::from_millis(100),
        attempt: Duration::from_millis(150),
        total: Duration::from_secs(2),
    };
    client(config(site).codebase("v2025_1").time_limits(limits))
}

async fn send(cwm: &Client, verb: Method) -> cw_manage::Result<u32> {
    let answer = cwm.raw(verb, "/x").json(BODY).send().await?;
    Ok(answer.attempts())
}

/// Sends it where it is treated so each time; the error and the number of requests.
async fn fails(verb: Method, act: Act) -> (Error, usize) {
    let socket = Socket::start([act]).await;
    let error = send(&hasty(&socket.site), verb).await.unwrap_err();
    (error, socket.requests().len())
}

#[tokio::test]
async fn lesson_1_13_a_post_is_not_retried_after_a_dropped_connection() {
    let timeout = r#"{"code":"ConnectWiseApi","message":"A timeout has occured."}"#;
    let acts = [
        answer(500, timeout),
        answer(502, "<html>Bad gateway</html>"),
        answer(503, ""),
        answer_with(503, "Retry-After: 0\r\n", ""),
        answer(504, ""),
        Act::Drop,
        Act::Half,
        Act::Hang,
    ];
    for verb in [Method::POST, Method::PATCH] {
        let socket = Socket::start(acts.clone()).await;
        let cwm = hasty(&socket.site);
        for act in 1..=acts.len() {
            let error = send(&cwm, verb.clone()).await.unwrap_err();
            assert_eq!(socket.requests().len(), act, "{verb}: {error}");
            assert_eq!(error.attempts(), 1, "{verb}, act {act}");
            assert!(error.may_have_happened(), "{verb}, act {act}: {error}");
        }
    }
}

#[tokio::test]
async fn it_is_sent_once_also_over_a_connection_that_was_used_before() {
    let socket = Socket::start([answer(200, "{}"), Act::Drop]).await;
    let cwm = hasty(&socket.site);
    send(&cwm, Method::GET).await.unwrap();
    let error = send(&cwm, Method::POST).await.unwrap_err();
    assert_eq!(socket.requests().len(), 2);
    assert!(error.may_have_happened());
}

#[tokio::test]
async fn after_429_a_write_is_repeated_with_the_same_body() {
    for verb in [Method::POST, Method::PATCH] {
        let wait = || answer_with(429, "Retry-After: 0\r\n", "");
        let socket = Socket::start([wait(), wait(), answer(201, "{}")]).await;
        assert_eq!(send(&hasty(&socket.site), verb).await.unwrap(), 3);
        assert_eq!(socket.bodies(), [BODY; 3]);
    }
}

#[tokio::test]
async fn after_429_an_unknown_fate_still_ends_it() {
    let socket = Socket::start([answer(429, ""), Act::Drop, answer(201, "{}")]).await;
    let error = send(&hasty(&socket.site), Method::POST).await.unwrap_err();
    assert_eq!(socket.requests().len(), 2);
    assert_eq!(error.attempts(), 2);
    assert!(error.may_have_happened());
}

#[tokio::test]
async fn a_post_that_was_refused_the_connection_is_repeated() {
    let closed = Closed::site();
    let error = send(&hasty(&closed.site), Method::POST).await.unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Transport, 4));
    assert!(!error.may_have_happened());

    // The server comes up while the client pauses.
    let limits = TimeLimits {
        total: Duration::from_secs(5),
        ..limits()
    };
    let policy = cw_manage::http::RetryPolicy {
        max_attempts: 6,
        first_pause: Duration::from_millis(50),
        ..patient()
    };
    let config = config(&closed.site).codebase("v2025_1");
    let cwm = client(config.time_limits(limits).retry(policy));
    let post = tokio::spawn(async move { send(&cwm, Method::POST).await });
    tokio::time::sleep(Duration::from_millis(30)).await;
    let socket = closed.open([answer(201, "{}")]);
    assert!(post.await.unwrap().unwrap() > 1);
    assert_eq!(socket.bodies(), [BODY]);
}

#[tokio::test]
async fn a_host_that_takes_no_connection_has_certainly_not_acted() {
    // A queue of one that is never emptied: the system lets further connections hang.
    let socket = TcpSocket::new_v4().unwrap();
    socket.bind("127.0.0.1:0".parse().unwrap()).unwrap();
    let listener = socket.listen(1).unwrap();
    let at = listener.local_addr().unwrap();
    let mut queued = Vec::new();
    for _ in 0..4 {
        let connecting = TcpStream::connect(at);
        queued.push(tokio::time::timeout(Duration::from_millis(30), connecting).await);
    }
    assert!(queued.last().unwrap().is_err(), "the queue takes them all");

    let cwm = hasty(&format!("http://{at}"));
    let error = send(&cwm, Method::POST).await.unwrap_err();
    assert!(error.to_string().contains("no connection"), "{error}");
    assert_eq!(error.attempts(), 4);
    assert!(!error.may_have_happened());
}

#[tokio::test]
async fn a_put_or_delete_is_repeated_but_owns_up() {
    for verb in [Method::PUT, Method::DELETE] {
        let socket = Socket::start([Act::Drop, answer(503, ""), answer(200, "{}")]).await;
        assert_eq!(send(&hasty(&socket.site), verb.clone()).await.unwrap(), 3);
        assert_eq!(socket.bodies(), [BODY; 3]);

        // The first may have deleted what the second does not find.
        let gone = answer(
            404,
            r#"{"code":"NotFound","message":"Addition 1 not found"}"#,
        );
        let socket = Socket::start([Act::Drop, gone.clone()]).await;
        let error = send(&hasty(&socket.site), verb.clone()).await.unwrap_err();
        assert!(error.is_not_found() && error.may_have_happened(), "{error}");

        let (error, requests) = fails(verb.clone(), gone).await;
        assert_eq!(requests, 1);
        assert!(!error.may_have_happened(), "{error}");

        let (error, requests) = fails(verb, Act::Drop).await;
        assert_eq!(requests, 4);
        assert!(error.may_have_happened(), "{error}");
    }
}
