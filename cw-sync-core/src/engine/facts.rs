//! What is kept of tenants for people to look at.

use super::prepare::Surroundings;
use super::roster::{self, Roster};
use super::watch::Sights;
use super::{Engine, Integration};
use crate::error::Result;
use crate::model::{DataKind, IntegrationId, TenantKey};
use crate::plan::devices::links_after;
use crate::plan::{Extent, TenantPlan};
use crate::report::{ErrorLogEntry, RunReport, error_entries};
use crate::several::several;
use crate::store::StoreError;
use crate::view::{DeviceFacts, DevicesSeen, Observed, Ran, observe};
use futures::FutureExt;
use std::collections::{BTreeMap, BTreeSet};

impl Engine {
    /// Looks at the vendor's tenants and counts what all of them have, also those that are not
    /// mapped, for a table to map them from. CWM is neither read nor written; of a tenant that
    /// cannot be read the counts stay as they were. How many tenants there are.
    ///
    /// # Errors
    ///
    /// When a run of the integration is going on, or the vendor's tenants or the store cannot be
    /// read.
    pub async fn survey(&self, integration: &Integration, kinds: &[DataKind]) -> Result<usize> {
        let lease = self.take_lease(&integration.id).await?;
        let looking = async {
            self.is_current(integration).await?;
            tokio::select! {
                looked = self.look(integration, kinds) => looked,
                lost = self.renew(&lease) => Err(lost.into()),
            }
        };
        self.held(&lease, looking.boxed()).await
    }

    async fn look(&self, integration: &Integration, kinds: &[DataKind]) -> Result<usize> {
        let id = &integration.id;
        let mappings = self.store.mappings(id).await?;
        let watch = self.watch(id, BTreeMap::new(), true);
        let sources = watch.over(&integration.sources);
        let roster = roster::read(&*sources.tenants, &mappings, &Extent::default()).await?;
        let Roster {
            members, complete, ..
        } = roster;
        let there = members.iter().filter(|member| member.missing.is_none());
        let read = there.map(|member| {
            let tenant = &member.tenant;
            let (products, devices) = (&sources.products, &sources.devices);
            async move {
                // The watch sees what comes; a failure leaves what was known.
                if let Some(source) = products
                    .as_ref()
                    .filter(|_| kinds.contains(&DataKind::Billing))
                {
                    let _ = source.products(tenant).await;
                }
                if let Some(source) = devices
                    .as_ref()
                    .filter(|_| kinds.contains(&DataKind::Devices))
                {
                    let _ = source.devices(tenant).await;
                }
            }
            .boxed()
        });
        several(self.options.tenants_at_a_time.max(1), read.collect()).await;
        let missing = members.iter().filter(|member| member.missing.is_some());
        let missing = missing.map(|member| member.tenant.key.clone()).collect();
        let tenants: Vec<_> = members
            .into_iter()
            .map(|member| TenantPlan::new(member.tenant))
            .collect();
        let before = self.store.tenant_facts(id).await?;
        let update = observe(
            &before,
            &Observed {
                at: self.clock.now(),
                tenants: &tenants,
                complete,
                missing: &missing,
                mappings: &mappings,
                counts: &watch.seen().sights.counts,
                ran: None,
            },
        );
        self.store.keep_tenants(id, &update).await?;
        Ok(tenants.len())
    }

    /// Keeps what a run saw and how it went.
    pub(super) async fn keep_facts(
        &self,
        report: &RunReport,
        extent: &Extent,
        surroundings: &Surroundings,
        sights: &Sights,
    ) -> Result<(), StoreError> {
        let id = &report.integration;
        let looked_at = extent.covers(DataKind::Devices);
        let devices = match looked_at && surroundings.kinds.contains(&DataKind::Devices) {
            true => Some(self.devices_seen(report, extent, sights).await?),
            false => None,
        };
        let errors = errors(report, devices.as_ref());
        let before = self.store.tenant_facts(id).await?;
        let update = observe(
            &before,
            &Observed {
                at: report.finished_at,
                tenants: &report.tenants,
                complete: surroundings.complete,
                missing: &surroundings.missing,
                mappings: &surroundings.mappings,
                counts: &sights.counts,
                ran: Some(Ran {
                    extent,
                    kinds: &surroundings.kinds,
                    errors,
                    devices,
                }),
            },
        );
        self.store.keep_tenants(id, &update).await
    }

    /// How the devices stand after a run.
    async fn devices_seen<'a>(
        &self,
        report: &RunReport,
        extent: &Extent,
        sights: &'a Sights,
    ) -> Result<DevicesSeen<'a>, StoreError> {
        let id = &report.integration;
        let links = self.store.links(id).await?;
        let configurations = links
            .values()
            .filter_map(|link| Some((link.key.configuration_parts()?, link.record)));
        let whole = |tenant: &TenantKey| {
            let read = sights.devices.get(tenant);
            read.is_some_and(|read| read.complete) && !extent.pending_only
        };
        let unread: BTreeSet<_> = report
            .tenants
            .iter()
            .map(|plan| &plan.tenant.key)
            .filter(|tenant| extent.takes(tenant) && sights.devices.contains_key(tenant))
            .filter(|tenant| !whole(tenant))
            .collect();
        Ok(DevicesSeen {
            read: &sights.devices,
            states: links_after(report, &links),
            configurations: configurations.collect(),
            before: self.known_devices(id, unread).await?,
        })
    }

    async fn known_devices(
        &self,
        integration: &IntegrationId,
        tenants: BTreeSet<&TenantKey>,
    ) -> Result<BTreeMap<TenantKey, Vec<DeviceFacts>>, StoreError> {
        let mut known = BTreeMap::new();
        for tenant in tenants {
            let devices = self.store.device_facts(integration, tenant).await?;
            known.insert(tenant.clone(), devices);
        }
        Ok(known)
    }
}

/// What went wrong, by tenant and kind of data. Of devices it is told by their keys, so that a run of
/// some of them leaves what was said of the others.
fn errors(
    report: &RunReport,
    devices: Option<&DevicesSeen<'_>>,
) -> BTreeMap<(TenantKey, DataKind), Vec<ErrorLogEntry>> {
    let mut errors: BTreeMap<_, Vec<_>> = BTreeMap::new();
    let others = error_entries(report)
        .filter(|(_, kind, _)| devices.is_none() || *kind != DataKind::Devices);
    for (tenant, kind, entry) in others {
        errors
            .entry((tenant.clone(), kind))
            .or_default()
            .push(entry);
    }
    for (tenant, state) in devices.iter().flat_map(|devices| &devices.states) {
        let of_devices = state.problems.iter().flat_map(|(device, problems)| {
            let what = Some(device.clone()).filter(|device| !device.is_empty());
            let problems = problems.iter();
            problems.map(move |problem| ErrorLogEntry::new(what.clone(), problem))
        });
        errors.insert((tenant.clone(), DataKind::Devices), of_devices.collect());
    }
    errors
}
