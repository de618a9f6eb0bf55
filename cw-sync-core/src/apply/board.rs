use super::Applied;
use super::breaker::{Breaker, Broken};
use crate::engine::Cancel;
use crate::model::IntegrationId;
use crate::plan::{Change, RecordKey};
use crate::progress::{Step, Teller};
use crate::report::{Outcome, OutcomeKind};
use crate::store::{Intent, StoreError};
use crate::target::{Reply, WriteError};
use crate::trouble::Trouble;
use std::collections::BTreeSet;
use std::sync::{Mutex, MutexGuard, PoisonError};

/// Why apply stopped before the plan's end.
#[derive(Debug)]
pub(crate) enum Stop {
    /// The store failed, or another run took the integration over.
    Store(StoreError),
    /// CWM does not answer, or does not accept the keys.
    Cwm(&'static str),
    /// Somebody cancelled it.
    Cancelled(String),
}

impl Stop {
    pub(crate) fn why(&self) -> String {
        match self {
            Self::Store(error) => error.to_string(),
            Self::Cwm(why) => (*why).to_owned(),
            Self::Cancelled(why) => why.clone(),
        }
    }
}

/// How far a change is.
#[derive(Debug, Clone)]
enum Slot {
    Waiting,
    /// Its intent may be noted.
    Begun,
    Over(OutcomeKind),
}

/// A write of unknown fate.
#[derive(Debug)]
pub(super) struct Open {
    /// The change's place in the plan.
    pub(super) place: usize,
    pub(super) intent: Intent,
    /// How it failed.
    pub(super) error: WriteError,
}

/// Where the lanes write down how far they are. What comes out has the plan's order, whatever
/// came first.
#[derive(Debug)]
pub(super) struct Board<'a> {
    integration: &'a IntegrationId,
    pub(super) changes: &'a [Change],
    teller: &'a Teller,
    cancel: &'a Cancel,
    state: Mutex<State>,
}

#[derive(Debug)]
struct State {
    slots: Vec<Slot>,
    over: usize,
    /// What is not there, or may not be: what needs it is not tried.
    undone: BTreeSet<RecordKey>,
    open: Vec<Open>,
    refused: Vec<Trouble>,
    breaker: Breaker,
    failed: Option<StoreError>,
}

impl<'a> Board<'a> {
    /// `limit`: how many failures in a row break it off.
    pub(super) fn new(
        integration: &'a IntegrationId,
        changes: &'a [Change],
        limit: u32,
        teller: &'a Teller,
        cancel: &'a Cancel,
    ) -> Self {
        Self {
            integration,
            changes,
            teller,
            cancel,
            state: Mutex::new(State {
                slots: vec![Slot::Waiting; changes.len()],
                over: 0,
                undone: BTreeSet::new(),
                open: Vec::new(),
                refused: Vec::new(),
                breaker: Breaker::new(limit),
                failed: None,
            }),
        }
    }

    /// Whether a change may be made now. If not, its outcome says why.
    pub(super) fn begin(&self, place: usize) -> bool {
        // The rest is told why at the end.
        if self.cancel.why().is_some() {
            return false;
        }
        let change = &self.changes[place];
        let why = {
            let mut state = self.state();
            let missing = change.needs.iter().find(|key| state.undone.contains(*key));
            let broken = state.breaker.why_not(change.action.kind());
            let why = match (&state.failed, broken, missing) {
                (Some(_), ..) => return false,
                (_, Some(broken), _) => Some(broken),
                (.., Some(key)) => Some(format!("the step that it needs was not made ({key})")),
                _ => None,
            };
            if why.is_none() {
                state.slots[place] = Slot::Begun;
            }
            why
        };
        match why {
            Some(why) => {
                self.over(place, OutcomeKind::NotTried { why });
                false
            }
            None => true,
        }
    }

    /// A change has its outcome.
    pub(super) fn over(&self, place: usize, kind: OutcomeKind) {
        let change = &self.changes[place];
        let data = change.action.kind();
        let outcome = kind.name();
        metrics::counter!("cw_sync_changes_total", "kind" => data.name(), "outcome" => outcome)
            .increment(1);
        let done = {
            let mut state = self.state();
            if matches!(kind, OutcomeKind::Applied { .. }) {
                state.undone.remove(&change.action.key());
            } else {
                state.undone.insert(change.action.key());
            }
            state.slots[place] = Slot::Over(kind);
            state.over += 1;
            state.over
        };
        let step = Step::Changed {
            kind: data,
            tenant: change.scope.tenant().cloned(),
            outcome,
            done,
            of: self.changes.len(),
        };
        self.teller.tell(self.integration, step);
    }

    /// A write's fate is unknown for now: nothing that needs it is tried, the rest goes on.
    pub(super) fn leave_open(&self, open: Open) {
        let mut state = self.state();
        let key = self.changes[open.place].action.key();
        state.undone.insert(key);
        state.open.push(open);
    }

    /// Takes the writes of unknown fate, in the plan's order.
    pub(super) fn take_open(&self) -> Vec<Open> {
        let mut open = std::mem::take(&mut self.state().open);
        open.sort_by_key(|open| open.place);
        open
    }

    /// CWM refuses this very change: the same again would fail again.
    pub(super) fn refused(&self, trouble: Trouble) {
        self.state().refused.push(trouble);
    }

    /// How CWM replied to the write of a change.
    pub(super) fn replied(&self, place: usize, reply: Reply) {
        let kind = self.changes[place].action.kind();
        self.state().breaker.count(kind, reply);
    }

    /// The store failed: nothing more is written.
    pub(super) fn fail(&self, error: StoreError) {
        let mut state = self.state();
        state.failed = state.failed.take().or(Some(error));
    }

    /// Whether looking things up in CWM, and keeping what is found, makes sense.
    pub(super) fn may_look(&self) -> bool {
        let state = self.state();
        state.failed.is_none() && state.breaker.broken() != Some(Broken::Silent)
    }

    /// What came of it all.
    pub(super) fn finish(self) -> Applied {
        let state = self.state.into_inner();
        let state = state.unwrap_or_else(PoisonError::into_inner);
        let is_left = state.slots.iter().any(|slot| matches!(slot, Slot::Waiting));
        let stop = state.failed.map(Stop::Store);
        let stop = stop.or_else(|| self.cancel.why().filter(|_| is_left).map(Stop::Cancelled));
        let stop = stop.or_else(|| state.breaker.broken().map(|broken| Stop::Cwm(broken.why())));
        let why = stop.as_ref().map(Stop::why).unwrap_or_default();
        let outcomes = self.changes.iter().zip(state.slots);
        let outcomes = outcomes.map(|(change, slot)| Outcome {
            change: change.clone(),
            kind: match slot {
                Slot::Over(kind) => kind,
                Slot::Begun => OutcomeKind::Unknown {
                    message: format!("the next run looks whether it was made; {why}"),
                },
                Slot::Waiting => OutcomeKind::NotTried { why: why.clone() },
            },
        });
        Applied {
            outcomes: outcomes.collect(),
            refused: state.refused,
            stop,
        }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        // No holder panics with it half written.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
