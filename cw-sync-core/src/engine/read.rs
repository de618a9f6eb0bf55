//! Reads the vendor's side, and says what is wanted of CWM's.

use super::Integration;
use crate::mapping::Mapping;
use crate::model::{Tenant, TenantKey};
use crate::plan::{Link, RecordKey, TenantInput, fits_catalog};
use crate::policy::BillingPolicy;
use crate::source::SourceError;
use crate::target::Wanted;
use futures::stream::{self, StreamExt};
use std::collections::{BTreeMap, BTreeSet};

/// All tenants with their products. Products are only read where they are billed; one tenant that
/// cannot be read is an error of that tenant.
pub(super) async fn tenants(
    integration: &Integration,
    mappings: &BTreeMap<TenantKey, Mapping>,
    at_a_time: usize,
) -> Result<Vec<TenantInput>, SourceError> {
    let snapshot = integration.tenants.tenants().await?;
    let reported: BTreeMap<_, _> = snapshot
        .items()
        .iter()
        .map(|tenant| (&tenant.key, tenant))
        .collect();
    let vanished = mappings
        .values()
        .filter(|mapping| !reported.contains_key(&mapping.tenant));
    let vanished = vanished.map(|mapping| TenantInput {
        tenant: Tenant::new(mapping.tenant.clone(), mapping.tenant.as_str()),
        mapping: Some(mapping.clone()),
        products: Some(Err(if snapshot.is_complete() {
            "the vendor no longer reports this tenant; its lines are left as they are, remove the \
             mapping if it is gone"
                .to_owned()
        } else {
            let gaps = snapshot.gaps().iter().map(|gap| gap.reason.as_str());
            format!(
                "the vendor's list of tenants is incomplete and this one is not in it: {}",
                gaps.collect::<Vec<_>>().join("; ")
            )
        })),
    });
    let vanished: Vec<_> = vanished.collect();
    let read = reported.values().map(|tenant| {
        let mapping = mappings.get(&tenant.key).cloned();
        async move {
            let billed = mapping
                .as_ref()
                .is_some_and(|m| m.enabled && m.agreement.is_some());
            let products = if billed {
                let products = integration.products.products(tenant).await;
                Some(products.map_err(|error| error.to_string()))
            } else {
                None
            };
            TenantInput {
                tenant: (*tenant).clone(),
                mapping,
                products,
            }
        }
    });
    let mut tenants: Vec<_> = stream::iter(read)
        .buffer_unordered(at_a_time.max(1))
        .collect()
        .await;
    tenants.extend(vanished);
    Ok(tenants)
}

/// What the plan for these tenants needs to know of CWM.
pub(super) fn wanted(
    tenants: &[TenantInput],
    policy: &BillingPolicy,
    links: &BTreeMap<RecordKey, Link>,
) -> Wanted {
    let mut wanted = Wanted::default();
    let mut billed = BTreeSet::new();
    for tenant in tenants {
        let Some(mapping) = &tenant.mapping else {
            continue;
        };
        wanted.companies.insert(mapping.company);
        wanted.agreements.extend(mapping.agreement);
        if let Some(Ok(products)) = &tenant.products {
            billed.insert(&tenant.tenant.key);
            let names = products.items().iter().map(|product| &product.name);
            let identifiers = names.map(|name| policy.catalog.identifier(name));
            // One that CWM cannot hold is refused by the plan; asking CWM for it could fail the
            // whole run.
            wanted
                .identifiers
                .extend(identifiers.filter(|identifier| fits_catalog(identifier)));
        }
    }
    // Where a tenant was billed before, a line may still bill what is to be billed elsewhere now.
    let ours = links.values().filter(|link| {
        let tenant = link.tenant.as_ref();
        tenant.is_some_and(|tenant| billed.contains(tenant))
    });
    let before = ours.filter_map(|link| link.key.line_parts());
    wanted
        .agreements
        .extend(before.map(|(agreement, ..)| agreement));
    wanted
}
