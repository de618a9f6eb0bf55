//! Reads what prerequisites are held against. What cannot be read is an error in its place.

use super::lists::Read;
use crate::plan::alerts::ActualDesk;
use crate::plan::billing::ActualItem;
use crate::plan::devices::{ActualType, StatusRef};
use crate::plan::{ActualCompany, Links, fold};
use crate::policy::{AlertPolicy, DevicePolicy};
use crate::preflight::CrossReference;
use crate::several::several;
use crate::target::reader::{Reader, all};
use crate::target::tickets;
use cw_manage::model::{Company, CompanyManagementSummary, ManagedDevicesIntegration};
use cw_manage::{Id, Result};
use futures::FutureExt;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::iter;

/// A management solution.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Solution {
    pub(crate) id: i64,
    pub(crate) name: String,
    /// `Custom`, or one of CWM's partners.
    pub(crate) kind: Option<String>,
}

/// An entry of a company's management report.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Entry {
    pub(crate) id: i64,
    pub(crate) solution: Option<i64>,
    pub(crate) group: String,
    pub(crate) device_type: String,
    pub(crate) agreement: bool,
}

/// A managed devices integration with its cross-references.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Managed {
    /// The record as CWM sends it.
    pub(crate) record: Value,
    pub(crate) cross_references: BTreeSet<CrossReference>,
}

/// What configurations need.
#[derive(Debug, Clone)]
pub(crate) struct DeviceSetup {
    /// Those that the policy names come with their questions.
    pub(crate) types: Vec<ActualType>,
    pub(crate) statuses: Vec<StatusRef>,
}

/// A mapped company, and the entries of its management report.
pub(crate) type Entries = BTreeMap<Id<Company>, Read<Vec<Entry>>>;

impl Reader {
    /// The boards that a policy names, with all that its desks refer to.
    pub(crate) async fn desks(&self, policy: &AlertPolicy) -> Result<ActualDesk> {
        let desks: Vec<_> = policy.desks().collect();
        let wanted = tickets::Wanted {
            boards: desks.iter().map(|desk| desk.board.clone()).collect(),
            priorities: !policy.priorities.is_empty(),
            teams: desks.iter().any(|desk| desk.needs_team),
            ..tickets::Wanted::default()
        };
        tickets::read(self, &wanted).await
    }

    /// How many of the configuration statuses are the default, by description.
    pub(crate) async fn default_statuses(&self) -> Result<Vec<String>> {
        let statuses = self.cwm.company().configurations().statuses();
        let rows = all(&statuses, iter::empty()).await?.into_iter();
        let defaults = rows.filter(|row| row.default_flag == Some(true));
        Ok(defaults.filter_map(|row| row.description).collect())
    }

    /// Whether there is any company, and any agreement.
    pub(crate) async fn has_companies(&self) -> Result<(bool, bool)> {
        let companies = self.cwm.company().companies().list().page_size(1).page(1);
        let agreements = self.cwm.finance().agreements().list().page_size(1).page(1);
        let (companies, agreements) = futures::try_join!(companies, agreements)?;
        Ok((!companies.rows.is_empty(), !agreements.rows.is_empty()))
    }

    /// What configurations need, with the questions of these types, as CWM compares their names.
    pub(crate) async fn device_setup(&self, policy: &DevicePolicy) -> Result<DeviceSetup> {
        let named: BTreeSet<_> = policy.types.names().map(fold).collect();
        let none = Links::default();
        let mut types = self.configuration_types(&none).await?;
        for known in &mut types {
            if named.contains(&fold(&known.name)) && !known.inactive {
                known.questions = self.questions(known.id, &known.name, &none).await?;
            }
        }
        let statuses = self.configuration_statuses().await?;
        Ok(DeviceSetup { types, statuses })
    }

    /// The catalog items with these identifiers.
    pub(crate) async fn catalog_items(
        &self,
        identifiers: &BTreeSet<String>,
    ) -> Result<BTreeMap<String, ActualItem>> {
        self.items(identifiers, &Links::default()).await
    }

    /// The management solutions.
    pub(crate) async fn solutions(&self) -> Result<Vec<Solution>> {
        let solutions = self.cwm.company().management_it_solutions();
        let rows = all(&solutions, iter::empty()).await?.into_iter();
        let rows = rows.filter_map(|row| {
            let kind = row.management_it_solution_type;
            Some(Solution {
                id: row.id?.get(),
                name: row.name?,
                kind: kind.map(|kind| kind.as_str().to_owned()),
            })
        });
        Ok(rows.collect())
    }

    /// The management reports of these companies.
    pub(crate) async fn management_entries(
        &self,
        companies: &BTreeMap<Id<Company>, ActualCompany>,
    ) -> Entries {
        let reads = companies.keys().map(|&company| {
            async move {
                let one = self.cwm.company().companies().id(company);
                let rows = all(&one.management_summary_reports(), iter::empty()).await;
                let rows = rows.map_err(|error| error.to_string());
                (
                    company,
                    rows.map(|rows| rows.iter().filter_map(entry).collect()),
                )
            }
            .boxed()
        });
        let read = several(self.at_a_time, reads.collect()).await;
        read.into_iter().collect()
    }

    /// The managed devices integrations of a solution.
    pub(crate) async fn managed_devices(&self, solution: &str) -> Result<Vec<Managed>> {
        let integrations = self.cwm.company().managed_devices_integrations();
        let rows = all(&integrations, iter::empty()).await?;
        let mut found = Vec::new();
        for row in rows {
            if row.solution.as_deref().map(fold) == Some(fold(solution))
                && let Some(id) = row.id
            {
                found.push(Managed {
                    cross_references: self.cross_references(id).await?,
                    record: serde_json::to_value(&row).unwrap_or_default(),
                });
            }
        }
        Ok(found)
    }

    async fn cross_references(
        &self,
        id: Id<ManagedDevicesIntegration>,
    ) -> Result<BTreeSet<CrossReference>> {
        let one = self.cwm.company().managed_devices_integrations().id(id);
        let rows = all(&one.cross_references(), iter::empty())
            .await?
            .into_iter();
        let rows = rows.filter(|row| row.inactive_flag != Some(true));
        let rows = rows.filter_map(|row| {
            Some(CrossReference {
                level: row.vendor_level?,
                kind: row.vendor_type?,
            })
        });
        Ok(rows.collect())
    }
}

fn entry(row: &CompanyManagementSummary) -> Option<Entry> {
    let solution = row.management_solution.as_ref();
    Some(Entry {
        id: row.id?.get(),
        solution: solution.and_then(|solution| solution.id).map(Id::get),
        group: row.group_identifier.clone().unwrap_or_default(),
        device_type: row
            .device_type
            .as_ref()
            .map(|kind| kind.as_str().to_owned())?,
        agreement: row.agreement.as_ref().is_some_and(|one| one.id.is_some()),
    })
}
