//! A walk through the pages of a list: where it is, what the next page is held against, and how it
//! closes in on a row that CWM cannot deliver. Pure: no I/O.

use super::page::Next;
use std::collections::HashSet;

/// Which rows are asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Ask {
    pub(super) at: At,
    /// Rows per page.
    pub(super) size: u32,
    /// Whether nothing but ids is wanted.
    pub(super) only_id: bool,
}

/// Which page is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum At {
    /// The first after an id.
    After(i64),
    /// The one of a number, from 1.
    Page(u64),
    /// The one of a number among the rows after an id.
    PageAfter(u64, i64),
}

/// What a page means for the walk.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Step {
    /// Whether another page follows.
    pub(super) more: bool,
    /// Whether the page's rows have been seen already.
    pub(super) repeated: bool,
}

#[derive(Debug)]
pub(super) enum Walk {
    ById(ById),
    ByNumber(ByNumber),
}

/// Ids only rise.
#[derive(Debug)]
pub(super) struct ById {
    last: i64,
    size: u32,
    full: u32,
    /// How many of the next rows hold one that cannot be delivered.
    suspects: u32,
    /// The first page's ids, where its answer had no `Link`.
    unsure: Option<Vec<Option<i64>>>,
    /// Whether it is settled that the endpoint walks by id.
    settled: bool,
}

/// A row is not on two pages that follow each other.
#[derive(Debug)]
pub(super) struct ByNumber {
    /// Rows that were passed.
    passed: u64,
    size: u32,
    full: u32,
    before: HashSet<i64>,
}

impl Walk {
    /// `promised`: whether the ids that were passed are told by the filter, which no endpoint
    /// ignores.
    pub(super) fn new(by_id: bool, promised: bool, full: u32) -> Self {
        if by_id {
            Self::ById(ById {
                last: 0,
                size: full,
                full,
                suspects: 0,
                unsure: None,
                settled: promised,
            })
        } else {
            Self::ByNumber(ByNumber {
                passed: 0,
                size: full,
                full,
                before: HashSet::new(),
            })
        }
    }

    /// What is to be asked next.
    pub(super) fn ask(&self) -> Ask {
        let (at, size) = match self {
            Self::ById(walk) => (At::After(walk.last), walk.size),
            Self::ByNumber(walk) => {
                let page = walk.passed / u64::from(walk.size) + 1;
                (At::Page(page), walk.size)
            }
        };
        Ask {
            at,
            size,
            only_id: false,
        }
    }

    /// Takes in a page by the ids of its rows, or says why it cannot be right.
    pub(super) fn step(&mut self, ids: &[Option<i64>], link: Next) -> Result<Step, String> {
        if link == Next::Yes && ids.is_empty() {
            return Err("an empty page that promises another".to_owned());
        }
        match self {
            Self::ById(walk) => {
                if walk.unsure.take().is_some_and(|first| first == ids) && !ids.is_empty() {
                    return Ok(self.not_forward_only(ids, link));
                }
                walk.step(ids, link)
            }
            Self::ByNumber(walk) => walk.step(ids, link),
        }
    }

    /// The first page came again: the endpoint does not know forward-only paging. In its own paging
    /// no `Link` means that all rows fit one page; a full one is asked about all the same.
    fn not_forward_only(&mut self, ids: &[Option<i64>], link: Next) -> Step {
        let Self::ById(walk) = self else {
            return Step {
                more: false,
                repeated: true,
            };
        };
        let (size, full) = (walk.size, walk.full);
        let more = link != Next::No && ids.len() as u64 >= u64::from(size);
        *self = Self::ByNumber(ByNumber {
            passed: u64::from(size),
            size,
            full,
            before: ids.iter().flatten().copied().collect(),
        });
        Step {
            more,
            repeated: true,
        }
    }

    /// Asks for less after a page that CWM cannot deliver; false if it was one row already.
    pub(super) fn narrow(&mut self) -> bool {
        match self {
            Self::ById(walk) => {
                walk.suspects = walk.size;
                walk.size = (walk.size / 2).max(1);
                walk.suspects > 1
            }
            Self::ByNumber(walk) => {
                let narrowed = walk.size > 1;
                // Pages of a divisor begin where the larger page begins.
                let factor = (2..=walk.size).find(|factor| walk.size.is_multiple_of(*factor));
                walk.size /= factor.unwrap_or(1);
                narrowed
            }
        }
    }

    /// Goes on behind the row that cannot be delivered; by id, from the next row's.
    pub(super) fn pass(&mut self, next: i64) {
        match self {
            Self::ById(walk) => {
                walk.last = next - 1;
                walk.size = walk.full;
                walk.suspects = 0;
                walk.settled = true;
            }
            Self::ByNumber(walk) => {
                walk.before.clear();
                walk.forward(1);
            }
        }
    }
}

impl ById {
    fn step(&mut self, ids: &[Option<i64>], link: Next) -> Result<Step, String> {
        for id in ids {
            let id = id.ok_or("a row without an id: the list cannot be walked by id")?;
            if id <= self.last {
                return Err(format!(
                    "row {id} came after row {}: rows repeat or are out of order",
                    self.last
                ));
            }
            self.last = id;
        }
        let more = match link {
            Next::Yes => true,
            Next::No => false,
            // CWM always sends the header in this paging. Without it only an empty page is the end.
            Next::Unsaid => !ids.is_empty(),
        };
        if link == Next::Unsaid && !self.settled {
            self.unsure = Some(ids.to_vec());
        }
        self.settled = true;
        self.suspects = self.suspects.saturating_sub(self.size);
        self.size = match self.suspects {
            0 => self.full,
            suspects => (suspects / 2).max(1),
        };
        Ok(Step {
            more,
            repeated: false,
        })
    }
}

impl ByNumber {
    fn step(&mut self, ids: &[Option<i64>], link: Next) -> Result<Step, String> {
        let mut now = HashSet::new();
        for id in ids.iter().flatten() {
            if self.before.contains(id) || !now.insert(*id) {
                return Err(format!(
                    "row {id} came twice: rows shifted while the list was read"
                ));
            }
        }
        self.before = now;
        let more = match link {
            Next::Yes => true,
            Next::No => false,
            // No header means that all rows fit the first page (cwm-api §4.5). A full page is asked
            // behind all the same.
            Next::Unsaid => ids.len() as u64 >= u64::from(self.size),
        };
        self.forward(self.size);
        Ok(Step {
            more,
            repeated: false,
        })
    }

    fn forward(&mut self, rows: u32) {
        self.passed += u64::from(rows);
        if self.passed.is_multiple_of(u64::from(self.full)) {
            self.size = self.full;
        }
    }
}
