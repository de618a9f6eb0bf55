//! What happens to the store's file outside of us.

use crate::program::{failure, finish, output, sync, undisturbed};
use crate::world::World;
use sqlx::{Connection, SqliteConnection};
use std::process::Command;
use std::time::Duration;

/// The program, where files cannot grow beyond so many kilobytes: a disk that is full.
fn sync_on_a_full_disk(world: &World, kilobytes: u32) -> Command {
    let program = sync(world);
    let mut shell = Command::new("sh");
    // Without the signal, writing fails like on a full disk. A block is half a kilobyte.
    let script = format!("trap '' XFSZ; ulimit -f {}; exec \"$0\"", kilobytes * 2);
    shell.arg("-c").arg(script).arg(program.get_program());
    shell.env_clear();
    for (name, value) in program.get_envs() {
        shell.env(name, value.unwrap());
    }
    shell
}

#[tokio::test(flavor = "multi_thread")]
async fn a_full_disk_is_named_and_nothing_is_lost_or_doubled() {
    let undisturbed = undisturbed().await;
    let mut stopped = 0;
    for kilobytes in [0, 60, 120, 180, 240, 300, 400, 600] {
        let world = World::new().await;
        let full = output(sync_on_a_full_disk(&world, kilobytes)).await;
        if !full.status.success() {
            stopped += 1;
            let told = String::from_utf8(full.stderr).unwrap();
            let file = world.store_file();
            assert!(told.contains(file.to_str().unwrap()), "{told}");
            assert!(
                told.contains("check the file, its folder and disk"),
                "{told}"
            );
        }
        finish(&world).await;
        world.assert_nothing_doubled();
        assert_eq!(world.holdings(), undisturbed, "{kilobytes} kB");
        world.assert_store_is_whole().await;
    }
    assert!(stopped > 2, "only {stopped} runs had too little room");
}

async fn lock(world: &World) -> SqliteConnection {
    let place = format!("sqlite://{}", world.store_file().display());
    let mut other = SqliteConnection::connect(&place).await.unwrap();
    let lock = sqlx::query("BEGIN IMMEDIATE");
    lock.execute(&mut other).await.unwrap();
    other
}

#[tokio::test(flavor = "multi_thread")]
async fn a_lock_is_waited_for_and_then_named() {
    let world = World::new().await;
    let other = lock(&world).await;
    let told = failure(sync(&world)).await;
    assert!(told.contains("database is locked"), "{told}");
    assert!(
        told.contains(world.store_file().to_str().unwrap()),
        "{told}"
    );
    assert_eq!(world.cwm.stats().writes, 0);

    let waiting = tokio::spawn(output(sync(&world)));
    tokio::time::sleep(Duration::from_millis(500)).await;
    assert!(!waiting.is_finished());
    other.close().await.unwrap();
    assert!(waiting.await.unwrap().status.success());
}
