use super::Snapshot;
use crate::model::{Alert, AlertKey};
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// What the engine wants to know of a tenant's alerts.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Default)]
#[non_exhaustive]
pub struct AlertQuery {
    /// Alerts that came or changed since then. `None`: all that stand. A vendor that cannot filter
    /// may return more.
    pub since: Option<DateTime<Utc>>,
    /// Alerts that have an open ticket: how they stand is wanted whatever their age.
    pub open: BTreeSet<AlertKey>,
}

impl AlertQuery {
    /// A query.
    pub fn new(since: Option<DateTime<Utc>>, open: BTreeSet<AlertKey>) -> Self {
        Self { since, open }
    }
}

/// What a snapshot of alerts says about those that are not in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub enum Coverage {
    /// All alerts that stand are in it: one that is absent from a complete snapshot no longer does.
    AllOpen,
    /// What came or changed is in it: absence says nothing.
    Changes,
}

/// What a source read of a tenant's alerts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AlertSnapshot {
    /// The alerts, and whether some could not be read.
    pub alerts: Snapshot<Alert>,
    /// What it says about others.
    pub coverage: Coverage,
}

impl AlertSnapshot {
    /// A snapshot of all alerts that stand.
    pub fn all_open(alerts: Snapshot<Alert>) -> Self {
        Self {
            alerts,
            coverage: Coverage::AllOpen,
        }
    }

    /// A snapshot of what came or changed.
    pub fn changes(alerts: Snapshot<Alert>) -> Self {
        Self {
            alerts,
            coverage: Coverage::Changes,
        }
    }
}
