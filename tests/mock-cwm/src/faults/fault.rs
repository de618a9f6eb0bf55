//! A failure and the requests that it meets.

use serde::de::{Deserializer, Error as _};
use serde::{Deserialize, Serialize};
use serde_json::Map;

use super::Failure;

/// One failure, armed until it has happened.
///
/// As JSON, for `POST /__control/faults`: `{"fault": "drop_after", "on_write": 2}` or
/// `{"fault": "throttle", "form": "date", "requests": 3, "path": "additions"}`. Of `on_write` and
/// `on_request` one may be given: which write, or which request of any kind, is the first that it
/// meets. Those that are not given are 1; drops, hangs and cuts then mean a write.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Fault {
    #[serde(flatten)]
    pub(super) failure: Failure,
    /// The next write, or the next request, is 1.
    #[serde(flatten)]
    pub(super) first: First,
    #[serde(skip_serializing_if = "is_one")]
    pub(super) requests: u32,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub(super) path: String,
}

/// The first request that a fault meets.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub(super) enum First {
    #[serde(rename = "on_write")]
    Write(u32),
    #[serde(rename = "on_request")]
    Request(u32),
}

fn is_one(number: &u32) -> bool {
    *number == 1
}

impl Fault {
    /// A failure of the next request; of the next write where it is a drop, a hang or a cut.
    pub fn new(failure: Failure) -> Self {
        let first = match failure {
            Failure::DropBefore
            | Failure::DropAfter
            | Failure::HangBefore
            | Failure::HangAfter
            | Failure::Cut => First::Write(1),
            _ => First::Request(1),
        };
        Self {
            failure,
            first,
            requests: 1,
            path: String::new(),
        }
    }

    /// Lets it wait for the n-th write, the next one being 1. Refused writes count.
    #[must_use]
    pub fn on_write(mut self, nth: u32) -> Self {
        self.first = First::Write(nth);
        self
    }

    /// Lets it wait for the n-th request of any kind, the next one being 1.
    #[must_use]
    pub fn on_request(mut self, nth: u32) -> Self {
        self.first = First::Request(nth);
        self
    }

    /// How many requests, or writes, it meets in a row. Default 1.
    #[must_use]
    pub fn requests(mut self, requests: u32) -> Self {
        self.requests = requests;
        self
    }

    /// A text that the paths of the requests contain. Others do not count.
    #[must_use]
    pub fn path(mut self, path: &str) -> Self {
        path.clone_into(&mut self.path);
        self
    }
}

/// The part of a fault's JSON that says which requests it meets.
#[derive(Default, Deserialize)]
#[serde(default)]
struct Meets {
    on_write: Option<u32>,
    on_request: Option<u32>,
    requests: Option<u32>,
    path: String,
}

impl<'de> Deserialize<'de> for Fault {
    /// What it meets is taken out first, so that what is left can be read strictly.
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let mut rest = Map::deserialize(deserializer)?;
        let mut meets = Map::new();
        for name in ["on_write", "on_request", "requests", "path"] {
            meets.extend(rest.remove_entry(name));
        }
        let meets: Meets = serde_json::from_value(meets.into()).map_err(D::Error::custom)?;
        let names = rest.len();
        let failure: Failure = serde_json::from_value(rest.into()).map_err(D::Error::custom)?;
        // Serde does not look for unknown fields where a variant has none of its own.
        if names > 1
            && serde_json::to_value(&failure)
                .is_ok_and(|it| it.as_object().is_some_and(|it| it.len() == 1))
        {
            return Err(D::Error::custom(format!(
                "{} has no fields of its own",
                failure.name()
            )));
        }
        let mut fault = Self::new(failure).path(&meets.path);
        fault.requests = meets.requests.unwrap_or(1);
        fault.first = match (meets.on_write, meets.on_request) {
            (None, None) => fault.first,
            (Some(nth), None) => First::Write(nth),
            (None, Some(nth)) => First::Request(nth),
            _ => return Err(D::Error::custom("either on_write or on_request, not both")),
        };
        Ok(fault)
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::super::{ServerErrors, Target, Throttling};
    use super::*;

    #[test]
    fn json_faults_have_defaults() {
        let read = serde_json::from_value::<Fault>;
        let cases = [
            (
                json!({"fault": "drop_after"}),
                Fault::new(Failure::DropAfter).on_write(1),
            ),
            (
                json!({"fault": "drop_after", "on_request": 3, "path": "catalog"}),
                Fault::new(Failure::DropAfter).on_request(3).path("catalog"),
            ),
            (
                json!({"fault": "latency", "millis": 5}),
                Fault::new(Failure::Latency { millis: 5 }),
            ),
            (
                json!({"fault": "throttle", "requests": 2}),
                Fault::new(Failure::Throttle {
                    form: Throttling::Seconds,
                    seconds: 30,
                })
                .requests(2),
            ),
            (
                json!({"fault": "short_page"}),
                Fault::new(Failure::ShortPage {
                    rows: 1,
                    link: true,
                }),
            ),
        ];
        for (written, want) in cases {
            assert_eq!(read(written).unwrap(), want);
        }
    }

    #[test]
    fn mistakes_in_json_faults_are_found() {
        for wrong in [
            json!({"fault": "explode"}),
            json!({"fault": "drop_after", "nth": 1}),
            json!({"fault": "latency"}),
            json!({"fault": "throttle", "form": "gently"}),
            json!({"fault": "cut", "on_write": 1, "on_request": 1}),
            json!({"fault": "cut", "on_write": "soon"}),
            json!([]),
        ] {
            assert!(
                serde_json::from_value::<Fault>(wrong.clone()).is_err(),
                "{wrong}"
            );
        }
    }

    #[test]
    fn what_is_written_is_read_again() {
        let faults = [
            Fault::new(Failure::Cut).on_request(4).requests(2).path("x"),
            Fault::new(Failure::Lag {
                for_requests: 3,
                for_millis: 0,
            }),
            Fault::new(Failure::Redirect {
                to: Target::UiHost,
                status: 307,
            }),
            Fault::new(Failure::ServerError {
                form: ServerErrors::Pool,
            }),
        ];
        for fault in faults {
            let json = serde_json::to_value(&fault).unwrap();
            assert_eq!(json["fault"], fault.failure.name());
            assert_eq!(serde_json::from_value::<Fault>(json).unwrap(), fault);
        }
    }
}
