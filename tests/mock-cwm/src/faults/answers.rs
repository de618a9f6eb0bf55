//! What a failing server answers (cwm-api §6.2).

use chrono::{DateTime, TimeDelta, Utc};
use serde_json::{Value, json};

use super::{Failure, ServerErrors, Target, Throttling};
use crate::answer::{Answer, Refusal};

/// What the answers depend on.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Scene<'a> {
    /// The time, for dates in headers.
    pub now: DateTime<Utc>,
    /// Scheme, host and port that were called.
    pub origin: &'a str,
    /// Path and query that were called.
    pub target: &'a str,
}

/// The answer that a failure gives instead of doing anything, if it gives one.
pub(crate) fn instead(failure: &Failure, scene: &Scene<'_>) -> Option<Answer> {
    Some(match failure {
        Failure::Status {
            status,
            retry_after,
            body,
        } => plain(*status, retry_after.as_deref(), body.as_ref()),
        Failure::Throttle { form, seconds } => throttled(*form, *seconds, scene.now),
        Failure::ServerError { form } => broken(*form),
        Failure::Redirect { to, status } => {
            Answer::html(*status, "Object moved").with("location", location(*to, scene))
        }
        _ => return None,
    })
}

/// An error answer with the body that the real server sends.
fn plain(status: u16, retry_after: Option<&str>, body: Option<&Value>) -> Answer {
    let answer = match (body, status) {
        (Some(body), _) => Answer::raw(status, body),
        (None, 429) => too_many(retry_after.unwrap_or("30")),
        (None, 500) => broken(ServerErrors::Timeout),
        (None, 502..=504) => Answer::html(status, "The service is unavailable."),
        (None, _) => Refusal::new(status, "ConnectWiseApi", "The request failed.").into(),
    };
    match retry_after {
        Some(value) => answer.with("retry-after", value.to_owned()),
        None => answer,
    }
}

fn too_many(seconds: &str) -> Answer {
    let message = format!("Too many requests. Please try again in {seconds} seconds.");
    Answer::json(429, &json!({"error": "ConnectWiseAPI", "message": message}))
}

fn throttled(form: Throttling, seconds: u32, now: DateTime<Utc>) -> Answer {
    let wait = seconds.to_string();
    match form {
        Throttling::Seconds => too_many(&wait).with("retry-after", wait),
        Throttling::Date => {
            let then = now + TimeDelta::seconds(seconds.into());
            let then = then.format("%a, %d %b %Y %H:%M:%S GMT").to_string();
            too_many(&wait).with("retry-after", then)
        }
        Throttling::Html => Answer::html(429, "Too Many Requests").with("retry-after", wait),
        Throttling::Bare => too_many(&wait),
    }
}

fn broken(form: ServerErrors) -> Answer {
    let api = |message: &str| Refusal::new(500, "ConnectWiseApi", message).into();
    match form {
        ServerErrors::Timeout => api("A timeout has occured. Please try again."),
        ServerErrors::Pool => api(
            "Timeout expired.  The timeout period elapsed prior to obtaining a connection from the \
             pool.  This may have occurred because all pooled connections were in use and max pool \
             size was reached.",
        ),
        ServerErrors::Conversion => api(
            "Error converting value \"{...}\" to type 'System.Int32'. Path '', line 1, position 1.",
        ),
        ServerErrors::DateTime => api("String was not recognized as a valid DateTime."),
        ServerErrors::Html => Answer::html(500, "Internal server error."),
        ServerErrors::BadGateway => Answer::html(502, "Bad Gateway"),
        ServerErrors::Unavailable => Answer::html(503, "The service is unavailable."),
        ServerErrors::GatewayTimeout => Answer::html(504, "Gateway Timeout"),
    }
}

fn location(to: Target, scene: &Scene<'_>) -> String {
    let (scheme, host) = scene
        .origin
        .split_once("://")
        .unwrap_or(("http", scene.origin));
    let port = host.rsplit_once(':').map_or("", |(_, port)| port);
    let target = scene.target;
    match to {
        Target::Http => format!("http://{host}{target}"),
        Target::OtherHost => format!("{scheme}://localhost:{port}{target}"),
        Target::UiHost => format!("{scheme}://localhost:{port}/v4_6_release/ConnectWise.aspx"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SCENE: Scene<'static> = Scene {
        now: DateTime::UNIX_EPOCH,
        origin: "https://127.0.0.1:8443",
        target: "/v2025_1/apis/3.0/system/info?x=1",
    };

    fn header(answer: &Answer, name: &str) -> Option<String> {
        let found = answer.headers.iter().find(|(known, _)| *known == name);
        found.map(|(_, value)| value.clone())
    }

    #[test]
    fn a_429_has_four_forms() {
        let cases = [
            (Throttling::Seconds, Some("30"), "application/json"),
            (
                Throttling::Date,
                Some("Thu, 01 Jan 1970 00:00:30 GMT"),
                "application/json",
            ),
            (Throttling::Html, Some("30"), "text/html"),
            (Throttling::Bare, None, "application/json"),
        ];
        for (form, retry_after, kind) in cases {
            let failure = Failure::Throttle { form, seconds: 30 };
            let answer = instead(&failure, &SCENE).unwrap();
            assert_eq!(answer.status, 429);
            assert_eq!(
                header(&answer, "retry-after").as_deref(),
                retry_after,
                "{form:?}"
            );
            assert!(
                header(&answer, "content-type").unwrap().starts_with(kind),
                "{form:?}"
            );
        }
    }

    #[test]
    fn redirects_come_back_to_the_mock() {
        let cases = [
            (
                Target::Http,
                "http://127.0.0.1:8443/v2025_1/apis/3.0/system/info?x=1",
            ),
            (
                Target::OtherHost,
                "https://localhost:8443/v2025_1/apis/3.0/system/info?x=1",
            ),
            (
                Target::UiHost,
                "https://localhost:8443/v4_6_release/ConnectWise.aspx",
            ),
        ];
        for (to, want) in cases {
            let answer = instead(&Failure::Redirect { to, status: 302 }, &SCENE).unwrap();
            assert_eq!(header(&answer, "location").as_deref(), Some(want));
        }
    }

    #[test]
    fn only_answers_stand_instead_of_the_usual_one() {
        for failure in [
            Failure::DropBefore,
            Failure::Cut,
            Failure::Latency { millis: 1 },
        ] {
            assert!(instead(&failure, &SCENE).is_none());
        }
    }
}
