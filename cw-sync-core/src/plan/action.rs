use super::alerts::TicketAction;
use super::billing::BillingAction;
use super::devices::DeviceAction;
use super::statistics::StatisticsAction;
use super::{Effect, FieldChange, RecordKey, Written};
use crate::model::DataKind;
use chrono::NaiveDate;
use cw_manage::Id;
use cw_manage::model::Agreement;
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
    /// To a ticket or what belongs to it.
    Ticket(TicketAction),
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

    /// The kind of data that it belongs to.
    pub fn kind(&self) -> DataKind {
        match self {
            Self::Billing(_) => DataKind::Billing,
            Self::Ticket(_) => DataKind::Alerts,
            Self::Devices(_) => DataKind::Devices,
            Self::Statistics(_) => DataKind::Statistics,
        }
    }

    /// Whether a record comes to be. Only then can doing it twice make two of it.
    pub fn creates(&self) -> bool {
        self.act().creates()
    }

    /// The product that it is about, if it is about one.
    pub fn product(&self) -> Option<ActionProduct<'_>> {
        self.act().product()
    }

    /// What is remembered of the record's fields once it is done, given what was before. `None`:
    /// nothing is remembered of such a record.
    pub(crate) fn written(&self, before: Written) -> Option<Written> {
        self.act().written(before)
    }

    /// See [`super::Change::effect`].
    pub(super) fn effect(&self, fields: &[FieldChange], today: NaiveDate) -> Effect {
        self.act().effect(fields, today)
    }

    /// What it may share one request with: neighbours in a plan with the same batch key. `None`: it
    /// goes alone.
    pub(crate) fn batch_key(&self) -> Option<String> {
        self.act().batch_key()
    }

    fn act(&self) -> &dyn Act {
        match self {
            Self::Billing(action) => action,
            Self::Ticket(action) => action,
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

impl From<TicketAction> for Action {
    fn from(action: TicketAction) -> Self {
        Self::Ticket(action)
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

/// The product that an action is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct ActionProduct<'a> {
    /// The catalog item's identifier.
    pub identifier: &'a str,
    /// The product's serial number.
    pub serial: Option<&'a str>,
    /// The agreement, if it is about a line.
    pub agreement: Option<Id<Agreement>>,
}

/// What the actions of every kind of data can say of themselves.
pub(crate) trait Act: fmt::Display {
    /// See [`Action::key`].
    fn key(&self) -> RecordKey;
    /// See [`Action::creates`].
    fn creates(&self) -> bool;
    /// See [`Action::product`].
    fn product(&self) -> Option<ActionProduct<'_>> {
        None
    }
    /// See [`Action::written`].
    fn written(&self, before: Written) -> Option<Written>;
    /// See [`super::Change::effect`].
    fn effect(&self, _fields: &[FieldChange], _today: NaiveDate) -> Effect {
        if self.creates() {
            Effect::Creates
        } else {
            Effect::Edits
        }
    }

    /// See [`Action::batch_key`].
    fn batch_key(&self) -> Option<String> {
        None
    }
}
