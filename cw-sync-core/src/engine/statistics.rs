//! Backup statistics: reads the vendor's side and CWM's, and plans.

use super::context::{Context, Prepared};
use super::roster::Member;
use crate::error::Result;
use crate::plan::statistics::{StatisticsInput, TenantStatistics, plan_statistics};
use crate::policy::StatisticsPolicy;
use crate::several::several;
use crate::source::StatisticsSource;
use crate::target::statistics::{Wanted, read};
use futures::FutureExt;
use std::collections::BTreeMap;

/// The plan for backup statistics.
pub(super) async fn prepare(
    context: &Context<'_>,
    source: &dyn StatisticsSource,
    policy: &StatisticsPolicy,
) -> Result<Prepared> {
    let tenants = tenants(context, source).await;
    let wanted = wanted(&tenants, policy);
    let mut actual = read(context.reader, &wanted, context.links).await?;
    actual.companies = context.companies.clone();
    let part = plan_statistics(&StatisticsInput {
        policy,
        tenants: &tenants,
        actual: &actual,
        links: context.links,
    });
    Ok(Prepared {
        part,
        known: Vec::new(),
        agreements: BTreeMap::new(),
    })
}

/// All tenants with their statistics, which are only read where the tenant takes part.
async fn tenants(context: &Context<'_>, source: &dyn StatisticsSource) -> Vec<TenantStatistics> {
    let read = context.roster.iter();
    let read = read.map(|member| tenant(source, member).boxed());
    several(context.at_a_time, read.collect()).await
}

async fn tenant(source: &dyn StatisticsSource, member: &Member) -> TenantStatistics {
    TenantStatistics {
        tenant: member.tenant.clone(),
        mapping: member.mapping.clone(),
        statistics: member
            .ask(member.takes_part(), source.statistics(&member.tenant))
            .await,
    }
}

/// What the plan for these tenants needs to know of CWM.
fn wanted(tenants: &[TenantStatistics], policy: &StatisticsPolicy) -> Wanted {
    let mut wanted = Wanted::default();
    for tenant in tenants {
        let (Some(mapping), Some(Ok(snapshot))) = (&tenant.mapping, &tenant.statistics) else {
            continue;
        };
        wanted.companies.insert(mapping.company);
        let has_devices = snapshot
            .items()
            .iter()
            .any(|group| !group.devices.is_empty());
        if has_devices && !policy.backups.is_empty() {
            wanted.with_devices.insert(mapping.company);
        }
    }
    wanted
}
