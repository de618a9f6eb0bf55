use super::given::{Checked, Place, at, expect, expect_lost, tenant, told};
use crate::model::BillableProduct;
use crate::schedule::{Event, EventQuery, Job, JobState, Schedule};
use crate::source::{Gap, Snapshot};
use crate::store::{Counted, EventId};
use chrono::NaiveDate;

pub(super) fn state(name: &str) -> JobState {
    let job = Job::new(name, Schedule::every(10));
    let mut state = JobState::new(&job, at(0));
    state.serve([&tenant()], at(1), 12);
    state
}

pub(super) fn counted(quantity: i64) -> Snapshot<BillableProduct> {
    let product = BillableProduct::new("Seats", "Straße 🏢", quantity.into());
    let gap = Gap {
        subject: "page 3".to_owned(),
        reason: "cut off".to_owned(),
    };
    Snapshot::with_gaps(vec![product], vec![gap], at(0))
}

pub(super) fn day(day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, day).unwrap_or_default()
}

pub(super) fn event(text: &str, minute: i64) -> Event {
    Event::new(tenant(), "backupEnded", text, at(minute), ["push".into()])
}

pub(super) async fn how_far_a_job_is_is_kept(place: &Place<'_>) -> Checked {
    let (store, id) = (place.store, &place.integration);
    let (one, two) = (state("alerts"), state("billing"));
    for state in [&one, &two] {
        let kept = store.change_job_state(id, None, state).await;
        expect("whether a new job was kept", &kept.map_err(told)?, &true)?;
    }
    let mut failed = one.clone();
    failed.failed(at(5), "CWM could not be reached");
    let kept = store.change_job_state(id, Some(&one), &failed).await;
    expect("whether a change was kept", &kept.map_err(told)?, &true)?;
    // Who read it before that changes nothing, nor who saw none.
    let mut late = one.clone();
    late.succeeded(at(6));
    for before in [Some(&one), None] {
        let kept = store.change_job_state(id, before, &late).await;
        expect(
            "whether a late change was kept",
            &kept.map_err(told)?,
            &false,
        )?;
    }
    let other = state("other");
    let kept = store.change_job_state(id, Some(&other), &other).await;
    expect(
        "whether what is gone was kept",
        &kept.map_err(told)?,
        &false,
    )?;
    let known = store.job_states(id).await;
    let expected = [failed, two].map(|state| (state.job.clone(), state));
    expect("the jobs", &known.map_err(told)?, &expected.into())
}

pub(super) async fn a_count_is_kept_by_day_and_tenant(place: &Place<'_>) -> Checked {
    let lease = place.take(0).await?;
    for (on, tenant, quantity) in [(25, "t1", 5), (25, "t2", 0), (26, "t1", 7), (25, "t1", 6)] {
        let products = counted(quantity);
        let tenant = tenant.into();
        let kept = place.store.keep_count(&lease, day(on), &tenant, &products);
        kept.await.map_err(told)?;
    }
    let of_day = |on| place.store.counts(&place.integration, day(on));
    let expected: Counted = [("t1".into(), counted(6)), ("t2".into(), counted(0))].into();
    expect("the counts", &of_day(25).await.map_err(told)?, &expected)?;
    let pruned = place.store.prune_counts(&place.integration, day(26)).await;
    expect("how many counts went", &pruned.map_err(told)?, &2)?;
    expect(
        "the old counts",
        &of_day(25).await.map_err(told)?,
        &Counted::new(),
    )?;
    let expected: Counted = [("t1".into(), counted(7))].into();
    expect(
        "the new counts",
        &of_day(26).await.map_err(told)?,
        &expected,
    )
}

pub(super) async fn who_lost_the_lease_counts_nothing(place: &Place<'_>) -> Checked {
    let lost = place.take(0).await?;
    place.take(20).await?;
    let (tenant, products) = (tenant(), counted(5));
    let kept = place.store.keep_count(&lost, day(25), &tenant, &products);
    expect_lost("keep_count", kept.await)?;
    let known = place.store.counts(&place.integration, day(25)).await;
    expect("the counts", &known.map_err(told)?, &Counted::new())
}

pub(super) async fn events_are_found_and_those_that_wait_stay(place: &Place<'_>) -> Checked {
    let (id, store) = (&place.integration, place.store);
    let mut events: Vec<_> = (0..4).map(|n| event(&format!("Backup {n}%"), n)).collect();
    for event in &mut events[..2] {
        if let Some(delivery) = event.deliveries.get_mut(&"push".into()) {
            delivery.done_at = Some(at(9));
            delivery.errors = vec!["Management ID error".to_owned()];
        }
    }
    events[1].kind = "statusUpdated".to_owned();
    store.keep_events(id, &events).await.map_err(told)?;
    events[0].text = "Straße".to_owned();
    store.keep_events(id, &events[..1]).await.map_err(told)?;

    let known = store.event(id, events[0].id).await.map_err(told)?;
    expect("an event", &known, &Some(events[0].clone()))?;
    let unknown = store.event(id, EventId::generate()).await.map_err(told)?;
    expect("an event that never was", &unknown, &None)?;
    let waiting = store.waiting_events(id).await.map_err(told)?;
    expect("what waits", &waiting, &events[2..].to_vec())?;

    type Asking = fn(&mut EventQuery);
    let cases: [(Asking, &[usize]); 9] = [
        (|_| {}, &[3, 2, 1, 0]),
        (|query| query.limit = 1, &[3]),
        (|query| query.text = Some("STRA".to_owned()), &[3, 2, 1, 0]),
        (|query| query.text = Some("p 1%".to_owned()), &[1]),
        (|query| query.text = Some("_".to_owned()), &[]),
        (|query| query.kind = Some("statusUpdated".to_owned()), &[1]),
        (|query| query.only_errors = true, &[1, 0]),
        (|query| query.only_waiting = true, &[3, 2]),
        (
            |query| (query.since, query.until) = (Some(at(1)), Some(at(3))),
            &[2, 1],
        ),
    ];
    for (place_in_table, (change, expected)) in cases.into_iter().enumerate() {
        let mut query = EventQuery::default();
        change(&mut query);
        let given = store.events(id, &query).await.map_err(told)?;
        let expected: Vec<_> = expected
            .iter()
            .map(|event| events[*event].clone())
            .collect();
        expect(&format!("events {place_in_table}"), &given, &expected)?;
    }
    let mut query = EventQuery {
        before: Some(events[2].id),
        ..EventQuery::default()
    };
    let given = store.events(id, &query).await.map_err(told)?;
    let expected = vec![events[1].clone(), events[0].clone()];
    expect("the next page", &given, &expected)?;
    query.tenant = Some("another".into());
    let given = store.events(id, &query).await.map_err(told)?;
    expect("another tenant's", &given, &Vec::new())?;

    let pruned = store.prune_events(id, at(1)).await.map_err(told)?;
    expect("how many events went", &pruned, &1)?;
    let pruned = store.prune_events(id, at(99)).await.map_err(told)?;
    expect("how many events went then", &pruned, &1)?;
    let left = store.events(id, &EventQuery::default()).await;
    let expected = vec![events[3].clone(), events[2].clone()];
    expect("what is left", &left.map_err(told)?, &expected)
}
