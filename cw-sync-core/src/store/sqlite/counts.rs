use super::SqliteStore;
use crate::model::{BillableProduct, IntegrationId, TenantKey};
use crate::source::Snapshot;
use crate::store::{CountStore, Counted, Lease, Result};
use async_trait::async_trait;
use chrono::NaiveDate;

#[async_trait]
impl CountStore for SqliteStore {
    async fn counts(&self, integration: &IntegrationId, day: NaiveDate) -> Result<Counted> {
        let rows: Vec<(String, String)> =
            sqlx::query_as("SELECT tenant, products FROM count WHERE integration = ? AND day = ?")
                .bind(integration.as_str())
                .bind(day.to_string())
                .fetch_all(&self.pool)
                .await
                .map_err(|error| self.failed(error))?;
        let counts = rows.into_iter().map(|(tenant, json)| {
            let products = self.decode("count", &tenant, &json)?;
            Ok((TenantKey::from(tenant), products))
        });
        counts.collect()
    }

    async fn keep_count(
        &self,
        lease: &Lease,
        day: NaiveDate,
        tenant: &TenantKey,
        products: &Snapshot<BillableProduct>,
    ) -> Result<()> {
        let mut transaction = self.begin().await?;
        self.hold(&mut transaction, lease).await?;
        sqlx::query(
            "INSERT OR REPLACE INTO count (integration, day, tenant, products) VALUES (?, ?, ?, ?)",
        )
        .bind(lease.integration.as_str())
        .bind(day.to_string())
        .bind(tenant.as_str())
        .bind(self.encode(products)?)
        .execute(&mut *transaction)
        .await
        .map_err(|error| self.failed(error))?;
        self.commit(transaction).await
    }

    async fn prune_counts(&self, integration: &IntegrationId, before: NaiveDate) -> Result<u64> {
        let gone = sqlx::query("DELETE FROM count WHERE integration = ? AND day < ?")
            .bind(integration.as_str())
            .bind(before.to_string())
            .execute(&self.pool)
            .await
            .map_err(|error| self.failed(error))?;
        Ok(gone.rows_affected())
    }
}
