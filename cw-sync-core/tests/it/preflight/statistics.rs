//! Management solutions, managed devices integrations, management entries.

use crate::wizard::given::{fixture, of};
use cw_sync_core::mapping::Mapping;
use cw_sync_core::model::TenantKey;
use cw_sync_core::policy::{Policy, ReportEntry, ReportType, StatisticsPolicy};
use cw_sync_core::preflight::{ManagedDevices, Prerequisite, Report, Subject, examine};
use serde_json::{Value, json};
use std::collections::BTreeMap;

const REPORTS: &str = "/company/companies/10/managementSummaryReports";
const MANAGED: &str = "/company/managedDevicesIntegrations";

fn policy(solution: &str) -> Policy {
    let entries = [ReportType::WorkstationsAndServers, ReportType::BackupStats];
    let entries = entries.map(|kind| ReportEntry::new(kind, &[]));
    Policy::new().with_statistics(StatisticsPolicy::new(solution, entries.into()))
}

fn mappings() -> BTreeMap<TenantKey, Mapping> {
    let mapping = Mapping::to_company("342", 10);
    [(mapping.tenant.clone(), mapping)].into()
}

async fn report(policy: &Policy, named: &[Prerequisite], more: &[(&str, Value)]) -> Report {
    let mut all: Value = serde_json::from_str(&fixture()).unwrap();
    for (path, rows) in more {
        all[*path] = rows.clone();
    }
    let (_mock, client) = of(&all.to_string()).await;
    let mappings = mappings();
    let subject = Subject::new(policy)
        .with_prerequisites(named)
        .with_mappings(&mappings);
    examine(&client, &subject).await
}

fn whats(report: &Report) -> Vec<&str> {
    report.flaws().map(|(_, flaw)| flaw.what.as_str()).collect()
}

fn entry(id: i64, kind: &str) -> Value {
    json!({"id": id, "groupIdentifier": "EFS-342", "deviceType": kind,
           "managementSolution": {"id": 3, "name": "Vault"}})
}

/// AX-10.
#[tokio::test]
async fn the_management_solution_exists_and_is_a_custom_one() {
    let none = report(&policy("Axcient"), &[], &[]).await;
    assert_eq!(whats(&none), ["CWM has no management solution \"Axcient\""]);
    let to_do = &none.flaws().next().unwrap().1.to_do;
    assert!(to_do.contains("no user name and no password"), "{to_do}");
    let other = json!([{"id": 3, "name": "Vault", "managementItSolutionType": "NAble"}]);
    let other = report(
        &policy("Vault"),
        &[],
        &[
            ("/company/managementItSolutions", other),
            (
                REPORTS,
                json!([entry(1, "WorkstationsAndServers"), entry(2, "BackupStats")]),
            ),
        ],
    )
    .await;
    assert_eq!(
        whats(&other),
        ["management solution \"Vault\" is one of NAble"]
    );
}

/// AX-17, AX-21, AX-29: two entries in this order, with a blank agreement.
#[tokio::test]
async fn mapped_companies_have_their_two_entries_in_order() {
    let mut billed = entry(2, "BackupStats");
    billed["agreement"] = json!({"id": 100, "name": "Managed 100"});
    let cases = [
        (vec![], Some("it has no entry of \"Vault\"")),
        (
            vec![entry(1, "WorkstationsAndServers")],
            Some("it has no BackupStats entry"),
        ),
        (
            vec![entry(1, "BackupStats")],
            Some("it has no WorkstationsAndServers entry"),
        ),
        (
            vec![entry(1, "BackupStats"), entry(2, "WorkstationsAndServers")],
            Some("its BackupStats entry was made before the one that must come first"),
        ),
        (
            vec![entry(1, "WorkstationsAndServers"), billed],
            Some("its BackupStats entry names an agreement, and must not"),
        ),
        (
            vec![entry(1, "WorkstationsAndServers"), entry(2, "BackupStats")],
            None,
        ),
    ];
    for (entries, expected) in cases {
        let seen = report(&policy("Vault"), &[], &[(REPORTS, json!(entries))]).await;
        let expected = expected
            .map(|what| format!("ConnectWise Management ID error of company \"Birch\": {what}"));
        assert_eq!(whats(&seen), expected.iter().collect::<Vec<_>>(), "{seen}");
    }
}

/// AX-11, AX-12.
#[tokio::test]
async fn the_managed_devices_integration_and_its_cross_references_are_there() {
    let wanted = ManagedDevices::new()
        .with_field("loginBy", "Global")
        .with_field("matchOnSerialNumberFlag", true)
        .with_field("disableNewCrossReferencesFlag", true)
        .with_cross_reference("Online", "Servers")
        .with_cross_reference("Online", "Desktops");
    let named = [Prerequisite::ManagedDevices(wanted)];
    let entries = json!([entry(1, "WorkstationsAndServers"), entry(2, "BackupStats")]);
    let none = report(&policy("Vault"), &named, &[(REPORTS, entries.clone())]).await;
    assert_eq!(
        whats(&none),
        ["CWM has no managed devices integration of \"Vault\""]
    );
    let integration = json!([{
        "id": 8, "name": "Vault", "solution": "Vault", "loginBy": "Global",
        "defaultBillingLevel": "Detail", "matchOnSerialNumberFlag": true,
    }]);
    let references = json!([
        {"id": 81, "vendorLevel": "Online", "vendorType": "Servers"},
        // CWM compares these exactly.
        {"id": 82, "vendorLevel": "Online", "vendorType": "desktops"},
    ]);
    let references_of = format!("{MANAGED}/8/crossReferences");
    let more = [
        (REPORTS, entries),
        (MANAGED, integration),
        (references_of.as_str(), references),
    ];
    let some = report(&policy("Vault"), &named, &more).await;
    assert_eq!(whats(&some).len(), 2, "{some}");
    assert!(
        whats(&some)[0].starts_with("disableNewCrossReferencesFlag is "),
        "{some}"
    );
    assert_eq!(
        whats(&some)[1],
        "there is no cross-reference of level \"Online\" and type \"Desktops\""
    );
}
