//! What the guide has people set up: asked for, checked, and told where it is missing.

use crate::world::{FIXTURE, KEY, Often, World, config, everything};
use cw_adapter_axcient::{Axcient, Events, Service, descriptor, policy, prerequisites};
use cw_manage::{Client, Config};
use cw_sync_core::access::{Caller, User};
use cw_sync_core::plugin::Registry;
use cw_sync_core::policy::Policy;
use cw_sync_core::portal::{CONNECTED, ConnectionForm, Portal, PortalError};
use cw_sync_core::preflight::{self, Report, Subject};
use cw_sync_core::source::TenantSource;
use cw_sync_core::store::MemoryStore;
use cw_sync_core::vault::{KeyRing, MasterKey};
use cw_sync_core::wizard::{Answer, Answers, Pick};
use mock_cwm::{ApiMember, MockCwm, Right};
use serde_json::{Value, json};
use std::sync::Arc;

fn fixture(change: impl FnOnce(&mut Value)) -> String {
    let mut fixture = serde_json::from_str(FIXTURE).unwrap();
    change(&mut fixture);
    fixture.to_string()
}

/// With all cross-references, by ids.
fn cross_referenced(fixture: &mut Value) {
    let references = Service::ALL.into_iter().enumerate().map(|(id, service)| {
        let (level, kind) = service.cross_reference();
        json!({ "id": id + 1, "vendorLevel": level, "vendorType": kind })
    });
    fixture["/company/managedDevicesIntegrations/8/crossReferences"] = references.collect();
}

async fn examined(fixture: &str, policy: &Policy) -> Report {
    let world = World::with(fixture, Events::Feed).await;
    let cwm = stage::client(&world.stage.cwm).unwrap();
    let store = &world.stage.store;
    let mappings = store.mappings(&world.stage.integration.id).await.unwrap();
    let prerequisites = prerequisites(policy);
    let subject = Subject::new(policy)
        .with_prerequisites(&prerequisites)
        .with_sources(&world.stage.integration.sources)
        .with_mappings(&mappings);
    preflight::examine(&cwm, &subject).await
}

/// What is wrong, by the check that found it.
fn flaws(report: &Report, check: &str) -> String {
    let flaws = report.flaws().filter(|(one, _)| one.id == check);
    let flaws: Vec<_> = flaws.map(|(_, flaw)| flaw.to_string()).collect();
    flaws.join("\n")
}

#[tokio::test]
async fn ax_7_a_member_that_lacks_a_right_is_told_which_and_writes_nothing() {
    let member = ApiMember::new("axcient", "public-7", "private-7")
        .may_nothing()
        .may(&[Right::Inquire], "/company/**")
        .may(&[Right::Inquire], "/finance/**");
    let cwm = MockCwm::builder().fixture_json(FIXTURE).unwrap();
    let cwm = cwm.member(member).start().await.unwrap();
    let client = |private: &str| {
        let config = Config::builder(cwm.url(), cwm.company());
        let config = config.keys("public-7", private).client_id(cwm.client_id());
        Client::new(config.build().unwrap()).unwrap()
    };
    let policy = policy();
    // The keys are name and password; a wrong private key is no key.
    let report = preflight::examine(&client("private-8"), &Subject::new(&policy)).await;
    assert!(!report.is_ok(), "{report}");
    assert!(report.to_string().contains("key"), "{report}");
    // The restrictions are the member's, and more keys would not lift them.
    let report = preflight::examine(&client("private-7"), &Subject::new(&policy)).await;
    let told: Vec<_> = report.flaws().map(|(_, flaw)| flaw.to_string()).collect();
    assert!(
        told.iter().any(|flaw| flaw.contains("Product Catalog")),
        "{told:#?}"
    );
    assert!(
        told.iter().all(|flaw| !flaw.contains("Agreements")),
        "{told:#?}"
    );
    assert_eq!(cwm.stats().writes, 0);
}

#[tokio::test]
async fn ax_8_a_product_that_is_not_there_is_found_before_the_first_sync() {
    let report = examined(
        &FIXTURE.replace("Local Backup # Desktops", "LBD"),
        &policy(),
    )
    .await;
    let told = flaws(&report, "cwm.products");
    assert!(
        told.contains("CWM has no catalog item \"Local Backup # Desktops\""),
        "{told}"
    );
    assert_eq!(told.lines().count(), 1);
}

#[tokio::test]
async fn ax_10_the_solution_is_looked_for_with_how_to_make_it() {
    let fixture = fixture(|fixture| {
        fixture["/company/managementItSolutions"][0]["name"] = json!("Backups");
    });
    let told = flaws(
        &examined(&fixture, &policy()).await,
        "cwm.managementSolution",
    );
    for part in [
        "no management solution \"Axcient\"",
        "Management IT",
        "Custom",
        "no password",
    ] {
        assert!(told.contains(part), "{told}");
    }
}

#[tokio::test]
async fn ax_11_the_managed_devices_record_is_as_the_guide_says() {
    let fine = fixture(cross_referenced);
    assert_eq!(
        flaws(&examined(&fine, &policy()).await, "cwm.managedDevices"),
        ""
    );
    for (field, wrong) in [
        ("loginBy", json!("Member")),
        ("defaultBillingLevel", json!("Summary")),
        ("matchOnSerialNumberFlag", json!(false)),
        ("disableNewCrossReferencesFlag", json!(false)),
    ] {
        let fixture = fixture(|fixture| {
            cross_referenced(fixture);
            fixture["/company/managedDevicesIntegrations"][0][field] = wrong;
        });
        let told = flaws(&examined(&fixture, &policy()).await, "cwm.managedDevices");
        assert!(told.starts_with(field), "{field}: {told}");
        assert!(
            told.contains("System > Setup Tables > Managed Devices Integration"),
            "{told}"
        );
    }
    let none = fixture(|fixture| fixture["/company/managedDevicesIntegrations"] = json!([]));
    let told = flaws(&examined(&none, &policy()).await, "cwm.managedDevices");
    assert!(
        told.contains("no managed devices integration of \"Axcient\""),
        "{told}"
    );
}

#[tokio::test]
async fn ax_12_each_product_that_is_billed_has_its_cross_reference() {
    let path = "/company/managedDevicesIntegrations/8/crossReferences";
    let fixture = fixture(|fixture| {
        cross_referenced(fixture);
        let rows = fixture[path].as_array_mut().unwrap();
        rows.retain(|row| {
            row["vendorLevel"] != "Email Filtering" && row["vendorLevel"] != "Local Backup"
        });
    });
    let told = flaws(&examined(&fixture, &policy()).await, "cwm.managedDevices");
    assert!(
        told.contains("level \"Email Filtering\" and type \"Mailboxes\""),
        "{told}"
    );
    // Local storage is not billed, and needs none.
    assert_eq!(told.lines().count(), 3, "{told}");
}

#[tokio::test]
async fn ax_21_ax_29_a_company_without_its_management_ids_is_found_before_the_first_sync() {
    let path = "/company/companies/102/managementSummaryReports";
    let fixture = fixture(|fixture| {
        fixture.as_object_mut().unwrap().remove(path);
    });
    let told = flaws(
        &examined(&fixture, &everything()).await,
        "cwm.managementEntries",
    );
    for part in [
        "ConnectWise Management ID error of company \"Cedar Logistics Ltd\"",
        "WorkstationsAndServers, then BackupStats",
        "System > Setup Tables",
        "not from the Companies tab",
    ] {
        assert!(told.contains(part), "{told}");
    }
}

#[tokio::test]
async fn ax_26_what_only_a_person_can_look_at_is_named() {
    let report = examined(FIXTURE, &policy()).await;
    let told = report.to_string();
    for part in [
        "not the service board's",
        "No Backup Notification",
        "External Ticketing Alerts",
    ] {
        assert!(told.contains(part), "{told}");
    }
}

fn portal(cwm: &MockCwm) -> Portal {
    let keys = KeyRing::new("test", MasterKey::from_hex(&"0f".repeat(32)).unwrap());
    let registry = Registry::new().with(descriptor()).unwrap();
    Portal::new(Arc::new(MemoryStore::new()), registry, keys)
        .with_client_id(cwm.client_id().to_owned())
}

fn olivia() -> Caller {
    let user = User::new("u1", "Olivia", "olivia@northwind.example");
    Caller::admin(user, "northwind")
}

#[tokio::test]
async fn ax_13_credentials_of_a_senior_manager_go_in_over_https_only() {
    let cwm = MockCwm::builder()
        .fixture_json(FIXTURE)
        .unwrap()
        .start()
        .await
        .unwrap();
    let portal = portal(&cwm);
    let acting = portal.acting(olivia());
    let form = |site: &str| {
        let form = ConnectionForm::new(site, cwm.company());
        form.keys(cwm.public_key().to_owned(), cwm.private_key().to_owned())
    };
    let error = acting
        .create("one", "axcient", &form("http://psa.northwind.example"))
        .await;
    let error = error.unwrap_err().to_string();
    assert!(
        error.contains("/site") && error.contains("https"),
        "{error}"
    );
    let nothing = ConnectionForm::new("", "");
    let error = acting
        .create("one", "axcient", &nothing)
        .await
        .unwrap_err()
        .to_string();
    for field in ["/site", "/company", "/publicKey", "/privateKey"] {
        assert!(error.contains(field), "{error}");
    }
    // A mock on this machine may be without.
    acting
        .create("one", "axcient", &form(&cwm.url()))
        .await
        .unwrap();
    let user = User::new("u2", "Otto", "otto@northwind.example");
    let other = portal.acting(Caller::new(user, "northwind"));
    let error = other
        .connect(&"one".into(), &form(&cwm.url()))
        .await
        .unwrap_err();
    assert!(error.to_string().contains("may not"), "{error}");
}

#[tokio::test]
async fn ax_28_blanks_around_credentials_are_dropped_and_wrong_ones_told_clearly() {
    let cwm = MockCwm::builder()
        .fixture_json(FIXTURE)
        .unwrap()
        .start()
        .await
        .unwrap();
    let portal = portal(&cwm);
    let acting = portal.acting(olivia());
    let form = |private: String| {
        let form = ConnectionForm::new(format!(" {} ", cwm.url()), format!("{}\n", cwm.company()));
        form.keys(format!("\t{} ", cwm.public_key()), private)
    };
    let pasted = form(format!(" {}\r\n", cwm.private_key()));
    let told = acting
        .test_connection(&"one".into(), &pasted)
        .await
        .unwrap();
    assert_eq!(told, CONNECTED);
    let wrong = form("another".to_owned());
    let error = acting
        .test_connection(&"one".into(), &wrong)
        .await
        .unwrap_err();
    assert!(matches!(error, PortalError::Auth { .. }), "{error:?}");
    assert!(error.to_string().contains("401 Auth Error"), "{error}");
    assert!(!error.to_string().contains("another"), "{error}");
}

#[tokio::test]
async fn ax_28_a_wrong_axcient_key_is_told_clearly_too() {
    let mock = mock_axcient::start(KEY).await.unwrap();
    let check = async |key: &str| {
        let settings = json!({ "apiKey": key, "baseUrl": mock.url() });
        let sources = descriptor().connect(&settings).unwrap();
        sources.check.unwrap().check().await.remove(0)
    };
    let fine = format!("{:?}", check(&format!(" {KEY}\r\n")).await.verdict);
    assert!(
        fine.contains("Passed") && fine.contains("Northwind MSP"),
        "{fine}"
    );
    let wrong = format!("{:?}", check("an0ther").await.verdict);
    assert!(wrong.contains("check that the API key is right"), "{wrong}");
    assert!(
        wrong.contains("without blanks") && !wrong.contains("an0ther"),
        "{wrong}"
    );
    // Both sides must fit, and each is told apart.
    let source = Axcient::new(config(&mock)).unwrap();
    mock.key_lasts(0);
    let error = source.tenants().await.unwrap_err();
    assert!(
        error
            .to_string()
            .contains("the vendor refuses the credentials"),
        "{error}"
    );
}

fn answers() -> Answers {
    Answers::new()
        .with("integration.solution", Pick::new(3, "Axcient"))
        .with("tickets.open", true)
        .with("tickets.board", Pick::new(21, "Backup Alerts"))
        .with("tickets.closed", Pick::new(203, "Closed"))
}

async fn cwm() -> (World, Client) {
    let world = World::new().await;
    let client = stage::client(&world.stage.cwm).unwrap();
    (world, client)
}

#[tokio::test]
async fn ax_14_boxes_for_statistics_descriptions_and_each_service_set_the_policy() {
    let adapter = descriptor();
    let (mut world, client) = cwm().await;
    let found = adapter.wizard().validate(&client, &answers()).await;
    assert_eq!(found, [], "{found:#?}");
    let services = Answer::words([Service::BasicStorage.name()]);
    let answers = answers()
        .with("integration.statistics", false)
        .with("integration.descriptions", true)
        .with("integration.services", services);
    let policy = adapter.wizard().policy(&answers, adapter.policy().clone());
    world.stage.integration.policy = policy;
    world.run().await;
    assert_eq!(world.figures(101), [[0; 4]; 2]);
    assert_eq!(world.quantities(501), [1, 200, 2, 1, 1, 2, 20, 26]);
    assert_eq!(world.quantities(502), [337, 10, 1, 3, 110]);
    let said = world.line(502, 911)["invoiceDescription"].to_string();
    assert!(said.contains("CL-DC1: 310.00 GB"), "{said}");
}

#[tokio::test]
async fn ax_6_the_set_up_takes_no_board_without_a_not_responded_status() {
    let (_world, client) = cwm().await;
    let answers = answers()
        .with("tickets.board", Pick::new(22, "Help Desk"))
        .with("tickets.closed", Pick::new(212, "Closed"));
    let found = descriptor().wizard().validate(&client, &answers).await;
    assert_eq!(found.len(), 1, "{found:#?}");
    assert!(
        found[0].to_string().contains("NotResponded"),
        "{}",
        found[0]
    );
    assert_eq!(found[0].choice, "tickets.board");
}

#[tokio::test]
async fn ax_15_the_notification_rule_opens_tickets_of_the_chosen_events() {
    let adapter = descriptor();
    let (mut world, _) = cwm().await;
    let of = |answers: &Answers| adapter.wizard().policy(answers, adapter.policy().clone());
    assert!(of(&Answers::new()).alerts.is_none(), "no rule, no tickets");
    let some = answers().with("tickets.some", true).with(
        "tickets.types",
        Answer::words(["disk_usage", "archive_failed"]),
    );
    world.stage.integration.policy = of(&some);
    world.run().await;
    assert_eq!(world.tickets().len(), 1, "{:#?}", world.tickets());
    // Some, and which is not said: that cannot be submitted, or it would be all.
    let unsaid = answers().with("tickets.some", true);
    let found = adapter.wizard().check(&unsaid);
    let choices: Vec<_> = found.iter().map(|one| one.choice.as_str()).collect();
    assert_eq!(choices, ["tickets.types"], "{found:#?}");
    // All types are the default.
    world.stage.integration.policy = of(&answers());
    world.run().await;
    assert_eq!(world.tickets().len(), 3);
}
