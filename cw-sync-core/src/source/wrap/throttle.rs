use super::{Layer, Read, Source};
use crate::source::SourceError;
use async_trait::async_trait;
use std::collections::VecDeque;
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::{Mutex, Semaphore, SemaphorePermit};
use tokio::time::{Instant, sleep_until};

/// Lets only so many calls through at once, and so many per interval. Whoever comes too early
/// waits, first come first served.
///
/// All sources that one throttle wraps share it, as they share the vendor. It counts calls of
/// sources, each of which may be several requests; an adapter that knows its vendor's limit on
/// requests sets that on its HTTP client.
#[derive(Debug, Clone)]
pub struct Throttle {
    turns: Arc<Turns>,
}

impl Throttle {
    /// At most this many calls at once, and one at least.
    pub fn new(at_once: usize) -> Self {
        Self {
            turns: Arc::new(Turns {
                at_once: Semaphore::new(at_once.clamp(1, Semaphore::MAX_PERMITS)),
                rate: None,
            }),
        }
    }

    /// And at most this many, and one at least, within any interval of this length.
    #[must_use]
    pub fn per(self, calls: usize, interval: Duration) -> Self {
        let at_once = self.turns.at_once.available_permits();
        Self {
            turns: Arc::new(Turns {
                at_once: Semaphore::new(at_once),
                rate: Some(Rate {
                    calls: calls.max(1),
                    interval,
                    begun: Mutex::default(),
                }),
            }),
        }
    }
}

impl Layer for Throttle {
    fn wrap<S: Source + ?Sized>(&self, source: Arc<S>) -> Arc<S> {
        let turns = self.turns.clone();
        S::of(Throttled { source, turns })
    }
}

#[derive(Debug)]
struct Turns {
    at_once: Semaphore,
    rate: Option<Rate>,
}

#[derive(Debug)]
struct Rate {
    calls: usize,
    interval: Duration,
    /// When the latest calls began, the oldest first. Whoever waits holds it, and the others queue.
    begun: Mutex<VecDeque<Instant>>,
}

impl Turns {
    async fn next(&self) -> Option<SemaphorePermit<'_>> {
        // It is never closed.
        let permit = self.at_once.acquire().await.ok();
        if let Some(rate) = &self.rate {
            let mut begun = rate.begun.lock().await;
            if begun.len() >= rate.calls
                && let Some(oldest) = begun.front().copied()
            {
                sleep_until(oldest + rate.interval).await;
                begun.pop_front();
            }
            begun.push_back(Instant::now());
        }
        permit
    }
}

struct Throttled<S: ?Sized> {
    source: Arc<S>,
    turns: Arc<Turns>,
}

#[async_trait]
impl<S: Source + ?Sized> Read<S> for Throttled<S> {
    async fn read(&self, ask: &S::Ask) -> Result<S::Answer, SourceError> {
        let _turn = self.turns.next().await;
        self.source.read(ask).await
    }
}
