use crate::model::IntegrationId;
use crate::policy::BillingPolicy;
use crate::source::{ProductSource, TenantSource};
use std::sync::Arc;

/// One partner's connection: where the data comes from and how it is to appear in CWM. The
/// mappings are in the store.
#[derive(Clone)]
#[non_exhaustive]
pub struct Integration {
    /// Its name.
    pub id: IntegrationId,
    /// Reads the tenants.
    pub tenants: Arc<dyn TenantSource>,
    /// Reads their products.
    pub products: Arc<dyn ProductSource>,
    /// How it behaves.
    pub policy: BillingPolicy,
}

impl Integration {
    /// An integration whose tenants and products come from one adapter.
    pub fn new<A>(id: impl Into<IntegrationId>, adapter: A, policy: BillingPolicy) -> Self
    where
        A: TenantSource + ProductSource + 'static,
    {
        let adapter = Arc::new(adapter);
        Self {
            id: id.into(),
            tenants: adapter.clone(),
            products: adapter,
            policy,
        }
    }
}

// Sources may hold credentials.
impl std::fmt::Debug for Integration {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Integration")
            .field("id", &self.id)
            .finish_non_exhaustive()
    }
}
