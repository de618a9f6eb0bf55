//! Runs against the mock CWM.

use super::given::{backup, group, now, policy};
use crate::preflight::rights::within_rights;
use async_trait::async_trait;
use chrono::{DateTime, Utc};
use cw_manage::http::RetryPolicy;
use cw_manage::{Client, Config};
use cw_sync_core::clock::Clock;
use cw_sync_core::engine::{Engine, EngineOptions, Integration};
use cw_sync_core::mapping::Mapping;
use cw_sync_core::model::{BackupStatistics, Tenant};
use cw_sync_core::policy::Policy;
use cw_sync_core::source::{Snapshot, SourceError, Sources, StatisticsSource, TenantSource};
use cw_sync_core::store::{MappingStore, SqliteStore};
use mock_cwm::MockCwm;
use serde_json::{Value, json};
use std::sync::{Arc, Mutex};
use std::time::Duration;

const FIXTURE: &str = r#"{
    "/company/companies": [{"id": 10, "identifier": "birch", "name": "Birch", "status": {"name": "Active"}}],
    "/company/managementItSolutions": [
        {"id": 3, "name": "Vault", "managementItSolutionType": "Custom", "managementSolutionName": "Vault"}
    ],
    "/company/configurations/types": [{"id": 5, "name": "Server"}],
    "/company/configurations": [
        {"id": 900, "name": "Files", "type": {"id": 5}, "company": {"id": 10}, "deviceIdentifier": "srv-1"}
    ]
}"#;

#[derive(Clone, Default)]
struct Vendor(Arc<Mutex<Vec<BackupStatistics>>>);

#[async_trait]
impl TenantSource for Vendor {
    async fn tenants(&self) -> Result<Snapshot<Tenant>, SourceError> {
        Ok(Snapshot::complete(vec![Tenant::new("t1", "T1")], now()))
    }
}

#[async_trait]
impl StatisticsSource for Vendor {
    async fn statistics(&self, _: &Tenant) -> Result<Snapshot<BackupStatistics>, SourceError> {
        Ok(Snapshot::complete(self.0.lock().unwrap().clone(), now()))
    }
}

#[derive(Debug)]
struct Fixed;

impl Clock for Fixed {
    fn now(&self) -> DateTime<Utc> {
        now()
    }
}

struct World {
    cwm: MockCwm,
    vendor: Vendor,
    integration: Integration,
    engine: Engine,
}

impl World {
    async fn new() -> Self {
        let cwm = MockCwm::builder().fixture_json(FIXTURE).unwrap();
        let cwm = cwm.start().await.unwrap();
        let config = Config::builder(cwm.url(), cwm.company())
            .keys(cwm.public_key(), cwm.private_key())
            .client_id(cwm.client_id())
            .codebase("v4_6_release")
            .retry(RetryPolicy::never())
            .build();
        let client = Client::new(config.unwrap()).unwrap();
        let store = Arc::new(SqliteStore::in_memory().await.unwrap());
        let vendor = Vendor::default();
        let sources = Sources::new(Arc::new(vendor.clone()));
        let sources = sources.with_statistics(Arc::new(vendor.clone()));
        let policy = Policy::new().with_statistics(policy());
        let integration = Integration::new("here", sources, policy);
        let mut mapping = Mapping::to_company("t1", 10);
        mapping.enabled = true;
        store.set_mapping(&integration.id, &mapping).await.unwrap();
        let mut options = EngineOptions::default();
        options.list_lag = Duration::from_millis(1);
        let engine = Engine::new(client, store).with_clock(Arc::new(Fixed));
        let engine = engine.with_options(options);
        Self {
            cwm,
            vendor,
            integration,
            engine,
        }
    }

    fn report(&self, jobs: u32, successes: u32) {
        let mut group = group("EFS-19652");
        group.successful_jobs = Some(jobs);
        let mut device = backup("srv-1");
        device.successes = Some(successes);
        group.devices = vec![device];
        *self.vendor.0.lock().unwrap() = vec![group];
    }

    /// A run without a failure that makes so many writes.
    async fn writes(&self, writes: u64) {
        let before = self.cwm.stats().writes;
        let run = self.engine.run(&self.integration);
        let report = within_rights(&self.cwm, &self.integration.policy, run)
            .await
            .unwrap();
        assert_eq!(report.counts().errors, 0, "{report:#?}");
        assert_eq!(self.cwm.stats().writes - before, writes, "{report:#?}");
    }

    fn entries(&self) -> Vec<Value> {
        self.cwm
            .state("/company/companies/10/managementSummaryReports")
    }

    fn configuration(&self) -> Value {
        self.cwm.state("/company/configurations").remove(0)
    }
}

#[tokio::test]
async fn entries_and_backup_fields_are_written_once_and_then_as_they_change() {
    let world = World::new().await;
    world.report(5, 7);
    world.writes(3).await;
    let shown: Vec<_> = world
        .entries()
        .iter()
        .map(|one| {
            json!([
                one["groupIdentifier"],
                one["deviceType"],
                one["managementSolution"]["name"],
                one["totalServers"],
                one["successfulBackupJobs"],
                one["failedBackupJobs"],
            ])
        })
        .collect();
    let expected = [
        json!([
            "EFS-19652",
            "WorkstationsAndServers",
            "Vault",
            2,
            null,
            null
        ]),
        json!(["EFS-19652", "BackupStats", "Vault", null, 5, 1]),
    ];
    assert_eq!(shown, expected);
    let server = world.configuration();
    assert_eq!(server["backupSuccesses"], 7);
    assert_eq!(server["lastBackupDate"], "2024-06-15T03:04:05Z");
    world.writes(0).await;
    world.report(6, 7);
    world.writes(1).await;
    assert_eq!(world.entries()[1]["successfulBackupJobs"], 6);
    world.report(6, 8);
    world.writes(1).await;
    assert_eq!(world.configuration()["backupSuccesses"], 8);
    world.writes(0).await;
}

#[tokio::test]
async fn lesson_1_13_lost_answers_double_no_entry() {
    for nth in 1..=3 {
        let world = World::new().await;
        world.report(5, 7);
        world.cwm.faults().drop_after(nth);
        world.writes(3).await;
        world.writes(0).await;
        assert_eq!(world.entries().len(), 2);
    }
}

#[tokio::test]
async fn without_the_first_entry_the_second_is_not_tried() {
    let world = World::new().await;
    world.report(5, 7);
    world
        .cwm
        .faults()
        .status(500, "managementSummaryReports", 1);
    // The read meets it first; then nothing is known of the company.
    let report = world.engine.run(&world.integration).await.unwrap();
    assert_eq!(report.counts().applied, 1, "the backup fields: {report:#?}");
    world.cwm.faults().drop_before(1);
    let report = world.engine.run(&world.integration).await.unwrap();
    assert_eq!(
        (report.counts().applied, world.entries().len()),
        (0, 0),
        "{report:#?}"
    );
    world.writes(2).await;
    world.writes(0).await;
}
