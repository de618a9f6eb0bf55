//! The hand that arms failures.

use std::sync::Arc;
use std::time::Duration;

use super::{Chaos, Failure, Fault};
use crate::shared::Shared;

/// Arms failures of a running mock. From [`MockCwm::faults`](crate::MockCwm::faults).
#[derive(Debug, Clone)]
pub struct Faults {
    shared: Arc<Shared>,
}

impl Faults {
    pub(crate) fn new(shared: Arc<Shared>) -> Self {
        Self { shared }
    }

    /// Arms a failure. Several may be armed; each counts for itself.
    pub fn add(&self, fault: Fault) -> &Self {
        self.shared.lock().faults.add(fault);
        self
    }

    fn on_write(&self, failure: Failure, nth: u32) -> &Self {
        self.add(Fault::new(failure).on_write(nth))
    }

    /// Closes the connection of the n-th write from now, without doing it.
    pub fn drop_before(&self, on_write: u32) -> &Self {
        self.on_write(Failure::DropBefore, on_write)
    }

    /// Does the n-th write from now, then closes the connection without an answer.
    pub fn drop_after(&self, on_write: u32) -> &Self {
        self.on_write(Failure::DropAfter, on_write)
    }

    /// Never answers the n-th write from now, and does not do it.
    pub fn hang_before(&self, on_write: u32) -> &Self {
        self.on_write(Failure::HangBefore, on_write)
    }

    /// Does the n-th write from now, then never answers.
    pub fn hang_after(&self, on_write: u32) -> &Self {
        self.on_write(Failure::HangAfter, on_write)
    }

    /// Answers the next requests whose path contains a text with an error status.
    pub fn status(&self, status: u16, path: &str, requests: u32) -> &Self {
        let failure = Failure::Status {
            status,
            retry_after: None,
            body: None,
        };
        self.add(Fault::new(failure).path(path).requests(requests))
    }

    /// Answers the next requests whose path contains a text with a 429 and a `Retry-After`.
    pub fn throttle(&self, retry_after: &str, path: &str, requests: u32) -> &Self {
        let failure = Failure::Status {
            status: 429,
            retry_after: Some(retry_after.to_owned()),
            body: None,
        };
        self.add(Fault::new(failure).path(path).requests(requests))
    }

    /// Answers the next requests whose path contains a text late.
    pub fn latency(&self, late: Duration, path: &str, requests: u32) -> &Self {
        let millis = u64::try_from(late.as_millis()).unwrap_or(u64::MAX);
        self.add(
            Fault::new(Failure::Latency { millis })
                .path(path)
                .requests(requests),
        )
    }

    /// The failures that have not happened yet, with what is left of them.
    pub fn pending(&self) -> Vec<Fault> {
        self.shared.lock().faults.pending()
    }

    /// Disarms all failures. Chaos goes on.
    pub fn clear(&self) {
        self.shared.lock().faults.clear();
    }

    /// Begins to fail at random, or stops it with `None`.
    pub fn chaos(&self, chaos: Option<Chaos>) -> &Self {
        self.shared.lock().faults.chaos = chaos;
        self
    }
}
