//! Putting pages with cursors together.

use crate::wire::{self, AlertPage, AlertRow, Loose, Row};
use std::collections::HashSet;

/// The pages of one list so far. What the server says of the total is not used: the last page may
/// go beyond it.
#[derive(Debug, Default)]
pub(super) struct Cursors {
    rows: Vec<Row<AlertRow>>,
    place: Option<String>,
    seen: HashSet<String>,
}

/// What comes after a page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Next {
    Page,
    End,
}

impl Cursors {
    /// Where the next page begins; `None` for the first.
    pub(super) fn place(&self) -> Option<&str> {
        self.place.as_deref()
    }

    pub(super) fn add(&mut self, page: AlertPage) -> Result<Next, String> {
        let rows = page.data.ok_or("data is missing")?;
        self.rows.extend(wire::rows::<AlertRow>(rows));
        let pagination = page
            .pagination
            .ok_or("pagination is missing, so whether that is all is not known")?;
        let Some(next) = pagination.next_cursor.as_ref().and_then(Loose::text) else {
            return Ok(Next::End);
        };
        if !self.seen.insert(next.clone()) {
            return Err("the same cursor came twice, so the list has no end; try again".to_owned());
        }
        self.place = Some(next);
        Ok(Next::Page)
    }

    pub(super) fn into_rows(self) -> Vec<Row<AlertRow>> {
        self.rows
    }
}
