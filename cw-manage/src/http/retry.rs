use super::{HeaderMap, StatusCode, header};
use backon::{BackoffBuilder, ExponentialBuilder};
use chrono::{DateTime, Utc};
use std::time::Duration;

/// How often and how patiently a request is repeated.
///
/// Idempotency comes first, status second. A request that may be repeated is tried again after a
/// broken connection, a time-out, and the statuses 408, 429, 502, 503 and 504. One that may not is
/// tried again only where the server certainly did not act: no connection, and 429.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RetryPolicy {
    /// Attempts in all, the first included. Default 4.
    pub max_attempts: u32,
    /// The first pause; each later one is about twice as long, with jitter. Default 300 ms.
    pub first_pause: Duration,
    /// The longest pause that is waited. A server that asks for longer by `Retry-After` gets no
    /// further attempt. Default 60 s.
    pub longest_pause: Duration,
}

impl Default for RetryPolicy {
    fn default() -> Self {
        Self {
            max_attempts: 4,
            first_pause: Duration::from_millis(300),
            longest_pause: Duration::from_secs(60),
        }
    }
}

impl RetryPolicy {
    /// No second attempt, whatever happens.
    pub fn never() -> Self {
        Self {
            max_attempts: 1,
            ..Self::default()
        }
    }

    /// The pauses between attempts, one for each repetition.
    pub(super) fn pauses(&self) -> impl Iterator<Item = Duration> + use<> {
        let longest = self.longest_pause;
        ExponentialBuilder::default()
            .with_jitter()
            .with_min_delay(self.first_pause)
            .with_max_delay(self.longest_pause)
            .with_max_times(self.max_attempts.saturating_sub(1) as usize)
            .build()
            // The jitter comes on top of the largest delay.
            .map(move |pause| pause.min(longest))
    }
}

/// Whether an answer of this status is worth another attempt.
pub(super) fn worth_repeating(status: StatusCode, idempotent: bool) -> bool {
    match status.as_u16() {
        429 => true,
        408 | 502 | 503 | 504 => idempotent,
        _ => false,
    }
}

/// The pause that the server asks for: seconds or an HTTP date.
pub(super) fn retry_after(headers: &HeaderMap, now: DateTime<Utc>) -> Option<Duration> {
    let value = headers.get(header::RETRY_AFTER)?.to_str().ok()?.trim();
    if let Ok(seconds) = value.parse::<u64>() {
        return Some(Duration::from_secs(seconds));
    }
    let date = DateTime::parse_from_rfc2822(value).ok()?;
    Some(
        (date.with_timezone(&Utc) - now)
            .to_std()
            .unwrap_or(Duration::ZERO),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn retry_after_is_read_in_both_forms() {
        let now = DateTime::parse_from_rfc3339("2026-11-21T10:00:00Z")
            .unwrap()
            .to_utc();
        let cases = [
            ("30", Some(30)),
            (" 5 ", Some(5)),
            ("Sat, 21 Nov 2026 10:00:45 GMT", Some(45)),
            ("Sat, 21 Nov 2026 09:00:00 GMT", Some(0)),
            ("soon", None),
            ("-3", None),
        ];
        for (text, seconds) in cases {
            let mut headers = HeaderMap::new();
            headers.insert(header::RETRY_AFTER, text.parse().unwrap());
            assert_eq!(
                retry_after(&headers, now),
                seconds.map(Duration::from_secs),
                "{text}"
            );
        }
        assert_eq!(retry_after(&HeaderMap::new(), now), None);
    }

    #[test]
    fn a_write_is_repeated_after_429_only() {
        let repeated = |idempotent| {
            (100..600u16)
                .filter(|code| worth_repeating(StatusCode::from_u16(*code).unwrap(), idempotent))
                .collect::<Vec<_>>()
        };
        assert_eq!(repeated(true), [408, 429, 502, 503, 504]);
        assert_eq!(repeated(false), [429]);
    }

    #[test]
    fn no_pause_is_longer_than_the_longest() {
        let policy = RetryPolicy {
            max_attempts: 50,
            ..RetryPolicy::default()
        };
        assert!(policy.pauses().all(|pause| pause <= policy.longest_pause));
        assert_eq!(policy.pauses().count(), 49);
    }

    #[test]
    fn there_is_one_pause_fewer_than_attempts() {
        assert_eq!(RetryPolicy::default().pauses().count(), 3);
        assert_eq!(RetryPolicy::never().pauses().count(), 0);
    }
}
