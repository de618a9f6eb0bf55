//! SonicWall's mock on one side, a partner's CWM on the other, the engine between.

use crate::support::{config, source, start};
use chrono::{DateTime, Utc};
use cw_adapter_sonicwall::{ConfigBuilder, policy, ticketing};
use cw_sync_core::engine::RunOptions;
use cw_sync_core::mapping::Mapping;
use cw_sync_core::model::DataKind;
use cw_sync_core::policy::Policy;
use cw_sync_core::report::RunReport;
use mock_sonicwall::MockSonicWall;
use serde_json::Value;
use stage::Stage;

pub(crate) const BIRCH: u64 = 4_410_021;
pub(crate) const CEDAR: u64 = 4_410_022;
pub(crate) const HARBOR: u64 = 4_410_027;
pub(crate) const IRIS: u64 = 4_410_028;
pub(crate) const KESTREL: u64 = 4_410_030;
pub(crate) const LUMEN: u64 = 4_410_031;

pub(crate) const EMERGENCY: &str = "Priority 1 - Emergency Response";
pub(crate) const QUICK: &str = "Priority 2 - Quick Response";

/// The partner's CWM, as the example has it.
pub(crate) fn fixture() -> Value {
    serde_json::from_str(include_str!("../../../../examples/sonicwall/cwm.json")).unwrap()
}

/// SonicWall's policy with the board of the fixture.
pub(crate) fn behaviour() -> Policy {
    policy().with_alerts(ticketing("SonicWall Board", EMERGENCY, QUICK))
}

pub(crate) fn now() -> DateTime<Utc> {
    "2026-11-22T07:00:00Z".parse().unwrap()
}

pub(crate) struct World {
    pub(crate) msw: MockSonicWall,
    pub(crate) stage: Stage,
}

impl World {
    /// Nobody is mapped yet.
    pub(crate) async fn new() -> Self {
        Self::with(&fixture(), behaviour(), |config| config).await
    }

    pub(crate) async fn with(
        cwm: &Value,
        policy: Policy,
        change: impl FnOnce(ConfigBuilder) -> ConfigBuilder,
    ) -> Self {
        let msw = start().await;
        let source = source(change(config(&msw)));
        let stage = Stage::new(source, policy, &cwm.to_string(), now()).await;
        let stage = stage.unwrap();
        Self { msw, stage }
    }

    /// Maps a tenant to a company and an agreement of it.
    pub(crate) async fn map(&self, tenant: u64, company: i64, agreement: i64) {
        let mapping = Mapping::to_agreement(tenant.to_string(), company, agreement);
        self.stage.map(mapping).await.unwrap();
    }

    /// Maps a tenant to a company alone, and turns it on.
    pub(crate) async fn map_for_inventory(&self, tenant: u64, company: i64) {
        let mut mapping = Mapping::to_company(tenant.to_string(), company);
        mapping.enabled = true;
        self.stage.map(mapping).await.unwrap();
    }

    /// Birch Dental, company 101, agreement 501.
    pub(crate) async fn birch() -> Self {
        let world = Self::new().await;
        world.map(BIRCH, 101, 501).await;
        world
    }

    pub(crate) async fn run(&self) -> RunReport {
        self.stage.run().await.unwrap()
    }

    /// One kind of data alone.
    pub(crate) async fn run_only(&self, kind: DataKind) -> RunReport {
        let options = RunOptions::new().only_kinds([kind]);
        self.stage.run_with(&options).await.unwrap()
    }

    pub(crate) fn lines(&self, agreement: i64) -> Vec<Value> {
        let path = format!("/finance/agreements/{agreement}/additions");
        self.stage.cwm.state(&path)
    }

    /// The line with this serial number.
    pub(crate) fn line(&self, agreement: i64, serial: &str) -> Option<Value> {
        let mut lines = self.lines(agreement).into_iter();
        lines.find(|line| line["serialNumber"] == serial)
    }

    pub(crate) fn configurations(&self) -> Vec<Value> {
        self.stage.cwm.state("/company/configurations")
    }

    pub(crate) fn configuration(&self, serial: &str) -> Option<Value> {
        let mut all = self.configurations().into_iter();
        all.find(|one| one["serialNumber"] == serial)
    }

    pub(crate) fn tickets(&self) -> Vec<Value> {
        self.stage.cwm.state("/service/tickets")
    }

    /// The ticket whose summary ends so.
    pub(crate) fn ticket(&self, message: &str) -> Option<Value> {
        let ends = |ticket: &Value| {
            let summary = ticket["summary"].as_str().unwrap();
            summary.ends_with(message)
        };
        self.tickets().into_iter().find(ends)
    }

    pub(crate) fn writes(&self) -> u64 {
        self.stage.cwm.stats().writes
    }
}

/// The day of an instant in CWM.
pub(crate) fn day(value: &Value) -> &str {
    value.as_str().map_or("", |text| &text[..10])
}

/// The errors of a tenant.
pub(crate) fn errors(report: &RunReport, tenant: u64) -> String {
    report.errors_of(&tenant.to_string().into()).join("\n")
}
