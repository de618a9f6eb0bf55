//! Policies and companies, devices and configurations.

use crate::support::Town;
use cw_sync_core::plan::devices::{LinkState, links_after};
use mock_addigy::Device;
use serde_json::{Value, json};

#[tokio::test]
async fn ad_10_only_linked_policies_are_synced_and_each_with_its_company() {
    let town = Town::new().await;
    town.clean().await;
    assert_eq!(town.writes(), 0, "no policy is linked yet");
    town.link("pol-birch", 201).await;
    town.clean().await;
    assert_eq!(
        town.devices(201, "Active"),
        ["imac-front", "ipad-lobby", "mbp-iris"]
    );
    for company in [202, 203] {
        assert_eq!(town.devices(company, "Active"), Vec::<String>::new());
    }
    let asked = town.addigy.requests();
    let of_others = |one: &&mock_addigy::Entry| one.body.contains("\"policy_id\":\"pol-dune\"");
    assert_eq!(asked.iter().filter(of_others).count(), 0);
}

#[tokio::test]
async fn ad_10_a_device_belongs_to_the_most_specific_policy_that_is_linked() {
    let town = Town::new().await;
    town.link("pol-cedar", 202).await;
    town.clean().await;
    assert_eq!(
        town.devices(202, "Active"),
        ["mbp-omar", "mini-build", "mini-lab"]
    );
    town.link("pol-cedar-lab", 203).await;
    town.clean().await;
    assert_eq!(town.devices(202, "Active"), ["mbp-omar"]);
    assert_eq!(town.devices(202, "Retired"), ["mini-build", "mini-lab"]);
    assert_eq!(town.devices(203, "Active"), ["mini-build", "mini-lab"]);
    // The alert at the lab is the laboratory's now, and no longer Cedar's.
    for _ in 0..2 {
        town.clean().await;
    }
    let mut tickets = town.tickets();
    tickets.retain(|ticket| ticket["summary"] == "Gatekeeper is off");
    let shown: Vec<_> = tickets
        .iter()
        .map(|one| json!([one["company"]["id"], one["status"]["name"]]))
        .collect();
    assert_eq!(
        shown,
        [json!([202, "Closed by Addigy"]), json!([203, "Raised"])]
    );
    town.settled().await;
}

#[tokio::test]
async fn ad_11_linking_makes_a_configuration_for_every_device() {
    let town = Town::synced().await;
    assert_eq!(
        town.devices(201, "Active"),
        ["imac-front", "ipad-lobby", "mbp-iris"]
    );
    assert_eq!(town.devices(202, "Active"), ["mbp-omar"]);
    assert_eq!(town.devices(203, "Active"), ["mini-build", "mini-lab"]);
    assert_eq!(town.devices(204, "Active"), ["iphone-priya", "mbp-priya"]);
    // What is not Addigy's stays as it is.
    let all = town.stage.cwm.state("/company/configurations");
    let coffee = all.iter().find(|one| one["id"] == 903).unwrap();
    assert_eq!(coffee["name"], "Coffee machine");
    town.settled().await;
}

#[tokio::test]
async fn ad_11_a_configuration_that_is_there_is_activated_and_not_doubled() {
    let town = Town::synced().await;
    // By its device identifier, and by its serial number where it has none.
    let phone = town.configuration("iphone-priya", 204);
    assert_eq!(
        (&phone["id"], &phone["name"]),
        (&json!(901), &json!("Priya iPhone"))
    );
    assert_eq!(phone["status"]["name"], "Active");
    let laptop = town.configuration("mbp-priya", 204);
    assert_eq!(
        (&laptop["id"], &laptop["name"]),
        (&json!(902), &json!("Priya MacBook"))
    );
    assert_eq!(laptop["notes"], "Bought in Porto.");
}

#[tokio::test]
async fn ad_12_a_device_that_joins_a_linked_policy_gets_its_configuration() {
    let town = Town::synced().await;
    town.addigy.change(|account| {
        account.devices.push(Device::new("mbp-new", &["pol-dune"]));
    });
    town.clean().await;
    let new = town.configuration("mbp-new", 204);
    assert_eq!(new["status"]["name"], "Active");
}

#[tokio::test]
async fn ad_12_one_that_comes_back_is_activated_again() {
    let town = Town::synced().await;
    let id = town.configuration("mbp-omar", 202)["id"].clone();
    town.addigy
        .change(|account| account.device("mbp-omar").policy_ids.clear());
    // Cedar has other devices, of the lab below it, so that nothing looks empty to the guard.
    town.addigy.change(|account| {
        account.devices.push(Device::new("mbp-two", &["pol-cedar"]));
    });
    town.clean().await;
    assert_eq!(town.devices(202, "Retired"), ["mbp-omar"]);
    town.addigy.change(|account| {
        account.device("mbp-omar").policy_ids = vec!["pol-cedar".to_owned()];
    });
    town.clean().await;
    let omar = town.configuration("mbp-omar", 202);
    assert_eq!(
        (&omar["id"], &omar["status"]["name"]),
        (&id, &json!("Active"))
    );
}

#[tokio::test]
async fn ad_13_a_device_that_leaves_is_set_inactive_and_never_deleted() {
    let town = Town::synced().await;
    let before = town.stage.cwm.state("/company/configurations").len();
    town.addigy
        .change(|account| account.device("imac-front").policy_ids.clear());
    town.clean().await;
    assert_eq!(town.devices(201, "Retired"), ["imac-front"]);
    assert_eq!(town.devices(201, "Active"), ["ipad-lobby", "mbp-iris"]);
    assert_eq!(
        town.stage.cwm.state("/company/configurations").len(),
        before
    );
    let log = town.stage.cwm.log();
    assert!(log.iter().all(|one| one.method != "DELETE"));
    // Its alert is nobody's any more, and is over once two whole lists lack it.
    town.clean().await;
    assert_eq!(town.ticket("FileVault is off")["closedFlag"], true);
    town.settled().await;
}

/// How the devices of Birch stand after a run.
async fn birch(town: &Town) -> LinkState {
    let report = town.run().await;
    let links = town.stage.store.links(&town.stage.integration.id).await;
    links_after(&report, &links.unwrap())[&"pol-birch".into()].clone()
}

/// CWM refuses the new name of one device.
fn spoil(town: &Town) {
    town.addigy.change(|account| {
        let mut spoilt = Device::new(&"x".repeat(101), &["pol-birch"]);
        spoilt
            .facts
            .insert("serial_number".to_owned(), Value::from("C02"));
        account.devices.push(spoilt);
    });
}

#[tokio::test]
async fn ad_14_each_device_shows_whether_it_is_linked_and_what_is_wrong() {
    let town = Town::new().await;
    town.link("pol-birch", 201).await;
    spoil(&town);
    let state = birch(&town).await;
    assert_eq!((state.devices, state.linked), (Some(4), 3));
    let (device, problems) = state.problems.first_key_value().unwrap();
    assert_eq!((device.len(), state.problems.len()), (101, 1));
    assert!(
        problems[0].contains("its key has 101 characters"),
        "{problems:?}"
    );
}

#[tokio::test]
async fn ad_15_a_policy_is_unlinked_linked_or_linked_with_problems() {
    let town = Town::new().await;
    let report = town.run().await;
    let states = links_after(&report, &Default::default());
    assert_eq!(states[&"pol-birch".into()].devices, None, "grey");
    town.link("pol-birch", 201).await;
    assert!(birch(&town).await.is_whole(), "blue");
    spoil(&town);
    assert!(!birch(&town).await.is_whole(), "red");
    let id = &town.stage.integration.id;
    let now = "2024-06-01T13:00:00Z".parse().unwrap();
    let policy = "pol-birch".into();
    let removed = town.stage.store.remove_mapping(id, &policy, now);
    removed.await.unwrap();
    assert_eq!(birch(&town).await.devices, None, "grey again");
}
