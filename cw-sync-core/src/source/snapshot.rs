use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

/// Something that a snapshot should hold and does not.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Gap {
    /// What is missing: a product with its serial, a page, a tenant.
    pub subject: String,
    /// Why.
    pub reason: String,
}

/// What a source read, when, and whether that is all.
///
/// A snapshot with gaps is partial: from it nothing is decreased, cancelled or closed, since what
/// is absent may only be unread. One that leaves something out on purpose has no gaps, so what it
/// holds may be lowered; it is not complete either, since what is absent may only be left out.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Snapshot<T> {
    items: Vec<T>,
    gaps: Vec<Gap>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    left_out: Vec<Gap>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    doubts: Vec<Gap>,
    taken_at: DateTime<Utc>,
}

impl<T> Snapshot<T> {
    /// A snapshot of everything.
    pub fn complete(items: Vec<T>, taken_at: DateTime<Utc>) -> Self {
        Self {
            items,
            gaps: Vec::new(),
            left_out: Vec::new(),
            doubts: Vec::new(),
            taken_at,
        }
    }

    /// A snapshot that lacks what the gaps name. Without gaps it is complete.
    pub fn with_gaps(items: Vec<T>, gaps: Vec<Gap>, taken_at: DateTime<Utc>) -> Self {
        Self {
            items,
            gaps,
            left_out: Vec::new(),
            doubts: Vec::new(),
            taken_at,
        }
    }

    /// Leaves out on purpose what is not to be kept; `why` tells a person. What is left out is
    /// there all the same, so that nothing counts as gone any more: see [`Snapshot::is_complete`].
    #[must_use]
    pub fn keeping(mut self, why: &str, keep: impl FnMut(&T) -> bool) -> Self {
        let before = self.items.len();
        self.items.retain(keep);
        let left_out = before - self.items.len();
        if left_out > 0 {
            self.left_out.push(Gap {
                subject: format!("{left_out} of {before}"),
                reason: why.to_owned(),
            });
        }
        self
    }

    /// The same snapshot, of which something was left out on purpose before it was made: see
    /// [`Snapshot::keeping`].
    #[must_use]
    pub fn leaving_out(mut self, what: impl Into<String>, why: impl Into<String>) -> Self {
        let (subject, reason) = (what.into(), why.into());
        self.left_out.push(Gap { subject, reason });
        self
    }

    /// The same snapshot, less certain: with these gaps on top of its own.
    #[must_use]
    pub fn lacking(mut self, gaps: impl IntoIterator<Item = Gap>) -> Self {
        self.gaps.extend(gaps);
        self
    }

    /// Only what is this tenant's, of what the vendor lists for others too. Unlike what is left out
    /// it is certainly not here, so that what is whole stays so.
    #[must_use]
    pub(crate) fn owned(mut self, is_own: impl FnMut(&T) -> bool) -> Self {
        self.items.retain(is_own);
        self
    }

    /// The same snapshot with what looks odd in it and is no gap: two figures of the vendor's that
    /// do not agree. It is told as a warning, and changes nothing.
    #[must_use]
    pub fn doubting(mut self, doubts: impl IntoIterator<Item = Gap>) -> Self {
        self.doubts.extend(doubts);
        self
    }

    /// What was read.
    pub fn items(&self) -> &[T] {
        &self.items
    }

    /// What was not.
    pub fn gaps(&self) -> &[Gap] {
        &self.gaps
    }

    /// What was read and left out on purpose: how many, and why.
    pub fn left_out(&self) -> &[Gap] {
        &self.left_out
    }

    /// What looks odd in it.
    pub fn doubts(&self) -> &[Gap] {
        &self.doubts
    }

    /// Whether everything that there is is in it. Only then is what is absent gone.
    pub fn is_complete(&self) -> bool {
        self.gaps.is_empty() && self.left_out.is_empty()
    }

    /// Its parts: items, gaps, what was left out.
    pub(crate) fn into_parts(self) -> (Vec<T>, Vec<Gap>, Vec<Gap>) {
        (self.items, self.gaps, self.left_out)
    }

    /// Puts parts of several snapshots together.
    pub(crate) fn of_parts(
        items: Vec<T>,
        gaps: Vec<Gap>,
        left_out: Vec<Gap>,
        taken_at: DateTime<Utc>,
    ) -> Self {
        Self {
            items,
            gaps,
            left_out,
            doubts: Vec::new(),
            taken_at,
        }
    }

    /// When it was taken.
    pub fn taken_at(&self) -> DateTime<Utc> {
        self.taken_at
    }
}
