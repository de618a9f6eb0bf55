use crate::client::Client;
use crate::config::{Counting, MailprotectorConfig};
use crate::map::{self, Group, Usage};
use crate::wire::{CustomerRow, DomainRow, GroupRow, ServiceRow, UserRow};
use async_trait::async_trait;
use chrono::Utc;
use cw_sync_core::model::{BillableProduct, Tenant};
use cw_sync_core::plugin::ConfigError;
use cw_sync_core::preflight::Check;
use cw_sync_core::source::{
    ProductSource, Snapshot, SourceError, Sources, TenantSource, VendorCheck,
};
use std::sync::Arc;

/// Mailprotector as a source of tenants and of what they are billed for.
///
/// A clone is cheap and shares the connections and the limits on requests. A host with a ready-made
/// usage feed puts its own in place: `Sources::from(adapter).with_products(feed)`.
#[derive(Debug, Clone)]
pub struct Mailprotector {
    client: Client,
    reseller: String,
    counting: Counting,
}

impl Mailprotector {
    /// A source. Nothing is sent yet.
    ///
    /// # Errors
    ///
    /// When HTTP or TLS cannot be set up on this machine.
    pub fn new(config: &MailprotectorConfig) -> Result<Self, ConfigError> {
        Ok(Self {
            client: Client::new(config)?,
            reseller: config.reseller.to_string(),
            counting: config.counting,
        })
    }

    /// What the groups of a domain come to.
    async fn usage(&self, domain: &str) -> Result<Vec<Usage>, SourceError> {
        let path = ["domains", domain, "user_groups"];
        let groups = self.client.list::<GroupRow>(&path).await?;
        let groups = self.understood(&path, map::groups(groups))?;
        let mut usage = Vec::new();
        for group in groups {
            usage.push(self.group(group).await?);
        }
        Ok(usage)
    }

    async fn group(&self, group: Group) -> Result<Usage, SourceError> {
        let path = ["user_groups", &group.id, "services"];
        let services = self.client.list::<ServiceRow>(&path).await?;
        let services = self.understood(&path, map::services(services))?;
        let users = match self.counting {
            // Nothing is billed for it.
            _ if services.is_empty() => Ok(0),
            Counting::GroupCount => group.says,
            Counting::CountUsers => {
                let path = ["user_groups", &group.id, "users"];
                map::users(self.client.list::<UserRow>(&path).await?)
            }
        };
        Ok(Usage {
            group: group.name,
            services,
            users,
        })
    }

    fn understood<T>(&self, path: &[&str], read: Result<T, String>) -> Result<T, SourceError> {
        read.map_err(|reason| self.client.unreadable(path, &reason))
    }
}

impl From<Mailprotector> for Sources {
    fn from(adapter: Mailprotector) -> Self {
        let adapter = Arc::new(adapter);
        Self::new(adapter.clone())
            .with_products(adapter.clone())
            .with_check(adapter)
    }
}

#[async_trait]
impl TenantSource for Mailprotector {
    async fn tenants(&self) -> Result<Snapshot<Tenant>, SourceError> {
        let taken_at = Utc::now();
        let path = ["resellers", &self.reseller, "customers"];
        let (tenants, gaps) = map::tenants(self.client.list::<CustomerRow>(&path).await?);
        Ok(Snapshot::with_gaps(
            tenants,
            self.client.tidy(gaps),
            taken_at,
        ))
    }
}

#[async_trait]
impl ProductSource for Mailprotector {
    async fn products(&self, tenant: &Tenant) -> Result<Snapshot<BillableProduct>, SourceError> {
        let taken_at = Utc::now();
        let key = tenant.key.as_str();
        let path = ["customers", key, "domains"];
        if key.is_empty() || !key.bytes().all(|b| b.is_ascii_digit()) {
            let reason = format!("`{key}` is no customer's id; check which tenant is mapped");
            return Err(self.client.unreadable(&["customers"], &reason));
        }
        let domains = self.client.list::<DomainRow>(&path).await?;
        let mut usage = Vec::new();
        for domain in self.understood(&path, map::domains(domains))? {
            usage.extend(self.usage(&domain).await?);
        }
        let (products, gaps) = map::products(usage);
        Ok(Snapshot::with_gaps(
            products,
            self.client.tidy(gaps),
            taken_at,
        ))
    }
}

/// Whether the key is taken and sees the reseller.
#[async_trait]
impl VendorCheck for Mailprotector {
    async fn check(&self) -> Vec<Check> {
        let (id, title) = ("mailprotector.reseller", "API key and reseller");
        let seen = self.client.probe(&["resellers", &self.reseller]).await;
        vec![match seen {
            Ok(_) => Check::passed(id, title, "the key sees the reseller"),
            Err(error) => Check::failed(id, title, error.to_string(), "mend the connection"),
        }]
    }
}
