//! The mock as a program.

use std::io::Write;
use std::net::SocketAddr;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::Parser;
use mock_sonicwall::{MockError, MockSonicWall};

/// A stateful mock of MySonicWall's API, for tests and examples.
#[derive(Debug, Parser)]
#[command(version)]
struct Options {
    /// Where to listen; port 0 takes a free one
    #[arg(long, value_name = "ADDR", default_value = "127.0.0.1:8320")]
    http: SocketAddr,

    /// The only key that is accepted in X-API-KEY
    #[arg(long, value_name = "KEY", default_value = "msw-key")]
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

async fn start(options: &Options) -> Result<MockSonicWall, MockError> {
    let mut builder = MockSonicWall::builder()
        .api_key(&options.api_key)
        .bind(options.http);
    if let Some(path) = &options.seed {
        builder = builder.seed_path(path)?;
    }
    let mock = builder.start().await?;
    let mut out = std::io::stdout();
    // Whoever started the program waits for this line; a closed pipe means that nobody does.
    let _ = writeln!(out, "mock-sonicwall listening on {}", mock.url());
    let _ = out.flush();
    Ok(mock)
}
