use crate::model::TenantKey;
use crate::plan::Action;
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
