//! What was hosted before a reset or another set-up writes nothing any more.

use super::given::{API_KEY, Office, here, keys, portal, settings, user};
use crate::engine::partner::Partner;
use crate::given::day;
use cw_sync_core::Error;
use cw_sync_core::access::Caller;
use cw_sync_core::engine::RunOptions;
use cw_sync_core::portal::{ConnectionForm, Ready};
use cw_sync_core::schedule::{Schedules, Zone};
use cw_sync_core::store::RunStore;
use cw_sync_core::vault::MasterKey;
use serde_json::json;

fn is_outdated<T>(result: Result<T, Error>) {
    match result.map(drop) {
        Err(error @ Error::Outdated { .. }) => {
            let told = error.to_string();
            assert!(told.contains("host it anew"), "{told}");
        }
        other => panic!("{other:?}"),
    }
}

async fn refuses_all(old: &Ready) {
    let (engine, integration) = (&old.engine, &old.integration);
    is_outdated(engine.run(integration).await);
    is_outdated(engine.plan(integration).await);
    is_outdated(engine.survey(integration, &[]).await);
    let options = RunOptions::new();
    is_outdated(engine.count(integration, day("2024-06-25"), &options).await);
    let (tenant, alert) = ("t1".into(), "a1".into());
    is_outdated(engine.acknowledge_alert(integration, &tenant, &alert).await);
}

#[tokio::test]
async fn after_a_reset_the_old_engine_writes_nothing_to_the_old_cwm() {
    let office = Office::open().await;
    let old = office.portal.ready(&here()).await.unwrap();
    let options = RunOptions::new();
    let plan = old.engine.plan(&old.integration).await.unwrap();
    old.engine.run(&old.integration).await.unwrap();
    office.ada().reset(&here(), "here").await.unwrap();
    let written = office.partner.writes();
    refuses_all(&old).await;

    // Another CWM, in which the same ids are other people's.
    let other = Partner::new().await;
    let cwm = &other.cwm;
    let form = ConnectionForm::new(cwm.url(), cwm.company());
    let form = form.keys(cwm.public_key(), cwm.private_key());
    let ada = office.ada();
    ada.create("here", "acme", &form).await.unwrap();
    ada.configure(&here(), settings()).await.unwrap();
    ada.submit(&here()).await.unwrap();
    office.partner.map("t1", 20, 200).await;
    refuses_all(&old).await;
    is_outdated(old.engine.apply(&old.integration, &plan, &options).await);
    assert_eq!((office.partner.writes(), other.writes()), (written, 0));
    assert_eq!(office.partner.lines(200), [""; 0]);
    let kept = office.partner.store.runs(&here(), 9).await.unwrap();
    assert_eq!(kept, [], "a refused run is none of the new set-up's");

    let new = office.portal.ready(&here()).await.unwrap();
    new.engine.run(&new.integration).await.unwrap();
    assert_eq!(other.lines(200), ["S1 5"]);
    assert_eq!(office.partner.writes(), written);
}

#[tokio::test]
async fn only_what_a_run_is_made_of_outdates_it() {
    let office = Office::open().await;
    let ready = office.portal.ready(&here()).await.unwrap();
    let run = async || ready.engine.run(&ready.integration).await;
    let ada = office.ada();
    ada.remove_operators(&here(), ["otto".into()])
        .await
        .unwrap();
    let zone = Zone::named("America/Vancouver").unwrap();
    let schedules = Some(Schedules::new(zone, Vec::new()));
    ada.set_schedules(&here(), schedules).await.unwrap();
    // The same keys, encrypted with another one.
    let both = keys("k2", 2).with_older("k1", MasterKey::new([1; 32]));
    let store = office.partner.store.clone();
    let portal = portal(&office.partner, store, both, &office.seen);
    assert!(portal.rotate_keys().await.unwrap().done > 0);
    // The same settings, said again.
    let olivia = portal.acting(Caller::admin(user("Olivia"), "msp"));
    olivia.configure(&here(), settings()).await.unwrap();
    run().await.unwrap();
    for changed in [
        json!({"apiKey": API_KEY, "pageSize": 10}),
        json!({"apiKey": "another key"}),
    ] {
        olivia.configure(&here(), changed).await.unwrap();
        is_outdated(run().await);
        let new = portal.ready(&here()).await.unwrap();
        new.engine.run(&new.integration).await.unwrap();
    }
}
