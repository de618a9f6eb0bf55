//! Which integrations a daemon runs: those that the store holds, as they are there. A portal, or
//! another program, may change them at any time.

use super::{Declared, Host};
use anyhow::Result;
use cw_sync_core::integration::State;
use cw_sync_core::model::IntegrationId;
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use tokio::sync::Notify;

/// What is run.
pub struct Roster {
    /// What it runs on.
    pub host: Host,
    seen: Mutex<Seen>,
    news: Notify,
}

/// What the last look at the store showed.
#[derive(Debug, Default, Clone)]
pub struct Seen {
    /// Whether the store was ever read.
    pub once: bool,
    /// Why it cannot be read now.
    pub unreadable: Option<String>,
    /// The integrations that are set up.
    pub members: BTreeMap<IntegrationId, Member>,
    /// Those that are still to be set up as the file declares them.
    pub waiting: BTreeMap<IntegrationId, Waiting>,
}

impl Seen {
    /// Whether all that waited was tried to the end at least once.
    pub fn all_tried(&self) -> bool {
        let mut waiting = self.waiting.values();
        waiting.all(|waiting| waiting.why.is_some())
    }
}

/// An integration that is to be set up.
#[derive(Debug, Clone, Default)]
pub struct Waiting {
    /// Why it is not, once it was tried to the end.
    pub why: Option<String>,
    /// Whether it is being tried.
    under_way: bool,
}

/// An integration that is set up.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Member {
    /// How often it had been saved.
    revision: u64,
    /// Why it cannot be run, if it cannot.
    pub unfit: Option<String>,
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

impl std::fmt::Debug for Roster {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Roster").finish_non_exhaustive()
    }
}

impl Roster {
    /// A roster that has not looked yet. What the file declares is set up if the store does not know
    /// it, or its set-up was not ended. What was set otherwise since stays, and what was reset.
    ///
    /// # Errors
    ///
    /// When the file is wrong, or the store cannot be read.
    pub async fn new(host: Host) -> Result<Self> {
        let mut waiting = BTreeMap::new();
        for declared in &host.config.integrations {
            let record = host.store.integration(&declared.id).await?;
            let known = record
                .is_some_and(|record| record.state == State::Active || record.connection.is_none());
            if !known {
                host.check(declared)?;
                waiting.insert(declared.id.clone(), Waiting::default());
            }
        }
        let seen = Seen {
            waiting,
            ..Seen::default()
        };
        Ok(Self {
            host,
            seen: Mutex::new(seen),
            news: Notify::new(),
        })
    }

    /// What the last look showed.
    pub fn seen(&self) -> Seen {
        self.lock().clone()
    }

    /// Waits until a look is worthwhile before its time.
    pub async fn news(&self) {
        self.news.notified().await;
    }

    /// Looks at the store, and runs what it holds from now on. Nobody outside is asked here: what is
    /// to be set up is, each by itself, while this goes on. What fails is logged, and shown as the
    /// health of an integration.
    pub async fn look(self: &Arc<Self>) {
        self.run_kept().await;
        for declared in &self.host.config.integrations {
            if let Some(waiting) = self.lock().waiting.get_mut(&declared.id)
                && !waiting.under_way
            {
                waiting.under_way = true;
                tokio::spawn(self.clone().try_set_up(declared.clone()));
            }
        }
    }

    async fn run_kept(&self) {
        let records = match self.host.store.integrations().await {
            Ok(records) => records,
            Err(error) => {
                tracing::error!(%error, "the integrations cannot be read; those known go on");
                self.lock().unreadable = Some(error.to_string());
                return;
            }
        };
        let Seen {
            members: before,
            waiting,
            ..
        } = self.seen();
        let active = records.into_iter();
        // One whose set-up goes on is not run before that is over.
        let active = active.filter(|record| {
            let waiting = waiting.get(&record.id);
            record.state == State::Active && !waiting.is_some_and(|one| one.under_way)
        });
        let kept = active.map(|record| (record.id, record.revision)).collect();
        for step in steps(&before, &kept) {
            match step {
                Step::Dismiss(id) => {
                    self.host.service.dismiss(&id);
                    self.lock().members.remove(&id);
                    tracing::info!(integration = id.as_str(), "no longer run: it was reset");
                }
                Step::Host(id, revision) => {
                    let member = self.run(&id, revision, before.get(&id)).await;
                    let mut seen = self.lock();
                    seen.waiting.remove(&id);
                    seen.members.insert(id, member);
                }
            }
        }
        let mut seen = self.lock();
        seen.once = true;
        seen.unreadable = None;
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

    /// Sets an integration up, and notes how that ended.
    async fn try_set_up(self: Arc<Self>, declared: Declared) {
        let id = declared.id.clone();
        let roster = self.clone();
        let made = tokio::spawn(async move { roster.set_up(&declared).await });
        let made = made.await.unwrap_or_else(|broke| Err(broke.into()));
        let why = made.err().map(|error| format!("{error:#}"));
        if let Some(waiting) = self.lock().waiting.get_mut(&id) {
            // It is told once, and not at each try.
            if let Some(error) = why
                .as_ref()
                .filter(|why| waiting.why.as_ref() != Some(*why))
            {
                tracing::error!(integration = id.as_str(), error, "cannot be set up");
            }
            waiting.under_way = false;
            if why.is_some() {
                waiting.why.clone_from(&why);
            }
        }
        if why.is_none() {
            // It waits until the store shows it.
            self.news.notify_one();
        }
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
