use super::given::{Checked, Place, at, expect, expect_lost, intent, link, tenant, told};
use super::jobs;
use super::tenants::{choices, device, facts};
use super::troubles::trouble;
use crate::mapping::{Choices, Mapping, Tombstone};
use crate::model::TenantKey;
use crate::plan::Links;
use crate::report::RunReport;
use crate::schedule::{Event, JobName, JobState};
use crate::store::{Counted, Intent, Settlement, TenantUpdate};
use crate::trouble::{Subject, Trouble};
use crate::view::{DeviceFacts, TenantFacts};
use std::collections::BTreeMap;

pub(super) async fn an_intent_is_open_until_it_is_settled(place: &Place<'_>) -> Checked {
    let lease = place.take(0).await?;
    let settlements = [
        Settlement::Done(7),
        Settlement::Failed("no".to_owned()),
        Settlement::Absent,
        Settlement::Ambiguous(vec![7, 8]),
    ];
    let intents: Vec<_> = (0..4).map(|n| intent(&format!("S{n}"), at(n))).collect();
    for intent in &intents {
        let noted = place.store.note(&lease, at(10), intent).await;
        noted.map_err(told)?;
    }
    for (done, settlement) in settlements.iter().enumerate() {
        expect(
            "the open intents",
            &place.open().await?,
            &intents[done..].to_vec(),
        )?;
        let id = intents[done].id;
        let settled = place.store.settle(&place.integration, id, settlement, None);
        settled.await.map_err(told)?;
    }
    expect("the open intents", &place.open().await?, &Vec::new())?;
    expect("the linked records", &place.records().await?, &Vec::new())
}

pub(super) async fn open_intents_come_oldest_first(place: &Place<'_>) -> Checked {
    let lease = place.take(0).await?;
    let intents: Vec<_> = (0..4).map(|n| intent(&format!("S{n}"), at(0))).collect();
    for one in intents.iter().rev() {
        let noted = place.store.note(&lease, at(10), one).await;
        noted.map_err(told)?;
    }
    expect("the open intents", &place.open().await?, &intents)
}

pub(super) async fn who_lost_the_lease_notes_nothing(place: &Place<'_>) -> Checked {
    let first = place.take(0).await?;
    // Late, but nobody else has come.
    let late = intent("S1", at(12));
    let noted = place.store.note(&first, at(12), &late).await;
    noted.map_err(told)?;
    place.take(12).await?;
    let lost = place
        .store
        .note(&first, at(99), &intent("S2", at(13)))
        .await;
    expect_lost("an intent of the earlier holder", lost)?;
    expect("the open intents", &place.open().await?, &vec![late])
}

pub(super) async fn several_intents_are_noted_all_or_none(place: &Place<'_>) -> Checked {
    let lease = place.take(0).await?;
    let batch: Vec<_> = (0..3).map(|n| intent(&format!("S{n}"), at(0))).collect();
    let noted = place.store.note_all(&lease, at(10), &batch).await;
    noted.map_err(told)?;
    expect("the open intents", &place.open().await?, &batch)?;
    // One name twice: the batch is refused as a whole.
    let new = intent("S9", at(1));
    let twice = [new, batch[0].clone()];
    let refused = place.store.note_all(&lease, at(10), &twice).await;
    if refused.is_ok() {
        return Err("an intent's name was taken twice".to_owned());
    }
    expect("the open intents", &place.open().await?, &batch)
}

pub(super) async fn settling_needs_no_lease(place: &Place<'_>) -> Checked {
    let first = place.take(0).await?;
    let made = intent("S1", at(0));
    let noted = place.store.note(&first, at(10), &made).await;
    noted.map_err(told)?;
    place.take(10).await?;
    // It was written while the lease was held, and must be known.
    let done = Settlement::Done(7);
    let link = link("S1", 7);
    let settled = place
        .store
        .settle(&place.integration, made.id, &done, Some(&link));
    settled.await.map_err(told)?;
    expect("the linked records", &place.records().await?, &vec![7])
}

pub(super) async fn old_settled_intents_are_pruned_and_open_ones_never(
    place: &Place<'_>,
) -> Checked {
    let lease = place.take(0).await?;
    let intents: Vec<_> = (0..3).map(|n| intent(&format!("S{n}"), at(n))).collect();
    let noted = place.store.note_all(&lease, at(10), &intents).await;
    noted.map_err(told)?;
    for settled in [&intents[0], &intents[2]] {
        let done = Settlement::Absent;
        let settled = place
            .store
            .settle(&place.integration, settled.id, &done, None);
        settled.await.map_err(told)?;
    }
    for gone in [1, 0] {
        let pruned = place.store.prune_intents(&place.integration, at(2)).await;
        expect("how many intents went", &pruned.map_err(told)?, &gone)?;
    }
    expect(
        "the open intents",
        &place.open().await?,
        &vec![intents[1].clone()],
    )?;
    let pruned = place.store.prune_intents(&place.integration, at(99)).await;
    expect("how many intents went", &pruned.map_err(told)?, &1)
}

/// All that a store can hold of an integration.
#[derive(Debug, PartialEq, Default)]
pub(super) struct All {
    mappings: BTreeMap<TenantKey, Mapping>,
    tombstones: BTreeMap<TenantKey, Tombstone>,
    links: Links,
    open: Vec<Intent>,
    runs: Vec<RunReport>,
    troubles: BTreeMap<Subject, Trouble>,
    choices: Choices,
    tenants: BTreeMap<TenantKey, TenantFacts>,
    devices: Vec<DeviceFacts>,
    jobs: BTreeMap<JobName, JobState>,
    counts: Counted,
    events: Vec<Event>,
}

pub(super) async fn all(place: &Place<'_>) -> Result<All, String> {
    let (store, id) = (place.store, &place.integration);
    Ok(All {
        mappings: store.mappings(id).await.map_err(told)?,
        tombstones: store.tombstones(id).await.map_err(told)?,
        links: store.links(id).await.map_err(told)?,
        open: place.open().await?,
        runs: store.runs(id, 99).await.map_err(told)?,
        troubles: store.troubles(id).await.map_err(told)?,
        choices: store.choices(id).await.map_err(told)?,
        tenants: store.tenant_facts(id).await.map_err(told)?,
        devices: store.device_facts(id, &tenant()).await.map_err(told)?,
        jobs: store.job_states(id).await.map_err(told)?,
        counts: store.counts(id, jobs::day(25)).await.map_err(told)?,
        events: store.waiting_events(id).await.map_err(told)?,
    })
}

/// One of everything, and the lease from minute 0 to 10.
pub(super) async fn fill(place: &Place<'_>) -> Result<All, String> {
    let (store, id) = (place.store, &place.integration);
    let lease = place.take(0).await?;
    let (gone, kept) = (
        Mapping::to_company("gone", 11),
        Mapping::to_agreement(tenant(), 10, 100),
    );
    for mapping in [&gone, &kept] {
        store.set_mapping(id, mapping).await.map_err(told)?;
    }
    let removed = store.remove_mapping(id, &gone.tenant, at(1)).await;
    removed.map_err(told)?;
    place.make(&lease, &link("S1", 7)).await?;
    let open = intent("S2", at(2));
    store.note(&lease, at(10), &open).await.map_err(told)?;
    let run = place.run(0);
    store.save_run(&run).await.map_err(told)?;
    let trouble = trouble("S3", 2);
    let troubles = std::slice::from_ref(&trouble);
    store.keep_troubles(id, troubles).await.map_err(told)?;
    let chosen = store.change_choices(id, &Choices::new(), &choices()).await;
    chosen.map_err(told)?;
    let mut update = TenantUpdate::default();
    update.tenants.push(facts());
    update.devices.insert(tenant(), vec![device("D1")]);
    store.keep_tenants(id, &update).await.map_err(told)?;
    let (job, counted) = (jobs::state("alerts"), jobs::counted(5));
    let changed = store.change_job_state(id, None, &job).await;
    changed.map_err(told)?;
    let count = store.keep_count(&lease, jobs::day(25), &kept.tenant, &counted);
    count.await.map_err(told)?;
    let event = jobs::event("Backup", 0);
    let events = std::slice::from_ref(&event);
    store.keep_events(id, events).await.map_err(told)?;
    Ok(All {
        jobs: [(job.job.clone(), job)].into(),
        counts: [(kept.tenant.clone(), counted)].into(),
        events: vec![event],
        mappings: [(tenant(), kept)].into(),
        tombstones: [("gone".into(), Tombstone::new(gone, at(1)))].into(),
        links: [(link("S1", 7).key, link("S1", 7))].into(),
        open: vec![open],
        runs: vec![run],
        troubles: [(trouble.subject.clone(), trouble)].into(),
        choices: choices(),
        tenants: [(tenant(), facts())].into(),
        devices: vec![device("D1")],
    })
}

pub(super) async fn integrations_share_nothing(place: &Place<'_>) -> Checked {
    let filled = fill(place).await?;
    let other = Place::new(place.store, "of another");
    expect(
        "what another integration has",
        &all(&other).await?,
        &All::default(),
    )?;
    let lease = other.take(0).await?;
    other.make(&lease, &link("S1", 7)).await?;
    for pruned in [
        place.store.prune_intents(&other.integration, at(99)).await,
        place.store.prune_runs(&other.integration, at(99)).await,
        place.store.prune_events(&other.integration, at(99)).await,
        place
            .store
            .prune_counts(&other.integration, jobs::day(30))
            .await,
    ] {
        pruned.map_err(told)?;
    }
    expect("what this integration has", &all(place).await?, &filled)
}
