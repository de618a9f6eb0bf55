use super::billing::BillingAction;
use super::devices::DeviceAction;
use super::statistics::StatisticsAction;
use super::{RecordKey, Written};
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
    /// To configurations, their types and questions.
    Devices(DeviceAction),
    /// To management reports and backup fields.
    Statistics(StatisticsAction),
}

impl Action {
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

    fn act(&self) -> &dyn Act {
        match self {
            Self::Billing(action) => action,
            Self::Devices(action) => action,
            Self::Statistics(action) => action,
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

impl From<DeviceAction> for Action {
    fn from(action: DeviceAction) -> Self {
        Self::Devices(action)
    }
}

impl From<StatisticsAction> for Action {
    fn from(action: StatisticsAction) -> Self {
        Self::Statistics(action)
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
}
