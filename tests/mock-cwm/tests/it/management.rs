//! Products that manage devices: cross references, managed configurations, statistics.

use mock_cwm::MockCwm;
use reqwest::Method;
use serde_json::{Value, json};

use crate::support::{Answer, Cwm, today};

const CONFIGURATIONS: &str = "/company/configurations";
const CROSS: &str = "/company/managedDevicesIntegrations/3/crossReferences";
const LINE: &str = "/finance/agreements/21/additions/31";

/// Two companies, of which one has an agreement with a line for backups, and an integration.
async fn start() -> Cwm {
    let fixture = json!({
        "/company/companies": [{"id": 2, "identifier": "Birch"}, {"id": 3, "identifier": "Oak"}],
        "/company/configurations/types": [{"id": 5, "name": "Backup Stats"}],
        "/finance/agreements/types": [{"id": 7, "name": "Backup"}],
        "/finance/agreements": [{"id": 21, "name": "Backup", "type": {"id": 7}, "company": {"id": 2}}],
        "/finance/agreements/21/additions": [{"id": 31, "product": {"identifier": "BK"}, "quantity": 9}],
        "/procurement/catalog": [{"id": 41, "identifier": "BK", "price": 5}],
        "/company/managedDevicesIntegrations": [
            {"id": 3, "name": "Vault", "solution": "Vault", "loginBy": "Global", "defaultBillingLevel": "Detail"},
        ],
    });
    let builder = MockCwm::builder().fixture_json(&fixture.to_string());
    Cwm::from(builder.unwrap().today(today())).await
}

fn cross(level: &str) -> Value {
    json!({
        "vendorType": "BackupUsage", "vendorLevel": level, "agreementType": {"id": 7},
        "configurationType": {"name": "Backup Stats"}, "product": {"identifier": "BK"},
    })
}

/// Makes the configuration of a device.
async fn device(cwm: &Cwm, company: i64, identifier: &str, level: &str) -> i64 {
    let body = json!({"name": identifier, "type": {"id": 5}, "company": {"id": company}});
    let managed = [
        ("managedInformation.managementSolutionName", "Vault"),
        ("managedInformation.managedIdentifier", identifier),
        ("managedInformation.type", "BackupUsage"),
        ("managedInformation.level", level),
    ];
    let request = cwm.request(Method::POST, CONFIGURATIONS).query(&managed);
    let made = Answer::of(request.json(&body).send().await.unwrap()).await;
    made.json(201)["id"].as_i64().unwrap()
}

async fn sync(cwm: &Cwm) -> Value {
    let path = "/company/management/1/executeManagedItSync";
    let done = cwm.post(path, json!({})).await.json(200);
    assert_eq!(done["success"], true);
    cwm.get(LINE).await.json(200)["quantity"].clone()
}

#[tokio::test]
async fn cross_references_match_exactly() {
    let cwm = start().await;
    let made = cwm.post(CROSS, cross("gold")).await.json(200);
    assert_eq!(made["managedDevicesIntegration"]["name"], "Vault");
    assert_eq!(sync(&cwm).await, 0, "no device is managed yet");
    device(&cwm, 2, "a", "Gold").await;
    assert_eq!(sync(&cwm).await, 0, "another letter case");
    cwm.post(CROSS, cross("Gold")).await.json(200);
    assert_eq!(sync(&cwm).await, 1);
    let path = format!("{CROSS}/{}", made["id"]);
    let gone = cwm.delete(&path).await.json(200);
    assert_eq!(gone["vendorLevel"], "gold");
}

#[tokio::test]
async fn a_sync_counts_the_active_devices_of_the_company() {
    let cwm = start().await;
    cwm.post(CROSS, cross("Gold")).await.json(200);
    let first = device(&cwm, 2, "a", "Gold").await;
    device(&cwm, 2, "b", "Gold").await;
    device(&cwm, 3, "c", "Gold").await;
    assert_eq!(sync(&cwm).await, 2);
    // The same device under another configuration is no second device.
    device(&cwm, 2, "b", "Gold").await;
    assert_eq!(sync(&cwm).await, 2);
    let path = format!("{CONFIGURATIONS}/{first}");
    let inactive = json!({"name": "Inactive"});
    cwm.replace(&path, "status", inactive).await.json(200);
    assert_eq!(sync(&cwm).await, 1);
    let line = cwm.get(LINE).await.json(200);
    assert_eq!(
        (&line["extPrice"], &line["_info"]["updatedBy"]),
        (&json!(5), &json!("api"))
    );
}

#[tokio::test]
async fn a_configuration_is_found_by_its_managed_identifier() {
    let cwm = start().await;
    let first = device(&cwm, 2, "a", "Gold").await;
    let second = device(&cwm, 2, "b", "Gold").await;
    let named = |name| [("managedIdentifier", name)];
    assert_eq!(cwm.list(CONFIGURATIONS, &named("b")).await.ids(), [second]);
    assert_eq!(cwm.list(CONFIGURATIONS, &named("x")).await.ids(), [0; 0]);
    assert_eq!(cwm.get(CONFIGURATIONS).await.ids(), [first, second]);
    let both = [("managedIdentifier", "b"), ("conditions", "name = 'a'")];
    assert_eq!(cwm.list(CONFIGURATIONS, &both).await.ids(), [0; 0]);
    let count = format!("{CONFIGURATIONS}/count");
    assert_eq!(cwm.list(&count, &named("a")).await.json(200)["count"], 1);
}

#[tokio::test]
async fn the_parts_of_an_integration_stand_under_it() {
    let cwm = start().await;
    let base = "/company/managedDevicesIntegrations/3";
    for (part, body) in [
        (
            "logins",
            json!({"username": "vault", "member": {"identifier": "ann"}}),
        ),
        (
            "notifications",
            json!({"notifyWho": {"identifier": "Member"}, "logType": "Error"}),
        ),
    ] {
        let made = cwm.post(&format!("{base}/{part}"), body).await.json(200);
        assert_eq!(made["managedDevicesIntegration"]["id"], 3, "{part}");
        assert_eq!(cwm.get(&format!("{base}/{part}")).await.ids().len(), 1);
    }
    let wrong = json!({"notifyWho": {"identifier": "Member"}, "logType": "Gossip"});
    let refused = cwm.post(&format!("{base}/notifications"), wrong).await;
    assert_eq!(refused.problems()[0].1, "logType");
    let info = cwm.get("/company/managedDevicesIntegrations/info").await;
    assert_eq!(info.json(200)[0]["name"], "Vault");
}

#[tokio::test]
async fn a_custom_solution_needs_its_name() {
    let cwm = start().await;
    let path = "/company/managementItSolutions";
    let mut body = json!({"name": "Ours", "managementItSolutionType": "Custom"});
    let refused = cwm.post(path, body.clone()).await.problems();
    assert_eq!(
        refused[0].2,
        "The managementSolutionName field is required."
    );
    body["managementSolutionName"] = json!("Ours");
    let made = cwm.post(path, body).await.json(201);
    let known = json!({"name": "NAble", "managementItSolutionType": "NAble"});
    assert_eq!(cwm.post(path, known).await.status, 201);
    let products = format!("{path}/{}/managementProducts", made["id"]);
    let product = json!({"agreementType": {"id": 7}, "serverProduct": {"identifier": "BK"}});
    let product = cwm.post(&products, product).await.json(200);
    assert_eq!(product["serverProduct"]["id"], 41);
    let nothing = cwm.post(&products, json!({})).await.problems();
    assert_eq!(nothing[0].1, "agreementType");
}

#[tokio::test]
async fn statistics_of_backups_are_kept() {
    let cwm = start().await;
    let backup =
        json!({"type": {"id": 7}, "item": {"identifier": "BK"}, "billingLevel": "Summary"});
    let backup = cwm
        .post("/company/managementBackups", backup)
        .await
        .json(201);
    assert_eq!(backup["type"]["name"], "Backup");
    let none = cwm.post("/company/managementBackups", json!({})).await;
    assert_eq!(none.problems().len(), 3);

    let reports = "/company/companies/2/managementSummaryReports";
    let missing = cwm.post(reports, json!({"failedBackupJobs": 1})).await;
    assert_eq!(missing.problems()[0].1, "groupIdentifier");
    let body =
        json!({"groupIdentifier": "birch", "successfulBackupJobs": 28, "failedBackupJobs": 2});
    let made = cwm.post(reports, body).await.json(201);
    assert_eq!(made["company"]["identifier"], "Birch");
    let path = format!("{reports}/{}", made["id"]);
    let patched = cwm.replace(&path, "failedBackupJobs", json!(3)).await;
    assert_eq!(patched.json(200)["failedBackupJobs"], 3);
    let legacy = json!({"/company/managementItSolutions": [
        {"id": 1, "name": "Old", "setupName": "Legacy", "managementItSolutionType": "NAble"},
    ], "/company/companies": [{"id": 2, "identifier": "Birch"}]});
    let builder = MockCwm::builder().fixture_json(&legacy.to_string());
    let cwm = Cwm::from(builder.unwrap()).await;
    let mut body = json!({"groupIdentifier": "birch", "managementSolution": {"id": 1}});
    let refused = cwm.post(reports, body.clone()).await.problems();
    assert_eq!(refused[0].1, "deviceType");
    body["deviceType"] = json!("BackupStats");
    let made = cwm.post(reports, body).await.json(201);
    assert_eq!(made["managementSolution"]["setupName"], "Legacy");
}

#[tokio::test]
async fn management_has_one_setup() {
    let cwm = start().await;
    assert_eq!(cwm.get("/company/management").await.ids(), [1]);
    let path = "/company/management/1";
    let hour = "executiveSummaryReportScheduleHour";
    assert_eq!(cwm.replace(path, hour, json!(7)).await.json(200)[hour], 7);
    let late = cwm.replace(path, hour, json!(24)).await.problems();
    assert_eq!(late[0].0, "OutOfRange");
    let setup = "/company/companies/2/managementReportSetup";
    let made = cwm
        .post(setup, json!({"scheduledReportDisabledFlag": true}))
        .await;
    assert_eq!(made.json(201)["scheduledReportDisabledFlag"], true);
}
