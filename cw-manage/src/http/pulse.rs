use std::pin::pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;
use tokio::time::Instant;

/// When an exchange last moved on. A large body may take as long as it needs, as long as it moves.
#[derive(Clone)]
pub(super) struct Pulse(Arc<Mutex<Instant>>);

impl Pulse {
    pub(super) fn start() -> Self {
        Self(Arc::new(Mutex::new(Instant::now())))
    }

    /// It moved on just now.
    pub(super) fn beat(&self) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Instant::now();
    }

    fn last(&self) -> Instant {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// What the work comes to; `None` when it stood still for longer than the limit.
    pub(super) async fn within<T>(
        &self,
        limit: Duration,
        work: impl Future<Output = T>,
    ) -> Option<T> {
        let mut work = pin!(work);
        let mut seen = self.last();
        loop {
            let left = limit.saturating_sub(seen.elapsed());
            if let Ok(done) = tokio::time::timeout(left, &mut work).await {
                return Some(done);
            }
            let last = self.last();
            if last == seen {
                return None;
            }
            seen = last;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test(start_paused = true)]
    async fn work_that_moves_may_take_long_and_work_that_stands_still_may_not() {
        let limit = Duration::from_secs(10);
        let pulse = Pulse::start();
        let moving = async {
            for _ in 0..20 {
                tokio::time::sleep(Duration::from_secs(9)).await;
                pulse.beat();
            }
            "done"
        };
        assert_eq!(pulse.within(limit, moving).await, Some("done"));
        let pulse = Pulse::start();
        let stuck = async {
            pulse.beat();
            tokio::time::sleep(Duration::from_secs(11)).await;
        };
        assert_eq!(pulse.within(limit, stuck).await, None);
    }
}
