use super::Trouble;
use chrono::{DateTime, Utc};
use std::time::Duration;

/// How long to wait after how many failures.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct BackOff {
    /// How many failures are tried again by the very next run. Default 2.
    pub at_once: u32,
    /// The wait after the failure that follows; each further one doubles it. Default 15 minutes.
    pub first: Duration,
    /// The longest wait. Default 24 hours.
    pub longest: Duration,
    /// After so many failures it is not tried until a person resets it. Default 10.
    pub quarantine_after: u32,
}

impl Default for BackOff {
    fn default() -> Self {
        Self {
            at_once: 2,
            first: Duration::from_secs(15 * 60),
            longest: Duration::from_secs(24 * 60 * 60),
            quarantine_after: 10,
        }
    }
}

/// When something that failed is tried again.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Retry {
    /// By the next run.
    Now,
    /// By the first run after this instant.
    At(DateTime<Utc>),
    /// When a person says so: see [`Engine::reset_troubles`](crate::engine::Engine::reset_troubles).
    Quarantined,
}

impl BackOff {
    /// When it is tried again.
    pub fn retry(&self, trouble: &Trouble) -> Retry {
        if trouble.failures >= self.quarantine_after {
            return Retry::Quarantined;
        }
        let Some(doublings) = trouble.failures.checked_sub(self.at_once + 1) else {
            return Retry::Now;
        };
        let factor = 2_u32.saturating_pow(doublings);
        let wait = self.first.saturating_mul(factor).min(self.longest);
        Retry::At(trouble.failed_at + wait)
    }

    /// Why it is not tried now; `None`: it is.
    pub(crate) fn holds(&self, trouble: &Trouble, now: DateTime<Utc>) -> Option<String> {
        let times = trouble.failures;
        let last = &trouble.message;
        match self.retry(trouble) {
            Retry::Now => None,
            Retry::At(time) if time <= now => None,
            Retry::At(time) => Some(format!(
                "not tried until {}: it failed {times} times, last with: {last}",
                time.format("%Y-%m-%d %H:%M UTC")
            )),
            Retry::Quarantined => Some(format!(
                "not tried until it is reset: it failed {times} times, last with: {last}"
            )),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::DataKind;
    use crate::trouble::Subject;
    use chrono::TimeDelta;

    #[test]
    fn waits_double_up_to_a_day_and_end_in_quarantine() {
        let failed_at = DateTime::UNIX_EPOCH;
        let minutes = |minutes| Retry::At(failed_at + TimeDelta::minutes(minutes));
        let cases = [
            (1, Retry::Now),
            (2, Retry::Now),
            (3, minutes(15)),
            (4, minutes(30)),
            (5, minutes(60)),
            (8, minutes(480)),
            (9, minutes(960)),
            (10, Retry::Quarantined),
            (u32::MAX, Retry::Quarantined),
        ];
        for (failures, retry) in cases {
            let kind = DataKind::Billing;
            let subject = Subject::Reading {
                kind,
                tenant: "t1".into(),
            };
            let mut trouble = Trouble::first(subject, failed_at, "503");
            trouble.failures = failures;
            assert_eq!(BackOff::default().retry(&trouble), retry, "{failures}");
            let patient = BackOff {
                quarantine_after: u32::MAX,
                ..BackOff::default()
            };
            if failures == 10 {
                assert_eq!(patient.retry(&trouble), minutes(24 * 60));
            }
        }
    }

    #[test]
    fn other_content_starts_the_count_anew() {
        let subject = Subject::Reading {
            kind: DataKind::Billing,
            tenant: "t1".into(),
        };
        let failed = |content: &str| {
            Trouble::first(subject.clone(), DateTime::UNIX_EPOCH, "400").with_content(content)
        };
        let twice = failed("a").after(Some(&failed("a")));
        assert_eq!(twice.failures, 2);
        assert_eq!(failed("a").after(Some(&twice)).failures, 3);
        assert_eq!(failed("b").after(Some(&twice)).failures, 1);
        assert_eq!(failed("b").after(None).failures, 1);
    }
}
