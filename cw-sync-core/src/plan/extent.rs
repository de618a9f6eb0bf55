use crate::model::{DataKind, TenantKey};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// How much of an integration a plan covers; `None` is all of it.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Extent {
    /// The kinds of data.
    pub kinds: Option<BTreeSet<DataKind>>,
    /// The tenants.
    pub tenants: Option<BTreeSet<TenantKey>>,
    /// Of devices, whether only those without a configuration are taken (AD-14).
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub pending_only: bool,
}

impl Extent {
    /// Whether it covers a kind of data.
    pub fn covers(&self, kind: DataKind) -> bool {
        self.kinds
            .as_ref()
            .is_none_or(|kinds| kinds.contains(&kind))
    }

    /// Whether it takes a tenant in.
    pub fn takes(&self, tenant: &TenantKey) -> bool {
        let tenants = self.tenants.as_ref();
        tenants.is_none_or(|tenants| tenants.contains(tenant))
    }
}
