use super::{SqliteStore, text};
use crate::model::IntegrationId;
use crate::schedule::{Event, EventQuery};
use crate::store::{EventId, EventStore, Result};
use async_trait::async_trait;
use chrono::{DateTime, Utc};

#[async_trait]
impl EventStore for SqliteStore {
    async fn keep_events(&self, integration: &IntegrationId, events: &[Event]) -> Result<()> {
        let mut transaction = self.begin().await?;
        for event in events {
            sqlx::query(
                "INSERT OR REPLACE INTO event
                 (id, integration, tenant, kind, told_at, waits, errors, searched, event)
                 VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            )
            .bind(event.id.to_string())
            .bind(integration.as_str())
            .bind(event.tenant.as_str())
            .bind(&event.kind)
            .bind(text(event.told_at))
            .bind(event.waits())
            .bind(event.has_errors())
            .bind(event.searched())
            .bind(self.encode(event)?)
            .execute(&mut *transaction)
            .await
            .map_err(|error| self.failed(error))?;
        }
        self.commit(transaction).await
    }

    async fn event(&self, integration: &IntegrationId, id: EventId) -> Result<Option<Event>> {
        let row: Option<(String, String)> =
            sqlx::query_as("SELECT id, event FROM event WHERE integration = ? AND id = ?")
                .bind(integration.as_str())
                .bind(id.to_string())
                .fetch_optional(&self.pool)
                .await
                .map_err(|error| self.failed(error))?;
        row.map(|(id, json)| self.decode("event", &id, &json))
            .transpose()
    }

    async fn waiting_events(&self, integration: &IntegrationId) -> Result<Vec<Event>> {
        let rows: Vec<(String, String)> = sqlx::query_as(
            "SELECT id, event FROM event WHERE integration = ? AND waits = 1 ORDER BY id",
        )
        .bind(integration.as_str())
        .fetch_all(&self.pool)
        .await
        .map_err(|error| self.failed(error))?;
        rows.iter()
            .map(|(id, json)| self.decode("event", id, json))
            .collect()
    }

    async fn events(&self, integration: &IntegrationId, query: &EventQuery) -> Result<Vec<Event>> {
        // Each condition is passed by where the query has none. Names are UUIDs of version 7, which
        // sort by time, as text too.
        let rows: Vec<(String, String)> = sqlx::query_as(
            "SELECT id, event FROM event WHERE integration = ?1
             AND (?2 IS NULL OR id < ?2)
             AND (?3 IS NULL OR instr(searched, ?3) > 0)
             AND (?4 IS NULL OR tenant = ?4)
             AND (?5 IS NULL OR kind = ?5)
             AND (?6 = 0 OR errors = 1)
             AND (?7 = 0 OR waits = 1)
             AND (?8 IS NULL OR told_at >= ?8)
             AND (?9 IS NULL OR told_at < ?9)
             ORDER BY id DESC LIMIT ?10",
        )
        .bind(integration.as_str())
        .bind(query.before.map(|id| id.to_string()))
        .bind(query.needle())
        .bind(query.tenant.as_ref().map(|tenant| tenant.as_str()))
        .bind(query.kind.as_deref())
        .bind(query.only_errors)
        .bind(query.only_waiting)
        .bind(query.since.map(text))
        .bind(query.until.map(text))
        .bind(query.limit)
        .fetch_all(&self.pool)
        .await
        .map_err(|error| self.failed(error))?;
        rows.iter()
            .map(|(id, json)| self.decode("event", id, json))
            .collect()
    }

    async fn prune_events(
        &self,
        integration: &IntegrationId,
        before: DateTime<Utc>,
    ) -> Result<u64> {
        let gone =
            sqlx::query("DELETE FROM event WHERE integration = ? AND waits = 0 AND told_at < ?")
                .bind(integration.as_str())
                .bind(text(before))
                .execute(&self.pool)
                .await
                .map_err(|error| self.failed(error))?;
        Ok(gone.rows_affected())
    }
}
