use crate::target::Reply;

/// Why nothing more is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Broken {
    /// CWM does not answer.
    Silent,
    /// CWM refuses whatever is asked: the keys are wrong, or rights are missing.
    Forbidden,
}

impl Broken {
    pub(super) fn why(self) -> &'static str {
        match self {
            Self::Silent => {
                "CWM does not answer; check whether it is up and reachable, the next run goes on"
            }
            Self::Forbidden => {
                "CWM refused every write before it; check the API member's keys and security role"
            }
        }
    }
}

/// Counts what goes wrong in a row, over all lanes.
#[derive(Debug, Default)]
pub(super) struct Breaker {
    silent: u32,
    forbidden: u32,
}

impl Breaker {
    /// Takes in a reply; says whether to stop after `limit` of its kind in a row.
    pub(super) fn count(&mut self, reply: Reply, limit: u32) -> Option<Broken> {
        (self.silent, self.forbidden) = match reply {
            Reply::Answered => (0, 0),
            Reply::Silent => (self.silent + 1, self.forbidden),
            Reply::Forbidden => (0, self.forbidden + 1),
            Reply::NotAsked => (self.silent, self.forbidden),
        };
        match (self.silent >= limit, self.forbidden >= limit) {
            (true, _) => Some(Broken::Silent),
            (_, true) => Some(Broken::Forbidden),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use Reply::{Answered, Forbidden, NotAsked, Silent};

    #[test]
    fn only_what_goes_wrong_in_a_row_breaks() {
        let silent = Some(Broken::Silent);
        let forbidden = Some(Broken::Forbidden);
        let cases: [(&[Reply], _); 8] = [
            (&[Silent, Silent], None),
            (&[Silent, Silent, Silent], silent),
            (&[Silent, Silent, Answered, Silent, Silent], None),
            (&[Silent, NotAsked, Silent, NotAsked, Silent], silent),
            (&[NotAsked, NotAsked, NotAsked, NotAsked], None),
            (&[Forbidden, Forbidden, Forbidden], forbidden),
            (&[Forbidden, Answered, Forbidden, Forbidden], None),
            (&[Silent, Silent, Forbidden, Silent], None),
        ];
        for (replies, broken) in cases {
            let mut breaker = Breaker::default();
            let last = replies.iter().map(|reply| breaker.count(*reply, 3)).last();
            assert_eq!(last.flatten(), broken, "{replies:?}");
        }
    }
}
