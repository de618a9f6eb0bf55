//! The mock as a program.

use clap::Parser;
use clap::builder::NonEmptyStringValueParser;
use mock_addigy::{Account, Addigy, TOKEN};
use mock_vendor::run;
use std::net::SocketAddr;
use std::path::PathBuf;
use std::process::ExitCode;

/// A stateful mock of Addigy's API, for tests and examples.
#[derive(Debug, Parser)]
#[command(version)]
struct Options {
    /// Where to listen; port 0 takes a free one
    #[arg(long, value_name = "ADDR", default_value = "127.0.0.1:8321")]
    http: SocketAddr,

    /// The only token that is accepted, in x-api-key or as Bearer
    #[arg(long, default_value = TOKEN, value_parser = NonEmptyStringValueParser::new())]
    token: String,

    /// A folder with policies.json, devices.json, alerts.json and requests.json; without it, the
    /// built-in ones
    #[arg(long, value_name = "DIR")]
    seed: Option<PathBuf>,

    /// Listen beyond loopback too; anyone who reaches the port can steer the mock
    #[arg(long)]
    allow_non_loopback: bool,
}

#[tokio::main]
async fn main() -> ExitCode {
    let options = Options::parse();
    let account = Account::read(&options.token, options.seed.as_deref());
    run::<Addigy>(
        "mock-addigy",
        account,
        options.http,
        options.allow_non_loopback,
    )
    .await
}
