//! Many small histories of a partner, each made up from a seed: what the vendor reports changes, a
//! person works in CWM, the engine runs, requests fail in every way the mock CWM knows, and runs die
//! at random points. When the failures end, CWM must hold what the vendor reports, except for what
//! people own: nothing doubled, nothing lost.
//!
//! ```sh
//! cargo run --release --example soak -- --runs 1000 --seed 1
//! cargo run --release --example soak -- --runs 1 --seed 4711 --verbose   # one history again
//! ```
//!
//! The last line is `soak: N runs, F faults, C crashes, D duplicates, L lost, W wrong`. Anything but
//! zeros at its end makes the program fail, and names the seeds to look at.

mod alerts;
mod billing;
mod devices;
mod judge;
mod life;
mod vendor;
mod world;

use anyhow::{Result, bail};
use clap::Parser;
use futures::StreamExt;
use judge::Verdict;

/// Lets made-up partners live through failures and crashes, and judges what CWM holds then.
#[derive(Debug, Parser)]
struct Options {
    /// How many histories.
    #[arg(long, default_value_t = 100)]
    runs: u64,
    /// The first one's seed; each further one has the next.
    #[arg(long, default_value_t = 1)]
    seed: u64,
    /// How many at a time.
    #[arg(long, default_value_t = 2)]
    jobs: usize,
    /// Tell what happens in each.
    #[arg(long)]
    verbose: bool,
}

#[tokio::main]
async fn main() -> Result<()> {
    let options = Options::parse();
    let seeds = options.seed..options.seed.saturating_add(options.runs);
    let lives = seeds.map(|seed| async move { (seed, life::live(seed, options.verbose).await) });
    let mut lives = futures::stream::iter(lives).buffer_unordered(options.jobs.max(1));
    let mut total = Verdict::default();
    let mut bad = Vec::new();
    let mut runs = 0_u64;
    while let Some((seed, life)) = lives.next().await {
        let verdict = life?;
        runs += 1;
        if !verdict.is_good() {
            bad.push(seed);
            verdict
                .complaints
                .iter()
                .for_each(|complaint| println!("seed {seed}: {complaint}"));
        }
        total.add(verdict);
        if runs.is_multiple_of(100) {
            println!("{runs} of {} runs", options.runs);
        }
    }
    println!(
        "soak: {runs} runs, {} faults, {} crashes, {} duplicates, {} lost, {} wrong",
        total.faults, total.crashes, total.duplicates, total.lost, total.wrong
    );
    if !bad.is_empty() {
        bail!("seeds {bad:?} ended badly; run one again with --runs 1 --seed N --verbose");
    }
    Ok(())
}
