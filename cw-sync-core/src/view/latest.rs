use crate::model::{DataKind, IntegrationId};
use crate::plan::Severity;
use crate::report::{RunQuery, RunReport};
use crate::store::{RunStore, StoreError};
use chrono::{DateTime, Utc};
use std::collections::{BTreeMap, BTreeSet};

/// The runs that say how an integration stands: of each kind of data its own, so that a poll of
/// alerts that went well says nothing of what is billed. Counts, and runs of some tenants only, are
/// none of them.
#[derive(Debug, Clone, Default)]
pub struct Latest(BTreeMap<DataKind, Runs>);

#[derive(Debug, Clone, Default)]
struct Runs {
    /// The latest that came to its end.
    ended: Option<RunReport>,
    /// One after it, that did not.
    broken: Option<RunReport>,
}

impl Latest {
    /// Looks them up, of the kinds of data that are synced.
    ///
    /// # Errors
    ///
    /// When the store cannot be read.
    pub async fn read<S: RunStore + ?Sized>(
        store: &S,
        integration: &IntegrationId,
        kinds: impl IntoIterator<Item = DataKind>,
    ) -> Result<Self, StoreError> {
        let mut latest = BTreeMap::new();
        for kind in kinds {
            let mut query = RunQuery::latest(1);
            query.synced = Some(kind);
            let mut ended = one(store, integration, &query).await?;
            let broken = ended.take_if(|run| run.interrupted.is_some());
            if broken.is_some() {
                query.only_ended = true;
                ended = one(store, integration, &query).await?;
            }
            latest.insert(kind, Runs { ended, broken });
        }
        Ok(Self(latest))
    }

    /// When what matters was last synced: everything but alerts, which are polled every few minutes,
    /// unless there is nothing else. `None`: never.
    pub(super) fn last_sync(&self) -> Option<DateTime<Utc>> {
        let is_all = self.0.keys().all(|kind| *kind == DataKind::Alerts);
        let matters = self.0.iter();
        let matters = matters.filter(|(kind, _)| is_all || **kind != DataKind::Alerts);
        let ended = matters.filter_map(|(_, runs)| runs.ended.as_ref());
        ended.map(|run| run.finished_at).max()
    }

    /// How much went wrong that is no tenant's own. What stopped a run stands beside what the run
    /// before it left: it was not put right since.
    pub(super) fn shared_errors(&self) -> usize {
        let ended = self.0.iter().flat_map(|(kind, runs)| {
            let ended = runs.ended.iter().flat_map(shared_errors);
            ended.filter(move |error| error.0 == *kind)
        });
        // What a run of several kinds broke off with is one error.
        let broken = self.0.values().flat_map(|runs| &runs.broken);
        let all: BTreeSet<_> = ended.chain(broken.flat_map(shared_errors)).collect();
        all.len()
    }
}

async fn one<S: RunStore + ?Sized>(
    store: &S,
    integration: &IntegrationId,
    query: &RunQuery,
) -> Result<Option<RunReport>, StoreError> {
    match store.run_history(integration, query).await?.first() {
        Some(found) => store.run(integration, found.run).await,
        None => Ok(None),
    }
}

/// What went wrong in a run that is no tenant's own: the kind of data, what it is about, why.
fn shared_errors(run: &RunReport) -> impl Iterator<Item = (DataKind, String, &str)> {
    let findings = run.findings.iter();
    let findings = findings
        .filter(|finding| finding.severity == Severity::Error && finding.tenant.is_none())
        .map(|finding| {
            let subject = finding.subject.clone().unwrap_or_default();
            (finding.kind, subject, finding.message.as_str())
        });
    let changes = run.outcomes.iter();
    let changes = changes.filter(|outcome| outcome.change.scope.tenant().is_none());
    let changes = changes.filter_map(|outcome| {
        let action = &outcome.change.action;
        Some((action.kind(), action.to_string(), outcome.message()?))
    });
    findings.chain(changes)
}
