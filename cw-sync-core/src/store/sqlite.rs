use super::{Intent, IntentId, Lease, LeaseRequest, Result, Settlement, Store, StoreError};
use crate::mapping::Mapping;
use crate::model::{IntegrationId, TenantKey};
use crate::plan::{Link, Links};
use crate::report::RunReport;
use async_trait::async_trait;
use chrono::{DateTime, SecondsFormat, Utc};
use serde::Serialize;
use serde::de::DeserializeOwned;
use sqlx::error::DatabaseError;
use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous};
use sqlx::{Sqlite, SqlitePool, Transaction};
use std::collections::BTreeMap;
use std::path::Path;
use std::time::Duration;

static MIGRATIONS: sqlx::migrate::Migrator = sqlx::migrate!("migrations/sqlite");

/// A store in one SQLite database: a file, or memory. Several processes may share a file.
#[derive(Debug, Clone)]
pub struct SqliteStore {
    pub(super) pool: SqlitePool,
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
        MIGRATIONS
            .run(&mut *transaction)
            .await
            .map_err(|error| failed(error.into()))?;
        transaction
            .commit()
            .await
            .map_err(|error| failed(error.into()))?;
        Ok(Self { pool, place })
    }

    pub(super) fn failed(&self, source: sqlx::Error) -> StoreError {
        StoreError::Database {
            place: self.place.clone(),
            source: source.into(),
        }
    }

    pub(super) fn unreadable(&self, what: &'static str, reason: impl ToString) -> StoreError {
        StoreError::Unreadable {
            place: self.place.clone(),
            what,
            reason: reason.to_string(),
        }
    }

    pub(super) fn decode<T: DeserializeOwned>(&self, what: &'static str, json: &str) -> Result<T> {
        serde_json::from_str(json).map_err(|error| self.unreadable(what, error))
    }

    pub(super) fn encode(&self, what: &'static str, value: &impl Serialize) -> Result<String> {
        serde_json::to_string(value).map_err(|error| self.unreadable(what, error))
    }

    /// A transaction that takes the write lock at once: one that took it later could fail after
    /// another writer's commit, however long it waits.
    pub(super) async fn begin(&self) -> Result<Transaction<'static, Sqlite>> {
        self.pool
            .begin_with("BEGIN IMMEDIATE")
            .await
            .map_err(|error| self.failed(error))
    }

    /// Replaces both the key's link and the record's.
    async fn put_link(
        &self,
        transaction: &mut Transaction<'static, Sqlite>,
        integration: &IntegrationId,
        link: &Link,
    ) -> Result<()> {
        let kind = self.encode("link", &link.key.kind)?;
        let json = self.encode("link", link)?;
        sqlx::query(
            "INSERT OR REPLACE INTO link (integration, kind, key, record, link)
             VALUES (?, ?, ?, ?, ?)",
        )
        .bind(integration.as_str())
        .bind(kind)
        .bind(&link.key.key)
        .bind(link.record)
        .bind(json)
        .execute(&mut **transaction)
        .await
        .map_err(|error| self.failed(error))?;
        Ok(())
    }

    /// Makes sure that the lease is still held.
    pub(super) async fn hold(
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

    pub(super) async fn commit(&self, transaction: Transaction<'static, Sqlite>) -> Result<()> {
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
    // The low byte of SQLite's result code; the rest says more of the same.
    let is_busy = |error: &dyn DatabaseError| {
        let code = error.code().and_then(|code| code.parse::<i32>().ok());
        code.is_some_and(|code| code & 0xff == 5)
    };
    for _ in 0..100 {
        match connect().await {
            Err(sqlx::Error::Database(error)) if is_busy(&*error) => {
                tokio::time::sleep(Duration::from_millis(20)).await;
            }
            done => return done,
        }
    }
    connect().await
}

/// An instant as text that sorts by time.
pub(super) fn text(instant: DateTime<Utc>) -> String {
    instant.to_rfc3339_opts(SecondsFormat::Micros, true)
}

#[async_trait]
impl Store for SqliteStore {
    async fn mappings(&self, integration: &IntegrationId) -> Result<BTreeMap<TenantKey, Mapping>> {
        let rows: Vec<String> =
            sqlx::query_scalar("SELECT mapping FROM mapping WHERE integration = ?")
                .bind(integration.as_str())
                .fetch_all(&self.pool)
                .await
                .map_err(|error| self.failed(error))?;
        rows.iter()
            .map(|json| self.decode::<Mapping>("mapping", json))
            .map(|mapping| mapping.map(|mapping| (mapping.tenant.clone(), mapping)))
            .collect()
    }

    async fn set_mapping(&self, integration: &IntegrationId, mapping: &Mapping) -> Result<()> {
        let json = self.encode("mapping", mapping)?;
        sqlx::query(
            "INSERT OR REPLACE INTO mapping (integration, tenant, mapping) VALUES (?, ?, ?)",
        )
        .bind(integration.as_str())
        .bind(mapping.tenant.as_str())
        .bind(json)
        .execute(&self.pool)
        .await
        .map_err(|error| self.failed(error))?;
        Ok(())
    }

    async fn remove_mapping(&self, integration: &IntegrationId, tenant: &TenantKey) -> Result<()> {
        sqlx::query("DELETE FROM mapping WHERE integration = ? AND tenant = ?")
            .bind(integration.as_str())
            .bind(tenant.as_str())
            .execute(&self.pool)
            .await
            .map_err(|error| self.failed(error))?;
        Ok(())
    }

    async fn links(&self, integration: &IntegrationId) -> Result<Links> {
        let rows: Vec<String> = sqlx::query_scalar("SELECT link FROM link WHERE integration = ?")
            .bind(integration.as_str())
            .fetch_all(&self.pool)
            .await
            .map_err(|error| self.failed(error))?;
        rows.iter()
            .map(|json| self.decode::<Link>("link", json))
            .map(|link| link.map(|link| (link.key.clone(), link)))
            .collect()
    }

    async fn remember(&self, lease: &Lease, link: &Link) -> Result<()> {
        let mut transaction = self.begin().await?;
        self.hold(&mut transaction, lease).await?;
        self.put_link(&mut transaction, &lease.integration, link)
            .await?;
        self.commit(transaction).await
    }

    async fn take_lease(&self, request: &LeaseRequest) -> Result<Result<Lease, Lease>> {
        let taken: Option<i64> = sqlx::query_scalar(
            "INSERT INTO lease (integration, holder, fence, until) VALUES (?1, ?2, 1, ?4)
             ON CONFLICT (integration) DO UPDATE
             SET holder = excluded.holder, fence = lease.fence + 1, until = excluded.until
             WHERE lease.until <= ?3
             RETURNING fence",
        )
        .bind(request.integration.as_str())
        .bind(&request.holder)
        .bind(text(request.now))
        .bind(text(request.until))
        .fetch_optional(&self.pool)
        .await
        .map_err(|error| self.failed(error))?;
        if let Some(fence) = taken {
            return Ok(Ok(Lease::new(
                request.integration.clone(),
                request.holder.clone(),
                fence,
                request.until,
            )));
        }
        let (holder, fence, until): (String, i64, String) =
            sqlx::query_as("SELECT holder, fence, until FROM lease WHERE integration = ?")
                .bind(request.integration.as_str())
                .fetch_one(&self.pool)
                .await
                .map_err(|error| self.failed(error))?;
        // A lease given back between the two statements has no time; it is free by now.
        let until = until.parse().unwrap_or(request.now);
        Ok(Err(Lease::new(
            request.integration.clone(),
            holder,
            fence,
            until,
        )))
    }

    async fn release_lease(&self, lease: &Lease) -> Result<()> {
        // The row stays: its fence must go on growing.
        sqlx::query("UPDATE lease SET until = '' WHERE integration = ? AND fence = ?")
            .bind(lease.integration.as_str())
            .bind(lease.fence)
            .execute(&self.pool)
            .await
            .map_err(|error| self.failed(error))?;
        Ok(())
    }

    async fn note(&self, lease: &Lease, until: DateTime<Utc>, intent: &Intent) -> Result<()> {
        let json = self.encode("intent", intent)?;
        let mut transaction = self.begin().await?;
        let held = sqlx::query("UPDATE lease SET until = ? WHERE integration = ? AND fence = ?")
            .bind(text(until))
            .bind(lease.integration.as_str())
            .bind(lease.fence)
            .execute(&mut *transaction)
            .await
            .map_err(|error| self.failed(error))?;
        if held.rows_affected() == 0 {
            return Err(StoreError::LeaseLost(lease.integration.clone()));
        }
        sqlx::query(
            "INSERT INTO journal (id, integration, run, intent, noted_at) VALUES (?, ?, ?, ?, ?)",
        )
        .bind(intent.id.to_string())
        .bind(lease.integration.as_str())
        .bind(intent.run.to_string())
        .bind(json)
        .bind(text(intent.noted_at))
        .execute(&mut *transaction)
        .await
        .map_err(|error| self.failed(error))?;
        self.commit(transaction).await
    }

    async fn settle(
        &self,
        integration: &IntegrationId,
        intent: IntentId,
        settlement: &Settlement,
        link: Option<&Link>,
    ) -> Result<()> {
        let json = self.encode("settlement", settlement)?;
        let mut transaction = self.begin().await?;
        sqlx::query("UPDATE journal SET settlement = ? WHERE id = ?")
            .bind(json)
            .bind(intent.to_string())
            .execute(&mut *transaction)
            .await
            .map_err(|error| self.failed(error))?;
        if let Some(link) = link {
            self.put_link(&mut transaction, integration, link).await?;
        }
        self.commit(transaction).await
    }

    async fn open_intents(&self, integration: &IntegrationId) -> Result<Vec<Intent>> {
        let rows: Vec<String> = sqlx::query_scalar(
            "SELECT intent FROM journal WHERE integration = ? AND settlement IS NULL ORDER BY id",
        )
        .bind(integration.as_str())
        .fetch_all(&self.pool)
        .await
        .map_err(|error| self.failed(error))?;
        rows.iter()
            .map(|json| self.decode("intent", json))
            .collect()
    }

    async fn save_run(&self, report: &RunReport) -> Result<()> {
        let json = self.encode("run", report)?;
        sqlx::query(
            "INSERT OR REPLACE INTO run (id, integration, started_at, report) VALUES (?, ?, ?, ?)",
        )
        .bind(report.run.to_string())
        .bind(report.integration.as_str())
        .bind(text(report.started_at))
        .bind(json)
        .execute(&self.pool)
        .await
        .map_err(|error| self.failed(error))?;
        Ok(())
    }

    async fn runs(&self, integration: &IntegrationId, limit: u32) -> Result<Vec<RunReport>> {
        let rows: Vec<String> = sqlx::query_scalar(
            "SELECT report FROM run WHERE integration = ? ORDER BY started_at DESC, id DESC LIMIT ?",
        )
        .bind(integration.as_str())
        .bind(limit)
        .fetch_all(&self.pool)
        .await
        .map_err(|error| self.failed(error))?;
        rows.iter().map(|json| self.decode("run", json)).collect()
    }
}
