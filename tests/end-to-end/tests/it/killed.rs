//! The process is killed at each write in turn; the next run makes the end state of a run that was
//! never disturbed.

use crate::program::{finish, sync, undisturbed};
use crate::world::{CHANGES, ERRORS, World};
use std::process::Stdio;
use std::time::Duration;

/// Whether the killed write had been done.
#[derive(Debug, Clone, Copy)]
enum Killed {
    BeforeTheWrite,
    AfterTheWrite,
}

async fn kill_at(write: usize, when: Killed, undisturbed: &[String]) {
    let world = World::new().await;
    let nth = u32::try_from(write).unwrap();
    match when {
        Killed::BeforeTheWrite => world.cwm.faults().hang_before(nth),
        Killed::AfterTheWrite => world.cwm.faults().hang_after(nth),
    };
    let mut child = sync(&world)
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    // The mock holds the n-th write; everything before it is done and settled.
    while world
        .cwm
        .log()
        .iter()
        .filter(|entry| entry.method != "GET")
        .count()
        < write
    {
        tokio::time::sleep(Duration::from_millis(2)).await;
    }
    if matches!(when, Killed::AfterTheWrite) {
        world.cwm.wait_for_writes(nth.into()).await;
    }
    child.kill().unwrap();
    child.wait().unwrap();
    world.cwm.faults().clear();

    let left = match when {
        Killed::BeforeTheWrite => CHANGES - write + 1,
        Killed::AfterTheWrite => CHANGES - write,
    };
    // Companies are written to side by side: while one write hangs, others go on.
    let told = finish(&world).await;
    let (applied, errors) = told.trim().split_once(", ").unwrap();
    let applied: usize = applied.trim_start_matches("applied ").parse().unwrap();
    assert!(applied <= left, "{write}: {told}");
    assert_eq!(errors, format!("errors {ERRORS}"), "{write}");
    world.assert_nothing_doubled();
    assert_eq!(
        world.holdings(),
        undisturbed,
        "killed {when:?}, write {write}"
    );
    assert_eq!(
        finish(&world).await,
        format!("applied 0, errors {ERRORS}\n"),
        "{write}"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn killed_after_each_write_the_next_run_completes_it() {
    let undisturbed = undisturbed().await;
    for write in 1..=CHANGES {
        kill_at(write, Killed::AfterTheWrite, &undisturbed).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn killed_before_each_write_the_next_run_completes_it() {
    let undisturbed = undisturbed().await;
    for write in 1..=CHANGES {
        kill_at(write, Killed::BeforeTheWrite, &undisturbed).await;
    }
}

/// Wherever the process is: it may be reading, writing its store, or writing to CWM.
#[tokio::test(flavor = "multi_thread")]
async fn killed_at_any_instant_the_next_run_completes_it() {
    let undisturbed = undisturbed().await;
    for instant in 0..40 {
        let world = World::new().await;
        let mut child = sync(&world)
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        tokio::time::sleep(Duration::from_millis(20 * instant)).await;
        child.kill().unwrap();
        child.wait().unwrap();
        finish(&world).await;
        world.assert_nothing_doubled();
        assert_eq!(
            world.holdings(),
            undisturbed,
            "killed after {instant} × 20 ms"
        );
        world.assert_store_is_whole().await;
    }
}
