//! What is read when all goes well.

use super::outcome::{Outcome, Stop, fail, hold};
use super::world::{Everything, Listing, World, healthy};
use super::{Bench, Condition};
use crate::model::{DataKind, Tenant};

/// A name that upsets whatever is not Unicode through and through.
const NAME: &str = "Zoë's Łódź & Søn 東京 🦊";

pub(super) async fn is_complete<B: Bench>(world: &mut World<'_, B>) -> Outcome {
    let all = world.everything().await?;
    hold(all.tenants.len() >= 2, || {
        "the mock has fewer than two tenants".to_owned()
    })?;
    let tenants = world.tenant_list().await?;
    is_sound("tenants", &healthy("the tenants", tenants)?)?;
    for tenant in &all.tenants {
        hold(!tenant.name.trim().is_empty(), || {
            format!("tenant {} has no name", tenant.key)
        })?;
    }
    for ((kind, tenant), listing) in &all.data {
        is_sound(&format!("{kind} of tenant {}", tenant.key), listing)?;
    }
    for kind in &world.kinds {
        all.owner(*kind)?;
    }
    Ok(())
}

/// Identities are there, and each once.
fn is_sound(what: &str, listing: &Listing) -> Outcome {
    hold(listing.repeated.is_empty(), || {
        format!("{what} come more than once: {:?}", listing.repeated)
    })?;
    let blank = listing.items.keys().any(|key| key.trim().is_empty());
    hold(!blank, || format!("one of the {what} has no key"))
}

pub(super) async fn is_repeatable<B: Bench>(world: &mut World<'_, B>) -> Outcome {
    let (first, second) = (world.everything().await?, world.everything().await?);
    are_same(&first, &second)
}

pub(super) async fn knows_no_order<B: Bench>(world: &mut World<'_, B>) -> Outcome {
    let before = world.everything().await?;
    world.set(Condition::Reordered).await?;
    let mut after = world.everything().await?;
    let order: Vec<_> = before.tenants.iter().map(|tenant| &tenant.key).collect();
    let place = |tenant: &Tenant| order.iter().position(|key| **key == tenant.key);
    after.tenants.sort_by_key(place);
    are_same(&before, &after)
}

pub(super) fn are_same(before: &Everything, after: &Everything) -> Outcome {
    hold(before.tenants == after.tenants, || {
        format!(
            "the tenants were {:?} and are {:?}",
            before.tenants, after.tenants
        )
    })?;
    for (of, listing) in &before.data {
        let now = after.data.get(of);
        hold(now == Some(listing), || {
            format!(
                "{} of tenant {} were {listing:?} and are {now:?}",
                of.0, of.1.key
            )
        })?;
    }
    Ok(())
}

pub(super) async fn keeps_keys<B: Bench>(world: &mut World<'_, B>) -> Outcome {
    let before = world.everything().await?;
    let Some(tenant) = before.tenants.first() else {
        return fail("the mock has no tenant");
    };
    let renamed = Condition::Renamed(tenant.key.clone(), NAME.to_owned());
    world.set(renamed).await?;
    let after = world.everything().await?;
    let Some(now) = after.tenants.iter().find(|now| now.key == tenant.key) else {
        return fail(format!(
            "tenant {} has another key under another name",
            tenant.key
        ));
    };
    hold(now.name == NAME, || {
        format!("the name {NAME:?} arrived as {:?}", now.name)
    })?;
    for kind in &world.kinds {
        let keys = |all: &Everything, tenant: &Tenant| {
            let listing = all.data.get(&(*kind, tenant.clone()));
            listing.map(|listing| listing.items.keys().cloned().collect::<Vec<_>>())
        };
        let (was, is) = (keys(&before, tenant), keys(&after, now));
        hold(was == is, || {
            format!("the keys of {kind} were {was:?} and are {is:?}")
        })?;
    }
    Ok(())
}

pub(super) async fn keeps_alert_keys<B: Bench>(world: &mut World<'_, B>) -> Outcome {
    let (tenant, before) = owned(world, DataKind::Alerts).await?;
    world.set(Condition::Reworded(tenant.key.clone())).await?;
    let after = healthy("the alerts", world.data(DataKind::Alerts, &tenant).await?)?;
    hold(before.items != after.items, || {
        "the mock reworded nothing".to_owned()
    })?;
    let same = before.items.keys().eq(after.items.keys());
    hold(same, || {
        let keys = |listing: &Listing| listing.items.keys().cloned().collect::<Vec<_>>();
        format!(
            "the keys were {:?} and are {:?}",
            keys(&before),
            keys(&after)
        )
    })
}

pub(super) async fn tells_zero<B: Bench>(world: &mut World<'_, B>) -> Outcome {
    let (tenant, before) = owned(world, DataKind::Billing).await?;
    world.set(Condition::Zeroed(tenant.key.clone())).await?;
    let quantities = world.quantities(&tenant).await?;
    let keys: Vec<_> = quantities.iter().map(|(key, _)| key).collect();
    hold(before.items.keys().eq(keys.iter().copied()), || {
        format!(
            "at zero, {:?} became {keys:?}",
            before.items.keys().collect::<Vec<_>>()
        )
    })?;
    let other = quantities.iter().find(|(_, quantity)| !quantity.is_zero());
    hold(other.is_none(), || {
        format!("a zero arrived as another number: {other:?}")
    })
}

pub(super) async fn tells_empty<B: Bench>(world: &mut World<'_, B>) -> Outcome {
    for kind in world.kinds.clone() {
        let (tenant, _) = owned(world, kind).await?;
        world.set(Condition::Emptied(tenant.key.clone())).await?;
        let what = format!("{kind} of a tenant without any");
        let listing = healthy(&what, world.data(kind, &tenant).await?)?;
        hold(listing.items.is_empty(), || {
            format!("{what}: {:?}", listing.items)
        })?;
        world.set(Condition::Healed).await?;
    }
    Ok(())
}

pub(super) async fn tells_none<B: Bench>(world: &mut World<'_, B>) -> Outcome {
    world.set(Condition::NoTenants).await?;
    let listing = healthy("the empty list of tenants", world.tenant_list().await?)?;
    hold(listing.items.is_empty(), || {
        format!("of no tenants came {:?}", listing.items)
    })
}

/// A tenant that has some of this kind; the check is skipped where the adapter does not read it.
pub(super) async fn owned<B: Bench>(
    world: &World<'_, B>,
    kind: DataKind,
) -> Outcome<(Tenant, Listing)> {
    if !world.kinds.contains(&kind) {
        return Err(Stop::Skipped(format!("the adapter reads no {kind}")));
    }
    let all = world.everything().await?;
    let (tenant, listing) = all.owner(kind)?;
    Ok((tenant.clone(), listing.clone()))
}
