use super::SqliteStore;
use crate::integration::{Claim, Conflict, IntegrationRecord, conflict};
use crate::model::IntegrationId;
use crate::store::{IntegrationStore, Lease, Result, SecretUpdate, StoreError, StoredSecret};
use crate::vault::{KeyId, Sealed};
use async_trait::async_trait;
use sqlx::{AssertSqlSafe, Sqlite, Transaction};
use std::collections::BTreeMap;

/// What a reset leaves: the record, which is replaced, the lease and the audit trail.
const OUTLIVES_A_RESET: [&str; 3] = ["integration", "lease", "audit"];

#[async_trait]
impl IntegrationStore for SqliteStore {
    async fn integration(&self, integration: &IntegrationId) -> Result<Option<IntegrationRecord>> {
        let row: Option<String> =
            sqlx::query_scalar("SELECT record FROM integration WHERE integration = ?")
                .bind(integration.as_str())
                .fetch_optional(&self.pool)
                .await
                .map_err(|error| self.failed(error))?;
        row.map(|json| self.decode("integration", integration.as_str(), &json))
            .transpose()
    }

    async fn integrations(&self) -> Result<Vec<IntegrationRecord>> {
        let rows: Vec<(String, String)> =
            sqlx::query_as("SELECT integration, record FROM integration ORDER BY integration")
                .fetch_all(&self.pool)
                .await
                .map_err(|error| self.failed(error))?;
        rows.iter()
            .map(|(id, json)| self.decode("integration", id, json))
            .collect()
    }

    async fn save_integration(
        &self,
        record: &IntegrationRecord,
        secrets: &SecretUpdate,
    ) -> Result<Result<(), Conflict>> {
        let mut transaction = self.begin().await?;
        if let Err(conflict) = self.put_record(&mut transaction, record).await? {
            return Ok(Err(conflict));
        }
        for field in &secrets.remove {
            sqlx::query("DELETE FROM secret WHERE integration = ? AND field = ?")
                .bind(record.id.as_str())
                .bind(field)
                .execute(&mut *transaction)
                .await
                .map_err(|error| self.failed(error))?;
        }
        for (field, secret) in &secrets.set {
            sqlx::query(
                "INSERT OR REPLACE INTO secret (integration, field, key, sealed, changed)
                 VALUES (?, ?, ?, ?, ?)",
            )
            .bind(record.id.as_str())
            .bind(field)
            .bind(secret.sealed.key.as_str())
            .bind(&secret.sealed.bytes)
            .bind(self.encode(&secret.changed)?)
            .execute(&mut *transaction)
            .await
            .map_err(|error| self.failed(error))?;
        }
        self.commit(transaction).await.map(Ok)
    }

    async fn reset_integration(
        &self,
        lease: &Lease,
        record: &IntegrationRecord,
    ) -> Result<Result<(), Conflict>> {
        let mut transaction = self.begin().await?;
        self.hold(&mut transaction, lease).await?;
        if let Err(conflict) = self.put_record(&mut transaction, record).await? {
            return Ok(Err(conflict));
        }
        // Every table that says of which integration its rows are, so that none is forgotten when
        // one is added.
        let tables: Vec<String> = sqlx::query_scalar(
            "SELECT t.name FROM sqlite_schema t JOIN pragma_table_info(t.name) c
             WHERE t.type = 'table' AND c.name = 'integration'",
        )
        .fetch_all(&mut *transaction)
        .await
        .map_err(|error| self.failed(error))?;
        let tables = tables.iter().map(String::as_str);
        for table in tables.filter(|table| !OUTLIVES_A_RESET.contains(table)) {
            // The names are those of our own migrations.
            let delete = format!("DELETE FROM \"{table}\" WHERE integration = ?");
            sqlx::query(AssertSqlSafe(delete))
                .bind(record.id.as_str())
                .execute(&mut *transaction)
                .await
                .map_err(|error| self.failed(error))?;
        }
        self.commit(transaction).await.map(Ok)
    }

    async fn secrets(&self, integration: &IntegrationId) -> Result<BTreeMap<String, StoredSecret>> {
        let rows: Vec<(String, String, Vec<u8>, String)> =
            sqlx::query_as("SELECT field, key, sealed, changed FROM secret WHERE integration = ?")
                .bind(integration.as_str())
                .fetch_all(&self.pool)
                .await
                .map_err(|error| self.failed(error))?;
        rows.into_iter()
            .map(|(field, key, bytes, changed)| {
                let changed = self.decode("credential", &field, &changed)?;
                Ok((field, StoredSecret::new(Sealed::new(key, bytes), changed)))
            })
            .collect()
    }

    async fn secrets_not_under(&self, key: &KeyId) -> Result<Vec<(IntegrationId, String)>> {
        let rows: Vec<(String, String)> = sqlx::query_as(
            "SELECT integration, field FROM secret WHERE key <> ? ORDER BY integration, field",
        )
        .bind(key.as_str())
        .fetch_all(&self.pool)
        .await
        .map_err(|error| self.failed(error))?;
        let rows = rows.into_iter();
        Ok(rows.map(|(id, field)| (id.into(), field)).collect())
    }

    async fn reseal(
        &self,
        integration: &IntegrationId,
        field: &str,
        read: &Sealed,
        sealed: &Sealed,
    ) -> Result<bool> {
        let changed = sqlx::query(
            "UPDATE secret SET key = ?, sealed = ?
             WHERE integration = ? AND field = ? AND key = ? AND sealed = ?",
        )
        .bind(sealed.key.as_str())
        .bind(&sealed.bytes)
        .bind(integration.as_str())
        .bind(field)
        .bind(read.key.as_str())
        .bind(&read.bytes)
        .execute(&self.pool)
        .await
        .map_err(|error| self.failed(error))?;
        Ok(changed.rows_affected() > 0)
    }
}

impl SqliteStore {
    /// Makes sure that an integration that is kept is connected to this CWM.
    pub(super) async fn connected(
        &self,
        transaction: &mut Transaction<'static, Sqlite>,
        integration: &IntegrationId,
        cwm: &str,
    ) -> Result<()> {
        let kept: Option<Option<String>> =
            sqlx::query_scalar("SELECT cwm FROM integration WHERE integration = ?")
                .bind(integration.as_str())
                .fetch_optional(&mut **transaction)
                .await
                .map_err(|error| self.failed(error))?;
        match kept {
            Some(kept) if kept.as_deref() != Some(cwm) => {
                Err(StoreError::OtherCwm(integration.clone()))
            }
            _ => Ok(()),
        }
    }

    /// The transaction is the only writer: what it reads stands until it ends.
    async fn put_record(
        &self,
        transaction: &mut Transaction<'static, Sqlite>,
        record: &IntegrationRecord,
    ) -> Result<Result<(), Conflict>> {
        let claim = record.claim();
        let rows: Vec<(String, String, String, Option<String>)> = sqlx::query_as(
            "SELECT integration, organization, vendor, cwm FROM integration
             WHERE integration <> ?1 AND ((organization = ?2 AND vendor = ?3) OR cwm = ?4)",
        )
        .bind(record.id.as_str())
        .bind(record.organization.as_str())
        .bind(&record.vendor)
        .bind(&claim.cwm)
        .fetch_all(&mut **transaction)
        .await
        .map_err(|error| self.failed(error))?;
        let others = rows.into_iter();
        let others: Vec<_> = others
            .map(|(id, organization, vendor, cwm)| {
                Claim::new(id.into(), organization.into(), vendor, cwm)
            })
            .collect();
        if let Some(conflict) = conflict(&claim, &others) {
            return Ok(Err(conflict));
        }
        let kept: Option<i64> =
            sqlx::query_scalar("SELECT revision FROM integration WHERE integration = ?")
                .bind(record.id.as_str())
                .fetch_optional(&mut **transaction)
                .await
                .map_err(|error| self.failed(error))?;
        let next = record.next(kept.and_then(|kept| kept.try_into().ok()));
        let record = match next {
            Ok(next) => next,
            Err(conflict) => return Ok(Err(conflict)),
        };
        sqlx::query(
            "INSERT INTO integration
             (integration, organization, vendor, cwm, revision, record) VALUES (?, ?, ?, ?, ?, ?)
             ON CONFLICT (integration) DO UPDATE SET
             organization = excluded.organization, vendor = excluded.vendor, cwm = excluded.cwm,
             revision = excluded.revision, record = excluded.record",
        )
        .bind(record.id.as_str())
        .bind(record.organization.as_str())
        .bind(&record.vendor)
        .bind(&claim.cwm)
        .bind(i64::try_from(record.revision).unwrap_or(i64::MAX))
        .bind(self.encode(&record)?)
        .execute(&mut **transaction)
        .await
        .map_err(|error| self.failed(error))?;
        Ok(Ok(()))
    }
}
