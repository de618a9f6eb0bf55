//! What Axcient has no public contract for, as traits: a host that knows better brings its own.

use crate::client::Client;
use crate::map;
use async_trait::async_trait;
use chrono::{DateTime, Utc};
use cw_sync_core::model::TenantKey;
use cw_sync_core::source::json::Loose;
use cw_sync_core::source::{Snapshot, SourceError};

/// Something that happened at a client.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Event {
    /// Its id; of two events of the same second, the one with the higher id came later.
    pub id: u64,
    /// The id of the device that it is about; `None`: the client as a whole.
    pub device: Option<String>,
    /// Its type, such as `backup_failed`, `backup_succeeded`, `no_backup`, `disk_usage`,
    /// `archive_failed`, `hardware_failure` or `status_update`.
    pub kind: String,
    /// `info`, `warning` or `error`. An event of severity `info` says that all is well again, as far
    /// as its type goes; `backup_succeeded` says so of `backup_failed` and `no_backup`.
    pub severity: String,
    /// What happened, in one line.
    pub message: String,
    /// When.
    pub occurred_at: DateTime<Utc>,
}

/// Reads a client's events.
#[async_trait]
pub trait EventFeed: Send + Sync {
    /// All events since an instant, in any order; without one, all that there are. More may come.
    ///
    /// # Errors
    ///
    /// When they could not be read. An event that could not be read alone is a gap.
    async fn events(
        &self,
        client: &TenantKey,
        since: Option<DateTime<Utc>>,
    ) -> Result<Snapshot<Event>, SourceError>;
}

/// A client's mailboxes, by service. `None`: it does not have the service.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Mailboxes {
    /// Email archiving.
    pub archiving: Option<u64>,
    /// Email filtering.
    pub filtering: Option<u64>,
}

/// Counts a client's mailboxes.
#[async_trait]
pub trait MailboxCounts: Send + Sync {
    /// How many there are.
    ///
    /// # Errors
    ///
    /// When they could not be counted; nothing of the client is then billed anew.
    async fn mailboxes(&self, client: &TenantKey) -> Result<Mailboxes, SourceError>;
}

/// The feed in our own style.
#[async_trait]
impl EventFeed for Client {
    async fn events(
        &self,
        client: &TenantKey,
        since: Option<DateTime<Utc>>,
    ) -> Result<Snapshot<Event>, SourceError> {
        let taken_at = Utc::now();
        let rows = Client::events(self, client, since).await?;
        let (events, gaps) = map::feed::events(rows, client);
        Ok(Snapshot::with_gaps(events, gaps, taken_at))
    }
}

/// The counts in our own style.
#[async_trait]
impl MailboxCounts for Client {
    async fn mailboxes(&self, client: &TenantKey) -> Result<Mailboxes, SourceError> {
        let row = Client::mailboxes(self, client).await?;
        let count = |field: &Option<Loose>| match field {
            None => Ok(None),
            Some(count) => count.count().map(Some).ok_or_else(|| {
                let reason = format!("{client} has {count} mailboxes, which is no number");
                self.malformed(&reason)
            }),
        };
        Ok(Mailboxes {
            archiving: count(&row.archiving)?,
            filtering: count(&row.filtering)?,
        })
    }
}
