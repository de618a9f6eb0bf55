use super::Method;
use std::time::Duration;

/// Why no usable answer came back.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Failure {
    /// No connection: name not found, refused, TLS failed, or the connect time limit. The request
    /// was certainly not sent.
    Connect,
    /// A time limit passed. Whether a connection stood is not known.
    Timeout,
    /// The connection broke, or the answer could not be read to its end.
    Broken,
    /// The server wants to send us elsewhere. Redirects are never followed.
    Redirect {
        /// The 3xx status.
        status: u16,
        /// The target's scheme, host and port, if it named one.
        target: Option<String>,
    },
    /// The answer is larger than the client's limit, in bytes.
    TooLarge {
        /// The limit, in bytes.
        limit: usize,
    },
    /// Not sent: the client's own [`LoadLimits`](super::LoadLimits) gave no turn within the total
    /// time limit.
    NoTurn {
        /// How much longer the pause lasts that the server asked for, where that is why; never longer
        /// than [`RetryPolicy::longest_pause`](super::RetryPolicy::longest_pause).
        pause: Option<Duration>,
    },
    /// What was to be sent could not be read to its end. The server never got it whole.
    Source {
        /// Why, in words.
        reason: String,
    },
}

impl Failure {
    /// A short name without data in it, for a metric's label.
    pub fn class(&self) -> &'static str {
        match self {
            Self::Connect => "connect",
            Self::Timeout => "timeout",
            Self::Broken => "broken",
            Self::Redirect { .. } => "redirect",
            Self::TooLarge { .. } => "too_large",
            Self::NoTurn { .. } => "no_turn",
            Self::Source { .. } => "source",
        }
    }

    /// Whether the server may have acted on the request.
    pub(super) fn may_have_acted(&self) -> bool {
        match self {
            Self::Timeout | Self::Broken | Self::TooLarge { .. } => true,
            // "See other" is how a server answers what it has done; many say 302 for it.
            Self::Redirect { status, .. } => matches!(status, 302 | 303),
            Self::Connect | Self::NoTurn { .. } | Self::Source { .. } => false,
        }
    }
}

/// HTTP or TLS could not be set up on this machine.
#[derive(Debug, thiserror::Error)]
#[error("HTTP could not be set up on this machine; check that CA certificates are installed")]
pub struct SetupError(#[from] reqwest::Error);

/// A request that got no usable answer.
///
/// Says method and place (host and path; never the query, headers or body), the reason, the number
/// of attempts and the time they took.
#[derive(Debug, thiserror::Error)]
#[error("{method} {place}: {}", self.reason())]
pub struct HttpError {
    pub(super) method: Method,
    pub(super) place: Box<str>,
    pub(super) failure: Failure,
    pub(super) attempts: u32,
    pub(super) elapsed: Duration,
    pub(super) waited: Duration,
    pub(super) may_have_acted: bool,
    #[source]
    pub(super) source: Option<reqwest::Error>,
}

impl HttpError {
    /// Why no answer came back.
    pub fn failure(&self) -> &Failure {
        &self.failure
    }

    /// How many attempts were made; 0 where the client's own limits gave no turn.
    pub fn attempts(&self) -> u32 {
        self.attempts
    }

    /// Whether a write (any method but GET, HEAD and OPTIONS) may have been done, by this attempt
    /// or an earlier one. Look before trying again.
    pub fn may_have_happened(&self) -> bool {
        self.may_have_acted && !self.method.is_safe()
    }

    /// The failure in words, with attempts and time, without method and place.
    pub(crate) fn reason(&self) -> String {
        let plural = if self.attempts == 1 { "" } else { "s" };
        let waited = match self.waited.as_secs() {
            0 => String::new(),
            seconds => format!(", {seconds} s of it in the client's own queue"),
        };
        format!(
            "{} ({} attempt{plural}, {:.1} s{waited})",
            describe(&self.failure),
            self.attempts,
            self.elapsed.as_secs_f64()
        )
    }

    /// The failure, and what the system said of it.
    pub(crate) fn into_parts(self) -> (Failure, Option<reqwest::Error>) {
        (self.failure, self.source)
    }
}

fn describe(failure: &Failure) -> String {
    match failure {
        Failure::Connect => {
            "no connection; check the host name, the network and that the server is up".to_owned()
        }
        Failure::Timeout => "no answer within the time limit".to_owned(),
        Failure::Broken => "the connection broke before the answer was complete".to_owned(),
        Failure::Redirect { status, target } => format!(
            "refused to follow a redirect ({status}) to {}",
            target.as_deref().unwrap_or("another place")
        ),
        Failure::TooLarge { limit } => format!("the answer is larger than {limit} bytes"),
        Failure::NoTurn { pause: None } => "not sent: the client's own load limits gave no turn \
             within the total time limit; make fewer requests at a time, or allow more"
            .to_owned(),
        Failure::NoTurn { pause: Some(pause) } => format!(
            "not sent: the server asked for a pause, which the client keeps for another {:.1} s",
            pause.as_secs_f64()
        ),
        Failure::Source { reason } => {
            format!("what was to be sent could not be read to its end: {reason}")
        }
    }
}
