//! Devices: reads the vendor's side and CWM's, and plans.

use super::context::{Context, Prepared};
use super::roster::Member;
use crate::error::Result;
use crate::plan::devices::{DeviceInput, TenantDevices, plan_devices, type_name};
use crate::plan::{Links, fold};
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
    let part = plan_devices(&DeviceInput {
        policy,
        tenants: &tenants,
        actual: &actual,
        links: context.links,
    });
    Ok(Prepared {
        part,
        known: known(&actual),
        agreements: BTreeMap::new(),
    })
}

/// All tenants with their devices, which are only read where the tenant takes part; one tenant that
/// cannot be read is an error of that tenant.
async fn tenants(context: &Context<'_>, source: &dyn DeviceSource) -> Vec<TenantDevices> {
    let read = context.roster.iter();
    let read = read.map(|member| tenant(source, member).boxed());
    several(context.at_a_time, read.collect()).await
}

async fn tenant(source: &dyn DeviceSource, member: &Member) -> TenantDevices {
    TenantDevices {
        tenant: member.tenant.clone(),
        mapping: member.mapping.clone(),
        devices: member
            .ask(member.takes_part(), source.devices(&member.tenant))
            .await,
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
