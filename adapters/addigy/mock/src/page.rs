//! One page of a list.

use serde_json::{Value, json};

/// Rows that one answer has at most.
const MOST: usize = 100;

/// Which page is asked for, and how long a page is.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Asked {
    page: usize,
    per_page: usize,
}

impl Asked {
    /// Numbers from 1 are taken; anything else is as if it were not there.
    pub(crate) fn new(page: Option<u64>, per_page: Option<u64>, default: usize) -> Self {
        let size = |number: Option<u64>| {
            let number = number.and_then(|number| usize::try_from(number).ok());
            number.filter(|number| *number > 0)
        };
        Self {
            page: size(page).unwrap_or(1),
            per_page: size(per_page).unwrap_or(default).min(MOST),
        }
    }

    /// Rows in the envelope of the second version.
    pub(crate) fn envelope(self, rows: Vec<Value>) -> Value {
        let total = rows.len();
        let items = self.of(rows);
        json!({
            "metadata": {
                "page": self.page,
                "per_page": self.per_page,
                "page_count": total.div_ceil(self.per_page),
                "result_count": items.len(),
                "total": total,
            },
            "items": items,
        })
    }

    /// The rows of this page.
    pub(crate) fn of(self, rows: Vec<Value>) -> Vec<Value> {
        let skipped = (self.page - 1).saturating_mul(self.per_page);
        rows.into_iter().skip(skipped).take(self.per_page).collect()
    }
}
