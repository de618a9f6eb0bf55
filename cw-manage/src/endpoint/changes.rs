//! Reading what changed since the last time.

use super::{List, Listable};
use crate::error::{ErrorKind, Result};
use crate::model::Record;
use chrono::{DateTime, TimeDelta, Utc};
use serde::{Deserialize, Serialize};

/// How far behind CWM's clock a mark stays. `lastUpdated` is the time of a change, which shows in
/// lists only later (cwm-api §5); a row that is read twice costs less than one that is missed.
const OVERLAP: TimeDelta = TimeDelta::minutes(5);

/// How far changes have been read, by CWM's clock.
///
/// Only [`List::changed_since`] makes a later one, and only with all the rows up to it: a read that
/// fails leaves the caller with the mark that it had.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Watermark(DateTime<Utc>);

impl Watermark {
    /// The first mark: changes before it are not wanted.
    pub fn starting_at(time: DateTime<Utc>) -> Self {
        Self(time)
    }

    /// The time from which on the next read asks.
    pub fn time(self) -> DateTime<Utc> {
        self.0
    }
}

/// What changed, and where the next read begins.
#[derive(Debug)]
#[non_exhaustive]
pub struct Changes<T> {
    /// The records that were created or changed. Those of the last minutes before the mark come
    /// again next time. A deletion leaves nothing to be read.
    pub rows: Vec<T>,
    /// For the next read. Keep it only when the rows have been dealt with.
    pub watermark: Watermark,
}

impl<R: Listable, T: Send + 'static> List<R, T>
where
    R::Model: Record,
{
    /// The records that were created or changed since a mark.
    ///
    /// The new mark is the time of CWM's first answer, less five minutes: what changes while the
    /// list is read comes next time, wherever in the list it is. A sorted list may skip rows; leave
    /// it unsorted.
    ///
    /// # Errors
    ///
    /// When a call fails, a row cannot be read, the list cannot be proven complete, or CWM's answer
    /// names no time. The mark then stays where it was.
    pub async fn changed_since(self, mark: Watermark) -> Result<Changes<T>> {
        let list = self.filter(R::Model::LAST_UPDATED.ge(mark.0));
        let decoder = list.decoder();
        let mut reader = list.reader()?;
        if reader.asks_nothing() {
            let rows = Vec::new();
            return Ok(Changes {
                rows,
                watermark: mark,
            });
        }
        let mut rows = Vec::new();
        while let Some(batch) = reader.next().await {
            for row in batch?.rows.decoded(decoder.clone()) {
                rows.push(row?);
            }
        }
        let began = reader.began().ok_or_else(|| {
            let words = "the answer names no time, so there is no mark for the next read";
            decoder.context.error(ErrorKind::Decode, words)
        })?;
        // CWM's clock may have been set back.
        let watermark = mark.max(Watermark(began - OVERLAP));
        Ok(Changes { rows, watermark })
    }
}
