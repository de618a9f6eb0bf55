//! The rate limit that locks an account out for a day is never reached.

use crate::support::Town;
use cw_adapter_addigy::AddigyConfig;
use mock_addigy::{Device, RateLimit};

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

#[tokio::test]
async fn a_429_ends_the_run_and_nothing_more_is_asked() {
    let town = Town::synced().await;
    town.addigy.change(|account| {
        account.device("mbp-iris").facts["device_name"] = "Another name".into();
    });
    // The first call of the run is answered, one after it is not.
    town.addigy
        .fault_times(1, "pol-cedar-lab", mock_addigy::Fault::status(429));
    let said = town.nothing_written().await;
    assert!(said.contains("24 hours"), "{said}");
    // Those that were under way together aside, nothing was sent after that; and no second attempt.
    let before = town.addigy.requests().len();
    let said = town.nothing_written().await;
    assert!(said.contains("nothing is sent to it before"), "{said}");
    assert_eq!(town.addigy.requests().len(), before);
}
