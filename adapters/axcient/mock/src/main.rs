//! The mock as a program.

use clap::Parser;
use mock_axcient::MockAxcient;
use std::net::SocketAddr;
use std::process::ExitCode;

/// A stateful mock of Axcient's API, for tests and examples.
#[derive(Debug, Parser)]
#[command(version)]
struct Options {
    /// Where to listen, on this machine only; port 0 takes a free one
    #[arg(long, value_name = "ADDR", default_value = "127.0.0.1:8324")]
    http: SocketAddr,

    /// The only key that is accepted in x-api-key
    #[arg(long, value_name = "KEY", default_value = "axcient-key")]
    api_key: String,
}

#[tokio::main]
async fn main() -> ExitCode {
    let options = Options::parse();
    if !options.http.ip().is_loopback() {
        eprintln!("{} is not a loopback address", options.http);
        return ExitCode::from(2);
    }
    match start(&options).await {
        Ok(mock) => {
            println!("mock-axcient listening on {}", mock.url());
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

async fn start(options: &Options) -> std::io::Result<MockAxcient> {
    let world = mock_axcient::seed(&options.api_key)?;
    MockAxcient::start_at(world, options.http).await
}
