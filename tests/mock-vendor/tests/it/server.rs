//! Starting and stopping, and who is let in.

use crate::acme::{KEY, MockAcme, http, json_at, start, world};
use mock_vendor::Fault;
use std::io::ErrorKind;
use std::time::Duration;
use tokio::net::TcpStream;
use tokio::time::{sleep, timeout};

#[tokio::test]
async fn two_mocks_know_nothing_of_each_other() {
    let (one, two) = (start().await, start().await);
    assert_ne!(one.url(), two.url());
    one.change(|world| world.rows.clear());
    assert_eq!(json_at(&two, "/rows").await["total"], 2);
    assert!(one.requests().is_empty());
}

#[tokio::test]
async fn dropping_stops_the_server_and_frees_what_hangs() {
    let acme = start().await;
    acme.fault("", Fault::Hang);
    let address = acme.url().replace("http://", "").replace("/api", "");
    let request = http().get(acme.url() + "/rows").header("x-api-key", KEY);
    let hanging = tokio::spawn(request.send());
    while acme.requests().is_empty() {
        sleep(Duration::from_millis(5)).await;
    }

    drop(acme);
    let stopped = timeout(Duration::from_secs(10), async {
        while TcpStream::connect(&address).await.is_ok() {
            sleep(Duration::from_millis(5)).await;
        }
        hanging.await.unwrap()
    });
    let answer = stopped.await.expect("the server stops").unwrap();
    assert_eq!(answer.status(), 503);
}

#[tokio::test]
async fn a_taken_port_is_an_error_that_names_it() {
    let acme = start().await;
    let taken = acme.url().replace("http://", "").replace("/api", "");
    let error = MockAcme::start_at(world(), taken.parse().unwrap()).await;
    let error = error.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::AddrInUse);
    assert!(error.to_string().contains(&taken), "{error}");
}

/// An empty key is none: it lets nobody in.
#[tokio::test]
async fn only_who_has_the_key_is_let_in() {
    for (key, sent, expected) in [
        (KEY, Some(KEY), 200),
        (KEY, Some("wrong"), 401),
        (KEY, Some(""), 401),
        (KEY, None, 401),
        ("", Some(""), 401),
        ("", None, 401),
    ] {
        let mut world = world();
        world.key = key.to_owned();
        let acme = MockAcme::start(world).await.unwrap();
        let mut request = http().get(acme.url() + "/rows");
        if let Some(sent) = sent {
            request = request.header("X-API-Key", sent);
        }
        let answer = request.send().await.unwrap();
        assert_eq!(answer.status(), expected, "{key:?} {sent:?}");
    }
}
