//! A mock of Addigy, and a partner's CWM that it is synced into.

use cw_adapter_addigy::{Addigy, AddigyConfig, policy, wizard};
use cw_manage::http::RetryPolicy;
use cw_sync_core::mapping::Mapping;
use cw_sync_core::policy::{DeviceCondition, DeviceFact, TextTest};
use cw_sync_core::report::RunReport;
use cw_sync_core::wizard::{Answers, Pick, RuleAnswer};
use mock_addigy::{MockAddigy, TOKEN};
use serde_json::Value;
use stage::Stage;

pub(crate) const FIXTURE: &str = include_str!("../../../../examples/addigy/cwm.json");

const CONFIGURATIONS: &str = "/company/configurations";
const TICKETS: &str = "/service/tickets";

pub(crate) struct Town {
    pub(crate) addigy: MockAddigy,
    pub(crate) stage: Stage,
}

impl Town {
    /// Nothing is linked yet.
    pub(crate) async fn new() -> Self {
        Self::with(mock_addigy::start().await.unwrap(), |config| config).await
    }

    pub(crate) async fn with(
        addigy: MockAddigy,
        change: impl FnOnce(AddigyConfig) -> AddigyConfig,
    ) -> Self {
        let config = AddigyConfig::new(TOKEN, &addigy.url()).unwrap();
        let config = config
            .with_self_service(true)
            .with_retry(RetryPolicy::never());
        let source = Addigy::new(change(config)).unwrap();
        let policy = wizard().policy(&answers(), policy());
        let now = "2024-06-01T12:00:00Z".parse().unwrap();
        let stage = Stage::new(source, policy, FIXTURE, now).await.unwrap();
        Self { addigy, stage }
    }

    /// Every customer is linked with its company, and the first run is over.
    pub(crate) async fn synced() -> Self {
        let town = Self::new().await;
        town.link_all().await;
        town.clean().await;
        town
    }

    pub(crate) async fn link_all(&self) {
        for (policy, company) in [
            ("pol-birch", 201),
            ("pol-cedar", 202),
            ("pol-cedar-lab", 203),
            ("pol-dune", 204),
        ] {
            self.link(policy, company).await;
        }
    }

    pub(crate) async fn link(&self, policy: &str, company: i64) {
        let mut mapping = Mapping::to_company(policy, company);
        mapping.enabled = true;
        self.stage.map(mapping).await.unwrap();
    }

    pub(crate) async fn run(&self) -> RunReport {
        self.stage.run().await.unwrap()
    }

    /// A run without a failure.
    pub(crate) async fn clean(&self) -> RunReport {
        let report = self.run().await;
        assert_eq!(report.counts().errors, 0, "{report:#?}");
        report
    }

    /// A run without a failure that writes nothing.
    pub(crate) async fn settled(&self) {
        let before = self.writes();
        let report = self.clean().await;
        assert_eq!(self.writes(), before, "{report:#?}");
    }

    /// A run in which something fails and nothing is written; all that it says, in one text.
    pub(crate) async fn nothing_written(&self) -> String {
        let (before, state) = (self.writes(), self.stage.cwm.all_state());
        let said = match self.stage.run().await {
            Ok(report) => {
                let findings = report.findings.iter();
                let told = findings.map(|finding| finding.message.clone());
                let stops = report.stops.iter().map(ToString::to_string);
                told.chain(stops).collect::<Vec<_>>().join("\n")
            }
            Err(error) => error.to_string(),
        };
        assert_eq!(self.writes(), before, "{said}");
        assert_eq!(self.stage.cwm.all_state(), state, "{said}");
        said
    }

    pub(crate) fn writes(&self) -> u64 {
        self.stage.cwm.stats().writes
    }

    /// The configuration of a device in a company; there is one at most.
    pub(crate) fn find(&self, agentid: &str, company: i64) -> Option<Value> {
        let mut all = self.stage.cwm.state(CONFIGURATIONS);
        all.retain(|one| one["deviceIdentifier"] == agentid && one["company"]["id"] == company);
        assert!(all.len() < 2, "{all:#?}");
        all.pop()
    }

    pub(crate) fn configuration(&self, agentid: &str, company: i64) -> Value {
        let found = self.find(agentid, company);
        found.unwrap_or_else(|| panic!("no configuration for {agentid} in {company}"))
    }

    /// The device identifiers of a company's configurations that have that status.
    pub(crate) fn devices(&self, company: i64, status: &str) -> Vec<String> {
        let mut all = self.stage.cwm.state(CONFIGURATIONS);
        all.retain(|one| one["company"]["id"] == company && one["status"]["name"] == status);
        let devices = all.iter();
        let devices = devices.filter_map(|one| one["deviceIdentifier"].as_str());
        let mut devices: Vec<_> = devices.map(str::to_owned).collect();
        devices.sort();
        devices
    }

    pub(crate) fn tickets(&self) -> Vec<Value> {
        self.stage.cwm.state(TICKETS)
    }

    /// The only ticket with that summary.
    pub(crate) fn ticket(&self, summary: &str) -> Value {
        let mut all = self.tickets();
        all.retain(|ticket| ticket["summary"] == summary);
        assert_eq!(all.len(), 1, "{summary}: {all:#?}");
        all.remove(0)
    }

    /// The device identifiers of the configurations that a ticket is linked with.
    pub(crate) fn linked_with(&self, ticket: &Value) -> Vec<String> {
        let path = format!("{TICKETS}/{}/configurations", ticket["id"]);
        let linked = self.stage.cwm.state(&path);
        let all = self.stage.cwm.state(CONFIGURATIONS);
        let of = |id: &Value| {
            let known = all.iter().find(|one| one["id"] == *id).unwrap();
            known["deviceIdentifier"].as_str().unwrap().to_owned()
        };
        linked.iter().map(|one| of(&one["id"])).collect()
    }
}

/// What a person chose, from the lists of the fixture.
pub(crate) fn answers() -> Answers {
    Answers::new()
        .with("monitoring.board", Pick::new(31, "Addigy Monitoring"))
        .with("monitoring.open", Pick::new(312, "Raised"))
        .with("monitoring.closed", Pick::new(313, "Closed by Addigy"))
        .with("selfService.board", Pick::new(32, "Mac Help Desk"))
        .with("selfService.open", Pick::new(322, "Asked"))
        .with("selfService.closed", Pick::new(323, "Done"))
        .with("configurations.active", Pick::new(1, "Active"))
        .with("configurations.inactive", Pick::new(2, "Retired"))
        .with("configurations.type", Pick::new(5, "Mac"))
}

/// Devices with that system get that type.
pub(crate) fn rule(system: &str, pick: Pick) -> RuleAnswer {
    let is = TextTest::IsOneOf(vec![system.to_owned()]);
    RuleAnswer::new(vec![DeviceCondition::new(DeviceFact::Family, is)], pick)
}
