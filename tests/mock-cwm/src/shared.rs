//! What all connections of a mock share.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError, RwLock};

use serde_json::{Map, Value};
use tokio::sync::watch;

use crate::answer::Refusal;
use crate::api;
use crate::callbacks::Outbox;
use crate::config::Config;
use crate::faults::Plan;
use crate::generate::Generated;
use crate::journal::Journal;
use crate::lag::Lag;
use crate::members::ApiMember;
use crate::present::World;
use crate::routing::is_codebase;
use crate::store::{Store, Stored};
use crate::table;
use crate::tokens::Tokens;

/// Everything that changes while the mock runs.
#[derive(Debug)]
pub(crate) struct State {
    /// The records.
    pub store: Store,
    /// How many changes the records have seen; drives a fixed clock.
    pub changes: u64,
    /// Faults to come.
    pub faults: Plan,
    /// Requests so far.
    pub journal: Journal,
    /// Records that lists do not show yet.
    pub lag: Lag,
    /// Keys with which somebody acts as a member.
    pub tokens: Tokens,
    /// Callbacks on their way.
    pub outbox: Outbox,
}

/// How a connection came in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Scheme {
    Http,
    Https,
}

/// The settings as clients of each listener see them: their links name the address that they call.
#[derive(Debug, Clone)]
pub(crate) struct Settings {
    /// For those who come without TLS.
    pub http: Arc<Config>,
    /// For those who come with TLS.
    pub https: Arc<Config>,
}

impl Settings {
    fn upgraded(&self, codebase: &str) -> Self {
        let with = |config: &Config| {
            Arc::new(Config {
                codebase: codebase_of(codebase),
                ..config.clone()
            })
        };
        Self {
            http: with(&self.http),
            https: with(&self.https),
        }
    }
}

/// A codebase as the server writes it, with its trailing slash.
pub(crate) fn codebase_of(name: &str) -> String {
    format!("{}/", name.trim_matches('/'))
}

/// A mock's settings and state. The lock is never held across an await.
#[derive(Debug)]
pub(crate) struct Shared {
    /// The settings that it was started with.
    first: Settings,
    /// The settings now; an upgrade changes the codebase.
    now: RwLock<Settings>,
    /// Who may call.
    pub members: Vec<Arc<ApiMember>>,
    /// The records as the fixture has them.
    pristine: Store,
    /// What is made up on top of them; made again at a reset, so that it is in memory once only.
    generated: Option<Generated>,
    state: Mutex<State>,
    writes: watch::Sender<u64>,
}

impl Shared {
    pub(crate) fn new(
        settings: Settings,
        members: Vec<Arc<ApiMember>>,
        pristine: Store,
        generated: Option<Generated>,
        outbox: Outbox,
    ) -> Self {
        let state = Mutex::new(State::new(fresh(&pristine, generated), outbox));
        Self {
            first: settings.clone(),
            now: RwLock::new(settings),
            members,
            pristine,
            generated,
            state,
            writes: watch::Sender::new(0),
        }
    }

    /// The settings for clients that come in a certain way.
    pub(crate) fn config(&self, scheme: Scheme) -> Arc<Config> {
        let now = self.now.read().unwrap_or_else(PoisonError::into_inner);
        match scheme {
            Scheme::Http => now.http.clone(),
            Scheme::Https => now.https.clone(),
        }
    }

    /// The settings that do not change: company and keys.
    pub(crate) fn started_with(&self) -> &Config {
        &self.first.http
    }

    /// The settings as the mock's own methods use them.
    pub(crate) fn own_config(&self) -> Arc<Config> {
        self.config(Scheme::Http)
    }

    /// Moves to another codebase. The one before is stale from now on.
    ///
    /// # Errors
    ///
    /// A 400 for a name that is not that of a release.
    pub(crate) fn upgrade(&self, codebase: &str) -> Result<(), Refusal> {
        if !is_codebase(codebase.trim_matches('/')) {
            let message = format!("{codebase} is not a codebase such as v2026_1.");
            return Err(Refusal::new(400, "Mock", message));
        }
        self.set(self.first.upgraded(codebase));
        Ok(())
    }

    fn set(&self, settings: Settings) {
        *self.now.write().unwrap_or_else(PoisonError::into_inner) = settings;
    }

    /// The state, for a moment. A panic while it was held does not lock the mock for ever: changes
    /// are stored whole or not at all.
    pub(crate) fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Counts a write that was done, and wakes who waits for it.
    pub(crate) fn note_write(&self, state: &mut State) {
        state.journal.stats.writes += 1;
        self.writes.send_replace(state.journal.stats.writes);
    }

    /// Waits until this many writes have been done since the start or the last reset.
    pub(crate) async fn wait_for_writes(&self, writes: u64) {
        // The sender lives as long as `self`, so this cannot fail.
        let _ = self
            .writes
            .subscribe()
            .wait_for(|done| *done >= writes)
            .await;
    }

    /// Waits until no callback is on its way any more.
    pub(crate) async fn wait_for_callbacks(&self) {
        let mut open = self.lock().outbox.open();
        // The sender lives as long as `self`, so this cannot fail.
        let _ = open.wait_for(|open| *open == 0).await;
    }

    /// Back to the start: records, codebase, faults, tokens, log and counters.
    pub(crate) fn reset(&self) {
        self.set(self.first.clone());
        let mut state = self.lock();
        let journal = state.journal.after_reset();
        let outbox = state.outbox.after_reset();
        *state = State {
            journal,
            ..State::new(fresh(&self.pristine, self.generated), outbox)
        };
        self.writes.send_replace(0);
    }

    /// The records of one concrete path as the API shows them.
    pub(crate) fn records(&self, path: &str) -> Vec<Value> {
        let Some((resource, parents)) = table::concrete(path) else {
            return Vec::new();
        };
        let state = self.lock();
        let config = self.own_config();
        let href_base = config.href_base();
        let gathered = api::gathered(&state.store, resource, &parents);
        let world = World {
            store: gathered.as_ref().unwrap_or(&state.store),
            ..api::world(&config, &state, &href_base)
        };
        let records = world.store.under(resource.path, &parents, None);
        records
            .map(|stored| world.record(resource.view(), stored).into())
            .collect()
    }

    /// All records, by concrete path. Collections that only references know are among them.
    pub(crate) fn all_records(&self) -> Map<String, Value> {
        let state = self.lock();
        let config = self.own_config();
        let href_base = config.href_base();
        let world = api::world(&config, &state, &href_base);
        let places = state.store.places().map(|(template, parents)| {
            let records = state.store.under(template, parents, None);
            let shown: Value = records
                .map(|stored| show(&world, template, stored))
                .collect();
            (concrete_path(template, parents), shown)
        });
        places.collect()
    }
}

/// The records to begin with.
fn fresh(pristine: &Store, generated: Option<Generated>) -> Store {
    let mut store = pristine.clone();
    if let Some(generated) = generated {
        generated.fill(&mut store);
    }
    store
}

fn show(world: &World<'_>, template: &str, stored: &Stored) -> Value {
    if let Some(resource) = table::by_template(template) {
        return world.record(resource.view(), stored).into();
    }
    stored.id.into()
}

/// A template with ids in place of its placeholders.
pub(crate) fn concrete_path(template: &str, parents: &[i64]) -> String {
    let mut parents = parents.iter();
    let segments = template
        .split('/')
        .map(|segment| match segment.strip_prefix('{') {
            Some(_) => parents.next().map_or_else(String::new, i64::to_string),
            None => segment.to_owned(),
        });
    segments.collect::<Vec<_>>().join("/")
}

impl State {
    pub(crate) fn new(store: Store, outbox: Outbox) -> Self {
        Self {
            store,
            changes: 0,
            faults: Plan::default(),
            journal: Journal::default(),
            lag: Lag::default(),
            tokens: Tokens::default(),
            outbox,
        }
    }
}
