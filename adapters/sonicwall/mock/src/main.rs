//! The mock as a program.

use std::io;
use std::net::SocketAddr;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::Parser;
use clap::builder::NonEmptyStringValueParser;
use mock_sonicwall::{KEY, SonicWall, World};
use mock_vendor::run;

/// A stateful mock of MySonicWall's API, for tests and examples.
#[derive(Debug, Parser)]
#[command(version)]
struct Options {
    /// Where to listen; port 0 takes a free one
    #[arg(long, value_name = "ADDR", default_value = "127.0.0.1:8320")]
    http: SocketAddr,

    /// The only key that is accepted in X-API-KEY
    #[arg(long, value_name = "KEY", default_value = KEY, value_parser = NonEmptyStringValueParser::new())]
    api_key: String,

    /// A seed file, or a folder of them; without it, the built-in one
    #[arg(long, value_name = "DIR_OR_FILE")]
    seed: Option<PathBuf>,

    /// Listen beyond loopback too; anyone who reaches the port can steer the mock
    #[arg(long)]
    allow_non_loopback: bool,
}

#[tokio::main]
async fn main() -> ExitCode {
    let options = Options::parse();
    let world = World::read(&options.api_key, options.seed.as_deref());
    let world = world.map_err(io::Error::other);
    run::<SonicWall>(
        "mock-sonicwall",
        world,
        options.http,
        options.allow_non_loopback,
    )
    .await
}
