//! Runs two ways of doing one thing in turn, and prints their ratio.

use std::error::Error;
use std::time::{Duration, Instant};

const ROUNDS: usize = 15;

/// Runs each once to warm up, then both in turn, and prints minimum, median and maximum.
pub(crate) fn compare(
    what: &str,
    mut ours: impl FnMut() -> Result<(), Box<dyn Error>>,
    mut floor: impl FnMut() -> Result<(), Box<dyn Error>>,
) -> Result<(), Box<dyn Error>> {
    ours()?;
    floor()?;
    let mut rounds = Vec::with_capacity(ROUNDS);
    for _ in 0..ROUNDS {
        rounds.push((timed(&mut ours)?, timed(&mut floor)?));
    }
    let mut percent: Vec<_> = rounds
        .iter()
        .map(|(ours, floor)| ours.as_nanos() * 100 / floor.as_nanos().max(1))
        .collect();
    percent.sort_unstable();
    let [ours, floor] = [
        median(rounds.iter().map(|round| round.0)),
        median(rounds.iter().map(|round| round.1)),
    ];
    println!(
        "{what}: {}% of the floor ({}% to {}% in {ROUNDS} rounds); medians {ours:.1?} and {floor:.1?}",
        percent[ROUNDS / 2],
        percent[0],
        percent[ROUNDS - 1],
    );
    Ok(())
}

fn timed(run: &mut impl FnMut() -> Result<(), Box<dyn Error>>) -> Result<Duration, Box<dyn Error>> {
    let started = Instant::now();
    run()?;
    Ok(started.elapsed())
}

fn median(times: impl Iterator<Item = Duration>) -> Duration {
    let mut times: Vec<_> = times.collect();
    times.sort_unstable();
    times[times.len() / 2]
}
