//! Suites that authors run on their own implementations of this crate's traits. Behind the feature
//! `conformance`, for `dev-dependencies`.

pub mod adapter;
pub mod store;

use std::fmt;

/// One check of a suite.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Check {
    /// Its name.
    pub name: &'static str,
    /// What is wrong, if something is.
    pub result: Result<(), String>,
}

/// What a suite found.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
#[non_exhaustive]
pub struct Verdict {
    /// All checks that were made.
    pub checks: Vec<Check>,
}

impl Verdict {
    /// The checks that failed.
    pub fn failures(&self) -> impl Iterator<Item = &Check> {
        self.checks.iter().filter(|check| check.result.is_err())
    }

    /// Whether everything is as it should be. A suite that checked nothing did not pass.
    pub fn passed(&self) -> bool {
        !self.checks.is_empty() && self.failures().next().is_none()
    }
}

impl fmt::Display for Verdict {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for check in &self.checks {
            match &check.result {
                Ok(()) => writeln!(f, "ok      {}", check.name)?,
                Err(wrong) => writeln!(f, "FAILED  {}: {wrong}", check.name)?,
            }
        }
        Ok(())
    }
}
