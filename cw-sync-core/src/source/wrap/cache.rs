use super::{Layer, Read, Source};
use crate::source::SourceError;
use async_trait::async_trait;
use futures::FutureExt;
use futures::future::{BoxFuture, Shared, WeakShared};
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;
use tokio::time::Instant;

/// Answers calls that ask the same from one read, as long as it is fresh.
///
/// Callers that come while a read is under way share it, its error too; an error is not kept. A
/// read's age counts from its beginning. A read that all its callers have dropped is dropped.
#[derive(Debug, Clone, Copy)]
pub struct Cache(Duration);

impl Cache {
    /// A read counts as fresh for this long.
    pub fn new(fresh_for: Duration) -> Self {
        Self(fresh_for)
    }
}

impl Layer for Cache {
    fn wrap<S: Source + ?Sized>(&self, source: Arc<S>) -> Arc<S> {
        S::of(Cached {
            source,
            fresh_for: self.0,
            kept: Arc::default(),
        })
    }
}

type Outcome<S> = Result<<S as Source>::Answer, SourceError>;
type Flight<S> = BoxFuture<'static, Outcome<S>>;
type Slots<S> = BTreeMap<<S as Source>::Ask, (Instant, State<S>)>;
type Kept<S> = Arc<Mutex<Slots<S>>>;

enum State<S: Source + ?Sized> {
    UnderWay(WeakShared<Flight<S>>),
    Read(S::Answer),
}

struct Cached<S: Source + ?Sized> {
    source: Arc<S>,
    fresh_for: Duration,
    kept: Kept<S>,
}

impl<S: Source + ?Sized> Cached<S> {
    /// The answer if it is there, the read that will bring it if not.
    fn answer_or_flight(&self, ask: &S::Ask) -> Result<S::Answer, Shared<Flight<S>>> {
        let mut kept = lock::<S>(&self.kept);
        let now = Instant::now();
        kept.retain(|_, (since, _)| now.duration_since(*since) < self.fresh_for);
        match kept.get(ask) {
            Some((_, State::Read(answer))) => return Ok(answer.clone()),
            Some((_, State::UnderWay(flight))) => {
                if let Some(flight) = flight.upgrade() {
                    return Err(flight);
                }
            }
            None => {}
        }
        let flight = self.flight(ask.clone(), now);
        if let Some(weak) = flight.downgrade() {
            kept.insert(ask.clone(), (now, State::UnderWay(weak)));
        }
        Err(flight)
    }

    fn flight(&self, ask: S::Ask, begun: Instant) -> Shared<Flight<S>> {
        let (source, kept) = (self.source.clone(), self.kept.clone());
        let flight: Flight<S> = Box::pin(async move {
            let outcome = source.read(&ask).await;
            let mut kept = lock::<S>(&kept);
            // One that is no longer fresh may have made room for the next.
            if kept.get(&ask).is_some_and(|(since, _)| *since == begun) {
                match &outcome {
                    Ok(answer) => kept.insert(ask, (begun, State::Read(answer.clone()))),
                    Err(_) => kept.remove(&ask),
                };
            }
            drop(kept);
            outcome
        });
        flight.shared()
    }
}

/// Never held across an `await`.
fn lock<S: Source + ?Sized>(kept: &Kept<S>) -> MutexGuard<'_, Slots<S>> {
    kept.lock().unwrap_or_else(PoisonError::into_inner)
}

#[async_trait]
impl<S: Source + ?Sized> Read<S> for Cached<S> {
    async fn read(&self, ask: &S::Ask) -> Result<S::Answer, SourceError> {
        match self.answer_or_flight(ask) {
            Ok(answer) => Ok(answer),
            Err(flight) => flight.await,
        }
    }
}
