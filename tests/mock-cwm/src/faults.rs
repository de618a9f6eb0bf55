//! Failures on demand.

use std::sync::Arc;
use std::time::Duration;

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::answer::Answer;
use crate::shared::Shared;

/// One failure, armed until it has happened.
///
/// As JSON, for `POST /__control/faults`: `{"fault": "drop_after", "on_write": 2}` or
/// `{"fault": "status", "status": 429, "retry_after": "30", "requests": 3, "path": "additions"}`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "fault", rename_all = "snake_case", deny_unknown_fields)]
pub enum Fault {
    /// Closes the connection of the n-th write from now, without doing it.
    DropBefore {
        /// Which write, the next one being 1.
        #[serde(default = "one")]
        on_write: u32,
    },
    /// Does the n-th write from now, then closes the connection without an answer.
    DropAfter {
        /// Which write, the next one being 1.
        #[serde(default = "one")]
        on_write: u32,
    },
    /// Never answers the n-th write from now, and does not do it.
    HangBefore {
        /// Which write, the next one being 1.
        #[serde(default = "one")]
        on_write: u32,
    },
    /// Does the n-th write from now, then never answers.
    HangAfter {
        /// Which write, the next one being 1.
        #[serde(default = "one")]
        on_write: u32,
    },
    /// Answers with an error instead of doing anything.
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
        /// How many requests it meets.
        #[serde(default = "one")]
        requests: u32,
        /// A text that the path of the request must contain.
        #[serde(default)]
        path: String,
    },
    /// Answers late.
    Latency {
        /// How late.
        millis: u64,
        /// How many requests it meets.
        #[serde(default = "one")]
        requests: u32,
        /// A text that the path of the request must contain.
        #[serde(default)]
        path: String,
    },
}

fn one() -> u32 {
    1
}

/// What happens to a write.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum WriteFault {
    DropBefore,
    DropAfter,
    HangBefore,
    HangAfter,
}

impl WriteFault {
    /// Its name in the log.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::DropBefore => "drop_before",
            Self::DropAfter => "drop_after",
            Self::HangBefore => "hang_before",
            Self::HangAfter => "hang_after",
        }
    }
}

/// The faults that are still to come.
#[derive(Debug, Default)]
pub(crate) struct Plan(Vec<Fault>);

impl Plan {
    pub(crate) fn add(&mut self, fault: Fault) {
        self.0.push(fault);
    }

    pub(crate) fn pending(&self) -> Vec<Fault> {
        self.0.clone()
    }

    /// What any request meets: how long it has to wait, and the answer that it gets instead.
    pub(crate) fn on_request(&mut self, request_path: &str) -> (Duration, Option<Answer>) {
        let request_path = request_path.to_ascii_lowercase();
        let meets = |path: &str| request_path.contains(&path.to_ascii_lowercase());
        let mut wait = Duration::ZERO;
        let mut answer = None;
        for fault in &mut self.0 {
            match fault {
                Fault::Latency {
                    millis,
                    requests,
                    path,
                } if *requests > 0 && meets(path) => {
                    wait += Duration::from_millis(*millis);
                    *requests -= 1;
                }
                Fault::Status {
                    status,
                    retry_after,
                    body,
                    requests,
                    path,
                } if answer.is_none() && *requests > 0 && meets(path) => {
                    answer = Some(error(*status, retry_after.as_deref(), body.as_ref()));
                    *requests -= 1;
                }
                _ => {}
            }
        }
        self.0.retain(|fault| match fault {
            Fault::Latency { requests, .. } | Fault::Status { requests, .. } => *requests > 0,
            _ => true,
        });
        (wait, answer)
    }

    /// What the next write meets. Every armed fault comes one write nearer.
    pub(crate) fn on_write(&mut self) -> Option<WriteFault> {
        let mut met = None;
        self.0.retain_mut(|fault| {
            let (left, kind) = match fault {
                Fault::DropBefore { on_write } => (on_write, WriteFault::DropBefore),
                Fault::DropAfter { on_write } => (on_write, WriteFault::DropAfter),
                Fault::HangBefore { on_write } => (on_write, WriteFault::HangBefore),
                Fault::HangAfter { on_write } => (on_write, WriteFault::HangAfter),
                Fault::Status { .. } | Fault::Latency { .. } => return true,
            };
            *left = left.saturating_sub(1);
            if *left == 0 {
                met = met.or(Some(kind));
            }
            *left > 0
        });
        met
    }
}

/// An error answer with the body that the real server sends (cwm-api §6.2).
fn error(status: u16, retry_after: Option<&str>, body: Option<&Value>) -> Answer {
    let answer = match (body, status) {
        (Some(body), _) => Answer::raw(status, body),
        (None, 429) => {
            let seconds = retry_after.unwrap_or("30");
            let message = format!("Too many requests. Please try again in {seconds} seconds.");
            Answer::json(
                status,
                &json!({"error": "ConnectWiseAPI", "message": message}),
            )
        }
        (None, 500) => crate::Refusal::new(
            500,
            "ConnectWiseApi",
            "A timeout has occured. Please try again.",
        )
        .into(),
        (None, 502..=504) => Answer::html(status, "The service is unavailable."),
        (None, _) => crate::Refusal::new(status, "ConnectWiseApi", "The request failed.").into(),
    };
    match retry_after {
        Some(value) => answer.with("retry-after", value.to_owned()),
        None => answer,
    }
}

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

    /// Closes the connection of the n-th write from now, without doing it.
    pub fn drop_before(&self, on_write: u32) -> &Self {
        self.add(Fault::DropBefore { on_write })
    }

    /// Does the n-th write from now, then closes the connection without an answer.
    pub fn drop_after(&self, on_write: u32) -> &Self {
        self.add(Fault::DropAfter { on_write })
    }

    /// Never answers the n-th write from now, and does not do it.
    pub fn hang_before(&self, on_write: u32) -> &Self {
        self.add(Fault::HangBefore { on_write })
    }

    /// Does the n-th write from now, then never answers.
    pub fn hang_after(&self, on_write: u32) -> &Self {
        self.add(Fault::HangAfter { on_write })
    }

    /// Answers the next requests whose path contains a text with an error status.
    pub fn status(&self, status: u16, path: &str, requests: u32) -> &Self {
        let path = path.to_owned();
        self.add(Fault::Status {
            status,
            retry_after: None,
            body: None,
            requests,
            path,
        })
    }

    /// Answers the next requests whose path contains a text with a 429 and a `Retry-After`.
    pub fn throttle(&self, retry_after: &str, path: &str, requests: u32) -> &Self {
        self.add(Fault::Status {
            status: 429,
            retry_after: Some(retry_after.to_owned()),
            body: None,
            requests,
            path: path.to_owned(),
        })
    }

    /// Answers the next requests whose path contains a text late.
    pub fn latency(&self, late: Duration, path: &str, requests: u32) -> &Self {
        let millis = u64::try_from(late.as_millis()).unwrap_or(u64::MAX);
        self.add(Fault::Latency {
            millis,
            requests,
            path: path.to_owned(),
        })
    }

    /// The failures that have not happened yet, with what is left of them.
    pub fn pending(&self) -> Vec<Fault> {
        self.shared.lock().faults.pending()
    }

    /// Disarms all failures.
    pub fn clear(&self) {
        self.shared.lock().faults = Plan::default();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn faults_happen_when_their_turn_comes() {
        let mut plan = Plan::default();
        plan.add(Fault::DropAfter { on_write: 2 });
        plan.add(Fault::HangBefore { on_write: 3 });
        let met: Vec<_> = (0..4).map(|_| plan.on_write()).collect();
        let want = [
            None,
            Some(WriteFault::DropAfter),
            Some(WriteFault::HangBefore),
            None,
        ];
        assert_eq!(met, want);
    }

    #[test]
    fn a_status_meets_only_its_path() {
        let mut plan = Plan::default();
        plan.add(Fault::Status {
            status: 503,
            retry_after: None,
            body: None,
            requests: 1,
            path: "Additions".into(),
        });
        assert!(plan.on_request("/v/company").1.is_none());
        assert_eq!(
            plan.on_request("/v/additions")
                .1
                .map(|answer| answer.status),
            Some(503)
        );
        assert!(plan.on_request("/v/additions").1.is_none());
    }

    #[test]
    fn json_faults_have_defaults() {
        let fault: Fault = serde_json::from_value(json!({"fault": "drop_after"})).unwrap();
        assert_eq!(fault, Fault::DropAfter { on_write: 1 });
        let fault: Fault =
            serde_json::from_value(json!({"fault": "latency", "millis": 5})).unwrap();
        assert_eq!(
            fault,
            Fault::Latency {
                millis: 5,
                requests: 1,
                path: String::new()
            }
        );
        let wrong = json!({"fault": "drop_after", "nth": 1});
        assert!(serde_json::from_value::<Fault>(wrong).is_err());
    }
}
