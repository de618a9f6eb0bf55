//! Applies a plan, each change through the journal.
//!
//! Before each write its intent is noted, durably and together with the lease; after it the intent
//! is settled, together with the link that it made. What happens in between, a crash or a lost
//! answer, is found out by looking the natural key up in CWM, never by trying again.
//!
//! What tenants share is changed first. Then each company has a lane, and several lanes are gone
//! through at a time; within a lane one change follows the other. Neighbours that CWM takes in bulk
//! go in one request. A write of unknown fate is looked up at once and, where it is not to be seen
//! yet, once more when all is done; meanwhile all goes on that does not need it.

mod board;
mod breaker;
mod cwm;
mod lanes;
mod recover;
#[cfg(test)]
mod tests;
mod write;

pub(crate) use board::Stop;
pub(crate) use cwm::{Find, Write};
pub(crate) use lanes::Lanes;
pub(crate) use recover::recover;

use crate::clock::Clock;
use crate::engine::Cancel;
use crate::model::IntegrationId;
use crate::plan::{Change, Link, Links};
use crate::progress::Teller;
use crate::report::Outcome;
use crate::store::{Intent, Lease, RunId, Store, StoreError};
use crate::trouble::Trouble;
use board::Board;
use futures::stream::{self, StreamExt};
use std::time::Duration;
use write::Run;

/// What apply and recovery work with.
pub(crate) struct Applying<'a> {
    pub(crate) integration: &'a IntegrationId,
    pub(crate) run: RunId,
    pub(crate) store: &'a dyn Store,
    pub(crate) clock: &'a dyn Clock,
    pub(crate) reader: &'a dyn Find,
    pub(crate) lease: &'a Lease,
    pub(crate) lease_time: Duration,
    /// How long CWM's lists may lag behind its writes.
    pub(crate) lag: Duration,
    /// After how many failures in a row nothing more is written, or nothing of that kind of data.
    pub(crate) give_up_after: u32,
    pub(crate) teller: &'a Teller,
    /// Whether to go on.
    pub(crate) cancel: &'a Cancel,
}

/// What came of a plan.
pub(crate) struct Applied {
    /// One for each change, in the plan's order.
    pub(crate) outcomes: Vec<Outcome>,
    /// What CWM refuses, each as a first failure.
    pub(crate) refused: Vec<Trouble>,
    /// Why it stopped before the plan's end, if it did.
    pub(crate) stop: Option<Stop>,
}

/// Applies the changes. A change that fails stops no other, except those that need it.
pub(crate) async fn apply(
    applying: &Applying<'_>,
    changes: &[Change],
    writer: &dyn Write,
    links: &Links,
    lanes: &Lanes,
) -> Applied {
    let (shared, own) = lanes.split(changes);
    let run = Run {
        applying,
        writer,
        links,
        board: Board::new(
            applying.integration,
            changes,
            applying.give_up_after,
            applying.teller,
            applying.cancel,
        ),
    };
    let or_fail = |result: Result<(), StoreError>| {
        if let Err(error) = result {
            run.board.fail(error);
        }
    };
    or_fail(lane(&run, &shared).await);
    stream::iter(&own)
        .for_each_concurrent(lanes.at_a_time.max(1), async |places| {
            or_fail(lane(&run, places).await);
        })
        .await;
    let open = run.board.take_open();
    if run.board.may_look() {
        applying.wait(open.len()).await;
    }
    for open in open {
        or_fail(run.look_again(open).await);
    }
    run.board.finish()
}

async fn lane(run: &Run<'_>, places: &[usize]) -> Result<(), StoreError> {
    let mut rest = places;
    while !rest.is_empty() {
        let changes = rest.iter().map(|place| &run.board.changes[*place]);
        let batch = lanes::batch(changes, |change| run.writer.batch_key(&change.action));
        let (now, later) = rest.split_at(batch);
        rest = later;
        let mut now = now.to_vec();
        now.retain(|place| run.board.begin(*place));
        if !now.is_empty() {
            run.write(&now).await?;
        }
    }
    Ok(())
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
