//! Addigy's count of what it was asked, and what it does to whoever asks too often.

use crate::account::RateLimit;
use std::collections::VecDeque;
use std::time::{Duration, Instant};

/// The requests so far.
#[derive(Debug, Default)]
pub struct Calls {
    recent: VecDeque<Instant>,
    busiest: usize,
    locked_out: bool,
}

impl Calls {
    /// Whether the account is locked out, for longer than any test lasts.
    #[must_use]
    pub fn locked_out(&self) -> bool {
        self.locked_out
    }

    /// The most requests that any window of the rate limit has held.
    #[must_use]
    pub fn busiest(&self) -> usize {
        self.busiest
    }

    /// Counts a request; `false` when the account is locked out, by this one or before.
    pub(crate) fn let_through(&mut self, limit: RateLimit, now: Instant) -> bool {
        let window = Duration::from_secs(limit.seconds);
        let is_old = |then: &Instant| now.duration_since(*then) >= window;
        while self.recent.front().is_some_and(is_old) {
            self.recent.pop_front();
        }
        self.recent.push_back(now);
        self.busiest = self.busiest.max(self.recent.len());
        self.locked_out |= self.recent.len() > limit.requests;
        !self.locked_out
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_too_many_in_a_window_locks_out_for_good() {
        let (start, second) = (Instant::now(), Duration::from_secs(1));
        let (requests, seconds) = (2, 10);
        let limit = RateLimit { requests, seconds };
        let mut calls = Calls::default();
        let through =
            [0, 1, 10, 11, 12, 99].map(|at| calls.let_through(limit, start + at * second));
        assert_eq!(through, [true, true, true, true, false, false]);
        assert_eq!((calls.busiest(), calls.locked_out()), (3, true));
    }
}
