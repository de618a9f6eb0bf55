use super::SqliteStore;
use crate::model::IntegrationId;
use crate::store::{Result, TroubleStore};
use crate::trouble::{Subject, Trouble};
use async_trait::async_trait;
use std::collections::BTreeMap;

#[async_trait]
impl TroubleStore for SqliteStore {
    async fn troubles(&self, integration: &IntegrationId) -> Result<BTreeMap<Subject, Trouble>> {
        let rows: Vec<(String, String)> =
            sqlx::query_as("SELECT subject, trouble FROM trouble WHERE integration = ?")
                .bind(integration.as_str())
                .fetch_all(&self.pool)
                .await
                .map_err(|error| self.failed(error))?;
        rows.iter()
            .map(|(subject, json)| self.decode::<Trouble>("trouble", subject, json))
            .map(|trouble| trouble.map(|trouble| (trouble.subject.clone(), trouble)))
            .collect()
    }

    async fn keep_troubles(&self, integration: &IntegrationId, troubles: &[Trouble]) -> Result<()> {
        let mut transaction = self.begin().await?;
        for trouble in troubles {
            sqlx::query(
                "INSERT OR REPLACE INTO trouble (integration, subject, trouble) VALUES (?, ?, ?)",
            )
            .bind(integration.as_str())
            .bind(self.encode(&trouble.subject)?)
            .bind(self.encode(trouble)?)
            .execute(&mut *transaction)
            .await
            .map_err(|error| self.failed(error))?;
        }
        self.commit(transaction).await
    }

    async fn clear_troubles(
        &self,
        integration: &IntegrationId,
        subjects: &[Subject],
    ) -> Result<()> {
        let mut transaction = self.begin().await?;
        for subject in subjects {
            sqlx::query("DELETE FROM trouble WHERE integration = ? AND subject = ?")
                .bind(integration.as_str())
                .bind(self.encode(subject)?)
                .execute(&mut *transaction)
                .await
                .map_err(|error| self.failed(error))?;
        }
        self.commit(transaction).await
    }
}
