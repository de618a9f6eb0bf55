//! What all connections of a mock share.

use std::sync::{Mutex, MutexGuard, PoisonError};

use serde_json::{Map, Value};
use tokio::sync::watch;

use crate::api;
use crate::config::Config;
use crate::faults::Plan;
use crate::generate::Generated;
use crate::journal::Journal;
use crate::present::World;
use crate::store::{Store, Stored};
use crate::table;

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
}

/// A mock's settings and state. The lock is never held across an await.
#[derive(Debug)]
pub(crate) struct Shared {
    /// What it was started with.
    pub config: Config,
    /// The records as the fixture has them.
    pristine: Store,
    /// What is made up on top of them; made again at a reset, so that it is in memory once only.
    generated: Option<Generated>,
    state: Mutex<State>,
    writes: watch::Sender<u64>,
}

impl Shared {
    pub(crate) fn new(config: Config, pristine: Store, generated: Option<Generated>) -> Self {
        let state = Mutex::new(State::new(fresh(&pristine, generated)));
        Self {
            config,
            pristine,
            generated,
            state,
            writes: watch::Sender::new(0),
        }
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

    /// Back to the fixture: records, faults, log and counters.
    pub(crate) fn reset(&self) {
        let mut state = self.lock();
        let journal = state.journal.after_reset();
        *state = State {
            journal,
            ..State::new(fresh(&self.pristine, self.generated))
        };
        self.writes.send_replace(0);
    }

    /// The records of one concrete path as the API shows them.
    pub(crate) fn records(&self, path: &str) -> Vec<Value> {
        let Some((resource, parents)) = table::concrete(path) else {
            return Vec::new();
        };
        let state = self.lock();
        let href_base = self.config.href_base();
        let world = api::world(&self.config, &state, &href_base);
        let records = state.store.under(resource.path, &parents, None);
        records
            .map(|stored| world.record(resource, stored).into())
            .collect()
    }

    /// All records, by concrete path. Collections that only references know are among them.
    pub(crate) fn all_records(&self) -> Map<String, Value> {
        let state = self.lock();
        let href_base = self.config.href_base();
        let world = api::world(&self.config, &state, &href_base);
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
        return world.record(resource, stored).into();
    }
    let mut fields = stored.fields.clone();
    fields.insert("id".to_owned(), stored.id.into());
    fields.into()
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
    fn new(store: Store) -> Self {
        Self {
            store,
            changes: 0,
            faults: Plan::default(),
            journal: Journal::default(),
        }
    }
}
