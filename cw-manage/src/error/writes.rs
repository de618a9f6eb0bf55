//! Errors of writes that answer row by row, or are looked up afterwards.

use super::{Context, Error, ErrorKind, Violation};
use crate::http::{Redactor, leaves_open};
use serde_json::Value;

impl Context {
    /// A part of a whole answer that has its own status and error: a row, a bundled request.
    pub(crate) fn part_refused(
        &self,
        status: Option<u16>,
        body: &Value,
        redactor: &Redactor,
    ) -> Error {
        let mut error = self
            .worded(status.unwrap_or_default(), body, redactor)
            .unwrap_or_else(|| {
                let status = status.unwrap_or_default();
                self.error(super::kind_of(status), "refused without a word")
            });
        error.0.status = status;
        error.0.may_have_happened = self.writes && status.is_none_or(leaves_open);
        error
    }

    /// A write of which the answer does not say whether it was made.
    pub(crate) fn unsaid(&self, words: impl Into<String>) -> Error {
        let mut error = self.error(ErrorKind::Incomplete, words);
        error.0.may_have_happened = self.writes;
        error
    }

    /// A part of an answer that cannot be read as what it should be.
    pub(crate) fn part_unreadable(&self, redactor: &Redactor, source: &serde_json::Error) -> Error {
        let why = super::why(redactor, source);
        let mut error = self.error(
            ErrorKind::Decode,
            format!("the answer cannot be read: {why}"),
        );
        error.0.may_have_happened = self.writes;
        error
    }

    /// A write that was answered with success and does not show.
    pub(crate) fn not_taken(&self, violations: Vec<Violation>) -> Error {
        let mut error = self.error(
            ErrorKind::NotTaken,
            "CWM reported success, and the record holds something else",
        );
        error.0.violations = violations;
        error.0.may_have_happened = true;
        error
    }

    /// Several records where there should be one.
    pub(crate) fn ambiguous(&self, key: &str, candidates: Vec<i64>) -> Error {
        let ids: Vec<_> = candidates.iter().map(ToString::to_string).collect();
        let mut error = self.error(
            ErrorKind::Ambiguous,
            format!(
                "{} records meet {key}: {}",
                candidates.len(),
                ids.join(", ")
            ),
        );
        error.0.candidates = candidates;
        error
    }
}

impl Error {
    /// The same, saying what was found out since.
    pub(crate) fn noting(mut self, words: &str) -> Self {
        self.0.message = format!("{}; {words}", self.0.message);
        self
    }

    /// The same, of something that was not sent because of it.
    pub(crate) fn unsent(mut self) -> Self {
        self.0.may_have_happened = false;
        self.0.attempts = 0;
        self.noting("this row was not sent")
    }

    /// What was found in the place of a write whose fate is unknown is no proof either way.
    pub(crate) fn after_unknown_write(mut self) -> Self {
        self.0.may_have_happened = true;
        self
    }

    /// Whether CWM refuses a new record because another has its key.
    pub(crate) fn says_it_exists(&self) -> bool {
        self.is_invalid()
            && self
                .violations()
                .iter()
                .any(|one| one.code.as_deref() == Some("ObjectExists"))
    }
}
