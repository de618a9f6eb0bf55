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
}

impl Hosted {
    /// An integration with its jobs: those that a person set, or the
    /// [adapter's](crate::plugin::Descriptor::jobs).
    pub fn new(engine: Arc<Engine>, integration: Integration, jobs: Vec<Job>) -> Self {
        Self {
            engine,
            integration,
            jobs,
        }
    }
}
