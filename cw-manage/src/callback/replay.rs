use std::collections::{HashSet, VecDeque};

/// The marks of what was delivered last; of many, the oldest are forgotten.
#[derive(Debug)]
pub(super) struct Seen {
    capacity: usize,
    order: VecDeque<String>,
    marks: HashSet<String>,
}

impl Seen {
    pub(super) fn new(capacity: usize) -> Self {
        Self {
            capacity: capacity.max(1),
            order: VecDeque::new(),
            marks: HashSet::new(),
        }
    }

    /// Remembers a mark; whether it is new.
    pub(super) fn is_new(&mut self, mark: &str) -> bool {
        if !self.marks.insert(mark.to_owned()) {
            return false;
        }
        if self.order.len() == self.capacity
            && let Some(oldest) = self.order.pop_front()
        {
            self.marks.remove(&oldest);
        }
        self.order.push_back(mark.to_owned());
        true
    }

    pub(super) fn forget(&mut self, mark: &str) {
        if self.marks.remove(mark) {
            self.order.retain(|one| one != mark);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_oldest_of_too_many_are_forgotten() {
        let mut seen = Seen::new(2);
        assert!(seen.is_new("a") && seen.is_new("b") && !seen.is_new("a"));
        assert!(seen.is_new("c"));
        assert!(!seen.is_new("b") && !seen.is_new("c"));
        assert!(seen.is_new("a"));
        seen.forget("a");
        assert!(seen.is_new("a"));
        assert_eq!((seen.order.len(), seen.marks.len()), (2, 2));
    }
}
