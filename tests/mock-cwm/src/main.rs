//! The mock as a program.

use std::net::SocketAddr;
use std::path::PathBuf;
use std::process::ExitCode;

use chrono::NaiveDate;
use clap::Parser;
use mock_cwm::{Generated, MockCwm, MockError, Switches};

/// A stateful mock of the ConnectWise Manage REST API.
#[derive(Parser)]
#[command(name = "mock-cwm", version)]
struct Options {
    /// Address to listen on.
    #[arg(long, value_name = "ADDRESS", default_value = "127.0.0.1:8910")]
    http: SocketAddr,
    /// Company id of the login.
    #[arg(long, value_name = "ID", default_value = "acme")]
    company: String,
    /// Public key of the API member.
    #[arg(long, value_name = "KEY", default_value = "pub")]
    public_key: String,
    /// Private key of the API member.
    #[arg(long, value_name = "KEY", default_value = "priv")]
    private_key: String,
    /// Client id that requests must carry.
    #[arg(long, value_name = "ID", default_value = "cid")]
    client_id: String,
    /// JSON file with the records to begin with.
    #[arg(long, value_name = "FILE")]
    fixture: Option<PathBuf>,
    /// Made-up companies to begin with, instead of a fixture.
    #[arg(long, value_name = "N", conflicts_with = "fixture")]
    companies: Option<u32>,
    /// Agreements of each made-up company.
    #[arg(long, value_name = "N", default_value_t = 2)]
    agreements_per_company: u32,
    /// Additions of each made-up agreement.
    #[arg(long, value_name = "N", default_value_t = 10)]
    additions_per_agreement: u32,
    /// What made-up records follow from; the same seed gives the same records and ids.
    #[arg(long, value_name = "N", default_value_t = 1)]
    seed: u64,
    /// Current codebase.
    #[arg(long, value_name = "NAME", default_value = "v2025_1/")]
    codebase: String,
    /// Day that it always is, instead of today.
    #[arg(long, value_name = "YYYY-MM-DD")]
    today: Option<NaiveDate>,
    /// Switches as a JSON object, such as '{"missing_client_id": 403}'.
    #[arg(long, value_name = "JSON", value_parser = switches)]
    switches: Option<Switches>,
    /// Also listen where other machines can connect. The control endpoints are open to all.
    #[arg(long)]
    allow_non_loopback: bool,
}

fn switches(json: &str) -> Result<Switches, String> {
    serde_json::from_str(json).map_err(|error| error.to_string())
}

#[tokio::main]
async fn main() -> ExitCode {
    match run(Options::parse()).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("mock-cwm: {}", whole(&error));
            ExitCode::FAILURE
        }
    }
}

async fn run(options: Options) -> Result<(), MockError> {
    let mut builder = MockCwm::builder()
        .company(&options.company)
        .keys(&options.public_key, &options.private_key)
        .client_id(&options.client_id)
        .codebase(&options.codebase)
        .switches(options.switches.unwrap_or_default())
        .bind(options.http)
        .allow_non_loopback(options.allow_non_loopback);
    if let Some(file) = &options.fixture {
        builder = builder.fixture_file(file)?;
    }
    if let Some(companies) = options.companies {
        builder = builder.generated(Generated {
            companies,
            agreements_per_company: options.agreements_per_company,
            additions_per_agreement: options.additions_per_agreement,
            seed: options.seed,
        });
    }
    if let Some(today) = options.today {
        builder = builder.today(today);
    }
    let mock = builder.start().await?;
    println!(
        "mock-cwm listens on {} (company {})",
        mock.url(),
        mock.company()
    );
    // Where there is no way to wait for Ctrl-C there is none to stop but to be killed.
    if tokio::signal::ctrl_c().await.is_err() {
        std::future::pending::<()>().await;
    }
    mock.shutdown().await;
    Ok(())
}

/// An error with its causes, on one line.
fn whole(error: &dyn std::error::Error) -> String {
    let mut text = error.to_string();
    let mut cause = error.source();
    while let Some(next) = cause {
        text = format!("{text}: {next}");
        cause = next.source();
    }
    text
}
