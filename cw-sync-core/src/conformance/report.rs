use std::fmt;

/// What a suite found.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Report {
    /// What was checked.
    pub subject: String,
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

impl From<Result<(), String>> for Verdict {
    fn from(result: Result<(), String>) -> Self {
        result.map_or_else(Self::Failed, |()| Self::Passed)
    }
}

impl Report {
    pub(super) fn new(subject: impl Into<String>) -> Self {
        Self {
            subject: subject.into(),
            checks: Vec::new(),
        }
    }

    pub(super) fn add(&mut self, name: &'static str, verdict: impl Into<Verdict>) {
        let verdict = verdict.into();
        self.checks.push(Check { name, verdict });
    }

    /// Whether something was checked and no check failed. Skipped ones are in the report with their
    /// reasons.
    pub fn passed(&self) -> bool {
        let failed = |check: &Check| matches!(check.verdict, Verdict::Failed(_));
        !self.checks.is_empty() && !self.checks.iter().any(failed)
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
        writeln!(f, "conformance of {}:", self.subject)?;
        self.checks
            .iter()
            .try_for_each(|check| match &check.verdict {
                Verdict::Passed => writeln!(f, "  passed   {}", check.name),
                Verdict::Failed(why) => writeln!(f, "  FAILED   {}: {why}", check.name),
                Verdict::Skipped(why) => writeln!(f, "  skipped  {}: {why}", check.name),
            })
    }
}
