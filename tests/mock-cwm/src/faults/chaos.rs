//! Failures at random.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::plan::Request;
use super::{Failure, ServerErrors, Target, Throttling};
use crate::random::Random;

/// Failures at random, the same ones for the same seed and the same order of requests.
///
/// As JSON, for `POST /__control/chaos`: `{"seed": 7, "rates": {"throttle": 20, "cut": 5}}`.
///
/// ```
/// use mock_cwm::{Chaos, ChaosKind};
///
/// // One write in fifty is done without an answer, one request in a hundred is throttled.
/// let chaos = Chaos::new(7).rate(ChaosKind::DropAfter, 20).rate(ChaosKind::Throttle, 10);
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Chaos {
    seed: u64,
    rates: BTreeMap<ChaosKind, u16>,
    #[serde(default = "longest")]
    max_millis: u32,
    #[serde(default = "soon")]
    retry_after: u32,
}

fn longest() -> u32 {
    50
}

fn soon() -> u32 {
    1
}

/// A kind of failure that happens at random. Which 429, 5xx or redirect it is follows from the seed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum ChaosKind {
    /// The answer comes late.
    Latency,
    /// Lists have fewer rows than asked for.
    ShortPage,
    /// Written records are missing in lists for one to five requests.
    Lag,
    /// A 429.
    Throttle,
    /// A 5xx that passes.
    ServerError,
    /// A redirect.
    Redirect,
    /// The connection is closed and nothing done. Also meets reads.
    DropBefore,
    /// The connection is closed after the request was done.
    DropAfter,
    /// The answer ends in its middle.
    Cut,
    /// Nothing is done and nothing answered.
    HangBefore,
    /// The request is done and never answered.
    HangAfter,
}

impl ChaosKind {
    const MODIFIERS: [Self; 3] = [Self::Latency, Self::ShortPage, Self::Lag];
    const ENDS: [Self; 8] = [
        Self::Throttle,
        Self::ServerError,
        Self::Redirect,
        Self::DropBefore,
        Self::DropAfter,
        Self::Cut,
        Self::HangBefore,
        Self::HangAfter,
    ];
}

const PASSING: [ServerErrors; 6] = [
    ServerErrors::Timeout,
    ServerErrors::Pool,
    ServerErrors::Html,
    ServerErrors::BadGateway,
    ServerErrors::Unavailable,
    ServerErrors::GatewayTimeout,
];
const THROTTLINGS: [Throttling; 4] = [
    Throttling::Seconds,
    Throttling::Date,
    Throttling::Html,
    Throttling::Bare,
];
const TARGETS: [Target; 3] = [Target::Http, Target::OtherHost, Target::UiHost];

/// Tells chaos from other things that follow from a seed.
const STREAM: u64 = 0x0063_6861_6f73;

impl Chaos {
    /// No failures yet. See [`rate`](Self::rate).
    pub fn new(seed: u64) -> Self {
        Self {
            seed,
            rates: BTreeMap::new(),
            max_millis: longest(),
            retry_after: soon(),
        }
    }

    /// A bad day: of a thousand requests about 50 are late, 20 throttled, 10 meet a 5xx; 15 lose
    /// their connection before, after or in the middle; 20 writes lag.
    pub fn mild(seed: u64) -> Self {
        [
            (ChaosKind::Latency, 50),
            (ChaosKind::Lag, 20),
            (ChaosKind::Throttle, 20),
            (ChaosKind::ServerError, 10),
            (ChaosKind::DropBefore, 5),
            (ChaosKind::DropAfter, 5),
            (ChaosKind::Cut, 5),
        ]
        .into_iter()
        .fold(Self::new(seed), |chaos, (kind, rate)| {
            chaos.rate(kind, rate)
        })
    }

    /// How many of a thousand requests meet a kind.
    #[must_use]
    pub fn rate(mut self, kind: ChaosKind, per_mille: u16) -> Self {
        self.rates.insert(kind, per_mille);
        self
    }

    /// The longest latency in milliseconds. Default 50.
    #[must_use]
    pub fn max_millis(mut self, millis: u32) -> Self {
        self.max_millis = millis;
        self
    }

    /// The seconds that a 429 asks to wait. Default 1.
    #[must_use]
    pub fn retry_after(mut self, seconds: u32) -> Self {
        self.retry_after = seconds;
        self
    }

    /// The failures of a request. They follow from the seed and its number alone.
    pub(super) fn draw(&self, request: &Request<'_>) -> Vec<Failure> {
        let mut random = Random::of(self.seed, STREAM, request.seq);
        let rate = |kind: &ChaosKind| self.rates.get(kind).copied().map_or(0, u64::from);
        let mut kinds = Vec::new();
        for kind in ChaosKind::MODIFIERS {
            if random.chance(rate(&kind), 1000) {
                kinds.push(kind);
            }
        }
        let mut point = random.below(1000);
        for kind in ChaosKind::ENDS {
            let share = rate(&kind);
            if point < share {
                kinds.push(kind);
                break;
            }
            point -= share;
        }
        kinds
            .into_iter()
            .map(|kind| self.failure(kind, &mut random))
            .collect()
    }

    fn failure(&self, kind: ChaosKind, random: &mut Random) -> Failure {
        let small = |number: u64| u32::try_from(number).unwrap_or(u32::MAX);
        match kind {
            ChaosKind::Latency => Failure::Latency {
                millis: 1 + random.below(self.max_millis.into()),
            },
            ChaosKind::ShortPage => Failure::ShortPage {
                rows: 1 + small(random.below(10)),
                link: random.chance(1, 2),
            },
            ChaosKind::Lag => Failure::Lag {
                for_requests: 1 + small(random.below(5)),
                for_millis: 0,
            },
            ChaosKind::Throttle => Failure::Throttle {
                form: random.pick(&THROTTLINGS).unwrap_or_default(),
                seconds: self.retry_after,
            },
            ChaosKind::ServerError => Failure::ServerError {
                form: random.pick(&PASSING).unwrap_or_default(),
            },
            ChaosKind::Redirect => Failure::Redirect {
                to: random.pick(&TARGETS).unwrap_or_default(),
                status: 302,
            },
            ChaosKind::DropBefore => Failure::DropBefore,
            ChaosKind::DropAfter => Failure::DropAfter,
            ChaosKind::Cut => Failure::Cut,
            ChaosKind::HangBefore => Failure::HangBefore,
            ChaosKind::HangAfter => Failure::HangAfter,
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn drawn(chaos: &Chaos) -> Vec<Vec<Failure>> {
        let request = |seq| Request {
            seq,
            path: "/",
            is_write: true,
            is_list: true,
        };
        (1..=5000).map(|seq| chaos.draw(&request(seq))).collect()
    }

    #[test]
    fn a_seed_decides_everything() {
        let all = drawn(&Chaos::mild(7));
        assert_eq!(all, drawn(&Chaos::mild(7)));
        assert_ne!(all, drawn(&Chaos::mild(8)));
        assert!(drawn(&Chaos::new(7)).iter().all(Vec::is_empty));
    }

    #[test]
    fn rates_are_kept() {
        let chaos = Chaos::new(1)
            .rate(ChaosKind::Throttle, 300)
            .rate(ChaosKind::Cut, 100)
            .rate(ChaosKind::Latency, 500);
        let all: Vec<_> = drawn(&chaos).concat();
        let count = |name: &str| all.iter().filter(|failure| failure.name() == name).count();
        for (name, want) in [("throttle", 1500), ("cut", 500), ("latency", 2500)] {
            assert!(
                count(name).abs_diff(want) < want / 10,
                "{name}: {}",
                count(name)
            );
        }
        assert_eq!(count("redirect"), 0);
        let always = Chaos::new(1).rate(ChaosKind::DropAfter, 1000);
        assert!(
            drawn(&always)
                .iter()
                .all(|met| *met == [Failure::DropAfter])
        );
    }

    #[test]
    fn it_is_read_from_json() {
        let read = |value| serde_json::from_value::<Chaos>(value);
        let chaos = read(json!({"seed": 7, "rates": {"throttle": 20}})).unwrap();
        assert_eq!(chaos, Chaos::new(7).rate(ChaosKind::Throttle, 20));
        assert!(read(json!({"seed": 7, "rates": {"thunder": 20}})).is_err());
        assert!(read(json!({"rates": {}})).is_err());
    }
}
