//! Reads the companies that have agreements.

use crate::companies::{Fetched, ListedAgreement, ListedCompany};
use crate::several::several;
use crate::target::reader::Reader;
use cw_manage::model::{
    Agreement, AgreementStatus, Company, CompanyReference, CompanyStatusReference,
};
use cw_manage::{Id, Result};
use futures::{FutureExt, TryStreamExt};
use std::collections::BTreeMap;
use std::sync::Mutex;
use std::sync::PoisonError;

cw_manage::partial! {
    /// What counts of an agreement.
    struct AgreementRow of Agreement {
        id: Id<Agreement> = ID,
        name: Option<String> = NAME,
        company: Option<Id<Company>> = COMPANY / CompanyReference::ID,
        status: Option<AgreementStatus> = AGREEMENT_STATUS,
    }
}

cw_manage::partial! {
    /// What counts of a company.
    struct CompanyRow of Company {
        id: Id<Company> = ID,
        identifier: Option<String> = IDENTIFIER,
        name: Option<String> = NAME,
        status: Option<String> = STATUS / CompanyStatusReference::NAME,
        website: Option<String> = WEBSITE,
        deleted: Option<bool> = DELETED_FLAG,
    }
}

/// How many companies one request asks for.
const IDS: usize = 200;

/// After how many agreements it is told how far it is.
const TELL: usize = 1000;

impl Reader {
    /// All companies that have an agreement, whatever status, by name. The agreements are read
    /// first, page by page: what is kept of each is little.
    pub(crate) async fn companies_with_agreements(
        &self,
        tell: &(dyn Fn(Fetched) + Send + Sync),
    ) -> Result<Vec<ListedCompany>> {
        let mut fetched = Fetched::default();
        let mut of_company: BTreeMap<Id<Company>, Vec<ListedAgreement>> = BTreeMap::new();
        let agreements = self.cwm.finance().agreements();
        let mut rows = agreements.list().select::<AgreementRow>().stream();
        while let Some(row) = rows.try_next().await? {
            fetched.agreements += 1;
            if fetched.agreements.is_multiple_of(TELL) {
                tell(fetched);
            }
            if let Some(company) = row.company {
                let mut listed = ListedAgreement::new(row.id, row.name.unwrap_or_default());
                listed.status = row.status.map(|status| status.as_str().to_owned());
                of_company.entry(company).or_default().push(listed);
            }
        }
        fetched.of = Some(of_company.len());
        tell(fetched);
        let ids: Vec<_> = of_company.keys().copied().collect();
        let fetched = Mutex::new(fetched);
        let reads = ids.chunks(IDS).map(|ids| {
            let fetched = &fetched;
            async move {
                let rows = self.listed_companies(ids).await?;
                let now = {
                    let mut fetched = fetched.lock().unwrap_or_else(PoisonError::into_inner);
                    fetched.companies += ids.len();
                    *fetched
                };
                tell(now);
                Ok(rows)
            }
            .boxed()
        });
        let mut companies = Vec::new();
        for rows in several(self.at_a_time, reads.collect()).await {
            let rows: Vec<CompanyRow> = rows?;
            let rows = rows.into_iter().filter(|row| row.deleted != Some(true));
            companies.extend(rows.map(|row| {
                let identifier = row.identifier.unwrap_or_default();
                let mut listed =
                    ListedCompany::new(row.id, identifier, row.name.unwrap_or_default());
                listed.status = row.status;
                listed.website = row.website.filter(|website| !website.is_empty());
                listed.agreements = of_company.remove(&row.id).unwrap_or_default();
                let by_name = |one: &ListedAgreement| (one.name.to_lowercase(), one.id);
                listed.agreements.sort_by_cached_key(by_name);
                listed
            }));
        }
        companies.sort_by_cached_key(ListedCompany::sort_key);
        Ok(companies)
    }

    async fn listed_companies(&self, ids: &[Id<Company>]) -> Result<Vec<CompanyRow>> {
        let wanted = Company::ID.in_(ids.iter().copied());
        let companies = self.cwm.company().companies();
        companies
            .list()
            .filter(wanted)
            .select::<CompanyRow>()
            .all()
            .await
    }
}
