use super::{Known, billing, devices, statistics, tickets};
use crate::plan::{Action, RecordKey};
use cw_manage::{Client, Id};

/// Why a change was not made, or may not have been.
#[derive(Debug, thiserror::Error)]
pub(crate) enum WriteError {
    /// CWM refused it, or it never got there.
    #[error(transparent)]
    Cwm(#[from] cw_manage::Error),
    /// Something that it refers to does not exist.
    #[error("{0} does not exist in CWM; the step that makes it failed, or it was removed")]
    Missing(String),
    /// CWM answered without the new record's id.
    #[error("CWM reported success without the new record's id; look for it in CWM")]
    NoId,
}

impl WriteError {
    /// Whether it may have been made all the same.
    pub(crate) fn may_have_happened(&self) -> bool {
        match self {
            Self::Cwm(error) => error.may_have_happened(),
            Self::Missing(_) => false,
            Self::NoId => true,
        }
    }
}

/// A change that was made.
#[derive(Debug)]
pub(crate) struct Made {
    /// The record's id.
    pub(crate) record: i64,
    /// What CWM stored differently from what was sent, although it reported success.
    pub(crate) complaint: Option<String>,
}

/// Writes to CWM. It knows the ids of what the plan names by natural key.
#[derive(Debug)]
pub(crate) struct Writer {
    pub(super) cwm: Client,
    known: Known,
}

impl Writer {
    pub(crate) fn new(cwm: Client, known: Known) -> Self {
        Self { cwm, known }
    }

    /// Makes one change.
    pub(crate) async fn write(&self, action: &Action) -> Result<Made, WriteError> {
        let made = match action {
            Action::Billing(action) => billing::write(self, action).await?,
            Action::Ticket(action) => tickets::write(self, action).await?,
            Action::Devices(action) => devices::write(self, action).await?,
            Action::Statistics(action) => statistics::write(self, action).await?,
        };
        self.remember(action, made.record);
        Ok(made)
    }

    /// Takes in a record that came to be, so that later changes can refer to it.
    pub(crate) fn remember(&self, action: &Action, record: i64) {
        if action.creates() {
            self.known.insert(action.key(), record);
        }
    }

    /// The id of a record that the action refers to.
    pub(super) fn id<T>(&self, key: &RecordKey, what: &str) -> Result<Id<T>, WriteError> {
        let known = self.known.get(key).map(Id::new);
        known.ok_or_else(|| WriteError::Missing(what.to_owned()))
    }
}

/// The new record's id.
pub(super) fn made<T>(id: Option<Id<T>>) -> Result<i64, WriteError> {
    id.map(Id::get).ok_or(WriteError::NoId)
}
