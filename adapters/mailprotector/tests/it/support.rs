//! Mailprotector, a partner's CWM and an engine between them.

use chrono::{DateTime, Utc};
use cw_adapter_mailprotector::{descriptor, policy};
use cw_sync_core::mapping::Mapping;
use cw_sync_core::policy::{Policy, ProductMap, ProductMapping};
use cw_sync_core::report::RunReport;
use cw_sync_core::source::Sources;
use mock_mailprotector::MockMailprotector;
use serde_json::{Value, json};
use stage::Stage;

/// The partner's CWM: agreement 501 is Birch Dental's, and so on.
pub(crate) const CWM: &str = include_str!("../../../../examples/mailprotector/cwm.json");

/// Services and the partner's catalog items. XtraMail is not assigned.
pub(crate) const ASSIGNED: [(&str, &str); 6] = [
    ("CloudFilter", "EMAIL-FILTER"),
    ("SafeSend", "EMAIL-OUTBOUND"),
    ("Bracket", "EMAIL-ENCRYPT"),
    ("CloudMail", "EMAIL-MAILBOX"),
    ("SecureStore", "EMAIL-ARCHIVE"),
    ("Exchange+ Premium", "EXCHANGE-PLUS"),
];

/// Customers with their companies and agreements.
const CUSTOMERS: [(&str, i64, i64); 4] = [
    ("7101", 101, 501),
    ("7102", 102, 502),
    ("7103", 103, 503),
    ("7104", 104, 504),
];

pub(crate) fn now() -> DateTime<Utc> {
    "2026-11-22T02:00:00Z".parse().unwrap()
}

pub(crate) fn settings(mock: &MockMailprotector) -> Value {
    json!({
        "apiKey": "mp-key", "resellerId": 188, "baseUrl": format!("{}/api/v1/", mock.url()),
        "attempts": 1, "requestsInFiveSeconds": 100_000,
    })
}

pub(crate) fn sources(mock: &MockMailprotector, more: &Value) -> Sources {
    let mut settings = settings(mock);
    for (name, value) in more.as_object().unwrap() {
        settings[name] = value.clone();
    }
    descriptor().connect(&settings).unwrap()
}

/// The policy with these services assigned.
pub(crate) fn assigned(services: &[(&str, &str)]) -> Policy {
    let mut policy = policy();
    let map = services
        .iter()
        .fold(ProductMap::new(), |map, (service, item)| {
            map.with(service, ProductMapping::to(*item))
        });
    policy.billing.as_mut().unwrap().products = Some(map);
    policy
}

/// A night at a partner's.
pub(crate) struct Night {
    pub(crate) vendor: MockMailprotector,
    pub(crate) stage: Stage,
}

impl Night {
    /// All services and customers are assigned.
    pub(crate) async fn new() -> Self {
        let night = Self::before().await;
        for (customer, company, agreement) in CUSTOMERS {
            night.assign(customer, company, agreement).await;
        }
        night
    }

    /// No customer is assigned yet.
    pub(crate) async fn before() -> Self {
        Self::with(&json!({})).await
    }

    /// With other settings, and no customer assigned.
    pub(crate) async fn with(settings: &Value) -> Self {
        let vendor = mock_mailprotector::start().await.unwrap();
        let sources = sources(&vendor, settings);
        let stage = Stage::new(sources, assigned(&ASSIGNED), CWM, now());
        let stage = stage.await.unwrap();
        Self { vendor, stage }
    }

    pub(crate) async fn assign(&self, customer: &str, company: i64, agreement: i64) {
        let mapping = Mapping::to_agreement(customer, company, agreement);
        self.stage.map(mapping).await.unwrap();
    }

    /// One run. Nothing goes wrong in it.
    pub(crate) async fn run(&self) -> RunReport {
        let report = self.stage.run().await.unwrap();
        assert_eq!(report.counts().errors, 0, "{:#?}", report.findings);
        report
    }
}
