use super::limiter::Permit;
use super::{Failure, HttpError, Method, Response};
use bytes::Bytes;
use futures::stream::{BoxStream, StreamExt};
use std::time::Duration;
use tokio::time::Instant;

/// An answer whose body is still to come.
///
/// Only the body of a success is left to come: with an error status the answer is complete, and the
/// stream empty.
pub struct Incoming {
    pub(super) head: Response,
    pub(super) rest: Option<reqwest::Response>,
    pub(super) started: Instant,
    /// How long it waited for its turns.
    pub(super) waited: Duration,
    pub(super) origin: Origin,
}

/// Where an answer came from, and how its body may be read.
pub(super) struct Origin {
    pub(super) method: Method,
    pub(super) place: Box<str>,
    /// How long the body may stand still.
    pub(super) stall: Duration,
    /// The largest body that is read whole, in bytes.
    pub(super) max_body: usize,
    /// A turn lasts until the body is read.
    pub(super) turn: Option<Permit>,
}

impl Incoming {
    /// Status and headers; the body only when the status is an error.
    pub fn head(&self) -> &Response {
        &self.head
    }

    /// Status and headers, and the body if it was read already.
    pub(crate) fn into_head(self) -> Response {
        self.head
    }

    /// The body's size in bytes, if the server says it.
    pub fn size(&self) -> Option<u64> {
        self.rest.as_ref()?.content_length()
    }

    /// The body as it comes. Each pause has the time limit of one attempt; the whole has none.
    ///
    /// An error ends the stream, and a body that was cut short is one: without an error it is
    /// complete.
    pub fn into_stream(self) -> BoxStream<'static, Result<Bytes, HttpError>> {
        let chunks = async_stream::try_stream! {
            let mut answer = self;
            while let Some(chunk) = answer.next().await? {
                yield chunk;
            }
        };
        chunks.boxed()
    }

    /// The whole body, within the client's size limit.
    ///
    /// # Errors
    ///
    /// When it is too large, stands still for too long or is cut short.
    pub async fn whole(mut self) -> Result<Response, HttpError> {
        while let Some(chunk) = self.next().await? {
            let limit = self.origin.max_body;
            if self.head.body.len() + chunk.len() > limit {
                return Err(self.error(Failure::TooLarge { limit }, None));
            }
            self.head.body.extend_from_slice(&chunk);
        }
        Ok(self.head)
    }

    async fn next(&mut self) -> Result<Option<Bytes>, HttpError> {
        let Some(rest) = &mut self.rest else {
            return Ok(None);
        };
        let outcome = tokio::time::timeout(self.origin.stall, rest.chunk()).await;
        if !matches!(outcome, Ok(Ok(Some(_)))) {
            // Nothing more is read: the turn goes to the next, however long this is kept.
            self.rest = None;
            self.origin.turn = None;
        }
        match outcome {
            Ok(Ok(chunk)) => Ok(chunk),
            Ok(Err(source)) => Err(self.error(Failure::Broken, Some(source.without_url()))),
            Err(_) => Err(self.error(Failure::Timeout, None)),
        }
    }

    fn error(&self, failure: Failure, source: Option<reqwest::Error>) -> HttpError {
        HttpError {
            method: self.origin.method.clone(),
            place: self.origin.place.clone(),
            failure,
            attempts: self.head.attempts,
            elapsed: self.started.elapsed(),
            waited: self.waited,
            may_have_acted: true,
            source,
        }
    }
}

impl std::fmt::Debug for Incoming {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Incoming({})", self.head.status)
    }
}
