//! How a check ends while it runs.

use super::Impossible;
use crate::conformance::Verdict;

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

pub(super) fn verdict(outcome: Outcome) -> Verdict {
    match outcome {
        Ok(()) => Verdict::Passed,
        Err(Stop::Failed(why)) => Verdict::Failed(why),
        Err(Stop::Skipped(why)) => Verdict::Skipped(why),
    }
}
