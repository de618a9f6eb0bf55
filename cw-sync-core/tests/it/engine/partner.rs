//! A partner's CWM as the mock CWM plays it, a vendor, a store and an engine.

use super::world::{Fixed, Vendor};
use crate::given::{complete, policy, product};
use cw_manage::model::Addition;
use cw_manage::patch::Patch;
use cw_manage::{Client, Config};
use cw_sync_core::Result;
use cw_sync_core::engine::{Engine, Integration, RunOptions};
use cw_sync_core::mapping::Mapping;
use cw_sync_core::model::BillableProduct;
use cw_sync_core::plan::Plan;
use cw_sync_core::policy::Policy;
use cw_sync_core::report::RunReport;
use cw_sync_core::source::Sources;
use cw_sync_core::store::{MappingStore, SqliteStore};
use mock_cwm::MockCwm;
use serde_json::{Value, json};
use std::sync::Arc;

pub struct Partner {
    pub cwm: MockCwm,
    pub vendor: Vendor,
    pub store: Arc<SqliteStore>,
    pub integration: Integration,
    pub engine: Engine,
    client: Client,
}

impl Partner {
    /// Companies 10 and 20 with their monthly agreements 100 and 200, which has the child 201; `t1` is on 100 with five
    /// seats, and nothing is written yet.
    pub async fn new() -> Self {
        let agreement = |id: i64, company: i64| {
            json!({
                "id": id, "name": format!("Managed {id}"), "company": {"id": company},
                "type": {"id": 1, "name": "Managed"}, "contact": {"id": 1},
                "startDate": "2024-01-01T00:00:00Z", "billStartDate": "2024-01-01T00:00:00Z",
                "billingCycle": {"id": 2, "name": "Monthly"},
                "nextInvoiceDate": "2024-07-01T00:00:00Z", "noEndingDateFlag": true,
            })
        };
        let mut child = agreement(201, 20);
        child["parentAgreement"] = json!({"id": 200});
        child["nextInvoiceDate"] = json!("2024-06-01T00:00:00Z");
        let company = |id: i64| {
            json!({
                "id": id, "identifier": format!("C{id}"), "name": format!("Company {id}"),
                "status": {"id": 1, "name": "Active"}, "site": {"id": id, "name": "Main"},
            })
        };
        let fixture = json!({
            "/company/companies": [company(10), company(20)],
            "/finance/agreements": [agreement(100, 10), agreement(200, 20), child],
        });
        let cwm = MockCwm::builder()
            .keys("partners-public-key", "partners-private-key")
            .fixture_json(&fixture.to_string())
            .unwrap();
        let cwm = cwm.start().await.unwrap();
        let config = Config::builder(cwm.url(), cwm.company())
            .keys(cwm.public_key(), cwm.private_key())
            .client_id(cwm.client_id())
            .build();
        let store = Arc::new(SqliteStore::in_memory().await.unwrap());
        let vendor = Vendor::default();
        let client = Client::new(config.unwrap()).unwrap();
        let partner = Self {
            engine: Engine::new(client.clone(), store.clone()).with_clock(Arc::new(Fixed)),
            integration: Integration::new(
                "here",
                Sources::new(Arc::new(vendor.clone())).with_products(Arc::new(vendor.clone())),
                Policy::new().with_billing(policy()),
            ),
            cwm,
            vendor,
            store,
            client,
        };
        partner.map("t1", 10, 100).await;
        partner.report("t1", &[("S1", 5)]);
        partner
    }

    pub async fn map(&self, tenant: &str, company: i64, agreement: i64) {
        let mapping = Mapping::to_agreement(tenant, company, agreement);
        let id = &self.integration.id;
        self.store.set_mapping(id, &mapping).await.unwrap();
    }

    /// The tenant has seats of these serial numbers and counts.
    pub fn report(&self, tenant: &str, seats: &[(&str, i64)]) {
        let seats = seats.iter();
        let seats = seats.map(|(serial, count)| product("Seats", serial, *count));
        self.says(tenant, seats.collect());
    }

    pub fn says(&self, tenant: &str, products: Vec<BillableProduct>) {
        let mut all = self.vendor.products.lock().unwrap();
        all.insert(tenant.to_owned(), Ok(complete(products)));
    }

    pub async fn plan(&self) -> Plan {
        self.engine.plan(&self.integration).await.unwrap()
    }

    pub async fn run(&self) -> RunReport {
        self.engine.run(&self.integration).await.unwrap()
    }

    pub async fn run_with(&self, options: &RunOptions) -> RunReport {
        let run = self.engine.run_with(&self.integration, options).await;
        run.unwrap()
    }

    pub async fn apply(&self, approved: &Plan, options: &RunOptions) -> Result<RunReport> {
        self.engine
            .apply(&self.integration, approved, options)
            .await
    }

    /// A person sets a line's quantity in CWM.
    pub async fn edit(&self, agreement: i64, serial: &str, quantity: i64) {
        let lines = self
            .cwm
            .state(&format!("/finance/agreements/{agreement}/additions"));
        let mut lines = lines.iter().filter(|line| line["serialNumber"] == serial);
        let id = lines.next().unwrap()["id"].as_i64().unwrap();
        let patch = Patch::new().set(Addition::QUANTITY, quantity);
        let additions = self.client.finance().agreements().id(agreement).additions();
        additions.id(id).patch(&patch).await.unwrap();
    }

    /// The lines of an agreement: serial number, quantity, cancelled day.
    pub fn lines(&self, agreement: i64) -> Vec<String> {
        let lines = self
            .cwm
            .state(&format!("/finance/agreements/{agreement}/additions"));
        let show = |line: &Value| {
            let until = line["cancelledDate"].as_str();
            let until = until.map_or(String::new(), |day| format!(" until {}", &day[..10]));
            let serial = line["serialNumber"].as_str().unwrap_or("-");
            format!(
                "{serial} {}{until}",
                line["quantity"].as_f64().unwrap_or(-1.0)
            )
        };
        lines.iter().map(show).collect()
    }

    pub fn client(&self) -> Client {
        self.client.clone()
    }

    pub fn writes(&self) -> u64 {
        self.cwm.stats().writes
    }
}
