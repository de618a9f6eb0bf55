use super::{Lease, Result};
use crate::model::{IntegrationId, TenantKey};
use crate::plan::{Action, Link};
use async_trait::async_trait;
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use std::fmt;
use uuid::Uuid;

macro_rules! uuid_id {
    ($(#[$meta:meta])* $name:ident) => {
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(Uuid);

        impl $name {
            /// A new one. Later ones sort after earlier ones.
            pub fn generate() -> Self {
                Self(Uuid::now_v7())
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.fmt(f)
            }
        }
    };
}

pub(crate) use uuid_id;

uuid_id! {
    /// Names a run.
    RunId
}

uuid_id! {
    /// Names an intent in the journal.
    IntentId
}

/// A write that is about to be made.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Intent {
    /// Its name.
    pub id: IntentId,
    /// The run that it belongs to.
    pub run: RunId,
    /// The tenant whose product it is about; `None` for what tenants share.
    pub tenant: Option<TenantKey>,
    /// What is to be done.
    pub action: Action,
    /// When it was noted.
    pub noted_at: DateTime<Utc>,
}

impl Intent {
    /// An intent under a new name.
    pub fn new(
        run: RunId,
        tenant: Option<TenantKey>,
        action: Action,
        noted_at: DateTime<Utc>,
    ) -> Self {
        Self {
            id: IntentId::generate(),
            run,
            tenant,
            action,
            noted_at,
        }
    }
}

/// What became of an intent.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub enum Settlement {
    /// It was done; the record's id.
    Done(i64),
    /// CWM refused it, or it certainly never got there.
    Failed(String),
    /// It was looked up in CWM and is not there.
    Absent,
    /// Several records have its key; a person must choose.
    Ambiguous(Vec<i64>),
}

/// The write-ahead record of what is done to CWM.
#[async_trait]
pub trait Journal: Send + Sync {
    /// Notes intents, durably and all or none, before CWM is written to, and extends the lease to
    /// `until`.
    ///
    /// # Errors
    ///
    /// [`StoreError::LeaseLost`] when another holder has the lease: then nothing is noted and
    /// nothing may be written.
    ///
    /// [`StoreError::LeaseLost`]: super::StoreError::LeaseLost
    async fn note_all(&self, lease: &Lease, until: DateTime<Utc>, intents: &[Intent])
    -> Result<()>;

    /// Notes one intent; see [`Journal::note_all`].
    ///
    /// # Errors
    ///
    /// As there.
    async fn note(&self, lease: &Lease, until: DateTime<Utc>, intent: &Intent) -> Result<()> {
        self.note_all(lease, until, std::slice::from_ref(intent))
            .await
    }

    /// Settles an intent, and in the same transaction keeps the link that it made. The link
    /// replaces one of the same key, and one of the same record under another key: a record that
    /// came to stand for something else no longer stands for what it was made for.
    async fn settle(
        &self,
        integration: &IntegrationId,
        intent: IntentId,
        settlement: &Settlement,
        link: Option<&Link>,
    ) -> Result<()>;

    /// Intents without a settlement, oldest first.
    async fn open_intents(&self, integration: &IntegrationId) -> Result<Vec<Intent>>;

    /// Forgets the settled intents that were noted before an instant, never an open one. How many
    /// those were.
    async fn prune_intents(
        &self,
        integration: &IntegrationId,
        before: DateTime<Utc>,
    ) -> Result<u64>;
}
