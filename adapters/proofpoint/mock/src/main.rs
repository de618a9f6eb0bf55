//! The mock as a program: two stacks on loopback.

use clap::Parser;
use mock_proofpoint::Stacks;
use mock_vendor::hold;
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
    let options = Options::parse();
    let place = |stacks: &Stacks| {
        let [us1, eu1] = [&stacks.us1, &stacks.eu1].map(|stack| stack.url());
        format!("{us1} (us1) and {eu1} (eu1)")
    };
    hold("mock-proofpoint", start(&options), place).await
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
