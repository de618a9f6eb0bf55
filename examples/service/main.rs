//! A daemon that runs the schedules of many integrations of several vendors, and answers for it.
//!
//! `cargo run --example service -- --config FILE` runs those that the file declares and the store
//! holds, until SIGTERM or Ctrl-C. Without `--config` it runs on mocks, with no account and no
//! network: `cargo run --example service -- --for 20s`.

mod api;
mod daemon;
mod demo;
mod health;
mod logs;
mod settings;
mod signals;

use anyhow::{Context, Result};
use clap::Parser;
use cw_sync_core::clock::{Clock, SystemClock};
use cw_sync_core::service::Service;
use daemon::{Daemon, Ending};
use demo::{Demo, DemoClock};
use host::{Config, ConfigError, Host, Roster};
use settings::Settings;
use signals::Signals;
use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::Arc;
use std::time::Duration;

const HELP: &str = "\
It answers on `service.listen` of the file, 127.0.0.1:8930 unless told otherwise:
  GET  /ready                      200 once every integration is known, or why it cannot be
  GET  /health                     200 or 503, and how each integration is, as JSON
  GET  /metrics                    for Prometheus
  POST /integrations/ID/run        a sync now, answered when it is over; body: {} or
                                   {\"who\": \"J. Doe\", \"kinds\": [\"billing\"], \"tenants\": [\"t1\"]}
  POST /integrations/ID/events     what the vendor tells; body: {\"tenant\": \"t1\", \"kind\": \"seats\"}
With CW_SERVICE_TOKEN set, all but /ready ask for `Authorization: Bearer TOKEN`; without it, the
service listens on this machine only.

SIGTERM or Ctrl-C: nothing new begins, runs end between two writes, exit code 0. A second one: at
once, exit code 130. A wrong configuration: 2. Anything else: 1. RUST_LOG says what is logged.";

/// Runs the schedules of integrations, as a daemon; on mocks, if no configuration is named
#[derive(Parser)]
#[command(name = "service", after_help = HELP, max_term_width = 100)]
struct Options {
    /// The configuration, the same as cwsync reads
    #[arg(long, value_name = "FILE")]
    config: Option<PathBuf>,
    /// Stop after so long, such as 20s or 5m
    #[arg(long = "for", value_name = "TIME", value_parser = time)]
    at_most: Option<Duration>,
    /// How the log is written, on the standard error output
    #[arg(long, value_enum, default_value = "text")]
    log: logs::Format,
}

fn time(text: &str) -> Result<Duration, String> {
    let (number, unit) = match (text.strip_suffix('s'), text.strip_suffix('m')) {
        (Some(number), _) => (number, 1),
        (_, Some(number)) => (number, 60),
        _ => ("", 0),
    };
    let number: Option<u64> = number.parse().ok();
    let seconds = number.and_then(|number| number.checked_mul(unit));
    let seconds = seconds.ok_or("give seconds or minutes, such as 20s or 5m")?;
    Ok(Duration::from_secs(seconds))
}

#[tokio::main]
async fn main() -> ExitCode {
    let options = Options::parse();
    logs::start(options.log);
    match Box::pin(serve(options)).await {
        Ok(Ending::InOrder) => ExitCode::SUCCESS,
        // Nothing is waited for, whatever it is.
        Ok(Ending::AtOnce) => std::process::exit(130),
        Err(error) => {
            eprintln!("service: {error:#}");
            let code = if error.is::<ConfigError>() { 2 } else { 1 };
            ExitCode::from(code)
        }
    }
}

async fn serve(options: Options) -> Result<Ending> {
    let signals = Signals::listen()?;
    let token = std::env::var(host::TOKEN).ok();
    let (config, clock, demo): (_, Arc<dyn Clock>, _) = match &options.config {
        Some(file) => (Config::read(file)?, Arc::new(SystemClock), None),
        None => {
            let clock = DemoClock::start()?;
            let (demo, config) = Demo::start(&clock).await?;
            (config, Arc::new(clock), Some(demo))
        }
    };
    let settings = Settings::of(&config)?;
    let service = Service::with_options(&settings.service());
    let mut host = Host::open_with(config, |portal| {
        portal
            .with_clock(clock)
            .with_engine_options(settings.engine())
            .with_service(service.clone())
    })
    .await?;
    host.service = service;
    if let Some(demo) = &demo {
        demo.set_up(&host).await?;
    }
    let roster = Arc::new(Roster::new(host).await?);
    let daemon = Daemon::new(roster.clone(), settings, token.as_deref()).await?;
    println!("service listens on http://{}", daemon.address()?);
    let Some(demo) = demo else {
        return daemon.run(signals, options.at_most).await;
    };
    let ending = tokio::select! {
        ending = daemon.run(signals, options.at_most) => ending?,
        played = demo.play(&roster.host) => {
            played?;
            return Ok(Ending::InOrder);
        }
    };
    let told = demo.told(&roster.host).await;
    println!("{}", told.context("what was done cannot be told")?);
    Ok(ending)
}
