use crate::hash::sha256;
use crate::model::{Alert, AlertKey, AlertStatus, IntegrationId, TenantKey};
use crate::plan::{Link, Links, RecordKey, RecordKind};
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// How an alert stands. Whether it has a ticket is the links' business: the one place where that is
/// kept, together with the write that made it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub enum AlertState {
    /// It stands.
    Open,
    /// It stands, and somebody has taken note of it, at the vendor or with us: its repetitions are
    /// no news.
    Acknowledged,
    /// It stands, and until then nobody wants to hear of it: no ticket, no note.
    Suppressed {
        /// Until when.
        until: DateTime<Utc>,
    },
    /// The vendor says that it is over.
    Resolved,
    /// The vendor no longer lists it.
    Vanished,
}

impl AlertState {
    /// Whether the alert still stands.
    pub fn stands(self) -> bool {
        matches!(
            self,
            Self::Open | Self::Acknowledged | Self::Suppressed { .. }
        )
    }

    /// What the vendor's word makes of it.
    pub(super) fn said(status: AlertStatus) -> Self {
        match status {
            AlertStatus::Open => Self::Open,
            AlertStatus::Acknowledged => Self::Acknowledged,
            AlertStatus::Resolved | AlertStatus::Deleted => Self::Resolved,
        }
    }
}

/// What is remembered of one alert.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AlertRecord {
    /// Whose it is.
    pub tenant: TenantKey,
    /// The latest that the vendor said of it.
    pub alert: Alert,
    /// How it stands.
    pub state: AlertState,
    /// How many times it was raised; each may have a ticket of its own.
    pub occurrence: u32,
    /// How many times it was reported anew since it was raised.
    pub repeats: u32,
    /// How many complete snapshots in a row lack it.
    pub absences: u32,
    /// How many complete snapshots in a row list it as standing although it is over, and it did not
    /// change since.
    #[serde(default)]
    pub returns: u32,
    /// When this occurrence was first seen.
    pub first_seen: DateTime<Utc>,
    /// When it was last seen.
    pub last_seen: DateTime<Utc>,
    /// When it was last over.
    pub ended_at: Option<DateTime<Utc>>,
    /// Whether nothing is left to be done: it is over, and so is its ticket, if it has one.
    pub settled: bool,
}

impl AlertRecord {
    /// The record of an alert that is seen for the first time. One that is over by then is
    /// remembered as such: a raise that comes late must not open a ticket.
    pub fn first(tenant: TenantKey, alert: Alert, now: DateTime<Utc>) -> Self {
        let state = AlertState::said(alert.status);
        Self {
            tenant,
            state,
            occurrence: 1,
            repeats: 0,
            absences: 0,
            returns: 0,
            first_seen: now,
            last_seen: now,
            ended_at: (!state.stands()).then_some(now),
            settled: false,
            alert,
        }
    }

    /// The alert's key.
    pub fn key(&self) -> &AlertKey {
        &self.alert.key
    }

    /// The external reference of its ticket.
    pub fn reference(&self, integration: &IntegrationId) -> String {
        reference(integration, &self.tenant, self.key(), self.occurrence)
    }
}

/// The external reference of a ticket: what it is told by in CWM. Made of keys only, never of a
/// text or a time, so that an alert whose words change stays the same (lessons §5.22).
pub fn reference(
    integration: &IntegrationId,
    tenant: &TenantKey,
    alert: &AlertKey,
    occurrence: u32,
) -> String {
    format!("{}-{occurrence}", marker(integration, tenant, alert))
}

/// The part of a reference that all occurrences of an alert share. `1` is the form's version.
pub(crate) fn marker(integration: &IntegrationId, tenant: &TenantKey, alert: &AlertKey) -> String {
    // A list, so that no key can imitate a boundary.
    let keys = serde_json::Value::from(vec![integration.as_str(), tenant.as_str(), alert.as_str()]);
    format!("cws1-{:.32}", sha256(keys.to_string()))
}

/// Alerts that have a ticket, by marker: the latest occurrence that has one, and which.
pub(crate) type Ticketed<'a> = BTreeMap<String, (u32, &'a Link)>;

/// The alerts that have a ticket.
pub(crate) fn ticketed(links: &Links) -> Ticketed<'_> {
    let mut latest = Ticketed::new();
    for link in links.values() {
        let Some((marker, occurrence)) = occurrence_of(&link.key) else {
            continue;
        };
        let known = latest.entry(marker).or_insert((occurrence, link));
        if known.0 < occurrence {
            *known = (occurrence, link);
        }
    }
    latest
}

/// The alert's marker and the occurrence, of a ticket's natural key.
pub(crate) fn occurrence_of(key: &RecordKey) -> Option<(String, u32)> {
    if key.kind != RecordKind::Ticket {
        return None;
    }
    let (reference,): (String,) = serde_json::from_str(&key.key).ok()?;
    let (marker, occurrence) = reference.rsplit_once('-')?;
    Some((marker.to_owned(), occurrence.parse().ok()?))
}
