//! A store in SQLite: one file per topic.

mod alerts;
mod audit;
mod companies;
mod counts;
mod events;
mod integrations;
mod jobs;
mod journal;
mod leases;
mod links;
mod mappings;
mod runs;
mod tenants;
mod troubles;

use super::{Lease, Result, StoreError};
use chrono::{DateTime, SecondsFormat, Utc};
use serde::Serialize;
use serde::de::DeserializeOwned;
use sqlx::migrate::MigrateError;
use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous};
use sqlx::{Sqlite, SqlitePool, Transaction};
use std::path::Path;
use std::time::Duration;

static MIGRATIONS: sqlx::migrate::Migrator = sqlx::migrate!("migrations/sqlite");

/// A store in one SQLite database: a file, or memory. Several processes may share a file.
#[derive(Debug, Clone)]
pub struct SqliteStore {
    pool: SqlitePool,
    place: String,
}

impl SqliteStore {
    /// Opens a file, makes it if it is not there, and brings its schema up to date.
    ///
    /// # Errors
    ///
    /// When the file cannot be opened or written, or is no store of ours.
    pub async fn open(path: impl AsRef<Path>) -> Result<Self> {
        let path = path.as_ref();
        let options = SqliteConnectOptions::new()
            .filename(path)
            .create_if_missing(true)
            .journal_mode(SqliteJournalMode::Wal)
            // An intent that is noted must survive a power cut.
            .synchronous(SqliteSynchronous::Full)
            .busy_timeout(Duration::from_secs(10));
        Self::connect(options, path.display().to_string()).await
    }

    /// A store that lives as long as this value and its clones.
    ///
    /// # Errors
    ///
    /// When SQLite cannot be started.
    pub async fn in_memory() -> Result<Self> {
        Self::connect(
            SqliteConnectOptions::new().in_memory(true),
            "in memory".to_owned(),
        )
        .await
    }

    async fn connect(options: SqliteConnectOptions, place: String) -> Result<Self> {
        // One connection: writers never wait for each other inside SQLite, and a database in
        // memory belongs to its connection.
        let pool = SqlitePoolOptions::new()
            .min_connections(1)
            .max_connections(1)
            .idle_timeout(None)
            .max_lifetime(None);
        let failed = |source: Box<dyn std::error::Error + Send + Sync>| StoreError::Database {
            place: place.clone(),
            source,
        };
        let pool = patiently(|| pool.clone().connect_with(options.clone()))
            .await
            .map_err(|error| failed(error.into()))?;
        // In one transaction: of two processes that open a new file, one waits for the other.
        let mut transaction = pool
            .begin_with("BEGIN IMMEDIATE")
            .await
            .map_err(|error| failed(error.into()))?;
        match MIGRATIONS.run(&mut *transaction).await {
            Err(MigrateError::VersionMissing(found)) => {
                return Err(StoreError::Newer {
                    place,
                    found,
                    known: MIGRATIONS
                        .iter()
                        .map(|one| one.version)
                        .max()
                        .unwrap_or_default(),
                });
            }
            migrated => migrated.map_err(|error| failed(error.into()))?,
        }
        transaction
            .commit()
            .await
            .map_err(|error| failed(error.into()))?;
        Ok(Self { pool, place })
    }

    fn failed(&self, source: sqlx::Error) -> StoreError {
        StoreError::Database {
            place: self.place.clone(),
            source: source.into(),
        }
    }

    fn unreadable(&self, what: &'static str, row: &str, reason: impl ToString) -> StoreError {
        StoreError::Unreadable {
            place: self.place.clone(),
            what,
            row: row.to_owned(),
            reason: reason.to_string(),
        }
    }

    /// Makes sure that the lease is still held.
    async fn hold(
        &self,
        transaction: &mut Transaction<'static, Sqlite>,
        lease: &Lease,
    ) -> Result<()> {
        let held: Option<i64> =
            sqlx::query_scalar("SELECT fence FROM lease WHERE integration = ? AND fence = ?")
                .bind(lease.integration.as_str())
                .bind(lease.fence)
                .fetch_optional(&mut **transaction)
                .await
                .map_err(|error| self.failed(error))?;
        match held {
            Some(_) => Ok(()),
            None => Err(StoreError::LeaseLost(lease.integration.clone())),
        }
    }

    /// `row`: its key, for the error.
    fn decode<T: DeserializeOwned>(&self, what: &'static str, row: &str, json: &str) -> Result<T> {
        serde_json::from_str(json).map_err(|error| self.unreadable(what, row, error))
    }

    fn instant(&self, what: &'static str, row: &str, text: &str) -> Result<DateTime<Utc>> {
        text.parse()
            .map_err(|error| self.unreadable(what, row, error))
    }

    fn encode(&self, value: &impl Serialize) -> Result<String> {
        serde_json::to_string(value).map_err(|error| self.failed(sqlx::Error::Encode(error.into())))
    }

    /// A transaction that takes the write lock at once: one that took it later could fail after
    /// another writer's commit, however long it waits.
    async fn begin(&self) -> Result<Transaction<'static, Sqlite>> {
        self.pool
            .begin_with("BEGIN IMMEDIATE")
            .await
            .map_err(|error| self.failed(error))
    }

    async fn commit(&self, transaction: Transaction<'static, Sqlite>) -> Result<()> {
        transaction
            .commit()
            .await
            .map_err(|error| self.failed(error))
    }
}

/// Connects, again while another process does: SQLite does not wait for a file's journal mode.
async fn patiently<F: Future<Output = sqlx::Result<SqlitePool>>>(
    connect: impl Fn() -> F,
) -> sqlx::Result<SqlitePool> {
    for _ in 0..100 {
        match connect().await {
            Err(error) if code(&error) == Some(BUSY) => {
                tokio::time::sleep(Duration::from_millis(20)).await;
            }
            done => return done,
        }
    }
    connect().await
}

/// SQLite's result codes, as far as they are told apart.
const BUSY: i32 = 5;
const FULL: i32 = 13;

/// The low byte of SQLite's result code; the rest says more of the same.
fn code(error: &sqlx::Error) -> Option<i32> {
    let code = error.as_database_error()?.code()?;
    Some(code.parse::<i32>().ok()? & 0xff)
}

/// What a person does about a failure.
pub(super) fn what_to_do(error: &(dyn std::error::Error + Send + Sync + 'static)) -> &'static str {
    match error.downcast_ref().and_then(code) {
        Some(BUSY) => {
            "another program holds it locked for longer than anything of ours does: a backup, a \
             database browser; end that and try again; nothing was lost"
        }
        Some(FULL) => "make room on its disk and try again; what was written before is safe",
        _ => "check the file, its folder and disk",
    }
}

/// An instant as text that sorts by time.
fn text(instant: DateTime<Utc>) -> String {
    instant.to_rfc3339_opts(SecondsFormat::Micros, true)
}
