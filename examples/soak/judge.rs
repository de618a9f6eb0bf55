//! What came of a history.

/// What was found, and what happened on the way.
#[derive(Debug, Default)]
pub(crate) struct Verdict {
    /// Failures that requests met.
    pub(crate) faults: u64,
    /// Runs that died.
    pub(crate) crashes: u64,
    /// Records beyond the one that there should be.
    pub(crate) duplicates: u64,
    /// Records that there should be and are not.
    pub(crate) lost: u64,
    /// Records that hold something else than they should.
    pub(crate) wrong: u64,
    /// Each of these in words.
    pub(crate) complaints: Vec<String>,
}

impl Verdict {
    pub(crate) fn duplicate(&mut self, what: String) {
        self.duplicates += 1;
        self.complaints.push(format!("doubled: {what}"));
    }

    pub(crate) fn lost(&mut self, what: String) {
        self.lost += 1;
        self.complaints.push(format!("lost: {what}"));
    }

    pub(crate) fn wrong(&mut self, what: String) {
        self.wrong += 1;
        self.complaints.push(format!("wrong: {what}"));
    }

    pub(crate) fn is_good(&self) -> bool {
        self.complaints.is_empty()
    }

    pub(crate) fn add(&mut self, other: Self) {
        self.faults += other.faults;
        self.crashes += other.crashes;
        self.duplicates += other.duplicates;
        self.lost += other.lost;
        self.wrong += other.wrong;
        self.complaints.extend(other.complaints);
    }
}
