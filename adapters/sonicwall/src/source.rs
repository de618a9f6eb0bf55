use crate::client::Client;
use crate::config::{ConfigError, SonicWallConfig};
use crate::map;
use async_trait::async_trait;
use chrono::Utc;
use cw_sync_core::model::{BillableProduct, Tenant};
use cw_sync_core::source::{Gap, ProductSource, Snapshot, SourceError, Sources, TenantSource};
use std::sync::Arc;

/// MySonicWall as a source of tenants and of what they are billed for.
///
/// A clone is cheap and shares the connections.
#[derive(Debug, Clone)]
pub struct SonicWall {
    client: Client,
    accept_unicode_names: bool,
    network_device_additions: bool,
}

impl SonicWall {
    /// A source. Nothing is sent yet.
    ///
    /// # Errors
    ///
    /// When HTTP or TLS cannot be set up on this machine.
    pub fn new(config: SonicWallConfig) -> Result<Self, ConfigError> {
        Ok(Self {
            accept_unicode_names: config.accept_unicode_names,
            network_device_additions: config.network_device_additions,
            client: Client::new(config)?,
        })
    }

    /// Gaps tell of the vendor's own values, and so pass the same filter as its error texts.
    fn tidy(&self, gaps: Vec<Gap>) -> Vec<Gap> {
        let tidy = |text: String| self.client.tidy(&text);
        let tidied = gaps.into_iter().map(|gap| Gap {
            subject: tidy(gap.subject),
            reason: tidy(gap.reason),
        });
        tidied.collect()
    }
}

impl From<SonicWall> for Sources {
    fn from(adapter: SonicWall) -> Self {
        let adapter = Arc::new(adapter);
        Self::new(adapter.clone()).with_products(adapter)
    }
}

#[async_trait]
impl TenantSource for SonicWall {
    async fn tenants(&self) -> Result<Snapshot<Tenant>, SourceError> {
        let taken_at = Utc::now();
        let (tenants, gaps) = map::tenants(self.client.tenants().await?);
        Ok(Snapshot::with_gaps(tenants, self.tidy(gaps), taken_at))
    }
}

#[async_trait]
impl ProductSource for SonicWall {
    async fn products(&self, tenant: &Tenant) -> Result<Snapshot<BillableProduct>, SourceError> {
        if !self.accept_unicode_names && !tenant.name.is_ascii() {
            return Err(SourceError::Unsupported(format!(
                "SonicWall does not sync a tenant whose name has characters beyond ASCII (SW-26): \
                 `{}`, {}; rename it in MySonicWall, or turn `accept_unicode_names` on",
                tenant.name, tenant.key
            )));
        }
        let taken_at = Utc::now();
        let rows = self.client.products(&tenant.key, "monthly").await?;
        let (products, gaps) = map::products(rows, self.network_device_additions);
        Ok(Snapshot::with_gaps(products, self.tidy(gaps), taken_at))
    }
}
