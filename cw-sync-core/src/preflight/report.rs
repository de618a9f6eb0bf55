use serde::{Deserialize, Serialize};
use std::fmt;

/// What was found, in the order of the checks.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Report {
    /// The checks.
    pub checks: Vec<Check>,
}

/// One check and its outcome.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Check {
    /// Its name for programs, such as `cwm.board`; those of a vendor begin with the vendor's name.
    pub id: String,
    /// What was checked, for people.
    pub title: String,
    /// The outcome.
    pub verdict: Verdict,
}

/// The outcome of a check.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub enum Verdict {
    /// It is as it should be: what was seen.
    Passed(String),
    /// It is not: all that is wrong.
    Failed(Vec<Flaw>),
    /// It could not be found out: why, and what to look at instead.
    NotPossible(String),
}

/// Something that is wrong.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Flaw {
    /// What is wrong.
    pub what: String,
    /// What to do about it.
    pub to_do: String,
}

impl Flaw {
    /// Something that is wrong, and what to do.
    pub fn new(what: impl Into<String>, to_do: impl Into<String>) -> Self {
        Self {
            what: what.into(),
            to_do: to_do.into(),
        }
    }
}

impl Check {
    /// A check with its outcome.
    pub fn new(id: impl Into<String>, title: impl Into<String>, verdict: Verdict) -> Self {
        Self {
            id: id.into(),
            title: title.into(),
            verdict,
        }
    }

    /// One that passed.
    pub fn passed(id: &str, title: &str, seen: impl Into<String>) -> Self {
        Self::new(id, title, Verdict::Passed(seen.into()))
    }

    /// One that failed.
    pub fn failed(
        id: &str,
        title: &str,
        what: impl Into<String>,
        to_do: impl Into<String>,
    ) -> Self {
        Self::new(id, title, Verdict::Failed(vec![Flaw::new(what, to_do)]))
    }

    /// One that could not be made.
    pub fn not_possible(id: &str, title: &str, why: impl Into<String>) -> Self {
        Self::new(id, title, Verdict::NotPossible(why.into()))
    }

    /// Passed with these words, or failed with all that is wrong.
    pub fn of(id: &str, title: &str, flaws: Vec<Flaw>, passed: impl Into<String>) -> Self {
        let verdict = match flaws.is_empty() {
            true => Verdict::Passed(passed.into()),
            false => Verdict::Failed(flaws),
        };
        Self::new(id, title, verdict)
    }
}

impl Report {
    /// Whether no check failed. What could not be checked may fail all the same.
    pub fn is_ok(&self) -> bool {
        self.flaws().next().is_none()
    }

    /// All that is wrong, with the check that found it.
    pub fn flaws(&self) -> impl Iterator<Item = (&Check, &Flaw)> {
        self.checks.iter().flat_map(|check| {
            let flaws = match &check.verdict {
                Verdict::Failed(flaws) => flaws.as_slice(),
                Verdict::Passed(_) | Verdict::NotPossible(_) => &[],
            };
            flaws.iter().map(move |flaw| (check, flaw))
        })
    }

    /// The outcome of one check.
    pub fn verdict(&self, id: &str) -> Option<&Verdict> {
        let check = self.checks.iter().find(|check| check.id == id);
        check.map(|check| &check.verdict)
    }
}

impl fmt::Display for Flaw {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}; {}", self.what, self.to_do)
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for check in &self.checks {
            match &check.verdict {
                Verdict::Passed(seen) => writeln!(f, "ok            {}: {seen}", check.title)?,
                Verdict::NotPossible(why) => writeln!(f, "not checkable {}: {why}", check.title)?,
                Verdict::Failed(flaws) => {
                    for flaw in flaws {
                        writeln!(f, "FAILED        {}: {flaw}", check.title)?;
                    }
                }
            }
        }
        Ok(())
    }
}
