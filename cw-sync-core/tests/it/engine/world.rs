//! A small CWM, a vendor, a store and an engine.

use super::cwm::{SmallCwm, additions};
use crate::given::{complete, day, policy, product};
use async_trait::async_trait;
use chrono::{DateTime, NaiveTime, Utc};
use cw_manage::http::RetryPolicy;
use cw_manage::{Client, Config};
use cw_sync_core::clock::Clock;
use cw_sync_core::engine::{Engine, EngineOptions, Integration};
use cw_sync_core::mapping::Mapping;
use cw_sync_core::model::{BillableProduct, Tenant};
use cw_sync_core::policy::Policy;
use cw_sync_core::report::RunReport;
use cw_sync_core::source::{ProductSource, Snapshot, SourceError, Sources, TenantSource};
use cw_sync_core::store::{SqliteStore, Store};
use serde_json::json;
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};
use std::time::Duration;

pub type Products = Result<Snapshot<BillableProduct>, SourceError>;

/// What the vendor reports.
#[derive(Clone, Default)]
pub struct Vendor {
    pub tenants: Arc<Mutex<Option<SourceError>>>,
    pub products: Arc<Mutex<BTreeMap<String, Products>>>,
}

#[async_trait]
impl TenantSource for Vendor {
    async fn tenants(&self) -> Result<Snapshot<Tenant>, SourceError> {
        if let Some(error) = &*self.tenants.lock().unwrap() {
            return Err(error.clone());
        }
        let products = self.products.lock().unwrap();
        let tenants = products
            .keys()
            .map(|key| Tenant::new(key.as_str(), key.as_str()));
        Ok(Snapshot::complete(tenants.collect(), now()))
    }
}

#[async_trait]
impl ProductSource for Vendor {
    async fn products(&self, tenant: &Tenant) -> Products {
        self.products.lock().unwrap()[tenant.key.as_str()].clone()
    }
}

#[derive(Debug)]
pub struct Fixed;

impl Clock for Fixed {
    fn now(&self) -> DateTime<Utc> {
        now()
    }
}

pub fn now() -> DateTime<Utc> {
    day("2024-06-15").and_time(NaiveTime::MIN).and_utc()
}

pub struct World {
    pub cwm: SmallCwm,
    pub vendor: Vendor,
    pub store: Arc<dyn Store>,
    pub integration: Integration,
    pub engine: Engine,
}

impl World {
    /// `t1` on agreement 100 has five seats.
    pub async fn new() -> Self {
        Self::lagging(Duration::from_millis(1)).await
    }

    /// The engine believes that CWM's lists lag that long.
    pub async fn lagging(lag: Duration) -> Self {
        let cwm = SmallCwm::start().await;
        let config = Config::builder(format!("http://{}", cwm.address), "acme")
            .keys("public", "private")
            .client_id("client")
            .codebase("v4_6_release")
            .retry(RetryPolicy::never())
            .build();
        let client = Client::new(config.unwrap()).unwrap();
        let store: Arc<dyn Store> = Arc::new(SqliteStore::in_memory().await.unwrap());
        let mut options = EngineOptions::default();
        options.list_lag = lag;
        let vendor = Vendor::default();
        let world = Self {
            engine: Engine::new(client, store.clone())
                .with_clock(Arc::new(Fixed))
                .with_options(options),
            integration: Integration::new(
                "here",
                Sources::new(Arc::new(vendor.clone())).with_products(Arc::new(vendor.clone())),
                Policy::new().with_billing(policy()),
            ),
            cwm,
            vendor,
            store,
        };
        world.map("t1", 100).await;
        world.report("t1", vec![product("Seats", "S1", 5)]);
        world
    }

    /// As `new`, with a catalog that holds the item as it should be.
    pub async fn set_up() -> Self {
        let world = Self::new().await;
        world.set_up_catalog();
        world
    }

    pub fn set_up_catalog(&self) {
        let cwm = &self.cwm;
        let (cloud, software) = (json!({"id": 2, "name": "Cloud"}), json!({"id": 3}));
        cwm.put("procurement/types", json!({"id": 1, "name": "Vendor"}));
        cwm.put("procurement/categories", cloud.clone());
        let subcategory = json!({"id": 3, "name": "Software", "category": cloud});
        cwm.put("procurement/subcategories", subcategory);
        let mut item = json!({"id": 4, "identifier": "Seats", "type": {"id": 1, "name": "Vendor"}});
        item["subcategory"] = software;
        item["subcategory"]["name"] = json!("Software");
        item["category"] = cloud;
        cwm.put("procurement/catalog", item);
    }

    pub async fn map(&self, tenant: &str, agreement: i64) {
        let mapping = Mapping::to_agreement(tenant, 10, agreement);
        let id = &self.integration.id;
        self.store.set_mapping(id, &mapping).await.unwrap();
    }

    pub fn report(&self, tenant: &str, products: Vec<BillableProduct>) {
        self.vendor_says(tenant, Ok(complete(products)));
    }

    pub fn vendor_says(&self, tenant: &str, products: Products) {
        let mut all = self.vendor.products.lock().unwrap();
        all.insert(tenant.to_owned(), products);
    }

    pub fn line(&self, agreement: i64, id: i64, serial: &str, quantity: i64) {
        let line = json!({
            "id": id, "product": {"id": 4, "identifier": "Seats"}, "quantity": quantity,
            "serialNumber": serial, "billCustomer": "Billable", "invoiceDescription": "Seats",
            "effectiveDate": "2024-02-01T00:00:00Z",
        });
        self.cwm.put(&additions(agreement), line);
    }

    pub async fn run(&self) -> RunReport {
        self.engine.run(&self.integration).await.unwrap()
    }

    /// A run that applies so many changes, without a failure.
    pub async fn applies(&self, changes: usize) {
        let report = self.run().await;
        let counts = report.counts();
        assert_eq!((counts.applied, counts.errors), (changes, 0), "{report:#?}");
    }

    /// A run with these failures; the number of changes applied.
    pub async fn fails(&self, words: &[&str]) -> usize {
        let report = self.run().await;
        let errors = report.errors_of(&"t1".into());
        assert_eq!(errors.len(), words.len(), "{errors:#?}");
        for (error, word) in errors.iter().zip(words) {
            assert!(error.contains(word), "{error:?} lacks {word:?}");
        }
        report.counts().applied
    }

    /// Nothing is left open in the journal.
    pub async fn assert_settled(&self) {
        let open = self.store.open_intents(&self.integration.id).await.unwrap();
        assert_eq!(open, []);
    }
}
