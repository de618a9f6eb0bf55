use crate::client::Client;
use crate::config::AcmeConfig;
use crate::map;
use async_trait::async_trait;
use chrono::Utc;
use cw_sync_core::model::{BillableProduct, Tenant};
use cw_sync_core::plugin::ConfigError;
use cw_sync_core::source::{ProductSource, Snapshot, SourceError, Sources, TenantSource};
use std::sync::Arc;

/// Acme as a source of tenants and of what they are billed for.
///
/// A clone is cheap and shares the connections.
#[derive(Debug, Clone)]
pub struct Acme {
    client: Client,
}

impl Acme {
    /// A source. Nothing is sent yet.
    ///
    /// # Errors
    ///
    /// When HTTP or TLS cannot be set up on this machine.
    pub fn new(config: AcmeConfig) -> Result<Self, ConfigError> {
        let client = Client::new(config)?;
        Ok(Self { client })
    }
}

impl From<Acme> for Sources {
    fn from(adapter: Acme) -> Self {
        let adapter = Arc::new(adapter);
        Self::new(adapter.clone()).with_products(adapter)
    }
}

#[async_trait]
impl TenantSource for Acme {
    async fn tenants(&self) -> Result<Snapshot<Tenant>, SourceError> {
        let taken_at = Utc::now();
        let rows = self.client.list(&["api", "customers"]).await?;
        let (tenants, gaps) = map::tenants(rows);
        Ok(Snapshot::with_gaps(
            tenants,
            self.client.tidy(gaps),
            taken_at,
        ))
    }
}

#[async_trait]
impl ProductSource for Acme {
    async fn products(&self, tenant: &Tenant) -> Result<Snapshot<BillableProduct>, SourceError> {
        let taken_at = Utc::now();
        let path = ["api", "customers", tenant.key.as_str(), "products"];
        let rows = self.client.list(&path).await?;
        let (products, gaps) = map::products(rows);
        Ok(Snapshot::with_gaps(
            products,
            self.client.tidy(gaps),
            taken_at,
        ))
    }
}
