//! The mock as a program.

use clap::Parser;
use mock_mailprotector::{Mailprotector, World};
use mock_vendor::run;
use std::io;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// A stateful mock of Mailprotector's API, for tests and examples.
#[derive(Debug, Parser)]
#[command(version)]
struct Options {
    /// Where to listen; port 0 takes a free one
    #[arg(long, value_name = "ADDR", default_value = "127.0.0.1:8322")]
    http: SocketAddr,

    /// A seed file; without it, the built-in one
    #[arg(long, value_name = "FILE")]
    seed: Option<PathBuf>,

    /// Listen beyond loopback too; anyone who reaches the port can steer the mock
    #[arg(long)]
    allow_non_loopback: bool,
}

#[tokio::main]
async fn main() -> ExitCode {
    let options = Options::parse();
    let world = world(options.seed.as_deref());
    let name = "mock-mailprotector";
    run::<Mailprotector>(name, world, options.http, options.allow_non_loopback).await
}

fn world(seed: Option<&Path>) -> io::Result<World> {
    match seed {
        Some(file) => Ok(serde_json::from_str(&std::fs::read_to_string(file)?)?),
        None => mock_mailprotector::seed(),
    }
}
