//! What a person chooses when the integration is set up.

use crate::support::{Town, answers, rule};
use cw_adapter_addigy::{policy, wizard};
use cw_sync_core::wizard::{Answers, Pick};

fn choose(town: &mut Town, answers: &Answers) {
    town.stage.integration.policy = wizard().policy(answers, policy());
}

#[tokio::test]
async fn ad_3_alerts_open_and_close_on_the_monitoring_board_with_its_statuses() {
    let town = Town::synced().await;
    let ticket = town.ticket("Disk almost full");
    assert_eq!(ticket["board"]["id"], 31);
    assert_eq!(ticket["status"]["name"], "Raised");
    town.addigy
        .change(|account| account.set_status("al-1", "Resolved"));
    town.clean().await;
    let ticket = town.ticket("Disk almost full");
    assert_eq!(ticket["status"]["id"], 313);
    assert_eq!(ticket["closedFlag"], true);
}

#[tokio::test]
async fn ad_4_requests_open_and_close_on_the_self_service_board_with_its_statuses() {
    let town = Town::synced().await;
    let ticket = town.ticket("Please install Photoshop");
    assert_eq!(ticket["board"]["id"], 32);
    assert_eq!(ticket["status"]["name"], "Asked");
    town.addigy
        .change(|account| account.set_status("req-1", "Closed"));
    town.clean().await;
    let ticket = town.ticket("Please install Photoshop");
    assert_eq!(ticket["status"]["id"], 323);
    assert_eq!(ticket["closedFlag"], true);
}

#[tokio::test]
async fn ad_5_configurations_have_the_statuses_that_were_chosen() {
    let mut town = Town::synced().await;
    let chosen = answers().with("configurations.active", Pick::new(3, "In Stock"));
    choose(&mut town, &chosen);
    town.addigy
        .change(|account| account.device("imac-front").policy_ids.clear());
    town.clean().await;
    assert_eq!(town.devices(201, "In Stock"), ["ipad-lobby", "mbp-iris"]);
    assert_eq!(town.devices(201, "Retired"), ["imac-front"]);
}

#[tokio::test]
async fn ad_6_a_device_gets_the_default_type() {
    let town = Town::synced().await;
    for (device, company) in [("mbp-iris", 201), ("ipad-lobby", 201), ("mini-lab", 203)] {
        assert_eq!(town.configuration(device, company)["type"]["name"], "Mac");
    }
}

#[tokio::test]
async fn ad_7_special_devices_get_special_types() {
    let mut town = Town::new().await;
    let mobile = Pick::new(6, "Mobile Device");
    let rules = vec![rule("iPadOS", mobile.clone()), rule("iOS", mobile)];
    choose(&mut town, &answers().with("configurations.rules", rules));
    town.link_all().await;
    town.clean().await;
    for (device, company, kind) in [
        ("ipad-lobby", 201, "Mobile Device"),
        ("iphone-priya", 204, "Mobile Device"),
        ("mbp-iris", 201, "Mac"),
        ("mini-lab", 203, "Mac"),
    ] {
        assert_eq!(town.configuration(device, company)["type"]["name"], kind);
    }
    town.settled().await;
}

#[tokio::test]
async fn ad_8_a_type_with_a_required_question_links_no_device_and_says_why() {
    let mut town = Town::new().await;
    let rules = vec![rule("iPadOS", Pick::new(7, "Rack Server"))];
    choose(&mut town, &answers().with("configurations.rules", rules));
    town.link("pol-birch", 201).await;
    let report = town.run().await;
    assert_eq!(town.devices(201, "Active"), ["imac-front", "mbp-iris"]);
    let told = report.findings.iter().map(|finding| &finding.message);
    let told: Vec<_> = told.filter(|message| message.contains("Rack")).collect();
    assert_eq!(told.len(), 1, "{report:#?}");
}

#[tokio::test]
async fn ad_9_a_name_that_cwm_does_not_have_syncs_nothing_of_that_kind() {
    let mut town = Town::new().await;
    let gone = answers()
        .with("configurations.inactive", Pick::new(99, "Gone"))
        .with("monitoring.board", Pick::new(98, "Gone"))
        .with("selfService.board", Pick::new(98, "Gone"));
    choose(&mut town, &gone);
    town.link_all().await;
    let said = town.nothing_written().await;
    assert!(said.contains("Gone"), "{said}");
}
