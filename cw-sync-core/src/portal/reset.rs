//! Reset: everything that was set goes, and nothing in CWM (SW-55).

use super::{Acting, PortalError, Result};
use crate::access::Call;
use crate::model::IntegrationId;
use crate::store::LeaseRequest;
use chrono::TimeDelta;

/// What a person is asked before a reset.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct ResetPrompt {
    /// The dialog's title.
    pub title: &'static str,
    /// What will be gone, and what not.
    pub text: String,
    /// What the person must type, or the dialog's button hands back.
    pub confirmation: String,
}

/// Longer than a reset takes.
const LEASE: TimeDelta = TimeDelta::minutes(1);

impl Acting {
    /// What to ask a person before [`Acting::reset`].
    ///
    /// # Errors
    ///
    /// When the caller may not.
    pub async fn reset_prompt(&self, integration: &IntegrationId) -> Result<ResetPrompt> {
        // Not a reset, and not audited as one.
        self.call(Call::Review, integration, |record| async move {
            Ok(ResetPrompt {
                title: "Reset Data",
                text: format!(
                    "All sync settings of integration `{}` are removed: the connection and its \
                     credentials, the vendor's settings, choices, operators, schedules, tenant \
                     mappings, what is remembered of synced records, and the history of runs. \
                     Nothing in ConnectWise PSA is modified or deleted. This cannot be undone.",
                    record.id
                ),
                confirmation: record.id.to_string(),
            })
        })
        .await
    }

    /// Removes everything that was set or remembered of an integration, and nothing in CWM. The
    /// integration stays, as if it had just been made; so does its audit trail. Nothing is run of it
    /// any more.
    ///
    /// Links and journal go, too: the integration may be connected to another CWM next, where their
    /// record ids are somebody else's. With the same CWM again, records are found by their keys and
    /// taken over, none is made twice.
    ///
    /// # Errors
    ///
    /// When the caller may not, the confirmation is not the [prompt](ResetPrompt)'s, or a run is
    /// going on: then nothing is removed.
    pub async fn reset(&self, integration: &IntegrationId, confirmation: &str) -> Result<()> {
        let confirmation = confirmation.trim().to_owned();
        let told = |_: &Result<()>| None;
        self.change(Call::Reset, integration, told, |it, record| async move {
            if confirmation != record.id.as_str() {
                return Err(PortalError::Unconfirmed(record.id));
            }
            let (store, stamp) = (&it.portal.store, it.stamp());
            let holder = format!("a reset by {}", it.caller.user.name);
            let until = stamp.at + LEASE;
            let request = LeaseRequest::new(record.id.clone(), holder, stamp.at, until);
            let lease = store
                .take_lease(&request)
                .await?
                .map_err(crate::Error::busy)?;
            let empty = record.emptied(stamp);
            let reset = store.reset_integration(&lease, &empty).await;
            if let Ok(Ok(())) = &reset {
                // Before the lease is free: a job that waits for it must not go on as it was set.
                it.portal.service.dismiss(&record.id);
            }
            // It ends by itself, too.
            let released = store.release_lease(&lease).await;
            reset??;
            Ok(released?)
        })
        .await
    }
}
