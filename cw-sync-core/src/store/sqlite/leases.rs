use super::{SqliteStore, text};
use crate::model::IntegrationId;
use crate::store::{Lease, LeaseRequest, LeaseStore, Result, StoreError};
use async_trait::async_trait;
use chrono::{DateTime, Utc};
use sqlx::{Executor, Sqlite};

#[async_trait]
impl LeaseStore for SqliteStore {
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

    async fn lease(&self, integration: &IntegrationId) -> Result<Option<Lease>> {
        let held: Option<(String, i64, String)> =
            sqlx::query_as("SELECT holder, fence, until FROM lease WHERE integration = ?")
                .bind(integration.as_str())
                .fetch_optional(&self.pool)
                .await
                .map_err(|error| self.failed(error))?;
        // One that was given back has no time.
        Ok(held.and_then(|(holder, fence, until)| {
            let until = until.parse().ok()?;
            Some(Lease::new(integration.clone(), holder, fence, until))
        }))
    }

    async fn renew_lease(&self, lease: &Lease, until: DateTime<Utc>) -> Result<()> {
        self.prolong(&self.pool, lease, until).await
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
}

impl SqliteStore {
    /// Holds a lease on, alone or with what else is in a transaction.
    pub(super) async fn prolong<'e>(
        &self,
        on: impl Executor<'e, Database = Sqlite>,
        lease: &Lease,
        until: DateTime<Utc>,
    ) -> Result<()> {
        let held = sqlx::query("UPDATE lease SET until = ? WHERE integration = ? AND fence = ?")
            .bind(text(until))
            .bind(lease.integration.as_str())
            .bind(lease.fence)
            .execute(on)
            .await
            .map_err(|error| self.failed(error))?;
        match held.rows_affected() {
            0 => Err(StoreError::LeaseLost(lease.integration.clone())),
            _ => Ok(()),
        }
    }
}
