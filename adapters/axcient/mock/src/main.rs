//! The mock as a program.

use clap::Parser;
use mock_axcient::MockAxcient;
use std::io::Write;
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
    match MockAxcient::start_at(&options.api_key, options.http).await {
        Ok(mock) => {
            let mut out = std::io::stdout();
            // Whoever started the program waits for this line; a closed pipe means nobody does.
            let _ = writeln!(out, "mock-axcient listening on {}", mock.url());
            let _ = out.flush();
            std::future::pending().await
        }
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}
