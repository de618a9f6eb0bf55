use super::{Applying, link};
use crate::plan::{Link, RecordKey};
use crate::store::{Intent, Settlement, StoreError};
use crate::target::Found;
use std::collections::BTreeMap;

/// Settles what earlier runs left open, by looking each natural key up in CWM. Returns what could
/// not be settled: CWM could not be read.
pub(crate) async fn recover(
    applying: &Applying<'_>,
    links: &BTreeMap<RecordKey, Link>,
) -> Result<Vec<Intent>, StoreError> {
    let mut open = Vec::new();
    for intent in applying.store.open_intents(applying.integration).await? {
        tracing::info!(
            integration = %applying.integration,
            intent = %intent.id,
            "an earlier run left a write unsettled; looking it up in CWM"
        );
        if settle_by_lookup(applying, &intent, links).await?.is_none() {
            open.push(intent);
        }
    }
    Ok(open)
}

/// Looks an intent's key up in CWM and settles it. `None`: CWM could not be read, the intent stays
/// open.
pub(crate) async fn settle_by_lookup(
    applying: &Applying<'_>,
    intent: &Intent,
    links: &BTreeMap<RecordKey, Link>,
) -> Result<Option<Settlement>, StoreError> {
    let Some(settlement) = look(applying, intent).await else {
        return Ok(None);
    };
    let link = match &settlement {
        Settlement::Done(record) => link(intent, *record, links),
        _ => None,
    };
    applying
        .store
        .settle(applying.integration, intent.id, &settlement, link.as_ref())
        .await?;
    Ok(Some(settlement))
}

/// Lists may lag behind writes: absence counts only when the lag is over.
async fn look(applying: &Applying<'_>, intent: &Intent) -> Option<Settlement> {
    match find(applying, intent).await? {
        Settlement::Absent => {}
        found => return Some(found),
    }
    let age = (applying.clock.now() - intent.noted_at)
        .to_std()
        .unwrap_or_default();
    let left = applying.lag.saturating_sub(age);
    if left.is_zero() {
        return Some(Settlement::Absent);
    }
    tokio::time::sleep(left).await;
    find(applying, intent).await
}

async fn find(applying: &Applying<'_>, intent: &Intent) -> Option<Settlement> {
    match applying.reader.find(&intent.action).await {
        Ok(Found::Done(record)) => Some(Settlement::Done(record)),
        Ok(Found::Absent) => Some(Settlement::Absent),
        Ok(Found::Several(records)) => Some(Settlement::Ambiguous(records)),
        Err(error) => {
            tracing::warn!(intent = %intent.id, error, "a write could not be looked up in CWM");
            None
        }
    }
}
