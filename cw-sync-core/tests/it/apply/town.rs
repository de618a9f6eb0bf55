//! Three companies with an agreement each, their vendor, and a mock CWM.

use crate::given::{complete, day, policy, product};
use async_trait::async_trait;
use chrono::{DateTime, NaiveTime, Utc};
use cw_manage::http::{RetryPolicy, TimeLimits};
use cw_manage::{Client, Config};
use cw_sync_core::clock::Clock;
use cw_sync_core::engine::{Engine, EngineOptions, Integration};
use cw_sync_core::mapping::Mapping;
use cw_sync_core::model::{BillableProduct, Tenant};
use cw_sync_core::policy::Policy;
use cw_sync_core::report::RunReport;
use cw_sync_core::source::{ProductSource, Snapshot, SourceError, Sources, TenantSource};
use cw_sync_core::store::{MemoryStore, Store};
use mock_cwm::MockCwm;
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex};
use std::time::Duration;

pub type Products = Result<Vec<BillableProduct>, SourceError>;

/// Three types of set-up, two catalog items, and two lines for each of three tenants.
pub const CHANGES: usize = 11;

#[derive(Clone, Default)]
pub struct Vendor {
    pub says: Arc<Mutex<BTreeMap<&'static str, Products>>>,
    pub asked: Arc<Mutex<Vec<String>>>,
}

#[async_trait]
impl TenantSource for Vendor {
    async fn tenants(&self) -> Result<Snapshot<Tenant>, SourceError> {
        let says = self.says.lock().unwrap();
        let tenants = says.keys().map(|key| Tenant::new(*key, *key));
        Ok(Snapshot::complete(tenants.collect(), start()))
    }
}

#[async_trait]
impl ProductSource for Vendor {
    async fn products(&self, tenant: &Tenant) -> Result<Snapshot<BillableProduct>, SourceError> {
        self.asked.lock().unwrap().push(tenant.name.clone());
        self.says.lock().unwrap()[tenant.key.as_str()]
            .clone()
            .map(complete)
    }
}

#[derive(Debug, Clone)]
pub struct Hands(Arc<Mutex<DateTime<Utc>>>);

impl Hands {
    pub fn at(now: DateTime<Utc>) -> Self {
        Self(Arc::new(Mutex::new(now)))
    }

    pub fn set(&self, now: DateTime<Utc>) {
        *self.0.lock().unwrap() = now;
    }

    pub fn forward(&self, time: Duration) {
        *self.0.lock().unwrap() += time;
    }
}

impl Clock for Hands {
    fn now(&self) -> DateTime<Utc> {
        *self.0.lock().unwrap()
    }
}

pub fn start() -> DateTime<Utc> {
    day("2024-06-15").and_time(NaiveTime::MIN).and_utc()
}

pub fn minutes(minutes: u64) -> Duration {
    Duration::from_secs(minutes * 60)
}

pub struct Town {
    pub cwm: MockCwm,
    client: Client,
    pub vendor: Vendor,
    pub store: Arc<dyn Store>,
    pub clock: Hands,
    pub integration: Integration,
}

impl Town {
    pub async fn new() -> Self {
        let companies: Vec<_> = (10..13)
            .map(|id| json!({"id": id, "identifier": format!("C{id}"), "name": format!("Company {id}")}))
            .collect();
        let agreements: Vec<_> = (10..13)
            .map(|id| {
                json!({
                    "id": id * 10, "name": format!("Managed {id}"), "type": {"name": "Managed"},
                    "company": {"id": id}, "startDate": "2024-01-01T00:00:00Z",
                    "billStartDate": "2024-01-01T00:00:00Z", "billingCycle": {"name": "Monthly"},
                    "nextInvoiceDate": "2024-07-01T00:00:00Z",
                })
            })
            .collect();
        let fixture = json!({
            "/company/companies": companies, "/finance/agreements": agreements,
            "/procurement/types": [], "/procurement/categories": [],
            "/procurement/subcategories": [],
        });
        let cwm = MockCwm::builder()
            .fixture_json(&fixture.to_string())
            .unwrap()
            .today(day("2024-06-15"));
        let cwm = cwm.start().await.unwrap();
        let vendor = Vendor::default();
        let mut town = Self {
            client: client(&cwm),
            cwm,
            store: Arc::new(MemoryStore::new()),
            clock: Hands(Arc::new(Mutex::new(start()))),
            integration: Integration::new(
                "here",
                Sources::new(Arc::new(vendor.clone())).with_products(Arc::new(vendor.clone())),
                Policy::new().with_billing(policy()),
            ),
            vendor,
        };
        town.begin_anew().await;
        town
    }

    /// As it was at first.
    pub async fn begin_anew(&mut self) {
        self.cwm.reset();
        // It counts what it asked for lately, and would wait.
        self.client = client(&self.cwm);
        self.store = Arc::new(MemoryStore::new());
        *self.clock.0.lock().unwrap() = start();
        for (tenant, company) in [("t1", 10), ("t2", 11), ("t3", 12)] {
            let mapping = Mapping::to_agreement(tenant, company, company * 10);
            self.store
                .set_mapping(&self.integration.id, &mapping)
                .await
                .unwrap();
            self.says(tenant, Ok(two(5)));
        }
    }

    pub fn says(&self, tenant: &'static str, products: Products) {
        self.vendor.says.lock().unwrap().insert(tenant, products);
    }

    pub fn options() -> EngineOptions {
        let mut options = EngineOptions::default();
        options.list_lag = Duration::from_millis(1);
        options
    }

    /// An engine on another store, such as one that breaks.
    pub fn engine_on(&self, store: Arc<dyn Store>) -> Engine {
        Engine::new(self.client.clone(), store)
            .with_clock(Arc::new(self.clock.clone()))
            .with_options(Self::options())
    }

    pub fn engine(&self) -> Engine {
        self.engine_on(self.store.clone())
    }

    pub async fn run(&self) -> RunReport {
        self.engine().run(&self.integration).await.unwrap()
    }

    pub async fn applies(&self, changes: usize) {
        let report = self.run().await;
        let counts = report.counts();
        assert_eq!((counts.applied, counts.errors), (changes, 0), "{report:#?}");
    }

    /// How many writes were tried.
    pub fn writes(&self) -> usize {
        let log = self.cwm.log();
        log.iter().filter(|entry| entry.method != "GET").count()
    }

    /// What CWM holds, told apart by content only: two ways to the same end may number records
    /// differently.
    pub fn holdings(&self) -> Vec<String> {
        let mut all = Vec::new();
        for (path, records) in self.cwm.all_state() {
            for record in records.as_array().unwrap() {
                let mut record = record.clone();
                strip(&mut record);
                all.push(format!("{path} {record}"));
            }
        }
        all.sort();
        all
    }

    /// No record twice.
    pub fn assert_nothing_doubled(&self) {
        let mut seen = BTreeSet::new();
        let ours = |path: &str| path.starts_with("/procurement/") || path.ends_with("/additions");
        for (path, records) in self.cwm.all_state() {
            for record in records.as_array().unwrap().iter().filter(|_| ours(&path)) {
                let product = &record["product"]["identifier"];
                let key = format!(
                    "{path} {} {} {product} {}",
                    record["name"], record["identifier"], record["serialNumber"]
                );
                assert!(seen.insert(key.clone()), "{key} is there twice");
            }
        }
    }
}

fn client(cwm: &MockCwm) -> Client {
    let config = Config::builder(cwm.url(), cwm.company())
        .keys(cwm.public_key(), cwm.private_key())
        .client_id(cwm.client_id())
        .retry(RetryPolicy::never())
        .time_limits(TimeLimits {
            connect: Duration::from_millis(500),
            attempt: Duration::from_secs(5),
            total: Duration::from_secs(5),
        });
    Client::new(config.build().unwrap()).unwrap()
}

/// Two products.
pub fn two(quantity: i64) -> Vec<BillableProduct> {
    vec![
        product("Seats", "S1", quantity),
        product("Backup", "S2", quantity),
    ]
}

fn strip(value: &mut Value) {
    match value {
        Value::Object(fields) => {
            fields.retain(|name, _| name != "id" && name != "_info");
            fields.values_mut().for_each(strip);
        }
        Value::Array(items) => items.iter_mut().for_each(strip),
        _ => {}
    }
}
