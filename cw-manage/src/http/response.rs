use super::{HeaderMap, StatusCode, retry};
use chrono::{DateTime, Utc};
use std::time::Duration;

/// A complete answer: status, headers and the whole body, within the client's size limit.
///
/// An answer of any status is a `Response`, a 404 and a final 503 too: what a status means is for
/// the caller to say. `Debug` leaves headers and body out.
#[derive(Clone)]
pub struct Response {
    pub(super) status: StatusCode,
    pub(super) headers: HeaderMap,
    pub(super) body: Vec<u8>,
    pub(super) attempts: u32,
    pub(super) after_unknown: bool,
}

impl Response {
    /// The status, which alone decides success.
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// All headers.
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// One header as text; `None` when absent or not readable as text.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }

    /// How long the server asks to wait, in either form of `Retry-After`.
    pub fn retry_after(&self) -> Option<Duration> {
        retry::retry_after(&self.headers, Utc::now())
    }

    /// The server's time when it answered (`Date`), if it says.
    pub fn date(&self) -> Option<DateTime<Utc>> {
        retry::http_date(self.header("date")?)
    }

    /// The body's bytes.
    pub fn body(&self) -> &[u8] {
        &self.body
    }

    /// The body's bytes, without a copy.
    pub fn into_body(self) -> Vec<u8> {
        self.body
    }

    /// The body as text; invalid UTF-8 is replaced.
    pub fn text(&self) -> std::borrow::Cow<'_, str> {
        String::from_utf8_lossy(&self.body)
    }

    /// How many attempts it took, 1 or more.
    pub fn attempts(&self) -> u32 {
        self.attempts
    }

    /// Whether the server may have acted on an earlier attempt, whose answer was lost or of no use.
    /// A DELETE that is repeated then finds nothing to delete.
    pub fn after_unknown(&self) -> bool {
        self.after_unknown
    }
}

impl std::fmt::Debug for Response {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Response({}, {} bytes)", self.status, self.body.len())
    }
}
