//! What is remembered of having been shut out.

use chrono::{DateTime, SecondsFormat, TimeDelta, Utc};
use cw_sync_core::source::SourceError;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

/// How long Addigy refuses everything after one request too many.
const LOCKOUT: TimeDelta = TimeDelta::hours(24);

/// Until when nothing is sent any more. Clones share it.
#[derive(Debug, Clone, Default)]
pub(super) struct Lockout(Arc<Mutex<Option<DateTime<Utc>>>>);

impl Lockout {
    /// Notes a 429, and says so.
    pub(super) fn begin(&self, now: DateTime<Utc>, retry_after: Option<Duration>) -> SourceError {
        let asked = retry_after.and_then(|time| TimeDelta::from_std(time).ok());
        let until = now + asked.unwrap_or(LOCKOUT).max(LOCKOUT);
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Some(until);
        told(until)
    }

    /// Whether anything may be sent.
    pub(super) fn check(&self, now: DateTime<Utc>) -> Result<(), SourceError> {
        let until = *self.0.lock().unwrap_or_else(PoisonError::into_inner);
        match until {
            Some(until) if now < until => Err(told(until)),
            _ => Ok(()),
        }
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
            let shared = lockout.clone();
            assert_eq!(shared.check(now + hours(lasts - 1)), Err(error));
            assert_eq!(shared.check(now + hours(lasts)), Ok(()));
        }
    }
}
