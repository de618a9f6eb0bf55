use super::{Failure, Method, StatusCode};
use std::time::Duration;

/// What became of one attempt: what metrics are made of. It holds no ids, no query, no body.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Attempt<'a> {
    /// What the request was named by [`Request::operation`](super::Request::operation), such as a
    /// path template.
    pub operation: Option<&'a str>,
    /// The method.
    pub method: &'a Method,
    /// The host that was asked.
    pub host: &'a str,
    /// Which attempt it was, from 1.
    pub number: u32,
    /// The status, if a complete answer came.
    pub status: Option<StatusCode>,
    /// Why none came. [`Failure::NoTurn`]: this attempt was not made.
    pub failure: Option<&'a Failure>,
    /// From the turn to the end of the answer.
    pub duration: Duration,
    /// The wait for the turn before that.
    pub waited: Duration,
    /// Bytes of the body that were received, unpacked.
    pub bytes: u64,
    /// The pause before the next attempt; `None` if this was the last.
    pub again_after: Option<Duration>,
}

impl Attempt<'_> {
    /// A short name of the outcome, for a metric's label: the status, or the failure's
    /// [class](Failure::class).
    pub fn outcome(&self) -> &str {
        match (&self.status, self.failure) {
            (Some(status), _) => status.as_str(),
            (None, Some(failure)) => failure.class(),
            (None, None) => "unknown",
        }
    }
}

/// Is told of each attempt of a client, within the task that makes it: it should be quick.
///
/// Every closure over an [`Attempt`] is one.
pub trait Observer: Send + Sync {
    /// An attempt has ended.
    fn attempt(&self, attempt: &Attempt<'_>);
}

impl<F: Fn(&Attempt<'_>) + Send + Sync> Observer for F {
    fn attempt(&self, attempt: &Attempt<'_>) {
        self(attempt);
    }
}

impl Observer for std::sync::Arc<dyn Observer> {
    fn attempt(&self, attempt: &Attempt<'_>) {
        (**self).attempt(attempt);
    }
}
