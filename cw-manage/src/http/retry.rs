use super::builder::Classifier;
use super::client::Outcome;
use super::{Failure, HeaderMap, StatusCode, header};
use backon::{BackoffBuilder, ExponentialBuilder};
use chrono::{DateTime, NaiveDateTime, Utc};
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
    /// Whether a request goes out again after an answer that complains of too many requests (429,
    /// or 503 with `Retry-After`). Default yes; off for a server that shuts out whoever goes on
    /// asking.
    pub after_complaint: bool,
}

impl Default for RetryPolicy {
    fn default() -> Self {
        Self {
            max_attempts: 4,
            first_pause: Duration::from_millis(300),
            longest_pause: Duration::from_secs(60),
            after_complaint: true,
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

/// What follows from an attempt.
pub(super) struct Verdict {
    /// Whether another is worth it, and safe.
    pub(super) again: bool,
    /// Whether the server may have acted on it.
    pub(super) acted: bool,
    /// The server has too much to do: the pause that it asks for, zero if it names none.
    pub(super) throttled: Option<Duration>,
}

impl Verdict {
    pub(super) fn of(outcome: &Outcome, idempotent: bool, also: Option<&Classifier>) -> Self {
        match outcome {
            Ok((answer, _)) => Self {
                again: worth_repeating(answer.status, idempotent)
                    || (idempotent && also.is_some_and(|also| also(answer))),
                acted: leaves_open(answer.status.as_u16()),
                throttled: match answer.status.as_u16() {
                    429 => Some(answer.retry_after().unwrap_or_default()),
                    503 => answer.retry_after(),
                    _ => None,
                },
            },
            Err((failure, _)) => Self {
                again: repeatable(failure, idempotent),
                acted: failure.may_have_acted(),
                throttled: None,
            },
        }
    }
}

/// Whether the server may have acted on a request that it answers with this status: it stumbled, or
/// somebody in between gave up waiting.
pub(crate) fn leaves_open(status: u16) -> bool {
    status >= 500 || status == 408
}

/// Whether a failure is worth another attempt. Only a failure to connect proves that the server
/// did not act.
fn repeatable(failure: &Failure, idempotent: bool) -> bool {
    match failure {
        Failure::Connect => true,
        Failure::Timeout | Failure::Broken => idempotent,
        Failure::Redirect { .. }
        | Failure::TooLarge { .. }
        | Failure::NoTurn { .. }
        | Failure::Source { .. } => false,
    }
}

/// The pause that the server asks for: seconds or an HTTP date.
pub(super) fn retry_after(headers: &HeaderMap, now: DateTime<Utc>) -> Option<Duration> {
    let value = headers.get(header::RETRY_AFTER)?.to_str().ok()?.trim();
    if let Ok(seconds) = value.parse::<u64>() {
        return Some(Duration::from_secs(seconds));
    }
    let left = http_date(value)?.signed_duration_since(now);
    Some(left.to_std().unwrap_or(Duration::ZERO))
}

/// A date in any of the three forms that a recipient must accept (RFC 9110 §5.6.7).
pub(super) fn http_date(text: &str) -> Option<DateTime<Utc>> {
    if let Ok(date) = DateTime::parse_from_rfc2822(text) {
        return Some(date.to_utc());
    }
    ["%A, %d-%b-%y %H:%M:%S GMT", "%a %b %e %H:%M:%S %Y"]
        .iter()
        .find_map(|form| NaiveDateTime::parse_from_str(text, form).ok())
        .map(|date| date.and_utc())
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
            ("Saturday, 21-Nov-26 10:00:30 GMT", Some(30)),
            ("Sat Nov 21 10:01:00 2026", Some(60)),
            ("99999999999999999999", None),
            ("", None),
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

    proptest::proptest! {
        #[test]
        fn any_retry_after_is_read_or_ignored(bytes in proptest::collection::vec(0x20u8..=0xff, 0..60)) {
            let mut headers = HeaderMap::new();
            if let Ok(value) = header::HeaderValue::from_bytes(&bytes) {
                headers.insert(header::RETRY_AFTER, value);
                retry_after(&headers, Utc::now());
            }
        }

        #[test]
        fn any_date_of_a_server_is_read_in_all_forms(at in 0i64..4_000_000_000, now in 0i64..4_000_000_000) {
            let time = |seconds| DateTime::from_timestamp(seconds, 0).unwrap();
            let left = u64::try_from(at - now).unwrap_or(0);
            // Two digits of a year are ambiguous outside of 1970 to 2069.
            let forms = ["%a, %d %b %Y %H:%M:%S GMT", "%a %b %e %H:%M:%S %Y", "%A, %d-%b-%y %H:%M:%S GMT"];
            let safe = if at < 3_124_224_000 { 3 } else { 2 };
            for form in &forms[..safe] {
                let mut headers = HeaderMap::new();
                let text = time(at).format(form).to_string();
                headers.insert(header::RETRY_AFTER, text.parse().unwrap());
                let read = retry_after(&headers, time(now));
                proptest::prop_assert_eq!(read, Some(Duration::from_secs(left)), "{}", text);
            }
        }
    }
}
