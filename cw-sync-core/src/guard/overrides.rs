use super::{Rule, Stop, StopScope};
use serde::{Deserialize, Serialize};
use std::fmt;

/// A person's word that what a guard stops is right. It is for one run, one rule and one scope,
/// and stands in the run's report.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Override {
    /// The guard.
    pub rule: Rule,
    /// What it is overridden for, with all that lies within.
    pub scope: StopScope,
    /// Why.
    pub reason: String,
    /// Who.
    pub by: String,
}

impl Override {
    /// An override.
    pub fn new(
        rule: Rule,
        scope: StopScope,
        reason: impl Into<String>,
        by: impl Into<String>,
    ) -> Self {
        Self {
            rule,
            scope,
            reason: reason.into(),
            by: by.into(),
        }
    }

    /// Whether it is meant for that stop.
    pub fn fits(&self, stop: &Stop) -> bool {
        self.rule == stop.rule && self.scope.covers(&stop.scope)
    }
}

impl fmt::Display for Override {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            rule,
            scope,
            reason,
            by,
        } = self;
        write!(f, "{rule} for {scope} is overridden by {by}: {reason}")
    }
}
