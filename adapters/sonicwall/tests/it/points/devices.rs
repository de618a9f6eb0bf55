//! What is documented, seen in CWM.

use crate::world::{BIRCH, HARBOR, IRIS, KESTREL, World, day, errors};
use cw_sync_core::model::DataKind;
use mock_sonicwall::Fault;
use serde_json::{Value, json};
use std::collections::BTreeMap;

const TZ: &str = "0040103AA001";

fn answers(configuration: &Value) -> BTreeMap<String, Option<String>> {
    let questions = configuration["questions"].as_array().unwrap();
    let text = |value: &Value| value.as_str().map(str::to_owned);
    questions
        .iter()
        .map(|one| (text(&one["question"]).unwrap(), text(&one["answer"])))
        .collect()
}

#[tokio::test]
async fn sw_24_a_tenant_mapped_to_a_company_alone_is_inventory() {
    let world = World::new().await;
    world.map_for_inventory(HARBOR, 107).await;
    world.run().await;
    let all = world.configurations();
    assert_eq!(all.len(), 3);
    assert!(all.iter().all(|one| one["company"]["id"] == 107));
    assert_eq!(world.lines(507), Vec::<Value>::new());
}

#[tokio::test]
async fn sw_44_each_kind_of_product_has_its_configuration_type() {
    let world = World::new().await;
    world.map(KESTREL, 110, 510).await;
    world.map_for_inventory(HARBOR, 107).await;
    for (serial, model) in [
        ("2CB8ED3CCA21", "SMA 1000 Series"),
        ("2CB8ED3CCA22", "SMA 100 Series"),
    ] {
        let appliance = json!({
            "productName": format!("SonicWall {model}"), "kind": "network", "family": "SMA",
            "serialNumber": serial, "modelNumber": model, "registeredOn": "2026-01-01",
            "services": [],
        });
        world
            .msw
            .change(|held| held.add_product(KESTREL, appliance))
            .unwrap();
    }
    let report = world.run_only(DataKind::Devices).await;
    assert_eq!(report.counts().errors, 0, "{:?}", report.findings);
    for (serial, expected) in [
        ("2CB8ED3CCA21", "SonicWall SMA"), // the longer of two beginnings
        ("2CB8ED3CCA22", "SonicWall SRA"),
        ("18B1690BBA01", "SonicWall Firewall"), // NSa 2700
        ("0040103AAA02", "SonicWall Firewall"), // TZ 370
        ("2CB8ED3CCA03", "SonicWall Firewall"), // NSsp 10700
        ("004010770702", "SonicWall Firewall"), // NSv 270
        ("2CB8ED3CCA04", "SonicWall SRA"),      // SMA 410
        ("2CB8ED3CCA05", "SonicWall SMA"),      // SMA 7210
        ("004010550703", "SonicWall SMA"),      // SMA 8200v, without a model
        ("2CB8ED3CCA06", "SonicWall Access Points"),
        ("2CB8ED3CCA07", "SonicWall Switch"),
        ("2CB8ED3CCA08", "SonicWall Email Security"),
    ] {
        let configuration = world.configuration(serial).unwrap();
        assert_eq!(configuration["type"]["name"], expected, "{serial}");
    }
    // What did not exist was made, each once.
    let types = world.stage.cwm.state("/company/configurations/types");
    assert_eq!(types.len(), 1 + 6);
}

#[tokio::test]
async fn sw_44_a_kind_that_the_guide_does_not_name_is_an_error_of_its_own() {
    let world = World::birch().await;
    let odd = json!({
        "productName": "Cloud Edge Connector", "kind": "network", "family": "Cloud Secure Edge",
        "serialNumber": "0040103AA009", "registeredOn": "2026-01-01", "services": [],
    });
    world
        .msw
        .change(|held| held.add_product(BIRCH, odd))
        .unwrap();
    let report = world.run_only(DataKind::Devices).await;
    assert!(
        errors(&report, BIRCH).contains("Cloud Secure Edge"),
        "{report:?}"
    );
    assert_eq!(world.configurations().len(), 2);
}

#[tokio::test]
async fn sw_45_a_configuration_holds_what_was_registered() {
    let world = World::birch().await;
    world.run_only(DataKind::Devices).await;
    let one = world.configuration(TZ).unwrap();
    assert_eq!(one["name"], "Birch TZ");
    assert_eq!(one["company"]["id"], 101);
    assert_eq!(one["status"]["name"], "Active");
    assert_eq!(one["tagNumber"], "BD-0001");
    assert_eq!(one["modelNumber"], "TZ 370");
    assert_eq!(day(&one["installationDate"]), "2024-03-04");
    assert_eq!(day(&one["warrantyExpirationDate"]), "2027-03-03");
    // MySonicWall has no name for this one; Network Security Manager has.
    assert_eq!(
        world.configuration("0040103AA002").unwrap()["name"],
        "Birch branch"
    );

    world
        .msw
        .change(|held| held.set_expiry(TZ, "24x7 Support", Some("2028-03-03")))
        .unwrap();
    world.run_only(DataKind::Devices).await;
    let one = world.configuration(TZ).unwrap();
    assert_eq!(day(&one["warrantyExpirationDate"]), "2028-03-03");
    assert_eq!(world.configurations().len(), 2);
}

#[tokio::test]
async fn sw_46_each_service_is_a_question_answered_with_its_expiry() {
    let world = World::birch().await;
    world.run_only(DataKind::Devices).await;
    let answers = answers(&world.configuration(TZ).unwrap());
    for (question, answer) in [
        ("Content Filtering Service", Some("Mar 3 2027")),
        ("24x7 Support", Some("Mar 3 2027")),
        ("Cloud Backup Enabled", Some("YES")),
        ("Number of SSLVPN licenses", Some("85")),
        ("HA Cluster Role", Some("None")),
    ] {
        let found = answers.get(question).map(|text| text.as_deref());
        assert_eq!(found, Some(answer), "{question}: {answers:?}");
    }
    // Nobody has an answer to these, so nobody needs to be asked.
    for question in ["Global VPN Client", "Last Phone-Home time"] {
        assert_eq!(answers.get(question), None, "{answers:?}");
    }
}

#[tokio::test]
async fn sw_46_a_question_is_made_once_and_emptied_when_its_service_has_no_expiry_any_more() {
    let world = World::birch().await;
    world.run_only(DataKind::Devices).await;
    let questions = || {
        let types = world.stage.cwm.state("/company/configurations/types");
        let firewall = types
            .iter()
            .find(|one| one["name"] == "SonicWall Firewall")
            .unwrap();
        let path = format!("/company/configurations/types/{}/questions", firewall["id"]);
        world.stage.cwm.state(&path).len()
    };
    let before = questions();
    world
        .msw
        .change(|held| held.set_expiry(TZ, "Content Filtering Service", None))
        .unwrap();
    let report = world.run_only(DataKind::Devices).await;
    assert_eq!(report.counts().applied, 1, "{:?}", report.outcomes);
    let answers = answers(&world.configuration(TZ).unwrap());
    let blank = answers["Content Filtering Service"]
        .as_deref()
        .unwrap_or_default();
    assert_eq!(blank, "");
    assert_eq!(questions(), before);
    assert_eq!(world.run_only(DataKind::Devices).await.counts().applied, 0);
}

#[tokio::test]
async fn sw_46_eighty_questions_on_one_firewall_are_made() {
    let world = World::birch().await;
    let service = |n: usize| json!({ "name": format!("Service {n:02}"), "quantity": 1, "expiresOn": "2028-02-29" });
    let services: Vec<_> = (1..=82).map(service).collect();
    let large = json!({
        "productName": "SonicWall NSv 470", "kind": "network", "family": "Firewall",
        "serialNumber": "004010049F85", "modelNumber": "NSv 470", "registeredOn": "2023-12-13",
        "services": services,
    });
    world
        .msw
        .change(|held| held.add_product(BIRCH, large))
        .unwrap();
    let report = world.run_only(DataKind::Devices).await;
    assert_eq!(report.counts().errors, 0, "{:?}", report.findings);
    let answers = answers(&world.configuration("004010049F85").unwrap());
    let dated = answers
        .values()
        .filter(|text| text.as_deref() == Some("Feb 29 2028"));
    assert_eq!(dated.count(), 82);
    assert_eq!(world.run_only(DataKind::Devices).await.counts().applied, 0);
}

#[tokio::test]
async fn sw_18_a_company_that_is_not_active_gets_no_configurations() {
    let world = World::new().await;
    world.map(IRIS, 108, 508).await;
    let report = world.run_only(DataKind::Devices).await;
    assert!(errors(&report, IRIS).contains("Inactive"), "{report:?}");
    assert_eq!(world.writes(), 0);
}

#[tokio::test]
async fn without_nsm_what_is_known_goes_on_and_names_stay() {
    let world = World::birch().await;
    world.run_only(DataKind::Devices).await;
    let status = Fault::Status(503, String::new());
    world.msw.fault("/api/manager/", status);
    world
        .msw
        .change(|held| held.set_expiry(TZ, "24x7 Support", Some("2028-03-03")))
        .unwrap();
    let report = world.run_only(DataKind::Devices).await;
    assert!(
        errors(&report, BIRCH).contains("Network Security Manager"),
        "{report:?}"
    );
    let one = world.configuration(TZ).unwrap();
    assert_eq!(day(&one["warrantyExpirationDate"]), "2028-03-03");
    assert_eq!(
        world.configuration("0040103AA002").unwrap()["name"],
        "Birch branch"
    );
}
