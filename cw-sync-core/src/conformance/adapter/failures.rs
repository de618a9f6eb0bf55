//! What is read when something goes wrong: an error of the right class, or a snapshot with gaps.

use super::outcome::{Outcome, fail, hold};
use super::reading::are_same;
use super::world::{Call, Everything, Listing, World};
use super::{Bench, Condition};
use crate::model::DataKind;
use crate::source::SourceError;
use std::time::Duration;

pub(super) async fn refused<B: Bench>(world: &mut World<'_, B>) -> Outcome {
    let is = |error: &SourceError| matches!(error, SourceError::Unauthorized(_));
    every_call(world, Condition::Refusing, "Unauthorized", is).await
}

pub(super) async fn failing<B: Bench>(world: &mut World<'_, B>) -> Outcome {
    let is = |error: &SourceError| matches!(error, SourceError::Unavailable(_));
    every_call(world, Condition::Failing, "Unavailable", is).await
}

pub(super) async fn hanging<B: Bench>(world: &mut World<'_, B>) -> Outcome {
    let is = |error: &SourceError| matches!(error, SourceError::Unavailable(_));
    every_call(world, Condition::Silent, "Unavailable", is).await
}

pub(super) async fn garbage<B: Bench>(world: &mut World<'_, B>) -> Outcome {
    let is = |error: &SourceError| matches!(error, SourceError::Malformed(_));
    every_call(world, Condition::Garbage, "Malformed", is).await
}

pub(super) async fn cut_off<B: Bench>(world: &mut World<'_, B>) -> Outcome {
    let is = |error: &SourceError| matches!(error, SourceError::Malformed(_));
    every_call(world, Condition::CutOff, "Malformed", is).await
}

/// Each call fails, with an error of this class.
async fn every_call<B: Bench>(
    world: &World<'_, B>,
    condition: Condition,
    class: &str,
    is: impl Fn(&SourceError) -> bool,
) -> Outcome {
    let all = world.everything().await?;
    world.set(condition).await?;
    let expect = |what: String, call: Call| match call {
        Err(error) if is(&error) => Ok(()),
        Err(error) => fail(format!("{what} should be {class}, and is {error:?}")),
        Ok(listing) => fail(format!("{what} should be {class}, and came as {listing:?}")),
    };
    expect("the tenants".to_owned(), world.tenant_list().await?)?;
    for kind in &world.kinds {
        let (tenant, _) = all.owner(*kind)?;
        expect(kind.to_string(), world.data(*kind, tenant).await?)?;
    }
    Ok(())
}

/// Whatever becomes of the list, it does not count as complete without all that is in it.
pub(super) async fn lacks_a_page<B: Bench>(world: &mut World<'_, B>) -> Outcome {
    let all = world.everything().await?;
    world.set(Condition::LaterPageMissing).await?;
    let mut met = 0;
    for ((kind, tenant), before) in &all.data {
        let call = world.data(*kind, tenant).await?;
        if !is_as_before(&call, before) {
            met += 1;
            is_not_whole(&format!("{kind} of tenant {}", tenant.key), &call)?;
        }
    }
    let tenants = world.tenant_list().await?;
    if tenants.as_ref().map(|list| list.items.len()) != Ok(all.tenants.len()) {
        met += 1;
        is_not_whole("the tenants", &tenants)?;
    }
    hold(met > 0, || {
        "no list of the mock takes several pages".to_owned()
    })
}

fn is_as_before(call: &Call, before: &Listing) -> bool {
    call.as_ref().is_ok_and(|now| now == before)
}

fn is_not_whole(what: &str, call: &Call) -> Outcome {
    let whole = matches!(call, Ok(listing) if listing.complete);
    hold(!whole, || {
        format!("{what} lack something and count as complete: {call:?}")
    })
}

pub(super) async fn one_tenant<B: Bench>(world: &mut World<'_, B>) -> Outcome {
    let all = world.everything().await?;
    for kind in &world.kinds {
        let (tenant, _) = all.owner(*kind)?;
        world.set(Condition::Unreadable(tenant.key.clone())).await?;
        is_not_whole(&kind.to_string(), &world.data(*kind, tenant).await?)?;
        others_are_read(world, &all, *kind, tenant).await?;
        world.set(Condition::Healed).await?;
    }
    Ok(())
}

async fn others_are_read<B: Bench>(
    world: &World<'_, B>,
    all: &Everything,
    kind: DataKind,
    unreadable: &crate::model::Tenant,
) -> Outcome {
    let of_kind = all.data.iter().filter(|((of, _), _)| *of == kind);
    for ((_, tenant), before) in of_kind.filter(|((_, tenant), _)| tenant != unreadable) {
        let call = world.data(kind, tenant).await?;
        hold(is_as_before(&call, before), || {
            let (one, other) = (&unreadable.key, &tenant.key);
            format!("while tenant {one} cannot be read, {kind} of {other} are {call:?}")
        })?;
    }
    Ok(())
}

/// Long enough that the call is under way, short enough that it is not given up by itself.
const A_MOMENT: Duration = Duration::from_millis(50);

pub(super) async fn dropped<B: Bench>(world: &mut World<'_, B>) -> Outcome {
    let before = world.everything().await?;
    world.set(Condition::Silent).await?;
    for kind in &world.kinds {
        let (tenant, _) = before.owner(*kind)?;
        let read = world.data(*kind, tenant);
        // Whether it came to an end by itself is another check's affair.
        let _ = tokio::time::timeout(A_MOMENT, read).await;
    }
    let _ = tokio::time::timeout(A_MOMENT, world.tenant_list()).await;
    world.set(Condition::Healed).await?;
    are_same(&before, &world.everything().await?)
}
