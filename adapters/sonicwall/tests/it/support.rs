//! A mock, and a source that reads it without patience.

use cw_adapter_sonicwall::{ConfigBuilder, SonicWall, SonicWallConfig};
use cw_manage::http::RetryPolicy;
use cw_sync_core::model::{BillableProduct, Tenant};
use cw_sync_core::source::{ProductSource, Snapshot, SourceError};
use mock_sonicwall::{Fault, MockSonicWall};
use serde_json::{Value, json};

pub(crate) async fn start() -> MockSonicWall {
    mock_sonicwall::start().await.unwrap()
}

pub(crate) fn config(msw: &MockSonicWall) -> ConfigBuilder {
    SonicWallConfig::builder(mock_sonicwall::KEY)
        .base_url(msw.url())
        .nsm_url(msw.url())
        .capture_client_url(msw.url())
        .retry(RetryPolicy::never())
}

pub(crate) fn source(config: ConfigBuilder) -> SonicWall {
    SonicWall::new(config.build().unwrap()).unwrap()
}

pub(crate) fn birch() -> Tenant {
    Tenant::new("4410021", "Birch Dental")
}

/// A whole answer of the products call.
pub(crate) fn page(products: &Value, total: usize) -> Fault {
    let content = json!({ "products": products, "total": total });
    ok(&json!({ "operationStatus": "SUCCESS", "content": content }))
}

pub(crate) fn ok(body: &Value) -> Fault {
    Fault::Status(200, body.to_string())
}

/// What is read of a tenant that has these products.
pub(crate) async fn read(products: Value) -> Snapshot<BillableProduct> {
    let msw = start().await;
    let total = products.as_array().unwrap().len();
    msw.fault_times(1, "/products", page(&products, total));
    source(config(&msw)).products(&birch()).await.unwrap()
}

/// What reading a tenant's products fails with after the faults are set.
pub(crate) async fn failure(faults: &[(&str, Fault)]) -> SourceError {
    let msw = start().await;
    for (path, fault) in faults {
        msw.fault_times(1, path, fault.clone());
    }
    source(config(&msw).page_size(2))
        .products(&birch())
        .await
        .unwrap_err()
}

/// A product that is billed, as a row of the call and as a seed.
pub(crate) fn product(serial: &str) -> Value {
    json!({
        "productName": "NSM Advanced",
        "kind": "monthly",
        "family": "NSM Services",
        "serialNumber": serial,
        "registeredOn": "2024-03-04",
        "services": [{ "name": "NSM Advanced", "quantity": 3, "expiresOn": "2027-03-31" }],
    })
}
