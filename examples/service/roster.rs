//! Which integrations the daemon runs: those that the store holds, as they are there. A portal, or
//! another program, may change them at any time.

use anyhow::Result;
use cw_sync_core::integration::State;
use cw_sync_core::model::IntegrationId;
use host::{ConfigError, Declared, Host};
use std::collections::BTreeMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

/// What is run.
pub(crate) struct Roster {
    pub(crate) host: Host,
    seen: Mutex<Seen>,
}

/// What the last look at the store showed.
#[derive(Default, Clone)]
pub(crate) struct Seen {
    /// Whether the store was ever read.
    pub(crate) once: bool,
    /// Why it cannot be read now.
    pub(crate) unreadable: Option<String>,
    /// The integrations that are set up.
    pub(crate) members: BTreeMap<IntegrationId, Member>,
    /// Those that are still to be set up as the file declares them, and why they are not.
    pub(crate) waiting: BTreeMap<IntegrationId, String>,
}

/// An integration that is set up.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Member {
    /// How often it had been saved.
    revision: u64,
    /// Why it cannot be run, if it cannot.
    pub(crate) unfit: Option<String>,
}

/// What is to be done about an integration.
#[derive(Debug, PartialEq, Eq)]
enum Step {
    Host(IntegrationId, u64),
    Dismiss(IntegrationId),
}

/// What is to be done so that what is run is what is kept. What could not be run is tried again.
fn steps(seen: &BTreeMap<IntegrationId, Member>, kept: &BTreeMap<IntegrationId, u64>) -> Vec<Step> {
    let gone = seen.keys().filter(|id| !kept.contains_key(id));
    let gone = gone.map(|id| Step::Dismiss(id.clone()));
    let news = kept.iter().filter(|(id, revision)| {
        let same = |member: &Member| member.revision == **revision && member.unfit.is_none();
        !seen.get(id).is_some_and(same)
    });
    gone.chain(news.map(|(id, revision)| Step::Host(id.clone(), *revision)))
        .collect()
}

impl Roster {
    /// A roster that has not looked yet. What the file declares is set up if the store does not know
    /// it, or its set-up was not ended. What was set otherwise since stays, and what was reset.
    pub(crate) async fn new(host: Host) -> Result<Self> {
        let mut waiting = BTreeMap::new();
        for declared in &host.config.integrations {
            let record = host.store.integration(&declared.id).await?;
            let known = record
                .is_some_and(|record| record.state == State::Active || record.connection.is_none());
            if !known {
                waiting.insert(declared.id.clone(), "not set up yet".to_owned());
            }
        }
        let seen = Seen {
            waiting,
            ..Seen::default()
        };
        Ok(Self {
            host,
            seen: Mutex::new(seen),
        })
    }

    /// What the last look showed.
    pub(crate) fn seen(&self) -> Seen {
        self.lock().clone()
    }

    /// Looks at the store, and runs what it holds from now on.
    ///
    /// # Errors
    ///
    /// When the file is wrong. What else fails is logged, and shown as the health of an integration.
    pub(crate) async fn look(&self) -> Result<(), ConfigError> {
        let set_up = self.set_up_declared().await;
        let records = match self.host.store.integrations().await {
            Ok(records) => records,
            Err(error) => {
                tracing::error!(%error, "the integrations cannot be read; those known go on");
                self.lock().unreadable = Some(error.to_string());
                return set_up;
            }
        };
        let active = records.into_iter();
        let active = active.filter(|record| record.state == State::Active);
        let kept = active.map(|record| (record.id, record.revision)).collect();
        let before = self.seen().members;
        for step in steps(&before, &kept) {
            match step {
                Step::Dismiss(id) => {
                    self.host.service.dismiss(&id);
                    self.lock().members.remove(&id);
                    tracing::info!(integration = id.as_str(), "no longer run: it was reset");
                }
                Step::Host(id, revision) => {
                    let member = self.run(&id, revision, before.get(&id)).await;
                    self.lock().members.insert(id, member);
                }
            }
        }
        let mut seen = self.lock();
        seen.once = true;
        seen.unreadable = None;
        set_up
    }

    /// Runs an integration from now on, as it is kept.
    async fn run(&self, id: &IntegrationId, revision: u64, before: Option<&Member>) -> Member {
        let integration = id.as_str();
        let hosted = self.host.portal.host(id).await;
        let unfit = hosted.err().map(|error| error.to_string());
        match &unfit {
            None => tracing::info!(integration, revision, "run from now on as it is set"),
            // It is told once, and not at each look.
            Some(why) if before.is_some_and(|before| before.unfit.as_ref() == Some(why)) => {}
            Some(error) => tracing::error!(integration, revision, error, "cannot be run"),
        }
        if unfit.is_some() {
            // As it was set before, it must not go on.
            self.host.service.dismiss(id);
        }
        Member { revision, unfit }
    }

    /// Sets up what waits for it.
    async fn set_up_declared(&self) -> Result<(), ConfigError> {
        let waiting = self.seen().waiting;
        let declared = self.host.config.integrations.iter();
        for declared in declared.filter(|one| waiting.contains_key(&one.id)) {
            match self.set_up(declared).await {
                Ok(()) => self.lock().waiting.remove(&declared.id),
                Err(error) => {
                    let why = format!("{error:#}");
                    let integration = declared.id.as_str();
                    if waiting.get(&declared.id) != Some(&why) {
                        tracing::error!(integration, error = why, "cannot be set up");
                    }
                    let known = self.lock().waiting.insert(declared.id.clone(), why);
                    error.downcast::<ConfigError>().map_or(Ok(known), Err)?
                }
            };
        }
        Ok(())
    }

    async fn set_up(&self, declared: &Declared) -> Result<()> {
        let integration = declared.id.as_str();
        // Another daemon may have done it meanwhile.
        if self.host.state(&declared.id).await? == Some(State::Active) {
            return Ok(());
        }
        let submitted = Box::pin(self.host.set_up(declared)).await?;
        let missing = [submitted.set_up.err(), submitted.companies.err()];
        for error in missing.into_iter().flatten() {
            tracing::warn!(integration, error, "set up, but for this");
        }
        tracing::info!(integration, "set up as the file declares it");
        Ok(())
    }

    fn lock(&self) -> MutexGuard<'_, Seen> {
        self.seen.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_run_follows_what_is_kept() {
        let member = |revision, unfit: Option<&str>| Member {
            revision,
            unfit: unfit.map(str::to_owned),
        };
        let seen = BTreeMap::from([
            ("changed".into(), member(1, None)),
            ("gone".into(), member(4, None)),
            ("same".into(), member(2, None)),
            ("unfit".into(), member(3, Some("no key"))),
        ]);
        let kept = [("changed", 2), ("new", 1), ("same", 2), ("unfit", 3)];
        let kept = kept.map(|(id, revision)| (id.into(), revision));
        let expected = [
            Step::Dismiss("gone".into()),
            Step::Host("changed".into(), 2),
            Step::Host("new".into(), 1),
            Step::Host("unfit".into(), 3),
        ];
        assert_eq!(steps(&seen, &kept.into()), expected);
    }
}
