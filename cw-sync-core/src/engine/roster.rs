//! Who takes part in a run: the vendor's tenants and their places in CWM.

use crate::mapping::Mapping;
use crate::model::{Tenant, TenantKey};
use crate::source::{SourceError, TenantSource};
use std::collections::BTreeMap;

/// A tenant that the vendor reports or that is mapped.
#[derive(Debug, Clone)]
pub(super) struct Member {
    pub(super) tenant: Tenant,
    pub(super) mapping: Option<Mapping>,
    /// Why the vendor does not report it, where it is mapped all the same.
    pub(super) missing: Option<String>,
}

impl Member {
    /// Its mapping, if it takes part in syncs.
    pub(super) fn enabled(&self) -> Option<&Mapping> {
        self.mapping.as_ref().filter(|mapping| mapping.enabled)
    }
}

/// All tenants with their mappings.
pub(super) async fn read(
    source: &dyn TenantSource,
    mappings: &BTreeMap<TenantKey, Mapping>,
) -> Result<Vec<Member>, SourceError> {
    let snapshot = source.tenants().await?;
    let reported: BTreeMap<_, _> = snapshot
        .items()
        .iter()
        .map(|tenant| (&tenant.key, tenant))
        .collect();
    let missing = if snapshot.is_complete() {
        "the vendor no longer reports this tenant; what CWM holds of it is left as it is, remove \
         the mapping if it is gone"
            .to_owned()
    } else {
        let gaps = snapshot.gaps().iter().chain(snapshot.left_out());
        let gaps = gaps.map(|gap| gap.reason.as_str());
        format!(
            "the vendor's list of tenants is incomplete and this one is not in it: {}",
            gaps.collect::<Vec<_>>().join("; ")
        )
    };
    let vanished = mappings.values();
    let vanished = vanished.filter(|mapping| !reported.contains_key(&mapping.tenant));
    let vanished = vanished.map(|mapping| Member {
        tenant: Tenant::new(mapping.tenant.clone(), mapping.tenant.as_str()),
        mapping: Some(mapping.clone()),
        missing: Some(missing.clone()),
    });
    let there = reported.values().map(|tenant| Member {
        tenant: (*tenant).clone(),
        mapping: mappings.get(&tenant.key).cloned(),
        missing: None,
    });
    Ok(there.chain(vanished).collect())
}
