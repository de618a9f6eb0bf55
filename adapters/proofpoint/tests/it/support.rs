//! Proofpoint Essentials, a partner's CWM and an engine between them.

use chrono::{DateTime, Utc};
use cw_adapter_proofpoint::{descriptor, policy};
use cw_sync_core::mapping::Mapping;
use cw_sync_core::policy::{Policy, ProductMap, ProductMapping};
use cw_sync_core::report::RunReport;
use cw_sync_core::source::Sources;
use mock_proofpoint::Stacks;
use serde_json::{Value, json};
use stage::Stage;

/// The partner's CWM: agreement 501 is Birch Dental's, and so on.
pub(crate) const CWM: &str = include_str!("../../../../examples/proofpoint/cwm.json");

pub(crate) const BIRCH: u64 = 50_123;
pub(crate) const CEDAR: u64 = 50_124;
pub(crate) const DUNE: u64 = 50_125;
/// Lives on the stack eu1.
pub(crate) const FJORD: u64 = 50_126;
/// On trial.
pub(crate) const GRANITE: u64 = 50_127;
/// Of a sub-partner.
pub(crate) const IRIS: u64 = 50_129;

/// Packages and the partner's catalog items. Beginner is not mapped.
pub(crate) const PACKAGES: [(&str, &str); 4] = [
    ("Business", "PPE-BUSINESS"),
    ("Advanced", "PPE-ADVANCED"),
    ("Professional", "PPE-PRO"),
    ("Professional Plus", "PPE-PRO-PLUS"),
];

pub(crate) fn now() -> DateTime<Utc> {
    "2026-11-22T06:00:00Z".parse().unwrap()
}

pub(crate) fn settings(stacks: &Stacks) -> Value {
    json!({
        "domain": "harbour-it.example",
        "accounts": [
            { "stack": "us1", "user": "sync@harbour-it.example", "password": "us-pass",
              "baseUrl": Stacks::api(&stacks.us1) },
            { "stack": "eu1", "user": "sync-eu@harbour-it.example", "password": "eu-pass",
              "baseUrl": Stacks::api(&stacks.eu1) },
        ],
        "attempts": 1,
    })
}

pub(crate) fn sources(stacks: &Stacks, more: &Value) -> Sources {
    let mut settings = settings(stacks);
    for (name, value) in more.as_object().unwrap() {
        settings[name] = value.clone();
    }
    descriptor().connect(&settings).unwrap()
}

/// The policy with these packages mapped.
pub(crate) fn mapped(packages: &[(&str, &str)]) -> Policy {
    let packages = packages.iter();
    with_packages(packages.map(|(package, item)| (*package, ProductMapping::to(*item))))
}

pub(crate) fn with_packages<'a>(
    packages: impl Iterator<Item = (&'a str, ProductMapping)>,
) -> Policy {
    let mut policy = policy();
    let map = packages.fold(ProductMap::new(), |map, (package, to)| {
        map.with(package, to)
    });
    policy.billing.as_mut().unwrap().products = Some(map);
    policy
}

/// A morning at a partner's.
pub(crate) struct Morning {
    pub(crate) vendor: Stacks,
    pub(crate) stage: Stage,
}

impl Morning {
    /// All packages, and five organizations.
    pub(crate) async fn new() -> Self {
        let morning = Self::before(&json!({})).await;
        for (org, at) in [(BIRCH, 1), (CEDAR, 2), (DUNE, 3), (FJORD, 4), (GRANITE, 5)] {
            morning.enable(org, 100 + at, 500 + at).await;
        }
        morning
    }

    /// All packages and no organization, with other settings.
    pub(crate) async fn before(settings: &Value) -> Self {
        let vendor = Stacks::start().await.unwrap();
        let sources = sources(&vendor, settings);
        let stage = Stage::new(sources, mapped(&PACKAGES), CWM, now());
        let stage = stage.await.unwrap();
        Self { vendor, stage }
    }

    pub(crate) async fn enable(&self, org: u64, company: i64, agreement: i64) {
        let mapping = Mapping::to_agreement(org.to_string(), company, agreement);
        self.stage.map(mapping).await.unwrap();
    }

    /// One run. Nothing goes wrong in it.
    pub(crate) async fn run(&self) -> RunReport {
        let report = self.stage.run().await.unwrap();
        assert_eq!(report.counts().errors, 0, "{:#?}", report.findings);
        assert_eq!(report.counts().failed, 0, "{:#?}", report.tenants);
        report
    }

    /// A run in which something goes wrong; CWM is as before. What the report says.
    pub(crate) async fn changes_nothing(&self) -> Vec<String> {
        let before = self.stage.holdings();
        let report = self.stage.run().await.unwrap();
        assert_eq!(self.stage.holdings(), before, "{:#?}", report.outcomes);
        let findings = report.findings.iter();
        let mut told: Vec<_> = findings.map(|finding| finding.message.clone()).collect();
        told.extend(stage::failures(&report));
        told
    }
}
