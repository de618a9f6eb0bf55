use crate::model::DataKind;
use crate::target::Reply;
use std::collections::{BTreeMap, BTreeSet};

/// Why nothing more is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Broken {
    /// CWM does not answer.
    Silent,
    /// CWM does not accept the keys.
    Unauthorized,
}

impl Broken {
    pub(super) fn why(self) -> &'static str {
        match self {
            Self::Silent => {
                "CWM does not answer; check whether it is up and reachable, the next run goes on"
            }
            Self::Unauthorized => {
                "CWM does not accept the API member's keys (401); check the keys, the company and \
                 the client id"
            }
        }
    }
}

/// Counts what goes wrong in a row, over all lanes. Silence and refused keys stop everything; a
/// missing right stops the kind of data that lacks it.
#[derive(Debug)]
pub(super) struct Breaker {
    limit: u32,
    silent: u32,
    unauthorized: u32,
    forbidden: BTreeMap<DataKind, u32>,
    broken: Option<Broken>,
    closed: BTreeSet<DataKind>,
}

impl Breaker {
    /// Breaks after `limit` failures of one sort in a row.
    pub(super) fn new(limit: u32) -> Self {
        Self {
            limit: limit.max(1),
            silent: 0,
            unauthorized: 0,
            forbidden: BTreeMap::new(),
            broken: None,
            closed: BTreeSet::new(),
        }
    }

    /// Takes in a reply to a write of a kind of data.
    pub(super) fn count(&mut self, kind: DataKind, reply: Reply) {
        let forbidden = self.forbidden.entry(kind).or_default();
        match reply {
            Reply::NotAsked => return,
            Reply::Silent => self.silent += 1,
            Reply::Unauthorized => (self.silent, self.unauthorized) = (0, self.unauthorized + 1),
            Reply::Forbidden => {
                (self.silent, self.unauthorized, *forbidden) = (0, 0, *forbidden + 1)
            }
            Reply::Answered => (self.silent, self.unauthorized, *forbidden) = (0, 0, 0),
        }
        if *forbidden >= self.limit {
            self.closed.insert(kind);
        }
        let broken = match (self.silent >= self.limit, self.unauthorized >= self.limit) {
            (true, _) => Some(Broken::Silent),
            (_, true) => Some(Broken::Unauthorized),
            _ => None,
        };
        self.broken = self.broken.or(broken);
    }

    /// Why nothing more is written at all.
    pub(super) fn broken(&self) -> Option<Broken> {
        self.broken
    }

    /// Why nothing more of a kind of data is written.
    pub(super) fn why_not(&self, kind: DataKind) -> Option<String> {
        let broken = self.broken.map(|broken| broken.why().to_owned());
        broken.or_else(|| {
            self.closed.contains(&kind).then(|| {
                format!(
                    "CWM refused {} changes to {kind} in a row for want of rights (403); check \
                     the API member's security role",
                    self.limit
                )
            })
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use DataKind::{Billing, Devices};
    use Reply::{Answered, Forbidden, NotAsked, Silent, Unauthorized};

    #[test]
    fn only_what_goes_wrong_in_a_row_breaks() {
        let silent = Some(Broken::Silent);
        let unauthorized = Some(Broken::Unauthorized);
        let cases: [(&[Reply], _); 10] = [
            (&[Silent, Silent], None),
            (&[Silent, Silent, Silent], silent),
            (&[Silent, Silent, Answered, Silent, Silent], None),
            (&[Silent, NotAsked, Silent, NotAsked, Silent], silent),
            (&[NotAsked, NotAsked, NotAsked, NotAsked], None),
            (&[Unauthorized, Unauthorized, Unauthorized], unauthorized),
            (
                &[Unauthorized, Silent, Unauthorized, Unauthorized],
                unauthorized,
            ),
            (&[Unauthorized, Answered, Unauthorized, Unauthorized], None),
            (&[Unauthorized, Unauthorized, Forbidden, Unauthorized], None),
            (&[Silent, Silent, Forbidden, Silent], None),
        ];
        for (replies, broken) in cases {
            let mut breaker = Breaker::new(3);
            replies
                .iter()
                .for_each(|reply| breaker.count(Billing, *reply));
            assert_eq!(breaker.broken(), broken, "{replies:?}");
            let closed = [Billing, Devices].map(|kind| breaker.why_not(kind).is_some());
            assert_eq!(closed, [broken.is_some(); 2], "{replies:?}");
        }
    }

    #[test]
    fn a_missing_right_closes_the_kind_of_data_that_lacks_it() {
        let mut breaker = Breaker::new(2);
        for (kind, reply) in [
            (Billing, Forbidden),
            (Billing, Answered),
            (Billing, Forbidden),
            (Devices, Forbidden),
            (Devices, Silent),
            (Billing, Answered),
            (Devices, Forbidden),
        ] {
            assert_eq!(breaker.why_not(Devices), None);
            breaker.count(kind, reply);
        }
        assert_eq!(breaker.broken(), None);
        assert_eq!(breaker.why_not(Billing), None);
        let why = breaker.why_not(Devices).unwrap();
        assert!(why.contains("2 changes to devices in a row"), "{why}");
        // What is closed stays closed.
        breaker.count(Devices, Answered);
        assert!(breaker.why_not(Devices).is_some());
    }
}
