//! The mock as a program.

use crate::{Stand, Vendor};
use std::io::{self, Write};
use std::net::SocketAddr;
use std::process::ExitCode;

/// Runs a vendor's mock until Ctrl-C. Once it listens, it says where, in a line on stdout.
///
/// A port that other machines reach is only listened on where that is allowed, because whoever
/// reaches it can steer the mock.
pub async fn run<V: Vendor>(
    name: &str,
    world: io::Result<V::World>,
    address: SocketAddr,
    allow_non_loopback: bool,
) -> ExitCode {
    if !address.ip().is_loopback() && !allow_non_loopback {
        eprintln!("{address} is not a loopback address; --allow-non-loopback permits it");
        return ExitCode::from(2);
    }
    let start = async { Stand::<V>::start_at(world?, address).await };
    hold(name, start, Stand::url).await
}

/// Starts something, says in a line on stdout where it listens, and keeps it until Ctrl-C.
pub async fn hold<T>(
    name: &str,
    start: impl Future<Output = io::Result<T>>,
    place: impl FnOnce(&T) -> String,
) -> ExitCode {
    let held = match start.await {
        Ok(held) => held,
        Err(error) => {
            eprintln!("{error}");
            return ExitCode::FAILURE;
        }
    };
    let mut out = io::stdout();
    // Whoever started the program waits for this line; a closed pipe means that nobody does.
    let _ = writeln!(out, "{name} listening on {}", place(&held));
    let _ = out.flush();
    // Whether by a signal or because none can be had, this is the end.
    let _ = tokio::signal::ctrl_c().await;
    ExitCode::SUCCESS
}
