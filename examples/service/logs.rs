//! Where the daemon's log goes: the standard error output.

use clap::ValueEnum;
use std::io::stderr;
use tracing_subscriber::EnvFilter;

/// How the log is written.
#[derive(Debug, Clone, Copy, ValueEnum)]
pub(crate) enum Format {
    /// Lines for people.
    Text,
    /// One JSON object per line.
    Json,
}

/// Logs from now on what `RUST_LOG` says, or what is worth a line.
pub(crate) fn start(format: Format) {
    let filter = EnvFilter::try_from_default_env().unwrap_or_else(|_| EnvFilter::new("info"));
    let log = tracing_subscriber::fmt()
        .with_env_filter(filter)
        .with_writer(stderr);
    match format {
        Format::Text => log.with_ansi(false).init(),
        Format::Json => log.json().flatten_event(true).init(),
    }
}
