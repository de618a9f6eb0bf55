//! What is remembered of having been shut out.

use chrono::{DateTime, SecondsFormat, TimeDelta, Utc};
use cw_sync_core::source::SourceError;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

/// How long Addigy refuses everything after one request too many.
const LOCKOUT: TimeDelta = TimeDelta::hours(24);

/// The time within which Addigy counts requests.
const WINDOW: TimeDelta = TimeDelta::seconds(10);

/// Until when nothing is sent any more.
#[derive(Debug, Default)]
pub(super) struct Lockout(Mutex<Times>);

#[derive(Debug, Clone, Copy, Default)]
struct Times {
    until: Option<DateTime<Utc>>,
    /// When a request was sent last.
    sent: Option<DateTime<Utc>>,
}

impl Lockout {
    /// Notes a 429, and says so.
    pub(super) fn begin(&self, now: DateTime<Utc>, retry_after: Option<Duration>) -> SourceError {
        let asked = retry_after.and_then(|time| TimeDelta::from_std(time).ok());
        let until = now + asked.unwrap_or(LOCKOUT).max(LOCKOUT);
        self.times().until = Some(until);
        told(until)
    }

    /// Whether anything may be sent. What may, counts as sent.
    pub(super) fn check(&self, now: DateTime<Utc>) -> Result<(), SourceError> {
        let mut times = self.times();
        match times.until {
            Some(until) if now < until => Err(told(until)),
            _ => {
                times.sent = Some(now);
                Ok(())
            }
        }
    }

    /// Whether Addigy still counts what was sent, or refuses everything.
    pub(super) fn matters(&self, now: DateTime<Utc>) -> bool {
        let times = *self.times();
        times.until.is_some_and(|until| now < until)
            || times.sent.is_some_and(|sent| now - sent < WINDOW)
    }

    fn times(&self) -> MutexGuard<'_, Times> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn told(until: DateTime<Utc>) -> SourceError {
    let until = until.to_rfc3339_opts(SecondsFormat::Secs, true);
    SourceError::LockedOut(format!(
        "Addigy answered 429, after which it refuses everything for 24 hours; nothing is sent to it \
         before {until}; look for other programs that use the account, and lower the requests per \
         second"
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn after_a_429_nothing_is_sent_for_a_day_at_least() {
        let now = DateTime::from_timestamp(1_717_236_000, 0).unwrap();
        let hours = TimeDelta::hours;
        for (retry_after, lasts) in [(None, 24), (Some(30), 24), (Some(48 * 3600), 48)] {
            let lockout = Lockout::default();
            assert_eq!(lockout.check(now), Ok(()));
            let error = lockout.begin(now, retry_after.map(Duration::from_secs));
            assert!(matches!(error, SourceError::LockedOut(_)), "{error:?}");
            assert_eq!(lockout.check(now + hours(lasts - 1)), Err(error));
            assert_eq!(lockout.check(now + hours(lasts)), Ok(()));
        }
    }

    #[test]
    fn it_matters_while_addigy_counts_or_refuses() {
        let now = DateTime::from_timestamp(1_717_236_000, 0).unwrap();
        let lockout = Lockout::default();
        assert!(!lockout.matters(now));
        lockout.check(now).unwrap();
        assert!(lockout.matters(now + TimeDelta::seconds(9)));
        assert!(!lockout.matters(now + WINDOW));
        lockout.begin(now, None);
        assert!(lockout.matters(now + TimeDelta::hours(23)));
        assert!(!lockout.matters(now + LOCKOUT));
    }
}
