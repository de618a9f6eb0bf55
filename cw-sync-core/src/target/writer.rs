use super::{Known, billing, devices, statistics, tickets};
use crate::plan::{Action, RecordKey};
use cw_manage::{Client, ErrorKind, Id};

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

    /// What it says of CWM.
    pub(crate) fn reply(&self) -> Reply {
        let error = match self {
            Self::Cwm(error) => error,
            Self::Missing(_) => return Reply::NotAsked,
            Self::NoId => return Reply::Answered,
        };
        let of_server = error.status().is_some_and(|status| status >= 500);
        if error.is_unauthorized() {
            Reply::Unauthorized
        } else if error.is_forbidden() {
            Reply::Forbidden
        } else if error.kind() == ErrorKind::Transport || error.is_throttled() || of_server {
            Reply::Silent
        } else if error.status().is_none() {
            Reply::NotAsked
        } else {
            Reply::Answered
        }
    }

    /// Whether CWM itself answered that it failed, not a gateway before it: that may be because of
    /// this very change.
    pub(crate) fn is_own_failure(&self) -> bool {
        let Self::Cwm(error) = self else {
            return false;
        };
        let status = error.status();
        status.is_some_and(|status| status >= 500 && !matches!(status, 502..=504))
    }

    /// Whether CWM refuses this very change, or would: the same again fails again.
    pub(crate) fn is_refusal(&self) -> bool {
        match self {
            Self::Cwm(error) => !error.is_unauthorized() && self.reply() != Reply::Silent,
            Self::Missing(_) | Self::NoId => false,
        }
    }
}

/// What a write shows of CWM as a whole.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Reply {
    /// It is there, whatever it said.
    Answered,
    /// It does not answer, or only that it cannot.
    Silent,
    /// It does not accept our keys.
    Unauthorized,
    /// We lack a right.
    Forbidden,
    /// Nothing was sent.
    NotAsked,
}

/// A change that was made.
#[derive(Debug)]
pub(crate) struct Made {
    /// The record's id.
    pub(crate) record: i64,
    /// What CWM stored differently from what was sent, although it reported success.
    pub(crate) complaint: Option<String>,
}

impl Made {
    /// Whether CWM holds something else than was sent.
    pub(crate) fn is_not_taken(&self) -> bool {
        self.complaint.is_some()
    }
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

    /// Makes several changes of the same batch key, as far as CWM can in one request; the results
    /// are in their order.
    pub(crate) async fn write_all(&self, actions: &[&Action]) -> Vec<Result<Made, WriteError>> {
        let devices = actions.iter().map(|action| match action {
            Action::Devices(action) => Some(action),
            _ => None,
        });
        let Some(devices) = devices.collect::<Option<Vec<_>>>() else {
            let mut made = Vec::with_capacity(actions.len());
            for action in actions {
                made.push(self.write(action).await);
            }
            return made;
        };
        let made = devices::create_all(self, &devices).await;
        for (action, made) in actions.iter().zip(&made) {
            if let Ok(made) = made {
                self.remember(action, made.record);
            }
        }
        made
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
