//! What runs leave for people to look at.

use crate::devices::given::laptop;
use crate::devices::runs::World;
use crate::engine::partner::Partner;
use crate::given::product;
use cw_sync_core::engine::RunOptions;
use cw_sync_core::mapping::Switch;
use cw_sync_core::model::DataKind;
use cw_sync_core::source::SourceError;
use cw_sync_core::store::{MappingStore, TenantStore};
use cw_sync_core::view::{LinkLight, Names, TableData, TableQuery, TableSpec, TenantFacts, table};
use mock_cwm::{Failure, Fault};

async fn facts(partner: &Partner, tenant: &str) -> TenantFacts {
    let all = partner.store.tenant_facts(&partner.integration.id).await;
    all.unwrap().remove(&tenant.into()).unwrap()
}

#[tokio::test]
async fn sw_52_errors_stand_until_the_tenant_is_synced_without_one() {
    let partner = Partner::new().await;
    partner.report("t2", &[("S2", 1)]);
    partner.run().await;
    let first = facts(&partner, "t1").await;
    assert_eq!(first.count(DataKind::Billing, &[]), Some(1));
    assert_eq!(
        first.count(DataKind::Billing, &["other".to_owned()]),
        Some(0)
    );
    assert!(first.synced_at(&[]).is_some());
    assert_eq!(first.company, Some((10.into(), "Company 10".to_owned())));
    // Nobody asked for the products of one that is not mapped.
    assert_eq!(
        facts(&partner, "t2").await.count(DataKind::Billing, &[]),
        None
    );

    let mut all = partner.vendor.products.lock().unwrap().clone();
    all.insert("t1".to_owned(), Err(SourceError::Refused("no".to_owned())));
    *partner.vendor.products.lock().unwrap() = all;
    partner.run().await;
    let failed = facts(&partner, "t1").await;
    assert_eq!(failed.errors().count(), 1);
    // What failed is not empty, and the last success stands.
    assert_eq!(failed.count(DataKind::Billing, &[]), Some(1));
    assert_eq!(failed.synced_at(&[]), first.synced_at(&[]));
    let log = failed.error_log(&partner.integration.id).to_text();
    assert!(
        log.contains("tenant: t1") && log.contains("errors: 1"),
        "{log}"
    );

    // A run of others says nothing of it; a kind that is off is no trouble any more.
    partner
        .run_with(&RunOptions::new().only_tenants(["t2"]))
        .await;
    assert_eq!(facts(&partner, "t1").await.errors().count(), 1);
    let off = Switch::Kind(DataKind::Billing);
    partner
        .engine
        .switch(&partner.integration.id, off, false)
        .await
        .unwrap();
    partner.run().await;
    assert_eq!(facts(&partner, "t1").await.errors().count(), 0);
    partner
        .engine
        .switch(&partner.integration.id, off, true)
        .await
        .unwrap();

    // Who is neither listed nor mapped any more is forgotten.
    partner.vendor.products.lock().unwrap().clear();
    partner.run().await;
    let known = partner
        .store
        .tenant_facts(&partner.integration.id)
        .await
        .unwrap();
    let known: Vec<_> = known
        .into_values()
        .map(|one| (one.tenant.key.to_string(), one.missing))
        .collect();
    assert_eq!(known, [("t1".to_owned(), true)]);
}

#[tokio::test]
async fn a_survey_counts_what_nobody_mapped_and_asks_cwm_nothing() {
    let partner = Partner::new().await;
    partner.says(
        "t2",
        vec![product("Seats", "S1", 1), product("Box", "S2", 1)],
    );
    let before = partner.cwm.stats().requests;
    let kinds = [DataKind::Billing];
    let count = partner
        .engine
        .survey(&partner.integration, &kinds)
        .await
        .unwrap();
    assert_eq!((count, partner.cwm.stats().requests), (2, before));
    let found = facts(&partner, "t2").await;
    assert_eq!(found.count(DataKind::Billing, &[]), Some(2));
    assert_eq!(found.kinds[&DataKind::Billing].products.len(), 2);
    assert_eq!(found.synced_at(&[]), None);
}

async fn light(world: &World) -> LinkLight {
    let id = &world.integration.id;
    let data = (
        world.store.tenant_facts(id).await.unwrap(),
        world.store.mappings(id).await.unwrap(),
    );
    let data = TableData {
        tenants: &data.0,
        mappings: &data.1,
        names: &Names::default(),
    };
    table(&TableSpec::default(), &data, &TableQuery::new()).rows[0].links
}

#[tokio::test]
async fn ad_14_ad_15_retry_pending_tries_what_is_not_linked_and_nothing_else() {
    let world = World::new().await;
    let id = world.integration.id.clone();
    assert_eq!(light(&world).await, LinkLight::Problems);
    world.report("t1", vec![laptop("d1")]);
    world.run().await;
    assert_eq!(light(&world).await, LinkLight::Linked);

    // Another device comes and is refused.
    world.report("t1", vec![laptop("d1"), laptop("d2")]);
    let refuse = Failure::Status {
        status: 400,
        retry_after: None,
        body: None,
    };
    world.cwm.faults().add(Fault::new(refuse).on_write(1));
    world.run().await;
    assert_eq!(light(&world).await, LinkLight::Problems);
    let devices = world.store.device_facts(&id, &"t1".into()).await.unwrap();
    assert_eq!(devices.len(), 2);
    assert!(devices[0].configuration.is_some() && devices[0].problems.is_empty());
    assert!(
        devices[1].configuration.is_none() && devices[1].problems.len() == 1,
        "{devices:?}"
    );

    // The first was renamed meanwhile: that is no pending device.
    let mut renamed = laptop("d1");
    renamed.name = "Renamed".to_owned();
    world.report("t1", vec![renamed, laptop("d2")]);
    let pending = RunOptions::new()
        .only_pending_devices()
        .only_tenants(["t1"]);
    let report = world
        .engine
        .run_with(&world.integration, &pending)
        .await
        .unwrap();
    assert_eq!(report.counts().applied, 1, "{report:#?}");
    assert_eq!(light(&world).await, LinkLight::Linked);
    let devices = world.store.device_facts(&id, &"t1".into()).await.unwrap();
    assert!(
        devices
            .iter()
            .all(|one| one.configuration.is_some() && one.problems.is_empty())
    );
    assert_eq!(world.run().await.counts().applied, 1);

    // Who is unmapped is grey, and has no devices to show.
    let now = chrono::Utc::now();
    world
        .store
        .remove_mapping(&id, &"t1".into(), now)
        .await
        .unwrap();
    world.run().await;
    assert_eq!(light(&world).await, LinkLight::NotLinked);
    assert_eq!(
        world.store.device_facts(&id, &"t1".into()).await.unwrap(),
        []
    );
}
