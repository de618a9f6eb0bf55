use super::MemoryStore;
use crate::companies::{CompanyPage, CompanyQuery, ListedCompany};
use crate::model::IntegrationId;
use crate::store::{CompanyStore, Result};
use async_trait::async_trait;
use chrono::{DateTime, Utc};

#[async_trait]
impl CompanyStore for MemoryStore {
    async fn keep_companies(
        &self,
        integration: &IntegrationId,
        cwm: &str,
        companies: &[ListedCompany],
        fetched_at: DateTime<Utc>,
    ) -> Result<()> {
        let mut companies = companies.to_vec();
        companies.sort_by_cached_key(ListedCompany::sort_key);
        self.with(integration, |kept| {
            kept.connected(cwm)?;
            kept.companies = companies;
            kept.companies_fetched_at = Some(fetched_at);
            Ok(())
        })
    }

    async fn companies(
        &self,
        integration: &IntegrationId,
        query: &CompanyQuery,
    ) -> Result<CompanyPage> {
        let search = query.folded();
        let [skip, limit] =
            [query.skip, query.limit].map(|count| usize::try_from(count).unwrap_or(usize::MAX));
        Ok(self.with(integration, |kept| {
            let fits = |company: &&ListedCompany| company.search_text().contains(&search);
            let found = kept.companies.iter().filter(fits);
            let count = found.clone().count();
            let page = found.skip(skip).take(limit).cloned();
            let count = u64::try_from(count).unwrap_or(u64::MAX);
            CompanyPage::new(kept.companies_fetched_at, count, page.collect())
        }))
    }
}
