//! A plain client: the key, no redirects, a time limit.

use std::time::Duration;

use mock_sonicwall::{KEY, MockSonicWall};
use reqwest::redirect::Policy;
use reqwest::{Client, Response};
use serde_json::Value;

pub(crate) const TENANTS: &str = "/api/hgms/get-cloud-tenants";

pub(crate) async fn start() -> MockSonicWall {
    mock_sonicwall::start().await.unwrap()
}

pub(crate) fn http() -> Client {
    let client = Client::builder().redirect(Policy::none()).no_proxy();
    client.timeout(Duration::from_secs(10)).build().unwrap()
}

pub(crate) async fn get(msw: &MockSonicWall, path: &str) -> Response {
    let url = format!("{}{path}", msw.url());
    let request = http().get(url).header("X-API-KEY", KEY);
    request.send().await.unwrap()
}

pub(crate) async fn get_json(msw: &MockSonicWall, path: &str) -> Value {
    let answer = get(msw, path).await;
    assert_eq!(answer.status(), 200, "{path}");
    answer.json().await.unwrap()
}

pub(crate) async fn post(msw: &MockSonicWall, path: &str, body: &Value) -> Response {
    let url = format!("{}{path}", msw.url());
    http().post(url).json(body).send().await.unwrap()
}

pub(crate) fn products(tenant: u64) -> String {
    format!("/api/psa/tenants/{tenant}/products")
}

/// The product with this serial, as the API serves it now.
pub(crate) async fn product(msw: &MockSonicWall, tenant: u64, serial: &str) -> Option<Value> {
    let page = get_json(msw, &products(tenant)).await;
    let mut all = page["content"]["products"].as_array().unwrap().iter();
    all.find(|p| p["serialNumber"] == serial).cloned()
}
