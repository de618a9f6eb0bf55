//! What a run is doing, while it does it: for bars, logs and pages.
//!
//! Events go through a channel that keeps the latest 1,024. A reader that falls behind loses the
//! oldest and is told how many; a run never waits for a reader, nor needs one. They name tenants
//! by key and hold no other customer data.
//!
//! For dashboards the same is counted through the [`metrics`] crate: `cw_sync_runs_total{result}`,
//! `cw_sync_run_seconds`, `cw_sync_reads_total{kind,result}`, `cw_sync_changes_total{kind,outcome}`,
//! `cw_sync_unknown_fates_total{kind}`. The embedding program installs the recorder; without one
//! nothing is counted.

use crate::companies::Fetched;
use crate::model::{DataKind, IntegrationId, TenantKey};
use crate::store::RunId;
use futures::Stream;
use futures::stream;
use std::time::Duration;
use tokio::sync::broadcast::{self, error::RecvError};

/// How many events are kept for a slow reader.
const KEPT: usize = 1024;

/// Something that happened in a run, or in the making of a plan.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Progress {
    /// The integration; `None` for what concerns the reader alone.
    pub integration: Option<IntegrationId>,
    /// What happened.
    pub step: Step,
}

/// What happened.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Step {
    /// A run began.
    Started {
        /// The run.
        run: RunId,
    },
    /// The vendor's tenants are known.
    Tenants {
        /// How many there are, mapped ones that the vendor no longer reports included.
        count: usize,
    },
    /// A tenant's data was read from the vendor, or could not be.
    Read {
        /// The kind of data.
        kind: DataKind,
        /// The tenant.
        tenant: TenantKey,
        /// Whether it was read.
        ok: bool,
        /// How many tenants of this kind were read so far, this one included.
        done: usize,
    },
    /// Companies with their agreements are being fetched: how far that is.
    Companies(Fetched),
    /// The plan is made.
    Planned {
        /// How many changes it has.
        changes: usize,
    },
    /// A change has its outcome.
    Changed {
        /// The kind of data.
        kind: DataKind,
        /// The tenant; `None` for what tenants share.
        tenant: Option<TenantKey>,
        /// `applied`, `failed`, `unknown` or `not_tried`.
        outcome: &'static str,
        /// How many changes have an outcome, this one included.
        done: usize,
        /// How many there are.
        of: usize,
    },
    /// The run waits until CWM's lists show what was written, to look writes of unknown fate up.
    Waiting {
        /// How long.
        lag: Duration,
        /// How many writes.
        writes: usize,
    },
    /// The run ended.
    Finished {
        /// Whether its whole plan was gone through.
        complete: bool,
    },
    /// The reader was too slow: so many events were dropped before the next one.
    Missed {
        /// How many.
        events: u64,
    },
}

/// Tells whoever listens.
#[derive(Debug, Clone)]
pub(crate) struct Teller(broadcast::Sender<Progress>);

impl Default for Teller {
    fn default() -> Self {
        Self(broadcast::Sender::new(KEPT))
    }
}

impl Teller {
    pub(crate) fn tell(&self, integration: &IntegrationId, step: Step) {
        // Without a listener it fails, and that is no failure.
        let _ = self.0.send(Progress {
            integration: Some(integration.clone()),
            step,
        });
    }

    pub(crate) fn listen(&self) -> impl Stream<Item = Progress> + Send + Unpin + use<> {
        Box::pin(stream::unfold(self.0.subscribe(), async |mut events| {
            let event = match events.recv().await {
                Ok(event) => event,
                Err(RecvError::Lagged(events)) => Progress {
                    integration: None,
                    step: Step::Missed { events },
                },
                Err(RecvError::Closed) => return None,
            };
            Some((event, events))
        }))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use futures::StreamExt;

    #[tokio::test]
    async fn a_slow_reader_loses_the_oldest_and_is_told() {
        let teller = Teller::default();
        let mut events = teller.listen();
        let count = KEPT + 10;
        for changes in 0..count {
            teller.tell(&"here".into(), Step::Planned { changes });
        }
        drop(teller);
        let first = events.next().await.unwrap();
        assert_eq!(first.step, Step::Missed { events: 10 });
        let rest: Vec<_> = events.collect().await;
        assert_eq!(rest.len(), KEPT);
        let changes = count - 1;
        assert_eq!(rest[KEPT - 1].step, Step::Planned { changes });
    }
}
