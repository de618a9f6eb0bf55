//! Addigy's worst days, and what reaches CWM.

use crate::support::Town;
use cw_manage::http::RetryPolicy;
use mock_addigy::{Fault, Trouble};
use serde_json::json;

/// A town with only Birch, read a row at a time, in which everything is about to change.
async fn about_to_change() -> Town {
    let addigy = mock_addigy::start().await.unwrap();
    let town = Town::with(addigy, |config| config.with_page_size(1)).await;
    town.link("pol-birch", 201).await;
    town.clean().await;
    town.addigy.change(|account| {
        account.device("imac-front").facts["device_name"] = "Reception".into();
        account
            .devices
            .retain(|device| device.agentid != "mbp-iris");
        account
            .devices
            .push(mock_addigy::Device::new("mbp-new", &["pol-birch"]));
        account.set_status("al-2", "Resolved");
    });
    town
}

/// What is about to change does, once all is well again.
async fn changes_at_last(town: &Town) {
    town.addigy.heal();
    town.clean().await;
    assert_eq!(
        town.devices(201, "Active"),
        ["imac-front", "ipad-lobby", "mbp-new"]
    );
    assert_eq!(town.devices(201, "Retired"), ["mbp-iris"]);
    assert_eq!(town.configuration("imac-front", 201)["name"], "Reception");
    let ticket = town.ticket("FileVault is off");
    assert_eq!(ticket["status"]["name"], "Closed by Addigy");
}

#[tokio::test]
async fn the_token_expires_between_two_pages() {
    let town = about_to_change().await;
    // Five policies, and two of the three devices.
    let expired = Trouble::new("", Fault::status(401)).after(7);
    town.addigy.trouble(expired);
    let said = town.nothing_written().await;
    assert!(said.contains("check that the API token is right"), "{said}");
    changes_at_last(&town).await;
}

#[tokio::test]
async fn the_third_page_fails() {
    for fault in [
        Fault::status(500),
        Fault::status(403),
        Fault::CutOff,
        Fault::page(),
        Fault::status(400),
    ] {
        let town = about_to_change().await;
        town.addigy
            .fault("\"page\":3,\"per_page\":1,\"query\"", fault);
        town.nothing_written().await;
        changes_at_last(&town).await;
    }
}

#[tokio::test]
async fn a_customer_disappears() {
    let town = Town::synced().await;
    town.addigy.change(|account| {
        account
            .policies
            .retain(|policy| policy.policy_id != "pol-dune");
        account
            .devices
            .retain(|device| device.policy_ids != ["pol-dune"]);
    });
    let said = town.nothing_written().await;
    assert!(said.contains("no longer reports this tenant"), "{said}");
}

#[tokio::test]
async fn a_customer_has_no_device_any_more() {
    let town = Town::synced().await;
    town.addigy.change(|account| {
        account
            .devices
            .retain(|device| device.policy_ids != ["pol-birch"]);
    });
    let said = town.nothing_written().await;
    assert!(said.contains("empty-after-full"), "{said}");
}

#[tokio::test]
async fn every_number_comes_as_text() {
    let town = Town::synced().await;
    town.addigy.fault("", Fault::AsText);
    town.settled().await;
    let lab = town.configuration("mini-lab", 203);
    assert_eq!(
        (&lab["cpuSpeed"], &lab["ram"]),
        (&json!("3.2"), &json!("64"))
    );
}

#[tokio::test]
async fn two_customers_swap_their_names() {
    let town = Town::synced().await;
    town.addigy.change(|account| {
        account.policy("pol-birch").unwrap().name = "Dune Architects".to_owned();
        account.policy("pol-dune").unwrap().name = "Birch Dental".to_owned();
    });
    town.settled().await;
}

#[tokio::test]
async fn lists_say_neither_rows_nor_pages_and_come_backwards() {
    let town = Town::synced().await;
    town.addigy
        .fault("devices", Fault::without(&["total", "page_count"]));
    town.addigy.fault("", Fault::Reversed);
    town.settled().await;
}

#[tokio::test]
async fn a_policy_is_unreadable_and_its_neighbours_are_not() {
    let town = Town::synced().await;
    town.addigy.change(|account| {
        account.device("mbp-priya").facts["local_ip"] = "192.168.7.99".into();
        account
            .devices
            .retain(|device| device.agentid != "mbp-omar");
        let other = mock_addigy::Device::new("mbp-two", &["pol-cedar"]);
        account.devices.push(other);
    });
    town.addigy
        .fault("\"policy_id\":\"pol-cedar\"", Fault::status(500));
    let report = town.run().await;
    assert!(report.counts().errors > 0);
    assert_eq!(
        town.configuration("mbp-priya", 204)["ipAddress"],
        "192.168.7.99"
    );
    assert_eq!(town.devices(202, "Active"), ["mbp-omar"]);
    town.addigy.heal();
    town.clean().await;
    assert_eq!(town.devices(202, "Retired"), ["mbp-omar"]);
}

/// The sub-policy cannot be read. Its devices are in Cedar's list too, and must not land there.
#[tokio::test]
async fn a_device_of_an_unreadable_sub_policy_does_not_fall_to_the_one_above() {
    let town = Town::new().await;
    town.link_all().await;
    town.addigy
        .fault("\"policy_id\":\"pol-cedar-lab\"", Fault::status(500));
    town.run().await;
    assert_eq!(town.devices(202, "Active"), ["mbp-omar"]);
    assert_eq!(town.devices(203, "Active"), Vec::<String>::new());
    town.addigy.heal();
    town.clean().await;
    assert_eq!(town.devices(203, "Active"), ["mini-build", "mini-lab"]);
}

#[tokio::test]
async fn alerts_cannot_be_read_and_no_ticket_is_closed() {
    let town = Town::synced().await;
    town.addigy.change(|account| account.alerts.clear());
    town.addigy.fault("received-alerts", Fault::status(500));
    for _ in 0..3 {
        town.nothing_written().await;
    }
    // Gone from whole lists, twice, they are over.
    town.addigy.heal();
    town.clean().await;
    town.clean().await;
    assert_eq!(
        town.ticket("Disk almost full")["status"]["name"],
        "Closed by Addigy"
    );
}

#[tokio::test]
async fn addigy_is_silent() {
    use cw_manage::http::TimeLimits;
    use std::time::Duration;
    let addigy = mock_addigy::start().await.unwrap();
    addigy.fault("devices", Fault::Hang);
    let limit = Duration::from_millis(300);
    let town = Town::with(addigy, |config| {
        config
            .with_retry(RetryPolicy::never())
            .with_time_limits(TimeLimits {
                connect: limit,
                attempt: limit,
                total: limit,
            })
    })
    .await;
    town.link_all().await;
    town.nothing_written().await;
}
