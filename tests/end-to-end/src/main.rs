//! One billing sync in a process of its own, so that suites can kill it. Everything comes from the
//! environment: `CWM_*` and `SONICWALL_*` as the crates read them, `SYNC_STORE` the store's file,
//! `SYNC_LEASE_MILLIS` how long a run's sign of life counts.
//! The mappings are in the store already.

use cw_adapter_sonicwall::{SonicWall, SonicWallConfig, billing_policy};
use cw_manage::{Client, Config};
use cw_sync_core::engine::{Engine, EngineOptions, Integration};
use cw_sync_core::policy::Policy;
use cw_sync_core::store::SqliteStore;
use std::error::Error;
use std::process::ExitCode;
use std::sync::Arc;
use std::time::Duration;

#[tokio::main]
async fn main() -> ExitCode {
    match sync().await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

async fn sync() -> Result<(), Box<dyn Error>> {
    let store = Arc::new(SqliteStore::open(std::env::var("SYNC_STORE")?).await?);
    let cwm = Client::new(Config::from_env()?)?;
    let adapter = SonicWall::new(SonicWallConfig::from_env()?)?;
    let policy = Policy::new().with_billing(billing_policy());
    let integration = Integration::new("suite", adapter, policy);
    let mut options = EngineOptions::default();
    // The mock's lists do not lag, and a killed run's lease must not outlast the test.
    options.list_lag = Duration::from_millis(1);
    let lease = std::env::var("SYNC_LEASE_MILLIS").unwrap_or_else(|_| "1".to_owned());
    options.lease_time = Duration::from_millis(lease.parse()?);
    let report = Engine::new(cwm, store)
        .with_options(options)
        .run(&integration)
        .await?;
    println!(
        "applied {}, errors {}",
        report.counts().applied,
        report.counts().errors
    );
    Ok(())
}
