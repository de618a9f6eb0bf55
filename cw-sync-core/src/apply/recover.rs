use super::{Applying, link};
use crate::plan::Links;
use crate::store::{Intent, Settlement, StoreError};
use crate::target::Found;

/// Settles what earlier runs left open, by looking each natural key up in CWM. Returns what could
/// not be settled: CWM could not be read.
pub(crate) async fn recover(
    applying: &Applying<'_>,
    links: &Links,
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
    links: &Links,
) -> Result<Option<Settlement>, StoreError> {
    let Some(settlement) = look(applying, intent, links).await else {
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

/// Lists may lag behind writes: absence counts only when the lag is over. When a write of unknown
/// fate reached CWM is not known either, but a run that is silent for the lease's time has none
/// under way.
async fn look(applying: &Applying<'_>, intent: &Intent, links: &Links) -> Option<Settlement> {
    let found = find(applying, intent, links).await?;
    // A record that exists is read by its id, and that does not lag.
    if found != Settlement::Absent || !intent.action.creates() {
        return Some(found);
    }
    let age = (applying.clock.now() - intent.noted_at).to_std();
    if age.unwrap_or_default() >= applying.lease_time + applying.lag {
        return Some(found);
    }
    tokio::time::sleep(applying.lag).await;
    find(applying, intent, links).await
}

async fn find(applying: &Applying<'_>, intent: &Intent, links: &Links) -> Option<Settlement> {
    match applying.reader.find(&intent.action, links).await {
        Ok(Found::Done(record)) => Some(Settlement::Done(record)),
        Ok(Found::Absent) => Some(Settlement::Absent),
        Ok(Found::Several(records)) => Some(Settlement::Ambiguous(records)),
        Err(error) => {
            tracing::warn!(intent = %intent.id, error, "a write could not be looked up in CWM");
            None
        }
    }
}
