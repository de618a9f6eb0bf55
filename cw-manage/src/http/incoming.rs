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
    pub(super) origin: Origin,
}

/// What the errors of a body that is read later have to say.
pub(super) struct Origin {
    pub(super) method: Method,
    pub(super) place: String,
    pub(super) started: Instant,
    /// How long the body may stand still.
    pub(super) stall: Duration,
    /// The largest body that is read whole, in bytes.
    pub(super) max_body: usize,
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
        let Self {
            head, rest, origin, ..
        } = self;
        let chunks = async_stream::try_stream! {
            if let Some(mut rest) = rest {
                while let Some(chunk) = next(&mut rest, &origin, head.attempts).await? {
                    yield chunk;
                }
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
        let Some(mut rest) = self.rest.take() else {
            return Ok(self.head);
        };
        while let Some(chunk) = next(&mut rest, &self.origin, self.head.attempts).await? {
            if self.head.body.len() + chunk.len() > self.origin.max_body {
                let limit = self.origin.max_body;
                let failure = Failure::TooLarge { limit };
                return Err(self.origin.error(self.head.attempts, failure, None));
            }
            self.head.body.extend_from_slice(&chunk);
        }
        Ok(self.head)
    }
}

async fn next(
    rest: &mut reqwest::Response,
    origin: &Origin,
    attempts: u32,
) -> Result<Option<Bytes>, HttpError> {
    match tokio::time::timeout(origin.stall, rest.chunk()).await {
        Ok(Ok(chunk)) => Ok(chunk),
        Ok(Err(source)) => {
            let source = source.without_url();
            Err(origin.error(attempts, Failure::Broken, Some(source)))
        }
        Err(_) => Err(origin.error(attempts, Failure::Timeout, None)),
    }
}

impl Origin {
    fn error(&self, attempts: u32, failure: Failure, source: Option<reqwest::Error>) -> HttpError {
        HttpError {
            method: self.method.clone(),
            place: self.place.clone(),
            failure,
            attempts,
            elapsed: self.started.elapsed(),
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
