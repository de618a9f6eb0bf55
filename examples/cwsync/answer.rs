//! What a command hands back: for people, for scripts, and for the shell.

use comfy_table::presets::UTF8_FULL_CONDENSED;
use comfy_table::{ContentArrangement, Table};
use cw_sync_core::Error;
use cw_sync_core::portal::PortalError;
use cw_sync_core::report::plain;
use cw_sync_core::service::ServiceError;
use host::ConfigError;
use serde::Serialize;
use serde_json::Value;
use std::io::{self, Write};
use std::process::ExitCode;

/// How a command ended, as `--help` tells it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Exit {
    Done = 0,
    Failed = 1,
    Usage = 2,
    Differences = 3,
    Stopped = 4,
    Busy = 5,
}

/// What a command came to.
pub(crate) struct Answer {
    pub(crate) text: String,
    pub(crate) json: Value,
    pub(crate) exit: Exit,
}

/// A command that ends otherwise than its error would say.
#[derive(Debug, thiserror::Error)]
#[error("{message}")]
pub(crate) struct Ended {
    exit: Exit,
    message: String,
}

impl Answer {
    /// One that went well.
    pub(crate) fn new(text: impl Into<String>, json: impl Serialize) -> serde_json::Result<Self> {
        Ok(Self {
            text: text.into(),
            json: serde_json::to_value(json)?,
            exit: Exit::Done,
        })
    }

    pub(crate) fn ending(mut self, exit: Exit) -> Self {
        self.exit = exit;
        self
    }
}

impl Ended {
    pub(crate) fn new(exit: Exit, message: impl Into<String>) -> Self {
        Self {
            exit,
            message: message.into(),
        }
    }
}

impl Exit {
    /// How an error ends a command.
    pub(crate) fn of(error: &anyhow::Error) -> Self {
        if let Some(ended) = error.downcast_ref::<Ended>() {
            return ended.exit;
        }
        if error.is::<ConfigError>() {
            return Self::Usage;
        }
        let run = match error.downcast_ref::<PortalError>() {
            Some(
                PortalError::Invalid(_)
                | PortalError::Lines(_)
                | PortalError::Plugin(_)
                | PortalError::Unconfirmed(_),
            ) => return Self::Usage,
            Some(PortalError::Run(run) | PortalError::Service(ServiceError::Run(run))) => Some(run),
            _ => error.downcast_ref::<Error>(),
        };
        match run {
            Some(Error::Busy { .. }) => Self::Busy,
            Some(Error::Moved { .. }) => Self::Differences,
            _ => Self::Failed,
        }
    }
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> Self {
        Self::from(exit as u8)
    }
}

/// An error with its causes, as far as it does not tell them itself.
pub(crate) fn message(error: &anyhow::Error) -> String {
    error.chain().fold(String::new(), |told, cause| {
        let cause = cause.to_string();
        match told.as_str() {
            "" => cause,
            _ if told.contains(&cause) => told,
            _ => format!("{told}: {cause}"),
        }
    })
}

/// A table as wide as the terminal, or as `COLUMNS` says; as wide as it needs where there is
/// neither.
pub(crate) fn table<const N: usize>(
    head: [&str; N],
    rows: impl IntoIterator<Item = [String; N]>,
) -> String {
    wide(head, rows.into_iter().map(Vec::from))
}

/// As [`table`], with columns that only data knows.
pub(crate) fn wide<'a>(
    head: impl IntoIterator<Item = &'a str>,
    rows: impl IntoIterator<Item = Vec<String>>,
) -> String {
    let mut table = Table::new();
    table
        .load_style(UTF8_FULL_CONDENSED)
        .set_content_arrangement(ContentArrangement::Dynamic)
        .set_header(head)
        .add_rows(
            rows.into_iter()
                .map(|row| row.iter().map(|text| plain(text)).collect::<Vec<_>>()),
        );
    let columns = std::env::var("COLUMNS").ok();
    if let Some(columns) = columns.and_then(|columns| columns.parse().ok()) {
        table.set_width(columns);
    }
    table.to_string()
}

/// Writes what people read.
pub(crate) fn print(text: &str) -> io::Result<()> {
    let mut out = io::stdout().lock();
    out.write_all(text.trim_end_matches('\n').as_bytes())?;
    out.write_all(b"\n")?;
    out.flush()
}

/// Writes what scripts read.
pub(crate) fn print_json(value: &Value) -> io::Result<()> {
    print(&format!("{value:#}"))
}
