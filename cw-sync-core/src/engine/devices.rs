//! Devices: reads the vendor's side and CWM's, and plans.

use super::context::{Context, Prepared};
use super::roster::Member;
use crate::error::Result;
use crate::model::Device;
use crate::plan::devices::{DeviceInput, TenantDevices, plan_devices, type_name};
use crate::plan::{Change, Links, Part, fold};
use crate::policy::DevicePolicy;
use crate::several::several;
use crate::source::DeviceSource;
use crate::target::devices::{Wanted, known, read};
use futures::FutureExt;
use std::collections::{BTreeMap, BTreeSet};

/// The plan for devices.
pub(super) async fn prepare(
    context: &Context<'_>,
    source: &dyn DeviceSource,
    policy: &DevicePolicy,
) -> Result<Prepared> {
    let tenants = tenants(context, source).await;
    let wanted = wanted(&tenants, policy, context.links);
    let mut actual = read(context.reader, &wanted, context.links).await?;
    actual.companies = context.companies.clone();
    let mut part = plan_devices(&DeviceInput {
        policy,
        tenants: &tenants,
        actual: &actual,
        links: context.links,
    });
    if context.extent.pending_only {
        keep_pending(&mut part, context.links);
    }
    Ok(Prepared {
        part,
        known: known(&actual),
        agreements: BTreeMap::new(),
    })
}

/// Keeps the steps for devices that no configuration stands for yet, and what those need.
fn keep_pending(part: &mut Part, links: &Links) {
    let is_new = |change: &&Change| {
        change.scope.tenant().is_some() && !links.contains_key(&change.action.key())
    };
    let changes = &part.changes;
    let mut kept: BTreeSet<_> = changes
        .iter()
        .filter(is_new)
        .map(|c| c.action.key())
        .collect();
    loop {
        let wanted = changes.iter().filter(|c| kept.contains(&c.action.key()));
        let needs: Vec<_> = wanted
            .flat_map(|change| change.needs.iter().cloned())
            .collect();
        let before = kept.len();
        kept.extend(needs);
        if kept.len() == before {
            break;
        }
    }
    part.changes
        .retain(|change| kept.contains(&change.action.key()));
    part.ties.retain(|tie| !links.contains_key(&tie.key));
}

/// All tenants with their devices, which are only read where the tenant takes part; one tenant that
/// cannot be read is an error of that tenant.
async fn tenants(context: &Context<'_>, source: &dyn DeviceSource) -> Vec<TenantDevices> {
    let read = context.roster.iter();
    let read = read.map(|member| tenant(context, source, member).boxed());
    several(context.at_a_time, read.collect()).await
}

async fn tenant(
    context: &Context<'_>,
    source: &dyn DeviceSource,
    member: &Member,
) -> TenantDevices {
    let key = &member.tenant.key;
    let is_own = |device: &Device| context.is_own(key, &device.listed_for);
    let read = member
        .ask(member.takes_part(), source.devices(&member.tenant))
        .await;
    TenantDevices {
        tenant: member.tenant.clone(),
        mapping: member.mapping.clone(),
        devices: read.map(|read| read.map(|devices| devices.owned(is_own))),
    }
}

/// What the plan for these tenants needs to know of CWM.
fn wanted(tenants: &[TenantDevices], policy: &DevicePolicy, links: &Links) -> Wanted {
    let mut wanted = Wanted {
        answers: policy.questions.is_some(),
        ..Wanted::default()
    };
    let (mut synced, mut reported) = (BTreeSet::new(), BTreeSet::new());
    for tenant in tenants {
        let (Some(mapping), Some(Ok(snapshot))) = (&tenant.mapping, &tenant.devices) else {
            continue;
        };
        wanted.companies.insert(mapping.company);
        synced.insert(&tenant.tenant.key);
        for device in snapshot.items() {
            reported.insert(fold(&device.key));
            wanted
                .types
                .extend(type_name(&policy.types, device).map(fold));
        }
    }
    // Where a tenant or a device was before, a configuration may still stand for it.
    for link in links.values() {
        let Some((company, identifier)) = link.key.configuration_parts() else {
            continue;
        };
        let ours = link.tenant.as_ref();
        if ours.is_some_and(|tenant| synced.contains(tenant)) || reported.contains(&identifier) {
            wanted.companies.insert(company);
        }
    }
    wanted
}
