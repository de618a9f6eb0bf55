//! The mock CWM, and a client of it.

use crate::support::{limits, patient};
use cw_manage::model::ProductType;
use cw_manage::{Client, Config, Id};
use mock_cwm::MockCwm;
use serde_json::{Value, json};

pub(crate) const TYPES: &str = "/procurement/types";

pub(crate) fn client_of(mock: &MockCwm) -> Client {
    let config = Config::builder(mock.url(), mock.company())
        .keys(mock.public_key(), mock.private_key())
        .client_id(mock.client_id())
        .codebase(mock.codebase())
        .time_limits(limits())
        .retry(patient());
    Client::new(config.build().unwrap()).unwrap()
}

/// A mock that holds product types with these names.
pub(crate) async fn types_named(names: impl IntoIterator<Item = String>) -> MockCwm {
    let rows: Vec<Value> = names
        .into_iter()
        .map(|name| json!({ "name": name }))
        .collect();
    MockCwm::builder()
        .fixture_json(&json!({ TYPES: rows }).to_string())
        .unwrap()
        .start()
        .await
        .unwrap()
}

/// The ids of all product types, as the mock holds them.
pub(crate) fn all_ids(mock: &MockCwm) -> Vec<i64> {
    let rows = mock.state(TYPES);
    rows.iter().map(|row| row["id"].as_i64().unwrap()).collect()
}

pub(crate) fn ids(rows: &[ProductType]) -> Vec<i64> {
    rows.iter().filter_map(|row| row.id).map(Id::get).collect()
}

/// The queries of the GETs of product types, in order.
pub(crate) fn queries(mock: &MockCwm) -> Vec<String> {
    let log = mock.log().into_iter();
    let lists = log.filter(|entry| entry.method == "GET" && entry.path.ends_with(TYPES));
    lists.map(|entry| entry.query).collect()
}
