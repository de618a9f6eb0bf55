//! Counting: what the vendor has to bill is read and kept, to be billed later (SW-28).

use super::{Engine, Integration, RunOptions, roster};
use crate::error::Result;
use crate::model::{DataKind, TenantKey};
use crate::plan::{Finding, Outlook, Severity, TenantData, TenantPlan};
use crate::report::RunReport;
use crate::schedule::Task;
use crate::several::several;
use crate::source::ProductSource;
use crate::store::{Counted, Lease, RunId, StoreError};
use chrono::NaiveDate;
use futures::FutureExt;
use roster::{Member, Roster};
use std::collections::BTreeMap;

impl Engine {
    /// Counts what the tenants have, for a day, and keeps it: [`RunOptions::billing_counts_of`]
    /// bills it later. CWM is neither read nor written. All tenants that the vendor reports are
    /// counted, mapped or not. Who was counted whole for that day already is not counted again, so
    /// that a count that could not be finished can be gone on with.
    ///
    /// # Errors
    ///
    /// When another run holds the integration's lease, or the vendor's tenants or the store cannot
    /// be read. A tenant that cannot be counted is in the report, and has no count.
    pub async fn count(
        &self,
        integration: &Integration,
        day: NaiveDate,
        options: &RunOptions,
    ) -> Result<RunReport> {
        let lease = self.wait_for_lease(&integration.id, options).await?;
        let run = RunId::generate();
        let mut begun = RunReport::new(run, integration.id.clone(), self.clock.now());
        begun.task = Task::Count;
        begun.cause = options.cause.clone();
        begun.covers([DataKind::Billing], &options.extent);
        let counted = self.count_under(&lease, integration, begun.clone(), day, options);
        let counted = counted.boxed();
        self.held_and_told(integration, &lease, begun, counted)
            .await
    }

    async fn count_under(
        &self,
        lease: &Lease,
        integration: &Integration,
        mut report: RunReport,
        day: NaiveDate,
        options: &RunOptions,
    ) -> Result<RunReport> {
        self.is_current(integration).await?;
        let id = &integration.id;
        let counting = async {
            let counts = self.store.counts(id, day).await?;
            let mappings = self.store.mappings(id).await?;
            let tenants = &*integration.sources.tenants;
            let Roster { members, .. } = roster::read(tenants, &mappings, &options.extent).await?;
            let Some(source) = &integration.sources.products else {
                return Ok(Vec::new());
            };
            let counting = Counting {
                engine: self,
                source: &**source,
                counts: &counts,
                lease,
                day,
            };
            let tenants = members.iter().filter(|member| member.left_out.is_none());
            let read = tenants.map(|member| counting.one(member).boxed());
            let at_a_time = self.options.tenants_at_a_time;
            let read = several(at_a_time, read.collect()).await;
            Ok(read.into_iter().collect::<Result<Vec<_>, StoreError>>()?)
        };
        let counted: Result<Vec<(TenantPlan, Vec<Finding>)>> = tokio::select! {
            counted = counting => counted,
            lost = self.renew(lease) => return Err(lost.into()),
            why = options.cancel.cancelled() => {
                report.interrupted = Some(why);
                Ok(Vec::new())
            }
        };
        for (tenant, findings) in counted? {
            report.tenants.push(tenant);
            report.findings.extend(findings);
        }
        report.tenants.sort_by(|a, b| a.tenant.cmp(&b.tenant));
        report.findings.sort();
        report.finished_at = self.clock.now();
        self.store.save_run(&report).await?;
        self.prune(&integration.id).await;
        Ok(report)
    }
}

struct Counting<'a> {
    engine: &'a Engine,
    source: &'a dyn ProductSource,
    /// Of an earlier try.
    counts: &'a Counted,
    lease: &'a Lease,
    day: NaiveDate,
}

impl Counting<'_> {
    /// Counts a tenant. Of one that nobody wants billed it is no error when that fails.
    async fn one(&self, member: &Member) -> Result<(TenantPlan, Vec<Finding>), StoreError> {
        let key = &member.tenant.key;
        let is_whole = |key: &TenantKey| {
            let known = self.counts.get(key);
            known.filter(|known| known.gaps().is_empty())
        };
        let products = match (is_whole(key), &member.missing) {
            (Some(known), _) => Ok(known.clone()),
            (None, Some(why)) => Err(why.clone()),
            (None, None) => match self.source.products(&member.tenant).await {
                Ok(products) => {
                    let (store, lease) = (&self.engine.store, self.lease);
                    store.keep_count(lease, self.day, key, &products).await?;
                    Ok(products)
                }
                Err(error) => Err(error.to_string()),
            },
        };
        let is_billed = member
            .enabled()
            .is_some_and(|mapping| mapping.agreement.is_some());
        let finding = |subject: Option<String>, message: String| {
            Finding::new(Severity::Error, DataKind::Billing, key, message).about(subject)
        };
        let (reported, outlook, findings) = match products {
            Ok(products) => {
                let gaps = products.gaps().iter();
                let gaps = gaps.map(|gap| finding(Some(gap.subject.clone()), gap.reason.clone()));
                let reported = Some(products.items().len());
                (reported, Outlook::Synced, gaps.collect())
            }
            Err(why) if is_billed => {
                let findings = vec![finding(None, format!("not counted: {why}"))];
                (None, Outlook::Failed(why), findings)
            }
            Err(why) => (None, Outlook::Ignored(why), Vec::new()),
        };
        let findings: Vec<_> = if is_billed { findings } else { Vec::new() };
        let mut plan = TenantPlan::new(member.tenant.clone());
        let data = TenantData::new(reported, outlook);
        plan.data = BTreeMap::from([(DataKind::Billing, data)]);
        Ok((plan, findings))
    }
}
