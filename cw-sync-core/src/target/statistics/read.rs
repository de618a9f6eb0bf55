//! Reads what CWM holds: the solutions, the management report of each company, and one list of
//! configurations.

use super::convert::{self, Backups};
use crate::plan::Links;
use crate::plan::statistics::{ActualBackups, ActualEntry, ActualStatistics};
use crate::several::several;
use crate::target::reader::{Reader, all};
use cw_manage::model::{Company, CompanyReference, Configuration};
use cw_manage::{Id, Result};
use futures::FutureExt;
use std::collections::{BTreeMap, BTreeSet};

/// What is to be read.
#[derive(Debug, Default)]
pub(crate) struct Wanted {
    pub(crate) companies: BTreeSet<Id<Company>>,
    /// Those whose configurations are wanted.
    pub(crate) with_devices: BTreeSet<Id<Company>>,
}

/// Reads what is wanted.
pub(crate) async fn read(
    reader: &Reader,
    wanted: &Wanted,
    links: &Links,
) -> Result<ActualStatistics> {
    if wanted.companies.is_empty() {
        return Ok(ActualStatistics::default());
    }
    let solutions = reader.cwm.company().management_it_solutions();
    let solutions = solutions.list().all().await?.into_iter();
    let mut made: BTreeMap<_, Vec<_>> = BTreeMap::new();
    for link in links.values() {
        if let Some(company) = link.key.entry_company() {
            made.entry(company).or_default().push(link.record);
        }
    }
    let entries = wanted.companies.iter().map(|&company| {
        let made = made.remove(&company).unwrap_or_default();
        async move {
            let entries = reader.entries(company, made).await;
            // One company that cannot be read fails its own tenants only.
            (company, entries.map_err(|error| error.to_string()))
        }
        .boxed()
    });
    let entries = several(reader.at_a_time, entries.collect()).await;
    Ok(ActualStatistics {
        solutions: solutions
            .filter_map(|solution| Some((solution.id?, solution.name?)))
            .collect(),
        companies: BTreeMap::new(),
        entries: entries.into_iter().collect(),
        configurations: reader.backups(&wanted.with_devices).await?,
    })
}

impl Reader {
    /// The entries of a company's management report, those that we made even where the list lacks
    /// them: their ids.
    pub(super) async fn entries(
        &self,
        company: Id<Company>,
        made: Vec<i64>,
    ) -> Result<Vec<ActualEntry>> {
        let one = self.cwm.company().companies().id(company);
        let reports = one.management_summary_reports();
        let rows = all(&reports, made.into_iter()).await?;
        Ok(rows.iter().filter_map(convert::entry).collect())
    }

    async fn backups(&self, companies: &BTreeSet<Id<Company>>) -> Result<Vec<ActualBackups>> {
        let companies = companies.iter().copied();
        let here = Configuration::COMPANY
            .then(CompanyReference::ID)
            .in_(companies);
        let configurations = self.cwm.company().configurations();
        let rows = configurations.list().filter(here).select::<Backups>();
        let rows = rows.all().await?;
        Ok(rows.into_iter().filter_map(convert::backups).collect())
    }

    /// One configuration, read by id.
    pub(super) async fn backup(&self, id: Id<Configuration>) -> Result<Option<ActualBackups>> {
        let one = self.cwm.company().configurations().id(id);
        match one.get_as::<Backups>().await {
            Ok(row) => Ok(convert::backups(row)),
            Err(error) if error.is_not_found() && error.code() == Some("NotFound") => Ok(None),
            Err(error) => Err(error),
        }
    }
}
