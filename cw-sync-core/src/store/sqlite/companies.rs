use super::{SqliteStore, text};
use crate::companies::{CompanyPage, CompanyQuery, ListedCompany};
use crate::model::IntegrationId;
use crate::store::{CompanyStore, Result};
use async_trait::async_trait;
use chrono::{DateTime, Utc};

#[async_trait]
impl CompanyStore for SqliteStore {
    async fn keep_companies(
        &self,
        integration: &IntegrationId,
        cwm: &str,
        companies: &[ListedCompany],
        fetched_at: DateTime<Utc>,
    ) -> Result<()> {
        let mut transaction = self.begin().await?;
        self.connected(&mut transaction, integration, cwm).await?;
        sqlx::query("DELETE FROM company WHERE integration = ?")
            .bind(integration.as_str())
            .execute(&mut *transaction)
            .await
            .map_err(|error| self.failed(error))?;
        for company in companies {
            let (name, id) = company.sort_key();
            sqlx::query(
                "INSERT OR REPLACE INTO company (integration, id, name, search, company)
                 VALUES (?, ?, ?, ?, ?)",
            )
            .bind(integration.as_str())
            .bind(id)
            .bind(name)
            .bind(company.search_text())
            .bind(self.encode(company)?)
            .execute(&mut *transaction)
            .await
            .map_err(|error| self.failed(error))?;
        }
        sqlx::query("INSERT OR REPLACE INTO company_list (integration, fetched_at) VALUES (?, ?)")
            .bind(integration.as_str())
            .bind(text(fetched_at))
            .execute(&mut *transaction)
            .await
            .map_err(|error| self.failed(error))?;
        self.commit(transaction).await
    }

    async fn companies(
        &self,
        integration: &IntegrationId,
        query: &CompanyQuery,
    ) -> Result<CompanyPage> {
        // One transaction: a page must not be of two lists. It only reads, and waits for no writer.
        let transaction = self.pool.begin_with("BEGIN").await;
        let mut transaction = transaction.map_err(|error| self.failed(error))?;
        let fetched_at: Option<String> =
            sqlx::query_scalar("SELECT fetched_at FROM company_list WHERE integration = ?")
                .bind(integration.as_str())
                .fetch_optional(&mut *transaction)
                .await
                .map_err(|error| self.failed(error))?;
        let found: i64 = sqlx::query_scalar(
            "SELECT count(*) FROM company WHERE integration = ? AND instr(search, ?) > 0",
        )
        .bind(integration.as_str())
        .bind(query.folded())
        .fetch_one(&mut *transaction)
        .await
        .map_err(|error| self.failed(error))?;
        let rows: Vec<(i64, String)> = sqlx::query_as(
            "SELECT id, company FROM company WHERE integration = ? AND instr(search, ?) > 0
             ORDER BY name, id LIMIT ? OFFSET ?",
        )
        .bind(integration.as_str())
        .bind(query.folded())
        .bind(query.limit)
        .bind(query.skip)
        .fetch_all(&mut *transaction)
        .await
        .map_err(|error| self.failed(error))?;
        self.commit(transaction).await?;
        let fetched_at =
            fetched_at.map(|at| self.instant("company list", integration.as_str(), &at));
        let companies = rows.iter();
        let companies = companies.map(|(id, json)| self.decode("company", &id.to_string(), json));
        Ok(CompanyPage::new(
            fetched_at.transpose()?,
            u64::try_from(found).unwrap_or_default(),
            companies.collect::<Result<_>>()?,
        ))
    }
}
