use super::billing::BillingAction;
use super::{RecordKey, Written};
use crate::model::DataKind;
use serde::{Deserialize, Serialize};
use std::fmt;

/// What a change does. Other records are named by natural key: they may only come to be in the
/// same plan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub enum Action {
    /// To the catalog or a line.
    Billing(BillingAction),
}

impl Action {
    /// The kind of data that it belongs to.
    pub fn kind(&self) -> DataKind {
        match self {
            Self::Billing(_) => DataKind::Billing,
        }
    }

    /// The natural key of the record that the action is about.
    pub fn key(&self) -> RecordKey {
        self.act().key()
    }

    /// Whether a record comes to be. Only then can doing it twice make two of it.
    pub fn creates(&self) -> bool {
        self.act().creates()
    }

    /// What is remembered of the record's fields once it is done, given what was before. `None`:
    /// nothing is remembered of such a record.
    pub(crate) fn written(&self, before: Written) -> Option<Written> {
        self.act().written(before)
    }

    /// What it may share one request with: neighbours in a plan with the same batch key. `None`: it
    /// goes alone.
    pub(crate) fn batch_key(&self) -> Option<String> {
        self.act().batch_key()
    }

    fn act(&self) -> &dyn Act {
        match self {
            Self::Billing(action) => action,
        }
    }
}

impl fmt::Display for Action {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.act().fmt(f)
    }
}

impl From<BillingAction> for Action {
    fn from(action: BillingAction) -> Self {
        Self::Billing(action)
    }
}

/// What the actions of every kind of data can say of themselves.
pub(crate) trait Act: fmt::Display {
    /// See [`Action::key`].
    fn key(&self) -> RecordKey;
    /// See [`Action::creates`].
    fn creates(&self) -> bool;
    /// See [`Action::written`].
    fn written(&self, before: Written) -> Option<Written>;
    /// See [`Action::batch_key`].
    fn batch_key(&self) -> Option<String> {
        None
    }
}
