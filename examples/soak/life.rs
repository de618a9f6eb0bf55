//! One history.

use crate::alerts::Alerts;
use crate::billing::Billing;
use crate::devices::Devices;
use crate::judge::Verdict;
use crate::vendor::Mood;
use crate::world::World;
use anyhow::Result;
use cw_sync_core::store::Journal;
use std::time::Duration;

/// How many times something happens and the engine runs.
const ROUNDS: u32 = 6;

/// How many quiet runs may pass until nothing is left to do: one settles what is open, one makes
/// what was held back for it, one finds nothing.
const QUIET_RUNS: u32 = 5;

/// Lives through the history of a seed, and judges its end.
pub(crate) async fn live(seed: u64, verbose: bool) -> Result<Verdict> {
    let mut rng = fastrand::Rng::with_seed(seed);
    let world = World::new().await?;
    let (mut billing, mut devices, mut alerts) =
        (Billing::default(), Devices::default(), Alerts::default());
    let mut verdict = Verdict::default();
    let say = |what: String| {
        if verbose {
            println!("{what}");
        }
    };
    for round in 1..=ROUNDS {
        world.calm();
        for _ in 0..rng.u8(0..6) {
            let done = match rng.u8(..3) {
                0 => billing.vendor_does(&world, &mut rng),
                1 => devices.vendor_does(&world, &mut rng),
                _ => alerts.vendor_does(&world, &mut rng),
            };
            say(format!("{round}: {done}"));
        }
        for _ in 0..rng.u8(0..4) {
            let done = match rng.u8(..4) {
                0 => devices.person_does(&world, &mut rng)?,
                1 => alerts.person_does(&world, &mut rng)?,
                _ => billing.person_does(&world, &mut rng).await?,
            };
            done.into_iter()
                .for_each(|done| say(format!("{round}: {done}")));
        }
        moods(&world, &mut rng);
        world.weather(&mut rng);
        let outcome = run(&world, &mut rng).await?;
        say(format!("{round}: {outcome}"));
        if outcome == "died" {
            verdict.crashes += 1;
        }
        let met = world
            .cwm
            .log()
            .into_iter()
            .filter(|entry| entry.fault.is_some());
        verdict.faults = met.count() as u64;
    }
    world.calm();
    world
        .vendor
        .lock()
        .values_mut()
        .for_each(|truth| truth.mood = Mood::Well);
    // What a dead run had under way is over by then.
    tokio::time::sleep(Duration::from_millis(60)).await;
    let mut quiet = false;
    for _ in 0..QUIET_RUNS {
        let before = world.cwm.stats().writes;
        let report = world.engine()?.run(&world.integration).await?;
        say(cw_sync_core::report::run_as_text(&report));
        quiet = world.cwm.stats().writes == before;
        if quiet {
            break;
        }
    }
    if !quiet {
        verdict.wrong(format!(
            "the engine still writes after {QUIET_RUNS} quiet runs"
        ));
    }
    let open = world.store.open_intents(&world.integration.id).await?;
    for intent in open {
        verdict.wrong(format!("still open: {}", intent.action));
    }
    billing.judge(&world, &mut verdict);
    devices.judge(&world, &mut verdict);
    alerts.judge(&world, &mut verdict);
    world.cwm.shutdown().await;
    Ok(verdict)
}

fn moods(world: &World, rng: &mut fastrand::Rng) {
    for truth in world.vendor.lock().values_mut() {
        truth.mood = match rng.u8(..10) {
            0 => Mood::Silent,
            1 => Mood::Partly,
            _ => Mood::Well,
        };
    }
}

/// One run of the engine, which may die at any point: its task is dropped where it stands, and with
/// it its connections.
async fn run(world: &World, rng: &mut fastrand::Rng) -> Result<&'static str> {
    let engine = world.engine()?;
    let integration = world.integration.clone();
    let mut task = tokio::spawn(async move { engine.run(&integration).await.is_ok() });
    let lives_for = if rng.bool() {
        Duration::from_micros(rng.u64(0..60_000))
    } else {
        Duration::from_secs(60)
    };
    Ok(tokio::select! {
        ended = &mut task => if ended? { "ran" } else { "failed" },
        () = tokio::time::sleep(lives_for) => {
            task.abort();
            // Gone before the next one starts, as a dead process is.
            match task.await {
                Ok(true) => "ran",
                Ok(false) => "failed",
                Err(_) => "died",
            }
        }
    })
}
