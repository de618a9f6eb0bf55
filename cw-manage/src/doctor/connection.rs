//! Everything before the reads: two requests, and what they tell of six things.

use super::report::{Check, Subject, Verdict};
use crate::client::{Call, Client};
use crate::error::{Error, ErrorKind, Result};
use crate::http::{Failure, Method, Response};
use chrono::{DateTime, TimeDelta, Utc};
use std::error::Error as _;
use std::io;

/// A clock that is off by more puts records on the wrong day often enough to matter.
const SKEW: TimeDelta = TimeDelta::minutes(2);

/// What the two requests brought.
struct Seen {
    /// How the codebase became known; an error when it did not.
    codebase: Result<String>,
    /// The answer to an authenticated call; `None` when it was not made.
    info: Option<Result<Response>>,
    pinned: bool,
    encrypted: bool,
    version: Option<String>,
    now: DateTime<Utc>,
}

pub(super) async fn examine(client: &Client) -> Vec<Check> {
    let config = client.config();
    let codebase = client.codebase().await.map(|name| name.as_str().to_owned());
    let info = match &codebase {
        Ok(_) => {
            let path = "/system/info";
            let call = Call::new(Method::GET, path, path.to_owned());
            Some(client.execute(call).await)
        }
        Err(_) => None,
    };
    let login = config.site.company_info_url(&config.company);
    judge(&Seen {
        codebase,
        info,
        pinned: config.codebase.is_some(),
        encrypted: login.scheme() == "https",
        version: config.version.clone(),
        now: Utc::now(),
    })
}

/// Whether the reads are worth asking for: wrong keys are not tried again and again.
pub(super) fn stands(checks: &[Check]) -> bool {
    checks.iter().any(|check| {
        check.subject == Subject::Keys && matches!(check.verdict, Verdict::Ok | Verdict::Warning)
    })
}

/// Some servers answer `/system/info` to anybody (cwm-api §1); a read told better.
pub(super) fn doubt_keys(checks: &mut [Check]) {
    let keys = checks
        .iter_mut()
        .find(|check| check.subject == Subject::Keys);
    if let Some(check) = keys {
        check.verdict = Verdict::Failed;
        check.detail =
            "the server answers /system/info, and refuses the keys elsewhere; check the \
                        company id, the API member's keys and the client id"
                .to_owned();
    }
}

fn judge(seen: &Seen) -> Vec<Check> {
    use Verdict::{Failed, NotCheckable, Ok};
    let (site, tls) = line(seen);
    let unsure = |subject, reason: &str| Check::new(subject, NotCheckable, reason);
    if site.verdict != Ok || tls.verdict == Failed {
        let reason = "no connection stands";
        let rest = [
            Subject::Discovery,
            Subject::Keys,
            Subject::Version,
            Subject::Clock,
        ];
        let rest = rest.map(|subject| unsure(subject, reason));
        return [site, tls].into_iter().chain(rest).collect();
    }
    let rest = match &seen.info {
        None => {
            let reason = "the codebase is not known";
            [Subject::Keys, Subject::Version, Subject::Clock].map(|s| unsure(s, reason))
        }
        Some(info) => [keys(info), version(info, seen), clock(info, seen.now)],
    };
    let found = [site, tls, discovery(seen)];
    found.into_iter().chain(rest).collect()
}

/// Site and TLS, told by how the first request failed, if one did.
fn line(seen: &Seen) -> (Check, Check) {
    use Verdict::{Failed, NotCheckable, Ok};
    let info = seen.info.as_ref().and_then(|info| info.as_ref().err());
    let error = seen.codebase.as_ref().err().or(info);
    let broken = error.filter(|error| {
        !matches!(
            error.failure(),
            None | Some(Failure::Redirect { .. } | Failure::TooLarge { .. })
        )
    });
    let site = |verdict, detail: &str| Check::new(Subject::Site, verdict, detail);
    let tls = |verdict, detail: &str| Check::new(Subject::Tls, verdict, detail);
    let plain = || tls(NotCheckable, "plain http: the keys travel in the clear");
    match broken {
        Some(error) if error.failure() == Some(&Failure::Connect) && is_tls(error) => (
            site(Ok, "something answers"),
            tls(Failed, &format!("{}; check the certificate", root(error))),
        ),
        Some(error) => (
            site(Failed, &with_root(error)),
            tls(NotCheckable, "the server cannot be reached"),
        ),
        None if seen.encrypted => (
            site(Ok, "it answers"),
            tls(Ok, "the certificate is trusted"),
        ),
        None => (site(Ok, "it answers"), plain()),
    }
}

fn discovery(seen: &Seen) -> Check {
    let (verdict, detail) = match &seen.codebase {
        Ok(name) if seen.pinned => (
            Verdict::NotCheckable,
            format!("the codebase is pinned to {name}, discovery is not asked"),
        ),
        Ok(name) => (Verdict::Ok, format!("the codebase is {name}")),
        Err(error) => (Verdict::Failed, error.to_string()),
    };
    Check::new(Subject::Discovery, verdict, detail)
}

fn keys(info: &Result<Response>) -> Check {
    let (verdict, detail) = match info {
        Ok(_) => (Verdict::Ok, "the server takes them".to_owned()),
        Err(error) if error.is_forbidden() => {
            let hint = "where every read is forbidden, check the client id too";
            (keys_verdict(error), format!("{error}; {hint}"))
        }
        Err(error) => (keys_verdict(error), error.to_string()),
    };
    Check::new(Subject::Keys, verdict, detail)
}

fn keys_verdict(error: &Error) -> Verdict {
    match error.kind() {
        // The member is known, or the client id is not: the reads will tell.
        ErrorKind::Forbidden => Verdict::Warning,
        // In the cloud wrong keys look like a wrong path (cwm-api §2).
        ErrorKind::Unauthorized | ErrorKind::NotFound => Verdict::Failed,
        ErrorKind::Invalid if !speaks_of_version(error) => Verdict::Failed,
        // A redirect: what else leaves a connection without an answer has been told above.
        ErrorKind::Transport => Verdict::Failed,
        _ => Verdict::NotCheckable,
    }
}

fn version(info: &Result<Response>, seen: &Seen) -> Check {
    let check = |verdict, detail: String| Check::new(Subject::Version, verdict, detail);
    let Some(asked) = &seen.version else {
        let words = "none is asked for: CWM answers with its newest models";
        return check(Verdict::NotCheckable, words.to_owned());
    };
    match info {
        Err(error) if speaks_of_version(error) => check(Verdict::Failed, error.to_string()),
        Err(_) => check(Verdict::NotCheckable, "no answer to tell by".to_owned()),
        Ok(answer) => match answer.header("api-current-version").and_then(release) {
            None => check(Verdict::Ok, format!("{asked} is accepted")),
            Some(current) => {
                let behind = release(asked).is_some_and(|asked| current < asked);
                let verdict = if behind {
                    Verdict::Warning
                } else {
                    Verdict::Ok
                };
                let (year, number) = current;
                let words = format!("{asked} is asked for, the server is at {year}.{number}");
                check(verdict, words)
            }
        },
    }
}

/// `2025.16` in order of release.
fn release(text: &str) -> Option<(u32, u32)> {
    let (year, number) = text.trim().split_once('.')?;
    Some((year.parse().ok()?, number.parse().ok()?))
}

/// A rejected version comes with some 4xx whose body is not documented (cwm-api §3).
fn speaks_of_version(error: &Error) -> bool {
    let status = matches!(error.status(), Some(400 | 406 | 415));
    status && error.to_string().to_lowercase().contains("version")
}

fn clock(info: &Result<Response>, now: DateTime<Utc>) -> Check {
    let check = |verdict, detail: String| Check::new(Subject::Clock, verdict, detail);
    let Some(date) = info.as_ref().ok().and_then(Response::date) else {
        return check(
            Verdict::NotCheckable,
            "no answer says what time it is".to_owned(),
        );
    };
    let skew = now - date;
    let seconds = skew.num_seconds();
    if skew.abs() <= SKEW {
        return check(Verdict::Ok, "this machine and the server agree".to_owned());
    }
    let which = if seconds > 0 { "ahead of" } else { "behind" };
    check(
        Verdict::Warning,
        format!(
            "this machine is {} s {which} the server; set its clock",
            seconds.abs()
        ),
    )
}

/// Whether a connection failed in TLS: the library cannot make sense of the server's bytes, or does
/// not trust them.
fn is_tls(error: &Error) -> bool {
    causes(error).any(|cause| cause.downcast_ref().is_some_and(is_invalid_data))
}

/// Also where one I/O error is wrapped in another, which hides it from the chain of causes.
fn is_invalid_data(error: &io::Error) -> bool {
    let inner = error.get_ref().and_then(|inner| inner.downcast_ref());
    error.kind() == io::ErrorKind::InvalidData || inner.is_some_and(is_invalid_data)
}

fn causes(error: &Error) -> impl Iterator<Item = &(dyn std::error::Error + 'static)> {
    std::iter::successors(error.source(), |&cause| cause.source())
}

/// What the system said first.
fn root(error: &Error) -> String {
    causes(error).last().map_or_else(
        || error.to_string(),
        |cause| cause.to_string().chars().take(200).collect(),
    )
}

fn with_root(error: &Error) -> String {
    match error.source() {
        Some(_) => format!("{error}: {}", root(error)),
        None => error.to_string(),
    }
}
