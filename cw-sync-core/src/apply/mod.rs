//! Applies a plan: one change at a time, each through the journal.
//!
//! Before each write its intent is noted; after it the intent is settled, together with the link
//! that it made. What happens in between, a crash or a lost answer, is found out by looking the
//! natural key up in CWM, never by trying again.

mod recover;

pub(crate) use recover::{recover, settle_by_lookup};

use crate::clock::Clock;
use crate::model::IntegrationId;
use crate::plan::{Change, Link, Links, Scope};
use crate::report::{Outcome, OutcomeKind};
use crate::store::{Intent, Lease, RunId, Settlement, Store, StoreError};
use crate::target::{Reader, Writer};
use std::collections::BTreeSet;
use std::time::Duration;

/// What apply and recovery work with.
pub(crate) struct Applying<'a> {
    pub(crate) integration: &'a IntegrationId,
    pub(crate) run: RunId,
    pub(crate) store: &'a dyn Store,
    pub(crate) clock: &'a dyn Clock,
    pub(crate) reader: &'a Reader,
    pub(crate) lease: &'a Lease,
    pub(crate) lease_time: Duration,
    /// How long CWM's lists may lag behind its writes.
    pub(crate) lag: Duration,
}

/// Applies the changes in their order. A change that fails stops no other, except those that need
/// it.
///
/// # Errors
///
/// When the store fails or the lease is lost: then nothing more is written.
pub(crate) async fn apply(
    applying: &Applying<'_>,
    changes: &[Change],
    writer: &Writer,
    links: &Links,
) -> Result<Vec<Outcome>, StoreError> {
    let mut outcomes = Vec::with_capacity(changes.len());
    let mut failed = BTreeSet::new();
    for change in changes {
        let kind = match change.needs.iter().find(|key| failed.contains(*key)) {
            Some(key) => OutcomeKind::Failed {
                message: format!("not tried: the step that it needs failed ({key})"),
            },
            None => one(applying, change, writer, links).await?,
        };
        if !matches!(kind, OutcomeKind::Applied { .. }) {
            failed.insert(change.action.key());
        }
        outcomes.push(Outcome {
            change: change.clone(),
            kind,
        });
    }
    Ok(outcomes)
}

async fn one(
    applying: &Applying<'_>,
    change: &Change,
    writer: &Writer,
    links: &Links,
) -> Result<OutcomeKind, StoreError> {
    let now = applying.clock.now();
    let tenant = match &change.scope {
        Scope::Tenant(tenant) => Some(tenant.clone()),
        Scope::Shared => None,
    };
    let intent = Intent::new(applying.run, tenant, change.action.clone(), now);
    applying
        .store
        .note(applying.lease, now + applying.lease_time, &intent)
        .await?;
    match writer.write(&change.action).await {
        Ok(written) => {
            let link = link(&intent, written.record, links);
            let settlement = Settlement::Done(written.record);
            applying
                .store
                .settle(applying.integration, intent.id, &settlement, link.as_ref())
                .await?;
            Ok(match written.complaint {
                None => OutcomeKind::Applied {
                    record: written.record,
                },
                Some(complaint) => OutcomeKind::Failed {
                    message: format!(
                        "CWM reported success for record {} and holds something else: {complaint}; \
                         check the record",
                        written.record
                    ),
                },
            })
        }
        Err(error) if error.may_have_happened() => {
            let found = settle_by_lookup(applying, &intent, links).await?;
            if let Some(Settlement::Done(record)) = found {
                writer.remember(&change.action, record);
                return Ok(OutcomeKind::Applied { record });
            }
            let fate = match found {
                Some(Settlement::Absent) => "CWM does not show it; the next run tries again",
                Some(Settlement::Ambiguous(_)) => "several records match it; keep one of them",
                _ => "whether it was made is not known; the next run looks before it tries again",
            };
            Ok(OutcomeKind::Failed {
                message: format!("{error}; {fate}"),
            })
        }
        Err(error) => {
            let message = error.to_string();
            let settlement = Settlement::Failed(message.clone());
            applying
                .store
                .settle(applying.integration, intent.id, &settlement, None)
                .await?;
            Ok(OutcomeKind::Failed { message })
        }
    }
}

/// What is remembered of a record after an intent was done: its id, and per field what we wrote
/// last.
fn link(intent: &Intent, record: i64, links: &Links) -> Option<Link> {
    let key = intent.action.key();
    let before = links.get(&key).filter(|link| link.record == record);
    let before = before.map(|link| link.written.clone()).unwrap_or_default();
    let written = intent.action.written(before)?;
    Some(Link::new(key, intent.tenant.clone(), record, written))
}
