use super::{Latest, TableData};
use chrono::{DateTime, TimeDelta, Utc};
use serde::Serialize;
use std::collections::BTreeSet;

/// What is told of the connection above the table.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Connection {
    /// Where CWM is.
    pub server: String,
    /// The partner's company id there.
    pub company_id: String,
    /// The service board, if alerts become tickets.
    pub service_board: Option<String>,
}

/// What stands above the table (SW-12).
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Header {
    /// The connection.
    pub connection: Connection,
    /// When the last sync ended of what is billed, of devices and statistics; `None`: there was none
    /// yet. Polls of alerts count only where nothing else is synced; counts, runs of some tenants and
    /// runs that were broken off do not.
    pub last_sync: Option<DateTime<Utc>>,
    /// The same, in words: `21 minutes ago`, `N/A`.
    pub last_sync_ago: String,
    /// How many companies tenants are mapped to.
    pub synced_companies: usize,
    /// How many tenants are mapped to none.
    pub ignored_tenants: usize,
    /// How much went wrong in the last runs of each kind of data: of each tenant, and in what all
    /// share.
    pub errors: usize,
}

/// The header, as of `now`.
pub fn header(
    connection: Connection,
    data: &TableData<'_>,
    latest: &Latest,
    now: DateTime<Utc>,
) -> Header {
    let companies = data.mappings.values().map(|mapping| mapping.company);
    let tenants = data.tenants.keys();
    let ignored = tenants.filter(|tenant| !data.mappings.contains_key(*tenant));
    let of_tenants = data.tenants.iter().filter(|(tenant, _)| {
        let mapping = data.mappings.get(*tenant);
        mapping.is_some_and(|mapping| mapping.enabled)
    });
    let of_tenants: usize = of_tenants.map(|(_, facts)| facts.errors().count()).sum();
    let last_sync = latest.last_sync();
    Header {
        connection,
        last_sync,
        last_sync_ago: last_sync.map_or_else(|| "N/A".to_owned(), |at| ago(at, now)),
        synced_companies: companies.collect::<BTreeSet<_>>().len(),
        ignored_tenants: ignored.count(),
        errors: of_tenants + latest.shared_errors(),
    }
}

/// How long ago an instant was, in words.
pub fn ago(at: DateTime<Utc>, now: DateTime<Utc>) -> String {
    let passed = (now - at).max(TimeDelta::zero());
    let (count, unit) = match passed.num_minutes() {
        0 => return "just now".to_owned(),
        minutes @ 1..60 => (minutes, "minute"),
        minutes @ 60..1440 => (minutes / 60, "hour"),
        minutes => (minutes / 1440, "day"),
    };
    let plural = if count == 1 { "" } else { "s" };
    format!("{count} {unit}{plural} ago")
}
