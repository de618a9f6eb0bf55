use super::ensure;
use super::given::{Checked, Place, at, expect, intent, told};
use crate::store::{Lease, StoreError};

async fn is_refused(place: &Place<'_>, minute: i64) -> Result<Lease, String> {
    let request = place.request("another", minute);
    let taken = place.store.take_lease(&request).await;
    match taken.map_err(told)? {
        Err(held) => Ok(held),
        Ok(_) => Err(format!("at minute {minute} a second one got the lease")),
    }
}

pub(super) async fn a_lease_has_one_holder(place: &Place<'_>) -> Checked {
    let first = place.take(0).await?;
    expect("until when it is held", &first.until, &at(10))?;
    let held = is_refused(place, 9).await?;
    expect("who holds it", &held.holder.as_str(), &"suite")?;
    expect("until when it is held", &held.until, &at(10))?;
    let seen = place.store.lease(&first.integration).await;
    expect("who is seen to hold it", &seen.map_err(told)?, &Some(held))?;
    let released = place.store.release_lease(&first).await;
    released.map_err(told)?;
    let seen = place.store.lease(&first.integration).await;
    expect("who is seen to hold it", &seen.map_err(told)?, &None)?;
    place.take(9).await?;
    // Who has it no more gives nothing back.
    let released = place.store.release_lease(&first).await;
    released.map_err(told)?;
    is_refused(place, 10).await.map(|_| ())
}

pub(super) async fn an_expired_lease_can_be_taken(place: &Place<'_>) -> Checked {
    place.take(0).await?;
    is_refused(place, 9).await?;
    place.take(10).await.map(|_| ())
}

pub(super) async fn a_fence_grows_with_each_holder(place: &Place<'_>) -> Checked {
    let mut before = None;
    for turn in 0..4 {
        let lease = place.take(turn * 10).await?;
        ensure!(
            before < Some(lease.fence),
            "fence {} came after {before:?}",
            lease.fence
        );
        before = Some(lease.fence);
        // Given back or run out, it is the same.
        if turn % 2 == 0 {
            let released = place.store.release_lease(&lease).await;
            released.map_err(told)?;
        }
    }
    Ok(())
}

pub(super) async fn of_two_who_race_one_gets_the_lease(place: &Place<'_>) -> Checked {
    for turn in 0..20 {
        let (one, other) = (
            place.request("one", turn * 10),
            place.request("other", turn * 10),
        );
        let (one, other) =
            futures::join!(place.store.take_lease(&one), place.store.take_lease(&other));
        let got = [one.map_err(told)?, other.map_err(told)?];
        let holders = got.iter().filter(|taken| taken.is_ok()).count();
        expect("how many of two got the lease", &holders, &1)?;
    }
    Ok(())
}

pub(super) async fn noting_extends_the_lease(place: &Place<'_>) -> Checked {
    let lease = place.take(0).await?;
    let noted = place.store.note(&lease, at(19), &intent("S1", at(1))).await;
    noted.map_err(told)?;
    let held = is_refused(place, 18).await?;
    expect("until when it is held", &held.until, &at(19))?;
    place.take(19).await?;
    let late = place
        .store
        .note(&lease, at(99), &intent("S2", at(20)))
        .await;
    ensure!(late.is_err(), "the earlier holder's note was not refused");
    // Nor did it prolong anything.
    place.take(29).await.map(|_| ())
}

pub(super) async fn a_lease_is_renewed_by_its_holder_only(place: &Place<'_>) -> Checked {
    let lease = place.take(0).await?;
    let renewed = place.store.renew_lease(&lease, at(19)).await;
    renewed.map_err(told)?;
    let held = is_refused(place, 18).await?;
    expect("until when it is held", &held.until, &at(19))?;
    expect("its fence", &held.fence, &lease.fence)?;
    place.take(19).await?;
    let late = place.store.renew_lease(&lease, at(99)).await;
    ensure!(
        matches!(late, Err(StoreError::LeaseLost(_))),
        "the earlier holder's renewal was not refused as lost: {late:?}"
    );
    // Nor did it prolong anything.
    place.take(29).await.map(|_| ())
}

/// After a store was opened again.
pub(super) async fn is_still_held(place: &Place<'_>) -> Checked {
    is_refused(place, 9).await?;
    let next = place.take(10).await?;
    ensure!(
        next.fence > 1,
        "the fence begins anew after the store is opened again"
    );
    Ok(())
}
