use super::Method;
use std::time::Duration;

/// Why no answer came back.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Failure {
    /// No connection: name not found, refused, TLS failed, or the connect time limit. The request
    /// was certainly not sent.
    Connect,
    /// A time limit passed after the connection stood.
    Timeout,
    /// The connection broke, or the answer could not be read to its end.
    Broken,
    /// The server wants to send us elsewhere. Redirects are never followed.
    Redirect {
        /// The 3xx status.
        status: u16,
        /// The target's scheme and host, if it named one.
        target: Option<String>,
    },
    /// The answer is larger than the client's limit, in bytes.
    TooLarge {
        /// The limit, in bytes.
        limit: usize,
    },
}

/// A request that got no usable answer.
///
/// Says method and place (host and path; never the query, headers or body), the reason, the number
/// of attempts and the time they took.
#[derive(Debug, thiserror::Error)]
#[error("{method} {place}: {}", describe(.failure, *.attempts, *.elapsed))]
pub struct HttpError {
    pub(super) method: Method,
    pub(super) place: String,
    pub(super) failure: Failure,
    pub(super) attempts: u32,
    pub(super) elapsed: Duration,
    pub(super) idempotent: bool,
    #[source]
    pub(super) source: Option<reqwest::Error>,
}

impl HttpError {
    /// Why no answer came back.
    pub fn failure(&self) -> &Failure {
        &self.failure
    }

    /// How many attempts were made.
    pub fn attempts(&self) -> u32 {
        self.attempts
    }

    /// Whether the server may have acted on a request that is not safe to repeat. Look before
    /// trying again.
    pub fn may_have_happened(&self) -> bool {
        !self.idempotent
            && matches!(
                self.failure,
                Failure::Timeout | Failure::Broken | Failure::TooLarge { .. }
            )
    }
}

fn describe(failure: &Failure, attempts: u32, elapsed: Duration) -> String {
    let what = match failure {
        Failure::Connect => {
            "no connection; check the host name, the network and that the server is up".to_owned()
        }
        Failure::Timeout => "no answer within the time limit".to_owned(),
        Failure::Broken => "the connection broke before the answer was complete".to_owned(),
        Failure::Redirect { status, target } => format!(
            "refused to follow a redirect ({status}) to {}; check the host name and the credentials",
            target.as_deref().unwrap_or("another place")
        ),
        Failure::TooLarge { limit } => format!("the answer is larger than {limit} bytes"),
    };
    format!(
        "{what} ({attempts} attempt(s), {:.1} s)",
        elapsed.as_secs_f64()
    )
}
