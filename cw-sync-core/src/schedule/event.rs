use super::JobName;
use super::pace::Pace;
use crate::model::TenantKey;
use crate::store::{EventId, RunId};
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Something that the vendor told of, and what came of it: a row of the event log (AX-23).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Event {
    /// Its name.
    pub id: EventId,
    /// The tenant that it is about.
    pub tenant: TenantKey,
    /// What it is, in the vendor's word, such as `backupEnded`.
    pub kind: String,
    /// What it is, for people.
    pub text: String,
    /// When it was told of.
    pub told_at: DateTime<Utc>,
    /// What was, or is to be, done about it, by job. None: no job is for its kind.
    pub deliveries: BTreeMap<JobName, Delivery>,
}

/// What one job does about an event.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Delivery {
    /// Since when it is wanted: when the event was told of, or wanted again.
    pub wanted_at: DateTime<Utc>,
    /// Who wants it again, and at once (AX-24).
    pub wanted_by: Option<String>,
    /// When it was done; `None`: it waits.
    pub done_at: Option<DateTime<Utc>>,
    /// The run that did it, or tried last.
    pub run: Option<RunId>,
    /// How often it was tried since it is wanted.
    pub attempts: u32,
    /// Before then it is not tried again.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub again_at: Option<DateTime<Utc>>,
    /// What went wrong the last time.
    pub errors: Vec<String>,
}

impl Delivery {
    /// One that waits.
    pub fn wanted(wanted_at: DateTime<Utc>) -> Self {
        Self {
            wanted_at,
            wanted_by: None,
            done_at: None,
            run: None,
            attempts: 0,
            again_at: None,
            errors: Vec::new(),
        }
    }

    /// When it is due, for a tenant that its job served last at `last`.
    pub fn due(&self, pace: &Pace, last: Option<DateTime<Utc>>) -> DateTime<Utc> {
        let due = pace.due(self.wanted_at, last, self.wanted_by.is_some());
        self.again_at.map_or(due, |again| due.max(again))
    }

    /// Nothing more is done about it, for this reason.
    pub(crate) fn give_up(&mut self, now: DateTime<Utc>, why: String) {
        self.done_at = Some(now);
        self.errors = vec![why];
    }
}

impl Event {
    /// An event that is told of, with what these jobs are to do about it.
    pub fn new(
        tenant: impl Into<TenantKey>,
        kind: impl Into<String>,
        text: impl Into<String>,
        told_at: DateTime<Utc>,
        jobs: impl IntoIterator<Item = JobName>,
    ) -> Self {
        let wanted = |job| (job, Delivery::wanted(told_at));
        Self {
            id: EventId::generate(),
            tenant: tenant.into(),
            kind: kind.into(),
            text: text.into(),
            told_at,
            deliveries: jobs.into_iter().map(wanted).collect(),
        }
    }

    /// Whether something is still to be done about it.
    pub fn waits(&self) -> bool {
        self.deliveries.values().any(|one| one.done_at.is_none())
    }

    /// What went wrong, by job.
    pub fn errors(&self) -> impl Iterator<Item = (&JobName, &str)> {
        self.deliveries.iter().flat_map(|(job, delivery)| {
            let errors = delivery.errors.iter();
            errors.map(move |error| (job, error.as_str()))
        })
    }

    /// Whether something went wrong.
    pub fn has_errors(&self) -> bool {
        self.errors().next().is_some()
    }

    /// Wants what these jobs do about it done again, without waiting for its turn (AX-24); also by
    /// those that did not know of it. What went wrong stays until then.
    pub fn want_again(
        &mut self,
        jobs: impl IntoIterator<Item = JobName>,
        who: &str,
        now: DateTime<Utc>,
    ) {
        for job in jobs {
            let delivery = self.deliveries.entry(job);
            let delivery = delivery.or_insert_with(|| Delivery::wanted(now));
            delivery.wanted_at = now;
            delivery.wanted_by = Some(who.to_owned());
            delivery.done_at = None;
            (delivery.attempts, delivery.again_at) = (0, None);
        }
    }

    /// All that a search for text looks at, folded as a query's text is.
    pub(crate) fn searched(&self) -> String {
        let errors: Vec<_> = self.errors().map(|(_, error)| error).collect();
        let all = format!(
            "{}\n{}\n{}\n{}",
            self.tenant,
            self.kind,
            self.text,
            errors.join("\n")
        );
        all.to_lowercase()
    }
}

/// Which events are wanted; the default is the latest 50 of all (AX-25).
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct EventQuery {
    /// How many at most.
    pub limit: u32,
    /// Those before this one in the list: the last of the page before.
    pub before: Option<EventId>,
    /// Only those in whose tenant, kind, text or errors this stands, in any letter case.
    pub text: Option<String>,
    /// Only those of a tenant.
    pub tenant: Option<TenantKey>,
    /// Only those of a kind.
    pub kind: Option<String>,
    /// Only those of which something went wrong.
    pub only_errors: bool,
    /// Only those about which something is still to be done.
    pub only_waiting: bool,
    /// Only those that were told of then or later.
    pub since: Option<DateTime<Utc>>,
    /// Only those that were told of earlier.
    pub until: Option<DateTime<Utc>>,
}

impl Default for EventQuery {
    fn default() -> Self {
        Self {
            limit: 50,
            before: None,
            text: None,
            tenant: None,
            kind: None,
            only_errors: false,
            only_waiting: false,
            since: None,
            until: None,
        }
    }
}

impl EventQuery {
    /// Those of which something went wrong.
    pub fn errors() -> Self {
        Self {
            only_errors: true,
            ..Self::default()
        }
    }

    /// Those in which a text stands.
    pub fn containing(text: impl Into<String>) -> Self {
        Self {
            text: Some(text.into()),
            ..Self::default()
        }
    }

    /// The text as it is searched for; a blank one finds everything.
    pub(crate) fn needle(&self) -> Option<String> {
        let text = self.text.as_deref().map(str::trim);
        text.filter(|text| !text.is_empty()).map(str::to_lowercase)
    }

    /// Whether an event is among those that are wanted, wherever in the list; for those who
    /// implement a store.
    pub fn takes(&self, event: &Event) -> bool {
        self.needle()
            .is_none_or(|text| event.searched().contains(&text))
            && self.tenant.as_ref().is_none_or(|key| *key == event.tenant)
            && self.kind.as_ref().is_none_or(|kind| *kind == event.kind)
            && (!self.only_errors || event.has_errors())
            && (!self.only_waiting || event.waits())
            && self.since.is_none_or(|since| event.told_at >= since)
            && self.until.is_none_or(|until| event.told_at < until)
    }
}
