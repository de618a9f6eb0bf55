//! What a person chooses when the integration is set up.

use crate::support::{Town, answers, rule};
use cw_adapter_addigy::{descriptor, policy, wizard};
use cw_manage::http::RetryPolicy;
use cw_sync_core::access::{Caller, User};
use cw_sync_core::plugin::Registry;
use cw_sync_core::portal::{Acting, CONNECTED, ConnectionForm, Portal, PortalError};
use cw_sync_core::preflight::{Subject, Verdict, examine};
use cw_sync_core::vault::{KeyRing, MasterKey};
use cw_sync_core::wizard::{Answers, Pick};
use mock_addigy::{Fault, TOKEN};
use serde_json::json;
use stage::client;
use std::collections::BTreeSet;

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

/// An admin of a partner, before a portal that knows Addigy.
fn portal(town: &Town) -> Acting {
    let registry = Registry::new().with(descriptor()).unwrap();
    let keys = KeyRing::new("k1", MasterKey::new([7; 32]));
    let portal = Portal::new(town.stage.store.clone(), registry, keys)
        .with_clock(town.stage.clock.clone())
        .with_client_id(town.stage.cwm.client_id())
        .with_cwm(|config| config.retry(RetryPolicy::never()));
    let ada = User::new("ada", "Ada", "ada@msp.example");
    portal.acting(Caller::admin(ada, "msp"))
}

fn form(town: &Town) -> ConnectionForm {
    let cwm = &town.stage.cwm;
    ConnectionForm::new(cwm.url(), cwm.company()).keys(cwm.public_key(), cwm.private_key())
}

#[tokio::test]
async fn ad_1_company_id_keys_and_address_are_asked_for_and_tried() {
    let town = Town::new().await;
    let (ada, here) = (portal(&town), "here".into());
    let nothing = ConnectionForm::default();
    let error = ada.create("here", "addigy", &nothing).await.unwrap_err();
    for path in ["/site", "/company", "/publicKey", "/privateKey"] {
        assert!(error.to_string().contains(path), "{error}");
    }
    let cwm = &town.stage.cwm;
    let wrong = ConnectionForm::new(cwm.url(), cwm.company()).keys("wrong", "too");
    let error = ada.create("here", "addigy", &wrong).await.unwrap_err();
    assert!(matches!(error, PortalError::Auth { .. }), "{error}");
    let right = form(&town);
    let said = ada.test_connection(&here, &right).await.unwrap();
    assert_eq!(said, CONNECTED);
    ada.create("here", "addigy", &right).await.unwrap();
    assert_eq!(town.writes(), 0);
}

/// The names that are offered for a choice, and those among them that will not do.
async fn offered(town: &Town, choice: &str, answers: &Answers, search: &str) -> (String, String) {
    let cwm = client(&town.stage.cwm).unwrap();
    let offers = wizard().options(&cwm, choice, answers, search).await;
    let offers = offers.unwrap();
    let names = |unfit: bool| {
        let offers = offers
            .iter()
            .filter(|offer| offer.unfit.is_empty() != unfit);
        let names: Vec<_> = offers.map(|offer| offer.pick.name.as_str()).collect();
        names.join(", ")
    };
    (names(false), names(true))
}

#[tokio::test]
async fn ad_2_boards_statuses_and_types_are_fetched_from_cwm() {
    let town = Town::new().await;
    let chosen = answers();
    for (choice, search, fit, unfit) in [
        (
            "monitoring.board",
            "",
            "Addigy Monitoring, Mac Help Desk",
            "",
        ),
        ("selfService.board", "help", "Mac Help Desk", ""),
        ("monitoring.open", "", "New, Raised", "Closed by Addigy"),
        ("monitoring.closed", "", "Closed by Addigy", "New, Raised"),
        ("selfService.closed", "", "Done", "Asked, New"),
        ("configurations.active", "", "Active, In Stock, Retired", ""),
        (
            "configurations.type",
            "",
            "Mac, Mobile Device",
            "Rack Server",
        ),
    ] {
        let mut found = offered(&town, choice, &chosen, search).await;
        for names in [&mut found.0, &mut found.1] {
            let mut sorted: Vec<_> = names.split(", ").collect();
            sorted.sort_unstable();
            *names = sorted.join(", ");
        }
        assert_eq!(found, (fit.to_owned(), unfit.to_owned()), "{choice}");
    }
    // Statuses are those of a board, which comes first.
    let cwm = client(&town.stage.cwm).unwrap();
    let (wizard, nothing) = (wizard(), Answers::new());
    let early = wizard.options(&cwm, "monitoring.open", &nothing, "");
    let error = early.await.unwrap_err().to_string();
    assert!(error.contains("choose \"Service board\" first"), "{error}");
}

#[tokio::test]
async fn ad_8_set_up_refuses_a_type_with_a_required_question() {
    let town = Town::new().await;
    let cwm = client(&town.stage.cwm).unwrap();
    let rack = Pick::new(7, "Rack Server");
    for (choice, chosen) in [
        (
            "configurations.type",
            answers().with("configurations.type", rack.clone()),
        ),
        (
            "configurations.rules",
            answers().with("configurations.rules", vec![rule("iOS", rack.clone())]),
        ),
    ] {
        let findings = wizard().validate(&cwm, &chosen).await;
        let of: Vec<_> = findings.iter().map(|found| found.choice.as_str()).collect();
        assert_eq!(of, [choice]);
        assert!(findings[0].what.contains("Rack"), "{findings:?}");
    }
}

#[tokio::test]
async fn ad_9_only_a_set_up_without_a_fault_can_be_enabled() {
    let town = Town::new().await;
    let cwm = client(&town.stage.cwm).unwrap();
    assert_eq!(wizard().validate(&cwm, &answers()).await, []);
    // All at once: what is missing, what is gone, what does not do.
    let faulty = answers()
        .with("configurations.active", Pick::new(99, "Gone"))
        .with("monitoring.closed", Pick::new(312, "Raised"))
        .with("monitoring.open", Pick::new(321, "New"));
    let mut faulty = serde_json::to_value(faulty).unwrap();
    faulty.as_object_mut().unwrap().remove("selfService.board");
    let faulty: Answers = serde_json::from_value(faulty).unwrap();
    let findings = wizard().validate(&cwm, &faulty).await;
    let choices: BTreeSet<_> = findings.iter().map(|found| found.choice.as_str()).collect();
    for choice in [
        "configurations.active",
        "monitoring.closed",
        "monitoring.open",
        "selfService.board",
    ] {
        assert!(choices.contains(choice), "{choice}: {findings:#?}");
    }

    // And only with Addigy's own settings.
    let (ada, here) = (portal(&town), "here".into());
    ada.create("here", "addigy", &form(&town)).await.unwrap();
    let chosen = serde_json::to_value(answers()).unwrap();
    let chosen = chosen.as_object().unwrap().clone().into_iter().collect();
    ada.choose(&here, chosen).await.unwrap();
    let error = ada.submit(&here).await.unwrap_err().to_string();
    assert!(error.contains("/token is missing"), "{error}");
    let settings = json!({ "token": TOKEN, "baseUrl": town.addigy.url() });
    ada.configure(&here, settings).await.unwrap();
    ada.submit(&here).await.unwrap();
}

#[tokio::test]
async fn ad_9_preflight_finds_a_token_that_may_not_read() {
    let town = Town::new().await;
    let cwm = client(&town.stage.cwm).unwrap();
    let policy = town.stage.integration.policy.clone();
    let look = async || {
        let subject = Subject::new(&policy).with_sources(&town.stage.integration.sources);
        let report = examine(&cwm, &subject).await;
        let vendors = report.checks.iter();
        let vendors = vendors.filter(|check| check.id.starts_with("addigy."));
        let failed = vendors.filter(|check| matches!(check.verdict, Verdict::Failed(_)));
        let failed: Vec<_> = failed.map(|check| check.id.clone()).collect();
        failed.join(" ")
    };
    assert_eq!(look().await, "");
    for (path, failed) in [
        ("policies", "addigy.policies"),
        ("devices", "addigy.devices"),
        ("received-alerts", "addigy.alerts"),
        ("self-service", "addigy.selfService"),
    ] {
        town.addigy.fault(path, Fault::status(403));
        assert_eq!(look().await, failed);
        town.addigy.heal();
    }
}
