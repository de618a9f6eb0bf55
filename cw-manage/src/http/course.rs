use super::client::Outcome;
use super::incoming::{Incoming, Origin};
use super::{Attempt, HttpError, Request, Response};
use std::time::Duration;
use tokio::time::Instant;

/// What has become of a request so far, over all its attempts.
pub(super) struct Course<'a> {
    request: &'a Request,
    started: Instant,
    total: Duration,
    pub(super) attempts: u32,
    /// Whether the server may have acted on an attempt before the last one.
    pub(super) unknown: bool,
    waited: Duration,
}

impl<'a> Course<'a> {
    pub(super) fn new(request: &'a Request, total: Duration) -> Self {
        Self {
            request,
            started: Instant::now(),
            total,
            attempts: 0,
            unknown: false,
            waited: Duration::ZERO,
        }
    }

    /// What is left of the total time limit.
    pub(super) fn left(&self) -> Duration {
        self.total.saturating_sub(self.started.elapsed())
    }

    /// The next attempt, after the wait for its turn.
    pub(super) fn attempt(&mut self, waited: Duration) -> Attempt<'a> {
        self.waited = self.waited.saturating_add(waited);
        Attempt {
            operation: self.request.operation.as_deref(),
            method: &self.request.method,
            host: self.request.url.host_str().unwrap_or_default(),
            number: self.attempts + 1,
            status: None,
            failure: None,
            duration: Duration::ZERO,
            waited,
            bytes: 0,
            again_after: None,
        }
    }

    /// The last attempt's outcome as the request's.
    pub(super) fn end(self, outcome: Outcome, mut origin: Origin) -> Result<Incoming, HttpError> {
        match outcome {
            Ok((answer, rest)) => {
                // What was read whole needs its turn no more.
                origin.turn = origin.turn.filter(|_| rest.is_some());
                Ok(Incoming {
                    head: Response {
                        attempts: self.attempts,
                        after_unknown: self.unknown,
                        ..answer
                    },
                    started: self.started,
                    waited: self.waited,
                    origin,
                    rest,
                })
            }
            Err((failure, source)) => Err(HttpError {
                method: origin.method,
                place: origin.place,
                may_have_acted: self.unknown || failure.may_have_acted(),
                failure,
                attempts: self.attempts,
                elapsed: self.started.elapsed(),
                waited: self.waited,
                source,
            }),
        }
    }
}
