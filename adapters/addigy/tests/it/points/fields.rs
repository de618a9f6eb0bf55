//! What of a device goes where.

use crate::support::Town;
use serde_json::{Value, json};

#[tokio::test]
async fn ad_16_ten_fields_of_a_configuration_come_from_addigy() {
    let town = Town::synced().await;
    let imac = town.configuration("imac-front", 201);
    for (field, value) in [
        ("name", "Front Desk iMac"),
        ("deviceIdentifier", "imac-front"),
        ("serialNumber", "C02YY11RX"),
        ("macAddress", "a4:83:e7:00:00:02"),
        ("ipAddress", "10.1.4.10"),
        ("osType", "Darwin-22.6.0-x86_64"),
        ("osInfo", "macOS 13.6.6 (22G630)"),
        ("cpuSpeed", "3.6"),
        ("ram", "32"),
        ("lastLoginName", "frontdesk"),
    ] {
        assert_eq!(imac[field], value, "{field}");
    }
    // Nothing else that Addigy knows is written.
    assert_eq!(imac["modelNumber"], Value::Null);
}

#[tokio::test]
async fn ad_16_changes_in_addigy_win_over_edits_in_cwm() {
    let town = Town::synced().await;
    let id = town.configuration("imac-front", 201)["id"]
        .as_i64()
        .unwrap();
    let edit = json!({ "name": "Edited by hand", "notes": "Under the desk." });
    town.stage
        .cwm
        .edit("/company/configurations", id, edit)
        .unwrap();
    town.clean().await;
    let imac = town.configuration("imac-front", 201);
    assert_eq!(imac["name"], "Front Desk iMac");
    assert_eq!(
        imac["notes"], "Under the desk.",
        "it is no field of Addigy's"
    );
}

#[tokio::test]
async fn ad_16_a_fact_that_is_not_known_leaves_what_cwm_holds() {
    let town = Town::synced().await;
    town.addigy.change(|account| {
        let imac = account.device("imac-front");
        imac.facts["current_user"] = Value::Null;
        imac.errors
            .insert("local_ip".to_owned(), "the agent timed out".into());
        imac.facts.remove("total_memory_gb");
    });
    town.settled().await;
    // One that is known to be empty is emptied.
    town.addigy
        .change(|account| account.device("imac-front").facts["current_user"] = "".into());
    town.clean().await;
    let imac = town.configuration("imac-front", 201);
    assert_eq!(imac["lastLoginName"].as_str().unwrap_or_default(), "");
    assert_eq!(
        (&imac["ipAddress"], &imac["ram"]),
        (&json!("10.1.4.10"), &json!("32"))
    );
}

#[tokio::test]
async fn ad_16_the_address_is_that_of_the_ethernet_unless_a_person_wants_otherwise() {
    let town = Town::synced().await;
    let mac = |town: &Town| town.configuration("mbp-iris", 201)["macAddress"].clone();
    assert_eq!(mac(&town).as_str().unwrap_or_default(), "");

    let mock = mock_addigy::start().await.unwrap();
    let town = Town::with(mock, |config| config.with_wifi_mac(true)).await;
    town.link_all().await;
    town.clean().await;
    assert_eq!(mac(&town), "a4:83:e7:00:00:01");
    assert_eq!(
        town.configuration("imac-front", 201)["macAddress"],
        "a4:83:e7:00:00:02"
    );
}

#[tokio::test]
async fn ad_22_a_new_name_a_new_policy_and_a_new_company_are_pushed() {
    let town = Town::synced().await;
    town.addigy.change(|account| {
        account.device("mbp-omar").facts["device_name"] = "Omar's MacBook".into();
        account.device("imac-front").policy_ids = vec!["pol-dune".to_owned()];
        account
            .devices
            .push(mock_addigy::Device::new("mbp-new", &["pol-cedar"]));
    });
    town.clean().await;
    assert_eq!(
        town.configuration("mbp-omar", 202)["name"],
        "Omar's MacBook"
    );
    assert_eq!(town.configuration("mbp-new", 202)["name"], "mbp-new");
    // Never two active configurations for one device.
    assert_eq!(
        town.configuration("imac-front", 201)["status"]["name"],
        "Retired"
    );
    assert_eq!(
        town.configuration("imac-front", 204)["status"]["name"],
        "Active"
    );
    // So is its alert, whose former ticket is closed once two whole lists lack it.
    town.clean().await;
    town.settled().await;
}

#[tokio::test]
async fn ad_22_a_device_is_up_to_date_by_the_time_its_ticket_is_made() {
    let town = Town::synced().await;
    town.addigy.change(|account| {
        account.device("mbp-omar").facts["local_ip"] = "10.2.0.99".into();
        account.set_status("al-4", "Unattended");
    });
    town.clean().await;
    let omar = town.configuration("mbp-omar", 202);
    assert_eq!(omar["ipAddress"], "10.2.0.99");
    let log = town.stage.cwm.log();
    let last = |method: &str, path: &str| {
        let found = log
            .iter()
            .rposition(|one| one.method == method && one.path.contains(path));
        found.unwrap()
    };
    let pushed = last("PATCH", &format!("/company/configurations/{}", omar["id"]));
    assert!(pushed < last("POST", "/service/tickets"), "{log:#?}");
}
