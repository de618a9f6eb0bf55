//! A mock of Axcient, and the partner's CWM with an engine on it.

use chrono::{DateTime, TimeDelta, Utc};
use cw_adapter_axcient::{Axcient, AxcientConfig, Events, desk, policy, ticket_policy};
use cw_manage::http::RetryPolicy;
use cw_sync_core::mapping::Mapping;
use cw_sync_core::policy::Policy;
use cw_sync_core::report::RunReport;
use mock_axcient::{Client, Fault, MockAxcient, Trouble};
use serde_json::Value;
use stage::{Hands, Stage};
use std::sync::Arc;

/// The example's CWM, in which people have set everything up.
pub(crate) const FIXTURE: &str = include_str!("../../../../examples/axcient/cwm.json");

pub(crate) const KEY: &str = "axcient-key";

pub(crate) fn now() -> DateTime<Utc> {
    "2026-11-20T08:00:00Z".parse().unwrap()
}

pub(crate) fn config(axcient: &MockAxcient) -> AxcientConfig {
    AxcientConfig::new(KEY, &axcient.url())
        .unwrap()
        .with_retry(RetryPolicy::never())
        .with_page_size(2)
        .with_mailbox_usage(true)
}

/// Billing, statistics, and tickets on the board for them.
pub(crate) fn everything() -> Policy {
    policy().with_alerts(ticket_policy(desk("Backup Alerts", "Closed")))
}

pub(crate) struct World {
    pub(crate) axcient: MockAxcient,
    pub(crate) stage: Stage,
    clock: Arc<Hands>,
}

impl World {
    /// Four clients are mapped; events come from the feed.
    pub(crate) async fn new() -> Self {
        Self::with(FIXTURE, Events::Feed).await
    }

    pub(crate) async fn with(fixture: &str, events: Events) -> Self {
        let axcient = mock_axcient::start(KEY).await.unwrap();
        let clock = Arc::new(Hands::at(now()));
        let source = Axcient::new(config(&axcient).with_events(events)).unwrap();
        let source = source.with_clock(clock.clone());
        let stage = Stage::new(source, everything(), fixture, now()).await;
        let stage = stage.unwrap();
        for (tenant, company) in [("342", 101), ("19652", 102), ("507", 103), ("611", 104)] {
            let agreement = company + 400;
            let mapping = Mapping::to_agreement(format!("EFS-{tenant}"), company, agreement);
            stage.map(mapping).await.unwrap();
        }
        Self {
            axcient,
            stage,
            clock,
        }
    }

    /// One run, an hour after the one before.
    pub(crate) async fn run(&self) -> RunReport {
        let report = self.stage.run().await.unwrap();
        self.forward(TimeDelta::hours(1));
        report
    }

    pub(crate) fn forward(&self, by: TimeDelta) {
        let by = by.to_std().unwrap();
        self.clock.forward(by);
        self.stage.clock.forward(by);
    }

    /// An addition, by agreement and id.
    pub(crate) fn line(&self, agreement: i64, id: i64) -> Value {
        let path = format!("/finance/agreements/{agreement}/additions");
        let lines = self.stage.cwm.state(&path).into_iter();
        let mut found = lines.filter(|line| line["id"] == id);
        found.next().unwrap()
    }

    pub(crate) fn quantity(&self, agreement: i64, id: i64) -> i64 {
        let quantity = self.line(agreement, id)["quantity"].to_string();
        let quantity = quantity.strip_suffix(".0").unwrap_or(&quantity);
        quantity.parse().unwrap()
    }

    /// All quantities of an agreement's lines, in their order.
    pub(crate) fn quantities(&self, agreement: i64) -> Vec<i64> {
        let path = format!("/finance/agreements/{agreement}/additions");
        let ids = self.stage.cwm.state(&path).into_iter();
        let ids = ids.map(|line| line["id"].as_i64().unwrap());
        ids.map(|id| self.quantity(agreement, id)).collect()
    }

    /// Each ticket as `company summary status`.
    pub(crate) fn tickets(&self) -> Vec<String> {
        let tickets = self.stage.cwm.state("/service/tickets").into_iter();
        let told = tickets.map(|ticket| {
            let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
            format!(
                "{} {} {}",
                ticket["company"]["id"],
                text(&ticket["summary"]),
                text(&ticket["status"]["name"])
            )
        });
        told.collect()
    }

    /// The figures of a company's management report: by entry, servers, workstations, successes,
    /// failures.
    pub(crate) fn figures(&self, company: i64) -> Vec<[i64; 4]> {
        let path = format!("/company/companies/{company}/managementSummaryReports");
        let entries = self.stage.cwm.state(&path).into_iter();
        let names = [
            "totalServers",
            "totalWorkstations",
            "successfulBackupJobs",
            "failedBackupJobs",
        ];
        let figures = entries.map(|entry| names.map(|name| entry[name].as_i64().unwrap_or(0)));
        figures.collect()
    }

    pub(crate) fn writes(&self) -> u64 {
        self.stage.cwm.stats().writes
    }
}

/// Shorter words for what tests do often.
pub(crate) trait Often {
    /// Changes a client.
    fn client(&self, id: u64, change: impl FnOnce(&mut Client));
    /// After so many more requests the key is no longer known.
    fn key_lasts(&self, requests: u32);
    /// What was asked for.
    fn asked(&self) -> Vec<String>;
}

impl Often for MockAxcient {
    fn client(&self, id: u64, change: impl FnOnce(&mut Client)) {
        self.change(|world| change(world.client(id)));
    }

    fn key_lasts(&self, requests: u32) {
        let body = r#"{"message":"Unauthorized"}"#.to_owned();
        self.trouble(Trouble::new("", Fault::Status(401, body)).after(requests));
    }

    fn asked(&self) -> Vec<String> {
        self.requests().into_iter().map(|one| one.target).collect()
    }
}

/// All that a report says, with how grave it is.
pub(crate) fn said(report: &RunReport) -> Vec<String> {
    let findings = report.findings.iter();
    let mut said: Vec<_> = findings
        .map(|one| format!("{:?} {}", one.severity, one.message))
        .collect();
    let failed = report.outcomes.iter().filter(|one| !one.is_applied());
    said.extend(failed.filter_map(|one| one.message().map(str::to_owned)));
    said
}

/// Nothing was said but findings with one of these texts in them.
pub(crate) fn only(report: &RunReport, texts: &[&str]) {
    for message in said(report) {
        let known = texts.iter().any(|text| message.contains(text));
        assert!(known, "{message}");
    }
    for text in texts {
        let is_said = said(report).iter().any(|message| message.contains(text));
        assert!(is_said, "{text}: {:#?}", said(report));
    }
}
