//! What `/health` says.

use chrono::{DateTime, Utc};
use cw_sync_core::model::IntegrationId;
use cw_sync_core::service::{Health, IntegrationHealth, ServiceError};
use host::Seen;
use serde::Serialize;

/// How the daemon is.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Report {
    /// Whether nothing is wrong.
    pub(crate) well: bool,
    /// Why the store cannot be used, if it cannot.
    #[serde(skip_serializing_if = "Option::is_none")]
    store: Option<String>,
    /// The integrations that are set up.
    integrations: Vec<OfIntegration>,
}

/// How an integration is.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct OfIntegration {
    integration: IntegrationId,
    well: bool,
    /// Why it is not run at all.
    #[serde(skip_serializing_if = "Option::is_none")]
    unfit: Option<String>,
    running: bool,
    last_success: Option<DateTime<Utc>>,
    last_error_at: Option<DateTime<Utc>>,
    last_error: Option<String>,
    next_due: Option<DateTime<Utc>>,
    /// Its jobs, its lease, what is under way.
    #[serde(flatten)]
    more: Option<More>,
}

/// The service's own words, of one integration.
#[derive(Serialize)]
#[serde(transparent)]
struct More(serde_json::Value);

impl Report {
    /// From what the last look at the store showed, and what the service says.
    pub(crate) fn new(seen: &Seen, health: Result<Health, ServiceError>) -> Self {
        let (health, failed) = match health {
            Ok(health) => (health.integrations, None),
            Err(error) => (Vec::new(), Some(error.to_string())),
        };
        let store = seen.unreadable.clone().or(failed);
        let integrations = seen.members.iter().map(|(id, member)| {
            let known = health.iter().find(|health| health.integration == *id);
            OfIntegration::new(id, member.unfit.clone(), known)
        });
        let waiting = seen.waiting.iter();
        let waiting = waiting.map(|(id, waiting)| {
            let why = waiting.why.as_deref().unwrap_or("not set up yet");
            OfIntegration::new(id, Some(why.to_owned()), None)
        });
        let integrations: Vec<_> = integrations.chain(waiting).collect();
        Self {
            well: store.is_none() && integrations.iter().all(|one| one.well),
            store,
            integrations,
        }
    }
}

impl More {
    fn of(known: &IntegrationHealth) -> Option<Self> {
        let mut more = serde_json::to_value(known).ok()?;
        // It is said already.
        more.as_object_mut()?.remove("integration");
        Some(Self(more))
    }
}

impl OfIntegration {
    fn new(id: &IntegrationId, unfit: Option<String>, known: Option<&IntegrationHealth>) -> Self {
        let jobs = known.map_or(&[][..], |known| &known.jobs);
        let failed = jobs.iter().max_by_key(|job| job.last_error_at);
        Self {
            integration: id.clone(),
            well: unfit.is_none() && known.is_some_and(IntegrationHealth::is_well),
            unfit,
            running: known.is_some_and(|known| !known.under_way.is_empty()),
            last_success: jobs.iter().filter_map(|job| job.last_success).max(),
            last_error_at: failed.and_then(|job| job.last_error_at),
            last_error: failed.and_then(|job| job.last_error.clone()),
            next_due: known.and_then(IntegrationHealth::next),
            more: known.and_then(More::of),
        }
    }
}
