use std::time::Duration;

use mock_sonicwall::{Fault, MockError, MockSonicWall};
use tokio::net::TcpStream;
use tokio::time::{sleep, timeout};

use crate::client::{TENANTS, get, http, start};

#[tokio::test]
async fn two_mocks_know_nothing_of_each_other() {
    let (one, two) = (start().await, start().await);
    assert_ne!(one.url(), two.url());
    one.rename_tenant(4_410_021, "Birch").unwrap();
    assert!(
        get(&two, TENANTS)
            .await
            .text()
            .await
            .unwrap()
            .contains("Birch Dental")
    );
    assert!(one.requests().is_empty());
}

#[tokio::test]
async fn dropping_stops_the_server_and_frees_what_hangs() {
    let msw = start().await;
    msw.fault("", 1, Fault::Hang).unwrap();
    let address = msw.url().replace("http://", "");
    let request = http()
        .get(msw.url() + TENANTS)
        .header("X-API-KEY", msw.api_key());
    let hanging = tokio::spawn(request.send());
    while msw.requests().is_empty() {
        sleep(Duration::from_millis(5)).await;
    }

    drop(msw);
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
async fn a_taken_port_and_an_empty_key_are_errors() {
    let msw = start().await;
    let taken = msw.url().replace("http://", "").parse().unwrap();
    let error = MockSonicWall::builder()
        .bind(taken)
        .start()
        .await
        .unwrap_err();
    assert!(matches!(error, MockError::Bind { .. }), "{error}");
    let error = MockSonicWall::builder()
        .api_key("")
        .start()
        .await
        .unwrap_err();
    assert!(matches!(error, MockError::EmptyKey), "{error}");
}
