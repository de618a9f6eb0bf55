//! What can go wrong.

use serde::{Deserialize, Serialize};
use serde_json::Value;

/// What goes wrong.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "fault", rename_all = "snake_case", deny_unknown_fields)]
#[non_exhaustive]
pub enum Failure {
    /// The answer comes late.
    Latency {
        /// How late.
        millis: u64,
    },
    /// An error answer; nothing is done.
    Status {
        /// The status.
        status: u16,
        /// A `Retry-After` header, in either form.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        retry_after: Option<String>,
        /// The body: a text as it is (as HTML if it begins with `<`), anything else as JSON. Without
        /// one, the body that the real server sends with this status.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        body: Option<Value>,
    },
    /// A 429; nothing is done.
    Throttle {
        /// How the server says it.
        #[serde(default)]
        form: Throttling,
        /// How long to wait.
        #[serde(default = "half_a_minute")]
        seconds: u32,
    },
    /// A 5xx as the real server sends them; nothing is done.
    ServerError {
        /// Which one.
        #[serde(default)]
        form: ServerErrors,
    },
    /// A redirect; nothing is done.
    Redirect {
        /// Where to.
        #[serde(default)]
        to: Target,
        /// The status.
        #[serde(default = "found")]
        status: u16,
    },
    /// The connection is closed; nothing is done.
    DropBefore,
    /// The request is done, then the connection is closed without an answer.
    DropAfter,
    /// Never answered; nothing is done.
    HangBefore,
    /// The request is done and never answered.
    HangAfter,
    /// The request is done, and the connection is closed in the middle of the answer's body.
    Cut,
    /// A list has fewer rows than asked for, though there are more. Meets lists only.
    ShortPage {
        /// How many rows there are.
        #[serde(default = "one")]
        rows: u32,
        /// Whether the `Link` header stays. A forward-only one then goes on after the last row
        /// that was sent.
        #[serde(default = "yes")]
        link: bool,
    },
    /// A written record is missing in lists and counts for a while; a GET by id finds it. Meets
    /// writes only.
    Lag {
        /// For how many of the requests that follow.
        #[serde(default)]
        for_requests: u32,
        /// For how long, where `for_requests` is 0.
        #[serde(default)]
        for_millis: u64,
    },
}

/// How a 429 is said (cwm-api §6.2, §6.3).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Throttling {
    /// JSON, and `Retry-After` in seconds.
    #[default]
    Seconds,
    /// JSON, and `Retry-After` as an HTTP date.
    Date,
    /// A gateway's HTML page, and `Retry-After` in seconds.
    Html,
    /// JSON without `Retry-After`.
    Bare,
}

/// The 5xx answers that have been seen (cwm-api §6.2).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ServerErrors {
    /// 500: a timeout. It passes.
    #[default]
    Timeout,
    /// 500: no connection to the database was free. It passes.
    Pool,
    /// 500: a value could not be converted. It does not pass.
    Conversion,
    /// 500: a stored date could not be read. It does not pass.
    DateTime,
    /// 500 with an HTML page.
    Html,
    /// 502 with an HTML page.
    BadGateway,
    /// 503 with an HTML page.
    Unavailable,
    /// 504 with an HTML page.
    GatewayTimeout,
}

/// Where a redirect goes. All of these come back to the mock, so that a client which follows one
/// shows in the log.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Target {
    /// The same address without TLS.
    #[default]
    Http,
    /// The same path on another host: `localhost` instead of `127.0.0.1`.
    OtherHost,
    /// The page for people, on the host for people.
    UiHost,
}

impl Failure {
    /// Its name in JSON and in the log.
    pub(crate) fn name(&self) -> &'static str {
        match self {
            Self::Latency { .. } => "latency",
            Self::Status { .. } => "status",
            Self::Throttle { .. } => "throttle",
            Self::ServerError { .. } => "server_error",
            Self::Redirect { .. } => "redirect",
            Self::DropBefore => "drop_before",
            Self::DropAfter => "drop_after",
            Self::HangBefore => "hang_before",
            Self::HangAfter => "hang_after",
            Self::Cut => "cut",
            Self::ShortPage { .. } => "short_page",
            Self::Lag { .. } => "lag",
        }
    }

    /// Whether it comes on top of whatever else happens to the request.
    pub(super) fn is_modifier(&self) -> bool {
        matches!(
            self,
            Self::Latency { .. } | Self::ShortPage { .. } | Self::Lag { .. }
        )
    }
}

fn one() -> u32 {
    1
}

fn half_a_minute() -> u32 {
    30
}

fn found() -> u16 {
    302
}

fn yes() -> bool {
    true
}
