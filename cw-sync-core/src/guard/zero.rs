//! `empty-after-full` and `drop-to-zero`: what a tenant had is gone all at once.

use super::{Look, Rule, Stop, StopScope};
use crate::model::{DataKind, TenantKey};
use crate::plan::{Effect, Outlook, TenantData};

pub(super) fn check(look: &Look<'_>) -> Vec<Stop> {
    let mut stops = Vec::new();
    for tenant in &look.plan.tenants {
        for kind in [DataKind::Billing, DataKind::Devices] {
            let synced = tenant.data.get(&kind);
            // A tenant that a person took out of the sync is no accident of the vendor's data.
            let synced = synced.filter(|data| data.outlook == Outlook::Synced);
            if let Some(data) = synced {
                stops.extend(of_tenant(look, kind, &tenant.tenant.key, data));
            }
        }
    }
    stops
}

fn of_tenant(
    look: &Look<'_>,
    kind: DataKind,
    tenant: &TenantKey,
    data: &TenantData,
) -> Option<Stop> {
    let changes = look.census.changes.get(&(kind, tenant))?;
    let in_force = look.census.in_force(kind, tenant);
    let ended = changes
        .iter()
        .filter(|(_, effect)| *effect == Effect::Ends)
        .filter(|(change, _)| !look.census.replaced.contains(&change.action.key()))
        .count();
    let scope = StopScope::Tenant(kind, tenant.clone());
    if data.reported == Some(0) {
        let stops = look.policy.empty_after_full && in_force > 0 && ended > 0;
        return stops.then(|| {
            let message = format!(
                "the vendor reports nothing, and {in_force} records are in force; check that the \
                 vendor account still sees this tenant"
            );
            let stop = Stop::new(Rule::EmptyAfterFull, scope, message);
            stop.number("inForce", in_force).number("ended", ended)
        });
    }
    let limit = look
        .policy
        .drop_to_zero
        .filter(|_| kind == DataKind::Billing)?;
    limit.is_reached_by_all_or(ended, in_force).then(|| {
        let message = format!(
            "{ended} of its {in_force} lines stop billing at once, and {limit}, or all, are taken \
             for a mistake; check the vendor's counts"
        );
        let stop = Stop::new(Rule::DropToZero, scope, message);
        stop.number("ended", ended)
            .number("of", in_force)
            .limit(limit)
    })
}
