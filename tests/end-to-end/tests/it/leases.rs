//! Several processes on one store's file: one at a time writes.

use crate::program::{failure, finish, output, sync, undisturbed};
use crate::world::{CHANGES, World};
use cw_sync_core::store::RunStore;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

fn with_lease(world: &World, lease: Duration) -> Command {
    let mut command = sync(world);
    command.env("SYNC_LEASE_MILLIS", lease.as_millis().to_string());
    command
}

/// A process that holds the lease and hangs in its third write.
async fn holder(world: &World, lease: Duration) -> Child {
    world.cwm.faults().hang_before(3);
    let child = with_lease(world, lease)
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let writes = || {
        let log = world.cwm.log();
        log.iter().filter(|entry| entry.method != "GET").count()
    };
    while writes() < 3 {
        tokio::time::sleep(Duration::from_millis(2)).await;
    }
    child
}

#[tokio::test(flavor = "multi_thread")]
async fn the_other_process_is_told_who_holds_the_lease() {
    let world = World::new().await;
    let lease = Duration::from_secs(60);
    let mut holder = holder(&world, lease).await;
    let writes = world.cwm.stats().writes;
    let told = failure(with_lease(&world, lease)).await;
    assert!(told.contains("is being synced by"), "{told}");
    assert!(told.contains(&holder.id().to_string()), "{told}");
    assert!(world.cwm.stats().writes >= writes);
    holder.kill().unwrap();
    holder.wait().unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn a_dead_holder_is_taken_over_once_its_lease_ends() {
    let undisturbed = undisturbed().await;
    let world = World::new().await;
    let lease = Duration::from_secs(2);
    let mut holder = holder(&world, lease).await;
    holder.kill().unwrap();
    holder.wait().unwrap();
    let dead = Instant::now();
    world.cwm.faults().clear();
    let told = failure(with_lease(&world, lease)).await;
    assert!(told.contains("is being synced by"), "{told}");
    while !output(with_lease(&world, lease)).await.status.success() {
        assert!(dead.elapsed() < lease * 10, "never taken over");
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    world.assert_nothing_doubled();
    assert_eq!(world.holdings(), undisturbed);
}

/// A holder that is stopped, as on a machine that sleeps, and wakes after another took over.
#[tokio::test(flavor = "multi_thread")]
async fn who_sleeps_through_its_lease_writes_no_more() {
    let undisturbed = undisturbed().await;
    let world = World::new().await;
    let lease = Duration::from_millis(300);
    let holder = holder(&world, lease).await;
    signal(&holder, "STOP");
    tokio::time::sleep(lease * 2).await;
    world.cwm.faults().clear();
    finish(&world).await;
    assert_eq!(world.holdings(), undisturbed);
    let writes = world.cwm.stats().writes;
    signal(&holder, "CONT");
    let woken = tokio::task::spawn_blocking(|| holder.wait_with_output().unwrap());
    let told = String::from_utf8(woken.await.unwrap().stderr).unwrap();
    assert!(told.contains("was taken over by another run"), "{told}");
    assert_eq!(world.cwm.stats().writes, writes);
    world.assert_nothing_doubled();
    assert_eq!(world.holdings(), undisturbed);
}

fn signal(process: &Child, signal: &str) {
    let status = Command::new("kill")
        .arg(format!("-{signal}"))
        .arg(process.id().to_string())
        .status();
    assert!(status.unwrap().success());
}

#[tokio::test(flavor = "multi_thread")]
async fn of_several_processes_never_two_sync_at_once() {
    let world = World::new().await;
    let lease = Duration::from_secs(60);
    let processes: Vec<_> = (0..6)
        .map(|_| tokio::spawn(output(with_lease(&world, lease))))
        .collect();
    let mut applied = 0;
    for process in processes {
        let process = process.await.unwrap();
        let told = String::from_utf8(process.stdout).unwrap();
        if let Some(told) = told.strip_prefix("applied ") {
            let (count, _) = told.split_once(',').unwrap();
            applied += count.parse::<usize>().unwrap();
        } else {
            let told = String::from_utf8(process.stderr).unwrap();
            assert!(told.contains("is being synced by"), "{told}");
        }
    }
    assert_eq!(applied, CHANGES);
    world.assert_nothing_doubled();
    let runs = world.store().await.runs(&"suite".into(), 10).await.unwrap();
    for (later, earlier) in runs.iter().zip(runs.iter().skip(1)) {
        let ended = earlier.finished_at;
        assert!(
            ended <= later.started_at,
            "{} and {}",
            later.run,
            earlier.run
        );
    }
}
