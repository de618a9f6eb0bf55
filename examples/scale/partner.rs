//! The partner: its CWM, and the vendor that agrees with it.

use anyhow::Result;
use async_trait::async_trait;
use chrono::Utc;
use cw_sync_core::mapping::Mapping;
use cw_sync_core::model::{BillableProduct, Tenant};
use cw_sync_core::policy::{
    AgreementPolicy, BillingPolicy, CatalogPolicy, Class, EffectiveDate, LinePolicy, Policy,
};
use cw_sync_core::source::{ProductSource, Snapshot, SourceError, Sources, TenantSource};
use mock_cwm::MockCwm;
use serde_json::{Map, Value, json};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

const PRODUCTS: i64 = 10;
const FIRST_COMPANY: i64 = 100;
const FIRST_AGREEMENT: i64 = 100_000;

/// Serves the partner's CWM until the process is killed. Its address is the first line printed.
pub(crate) async fn serve(tenants: i64, latency: Duration) -> Result<()> {
    let cwm = MockCwm::builder()
        .company("acme")
        .keys("pub", "priv")
        .client_id("cid")
        .fixture_json(&fixture(tenants).to_string())?
        .start()
        .await?;
    cwm.faults().latency(latency, "", u32::MAX);
    println!("{}", cwm.url());
    std::future::pending().await
}

pub(crate) fn policy() -> Policy {
    let catalog = CatalogPolicy::new("Vendor", Class::new("Cloud", "Software"));
    let lines = LinePolicy::new(EffectiveDate::BillingStart);
    let agreements = AgreementPolicy::new(&["Active"], &["Monthly"]);
    Policy::new().with_billing(BillingPolicy::new(catalog, agreements, lines))
}

pub(crate) fn mappings(tenants: i64) -> impl Iterator<Item = Mapping> {
    (0..tenants)
        .map(|n| Mapping::to_agreement(format!("t{n}"), FIRST_COMPANY + n, FIRST_AGREEMENT + n))
}

fn serial(tenant: &str, product: i64) -> String {
    format!("{tenant}-{product}")
}

fn fixture(tenants: i64) -> Value {
    let items: Vec<_> = (0..PRODUCTS)
        .map(|n| {
            json!({"id": n + 1, "identifier": format!("Product {n}"), "description": "Product",
                "customerDescription": "Product", "type": {"id": 1}, "category": {"id": 1},
                "subcategory": {"id": 1}})
        })
        .collect();
    let mut all = Map::from_iter([
        (
            "/procurement/types".to_owned(),
            json!([{"id": 1, "name": "Vendor"}]),
        ),
        (
            "/procurement/categories".to_owned(),
            json!([{"id": 1, "name": "Cloud"}]),
        ),
        (
            "/procurement/subcategories".to_owned(),
            json!([{"id": 1, "name": "Software", "category": {"id": 1}}]),
        ),
        ("/procurement/catalog".to_owned(), Value::from(items)),
    ]);
    let (mut companies, mut agreements) = (Vec::new(), Vec::new());
    for n in 0..tenants {
        let (company, agreement) = (FIRST_COMPANY + n, FIRST_AGREEMENT + n);
        companies.push(json!({"id": company, "identifier": format!("C{n}"),
            "name": format!("Company {n}"), "status": {"name": "Active"}}));
        agreements.push(json!({"id": agreement, "name": format!("Agreement {n}"),
            "company": {"id": company}, "startDate": "2024-01-01T00:00:00Z",
            "billStartDate": "2024-01-01T00:00:00Z", "billingCycle": {"name": "Monthly"}}));
        let lines: Vec<_> = (0..PRODUCTS)
            .map(|p| {
                json!({"id": n * PRODUCTS + p + 1, "product": {"id": p + 1}, "quantity": 5,
                    "billCustomer": "Billable", "effectiveDate": "2024-01-01T00:00:00Z",
                    "serialNumber": serial(&format!("t{n}"), p)})
            })
            .collect();
        all.insert(
            format!("/finance/agreements/{agreement}/additions"),
            Value::from(lines),
        );
    }
    all.insert("/company/companies".to_owned(), Value::from(companies));
    all.insert("/finance/agreements".to_owned(), Value::from(agreements));
    Value::Object(all)
}

/// A vendor that makes up what it reports when it is asked.
#[derive(Debug, Clone)]
pub(crate) struct Vendor {
    tenants: i64,
    /// Whether one tenant in ten has more of its first product.
    pub(crate) grow: Arc<AtomicBool>,
}

impl Vendor {
    pub(crate) fn new(tenants: i64) -> Self {
        Self {
            tenants,
            grow: Arc::default(),
        }
    }
}

#[async_trait]
impl TenantSource for Vendor {
    async fn tenants(&self) -> Result<Snapshot<Tenant>, SourceError> {
        let tenants =
            (0..self.tenants).map(|n| Tenant::new(format!("t{n}"), format!("Tenant {n}")));
        Ok(Snapshot::complete(tenants.collect(), Utc::now()))
    }
}

#[async_trait]
impl ProductSource for Vendor {
    async fn products(&self, tenant: &Tenant) -> Result<Snapshot<BillableProduct>, SourceError> {
        let key = tenant.key.as_str();
        let grown = self.grow.load(Ordering::Relaxed) && key.ends_with('0');
        let products = (0..PRODUCTS).map(|p| {
            let quantity = if grown && p == 0 { 6 } else { 5 };
            let mut product = BillableProduct::new(format!("Product {p}"), "any", quantity.into());
            product.serial = Some(serial(key, p));
            product
        });
        Ok(Snapshot::complete(products.collect(), Utc::now()))
    }
}

impl From<Vendor> for Sources {
    fn from(vendor: Vendor) -> Self {
        let vendor = Arc::new(vendor);
        Self::new(vendor.clone()).with_products(vendor)
    }
}
