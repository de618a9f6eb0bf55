//! What is read once and serves several for a while.

use cw_sync_core::source::SourceError;
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;
use tokio::time::Instant;

/// Keeps what was read, by what was asked for. Whoever asks the same while it is being read waits
/// for that; a failure is not kept. Age counts from a read's beginning.
#[derive(Debug)]
pub(crate) struct Fresh<K, V> {
    fresh_for: Duration,
    slots: Mutex<BTreeMap<K, Slot<V>>>,
}

type Slot<V> = Arc<tokio::sync::Mutex<Option<(Instant, Arc<V>)>>>;

impl<K: Ord, V> Fresh<K, V> {
    pub(crate) fn new(fresh_for: Duration) -> Self {
        Self {
            fresh_for,
            slots: Mutex::default(),
        }
    }

    /// What is kept, if it is fresh; else it is read.
    pub(crate) async fn get(
        &self,
        key: K,
        read: impl Future<Output = Result<V, SourceError>>,
    ) -> Result<Arc<V>, SourceError> {
        let slot = {
            let mut slots = self.slots.lock().unwrap_or_else(PoisonError::into_inner);
            slots.entry(key).or_default().clone()
        };
        let mut kept = slot.lock().await;
        if let Some((since, value)) = &*kept
            && since.elapsed() < self.fresh_for
        {
            return Ok(value.clone());
        }
        let begun = Instant::now();
        let value = Arc::new(read.await?);
        *kept = Some((begun, value.clone()));
        Ok(value)
    }

    /// Keeps nothing any more. Who is waiting for a read still gets it.
    pub(crate) fn forget(&self) {
        let mut slots = self.slots.lock().unwrap_or_else(PoisonError::into_inner);
        slots.clear();
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::atomic::{AtomicU32, Ordering};

    #[tokio::test(start_paused = true)]
    async fn one_read_serves_all_until_it_is_old_or_forgotten() {
        let (fresh, reads) = (Fresh::new(Duration::from_secs(60)), AtomicU32::new(0));
        let get = |key| {
            fresh.get(key, async {
                tokio::time::sleep(Duration::from_secs(10)).await;
                Ok(reads.fetch_add(1, Ordering::Relaxed))
            })
        };
        // At the same time, and later.
        let (a, b) = tokio::join!(get("a"), get("a"));
        assert_eq!((*a.unwrap(), *b.unwrap()), (0, 0));
        assert_eq!(*get("a").await.unwrap(), 0);
        assert_eq!(*get("b").await.unwrap(), 1);
        tokio::time::advance(Duration::from_secs(45)).await;
        assert_eq!(*get("a").await.unwrap(), 2);
        fresh.forget();
        assert_eq!(*get("a").await.unwrap(), 3);
    }

    #[tokio::test(start_paused = true)]
    async fn a_failure_is_not_kept_and_nothing_is_for_no_time() {
        let fresh = Fresh::new(Duration::from_secs(60));
        let failure = SourceError::Unavailable("busy".to_owned());
        let failed = fresh.get((), async { Err(failure.clone()) }).await;
        assert_eq!(failed, Err(failure));
        assert_eq!(*fresh.get((), async { Ok(1) }).await.unwrap(), 1);
        let never = Fresh::new(Duration::ZERO);
        assert_eq!(*never.get((), async { Ok(1) }).await.unwrap(), 1);
        assert_eq!(*never.get((), async { Ok(2) }).await.unwrap(), 2);
    }
}
