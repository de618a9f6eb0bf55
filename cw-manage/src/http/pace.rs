use super::LoadLimits;
use std::time::Duration;
use tokio::time::Instant;

/// What one request costs, in µs × requests per minute × percent: the product that credit grows by,
/// so that no fraction is lost at any rate.
const REQUEST: u128 = 60_000_000 * FULL as u128;

/// The whole of the limits, in percent.
const FULL: u32 = 100;

/// The least that is left of the limits, in percent.
const LEAST: u32 = 5;

/// How much of the limits comes back with each [`STEP`] without a complaint, in percent.
const RECOVERY: u32 = 5;

/// How long one step of recovery takes: after one complaint all is back within 30 s, after the
/// worst within a minute.
pub(super) const STEP: Duration = Duration::from_secs(3);

/// When the next request may go. A pure state machine of the times that it is given.
///
/// A token bucket of our own: the rate follows the server's complaints, which a ready-made limiter
/// with a fixed rate and a clock of its own cannot do.
#[derive(Debug)]
pub(super) struct Pace {
    limits: LoadLimits,
    /// What may be spent, in parts of a [`REQUEST`], as of `counted`.
    credit: u128,
    counted: Instant,
    in_flight: u32,
    /// Share of the limits that was in force at `opens`, in percent.
    share: u32,
    /// The end of the pause that the server asked for last. Recovery counts from here.
    opens: Instant,
    /// When a complaint last narrowed the limits.
    narrowed: Option<Instant>,
}

/// Why a request has to wait.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Wait {
    /// The server asked for a pause until then.
    Pause(Instant),
    /// Ask again then, or when a request ends.
    Turn(Instant),
}

impl Pace {
    pub(super) fn new(limits: LoadLimits, now: Instant) -> Self {
        Self {
            credit: u128::from(limits.burst.max(1)) * REQUEST,
            counted: now,
            in_flight: 0,
            share: FULL,
            opens: now,
            narrowed: None,
            limits,
        }
    }

    /// Starts a request, or says how long to wait.
    pub(super) fn enter(&mut self, now: Instant) -> Result<(), Wait> {
        if now < self.opens {
            return Err(Wait::Pause(self.opens));
        }
        let share = self.share(now);
        if let Some(most) = self.limits.concurrent
            && self.in_flight >= (most.saturating_mul(share) / FULL).max(1)
        {
            return Err(Wait::Turn(now + STEP));
        }
        if let Some(per_minute) = self.limits.per_minute {
            let speed = u128::from(per_minute.max(1)) * u128::from(share);
            let full = u128::from(self.limits.burst.max(1)) * REQUEST;
            let passed = now.saturating_duration_since(self.counted).as_micros();
            self.credit = full.min(self.credit.saturating_add(passed.saturating_mul(speed)));
            self.counted = now.max(self.counted);
            let Some(rest) = self.credit.checked_sub(REQUEST) else {
                let micros = (REQUEST - self.credit).div_ceil(speed);
                let wait = u64::try_from(micros).map_or(STEP, Duration::from_micros);
                return Err(Wait::Turn(now + wait.min(STEP)));
            };
            self.credit = rest;
        }
        self.in_flight = self.in_flight.saturating_add(1);
        Ok(())
    }

    /// A request has ended.
    pub(super) fn leave(&mut self) {
        self.in_flight = self.in_flight.saturating_sub(1);
    }

    /// The server complained about a request that was `sent` then, and asks for a pause.
    ///
    /// Requests that were under way together complain together: that narrows once.
    pub(super) fn complaint(&mut self, sent: Instant, now: Instant, pause: Duration) {
        let share = self.share(now);
        let until = now.checked_add(pause).unwrap_or(now);
        self.opens = self.opens.max(until);
        if self.narrowed.is_none_or(|at| sent >= at) {
            self.share = (share / 2).max(LEAST);
            self.narrowed = Some(now);
        }
        // Nothing is saved up for the moment when the pause ends.
        self.credit = 0;
        self.counted = self.opens;
    }

    /// How much longer the pause lasts that the server asked for.
    pub(super) fn pause(&self, now: Instant) -> Option<Duration> {
        Some(self.opens.saturating_duration_since(now)).filter(|pause| !pause.is_zero())
    }

    /// The share of the limits that is in force, in percent.
    fn share(&self, now: Instant) -> u32 {
        let steps = now.saturating_duration_since(self.opens).as_secs() / STEP.as_secs();
        let gained = u32::try_from(steps).map_or(FULL, |steps| steps.saturating_mul(RECOVERY));
        FULL.min(self.share.saturating_add(gained))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const MS: Duration = Duration::from_millis(1);
    const SECOND: Duration = Duration::from_secs(1);

    /// 600 a minute is one each 100 ms.
    fn limits(burst: u32, concurrent: u32) -> LoadLimits {
        LoadLimits {
            per_minute: Some(600),
            burst,
            concurrent: Some(concurrent),
        }
    }

    /// How many requests, each over at once, get through at `now`.
    fn through(pace: &mut Pace, now: Instant) -> u32 {
        let mut number = 0;
        while number < 10_000 && pace.enter(now).is_ok() {
            pace.leave();
            number += 1;
        }
        number
    }

    #[test]
    fn a_burst_goes_at_once_and_the_rest_at_the_rate() {
        let start = Instant::now();
        let mut pace = Pace::new(limits(3, 10), start);
        assert_eq!(through(&mut pace, start), 3);
        assert_eq!(pace.enter(start), Err(Wait::Turn(start + 100 * MS)));
        for (at, expected) in [(99, 0), (100, 1), (150, 0), (200, 1), (450, 2), (10_000, 3)] {
            assert_eq!(through(&mut pace, start + at * MS), expected, "{at} ms");
        }
    }

    #[test]
    fn no_minute_holds_more_than_burst_and_rate() {
        let start = Instant::now();
        let mut pace = Pace::new(LoadLimits::default(), start);
        let sum: u32 = (0..60_000u32)
            .map(|at| through(&mut pace, start + at * MS))
            .sum();
        assert!((990..=1_000).contains(&sum), "{sum}");
    }

    #[test]
    fn so_many_at_once_and_no_more() {
        let now = Instant::now();
        let mut pace = Pace::new(limits(100, 2), now);
        assert_eq!(pace.enter(now), Ok(()));
        assert_eq!(pace.enter(now), Ok(()));
        assert_eq!(pace.enter(now), Err(Wait::Turn(now + STEP)));
        pace.leave();
        assert_eq!(pace.enter(now), Ok(()));
    }

    #[test]
    fn each_complaint_halves_and_time_gives_back() {
        let start = Instant::now();
        let mut pace = Pace::new(limits(1, 10), start);
        let mut seen = Vec::new();
        for at in 1..=6 {
            let now = start + at * MS;
            pace.complaint(now, now, Duration::ZERO);
            seen.push(pace.share(now));
        }
        assert_eq!(seen, [50, 25, 12, 6, 5, 5]);
        let calm = start + 6 * MS;
        for (seconds, share) in [(0, 5), (2, 5), (3, 10), (30, 55), (57, 100), (9_999, 100)] {
            assert_eq!(pace.share(calm + seconds * SECOND), share, "{seconds} s");
        }
    }

    #[test]
    fn rate_and_concurrency_narrow_together_but_never_to_nothing() {
        let start = Instant::now();
        let mut pace = Pace::new(limits(5, 4), start);
        pace.complaint(start, start, Duration::ZERO);
        assert_eq!(pace.enter(start), Err(Wait::Turn(start + 200 * MS)));
        let now = start + 1000 * MS;
        assert_eq!(pace.enter(now), Ok(()));
        assert_eq!(pace.enter(now), Ok(()));
        assert_eq!(pace.enter(now), Err(Wait::Turn(now + STEP)));
        for _ in 0..20 {
            pace.complaint(now, now, Duration::ZERO);
        }
        pace.leave();
        pace.leave();
        assert_eq!(through(&mut pace, now + 2 * SECOND), 1);
    }

    #[test]
    fn those_under_way_together_narrow_once() {
        let start = Instant::now();
        let mut pace = Pace::new(limits(5, 4), start);
        for at in 10..14 {
            pace.complaint(start, start + at * MS, Duration::ZERO);
        }
        assert_eq!(pace.share(start + 14 * MS), 50);
        pace.complaint(start + 20 * MS, start + 30 * MS, Duration::ZERO);
        assert_eq!(pace.share(start + 30 * MS), 25);
    }

    #[test]
    fn a_pause_holds_everything_and_saves_nothing_up() {
        let start = Instant::now();
        let mut pace = Pace::new(limits(50, 4), start);
        let opens = start + 31 * SECOND;
        pace.complaint(start, start + SECOND, 30 * SECOND);
        pace.complaint(start, start + 2 * SECOND, SECOND);
        assert_eq!(pace.enter(opens - MS), Err(Wait::Pause(opens)));
        assert_eq!(pace.pause(opens - SECOND), Some(SECOND));
        assert_eq!(pace.pause(opens), None);
        assert_eq!(pace.share(opens), 50);
        assert_eq!(pace.enter(opens), Err(Wait::Turn(opens + 200 * MS)));
    }

    #[test]
    fn without_limits_only_a_pause_holds() {
        let start = Instant::now();
        let mut pace = Pace::new(LoadLimits::unlimited(), start);
        assert!((0..10_000).all(|_| pace.enter(start).is_ok()));
        pace.complaint(start, start, SECOND);
        assert_eq!(pace.enter(start), Err(Wait::Pause(start + SECOND)));
        assert!((0..10_000).all(|_| pace.enter(start + SECOND).is_ok()));
    }

    #[test]
    fn no_setting_stops_everything() {
        let start = Instant::now();
        let none = LoadLimits {
            per_minute: Some(0),
            burst: 0,
            concurrent: Some(0),
        };
        let mut pace = Pace::new(none, start);
        assert_eq!(through(&mut pace, start), 1);
        assert_eq!(pace.enter(start), Err(Wait::Turn(start + STEP)));
        assert_eq!(through(&mut pace, start + 60 * SECOND), 1);
        pace.complaint(start, start, Duration::MAX);
        assert_eq!(through(&mut pace, start + 9_999 * SECOND), 1);
    }
}
