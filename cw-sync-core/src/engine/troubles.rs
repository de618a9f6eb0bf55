//! What a run leaves behind for the next one: what fails again and again, and nothing too old.

use super::Engine;
use super::watch::{Seen, Watch};
use crate::error::Result;
use crate::model::IntegrationId;
use crate::plan::Plan;
use crate::report::{Outcome, OutcomeKind};
use crate::store::StoreError;
use crate::trouble::{Subject, Trouble, settled_themselves};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// What became of what failed before, and what failed now.
#[derive(Debug, Default)]
pub(super) struct Lessons {
    failed: Vec<Trouble>,
    over: BTreeSet<Subject>,
}

impl Lessons {
    /// From how the readings and the changes of a run went. `wanted`: what the plan would have
    /// changed, had nothing been held back.
    pub(super) fn of_run(
        before: &BTreeMap<Subject, Trouble>,
        seen: Seen,
        plan: &Plan,
        wanted: &BTreeSet<Subject>,
        outcomes: &[Outcome],
        refused: Vec<Trouble>,
    ) -> Self {
        let made = outcomes.iter().filter(|outcome| {
            let kind = &outcome.kind;
            matches!(kind, OutcomeKind::Applied { .. })
        });
        let made = made.map(|outcome| Subject::of(&outcome.change));
        let over = settled_themselves(plan, wanted, &seen.gaps, before).into_iter();
        let over = over.chain(seen.went_well).chain(made);
        let failed = seen.failed.into_iter().chain(refused);
        let failed = failed.map(|trouble| {
            let known = before.get(&trouble.subject);
            trouble.after(known)
        });
        Self {
            failed: failed.collect(),
            over: over
                .filter(|subject| before.contains_key(subject))
                .collect(),
        }
    }
}

impl Engine {
    /// What fails again and again in an integration, and since when it waits.
    ///
    /// # Errors
    ///
    /// When the store cannot be read.
    pub async fn troubles(&self, integration: &IntegrationId) -> Result<Vec<Trouble>> {
        let troubles = self.store.troubles(integration).await?;
        Ok(troubles.into_values().collect())
    }

    /// Lets the next run try again what waits or is in quarantine, and count from nothing.
    ///
    /// # Errors
    ///
    /// When the store cannot be written.
    pub async fn reset_trouble(
        &self,
        integration: &IntegrationId,
        subject: &Subject,
    ) -> Result<()> {
        let subjects = std::slice::from_ref(subject);
        Ok(self.store.clear_troubles(integration, subjects).await?)
    }

    /// As [`Engine::reset_trouble`], for all that failed in an integration.
    ///
    /// # Errors
    ///
    /// As there.
    pub async fn reset_troubles(&self, integration: &IntegrationId) -> Result<()> {
        let troubles = self.store.troubles(integration).await?;
        let subjects: Vec<_> = troubles.into_keys().collect();
        Ok(self.store.clear_troubles(integration, &subjects).await?)
    }

    /// A watch over the vendor's sources. `try_all`: also what waits after failures.
    pub(super) fn watch(
        &self,
        integration: &IntegrationId,
        troubles: BTreeMap<Subject, Trouble>,
        try_all: bool,
    ) -> Arc<Watch> {
        Arc::new(Watch {
            integration: integration.clone(),
            clock: self.clock.clone(),
            teller: self.teller.clone(),
            troubles,
            back_off: (!try_all).then(|| self.options.back_off.clone()),
            seen: Default::default(),
        })
    }

    pub(super) async fn learn(
        &self,
        integration: &IntegrationId,
        lessons: &Lessons,
    ) -> Result<(), StoreError> {
        let Lessons { failed, over } = lessons;
        if !failed.is_empty() {
            self.store.keep_troubles(integration, failed).await?;
        }
        let over: Vec<_> = over.iter().cloned().collect();
        if !over.is_empty() {
            self.store.clear_troubles(integration, &over).await?;
        }
        Ok(())
    }

    /// Forgets what is too old. A run that went well is not called a failure because of it.
    pub(super) async fn prune(&self, integration: &IntegrationId) {
        let Ok(keep) = chrono::TimeDelta::from_std(self.options.keep) else {
            return;
        };
        let Some(before) = self.clock.now().checked_sub_signed(keep) else {
            return;
        };
        let pruned = async {
            let intents = self.store.prune_intents(integration, before).await?;
            let runs = self.store.prune_runs(integration, before).await?;
            let events = self.store.prune_events(integration, before).await?;
            let day = before.date_naive();
            let counts = self.store.prune_counts(integration, day).await?;
            let audit = self.store.prune_audit(before).await?;
            Ok::<_, StoreError>((intents, runs, events, counts, audit))
        };
        match pruned.await {
            Ok((intents, runs, events, counts, audit)) => {
                tracing::debug!(
                    intents,
                    runs,
                    events,
                    counts,
                    audit,
                    "forgot what was too old"
                );
            }
            Err(error) => tracing::warn!(%error, "what is too old could not be removed"),
        }
    }
}
