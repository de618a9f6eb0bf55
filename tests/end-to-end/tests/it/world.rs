//! A partner's CWM and a vendor, both mocks, with the quickstart's data.

use cw_adapter_sonicwall::{SonicWall, SonicWallConfig, billing_policy};
use cw_manage::http::{RetryPolicy, TimeLimits};
use cw_manage::{Client, Config, ConfigBuilder};
use cw_sync_core::engine::{Engine, EngineOptions, Integration};
use cw_sync_core::mapping::Mapping;
use cw_sync_core::policy::Policy;
use cw_sync_core::store::{Journal, MappingStore, SqliteStore};
use mock_cwm::MockCwm;
use mock_sonicwall::MockSonicWall;
use serde_json::Value;
use sqlx::Connection;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

/// What run 1 of the quickstart applies; counted by hand from the data, not by the engine: 5 of
/// set-up, 13 new and 3 refiled catalog items, 31 new additions and 1 adopted.
pub(crate) const CHANGES: usize = 53;

/// Three tenants that cannot be billed, and one product.
pub(crate) const ERRORS: usize = 4;

pub(crate) struct World {
    pub(crate) cwm: MockCwm,
    pub(crate) vendor: MockSonicWall,
    pub(crate) folder: tempfile::TempDir,
}

impl World {
    pub(crate) async fn new() -> Self {
        let fixture = include_str!("../../../../examples/quickstart/cwm.json");
        let cwm = MockCwm::builder()
            .fixture_json(fixture)
            .unwrap()
            .start()
            .await
            .unwrap();
        let vendor = mock_sonicwall::start().await.unwrap();
        let world = Self {
            cwm,
            vendor,
            folder: tempfile::tempdir().unwrap(),
        };
        let store = world.store().await;
        for mapping in mappings() {
            store.set_mapping(&"suite".into(), &mapping).await.unwrap();
        }
        world
    }

    pub(crate) fn store_file(&self) -> PathBuf {
        self.folder.path().join("sync.db")
    }

    pub(crate) async fn store(&self) -> SqliteStore {
        SqliteStore::open(self.store_file()).await.unwrap()
    }

    pub(crate) fn config(&self) -> ConfigBuilder {
        config_for(&self.cwm.url(), &self.cwm)
    }

    pub(crate) fn client(&self) -> Client {
        Client::new(self.config().build().unwrap()).unwrap()
    }

    pub(crate) fn integration(&self) -> Integration {
        let config = SonicWallConfig::builder(mock_sonicwall::KEY)
            .base_url(self.vendor.url())
            .retry(RetryPolicy::never())
            .time_limits(short())
            .build()
            .unwrap();
        let policy = Policy::new().with_billing(billing_policy());
        Integration::new("suite", SonicWall::new(config).unwrap(), policy)
    }

    pub(crate) async fn engine(&self) -> Engine {
        Engine::new(self.client(), Arc::new(self.store().await)).with_options(options())
    }

    /// What CWM holds, told apart by content only: ids, times and links are left out, as two ways
    /// to the same end may number records differently.
    pub(crate) fn holdings(&self) -> Vec<String> {
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

    /// The store's file is sound, and nothing is left unsettled in it.
    pub(crate) async fn assert_store_is_whole(&self) {
        let place = format!("sqlite://{}", self.store_file().display());
        let mut file = sqlx::SqliteConnection::connect(&place).await.unwrap();
        let whole: String = sqlx::query_scalar("PRAGMA integrity_check")
            .fetch_one(&mut file)
            .await
            .unwrap();
        assert_eq!(whole, "ok");
        let open = self.store().await.open_intents(&"suite".into()).await;
        assert_eq!(open.unwrap(), []);
    }

    /// No catalog record twice; no product with the same serial twice on an agreement.
    pub(crate) fn assert_nothing_doubled(&self) {
        for (path, records) in self.cwm.all_state() {
            let key: fn(&Value) -> String = if path.ends_with("/additions") {
                |line| format!("{} {}", line["product"]["identifier"], line["serialNumber"])
            } else if path == "/procurement/catalog" {
                |item| item["identifier"].to_string()
            } else if path.starts_with("/procurement/") {
                |record| format!("{} {}", record["name"], record["category"]["name"])
            } else {
                continue;
            };
            let mut seen = BTreeSet::new();
            for record in records.as_array().unwrap() {
                assert!(
                    seen.insert(key(record)),
                    "{path} holds {} twice",
                    key(record)
                );
            }
        }
    }
}

pub(crate) fn config_for(site: &str, cwm: &MockCwm) -> ConfigBuilder {
    Config::builder(site, cwm.company())
        .keys(cwm.public_key(), cwm.private_key())
        .client_id(cwm.client_id())
        .retry(RetryPolicy::never())
        .time_limits(short())
}

pub(crate) fn short() -> TimeLimits {
    TimeLimits {
        connect: Duration::from_millis(500),
        attempt: Duration::from_millis(1500),
        total: Duration::from_secs(3),
    }
}

pub(crate) fn options() -> EngineOptions {
    let mut options = EngineOptions::default();
    options.list_lag = Duration::from_millis(1);
    options
}

pub(crate) fn mappings() -> Vec<Mapping> {
    let file = include_str!("../../../../examples/quickstart/mapping.json");
    let rows: Vec<Value> = serde_json::from_str(file).unwrap();
    rows.iter()
        .map(|row| {
            let tenant = row["tenant"].as_str().unwrap();
            let company = row["company"].as_i64().unwrap();
            match row["agreement"].as_i64() {
                Some(agreement) => Mapping::to_agreement(tenant, company, agreement),
                None => Mapping::to_company(tenant, company),
            }
        })
        .collect()
}

/// The program that makes one sync.
pub(crate) fn program() -> &'static Path {
    Path::new(env!("CARGO_BIN_EXE_end-to-end"))
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
