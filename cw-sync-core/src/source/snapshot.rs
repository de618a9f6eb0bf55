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
/// is absent may only be unread.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Snapshot<T> {
    items: Vec<T>,
    gaps: Vec<Gap>,
    taken_at: DateTime<Utc>,
}

impl<T> Snapshot<T> {
    /// A snapshot of everything.
    pub fn complete(items: Vec<T>, taken_at: DateTime<Utc>) -> Self {
        Self {
            items,
            gaps: Vec::new(),
            taken_at,
        }
    }

    /// A snapshot that lacks what the gaps name. Without gaps it is complete.
    pub fn with_gaps(items: Vec<T>, gaps: Vec<Gap>, taken_at: DateTime<Utc>) -> Self {
        Self {
            items,
            gaps,
            taken_at,
        }
    }

    /// What was read.
    pub fn items(&self) -> &[T] {
        &self.items
    }

    /// What was not.
    pub fn gaps(&self) -> &[Gap] {
        &self.gaps
    }

    /// Whether nothing is missing.
    pub fn is_complete(&self) -> bool {
        self.gaps.is_empty()
    }

    /// When it was taken.
    pub fn taken_at(&self) -> DateTime<Utc> {
        self.taken_at
    }
}
