use super::pace::{Pace, Wait};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;
use tokio::sync::Notify;
use tokio::time::{Instant, sleep_until, timeout, timeout_at};

/// How much a client asks of a server at most, however many tasks share it.
///
/// After an answer that complains of too many requests (429, or 503 with `Retry-After`) rate and
/// concurrency are halved, down to a twentieth, and come back within a minute. A pause that the
/// server asks for holds all requests of the client, no longer than the retry policy's longest
/// pause.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LoadLimits {
    /// Requests per minute in the long run, at least 1; `None`: no limit. Default 750.
    pub per_minute: Option<u32>,
    /// Requests that may go at once after a quiet time, on top of the rate, at least 1. Default 250:
    /// with the default rate no minute ever holds more than 1,000 requests.
    pub burst: u32,
    /// Requests under way at once, at least 1; `None`: no limit. Default 4.
    pub concurrent: Option<u32>,
}

impl Default for LoadLimits {
    fn default() -> Self {
        Self {
            per_minute: Some(750),
            burst: 250,
            concurrent: Some(4),
        }
    }
}

impl LoadLimits {
    /// No limits of our own. Pauses that the server asks for are kept all the same.
    pub fn unlimited() -> Self {
        Self {
            per_minute: None,
            concurrent: None,
            ..Self::default()
        }
    }
}

/// Load limits that several clients of one server share: what they ask counts together, and a pause
/// that the server asks of one holds all. A clone is the same.
#[derive(Debug, Clone)]
pub struct SharedLoad(pub(super) Arc<Limiter>);

impl SharedLoad {
    /// Limits for all clients that are built with them.
    pub fn new(limits: LoadLimits) -> Self {
        Self(Limiter::new(limits))
    }
}

/// Gives requests their turn: first come, first served.
///
/// One caller at a time stands at the turnstile and waits for the [`Pace`]; the others wait for
/// the turnstile, which is fair. A caller that is dropped while it waits leaves its place.
#[derive(Debug)]
pub(super) struct Limiter {
    pace: Mutex<Pace>,
    turnstile: tokio::sync::Mutex<()>,
    ended: Notify,
}

/// There is no turn within the time.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct NoTurn {
    /// How much longer the server's pause lasts, where that is why.
    pub(super) pause: Option<Duration>,
}

impl Limiter {
    pub(super) fn new(limits: LoadLimits) -> Arc<Self> {
        Arc::new(Self {
            pace: Mutex::new(Pace::new(limits, Instant::now())),
            turnstile: tokio::sync::Mutex::default(),
            ended: Notify::new(),
        })
    }

    /// Waits for a turn, no longer than there is time `left`.
    pub(super) async fn enter(self: &Arc<Self>, left: Duration) -> Result<Permit, NoTurn> {
        let last = Instant::now().checked_add(left);
        let turn = timeout(left, self.turn(last)).await;
        turn.unwrap_or_else(|_| Err(self.no_turn()))
    }

    async fn turn(self: &Arc<Self>, last: Option<Instant>) -> Result<Permit, NoTurn> {
        let _turnstile = self.turnstile.lock().await;
        loop {
            let wait = self.pace().enter(Instant::now());
            match wait {
                Ok(()) => return Ok(Permit(Arc::clone(self))),
                // Whoever cannot outlast the pause need not wait to learn it.
                Err(Wait::Pause(until)) if last.is_some_and(|last| until > last) => {
                    return Err(self.no_turn());
                }
                Err(Wait::Pause(until)) => sleep_until(until).await,
                Err(Wait::Turn(at)) => {
                    // Either is reason enough to ask again.
                    let _ = timeout_at(at, self.ended.notified()).await;
                }
            }
        }
    }

    fn no_turn(&self) -> NoTurn {
        NoTurn {
            pause: self.pace().pause(Instant::now()),
        }
    }

    fn pace(&self) -> MutexGuard<'_, Pace> {
        self.pace.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The turn of one request; it ends when this is dropped.
#[derive(Debug)]
pub(super) struct Permit(Arc<Limiter>);

impl Permit {
    /// The server complained about this request, `sent` then, and asks for a pause.
    pub(super) fn complaint(&self, sent: Instant, pause: Duration) {
        self.0.pace().complaint(sent, Instant::now(), pause);
    }
}

impl Drop for Permit {
    fn drop(&mut self) {
        self.0.pace().leave();
        self.0.ended.notify_one();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SECOND: Duration = Duration::from_secs(1);
    const LONG: Duration = Duration::from_secs(600);

    fn limiter(per_minute: Option<u32>, burst: u32, concurrent: Option<u32>) -> Arc<Limiter> {
        Limiter::new(LoadLimits {
            per_minute,
            burst,
            concurrent,
        })
    }

    /// Tasks that each hold a turn for a second: who got it when, in seconds from the start.
    async fn run(limiter: &Arc<Limiter>, tasks: usize) -> Vec<(usize, u64)> {
        let start = Instant::now();
        let log = Arc::new(Mutex::new(Vec::new()));
        let tasks: Vec<_> = (0..tasks)
            .map(|task| {
                let (limiter, log) = (Arc::clone(limiter), Arc::clone(&log));
                tokio::spawn(async move {
                    let _permit = limiter.enter(LONG).await.unwrap();
                    log.lock().unwrap().push((task, start.elapsed().as_secs()));
                    tokio::time::sleep(SECOND).await;
                })
            })
            .collect();
        for task in tasks {
            task.await.unwrap();
        }
        Arc::try_unwrap(log).unwrap().into_inner().unwrap()
    }

    #[tokio::test(start_paused = true)]
    async fn first_come_first_served_two_at_once() {
        let limiter = limiter(None, 1, Some(2));
        let turns = [(0, 0), (1, 0), (2, 1), (3, 1), (4, 2)];
        assert_eq!(run(&limiter, 5).await, turns);
    }

    #[tokio::test(start_paused = true)]
    async fn first_come_first_served_at_the_rate() {
        let limiter = limiter(Some(30), 2, None);
        let turns = [(0, 0), (1, 0), (2, 2), (3, 4), (4, 6)];
        assert_eq!(run(&limiter, 5).await, turns);
    }

    #[tokio::test(start_paused = true)]
    async fn a_turn_that_does_not_come_in_time_is_refused() {
        let limiter = limiter(None, 1, Some(1));
        let held = limiter.enter(LONG).await.unwrap();
        let started = Instant::now();
        let refused = limiter.enter(5 * SECOND).await.unwrap_err();
        assert_eq!(refused, NoTurn { pause: None });
        assert_eq!(started.elapsed(), 5 * SECOND);
        drop(held);
        limiter.enter(Duration::ZERO).await.unwrap();
    }

    #[tokio::test(start_paused = true)]
    async fn a_pause_that_outlasts_the_time_is_refused_at_once() {
        let limiter = limiter(None, 1, None);
        let sent = Instant::now();
        let permit = limiter.enter(LONG).await.unwrap();
        permit.complaint(sent, 60 * SECOND);
        let refused = limiter.enter(30 * SECOND).await.unwrap_err();
        assert_eq!(refused.pause, Some(60 * SECOND));
        assert_eq!(sent.elapsed(), Duration::ZERO);
        limiter.enter(LONG).await.unwrap();
        assert_eq!(sent.elapsed(), 60 * SECOND);
    }

    #[tokio::test(start_paused = true)]
    async fn whoever_gives_up_leaves_the_queue() {
        let limiter = limiter(None, 1, Some(1));
        let held = limiter.enter(LONG).await.unwrap();
        // One at the turnstile, one behind it.
        let mut gone = Vec::new();
        for _ in 0..2 {
            let limiter = Arc::clone(&limiter);
            gone.push(tokio::spawn(async move { limiter.enter(LONG).await }));
            tokio::task::yield_now().await;
        }
        let last = tokio::spawn({
            let limiter = Arc::clone(&limiter);
            async move { limiter.enter(LONG).await.map(drop) }
        });
        tokio::task::yield_now().await;
        for task in gone {
            task.abort();
            assert!(task.await.unwrap_err().is_cancelled());
        }
        drop(held);
        last.await.unwrap().unwrap();
    }

    #[tokio::test(start_paused = true)]
    async fn a_turn_that_is_dropped_is_free_again() {
        let limiter = limiter(None, 1, Some(1));
        for _ in 0..100 {
            let limiter = Arc::clone(&limiter);
            let hang = async move {
                let _permit = limiter.enter(LONG).await.unwrap();
                std::future::pending::<()>().await;
            };
            assert!(timeout(SECOND, hang).await.is_err());
        }
        limiter.enter(Duration::ZERO).await.unwrap();
    }
}
