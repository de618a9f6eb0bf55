//! A large partner: ten thousand tenants with ten additions each, over a line with 50 ms of latency.
//! Prints what the engine needs for it, one line per phase:
//!
//! `scale: phase=no-op reads=N writes=N wall_s=X ratio=X cpu_s=X peak_mb=X`
//!
//! ```sh
//! cargo run --release --example scale
//! cargo run --release --example scale -- --tenants 1000 --latency-ms 0
//! ```
//!
//! `ratio` is the wall time against the least that the reads can take: reads × latency ÷ connections.
//! The mock CWM runs in a process of its own, so that processor time and memory are the engine's;
//! reads and writes are the mock's counters.

mod partner;
#[path = "../usage.rs"]
mod usage;

use anyhow::{Context, Result, ensure};
use clap::Parser;
use cw_manage::http::LoadLimits;
use cw_manage::{Client, Config};
use cw_sync_core::engine::{Engine, Integration};
use cw_sync_core::store::{MappingStore, SqliteStore};
use partner::Vendor;
use serde::Deserialize;
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::{Duration, Instant};
use tokio::io::{AsyncBufReadExt, BufReader};

/// Measures the engine on a large partner.
#[derive(Debug, Clone, Parser)]
struct Options {
    /// How many tenants, each a company with an agreement of ten additions.
    #[arg(long, default_value_t = 10_000)]
    tenants: i64,
    /// How long each answer of CWM takes to come.
    #[arg(long, default_value_t = 50)]
    latency_ms: u64,
    /// How many requests are under way at once.
    #[arg(long, default_value_t = 8)]
    connections: u32,
    /// Be the mock CWM of another process.
    #[arg(long, hide = true)]
    serve: bool,
}

#[tokio::main]
async fn main() -> Result<()> {
    let options = Options::parse();
    if options.serve {
        return partner::serve(options.tenants, Duration::from_millis(options.latency_ms)).await;
    }
    let (mut mock, url) = mock(&options).await?;
    let measured = measure(&options, &url).await;
    mock.kill()?;
    measured
}

/// Starts this program once more, as the mock CWM.
async fn mock(options: &Options) -> Result<(Child, String)> {
    let mut mock = Command::new(std::env::current_exe()?)
        .args(["--serve", "--tenants", &options.tenants.to_string()])
        .args(["--latency-ms", &options.latency_ms.to_string()])
        .stdout(Stdio::piped())
        .spawn()?;
    let out = mock.stdout.take().context("the mock has no output")?;
    let out = tokio::process::ChildStdout::from_std(out)?;
    let mut url = String::new();
    BufReader::new(out).read_line(&mut url).await?;
    Ok((mock, url.trim().to_owned()))
}

async fn measure(options: &Options, url: &str) -> Result<()> {
    let mut limits = LoadLimits::unlimited();
    limits.concurrent = Some(options.connections);
    let config = Config::builder(url, "acme")
        .keys("pub", "priv")
        .client_id("cid")
        .codebase("v4_6_release")
        .load_limits(limits)
        .build()?;
    let folder = tempfile::tempdir()?;
    let store = Arc::new(SqliteStore::open(folder.path().join("sync.db")).await?);
    let vendor = Vendor::new(options.tenants);
    let integration = Integration::new("scale", vendor.clone(), partner::policy());
    for mapping in partner::mappings(options.tenants) {
        store.set_mapping(&integration.id, &mapping).await?;
    }
    let engine = Engine::new(Client::new(config)?, store);
    let meter = Meter::new(options, url);

    // All lines are there already: they are remembered, and nothing is written.
    let phase = meter.start().await?;
    engine.run(&integration).await?;
    phase.end("first", Some(0)).await?;

    let phase = meter.start().await?;
    let plan = engine.plan(&integration).await?;
    ensure!(
        plan.is_empty(),
        "{} changes are planned",
        plan.changes.len()
    );
    drop(plan);
    phase.end("plan", Some(0)).await?;

    let phase = meter.start().await?;
    engine.run(&integration).await?;
    phase.end("no-op", Some(0)).await?;

    // One tenant in ten has one more of one product.
    vendor.grow.store(true, Ordering::Relaxed);
    let phase = meter.start().await?;
    let report = engine.run(&integration).await?;
    let grown = u64::try_from(options.tenants / 10)?;
    ensure!(
        report.counts().applied as u64 == grown,
        "{:?}",
        report.counts()
    );
    phase.end("differences", Some(grown)).await
}

/// What the mock has counted so far.
#[derive(Debug, Clone, Copy, Deserialize)]
struct Stats {
    requests: u64,
    writes: u64,
}

struct Meter {
    control: reqwest::Client,
    url: String,
    latency: Duration,
    connections: u32,
}

struct Phase<'a> {
    meter: &'a Meter,
    stats: Stats,
    cpu: Duration,
    began: Instant,
}

impl Meter {
    fn new(options: &Options, url: &str) -> Self {
        Self {
            control: reqwest::Client::new(),
            url: format!("{url}/__control/stats"),
            latency: Duration::from_millis(options.latency_ms),
            connections: options.connections,
        }
    }

    async fn stats(&self) -> Result<Stats> {
        let answer = self.control.get(&self.url).send().await?;
        Ok(answer.error_for_status()?.json().await?)
    }

    async fn start(&self) -> Result<Phase<'_>> {
        Ok(Phase {
            meter: self,
            stats: self.stats().await?,
            cpu: usage::cpu()?,
            began: Instant::now(),
        })
    }
}

impl Phase<'_> {
    /// Prints what the phase took. `writes`: how many there must have been.
    async fn end(self, name: &str, writes: Option<u64>) -> Result<()> {
        let wall = self.began.elapsed();
        let cpu = usage::cpu()? - self.cpu;
        let stats = self.meter.stats().await?;
        let wrote = stats.writes - self.stats.writes;
        let reads = stats.requests - self.stats.requests - wrote;
        let least = self.meter.latency * u32::try_from(reads)? / self.meter.connections;
        println!(
            "scale: phase={name} reads={reads} writes={wrote} wall_s={:.2} ratio={:.2} \
             cpu_s={:.2} peak_mb={}",
            wall.as_secs_f64(),
            wall.div_duration_f64(least),
            cpu.as_secs_f64(),
            usage::peak_megabytes()?,
        );
        if let Some(writes) = writes {
            ensure!(wrote == writes, "{wrote} writes instead of {writes}");
        }
        Ok(())
    }
}
