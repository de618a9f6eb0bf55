//! The manifest's reads, each sent once.

use super::probe::{self, Answer, Answers, Probe, Step};
use super::report::{Check, Subject, Verdict};
use crate::client::{Call, Client};
use crate::error::{Error, ErrorKind};
use crate::http::Method;
use crate::permission::{Manifest, Role, Used};
use futures::stream::{self, StreamExt};
use serde_json::Value;
use std::collections::BTreeSet;

/// Requests at a time: a check-up must not trip the throttle (cwm-api §6.3).
const AT_ONCE: usize = 2;

/// What the reads told.
#[derive(Debug, Default)]
pub(super) struct Reads {
    pub(super) checks: Vec<Check>,
    pub(super) forbidden: Manifest,
    pub(super) unauthorized: bool,
}

/// Sends what can be sent, then what became possible by it, until nothing is left.
pub(super) async fn examine(client: &Client, manifest: &Manifest) -> Reads {
    let mut answers = Answers::new();
    loop {
        let mut reads = Reads::default();
        let mut open = BTreeSet::new();
        for used in manifest.reads() {
            match probe::next(used, &answers) {
                Step::Send(probe) => drop(open.insert(probe)),
                Step::Done(answer) => reads.note(used, answer),
                Step::Stuck(reason) => reads.check(used, Verdict::NotCheckable, reason),
            }
        }
        if open.is_empty() {
            // Also of the lists that only led to the reads.
            reads.unauthorized = answers.values().any(|answer| {
                let refused = answer.as_ref().err();
                refused.is_some_and(|error| error.kind() == ErrorKind::Unauthorized)
            });
            return reads;
        }
        let sent = stream::iter(open).map(|probe| async move {
            let answer = send(client, &probe).await;
            (probe, answer)
        });
        answers.extend(sent.buffer_unordered(AT_ONCE).collect::<Vec<_>>().await);
    }
}

/// The reads where the connection does not stand.
pub(super) fn unasked(manifest: &Manifest) -> Reads {
    let mut reads = Reads::default();
    for used in manifest.reads() {
        let reason = "the connection has to stand first".to_owned();
        reads.check(used, Verdict::NotCheckable, reason);
    }
    reads
}

impl Reads {
    fn check(&mut self, used: &Used, verdict: Verdict, detail: String) {
        let subject = Subject::Read(used.clone());
        self.checks.push(Check::new(subject, verdict, detail));
    }

    fn note(&mut self, used: &Used, answer: &Answer) {
        let (verdict, detail) = match answer {
            Ok(_) => (Verdict::Ok, "allowed".to_owned()),
            Err(error) => {
                if error.is_forbidden() {
                    self.forbidden.extend([used.clone()]);
                }
                refused(used, error)
            }
        };
        self.check(used, verdict, detail);
    }
}

async fn send(client: &Client, probe: &Probe) -> Answer {
    let method = if probe.search {
        Method::POST
    } else {
        Method::GET
    };
    let mut call = Call::new(method, probe.template.as_str(), probe.path.clone());
    call.query.push(("pageSize", "1".to_owned()));
    if probe.search {
        call.body = Some(b"{}".to_vec().into());
    }
    call.reads = true;
    let answer = client.execute(call).await?;
    let rows: Option<Vec<Value>> = serde_json::from_slice(answer.body()).ok();
    Ok(rows.and_then(|rows| rows.first()?.get("id")?.as_i64()))
}

/// What a refused read means.
fn refused(used: &Used, error: &Error) -> (Verdict, String) {
    let of_record = error.code() == Some("NotFound");
    let verdict = match error.kind() {
        ErrorKind::Forbidden | ErrorKind::Unauthorized => Verdict::Failed,
        ErrorKind::NotFound if !of_record => Verdict::Failed,
        _ => Verdict::NotCheckable,
    };
    let detail = match error.kind() {
        ErrorKind::Forbidden => format!("{error}: {}", wanted(used)),
        ErrorKind::NotFound if of_record => format!("{error}; it went meanwhile"),
        ErrorKind::NotFound => format!("{error}; this server may be too old to have it"),
        _ => error.to_string(),
    };
    (verdict, detail)
}

/// The right that an operation needs, by name.
fn wanted(used: &Used) -> String {
    let role = Role::needed_by(&Manifest::default().with(used.clone()));
    match role.rows.first() {
        Some(row) => row.to_string(),
        None => "which right it needs is not known".to_owned(),
    }
}
