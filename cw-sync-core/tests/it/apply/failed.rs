//! Runs that fail as a whole: they stand in the history, and the lease is free.

use super::town::{CHANGES, Town, start};
use crate::given::{day, product};
use async_trait::async_trait;
use cw_sync_core::Error;
use cw_sync_core::engine::RunOptions;
use cw_sync_core::model::{DataKind, Tenant};
use cw_sync_core::report::{RunQuery, RunReport, RunStatus, run_as_text};
use cw_sync_core::schedule::Task;
use cw_sync_core::source::{Snapshot, SourceError, Sources, TenantSource};
use cw_sync_core::store::LeaseRequest;
use std::sync::Arc;
use std::time::Duration;

impl Town {
    async fn history(&self) -> Vec<RunReport> {
        self.store.runs(&self.integration.id, 99).await.unwrap()
    }

    /// The latest run, and how many there are.
    async fn latest(&self) -> (RunReport, usize) {
        let mut all = self.history().await;
        let count = all.len();
        (all.remove(0), count)
    }

    async fn assert_free(&self) {
        let lease = self.store.lease(&self.integration.id).await.unwrap();
        let held = lease.filter(|lease| lease.until > start());
        assert!(held.is_none(), "{held:?}");
    }
}

#[tokio::test]
async fn a_run_whose_keys_were_revoked_stands_in_the_history() {
    let town = Town::new().await;
    town.applies(CHANGES).await;
    town.clock.forward(Duration::from_secs(60));
    town.cwm.faults().status(401, "/company/companies", 1);
    let error = town.engine().run(&town.integration).await.unwrap_err();
    assert!(matches!(error, Error::Cwm(_)), "{error}");
    let (failed, count) = town.latest().await;
    assert_eq!((count, failed.status()), (2, RunStatus::Interrupted));
    assert_eq!(failed.kinds, [DataKind::Billing].into());
    let why = failed.interrupted.clone().unwrap();
    assert_eq!(why, error.to_string());
    assert!(
        why.contains("GET /company/companies") && why.contains("401"),
        "{why}"
    );
    // It is nobody's own, and everybody's.
    assert_eq!(
        (failed.counts().errors, failed.findings[0].tenant.clone()),
        (1, None)
    );
    assert!(run_as_text(&failed).contains("error: all tenants: CWM could not be read"));
    assert_eq!(failed.errors_of(&"t2".into()), [why]);
    let mut query = RunQuery::default();
    query.only_failed = true;
    let found = town.store.run_history(&town.integration.id, &query).await;
    assert_eq!(found.unwrap(), [failed.summary()]);
    town.assert_free().await;
    town.applies(0).await;
}

#[tokio::test]
async fn who_never_began_leaves_no_trace() {
    let town = Town::new().await;
    let id = town.integration.id.clone();
    let until = start() + Duration::from_secs(60);
    let request = LeaseRequest::new(id, "another", start(), until);
    let lease = town.store.take_lease(&request).await.unwrap().unwrap();
    let error = town.engine().run(&town.integration).await.unwrap_err();
    assert!(matches!(error, Error::Busy { .. }), "{error}");
    town.store.release_lease(&lease).await.unwrap();
    // A plan that no longer fits is a refusal, and no failed run.
    let plan = town.engine().plan(&town.integration).await.unwrap();
    town.says("t1", Ok(vec![product("Seats", "S1", 7)]));
    let options = RunOptions::new();
    let applied = town
        .engine()
        .apply(&town.integration, &plan, &options)
        .await;
    assert!(matches!(applied, Err(Error::Moved { .. })), "{applied:?}");
    assert_eq!(town.history().await, []);
}

/// Fails as told, or panics with a secret.
struct Broken(Option<SourceError>);

#[async_trait]
impl TenantSource for Broken {
    async fn tenants(&self) -> Result<Snapshot<Tenant>, SourceError> {
        match &self.0 {
            Some(error) => Err(error.clone()),
            None => panic!("no customer under key s3cret"),
        }
    }
}

#[tokio::test]
async fn a_count_that_fails_stands_in_the_history() {
    let mut town = Town::new().await;
    let down = SourceError::LockedOut("until tomorrow".to_owned());
    town.integration.sources = Sources::new(Arc::new(Broken(Some(down))));
    let (engine, options) = (town.engine(), RunOptions::new());
    let counted = engine.count(&town.integration, day("2024-06-25"), &options);
    counted.await.unwrap_err();
    let (failed, _) = town.latest().await;
    assert_eq!(
        (failed.task, failed.status()),
        (Task::Count, RunStatus::Interrupted)
    );
    assert!(failed.interrupted.unwrap().contains("until tomorrow"));
    town.assert_free().await;
}

#[tokio::test]
async fn an_adapter_that_panics_gives_the_lease_back() {
    let mut town = Town::new().await;
    let whole = std::mem::replace(
        &mut town.integration.sources,
        Sources::new(Arc::new(Broken(None))),
    );
    let (engine, options) = (town.engine(), RunOptions::new());
    let ran = engine.run(&town.integration).await.unwrap_err();
    town.assert_free().await;
    let counted = engine.count(&town.integration, day("2024-06-25"), &options);
    let counted = counted.await.unwrap_err();
    town.assert_free().await;
    let looked = engine.survey(&town.integration, &[]).await.unwrap_err();
    town.assert_free().await;
    for error in [&ran, &counted, &looked] {
        assert!(matches!(error, Error::Panicked { .. }), "{error}");
        let told = error.to_string();
        assert!(
            told.contains("`here`") && !told.contains("s3cret"),
            "{told}"
        );
    }
    let told: Vec<_> = town
        .history()
        .await
        .into_iter()
        .map(|run| run.interrupted)
        .collect();
    assert_eq!(told, [Some(counted.to_string()), Some(ran.to_string())]);
    town.integration.sources = whole;
    town.applies(CHANGES).await;
}

/// What was counted is whole, however the vendor garbles what a tenant has by now.
#[tokio::test]
async fn sw_28_a_quarantine_of_live_reading_holds_no_count() {
    let town = Town::new().await;
    let (engine, counted_on) = (town.engine(), day("2024-06-15"));
    let options = RunOptions::new();
    let count = engine.count(&town.integration, counted_on, &options).await;
    assert_eq!(count.unwrap().counts().errors, 0);
    town.says("t2", Err(SourceError::Malformed("cut off".to_owned())));
    let hard = RunOptions::new().ignoring_back_off();
    for _ in 0..10 {
        engine.run_with(&town.integration, &hard).await.unwrap();
    }
    let told = town.run().await.errors_of(&"t2".into());
    assert!(told[0].contains("not tried until it is reset"), "{told:?}");
    let counted = RunOptions::new().billing_counts_of(counted_on);
    let report = engine.run_with(&town.integration, &counted).await.unwrap();
    assert_eq!(report.errors_of(&"t2".into()), [""; 0]);
    assert_eq!((report.counts().applied, report.counts().errors), (2, 0));
    // Nor is the vendor's trouble over because of it.
    let told = town.run().await.errors_of(&"t2".into());
    assert!(told[0].contains("not tried until it is reset"), "{told:?}");
}
