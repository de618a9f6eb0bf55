//! Who takes part in a run: the vendor's tenants and their places in CWM.

use crate::mapping::Mapping;
use crate::model::{Tenant, TenantKey};
use crate::plan::Extent;
use crate::source::{SourceError, TenantSource};
use std::collections::BTreeMap;

/// Why a tenant is left out that the run's options do not name.
pub(super) const BEYOND: &str = "not part of this run";

/// A tenant that the vendor reports or that is mapped.
#[derive(Debug, Clone)]
pub(super) struct Member {
    pub(super) tenant: Tenant,
    pub(super) mapping: Option<Mapping>,
    /// Why the vendor does not report it, where it is mapped all the same.
    pub(super) missing: Option<String>,
    /// Why this run leaves it out. Nothing of it is read at the vendor or written to CWM; what it
    /// has there is neither gone nor free to be taken.
    pub(super) left_out: Option<String>,
}

impl Member {
    /// Its mapping, if it takes part in syncs.
    pub(super) fn enabled(&self) -> Option<&Mapping> {
        self.mapping.as_ref().filter(|mapping| mapping.enabled)
    }

    /// What a source says of it, if it is asked; a tenant that the vendor does not report is an
    /// error of its own.
    pub(super) async fn ask<T>(
        &self,
        ask: bool,
        reading: impl Future<Output = Result<T, SourceError>>,
    ) -> Option<Result<T, String>> {
        match &self.missing {
            Some(why) => Some(Err(why.clone())),
            None if ask => Some(reading.await.map_err(|error| error.to_string())),
            None => None,
        }
    }

    /// Whether it is synced, and the run does not leave it out.
    pub(super) fn takes_part(&self) -> bool {
        self.left_out.is_none() && self.enabled().is_some()
    }
}

/// Who takes part.
pub(super) struct Roster {
    /// The tenants that the vendor reports or that are mapped.
    pub(super) members: Vec<Member>,
    /// How many of them should be synced, and are not in the vendor's list although it is
    /// complete.
    pub(super) vanished: usize,
    /// Whether the vendor's list is complete.
    pub(super) complete: bool,
}

/// All tenants with their mappings.
pub(super) async fn read(
    source: &dyn TenantSource,
    mappings: &BTreeMap<TenantKey, Mapping>,
    extent: &Extent,
) -> Result<Roster, SourceError> {
    let left_out = |tenant: &TenantKey| {
        let left_out = !extent.takes(tenant);
        left_out.then(|| BEYOND.to_owned())
    };
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
        left_out: left_out(&mapping.tenant),
    });
    let there = reported.values().map(|tenant| Member {
        tenant: (*tenant).clone(),
        mapping: mappings.get(&tenant.key).cloned(),
        missing: None,
        left_out: left_out(&tenant.key),
    });
    let members: Vec<_> = there.chain(vanished).collect();
    let vanished = members
        .iter()
        .filter(|member| snapshot.is_complete() && member.missing.is_some())
        .filter(|member| member.enabled().is_some())
        .count();
    Ok(Roster {
        members,
        vanished,
        complete: snapshot.is_complete(),
    })
}
