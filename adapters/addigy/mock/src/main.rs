//! The mock as a program.

use clap::Parser;
use mock_addigy::{MockAddigy, MockError};
use std::io::Write;
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
    #[arg(long, value_name = "TOKEN", default_value = "addigy-token")]
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
    if !options.http.ip().is_loopback() && !options.allow_non_loopback {
        eprintln!(
            "{} is not a loopback address; --allow-non-loopback permits it",
            options.http
        );
        return ExitCode::from(2);
    }
    match start(&options).await {
        Ok(_mock) => std::future::pending().await,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

async fn start(options: &Options) -> Result<MockAddigy, MockError> {
    let mut builder = MockAddigy::builder()
        .token(&options.token)
        .bind(options.http);
    if let Some(folder) = &options.seed {
        builder = builder.seed_folder(folder)?;
    }
    let mock = builder.start().await?;
    let mut out = std::io::stdout();
    // Whoever started the program waits for this line; a closed pipe means that nobody does.
    let _ = writeln!(out, "mock-addigy listening on {}", mock.url());
    let _ = out.flush();
    Ok(mock)
}
