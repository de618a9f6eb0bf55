//! The rate limit that locks an account out for a day is never reached.

use crate::support::Town;
use cw_adapter_addigy::{AddigyConfig, descriptor};
use cw_sync_core::model::Tenant;
use cw_sync_core::source::SourceError;
use mock_addigy::{Account, Device, Fault, MockAddigy, RateLimit};
use serde_json::json;

/// Whatever rate is set: what may go in ten seconds.
#[test]
fn no_setting_lets_a_thousand_requests_through_in_ten_seconds() {
    for rate in [0, 1, 49, 50, 80, 81, 5_000, u32::MAX] {
        let config = AddigyConfig::new("t", "https://addigy.example").unwrap();
        let limits = config.with_requests_per_second(rate).load_limits();
        let in_ten_seconds = limits.burst + limits.per_minute.unwrap().div_ceil(6);
        assert!(in_ten_seconds < 1_000, "{rate}: {in_ten_seconds}");
        assert!(in_ten_seconds > 0);
    }
}

/// Addigy's rule in a tenth of its size: more than 100 requests in a second lock out.
#[tokio::test]
async fn a_large_account_is_read_below_the_limit() {
    let mock = mock_addigy::start().await.unwrap();
    mock.change(|account| {
        let (requests, seconds) = (100, 1);
        account.rate_limit = RateLimit { requests, seconds };
        for number in 0..160 {
            let agentid = format!("mac-{number:03}");
            account.devices.push(Device::new(&agentid, &["pol-birch"]));
        }
    });
    let town = Town::with(mock, |config| {
        config.with_page_size(1).with_requests_per_second(45)
    })
    .await;
    town.link("pol-birch", 201).await;
    town.clean().await;
    assert_eq!(town.devices(201, "Active").len(), 163);
    assert!(town.addigy.requests().len() > 160);
    let seen = town
        .addigy
        .memory(|calls| (calls.locked_out(), calls.busiest()));
    assert!(!seen.0 && seen.1 <= 100, "{seen:?}");
}

/// A town with a token of its own, and all of it linked: who is shut out stays so for as long as the
/// program runs.
async fn shut_out_soon(token: &str) -> Town {
    let addigy = MockAddigy::start(Account::read(token, None).unwrap());
    let town = Town::with(addigy.await.unwrap(), |config| config).await;
    town.link_all().await;
    town.clean().await;
    town
}

#[tokio::test]
async fn a_429_ends_the_run_and_nothing_more_is_asked() {
    let town = shut_out_soon("one-too-many").await;
    town.addigy.change(|account| {
        account.device("mbp-iris").facts["device_name"] = "Another name".into();
    });
    // The first call of the run is answered, one after it is not.
    town.addigy
        .fault_times(1, "pol-cedar-lab", Fault::status(429));
    let said = town.nothing_written().await;
    assert!(said.contains("24 hours"), "{said}");
    // Those that were under way together aside, nothing was sent after that; and no second attempt.
    let before = town.addigy.requests().len();
    let said = town.nothing_written().await;
    assert!(said.contains("nothing is sent to it before"), "{said}");
    assert_eq!(town.addigy.requests().len(), before);
}

/// Each click on plan or sync connects anew, and the account is the same.
#[tokio::test]
async fn who_is_connected_and_who_connects_anew_are_shut_out_together() {
    let account = Account::read("shut-out", None).unwrap();
    let addigy = MockAddigy::start(account).await.unwrap();
    let settings = json!({ "token": "shut-out", "baseUrl": addigy.url() });
    let connect = || descriptor().connect(&settings).unwrap();
    let (run, plan) = (connect(), connect());
    plan.tenants.tenants().await.unwrap();
    addigy.fault_times(1, "policies", Fault::status(429));
    let error = run.tenants.tenants().await.unwrap_err();
    assert!(matches!(error, SourceError::LockedOut(_)), "{error}");
    let before = addigy.requests().len();
    assert_eq!(plan.tenants.tenants().await.unwrap_err(), error);
    drop((run, plan));
    assert_eq!(connect().tenants.tenants().await.unwrap_err(), error);
    assert_eq!(addigy.requests().len(), before);
}

#[tokio::test]
async fn two_that_read_at_once_stay_below_the_limit_together() {
    let addigy = mock_addigy::start().await.unwrap();
    addigy.change(|account| {
        let (requests, seconds) = (100, 1);
        account.rate_limit = RateLimit { requests, seconds };
        for number in 0..60 {
            let agentid = format!("mac-{number:03}");
            account.devices.push(Device::new(&agentid, &["pol-birch"]));
        }
    });
    let settings = json!({
        "token": mock_addigy::TOKEN, "baseUrl": addigy.url(), "pageSize": 1, "requestsPerSecond": 45,
    });
    let read = || async {
        let sources = descriptor().connect(&settings).unwrap();
        let birch = Tenant::new("pol-birch", "Birch Dental");
        let devices = sources.devices.unwrap().devices(&birch).await.unwrap();
        devices.items().len()
    };
    assert_eq!(tokio::join!(read(), read()), (63, 63));
    let seen = addigy.memory(|calls| (calls.locked_out(), calls.busiest()));
    assert!(!seen.0 && seen.1 <= 100, "{seen:?}");
}

#[tokio::test]
async fn a_429_of_the_self_service_call_alone_ends_the_run() {
    let town = shut_out_soon("one-request-too-many").await;
    town.addigy.change(|account| {
        account.device("mbp-iris").facts["device_name"] = "Another name".into();
    });
    town.addigy
        .fault_times(1, "self-service", Fault::status(429));
    let said = town.nothing_written().await;
    assert!(said.contains("24 hours"), "{said}");
}
