//! Lists every company of a running mock CWM and prints what that took, on one line:
//!
//! `list: rows=N requests=N connections=N wall_s=X cpu_s=X peak_mb=X`
//!
//! ```sh
//! cargo run --release -p mock-cwm -- --http 127.0.0.1:8444 --companies 20000 &
//! cargo run --release --example list_companies -- --url http://127.0.0.1:8444
//! cargo run --release --example list_companies -- --url http://127.0.0.1:8444 --floor
//! ```
//!
//! `--floor` lists them with nothing but reqwest and serde_json, into the same struct: what the
//! client costs is the difference. Processor time and memory are this process's, as Linux tells
//! them; requests and connections are the mock's own counters.

mod floor;
#[path = "../usage.rs"]
mod usage;

use anyhow::{Context, Result};
use clap::Parser;
use cw_manage::{Client, Config};
use futures::TryStreamExt;
use serde::Deserialize;
use std::time::Instant;

/// Lists every company of a running mock CWM and prints what that took.
#[derive(Debug, Parser)]
struct Options {
    /// Where the mock listens.
    #[arg(long, default_value = "http://127.0.0.1:8910")]
    url: String,
    /// Company id of the login.
    #[arg(long, default_value = "acme")]
    company: String,
    /// Public key of the API member.
    #[arg(long, default_value = "pub")]
    public_key: String,
    /// Private key of the API member.
    #[arg(long, default_value = "priv")]
    private_key: String,
    /// The integration's client id.
    #[arg(long, default_value = "cid")]
    client_id: String,
    /// With reqwest and serde_json alone.
    #[arg(long)]
    floor: bool,
}

/// The codebase that every CWM answers to: nothing has to be asked before the list.
const CODEBASE: &str = "v4_6_release";

/// What the mock has counted so far. Its own endpoints do not count.
#[derive(Debug, Deserialize)]
struct Stats {
    requests: u64,
    connections: u64,
}

// One thread: the figures are of the work, not of how it was spread.
#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<()> {
    let options = Options::parse();
    // Connected before the list begins, so that its connection is not among the list's.
    let control = reqwest::Client::new();
    let before = stats(&control, &options.url).await?;
    let started = Instant::now();
    let cpu_before = usage::cpu()?;
    let rows = if options.floor {
        floor::list(&options).await?
    } else {
        list(&options).await?
    };
    let wall = started.elapsed();
    let cpu = usage::cpu()? - cpu_before;
    let peak = usage::peak_megabytes()?;
    let after = stats(&control, &options.url).await?;
    println!(
        "list: rows={rows} requests={} connections={} wall_s={:.3} cpu_s={:.3} peak_mb={peak}",
        after.requests - before.requests,
        after.connections - before.connections,
        wall.as_secs_f64(),
        cpu.as_secs_f64(),
    );
    Ok(())
}

async fn list(options: &Options) -> Result<u64> {
    let config = Config::builder(&options.url, &options.company)
        .keys(options.public_key.as_str(), options.private_key.as_str())
        .client_id(options.client_id.as_str())
        .codebase(CODEBASE)
        .build()?;
    let mut companies = Client::new(config)?.company().companies().list().stream();
    let mut rows = 0;
    while let Some(company) = companies.try_next().await? {
        std::hint::black_box(company);
        rows += 1;
    }
    Ok(rows)
}

async fn stats(control: &reqwest::Client, url: &str) -> Result<Stats> {
    let answer = control.get(format!("{url}/__control/stats")).send().await;
    let answer = answer.with_context(|| format!("no mock CWM answers at {url}"))?;
    let stats = answer.error_for_status()?.json().await;
    stats.with_context(|| format!("what answers at {url} is not the mock CWM"))
}
