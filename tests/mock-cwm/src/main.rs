//! The mock as a program.

use std::net::{Ipv4Addr, SocketAddr};
use std::path::PathBuf;
use std::process::ExitCode;

use chrono::NaiveDate;
use clap::{Args, Parser};
use mock_cwm::{Chaos, Generated, MockCwm, MockCwmBuilder, MockError, Switches};
use serde::de::DeserializeOwned;

const EXAMPLES: &str = "\
Examples:
  mock-cwm --companies 200
      Made-up companies with agreements and additions, on http://127.0.0.1:8910.
  mock-cwm --fixture my.toml --today 2026-04-15
      Your own records, on a day that never ends.
  mock-cwm --https 127.0.0.1:8443 --cert-out certs
      TLS; let clients trust certs/mock-cwm.pem.
  mock-cwm --companies 200 --chaos '{\"seed\": 7, \"rates\": {\"throttle\": 20, \"drop_after\": 5}}'
      Of a thousand requests 20 meet a 429, and 5 are done without an answer.

While it runs:
  curl -u acme+pub:priv -H 'clientId: cid' http://127.0.0.1:8910/v2025_1/apis/3.0/company/companies
  curl http://127.0.0.1:8910/__control/stats     (also: log, state, faults, chaos, reset, upgrade)

Everything else is in the README of the crate.";

/// A ConnectWise Manage REST API on this machine: it keeps records in memory, answers as the real
/// one does, and fails when told to.
#[derive(Parser)]
#[command(name = "mock-cwm", version, after_help = EXAMPLES, max_term_width = 100)]
struct Options {
    #[command(flatten)]
    listen: Listen,
    #[command(flatten)]
    login: Login,
    #[command(flatten)]
    records: Records,
    #[command(flatten)]
    behaviour: Behaviour,
}

#[derive(Args)]
#[command(next_help_heading = "Where it listens")]
struct Listen {
    /// Address for HTTP [default: 127.0.0.1:8910, unless there is --https]
    #[arg(long, value_name = "ADDRESS")]
    http: Option<SocketAddr>,
    /// Address for HTTPS, in HTTP/1.1 and HTTP/2. The certificate is made anew at every start
    #[arg(long, value_name = "ADDRESS")]
    https: Option<SocketAddr>,
    /// Folder into which the certificate to trust is written, as mock-cwm.pem
    #[arg(long, value_name = "DIR", requires = "https")]
    cert_out: Option<PathBuf>,
    /// Let other machines connect too. The control endpoints are open to all
    #[arg(long)]
    allow_non_loopback: bool,
}

#[derive(Args)]
#[command(next_help_heading = "Who may call")]
struct Login {
    /// Company id of the login
    #[arg(long, value_name = "ID", default_value = "acme")]
    company: String,
    /// Public key of the API member. A fixture may have more members
    #[arg(long, value_name = "KEY", default_value = "pub")]
    public_key: String,
    /// Private key of the API member
    #[arg(long, value_name = "KEY", default_value = "priv")]
    private_key: String,
    /// Client id that requests must carry
    #[arg(long, value_name = "ID", default_value = "cid")]
    client_id: String,
}

#[derive(Args)]
#[command(next_help_heading = "What it holds at the start")]
struct Records {
    /// Records and members from a file: JSON, or TOML where its name ends in .toml
    #[arg(long, value_name = "FILE")]
    fixture: Option<PathBuf>,
    /// Made-up companies instead
    #[arg(long, value_name = "N", conflicts_with = "fixture")]
    companies: Option<u32>,
    /// Agreements of each made-up company
    #[arg(long, value_name = "N", default_value_t = 2)]
    agreements_per_company: u32,
    /// Additions of each made-up agreement
    #[arg(long, value_name = "N", default_value_t = 10)]
    additions_per_agreement: u32,
    /// What made-up records follow from: the same seed gives the same records with the same ids
    #[arg(long, value_name = "N", default_value_t = 1)]
    seed: u64,
}

#[derive(Args)]
#[command(next_help_heading = "How it behaves")]
struct Behaviour {
    /// Current codebase. v4_6_release always works too
    #[arg(long, value_name = "NAME", default_value = "v2025_1")]
    codebase: String,
    /// Day that it always is, instead of today
    #[arg(long, value_name = "YYYY-MM-DD")]
    today: Option<NaiveDate>,
    /// What is not settled about the real server, as JSON such as '{"missing_client_id": 403}'
    #[arg(long, value_name = "JSON", value_parser = json::<Switches>)]
    switches: Option<Switches>,
    /// Failures at random, as JSON such as '{"seed": 7, "rates": {"throttle": 20}}', per thousand
    #[arg(long, value_name = "JSON", value_parser = json::<Chaos>)]
    chaos: Option<Chaos>,
}

fn json<T: DeserializeOwned>(text: &str) -> Result<T, String> {
    serde_json::from_str(text).map_err(|error| error.to_string())
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
    let mock = options.builder()?.start().await?;
    let https = mock.https_url().filter(|https| *https != mock.url());
    let and = https.map_or_else(String::new, |https| format!(" and {https}"));
    println!(
        "mock-cwm listens on {}{and} (company {})",
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

impl Options {
    fn builder(self) -> Result<MockCwmBuilder, MockError> {
        let Self {
            listen,
            login,
            records,
            behaviour,
        } = self;
        let builder = MockCwm::builder()
            .company(&login.company)
            .keys(&login.public_key, &login.private_key)
            .client_id(&login.client_id);
        Ok(behaviour.apply(records.apply(listen.apply(builder))?))
    }
}

impl Listen {
    fn apply(self, mut builder: MockCwmBuilder) -> MockCwmBuilder {
        builder = match (self.http, self.https) {
            (Some(address), _) => builder.bind(address),
            (None, Some(_)) => builder.without_http(),
            (None, None) => builder.bind(SocketAddr::from((Ipv4Addr::LOCALHOST, 8910))),
        };
        if let Some(address) = self.https {
            builder = builder.https(address);
        }
        if let Some(folder) = self.cert_out {
            builder = builder.certificate_folder(folder);
        }
        builder.allow_non_loopback(self.allow_non_loopback)
    }
}

impl Records {
    fn apply(self, builder: MockCwmBuilder) -> Result<MockCwmBuilder, MockError> {
        if let Some(file) = &self.fixture {
            return builder.fixture_file(file);
        }
        Ok(match self.companies {
            None => builder,
            Some(companies) => builder.generated(Generated {
                companies,
                agreements_per_company: self.agreements_per_company,
                additions_per_agreement: self.additions_per_agreement,
                seed: self.seed,
            }),
        })
    }
}

impl Behaviour {
    fn apply(self, mut builder: MockCwmBuilder) -> MockCwmBuilder {
        builder = builder
            .codebase(&self.codebase)
            .switches(self.switches.unwrap_or_default());
        if let Some(today) = self.today {
            builder = builder.today(today);
        }
        if let Some(chaos) = self.chaos {
            builder = builder.chaos(chaos);
        }
        builder
    }
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
