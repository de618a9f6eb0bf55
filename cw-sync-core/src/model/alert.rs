use super::{AlertKey, TenantKey};
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

/// Something that happened at a tenant and that a person should look at: CWM keeps it as a ticket.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Alert {
    /// What tells it from all other alerts of the tenant, and stays the same while its texts and
    /// times change: rule and object, never a time (lessons §5.22).
    pub key: AlertKey,
    /// The kind of alert, by which a policy routes it: a stream, a category.
    pub category: String,
    /// How grave it is, in the vendor's word.
    pub severity: String,
    /// How it stands at the vendor.
    pub status: AlertStatus,
    /// What happened, in one line.
    pub message: String,
    /// More about it.
    pub details: Option<String>,
    /// The key of the device that it is about.
    pub device: Option<String>,
    /// Where a person can look into it.
    pub console_url: Option<String>,
    /// When it was raised.
    pub raised_at: DateTime<Utc>,
    /// When it changed last, its being raised included. A later one is a new occurrence.
    pub changed_at: DateTime<Utc>,
    /// What the vendor says of whether it wants a ticket. `None`: nothing (AD-21).
    pub wants_ticket: Option<bool>,
    /// The tenants that the vendor lists it for, as of a [`Device`](super::Device).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub listed_for: Vec<TenantKey>,
}

impl Alert {
    /// An open alert with what every vendor reports; the rest can be set.
    pub fn new(
        key: impl Into<AlertKey>,
        severity: impl Into<String>,
        message: impl Into<String>,
        raised_at: DateTime<Utc>,
    ) -> Self {
        Self {
            key: key.into(),
            category: String::new(),
            severity: severity.into(),
            status: AlertStatus::Open,
            message: message.into(),
            details: None,
            device: None,
            console_url: None,
            raised_at,
            changed_at: raised_at,
            wants_ticket: None,
            listed_for: Vec::new(),
        }
    }
}

/// How an alert stands at the vendor.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub enum AlertStatus {
    /// It wants attention.
    Open,
    /// Somebody has seen it.
    Acknowledged,
    /// What it told of is over, or somebody closed it.
    Resolved,
    /// It was deleted.
    Deleted,
}

impl AlertStatus {
    /// Whether it still stands.
    pub fn is_open(self) -> bool {
        matches!(self, Self::Open | Self::Acknowledged)
    }
}
