//! The mock as a program: two stacks on loopback.

use clap::Parser;
use mock_proofpoint::Stacks;
use std::path::PathBuf;
use std::process::ExitCode;

/// A stateful mock of Proofpoint Essentials' API, for tests and examples: two stacks on loopback.
#[derive(Debug, Parser)]
#[command(version)]
struct Options {
    /// The port of the stack us1; 0 takes a free one
    #[arg(long, value_name = "PORT", default_value_t = 8323)]
    us1: u16,

    /// The port of the stack eu1; 0 takes a free one
    #[arg(long, value_name = "PORT", default_value_t = 8324)]
    eu1: u16,

    /// A seed file; without it, the built-in one
    #[arg(long, value_name = "FILE")]
    seed: Option<PathBuf>,
}

#[tokio::main]
async fn main() -> ExitCode {
    match start(&Options::parse()).await {
        Ok(stacks) => {
            println!(
                "mock-proofpoint listening on {} (us1) and {} (eu1)",
                stacks.us1.url(),
                stacks.eu1.url()
            );
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

async fn start(options: &Options) -> std::io::Result<Stacks> {
    let ports = [options.us1, options.eu1];
    match &options.seed {
        Some(path) => Stacks::start_with(&std::fs::read_to_string(path)?, ports).await,
        None => {
            let built_in = include_str!("../seed/stacks.json");
            Stacks::start_with(built_in, ports).await
        }
    }
}
