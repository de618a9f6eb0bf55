//! One sync in a process of its own.

use crate::world::{CHANGES, ERRORS, World, program};
use std::process::{Command, Output};

/// The program, about to sync.
pub(crate) fn sync(world: &World) -> Command {
    let mut command = Command::new(program());
    command
        .env_clear()
        .env("CWM_SITE", world.cwm.url())
        .env("CWM_COMPANY", world.cwm.company())
        .env("CWM_PUBLIC_KEY", world.cwm.public_key())
        .env("CWM_PRIVATE_KEY", world.cwm.private_key())
        .env("CWM_CLIENT_ID", world.cwm.client_id())
        .env("SONICWALL_URL", world.vendor.url())
        .env("SONICWALL_API_KEY", mock_sonicwall::KEY)
        .env("SYNC_STORE", world.store_file());
    command
}

/// A sync that must succeed; what it printed.
pub(crate) async fn finish(world: &World) -> String {
    let output = output(sync(world)).await;
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    String::from_utf8(output.stdout).unwrap()
}

/// Runs it to its end.
pub(crate) async fn output(mut command: Command) -> Output {
    tokio::task::spawn_blocking(move || command.output())
        .await
        .unwrap()
        .unwrap()
}

/// A sync that must fail; what it says.
pub(crate) async fn failure(command: Command) -> String {
    let output = output(command).await;
    assert!(!output.status.success(), "it should have failed");
    String::from_utf8(output.stderr).unwrap()
}

/// What CWM holds after a sync that nothing disturbs.
pub(crate) async fn undisturbed() -> Vec<String> {
    let world = World::new().await;
    assert_eq!(
        finish(&world).await,
        format!("applied {CHANGES}, errors {ERRORS}\n")
    );
    world.assert_nothing_doubled();
    world.holdings()
}
