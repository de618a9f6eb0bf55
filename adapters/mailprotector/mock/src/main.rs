//! The mock as a program.

use clap::Parser;
use mock_mailprotector::{MockMailprotector, World};
use std::net::SocketAddr;
use std::path::PathBuf;
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
    if !options.http.ip().is_loopback() && !options.allow_non_loopback {
        eprintln!(
            "{} is not a loopback address; --allow-non-loopback permits it",
            options.http
        );
        return ExitCode::from(2);
    }
    match start(&options).await {
        Ok(mock) => {
            println!("mock-mailprotector listening on {}", mock.url());
            // Whether by a signal or because none can be had, this is the end.
            let _ = tokio::signal::ctrl_c().await;
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

async fn start(options: &Options) -> std::io::Result<MockMailprotector> {
    let world: World = match &options.seed {
        Some(path) => serde_json::from_str(&std::fs::read_to_string(path)?)?,
        None => mock_mailprotector::seed()?,
    };
    MockMailprotector::start_at(world, options.http).await
}
