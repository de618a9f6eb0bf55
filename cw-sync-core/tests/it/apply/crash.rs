//! The process dies, or its store does, at any call to the store: the next run makes good.

use super::town::{CHANGES, Town, minutes};
use crate::store::tampered::{Tampered, Then};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;
use tokio::sync::Notify;

/// How it ends.
#[derive(Debug, Clone, Copy)]
enum End {
    /// The call is made, and the store fails from then on.
    Fails,
    /// The process is gone in the middle of the call, whatever else is under way.
    Killed,
}

/// A run that ends at the n-th call to the store. Whether it came that far.
async fn broken_run(town: &Town, at: usize, end: End) -> bool {
    let calls = AtomicUsize::new(0);
    let killed = Arc::new(Notify::new());
    let kill = killed.clone();
    let store = Tampered::new(town.store.clone(), move |_| {
        let call = calls.fetch_add(1, Ordering::Relaxed);
        match end {
            _ if call < at => Then::Go,
            End::Fails if call == at => Then::FailAfter,
            End::Fails => Then::Fail,
            End::Killed => {
                kill.notify_one();
                Then::Hang
            }
        }
    });
    let engine = town.engine_on(Arc::new(store));
    tokio::select! {
        run = engine.run(&town.integration) => run.is_err(),
        () = killed.notified() => true,
    }
}

/// The clean run, and what the store is asked for in it, with everything changed.
async fn undisturbed() -> (Vec<String>, usize) {
    let town = Town::new().await;
    town.applies(CHANGES).await;
    let calls = Arc::new(AtomicUsize::new(0));
    let counted = calls.clone();
    let fresh = Town::new().await;
    let store = Tampered::new(fresh.store.clone(), move |_| {
        counted.fetch_add(1, Ordering::Relaxed);
        Then::Go
    });
    let engine = fresh.engine_on(Arc::new(store));
    engine.run(&fresh.integration).await.unwrap();
    (town.holdings(), calls.load(Ordering::Relaxed))
}

async fn survives(town: &Town, at: usize, end: End, expected: &[String]) {
    let ended = broken_run(town, at, end).await;
    assert!(ended, "{end:?} at call {at}: the run came through");
    town.assert_nothing_doubled();
    // What the dead one had under way arrives, and its lease runs out.
    tokio::time::sleep(Duration::from_millis(20)).await;
    town.clock.forward(minutes(10));
    let report = town.run().await;
    assert_eq!(
        report.counts().errors,
        0,
        "{end:?} at call {at}: {report:#?}"
    );
    town.assert_nothing_doubled();
    let open = town.store.open_intents(&town.integration.id).await.unwrap();
    assert_eq!(open, [], "{end:?} at call {at}");
    assert_eq!(town.holdings(), expected, "{end:?} at call {at}");
    let writes = town.writes();
    town.applies(0).await;
    assert_eq!(town.writes(), writes, "{end:?} at call {at}");
}

/// Several threads: what is left of a killed run goes on while the next one begins.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_run_that_ends_at_any_call_to_the_store_is_made_good() {
    let (expected, calls) = undisturbed().await;
    // What comes after the report is saved ends no run.
    let last = calls - 3;
    assert!(last > 2 * CHANGES, "{calls} calls");
    let ends = [End::Fails, End::Killed];
    let each = ends.map(async |end| {
        let mut town = Town::new().await;
        for at in 0..last {
            survives(&town, at, end, &expected).await;
            town.begin_anew().await;
        }
    });
    futures::future::join_all(each).await;
}
