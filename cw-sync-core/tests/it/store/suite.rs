//! The suite for stores, on ours, and on ones that are wrong.

use super::tampered::{Tampered, Then};
use cw_sync_core::conformance;
use cw_sync_core::store::{MemoryStore, SqliteStore};
use std::sync::Arc;

#[tokio::test]
async fn a_store_in_a_file_passes() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("sync.db");
    let store = SqliteStore::open(&file).await.unwrap();
    let verdict = conformance::store::suite(&store).await;
    assert!(verdict.passed(), "{verdict}");
    assert!(verdict.checks.len() >= 30, "{verdict}");
    let verdict = conformance::store::durable(async || SqliteStore::open(&file).await).await;
    assert!(verdict.passed(), "{verdict}");
}

#[tokio::test]
async fn sqlite_in_memory_passes() {
    let store = SqliteStore::in_memory().await.unwrap();
    let verdict = conformance::store::suite(&store).await;
    assert!(verdict.passed(), "{verdict}");
    // It does not outlive itself, and the suite can tell.
    let verdict = conformance::store::durable(SqliteStore::in_memory).await;
    assert!(!verdict.passed(), "{verdict}");
}

#[tokio::test]
async fn the_store_in_plain_memory_passes() {
    let store = MemoryStore::new();
    let verdict = conformance::store::suite(&store).await;
    assert!(verdict.passed(), "{verdict}");
    let verdict = conformance::store::durable(async || Ok(store.clone())).await;
    assert!(verdict.passed(), "{verdict}");
}

/// A store where one call does nothing, or fails, does not pass.
#[tokio::test]
async fn the_suite_finds_a_call_that_does_nothing() {
    for call in [
        "change_mappings",
        "remember",
        "take_lease",
        "renew_lease",
        "release_lease",
        "note_all",
        "settle",
        "prune_intents",
        "save_run",
        "prune_runs",
        "run",
        "run_history",
        "job_states",
        "change_job_state",
        "counts",
        "keep_count",
        "prune_counts",
        "keep_events",
        "event",
        "events",
        "waiting_events",
        "prune_events",
        "keep_troubles",
        "clear_troubles",
        "change_choices",
        "keep_tenants",
        "save_integration",
        "reset_integration",
        "reseal",
        "keep_audit",
        "prune_audit",
        "keep_companies",
    ] {
        for then in [Then::Pretend, Then::Fail] {
            let store = Tampered::new(Arc::new(MemoryStore::new()), move |name| {
                if name == call { then } else { Then::Go }
            });
            let verdict = conformance::store::suite(&store).await;
            assert!(!verdict.passed(), "{call} {then:?}:\n{verdict}");
        }
    }
}
