use super::{Config, Host};
use anyhow::Result;
use cw_sync_core::engine::EngineOptions;
use cw_sync_core::mapping::Mapping;
use mock_cwm::MockCwm;
use mock_sonicwall::MockSonicWall;
use stage::Hands;
use std::fs;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;
use tempfile::TempDir;

/// The demonstration's day: plans of two starts are the same.
const NOW: &str = "2026-11-22T07:00:00Z";

/// Tenant, company, agreement.
const MAPPED: [(&str, i64, i64); 4] = [
    ("4410021", 101, 501), // Birch Dental
    ("4410022", 102, 502), // Cedar Logistics
    ("4410030", 110, 510), // Kestrel Air
    ("4410031", 111, 511), // Lumen Studios
];

/// A partner's CWM and a vendor, both mocks inside this process, and an ordinary configuration for
/// them in a folder that goes when this does.
#[derive(Debug)]
pub struct Demo {
    /// The partner's CWM.
    pub cwm: MockCwm,
    /// SonicWall.
    pub vendor: MockSonicWall,
    folder: TempDir,
}

impl Demo {
    async fn start() -> Result<(Self, Config)> {
        let now: chrono::DateTime<chrono::Utc> = NOW.parse()?;
        let cwm = MockCwm::builder().fixture_json(include_str!("../sonicwall/cwm.json"))?;
        let demo = Self {
            cwm: cwm.today(now.date_naive()).start().await?,
            vendor: mock_sonicwall::start().await?,
            folder: tempfile::tempdir()?,
        };
        let folder = demo.folder.path();
        for (file, secret) in [
            ("master-key", "0f".repeat(32).as_str()),
            ("public-key", demo.cwm.public_key()),
            ("private-key", demo.cwm.private_key()),
            ("client-id", demo.cwm.client_id()),
            ("api-key", mock_sonicwall::KEY),
        ] {
            fs::write(folder.join(file), secret)?;
        }
        let text = include_str!("demo.toml")
            .replace("CWM_SITE", &demo.cwm.url())
            .replace("CWM_COMPANY", demo.cwm.company())
            .replace("SONICWALL_URL", &demo.vendor.url());
        let file = folder.join("cwsync.toml");
        fs::write(&file, text)?;
        let config = Config::read(&file)?;
        Ok((demo, config))
    }

    /// Where its configuration is.
    pub fn folder(&self) -> &Path {
        self.folder.path()
    }
}

impl Host {
    /// A host on mocks: connected, set up, and with four tenants mapped.
    ///
    /// # Errors
    ///
    /// When the mocks cannot be started.
    pub async fn demo() -> Result<Self> {
        let (demo, config) = Demo::start().await?;
        let clock = Arc::new(Hands::at(NOW.parse()?));
        let mut options = EngineOptions::default();
        options.list_lag = Duration::from_millis(1);
        let mut host = Self::open_with(config, |portal| {
            portal.with_clock(clock).with_engine_options(options)
        })
        .await?;
        host.demo = Some(demo);
        let declared = host.declared(None)?;
        Box::pin(host.set_up(declared)).await?;
        let (acting, id) = (host.acting(), &declared.id);
        let ready = acting.ready(id).await?;
        acting.survey(id, &ready.integration.kinds()).await?;
        let mappings = MAPPED
            .map(|(tenant, company, agreement)| Mapping::to_agreement(tenant, company, agreement));
        acting.map(id, &mappings).await?;
        Ok(host)
    }
}
