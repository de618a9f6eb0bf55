//! What fails again and again is tried less and less often, and at last not at all until a person
//! says so. One change or tenant that cannot work must not cost every run its time, nor fill its
//! report with news that are none.

mod back_off;
mod hold;

pub use back_off::{BackOff, Retry};
pub(crate) use hold::{content, held, hold_back, is_held, settled_themselves};

use crate::model::{DataKind, TenantKey};
use crate::plan::RecordKey;
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

/// What fails.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub enum Subject {
    /// Reading a tenant's data from the vendor.
    Reading {
        /// The kind of data.
        kind: DataKind,
        /// The tenant.
        tenant: TenantKey,
    },
    /// A change that CWM refuses.
    Change {
        /// The kind of data.
        kind: DataKind,
        /// The tenant; `None` for what tenants share.
        tenant: Option<TenantKey>,
        /// The record.
        key: RecordKey,
    },
}

impl Subject {
    /// Whether it is about reading data of a kind.
    pub(crate) fn is_reading_of(&self, of: DataKind) -> bool {
        matches!(self, Self::Reading { kind, .. } if *kind == of)
    }

    /// The tenant that it is about, if it is about one.
    pub fn tenant(&self) -> Option<&TenantKey> {
        match self {
            Self::Reading { tenant, .. } => Some(tenant),
            Self::Change { tenant, .. } => tenant.as_ref(),
        }
    }
}

/// How often something failed, and how.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Trouble {
    /// What fails.
    pub subject: Subject,
    /// How often it did in a row.
    pub failures: u32,
    /// When it last did.
    pub failed_at: DateTime<Utc>,
    /// What was said then.
    pub message: String,
    /// What was tried, as a hash: something else is tried at once. `None` where what is tried is
    /// always the same.
    pub content: Option<String>,
}

impl Trouble {
    /// A first failure.
    pub fn first(subject: Subject, failed_at: DateTime<Utc>, message: impl Into<String>) -> Self {
        Self {
            subject,
            failures: 1,
            failed_at,
            message: message.into(),
            content: None,
        }
    }

    /// Says what was tried.
    #[must_use]
    pub fn with_content(mut self, content: impl Into<String>) -> Self {
        self.content = Some(content.into());
        self
    }

    /// Counts the failures before it, if they were of the same.
    #[must_use]
    pub(crate) fn after(mut self, before: Option<&Self>) -> Self {
        let same = before.filter(|before| before.content == self.content);
        self.failures = same.map_or(0, |before| before.failures).saturating_add(1);
        self
    }
}
