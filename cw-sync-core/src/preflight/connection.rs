//! The connection and the rights, as `cw_manage`'s doctor sees them.

use super::{Check, Flaw, Permission, Report, Verdict, manifest, permissions};
use crate::policy::Policy;
use cw_manage::Client;
use cw_manage::api::company;
use cw_manage::doctor::{self, Subject};
use cw_manage::endpoint::Listable;
use cw_manage::permission::{Manifest, Row};

/// What a person is told when a connection stands (SW-14).
pub const ESTABLISHED: &str = "Connection established successfully";

/// Tries a connection: can the server be reached, does it take company id and keys (SW-3, SW-14,
/// PP-3)? One list is read, since some servers answer anybody otherwise. When the report
/// [is ok](Report::is_ok), its last check says [`ESTABLISHED`].
pub async fn test_connection(cwm: &Client) -> Report {
    let manifest: Manifest = [company::Companies::LIST].iter().collect();
    let seen = doctor::examine(cwm, &manifest).await;
    let mut checks = told(&seen);
    checks.extend(reads(&seen, &[]));
    let mut report = Report { checks };
    if report.is_ok() {
        report
            .checks
            .push(Check::passed("cwm.connection", "Connection", ESTABLISHED));
    }
    report
}

/// The connection, and the rights that the policy's syncs need: those to read are tried, those to
/// write cannot be without writing.
pub(super) async fn examine(cwm: &Client, policy: &Policy) -> Vec<Check> {
    let seen = doctor::examine(cwm, &manifest(policy)).await;
    let permissions = permissions(policy);
    let mut checks = told(&seen);
    checks.extend(reads(&seen, &permissions));
    let writes = seen.writes.rows.iter().map(ToString::to_string);
    let writes: Vec<_> = writes.collect();
    if !writes.is_empty() {
        let why = format!(
            "rights to write cannot be tried without writing; look whether the API member's security \
             role has them: {}",
            writes.join("; ")
        );
        checks.push(Check::not_possible(
            "cwm.rightsToWrite",
            "Rights to write",
            why,
        ));
    }
    checks
}

/// Whether the connection stands, so that more can be looked at.
pub(super) fn stands(checks: &[Check]) -> bool {
    let keys = checks.iter().find(|check| check.id == "cwm.keys");
    keys.is_some_and(|check| matches!(check.verdict, Verdict::Passed(_)))
}

fn told(seen: &doctor::Report) -> Vec<Check> {
    let checks = seen.checks.iter().filter_map(|check| {
        let (id, title, to_do) = words(&check.subject)?;
        let detail = check.detail.clone();
        let verdict = match check.verdict {
            doctor::Verdict::Failed => Verdict::Failed(vec![Flaw::new(detail, to_do)]),
            doctor::Verdict::NotCheckable => Verdict::NotPossible(detail),
            // It works; what should be looked at stands in the words.
            _ => Verdict::Passed(detail),
        };
        Some(Check::new(id, title, verdict))
    });
    checks.collect()
}

fn words(subject: &Subject) -> Option<(&'static str, &'static str, &'static str)> {
    Some(match subject {
        Subject::Site => (
            "cwm.site",
            "CWM is reachable",
            "check the server's host name, and that it can be reached from here over HTTPS (port 443)",
        ),
        Subject::Tls => (
            "cwm.tls",
            "CWM is reached over HTTPS",
            "give the server a certificate that is trusted publicly",
        ),
        Subject::Discovery => (
            "cwm.company",
            "CWM knows the company id",
            "check the server's host name and the company id: the one typed at CWM's login",
        ),
        Subject::Keys => (
            "cwm.keys",
            "CWM takes the keys",
            "check the company id, both keys and the client id; a private key cannot be read again \
             in CWM, so make a new pair if it is lost",
        ),
        Subject::Version => (
            "cwm.version",
            "CWM speaks the API version",
            "update CWM, or ask for an older version",
        ),
        Subject::Clock => ("cwm.clock", "Clocks agree", "set this machine's clock"),
        _ => return None,
    })
}

/// All reads in one check: what is missing is rights, not requests.
fn reads(seen: &doctor::Report, permissions: &[Permission]) -> Option<Check> {
    const ID: &str = "cwm.rightsToRead";
    const TITLE: &str = "Rights to read";
    let tried: Vec<_> = seen
        .checks
        .iter()
        .filter(|check| matches!(check.subject, Subject::Read(_)))
        .collect();
    let failed = tried
        .iter()
        .filter(|check| check.verdict == doctor::Verdict::Failed);
    let failed: Vec<_> = failed.collect();
    let mut flaws: Vec<_> = seen
        .missing
        .iter()
        .map(|row| lacks(row, permissions))
        .collect();
    let forbidden: Vec<_> = seen
        .missing
        .iter()
        .flat_map(|row| &row.operations)
        .collect();
    for check in failed {
        let Subject::Read(used) = &check.subject else {
            continue;
        };
        if !forbidden.contains(&used) {
            let what = format!("{used} fails: {}", check.detail);
            flaws.push(Flaw::new(what, "check the API member's rights"));
        }
    }
    let worked = tried.iter().filter(|check| {
        matches!(
            check.verdict,
            doctor::Verdict::Ok | doctor::Verdict::Warning
        )
    });
    let worked = worked.count();
    match (tried.len(), worked) {
        (0, _) => None,
        (_, 0) if flaws.is_empty() => {
            let why = "the connection has to stand first";
            Some(Check::not_possible(ID, TITLE, why))
        }
        (all, worked) => {
            let seen = format!("{worked} of {all} kinds of records were read");
            Some(Check::of(ID, TITLE, flaws, seen))
        }
    }
}

fn lacks(row: &Row, permissions: &[Permission]) -> Flaw {
    let mut needed = permissions.iter();
    let needed = needed.find(|one| (&one.module, &one.action) == (&row.module, &row.action));
    let right = needed.map_or_else(|| row.to_string(), ToString::to_string);
    Flaw::new(
        format!("the API member lacks a right: {row}"),
        format!("grant its security role {right}"),
    )
}
