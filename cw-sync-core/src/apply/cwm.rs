//! What apply needs of CWM.

use crate::plan::{Action, Links};
use crate::target::{Found, Made, Reader, WriteError, Writer};
use async_trait::async_trait;

/// Looks up whether an action was done.
#[async_trait]
pub(crate) trait Find: Send + Sync {
    /// See [`Reader::find`].
    async fn find(&self, action: &Action, links: &Links) -> Result<Found, String>;
}

/// Makes changes.
#[async_trait]
pub(crate) trait Write: Send + Sync {
    /// See [`Action::batch_key`].
    fn batch_key(&self, action: &Action) -> Option<String>;

    /// Makes one change.
    async fn write(&self, action: &Action) -> Result<Made, WriteError>;

    /// Makes several changes with the same batch key in one request, each with its own result, in
    /// the order of the actions.
    async fn write_all(&self, actions: &[&Action]) -> Vec<Result<Made, WriteError>>;

    /// See [`Writer::remember`].
    fn remember(&self, action: &Action, record: i64);
}

#[async_trait]
impl Find for Reader {
    async fn find(&self, action: &Action, links: &Links) -> Result<Found, String> {
        self.find(action, links).await
    }
}

#[async_trait]
impl Write for Writer {
    fn batch_key(&self, action: &Action) -> Option<String> {
        action.batch_key()
    }

    async fn write(&self, action: &Action) -> Result<Made, WriteError> {
        self.write(action).await
    }

    async fn write_all(&self, actions: &[&Action]) -> Vec<Result<Made, WriteError>> {
        self.write_all(actions).await
    }

    fn remember(&self, action: &Action, record: i64) {
        self.remember(action, record);
    }
}
