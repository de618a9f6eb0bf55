//! Policies and companies, devices and configurations.

use crate::support::{Town, answers, rule};
use cw_adapter_addigy::{policy, table_spec, wizard};
use cw_sync_core::companies::CompanyQuery;
use cw_sync_core::engine::RunOptions;
use cw_sync_core::mapping::Mapping;
use cw_sync_core::view::{
    DeviceState, DevicesQuery, Names, TableData, TableQuery, device_page, table,
};
use cw_sync_core::wizard::Pick;
use mock_addigy::Device;
use serde_json::json;

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

/// How the devices of Birch stand, by name; and what is wrong with those that are not linked.
async fn binding(town: &Town) -> (Vec<(String, DeviceState)>, Vec<String>) {
    let id = &town.stage.integration.id;
    let devices = town.stage.store.device_facts(id, &"pol-birch".into()).await;
    let page = device_page(&devices.unwrap(), &DevicesQuery::default());
    let rows = page.rows.iter();
    let states = rows.clone().map(|row| (row.device.name.clone(), row.state));
    let problems = rows.flat_map(|row| row.device.problems.clone());
    (states.collect(), problems.collect())
}

/// iPads get a type with a question that must be answered.
fn spoil(town: &mut Town) {
    let rules = vec![rule("iPadOS", Pick::new(7, "Rack Server"))];
    let spoilt = answers().with("configurations.rules", rules);
    town.stage.integration.policy = wizard().policy(&spoilt, policy());
}

/// A person makes the question voluntary.
fn mend(town: &Town) {
    let path = "/company/configurations/types/7/questions";
    let voluntary = json!({ "requiredFlag": false });
    town.stage.cwm.edit(path, 71, voluntary).unwrap();
}

#[tokio::test]
async fn ad_14_each_device_shows_how_it_stands_and_what_is_wrong() {
    let mut town = Town::new().await;
    spoil(&mut town);
    town.link("pol-birch", 201).await;
    town.run().await;
    let (states, problems) = binding(&town).await;
    let expected = [
        ("Lobby iPad", DeviceState::Error),
        ("Front Desk iMac", DeviceState::Linked),
        ("Iris MacBook", DeviceState::Linked),
    ];
    let expected = expected.map(|(name, state)| (name.to_owned(), state));
    assert_eq!(states, expected);
    assert_eq!(problems.len(), 1);
    assert!(problems[0].contains("Rack"), "{problems:?}");
}

#[tokio::test]
async fn ad_14_retry_pending_tries_the_unlinked_devices_only() {
    let mut town = Town::new().await;
    spoil(&mut town);
    town.link("pol-birch", 201).await;
    town.run().await;
    mend(&town);
    town.addigy.change(|account| {
        account.device("mbp-iris").facts["device_name"] = "Another name".into();
    });
    let retry = RunOptions::new().only_pending_devices();
    let retry = retry.only_tenants(["pol-birch"]);
    let report = town.stage.run_with(&retry).await.unwrap();
    assert_eq!((report.counts().applied, report.counts().errors), (1, 0));
    let ipad = town.configuration("ipad-lobby", 201);
    assert_eq!(ipad["type"]["name"], "Rack Server");
    assert_eq!(town.configuration("mbp-iris", 201)["name"], "Iris MacBook");
    let (states, problems) = binding(&town).await;
    assert!(
        states
            .iter()
            .all(|(_, state)| *state == DeviceState::Linked)
    );
    assert_eq!(problems, Vec::<String>::new());
}

#[tokio::test]
async fn ad_15_a_policy_is_grey_blue_or_red() {
    let mut town = Town::new().await;
    let light = async |town: &Town| {
        let (id, store) = (&town.stage.integration.id, &town.stage.store);
        let data = TableData {
            tenants: &store.tenant_facts(id).await.unwrap(),
            mappings: &store.mappings(id).await.unwrap(),
            names: &Names::default(),
        };
        let birch = TableQuery::new().search("Birch");
        let page = table(&table_spec(), &data, &birch);
        let spec = table_spec();
        let column = spec.column("links").unwrap();
        page.rows[0].text(column)
    };
    town.run().await;
    assert_eq!(light(&town).await, "grey");
    spoil(&mut town);
    town.link("pol-birch", 201).await;
    assert_eq!(light(&town).await, "red", "nobody knows yet");
    town.run().await;
    assert_eq!(light(&town).await, "red", "one device is not linked");
    mend(&town);
    town.clean().await;
    assert_eq!(light(&town).await, "blue");
}

#[tokio::test]
async fn ad_10_the_company_is_searched_for_and_saved() {
    let town = Town::new().await;
    let (id, store) = (&town.stage.integration.id, &town.stage.store);
    town.stage.engine.refresh_companies(id).await.unwrap();
    let found = store
        .companies(id, &CompanyQuery::new("cedar logistics l"))
        .await;
    let found = found.unwrap().companies;
    let names: Vec<_> = found.iter().map(|company| company.name.as_str()).collect();
    assert_eq!(names, ["Cedar Logistics Laboratory", "Cedar Logistics Ltd"]);
    let mut mapping = Mapping::to_company("pol-cedar", found[1].id);
    mapping.enabled = true;
    store.set_mapping(id, &mapping).await.unwrap();
    town.clean().await;
    assert_eq!(
        town.configuration("mbp-omar", 202)["status"]["name"],
        "Active"
    );
}
