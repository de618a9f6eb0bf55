//! The mock as a program.

use clap::Parser;
use mock_axcient::Axcient;
use mock_vendor::run;
use std::net::SocketAddr;
use std::process::ExitCode;

/// A stateful mock of Axcient's API, for tests and examples.
#[derive(Debug, Parser)]
#[command(version)]
struct Options {
    /// Where to listen; port 0 takes a free one
    #[arg(long, value_name = "ADDR", default_value = "127.0.0.1:8324")]
    http: SocketAddr,

    /// The only key that is accepted in x-api-key
    #[arg(long, value_name = "KEY", default_value = "axcient-key")]
    api_key: String,

    /// Listen beyond loopback too; anyone who reaches the port can steer the mock
    #[arg(long)]
    allow_non_loopback: bool,
}

#[tokio::main]
async fn main() -> ExitCode {
    let options = Options::parse();
    let world = mock_axcient::seed(&options.api_key);
    run::<Axcient>(
        "mock-axcient",
        world,
        options.http,
        options.allow_non_loopback,
    )
    .await
}
