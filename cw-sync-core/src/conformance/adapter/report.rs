use super::Impossible;
use std::fmt;

/// Why a check did not pass.
#[derive(Debug)]
pub(super) enum Stop {
    Failed(String),
    Skipped(String),
}

/// A check's result while it runs.
pub(super) type Outcome<T = ()> = Result<T, Stop>;

impl From<Impossible> for Stop {
    fn from(why: Impossible) -> Self {
        Self::Skipped(why.0.to_owned())
    }
}

/// The check fails.
pub(super) fn fail<T>(why: impl Into<String>) -> Outcome<T> {
    Err(Stop::Failed(why.into()))
}

/// The check fails unless it is so.
pub(super) fn hold(so: bool, why: impl FnOnce() -> String) -> Outcome {
    if so { Ok(()) } else { fail(why()) }
}

/// What the suite found.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Report {
    /// The adapter's id.
    pub adapter: String,
    /// The checks, in their order.
    pub checks: Vec<Check>,
}

/// A check.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Check {
    /// What must hold.
    pub name: &'static str,
    /// Whether it does.
    pub verdict: Verdict,
}

/// The verdict of a check.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Verdict {
    /// It holds.
    Passed,
    /// It does not, and why.
    Failed(String),
    /// It could not be tried, and why.
    Skipped(String),
}

impl Report {
    pub(super) fn new(adapter: &str) -> Self {
        Self {
            adapter: adapter.to_owned(),
            checks: Vec::new(),
        }
    }

    pub(super) fn add(&mut self, name: &'static str, outcome: Outcome) {
        let verdict = match outcome {
            Ok(()) => Verdict::Passed,
            Err(Stop::Failed(why)) => Verdict::Failed(why),
            Err(Stop::Skipped(why)) => Verdict::Skipped(why),
        };
        self.checks.push(Check { name, verdict });
    }

    /// Whether no check failed. Skipped ones are in the report with their reasons.
    pub fn passed(&self) -> bool {
        let mut checks = self.checks.iter();
        !checks.any(|check| matches!(check.verdict, Verdict::Failed(_)))
    }

    /// The names of the checks that were skipped.
    pub fn skipped(&self) -> Vec<&'static str> {
        let checks = self.checks.iter();
        let skipped = checks.filter(|check| matches!(check.verdict, Verdict::Skipped(_)));
        skipped.map(|check| check.name).collect()
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "conformance of the adapter `{}`:", self.adapter)?;
        self.checks
            .iter()
            .try_for_each(|check| match &check.verdict {
                Verdict::Passed => writeln!(f, "  passed   {}", check.name),
                Verdict::Failed(why) => writeln!(f, "  FAILED   {}: {why}", check.name),
                Verdict::Skipped(why) => writeln!(f, "  skipped  {}: {why}", check.name),
            })
    }
}
