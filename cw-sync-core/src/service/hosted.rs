use crate::engine::{Engine, Integration};
use crate::schedule::Job;
use std::sync::Arc;

/// An integration in a service: what is synced, by which engine, when.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Hosted {
    /// Runs it: the partner's CWM, the store, the clock.
    pub engine: Arc<Engine>,
    /// What is synced. Its zone is the one of jobs that name none.
    pub integration: Integration,
    /// What is done when.
    pub jobs: Vec<Job>,
    /// How often the integration's record had been saved that this is of, where there is one.
    pub revision: Option<u64>,
}

impl Hosted {
    /// An integration with its jobs: those that a person set, or the
    /// [adapter's](crate::plugin::Descriptor::jobs).
    pub fn new(engine: Arc<Engine>, integration: Integration, jobs: Vec<Job>) -> Self {
        Self {
            engine,
            integration,
            jobs,
            revision: None,
        }
    }

    /// It is set as this [revision](crate::integration::IntegrationRecord::revision) of its record
    /// says. Of two revisions the newer one counts, wherever else it is hosted: a job whose schedule
    /// it changes, or that it switches on, begins anew, and nobody does it by the older one any
    /// more. Without one a job goes on from where it was, whatever its schedule is now.
    #[must_use]
    pub fn at_revision(mut self, revision: u64) -> Self {
        self.revision = Some(revision);
        self
    }

    /// Whether this is of an older revision than that.
    pub(super) fn is_older_than(&self, other: &Self) -> bool {
        self.revision.is_some() && self.revision < other.revision
    }
}
