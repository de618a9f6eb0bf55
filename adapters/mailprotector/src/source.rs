use crate::client::Client;
use crate::config::{ConfigError, MailprotectorConfig};
use crate::map;
use async_trait::async_trait;
use chrono::Utc;
use cw_sync_core::model::{BillableProduct, Tenant};
use cw_sync_core::source::{Gap, ProductSource, Snapshot, SourceError, Sources, TenantSource};
use std::sync::Arc;

/// Mailprotector as a source of tenants and of what they are billed for.
///
/// A clone is cheap and shares the connections.
#[derive(Debug, Clone)]
pub struct Mailprotector {
    client: Client,
}

impl Mailprotector {
    /// A source. Nothing is sent yet.
    ///
    /// # Errors
    ///
    /// When HTTP or TLS cannot be set up on this machine.
    pub fn new(config: MailprotectorConfig) -> Result<Self, ConfigError> {
        let client = Client::new(config)?;
        Ok(Self { client })
    }

    /// Gaps tell of the vendor's own values, and so pass the same filter as its error texts.
    fn tidy(&self, gaps: Vec<Gap>) -> Vec<Gap> {
        let tidied = gaps.into_iter().map(|gap| Gap {
            subject: self.client.tidy(&gap.subject),
            reason: self.client.tidy(&gap.reason),
        });
        tidied.collect()
    }
}

impl From<Mailprotector> for Sources {
    fn from(adapter: Mailprotector) -> Self {
        let adapter = Arc::new(adapter);
        Self::new(adapter.clone()).with_products(adapter)
    }
}

#[async_trait]
impl TenantSource for Mailprotector {
    async fn tenants(&self) -> Result<Snapshot<Tenant>, SourceError> {
        let taken_at = Utc::now();
        let rows = self.client.list(&["api", "customers"]).await?;
        let (tenants, gaps) = map::tenants(rows);
        Ok(Snapshot::with_gaps(tenants, self.tidy(gaps), taken_at))
    }
}

#[async_trait]
impl ProductSource for Mailprotector {
    async fn products(&self, tenant: &Tenant) -> Result<Snapshot<BillableProduct>, SourceError> {
        let taken_at = Utc::now();
        let path = ["api", "customers", tenant.key.as_str(), "products"];
        let rows = self.client.list(&path).await?;
        let (products, gaps) = map::products(rows);
        Ok(Snapshot::with_gaps(products, self.tidy(gaps), taken_at))
    }
}
