//! Which failures a request meets.

use std::time::Duration;

use super::fault::First;
use super::{Chaos, Failure, Fault};

/// A request, as far as faults look at it.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Request<'a> {
    /// Its number.
    pub seq: u64,
    /// Its path, whole.
    pub path: &'a str,
    /// Whether it changes records.
    pub is_write: bool,
    /// Whether it asks for a page of a collection.
    pub is_list: bool,
}

/// What happens to a request.
#[derive(Debug, Default)]
pub(crate) struct Met {
    failures: Vec<Failure>,
}

impl Met {
    /// The names of all that it met, for the log.
    pub(crate) fn names(&self) -> Option<String> {
        let names: Vec<_> = self.failures.iter().map(Failure::name).collect();
        (!names.is_empty()).then(|| names.join(","))
    }

    /// How long the answer has to wait.
    pub(crate) fn wait(&self) -> Duration {
        let waits = self.failures.iter().map(|failure| match failure {
            Failure::Latency { millis } => *millis,
            _ => 0,
        });
        Duration::from_millis(waits.fold(0, u64::saturating_add))
    }

    /// What becomes of it in the end, if not the usual.
    pub(crate) fn end(&self) -> Option<&Failure> {
        self.failures.iter().find(|failure| !failure.is_modifier())
    }

    /// What modifies it.
    pub(crate) fn modifiers(&self) -> impl Iterator<Item = &Failure> {
        self.failures.iter().filter(|failure| failure.is_modifier())
    }

    fn add(&mut self, failure: &Failure) {
        self.failures.push(failure.clone());
    }

    /// Whether there is room for one more: there is one end, and one of each modifier but latency.
    fn takes(&self, failure: &Failure) -> bool {
        match failure {
            Failure::Latency { .. } => true,
            one if one.is_modifier() => self.failures.iter().all(|met| met.name() != one.name()),
            _ => self.end().is_none(),
        }
    }
}

/// The faults that are still to come.
#[derive(Debug, Default)]
pub(crate) struct Plan {
    armed: Vec<Fault>,
    /// Failures at random, on top.
    pub chaos: Option<Chaos>,
}

impl Plan {
    pub(crate) fn add(&mut self, fault: Fault) {
        self.armed.push(fault);
    }

    pub(crate) fn pending(&self) -> Vec<Fault> {
        self.armed.clone()
    }

    pub(crate) fn clear(&mut self) {
        self.armed.clear();
    }

    /// What a request meets. Every armed fault that it counts for comes one nearer.
    pub(crate) fn meet(&mut self, request: &Request<'_>) -> Met {
        let mut met = Met::default();
        for fault in &mut self.armed {
            if fault.counts(request) && fault.is_next() && met.takes(&fault.failure) {
                met.add(&fault.failure);
                fault.requests = fault.requests.saturating_sub(1);
            }
        }
        self.armed.retain(|fault| fault.requests > 0);
        if let Some(chaos) = &self.chaos {
            for failure in chaos.draw(request) {
                if failure.can_meet(request) && met.takes(&failure) {
                    met.add(&failure);
                }
            }
        }
        met
    }
}

impl Failure {
    /// Whether it makes sense for a request.
    fn can_meet(&self, request: &Request<'_>) -> bool {
        match self {
            Self::ShortPage { .. } => request.is_list,
            Self::Lag { .. } => request.is_write,
            _ => true,
        }
    }
}

impl Fault {
    fn counts(&self, request: &Request<'_>) -> bool {
        let (path, part) = (
            request.path.to_ascii_lowercase(),
            self.path.to_ascii_lowercase(),
        );
        let of_its_kind = request.is_write || matches!(self.first, First::Request(_));
        of_its_kind && self.failure.can_meet(request) && path.contains(&part)
    }

    /// Counts a request, and says whether the fault's turn has come.
    fn is_next(&mut self) -> bool {
        let (First::Write(left) | First::Request(left)) = &mut self.first;
        if *left > 1 {
            *left -= 1;
            return false;
        }
        true
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn write(path: &str) -> Request<'_> {
        Request {
            seq: 1,
            path,
            is_write: true,
            is_list: false,
        }
    }

    fn list(path: &str) -> Request<'_> {
        Request {
            is_write: false,
            is_list: true,
            ..write(path)
        }
    }

    fn plan(faults: impl IntoIterator<Item = Fault>) -> Plan {
        let mut plan = Plan::default();
        faults.into_iter().for_each(|fault| plan.add(fault));
        plan
    }

    fn names(plan: &mut Plan, requests: &[Request<'_>]) -> Vec<String> {
        let met = requests.iter().map(|request| plan.meet(request).names());
        met.map(Option::unwrap_or_default).collect()
    }

    #[test]
    fn faults_happen_when_their_turn_comes() {
        let mut plan = plan([
            Fault::new(Failure::DropAfter).on_write(2),
            Fault::new(Failure::HangBefore).on_write(3),
            Fault::new(Failure::Cut).on_request(5),
        ]);
        let requests = [
            write("/"),
            list("/"),
            write("/"),
            write("/"),
            list("/"),
            list("/"),
        ];
        let want = ["", "", "drop_after", "hang_before", "cut", ""];
        assert_eq!(names(&mut plan, &requests), want);
        assert!(plan.pending().is_empty());
    }

    #[test]
    fn a_fault_meets_only_its_path_and_as_often_as_it_says() {
        let error = Failure::ServerError {
            form: super::super::ServerErrors::Timeout,
        };
        let mut plan = plan([Fault::new(error).path("Additions").requests(2)]);
        let requests = [
            "/companies",
            "/additions",
            "/companies",
            "/additions",
            "/additions",
        ];
        let want = ["", "server_error", "", "server_error", ""];
        assert_eq!(names(&mut plan, &requests.map(list)), want);
    }

    #[test]
    fn a_request_meets_one_end_and_the_other_waits() {
        let mut plan = plan([
            Fault::new(Failure::DropAfter),
            Fault::new(Failure::DropBefore),
            Fault::new(Failure::Latency { millis: 2 }),
            Fault::new(Failure::Latency { millis: 3 }),
            Fault::new(Failure::Lag {
                for_requests: 1,
                for_millis: 0,
            }),
        ]);
        let met = plan.meet(&write("/"));
        assert_eq!(met.names().unwrap(), "drop_after,latency,latency,lag");
        assert_eq!(met.wait(), Duration::from_millis(5));
        assert_eq!(names(&mut plan, &[write("/")]), ["drop_before"]);
    }

    #[test]
    fn a_lag_waits_for_a_write_and_a_short_page_for_a_list() {
        let mut plan = plan([
            Fault::new(Failure::ShortPage {
                rows: 1,
                link: true,
            }),
            Fault::new(Failure::Lag {
                for_requests: 1,
                for_millis: 0,
            }),
        ]);
        let requests = [write("/"), list("/")];
        assert_eq!(names(&mut plan, &requests), ["lag", "short_page"]);
    }
}
