use super::{SqliteStore, text};
use crate::model::IntegrationId;
use crate::plan::Link;
use crate::store::{Intent, IntentId, Journal, Lease, Result, Settlement};
use async_trait::async_trait;
use chrono::{DateTime, Utc};

#[async_trait]
impl Journal for SqliteStore {
    async fn note_all(
        &self,
        lease: &Lease,
        until: DateTime<Utc>,
        intents: &[Intent],
    ) -> Result<()> {
        let mut transaction = self.begin().await?;
        self.prolong(&mut *transaction, lease, until).await?;
        for intent in intents {
            sqlx::query(
                "INSERT INTO journal (id, integration, run, intent, noted_at)
                 VALUES (?, ?, ?, ?, ?)",
            )
            .bind(intent.id.to_string())
            .bind(lease.integration.as_str())
            .bind(intent.run.to_string())
            .bind(self.encode(intent)?)
            .bind(text(intent.noted_at))
            .execute(&mut *transaction)
            .await
            .map_err(|error| self.failed(error))?;
        }
        self.commit(transaction).await
    }

    async fn settle(
        &self,
        integration: &IntegrationId,
        intent: IntentId,
        settlement: &Settlement,
        link: Option<&Link>,
    ) -> Result<()> {
        let json = self.encode(settlement)?;
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
        let rows: Vec<(String, String)> = sqlx::query_as(
            "SELECT id, intent FROM journal WHERE integration = ? AND settlement IS NULL
             ORDER BY id",
        )
        .bind(integration.as_str())
        .fetch_all(&self.pool)
        .await
        .map_err(|error| self.failed(error))?;
        rows.iter()
            .map(|(id, json)| self.decode("intent", id, json))
            .collect()
    }

    async fn prune_intents(
        &self,
        integration: &IntegrationId,
        before: DateTime<Utc>,
    ) -> Result<u64> {
        let gone = sqlx::query(
            "DELETE FROM journal
             WHERE integration = ? AND settlement IS NOT NULL AND noted_at < ?",
        )
        .bind(integration.as_str())
        .bind(text(before))
        .execute(&self.pool)
        .await
        .map_err(|error| self.failed(error))?;
        Ok(gone.rows_affected())
    }
}
