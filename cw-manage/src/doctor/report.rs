use crate::permission::{Role, Row, Used};
use serde::{Deserialize, Serialize};
use std::fmt;

/// What was found, in the order of the checks.
///
/// `Display` is the whole report as text. Nothing in it is secret.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Report {
    /// Server and company id.
    pub place: String,
    /// The checks.
    pub checks: Vec<Check>,
    /// The rights behind the reads that CWM forbids.
    pub missing: Vec<Row>,
    /// Reads that CWM forbids and no rule covers: which right they need is not known.
    pub unknown: Vec<Used>,
    /// The rights behind the manifest's writes. They cannot be checked without writing.
    pub writes: Role,
}

/// One check and its outcome.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Check {
    /// What was checked.
    pub subject: Subject,
    /// The outcome.
    pub verdict: Verdict,
    /// The outcome in words, with what to do.
    pub detail: String,
}

/// What a check is about.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Subject {
    /// Whether the server can be reached.
    Site,
    /// Whether the connection is encrypted and its certificate trusted.
    Tls,
    /// Whether the server knows the company id, and says which codebase answers.
    Discovery,
    /// Whether the server takes the API member's keys and the client id.
    Keys,
    /// Whether the server speaks the version that the client asks for.
    Version,
    /// Whether this machine and the server agree on the time.
    Clock,
    /// Whether the member may do a read of the manifest.
    Read(Used),
}

/// The outcome of a check.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Verdict {
    /// All is well.
    Ok,
    /// It works, and should be looked at.
    Warning,
    /// It does not work.
    Failed,
    /// It could not be found out; the words say why.
    NotCheckable,
}

impl Check {
    pub(super) fn new(subject: Subject, verdict: Verdict, detail: impl Into<String>) -> Self {
        Self {
            subject,
            verdict,
            detail: detail.into(),
        }
    }
}

impl Report {
    /// Whether no check failed. What is not checkable, writes above all, may fail all the same.
    pub fn is_ok(&self) -> bool {
        !self.failed().any(|_| true)
    }

    /// The checks that failed.
    pub fn failed(&self) -> impl Iterator<Item = &Check> {
        let checks = self.checks.iter();
        checks.filter(|check| check.verdict == Verdict::Failed)
    }

    /// The outcome of one check.
    pub fn verdict(&self, subject: &Subject) -> Option<Verdict> {
        let check = self.checks.iter().find(|check| check.subject == *subject);
        check.map(|check| check.verdict)
    }
}

impl fmt::Display for Subject {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Site => f.write_str("site"),
            Self::Tls => f.write_str("TLS"),
            Self::Discovery => f.write_str("discovery and company id"),
            Self::Keys => f.write_str("keys and client id"),
            Self::Version => f.write_str("version"),
            Self::Clock => f.write_str("clock"),
            Self::Read(used) => used.fmt(f),
        }
    }
}

impl fmt::Display for Verdict {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::Ok => "ok",
            Self::Warning => "warning",
            Self::Failed => "FAILED",
            Self::NotCheckable => "not checkable",
        })
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (failed, all) = (self.failed().count(), self.checks.len());
        writeln!(f, "{}: {failed} of {all} checks failed\n", self.place)?;
        for check in &self.checks {
            writeln!(
                f,
                "{:13}  {}: {}",
                check.verdict, check.subject, check.detail
            )?;
        }
        section(f, "Missing rights", &self.missing)?;
        section(f, "Forbidden, and the right is not known", &self.unknown)?;
        section(f, "Cannot be checked without writing", &self.writes.rows)?;
        section(f, "Writes whose rights are not known", &self.writes.unknown)?;
        self.writes
            .remarks
            .iter()
            .try_for_each(|remark| writeln!(f, "\n{remark}"))
    }
}

fn section(f: &mut fmt::Formatter<'_>, title: &str, items: &[impl fmt::Display]) -> fmt::Result {
    if items.is_empty() {
        return Ok(());
    }
    writeln!(f, "\n{title}:")?;
    items.iter().try_for_each(|item| writeln!(f, "  {item}"))
}
