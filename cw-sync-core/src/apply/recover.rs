use super::{Applying, link};
use crate::plan::Links;
use crate::progress::Step;
use crate::store::{Intent, Settlement, StoreError};
use crate::target::Found;

/// Settles what earlier runs left open, by looking each natural key up in CWM. Returns what could
/// not be settled: CWM could not be read.
pub(crate) async fn recover(applying: &Applying<'_>) -> Result<Vec<Intent>, StoreError> {
    let intents = applying.store.open_intents(applying.integration).await?;
    if intents.is_empty() {
        return Ok(intents);
    }
    let links = &applying.store.links(applying.integration).await?;
    let mut young = Vec::new();
    let mut open = Vec::new();
    for intent in intents {
        tracing::info!(
            intent = %intent.id,
            "an earlier run left a write unsettled; looking it up in CWM"
        );
        match look(applying, &intent, links, is_old(applying, &intent)).await {
            Look::Settled(settlement) => keep(applying, &intent, &settlement, links).await?,
            Look::NotYet => young.push(intent),
            Look::Unreadable => open.push(intent),
        }
    }
    applying.wait(young.len()).await;
    for intent in young {
        match look(applying, &intent, links, true).await {
            Look::Settled(settlement) => keep(applying, &intent, &settlement, links).await?,
            Look::NotYet | Look::Unreadable => open.push(intent),
        }
    }
    Ok(open)
}

/// What a look showed.
pub(super) enum Look {
    /// The write's fate.
    Settled(Settlement),
    /// The record is not there, and may yet come: lists lag behind writes.
    NotYet,
    /// CWM could not be read.
    Unreadable,
}

/// Looks an intent's key up in CWM. `last`: absence counts, since the lag is over.
pub(super) async fn look(
    applying: &Applying<'_>,
    intent: &Intent,
    links: &Links,
    last: bool,
) -> Look {
    match applying.reader.find(&intent.action, links).await {
        Ok(Found::Done(record)) => Look::Settled(Settlement::Done(record)),
        Ok(Found::Several(records)) => Look::Settled(Settlement::Ambiguous(records)),
        // A record that exists is read by its id, and that does not lag.
        Ok(Found::Absent) if last || !intent.action.creates() => Look::Settled(Settlement::Absent),
        Ok(Found::Absent) => Look::NotYet,
        Err(error) => {
            tracing::warn!(intent = %intent.id, error, "a write could not be looked up in CWM");
            Look::Unreadable
        }
    }
}

/// When a write of unknown fate reached CWM is not known either, but a run that is silent for the
/// lease's time has none under way.
fn is_old(applying: &Applying<'_>, intent: &Intent) -> bool {
    let age = (applying.clock.now() - intent.noted_at).to_std();
    age.unwrap_or_default() >= applying.lease_time + applying.lag
}

/// Settles an intent, with the link that it made.
pub(super) async fn keep(
    applying: &Applying<'_>,
    intent: &Intent,
    settlement: &Settlement,
    links: &Links,
) -> Result<(), StoreError> {
    let link = match settlement {
        Settlement::Done(record) => link(intent, *record, links),
        _ => None,
    };
    let Applying {
        store, integration, ..
    } = applying;
    store
        .settle(integration, intent.id, settlement, link.as_ref())
        .await
}

impl Applying<'_> {
    /// Waits until CWM's lists have caught up, if there is a write to look up.
    pub(super) async fn wait(&self, writes: usize) {
        if writes > 0 {
            let lag = self.lag;
            let step = Step::Waiting { lag, writes };
            self.teller.tell(self.integration, step);
            tokio::time::sleep(lag).await;
        }
    }
}
