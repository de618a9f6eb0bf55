//! What a portal's people see and set of schedules, runs and events.

use crate::apply::town::start;
use chrono::NaiveTime;
use cw_sync_core::access::{Caller, User};
use cw_sync_core::clock::Clock;
use cw_sync_core::integration::{IntegrationRecord, Stamp};
use cw_sync_core::model::IntegrationId;
use cw_sync_core::plugin::{Descriptor, Registry};
use cw_sync_core::portal::{Acting, Portal, PortalError};
use cw_sync_core::report::{Cause, RunQuery, RunReport};
use cw_sync_core::schedule::{Event, EventQuery, Job, Schedule, Schedules, Zone};
use cw_sync_core::store::{
    EventStore, IntegrationStore, MemoryStore, RunId, RunStore, SecretUpdate,
};
use cw_sync_core::vault::{KeyRing, MasterKey};
use std::sync::Arc;

#[derive(Debug)]
struct Still;

impl Clock for Still {
    fn now(&self) -> chrono::DateTime<chrono::Utc> {
        start()
    }
}

fn user(name: &str) -> User {
    User::new(name, name, format!("{name}@msp.example"))
}

fn nightly(hour: u32) -> Job {
    Job::new(
        "nightly",
        Schedule::daily(NaiveTime::from_hms_opt(hour, 0, 0).unwrap()),
    )
}

/// Ada is an admin, Otto an operator, Rita neither. The adapter syncs nightly.
async fn office() -> (Arc<MemoryStore>, [Acting; 3], IntegrationId) {
    let store = Arc::new(MemoryStore::new());
    let adapter = Descriptor::new("acme", "Acme", "1.0.0", |_| Err("none here".into()));
    let registry = Registry::new()
        .with(adapter.with_jobs([nightly(3)]))
        .unwrap();
    let keys = KeyRing::new("k1", MasterKey::new([1; 32]));
    let portal = Portal::new(store.clone(), registry, keys).with_clock(Arc::new(Still));
    let stamp = Stamp::new(start(), user("ada"));
    let mut record = IntegrationRecord::new("here", "msp", "acme", stamp);
    record.operators = vec![user("otto")];
    let saved = store
        .save_integration(&record, &SecretUpdate::default())
        .await;
    saved.unwrap().unwrap();
    let people = [
        Caller::admin(user("ada"), "msp"),
        Caller::new(user("otto"), "msp"),
        Caller::new(user("rita"), "msp"),
    ];
    (
        store,
        people.map(|caller| portal.acting(caller)),
        "here".into(),
    )
}

#[tokio::test]
async fn schedules_are_the_adapters_until_an_admin_sets_them() {
    let (_, [ada, otto, rita], here) = office().await;
    assert_eq!(otto.schedules(&here).await.unwrap().jobs, [nightly(3)]);
    let next = otto.upcoming(&here, 1).await.unwrap();
    assert_eq!(next[0].at.to_string(), "2024-06-15 03:00:00 UTC");
    let zone = Zone::named("America/Vancouver").unwrap();
    let set = Schedules::new(zone, vec![nightly(2)]);
    for refused in [&otto, &rita] {
        let refused = refused.set_schedules(&here, Some(set.clone())).await;
        assert!(matches!(refused, Err(PortalError::Refused(_))));
    }
    ada.set_schedules(&here, Some(set.clone())).await.unwrap();
    assert_eq!(ada.schedules(&here).await.unwrap(), set);
    let next = otto.upcoming(&here, 1).await.unwrap();
    assert_eq!(next[0].at.to_string(), "2024-06-15 09:00:00 UTC");
    let mut wrong = nightly(5);
    wrong.kinds = Some([].into());
    let wrong = Schedules::new(Zone::utc(), vec![nightly(4), wrong]);
    let error = ada
        .set_schedules(&here, Some(wrong))
        .await
        .unwrap_err()
        .to_string();
    assert!(
        error.contains("/jobs/1/name") && error.contains("/jobs/1/kinds"),
        "{error}"
    );
    assert_eq!(ada.schedules(&here).await.unwrap(), set);
    ada.set_schedules(&here, None).await.unwrap();
    assert_eq!(ada.schedules(&here).await.unwrap().jobs, [nightly(3)]);
    assert!(rita.schedules(&here).await.is_err());
}

#[tokio::test]
async fn history_and_events_are_for_operators() {
    let (store, [_, otto, rita], here) = office().await;
    let mut run = RunReport::new(RunId::generate(), here.clone(), start());
    run.cause = Cause::person("otto");
    store.save_run(&run).await.unwrap();
    let event = Event::new("t1", "backupEnded", "SRV1", start(), []);
    let events = std::slice::from_ref(&event);
    store.keep_events(&here, events).await.unwrap();
    let history = otto.history(&here, &RunQuery::default()).await.unwrap();
    assert_eq!(history, [run.summary()]);
    assert_eq!(
        otto.run_report(&here, run.run).await.unwrap(),
        Some(run.clone())
    );
    let log = otto.error_log(&here, run.run, &"t1".into()).await.unwrap();
    assert!(log.unwrap().to_text().contains("errors: 0"));
    assert_eq!(
        otto.events(&here, &EventQuery::default()).await.unwrap(),
        std::slice::from_ref(&event)
    );
    assert!(rita.history(&here, &RunQuery::default()).await.is_err());
    assert!(rita.events(&here, &EventQuery::default()).await.is_err());
    // Nobody runs it here.
    assert!(matches!(
        otto.cancel_run(&here).await,
        Err(PortalError::Service(_))
    ));
    assert!(matches!(
        otto.reprocess(&here, event.id).await,
        Err(PortalError::Service(_))
    ));
    assert!(matches!(
        rita.reprocess(&here, event.id).await,
        Err(PortalError::Refused(_))
    ));
}
