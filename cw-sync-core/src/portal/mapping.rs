//! Which tenant is which company, what products are billed as, and what is switched off.

use super::edit::listed;
use super::{Acting, PortalError, Result};
use crate::Error;
use crate::access::Call;
use crate::companies::{CompanyQuery, ListedCompany};
use crate::mapping::csv::{self, LineError, MappingChange, Named};
use crate::mapping::{
    Candidate, Choices, Issue, Mapping, ProductRow, Suggestion, Switch, product_rows, suggest,
};
use crate::model::{IntegrationId, TenantKey};
use crate::plan::Severity;
use crate::plugin::Problem;
use crate::policy::ProductMapping;
use crate::store::MappingUpdate;
use serde::Serialize;
use std::collections::BTreeSet;

/// What a file of mappings does.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Import {
    /// What it changes, by line.
    pub changes: Vec<MappingChange>,
    /// What should be known of the new mappings.
    pub warnings: Vec<Issue>,
    /// Whether it was made; else it was a trial.
    pub made: bool,
}

impl Acting {
    /// What stands against mappings, without keeping them.
    ///
    /// # Errors
    ///
    /// When the caller may not, or CWM or the store cannot be read.
    pub async fn check_mappings(
        &self,
        integration: &IntegrationId,
        mappings: &[Mapping],
    ) -> Result<Vec<Issue>> {
        self.call(Call::CheckMappings, integration, |record| async move {
            let ready = self.portal.ready_of(record).await?;
            let issues = ready
                .engine
                .check_mappings(&ready.integration, mappings, &[]);
            Ok(issues.await?)
        })
        .await
    }

    /// Maps tenants, all or none. Returns what should be known besides.
    ///
    /// # Errors
    ///
    /// When the caller may not, an error stands against one
    /// ([`Error::Unfit`](crate::Error::Unfit)), or CWM or the store fails.
    pub async fn map(
        &self,
        integration: &IntegrationId,
        mappings: &[Mapping],
    ) -> Result<Vec<Issue>> {
        let mappings = mappings.to_vec();
        let about = listed(mappings.iter().map(place));
        let told = |_: &Result<Vec<Issue>>| Some(about);
        self.change(
            Call::MapTenants,
            integration,
            told,
            |it, record| async move {
                let ready = it.portal.ready_of(record).await?;
                Ok(ready.engine.map(&ready.integration, &mappings, &[]).await?)
            },
        )
        .await
    }

    /// Removes tenants' mappings. What CWM holds of them stays until a run, which does what the
    /// policy says.
    ///
    /// # Errors
    ///
    /// When the caller may not, or the store fails.
    pub async fn unmap(&self, integration: &IntegrationId, tenants: &[TenantKey]) -> Result<()> {
        let tenants = tenants.to_vec();
        let about = format!("unmapped {}", listed(&tenants));
        let told = |_: &Result<()>| Some(about);
        self.change(
            Call::MapTenants,
            integration,
            told,
            |it, record| async move {
                let (store, now) = (&it.portal.store, it.portal.clock.now());
                let update = MappingUpdate::new(&[], &tenants);
                Ok(store.change_mappings(&record.id, &update, now).await?)
            },
        )
        .await
    }

    /// Turns a tenant's sync on or off (SW-23, SW-24, PP-7). Off, what CWM holds of it stays as it
    /// is.
    ///
    /// # Errors
    ///
    /// When the caller may not, the tenant is not mapped, an error stands against syncing it, or
    /// somebody else maps it in the meantime.
    pub async fn set_auto_sync(
        &self,
        integration: &IntegrationId,
        tenant: &TenantKey,
        on: bool,
    ) -> Result<Vec<Issue>> {
        let tenant = tenant.clone();
        let about = format!("{tenant}: {}", if on { "on" } else { "off" });
        let (call, told) = (Call::ToggleAutoSync, |_: &Result<Vec<Issue>>| Some(about));
        self.change(call, integration, told, move |it, record| async move {
            let (store, now) = (&it.portal.store, it.portal.clock.now());
            let seen = store.mappings(&record.id).await?;
            let mapping = seen.get(&tenant).cloned();
            let mut mapping = mapping.ok_or_else(|| PortalError::NotMapped(tenant.clone()))?;
            mapping.enabled = on;
            let set = std::slice::from_ref(&mapping);
            if !on {
                // Nothing may stand against leaving it alone.
                let update = MappingUpdate::new(set, &[]).seen(&seen);
                store.change_mappings(&record.id, &update, now).await?;
                return Ok(Vec::new());
            }
            let ready = it.portal.ready_of(record).await?;
            let (engine, integration) = (&ready.engine, &ready.integration);
            Ok(engine.map_as_seen(integration, seen, set, &[]).await?)
        })
        .await
    }

    /// What tenants without a mapping may be, among the companies that are kept.
    ///
    /// # Errors
    ///
    /// When the caller may not, or the store cannot be read.
    pub async fn suggest(&self, integration: &IntegrationId) -> Result<Vec<Suggestion>> {
        self.call(Call::ReadCompanies, integration, |record| async move {
            let store = &self.portal.store;
            let tenants = store.tenant_facts(&record.id).await?.into_values();
            let tenants: Vec<_> = tenants.map(|facts| facts.tenant).collect();
            let mappings = store.mappings(&record.id).await?;
            let companies = self.all_companies(&record.id).await?;
            let candidates: Vec<_> = companies.iter().map(Candidate::from).collect();
            Ok(suggest(&tenants, &candidates, &mappings))
        })
        .await
    }

    /// All tenants with their mappings as CSV: see [`mapping::csv`](crate::mapping::csv).
    ///
    /// # Errors
    ///
    /// When the caller may not, or the store cannot be read.
    pub async fn export_mappings(&self, integration: &IntegrationId) -> Result<String> {
        self.call(Call::ExportMappings, integration, |record| async move {
            let known = self.known(&record.id).await?;
            let (data, names) = (known.data(), &known.names);
            let all: BTreeSet<_> = data.tenants.keys().chain(data.mappings.keys()).collect();
            let rows = all.into_iter().map(|tenant| {
                let facts = data.tenants.get(tenant);
                let name = facts.map_or(tenant.as_str(), |facts| &facts.tenant.name);
                let mut row = Named::new(tenant.clone(), name);
                row.mapping = data.mappings.get(tenant).cloned();
                if let Some(mapping) = &row.mapping {
                    row.company = names.companies.get(&mapping.company).cloned();
                    let agreement = mapping.agreement;
                    row.agreement = agreement.and_then(|id| names.agreements.get(&id).cloned());
                }
                row
            });
            Ok(csv::export(&rows.collect::<Vec<_>>()))
        })
        .await
    }

    /// Takes mappings from a file: all of it or, if anything is wrong, nothing. `trial`: only says
    /// what it would do.
    ///
    /// # Errors
    ///
    /// When the caller may not, lines are wrong ([`PortalError::Lines`], with all of them), or CWM or
    /// the store fails.
    pub async fn import_mappings(
        &self,
        integration: &IntegrationId,
        file: &str,
        trial: bool,
    ) -> Result<Import> {
        let call = match trial {
            true => Call::CheckMappings,
            false => Call::ImportMappings,
        };
        let file = file.to_owned();
        let told = |import: &Result<Import>| {
            let changes = import.as_ref().ok()?.changes.iter();
            let (mapped, gone): (Vec<_>, Vec<_>) = changes.partition(|one| one.after.is_some());
            let mapped = mapped
                .iter()
                .filter_map(|one| one.after.as_ref())
                .map(place);
            let gone = gone.iter().map(|one| format!("unmapped {}", one.tenant));
            Some(listed(mapped.chain(gone)))
        };
        self.change(call, integration, told, move |it, record| async move {
            let store = &it.portal.store;
            let known = store.tenant_facts(&record.id).await?.into_keys().collect();
            let mappings = store.mappings(&record.id).await?;
            let changes = csv::changes(&file, &known, &mappings).map_err(PortalError::Lines)?;
            let set: Vec<_> = changes.iter().filter_map(|one| one.after.clone()).collect();
            let gone = changes.iter().filter(|one| one.after.is_none());
            let remove: Vec<_> = gone.map(|one| one.tenant.clone()).collect();
            let ready = it.portal.ready_of(record).await?;
            let (engine, integration) = (&ready.engine, &ready.integration);
            let issues = match trial {
                true => {
                    let checked = engine.check_as_seen(integration, mappings, &set, &remove);
                    checked.await?
                }
                false => {
                    let made = engine.map_as_seen(integration, mappings, &set, &remove);
                    match made.await {
                        Err(Error::Unfit { issues }) => issues,
                        made => made?,
                    }
                }
            };
            let (errors, warnings): (Vec<_>, Vec<_>) = issues
                .into_iter()
                .partition(|issue| issue.severity == Severity::Error);
            if !errors.is_empty() {
                return Err(PortalError::Lines(lines(&errors, &changes)));
            }
            Ok(Import {
                changes,
                warnings,
                made: !trial,
            })
        })
        .await
    }

    /// The products that can be billed, and what as (MP-9, PP-6, AX-8). None where each has an item
    /// of its own name.
    ///
    /// # Errors
    ///
    /// When the caller may not, or the store cannot be read.
    pub async fn products(&self, integration: &IntegrationId) -> Result<Vec<ProductRow>> {
        self.call(Call::ReadTable, integration, |record| async move {
            let choices = self.portal.store.choices(&record.id).await?;
            let seen = self.products_seen(&record.id).await?;
            let billing = self.portal.policy(&record)?.billing;
            let map = billing.and_then(|billing| billing.products);
            Ok(map.map_or_else(Vec::new, |map| product_rows(&map, &choices, &seen)))
        })
        .await
    }

    /// Bills products as items of CWM's catalog, each with its switch, billing choice and tax flag;
    /// or, with `None`, as nothing. All or none.
    ///
    /// # Errors
    ///
    /// When the caller may not, something stands against it
    /// ([`Error::Products`](crate::Error::Products)), or CWM or the store fails.
    pub async fn assign_products(
        &self,
        integration: &IntegrationId,
        assigned: &[(String, Option<ProductMapping>)],
    ) -> Result<Choices> {
        let assigned = assigned.to_vec();
        let about = listed(assigned.iter().map(|(product, mapping)| {
            let item = mapping.as_ref().map_or("nothing", |mapping| &mapping.item);
            format!("{product}: {item}")
        }));
        let told = |_: &Result<Choices>| Some(about);
        self.change(
            Call::MapProducts,
            integration,
            told,
            |it, record| async move {
                let seen = it.products_seen(&record.id).await?;
                let ready = it.portal.ready_of(record).await?;
                let engine = &ready.engine;
                Ok(engine
                    .assign_products(&ready.integration, &assigned, &seen)
                    .await?)
            },
        )
        .await
    }

    /// What can be switched for the whole integration, and whether it is on (PP-4, AX-14).
    ///
    /// # Errors
    ///
    /// When the caller may not, or the store cannot be read.
    pub async fn switches(&self, integration: &IntegrationId) -> Result<Vec<(Switch, bool)>> {
        self.call(Call::ReadTable, integration, |record| async move {
            let choices = self.portal.store.choices(&record.id).await?;
            let switches = Choices::switches(&self.portal.policy(&record)?).into_iter();
            Ok(switches.map(|one| (one, choices.is_on(one))).collect())
        })
        .await
    }

    /// Switches something on or off that is [offered](Acting::switches). What is off is not synced,
    /// and CWM keeps what it has.
    ///
    /// # Errors
    ///
    /// When the caller may not, there is no such switch, or the store fails.
    pub async fn switch(
        &self,
        integration: &IntegrationId,
        switch: Switch,
        on: bool,
    ) -> Result<()> {
        let about = format!("{switch}: {}", if on { "on" } else { "off" });
        let told = |_: &Result<()>| Some(about);
        self.change(
            Call::SetSwitches,
            integration,
            told,
            move |it, record| async move {
                let offered = Choices::switches(&it.portal.policy(&record)?);
                if !offered.contains(&switch) {
                    let names: Vec<_> = offered.iter().map(ToString::to_string).collect();
                    let none = format!("cannot be switched; there are {}", names.join(", "));
                    let problem = Problem::new(format!("/switches/{switch}"), none);
                    return Err(PortalError::Invalid(vec![problem]));
                }
                let store = &*it.portal.store;
                Choices::change(store, &record.id, |choices| choices.switch(switch, on)).await?;
                Ok(())
            },
        )
        .await
    }

    pub(super) async fn all_companies(
        &self,
        integration: &IntegrationId,
    ) -> Result<Vec<ListedCompany>> {
        let all = CompanyQuery::new("").part(0, u32::MAX);
        Ok(self
            .portal
            .store
            .companies(integration, &all)
            .await?
            .companies)
    }

    async fn products_seen(&self, integration: &IntegrationId) -> Result<BTreeSet<String>> {
        let tenants = self.portal.store.tenant_facts(integration).await?;
        let kinds = tenants.into_values().flat_map(|facts| facts.kinds);
        Ok(kinds.flat_map(|(_, facts)| facts.products).collect())
    }
}

/// A mapping, for the audit trail.
fn place(mapping: &Mapping) -> String {
    let agreement = mapping.agreement.map(|id| format!(" agreement {id}"));
    let off = if mapping.enabled { "" } else { " off" };
    let (tenant, company) = (&mapping.tenant, mapping.company);
    let agreement = agreement.unwrap_or_default();
    format!("{tenant}: company {company}{agreement}{off}")
}

/// Errors by the lines that they are about.
fn lines(errors: &[Issue], changes: &[MappingChange]) -> Vec<LineError> {
    let found = errors.iter().map(|issue| {
        let mut of_tenant = changes.iter().filter(|one| one.tenant == issue.tenant);
        let line = of_tenant.next().map_or(0, |one| one.line);
        LineError::new(line, issue.message.clone())
    });
    let mut found: Vec<_> = found.collect();
    found.sort();
    found
}
