//! Figures of companies' management reports.

use crate::world::{FIXTURE, Often, World, only};
use cw_adapter_axcient::Events;
use cw_sync_core::policy::WhenMissing;
use serde_json::{Value, json};

const BIRCH: &str = "/company/companies/101/managementSummaryReports";

fn fixture(change: impl FnOnce(&mut Value)) -> String {
    let mut fixture = serde_json::from_str(FIXTURE).unwrap();
    change(&mut fixture);
    fixture.to_string()
}

#[tokio::test]
async fn ax_2_the_management_report_gets_machines_and_jobs() {
    let world = World::new().await;
    only(&world.run().await, &[]);
    assert_eq!(world.figures(101), [[2, 2, 0, 0], [0, 0, 7, 1]]);
    assert_eq!(world.figures(102), [[1, 3, 0, 0], [0, 0, 2, 0]]);
    assert_eq!(world.figures(103), [[1, 1, 0, 0], [0, 0, 2, 0]]);
}

#[tokio::test]
async fn ax_10_the_solution_is_found_by_the_name_that_was_chosen() {
    let own = FIXTURE.replace("\"name\": \"Axcient\"", "\"name\": \"Backups\"");
    let mut world = World::with(&own, Events::Feed).await;
    only(
        &world.run().await,
        &["Management IT solution \"Axcient\" does not exist"],
    );
    assert_eq!(world.figures(101), [[0; 4]; 2]);
    let statistics = world.stage.integration.policy.statistics.as_mut().unwrap();
    statistics.solution = "Backups".to_owned();
    only(&world.run().await, &[]);
    assert_eq!(world.figures(101)[0], [2, 2, 0, 0]);
}

#[tokio::test]
async fn ax_17_entries_in_the_wrong_order_are_an_error_and_get_no_figures() {
    let swapped = fixture(|fixture| {
        let entries = fixture[BIRCH].as_array_mut().unwrap();
        entries[0]["deviceType"] = json!("BackupStats");
        entries[1]["deviceType"] = json!("WorkstationsAndServers");
    });
    let world = World::with(&swapped, Events::Feed).await;
    let report = world.run().await;
    only(&report, &["made before the WorkstationsAndServers entry"]);
    assert_eq!(world.figures(101), [[0; 4]; 2]);
    assert_eq!(world.figures(102)[0], [1, 3, 0, 0], "another company's");
}

#[tokio::test]
async fn ax_17_entries_that_are_made_come_in_order_and_without_an_agreement() {
    let none = fixture(|fixture| {
        fixture.as_object_mut().unwrap().remove(BIRCH);
    });
    let mut world = World::with(&none, Events::Feed).await;
    let statistics = world.stage.integration.policy.statistics.as_mut().unwrap();
    statistics.when_missing = WhenMissing::Create;
    only(&world.run().await, &[]);
    let entries = world.stage.cwm.state(BIRCH);
    let mut made: Vec<_> = entries
        .iter()
        .map(|entry| (entry["id"].as_i64(), entry["deviceType"].as_str().unwrap()))
        .collect();
    made.sort();
    let kinds: Vec<_> = made.iter().map(|(_, kind)| *kind).collect();
    assert_eq!(kinds, ["WorkstationsAndServers", "BackupStats"]);
    for entry in &entries {
        assert_eq!(entry["groupIdentifier"], "EFS-342");
        assert!(entry["agreement"].is_null(), "{entry}");
    }
}

#[tokio::test]
async fn ax_21_a_new_client_company_needs_both_entries() {
    let one = fixture(|fixture| {
        fixture[BIRCH].as_array_mut().unwrap().pop();
    });
    let world = World::with(&one, Events::Feed).await;
    only(&world.run().await, &["no BackupStats entry \"EFS-342\""]);
    assert_eq!(world.figures(101), [[0; 4]], "neither without the other");
}

#[tokio::test]
async fn ax_22_the_report_proves_that_backups_are_synced() {
    let world = World::new().await;
    world.run().await;
    let run = mock_axcient::Run {
        id: 9_104,
        status: "Completed".to_owned(),
        start_time: "2026-11-20T08:10:00".to_owned(),
        end_time: Some("2026-11-20T08:20:00".to_owned()),
        error_msg: None,
    };
    world
        .axcient
        .client(342, |client| client.devices[1].jobs[0].history.push(run));
    world.run().await;
    assert_eq!(world.figures(101)[1], [0, 0, 8, 1]);
    let writes = world.writes();
    only(&world.run().await, &[]);
    assert_eq!(world.writes(), writes, "and then it is as it should be");
}

#[tokio::test]
async fn ax_29_missing_management_ids_are_told_with_where_to_add_them() {
    let none = fixture(|fixture| {
        fixture.as_object_mut().unwrap().remove(BIRCH);
    });
    let world = World::with(&none, Events::Feed).await;
    let report = world.run().await;
    only(&report, &["with management ID EFS-342"]);
    only(&report, &["add it under System > Setup Tables"]);
    assert_eq!(world.stage.cwm.state(BIRCH), [] as [Value; 0]);
    assert_eq!(world.quantity(501, 901), 234, "billing goes on");
}
