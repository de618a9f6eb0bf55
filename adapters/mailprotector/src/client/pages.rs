//! Putting pages together, with proof that nothing is missing. Pure.

use cw_sync_core::source::json::Loose;
use serde_json::Value;
use std::collections::HashSet;

/// What `X-Pagination` tells of a page. That the header holds JSON was seen; its names were not,
/// so the usual ones are read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Told {
    /// Rows of all pages together.
    total: Option<u64>,
    /// Whether this page is the last.
    is_last: Option<bool>,
}

impl Told {
    /// What the header tells of page `number`; nothing where there is none, or it cannot be read.
    pub(super) fn read(header: Option<&str>, number: u32) -> Self {
        let told = header.and_then(|text| serde_json::from_str::<Value>(text).ok());
        let Some(told) = told else {
            return Self::default();
        };
        let value = |names: &[&str]| names.iter().find_map(|name| told.get(name)).cloned();
        let count = |names| value(names).and_then(|value| Loose(value).count());
        let pages = count(&["total_pages", "pages", "page_count", "totalPages"]);
        let next = value(&["next_page", "next", "nextPage"]);
        let is_last = match (value(&["last_page", "last"]), pages, next) {
            (Some(Value::Bool(last)), ..) => Some(last),
            (_, Some(pages), _) => Some(u64::from(number) >= pages),
            (_, None, Some(next)) => Some(next.is_null() || next == Value::Bool(false)),
            (_, None, None) => None,
        };
        Self {
            // Not `count`, which is that of the page with some.
            total: count(&["total", "total_count", "total_entries", "totalCount"]),
            is_last,
        }
    }
}

/// The pages of one list so far.
#[derive(Debug, Default)]
pub(super) struct Pages {
    rows: Vec<Value>,
    seen: HashSet<String>,
    first: Vec<String>,
    total: Option<u64>,
}

impl Pages {
    /// Adds a page; `true` when the list is complete. No fixed page size is trusted: where the
    /// header does not tell which page is the last, the list ends at an empty page, or where the
    /// first page comes again. A total alone ends nothing; it proves that nothing is missing.
    pub(super) fn add(
        &mut self,
        number: u32,
        values: Vec<Value>,
        told: Told,
    ) -> Result<bool, String> {
        let ids: Vec<_> = values.iter().map(identity).collect();
        // The call has no pages.
        let again = number > 1 && !ids.is_empty() && ids == self.first;
        if again && told.is_last.is_none() && told.total.is_none_or(|total| total == self.read()) {
            return Ok(true);
        }
        let mut fresh = HashSet::new();
        for id in &ids {
            if self.seen.contains(id) || !fresh.insert(id.clone()) {
                return Err(format!(
                    "page {number} repeats {id}, so others may be missing; try again"
                ));
            }
        }
        self.seen.extend(fresh);
        if number == 1 {
            self.first = ids;
        }
        let empty = values.is_empty();
        self.rows.extend(values);
        if let (Some(before), Some(now)) = (self.total, told.total)
            && before != now
        {
            return Err(format!(
                "the list changed from {before} to {now} rows while it was read; try again"
            ));
        }
        self.total = self.total.or(told.total);
        let read = self.read();
        let short = |total: u64| Err(format!("{read} of {total} rows came; try again"));
        match (told.is_last, self.total) {
            (Some(true), Some(total)) if read != total => short(total),
            (Some(true), _) => Ok(true),
            (Some(false), _) if empty => Err(format!(
                "page {number} is empty, and more pages are announced; try again"
            )),
            (Some(false), _) => Ok(false),
            // Whether a total is that of the list or of the page only its end tells.
            (None, Some(total)) if read > total || (empty && read < total) => short(total),
            (None, _) => Ok(empty),
        }
    }

    fn read(&self) -> u64 {
        self.rows.len() as u64
    }

    pub(super) fn into_rows(self) -> Vec<Value> {
        self.rows
    }
}

/// What tells a row from others: its id, or where it has none all of it.
fn identity(row: &Value) -> String {
    let id = row.get("id").cloned().and_then(|id| Loose(id).text());
    id.unwrap_or_else(|| row.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    /// Walks pages of `(ids, header)`; the number of rows, or what is wrong.
    fn walk(pages: &[(&[u64], Value)]) -> Result<Option<usize>, String> {
        let mut all = Pages::default();
        for (number, (ids, header)) in (1..).zip(pages) {
            let header = (!header.is_null()).then(|| header.to_string());
            let values = ids.iter().map(|id| json!({ "id": id })).collect();
            if all.add(number, values, Told::read(header.as_deref(), number))? {
                return Ok(Some(all.into_rows().len()));
            }
        }
        Ok(None)
    }

    #[test]
    fn a_list_ends_where_the_header_says_so() {
        for last in [
            json!({ "last_page": true }),
            json!({ "total_pages": 2 }),
            json!({ "total_pages": "2", "total": "3" }),
            json!({ "next_page": null }),
        ] {
            let mut first = last.clone();
            for (name, value) in [("last_page", json!(false)), ("next_page", json!(2))] {
                if let Some(field) = first.get_mut(name) {
                    *field = value;
                }
            }
            let read = walk(&[(&[1, 2], first), (&[3], last.clone())]);
            assert_eq!(read, Ok(Some(3)), "{last}");
        }
    }

    #[test]
    fn without_a_header_it_ends_at_an_empty_page_or_where_it_begins_anew() {
        let none = Value::Null;
        assert_eq!(walk(&[(&[1, 2], none.clone())]), Ok(None));
        assert_eq!(walk(&[(&[], none.clone())]), Ok(Some(0)));
        let pages = [
            (&[1, 2][..], none.clone()),
            (&[3], none.clone()),
            (&[], none.clone()),
        ];
        assert_eq!(walk(&pages), Ok(Some(3)), "a short page is no end");
        let again = [(&[1, 2][..], none.clone()), (&[1, 2], none)];
        assert_eq!(walk(&again), Ok(Some(2)));
    }

    #[test]
    fn figures_of_a_page_are_not_taken_for_those_of_the_list() {
        // As seen on page 1 of a list that goes on.
        let page =
            |number: u32, count: u32| json!({ "page": number, "per_page": 2, "count": count });
        let pages = [
            (&[1, 2][..], page(1, 2)),
            (&[3], page(2, 1)),
            (&[], page(3, 0)),
        ];
        assert_eq!(walk(&pages[..1]), Ok(None));
        assert_eq!(walk(&pages), Ok(Some(3)));
        let total = |total: u64| json!({ "total": total });
        assert_eq!(walk(&[(&[1, 2][..], total(2))]), Ok(None));
        assert_eq!(
            walk(&[(&[1, 2][..], total(2)), (&[], total(2))]),
            Ok(Some(2))
        );
        assert_eq!(
            walk(&[(&[1, 2][..], total(2)), (&[1, 2], total(2))]),
            Ok(Some(2))
        );
        let error = walk(&[(&[1, 2][..], total(2)), (&[3, 4], total(2))]).unwrap_err();
        assert!(error.contains("4 of 2"), "{error}");
    }

    #[test]
    fn a_list_that_may_lack_something_is_an_error() {
        let total = |total: u64| json!({ "total": total });
        for (pages, expected) in [
            (vec![(&[1, 2][..], total(3)), (&[2], total(3))], "repeats 2"),
            (vec![(&[1, 1][..], total(2))], "repeats 1"),
            (vec![(&[1, 2][..], total(4)), (&[], total(4))], "2 of 4"),
            (vec![(&[1, 2][..], total(1))], "2 of 1"),
            (
                vec![(&[1][..], json!({ "total": 2, "next_page": null }))],
                "1 of 2",
            ),
            (
                vec![(&[1][..], total(2)), (&[2], total(3))],
                "changed from 2 to 3",
            ),
            (
                vec![(&[][..], json!({ "total_pages": 3 }))],
                "more pages are announced",
            ),
        ] {
            let error = walk(&pages).unwrap_err();
            assert!(error.contains(expected), "{error}");
        }
    }
}
