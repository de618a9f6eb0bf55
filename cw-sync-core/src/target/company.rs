//! The companies that tenants are mapped to, which all kinds of data need.

use super::Reader;
use crate::plan::ActualCompany;
use cw_manage::model::Company;
use cw_manage::{Id, Result};
use futures::FutureExt;
use std::collections::{BTreeMap, BTreeSet};

impl Reader {
    /// The companies with these ids, those that exist.
    pub(crate) async fn companies(
        &self,
        ids: &BTreeSet<Id<Company>>,
    ) -> Result<BTreeMap<Id<Company>, ActualCompany>> {
        let companies = self.cwm.company().companies();
        let read = |ids| {
            let rows = companies.list().filter(Company::ID.in_(ids));
            async move { rows.all().await }.boxed()
        };
        let rows = self.with_ids(ids, read).await?;
        Ok(rows
            .iter()
            .filter_map(|row| Some((row.id?, company(row))))
            .collect())
    }
}

fn company(company: &Company) -> ActualCompany {
    ActualCompany {
        name: company.name.clone().unwrap_or_default(),
        status: company
            .status
            .as_ref()
            .and_then(|status| status.name.clone()),
        deleted: company.deleted_flag == Some(true),
    }
}
