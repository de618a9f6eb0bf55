use super::SqliteStore;
use crate::model::IntegrationId;
use crate::plan::{Link, Links};
use crate::store::{Lease, LinkStore, Result};
use async_trait::async_trait;
use sqlx::{Sqlite, Transaction};

#[async_trait]
impl LinkStore for SqliteStore {
    async fn links(&self, integration: &IntegrationId) -> Result<Links> {
        let rows: Vec<(String, String)> =
            sqlx::query_as("SELECT key, link FROM link WHERE integration = ?")
                .bind(integration.as_str())
                .fetch_all(&self.pool)
                .await
                .map_err(|error| self.failed(error))?;
        rows.iter()
            .map(|(key, json)| self.decode::<Link>("link", key, json))
            .map(|link| link.map(|link| (link.key.clone(), link)))
            .collect()
    }

    async fn remember(&self, lease: &Lease, links: &[Link]) -> Result<()> {
        let mut transaction = self.begin().await?;
        self.hold(&mut transaction, lease).await?;
        for link in links {
            self.put_link(&mut transaction, &lease.integration, link)
                .await?;
        }
        self.commit(transaction).await
    }
}

impl SqliteStore {
    /// Replaces both the key's link and the record's.
    pub(super) async fn put_link(
        &self,
        transaction: &mut Transaction<'static, Sqlite>,
        integration: &IntegrationId,
        link: &Link,
    ) -> Result<()> {
        let kind = self.encode(&link.key.kind)?;
        let json = self.encode(link)?;
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
}
