//! The tables of an integration, from the store alone: a refresh asks neither the vendor nor CWM
//! (SW-13).

use super::edit::listed;
use super::runs::a_run;
use super::{Acting, Result};
use crate::access::Call;
use crate::engine::RunOptions;
use crate::mapping::Mapping;
use crate::model::{DataKind, IntegrationId, TenantKey};
use crate::report::{ErrorLog, RunReport};
use crate::view::{
    Connection, DeviceRow, DevicesQuery, Header, Latest, Names, Page, TableData, TableQuery,
    TableSpec, TenantFacts, TenantRow, device_page, header, table,
};
use std::collections::BTreeMap;

/// What the store knows of an integration's tenants.
pub(super) struct Known {
    tenants: BTreeMap<TenantKey, TenantFacts>,
    mappings: BTreeMap<TenantKey, Mapping>,
    pub(super) names: Names,
}

impl Known {
    pub(super) fn data(&self) -> TableData<'_> {
        TableData {
            tenants: &self.tenants,
            mappings: &self.mappings,
            names: &self.names,
        }
    }
}

impl Acting {
    /// Which columns and filters the table of tenants has.
    ///
    /// # Errors
    ///
    /// When the caller may not, or the store fails.
    pub async fn table_spec(&self, integration: &IntegrationId) -> Result<TableSpec> {
        self.call(Call::ReadTable, integration, |record| async move {
            Ok(self.portal.registry.get(&record.vendor)?.table().clone())
        })
        .await
    }

    /// Tenants (SW-10, SW-11).
    ///
    /// # Errors
    ///
    /// When the caller may not, or the store fails.
    pub async fn table(
        &self,
        integration: &IntegrationId,
        query: &TableQuery,
    ) -> Result<Page<TenantRow>> {
        self.call(Call::ReadTable, integration, |record| async move {
            let known = self.known(&record.id).await?;
            let spec = self.portal.registry.get(&record.vendor)?.table();
            Ok(table(spec, &known.data(), query))
        })
        .await
    }

    /// What stands above the table (SW-12).
    ///
    /// # Errors
    ///
    /// When the caller may not, or the store fails.
    pub async fn header(&self, integration: &IntegrationId) -> Result<Header> {
        self.call(Call::ReadStatus, integration, |record| async move {
            let known = self.known(&record.id).await?;
            let policy = self.portal.policy(&record)?;
            let choices = self.portal.store.choices(&record.id).await?;
            let kinds = choices.on(&policy).kinds();
            let latest = Latest::read(&*self.portal.store, &record.id, kinds).await?;
            let connection = record.connection.as_ref();
            let shown = Connection {
                server: connection.map_or_else(String::new, |one| one.host().to_owned()),
                company_id: connection.map_or_else(String::new, |one| one.company.clone()),
                service_board: policy
                    .alerts
                    .as_ref()
                    .and_then(|alerts| alerts.desks().next())
                    .map(|desk| desk.board.clone()),
            };
            let now = self.portal.clock.now();
            Ok(header(shown, &known.data(), &latest, now))
        })
        .await
    }

    /// A tenant's devices and their configurations (AD-14).
    ///
    /// # Errors
    ///
    /// When the caller may not, or the store fails.
    pub async fn devices(
        &self,
        integration: &IntegrationId,
        tenant: &TenantKey,
        query: &DevicesQuery,
    ) -> Result<Page<DeviceRow>> {
        self.call(Call::ReadTable, integration, |record| async move {
            let devices = self.portal.store.device_facts(&record.id, tenant).await?;
            Ok(device_page(&devices, query))
        })
        .await
    }

    /// What went wrong with a tenant, to download (SW-52).
    ///
    /// # Errors
    ///
    /// When the caller may not, the tenant is not known, or the store fails.
    pub async fn tenant_errors(
        &self,
        integration: &IntegrationId,
        tenant: &TenantKey,
    ) -> Result<Option<ErrorLog>> {
        self.call(Call::ReadErrors, integration, |record| async move {
            let tenants = self.portal.store.tenant_facts(&record.id).await?;
            Ok(tenants.get(tenant).map(|facts| facts.error_log(&record.id)))
        })
        .await
    }

    /// Tries again the devices of a tenant that have no configuration yet, and no others (AD-14). It
    /// can be cancelled like any other run.
    ///
    /// # Errors
    ///
    /// As [`sync_now`](Self::sync_now).
    pub async fn retry_pending(
        &self,
        integration: &IntegrationId,
        tenant: &TenantKey,
    ) -> Result<RunReport> {
        let options = RunOptions::new().only_pending_devices();
        let options = self.signed(&options.only_tenants([tenant.as_str()]));
        let of = tenant.clone();
        let told = move |report: &Result<RunReport>| {
            let run = a_run(report).map(|run| format!(", {run}"));
            Some(format!("{of}{}", run.unwrap_or_default()))
        };
        self.change(Call::Retry, integration, told, |it, record| async move {
            let (id, who) = (record.id.clone(), &it.caller.user.name);
            it.portal.host_of(record).await?;
            Ok(it.portal.service.run_now(&id, who, options).await?)
        })
        .await
    }

    /// Looks at the vendor's tenants and what they have, also those that are not mapped, so that the
    /// table shows them. How many there are.
    ///
    /// # Errors
    ///
    /// When the caller may not, a run is going on, or the vendor or the store cannot be read.
    pub async fn survey(&self, integration: &IntegrationId, kinds: &[DataKind]) -> Result<usize> {
        let kinds = kinds.to_vec();
        let about = listed(&kinds);
        let told = |_: &Result<usize>| Some(about);
        self.change(Call::Survey, integration, told, |it, record| async move {
            let ready = it.portal.ready_of(record).await?;
            Ok(ready.engine.survey(&ready.integration, &kinds).await?)
        })
        .await
    }

    pub(super) async fn known(&self, integration: &IntegrationId) -> Result<Known> {
        let mut names = Names::default();
        for company in self.all_companies(integration).await? {
            names.companies.insert(company.id, company.name);
            let agreements = company.agreements.into_iter();
            let agreements = agreements.map(|agreement| (agreement.id, agreement.name));
            names.agreements.extend(agreements);
        }
        let store = &self.portal.store;
        Ok(Known {
            tenants: store.tenant_facts(integration).await?,
            mappings: store.mappings(integration).await?,
            names,
        })
    }
}
