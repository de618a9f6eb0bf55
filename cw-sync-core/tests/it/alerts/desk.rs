//! A mock CWM with a service desk, a vendor with alerts, a store and an engine.

use super::given::{at, policy};
use crate::preflight::rights::within_rights;
use async_trait::async_trait;
use chrono::{DateTime, Utc};
use cw_manage::http::RetryPolicy;
use cw_manage::{Client, Config};
use cw_sync_core::alert::AlertRecord;
use cw_sync_core::clock::Clock;
use cw_sync_core::engine::{Engine, EngineOptions, Integration};
use cw_sync_core::mapping::Mapping;
use cw_sync_core::model::{Alert, Tenant};
use cw_sync_core::policy::{AlertPolicy, Policy};
use cw_sync_core::report::RunReport;
use cw_sync_core::source::{
    AlertQuery, AlertSnapshot, AlertSource, Gap, Snapshot, SourceError, Sources, TenantSource,
};
use cw_sync_core::store::{
    AlertStore, AlertUpdate, Journal, LeaseRequest, LeaseStore, MappingStore, SqliteStore,
};
use mock_cwm::MockCwm;
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};
use std::time::Duration;

pub const TICKETS: &str = "/service/tickets";

/// What the vendor says.
#[derive(Clone, Default)]
pub struct Vendor {
    pub alerts: Arc<Mutex<BTreeMap<String, Result<AlertSnapshot, SourceError>>>>,
    pub asked: Arc<Mutex<Vec<AlertQuery>>>,
}

#[async_trait]
impl TenantSource for Vendor {
    async fn tenants(&self) -> Result<Snapshot<Tenant>, SourceError> {
        let alerts = self.alerts.lock().unwrap();
        let tenants = alerts
            .keys()
            .map(|key| Tenant::new(key.as_str(), key.as_str()));
        Ok(Snapshot::complete(tenants.collect(), at(0)))
    }
}

#[async_trait]
impl AlertSource for Vendor {
    async fn alerts(
        &self,
        tenant: &Tenant,
        query: &AlertQuery,
    ) -> Result<AlertSnapshot, SourceError> {
        self.asked.lock().unwrap().push(query.clone());
        self.alerts.lock().unwrap()[tenant.key.as_str()].clone()
    }
}

/// A clock that is set.
#[derive(Debug, Clone)]
pub struct Watch(Arc<Mutex<DateTime<Utc>>>);

impl Clock for Watch {
    fn now(&self) -> DateTime<Utc> {
        *self.0.lock().unwrap()
    }
}

pub struct Desk {
    pub mock: MockCwm,
    pub vendor: Vendor,
    pub store: Arc<SqliteStore>,
    pub integration: Integration,
    pub engine: Engine,
    watch: Watch,
}

impl Desk {
    pub async fn new() -> Self {
        Self::with(policy()).await
    }

    /// `t1` is company 2.
    pub async fn with(mut alerts: AlertPolicy) -> Self {
        alerts.company_statuses = vec!["Active".to_owned()];
        let fixture = concat!(
            env!("CARGO_MANIFEST_DIR"),
            "/../tests/mock-cwm/fixtures/service.json"
        );
        let mock = MockCwm::builder().fixture_file(fixture).unwrap();
        let mock = mock.start().await.unwrap();
        let config = Config::builder(mock.url(), mock.company())
            .keys(mock.public_key(), mock.private_key())
            .client_id(mock.client_id())
            .codebase(mock.codebase())
            .retry(RetryPolicy::never());
        let client = Client::new(config.build().unwrap()).unwrap();
        let store = Arc::new(SqliteStore::in_memory().await.unwrap());
        let vendor = Vendor::default();
        let watch = Watch(Arc::new(Mutex::new(at(0))));
        let sources = Sources::new(Arc::new(vendor.clone())).with_alerts(Arc::new(vendor.clone()));
        let integration = Integration::new("here", sources, Policy::new().with_alerts(alerts));
        let mut options = EngineOptions::default();
        options.list_lag = Duration::from_millis(1);
        let engine = Engine::new(client, store.clone())
            .with_clock(Arc::new(watch.clone()))
            .with_options(options);
        let desk = Self {
            mock,
            vendor,
            store,
            integration,
            engine,
            watch,
        };
        desk.map("t1", 2).await;
        desk.all_open("t1", &[]);
        desk
    }

    /// Company 2 is active, company 3 is on hold.
    pub async fn map(&self, tenant: &str, company: i64) {
        let mut mapping = Mapping::to_company(tenant, company);
        mapping.enabled = true;
        let id = &self.integration.id;
        self.store.set_mapping(id, &mapping).await.unwrap();
    }

    pub fn set_time(&self, minutes: i64) {
        *self.watch.0.lock().unwrap() = at(minutes);
    }

    fn says(&self, tenant: &str, snapshot: Result<AlertSnapshot, SourceError>) {
        let mut alerts = self.vendor.alerts.lock().unwrap();
        alerts.insert(tenant.to_owned(), snapshot);
    }

    /// These alerts are all that stand.
    pub fn all_open(&self, tenant: &str, alerts: &[Alert]) {
        let alerts = Snapshot::complete(alerts.to_vec(), self.watch.now());
        self.says(tenant, Ok(AlertSnapshot::all_open(alerts)));
    }

    /// This alert is all that stands at `t1`.
    pub fn lists(&self, alert: &Alert) {
        self.all_open("t1", std::slice::from_ref(alert));
    }

    /// As `all_open`, with something unread.
    pub fn some_open(&self, tenant: &str, alerts: &[Alert]) {
        let gap = Gap {
            subject: "page 2".to_owned(),
            reason: "cut off".to_owned(),
        };
        let alerts = Snapshot::with_gaps(alerts.to_vec(), vec![gap], self.watch.now());
        self.says(tenant, Ok(AlertSnapshot::all_open(alerts)));
    }

    /// These came or changed.
    pub fn changes(&self, tenant: &str, alerts: &[Alert]) {
        let alerts = Snapshot::complete(alerts.to_vec(), self.watch.now());
        self.says(tenant, Ok(AlertSnapshot::changes(alerts)));
    }

    pub fn down(&self, tenant: &str) {
        let error = SourceError::Unavailable("no answer".to_owned());
        self.says(tenant, Err(error));
    }

    pub async fn run(&self) -> RunReport {
        let run = self.engine.run(&self.integration);
        let policy = &self.integration.policy;
        within_rights(&self.mock, policy, run).await.unwrap()
    }

    /// A run that applies so many changes, without an error.
    pub async fn applies(&self, changes: usize) -> RunReport {
        let report = self.run().await;
        let counts = report.counts();
        assert_eq!((counts.applied, counts.errors), (changes, 0), "{report:#?}");
        report
    }

    /// Summary, board, status and whether it is closed, of each ticket.
    pub fn tickets(&self) -> Vec<String> {
        let tickets = self.mock.state(TICKETS);
        let text = |value: &Value| value.as_str().unwrap_or("-").to_owned();
        let tickets = tickets.iter().map(|ticket| {
            let [board, status] = ["board", "status"].map(|name| text(&ticket[name]["name"]));
            format!("{}: {board}, {status}", text(&ticket["summary"]))
        });
        tickets.collect()
    }

    /// The texts of a ticket's notes.
    pub fn notes(&self, ticket: i64) -> Vec<String> {
        let notes = self.mock.state(&format!("{TICKETS}/{ticket}/notes"));
        let text = |note: &Value| note["text"].as_str().unwrap().to_owned();
        notes.iter().map(text).collect()
    }

    /// What a person does to a ticket.
    pub fn edit(&self, ticket: i64, change: Value) {
        self.mock.edit(TICKETS, ticket, change).unwrap();
    }

    pub fn close_by_hand(&self, ticket: i64) {
        self.edit(ticket, json!({"status": {"id": 13}}));
    }

    /// Sends a request as a person's browser would.
    pub async fn by_hand(&self, method: cw_manage::http::Method, path: &str, body: Value) {
        let config = Config::builder(self.mock.url(), self.mock.company())
            .keys(self.mock.public_key(), self.mock.private_key())
            .client_id(self.mock.client_id())
            .codebase(self.mock.codebase());
        let client = Client::new(config.build().unwrap()).unwrap();
        let request = client.raw(method, path).json(body.to_string());
        request.send().await.unwrap();
    }

    /// How many requests so far changed CWM.
    pub fn writes(&self) -> u64 {
        self.mock.stats().writes
    }

    /// What an earlier run left in the store.
    pub async fn remember(&self, record: AlertRecord) {
        let id = self.integration.id.clone();
        let request = LeaseRequest::new(id, "earlier", at(-90), at(-90));
        let lease = self.store.take_lease(&request).await.unwrap().unwrap();
        let mut update = AlertUpdate::default();
        update.records = vec![record];
        self.store.save_alerts(&lease, &update).await.unwrap();
    }

    pub async fn assert_settled(&self) {
        let open = self.store.open_intents(&self.integration.id).await.unwrap();
        assert_eq!(open, []);
    }
}
