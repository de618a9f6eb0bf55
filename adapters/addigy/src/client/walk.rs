//! Putting pages together, with proof that nothing is missing. Pure.

use crate::wire::{Loose, Page};
use serde_json::Value;
use std::collections::HashSet;

/// A list that is being read, page after page.
///
/// With metadata it is complete when it has as many rows as every page announces, or, where only
/// pages are counted, when the last one was read. Without, it ends at an empty page, or at one that
/// is the first again (of a call that does not know pages): a short page proves nothing, since
/// Addigy may serve fewer rows than were asked for.
#[derive(Debug, Default)]
pub(super) struct Walk {
    rows: Vec<Value>,
    total: Option<u64>,
    pages: Option<u64>,
    seen: HashSet<String>,
    first: Vec<Option<String>>,
}

/// Why a list cannot be put together.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Broken {
    /// It changed meanwhile, as it seems: another try may succeed.
    Moved(String),
    /// The answer contradicts what was asked.
    Wrong(String),
}

impl Walk {
    /// Adds a page; `true` when it was the last.
    pub(super) fn add(
        &mut self,
        number: u32,
        page: Page,
        key: impl Fn(&Value) -> Option<String>,
    ) -> Result<bool, Broken> {
        let count = |value: &Option<Loose>| value.as_ref().and_then(Loose::count);
        let answered = count(&page.metadata.page);
        if let Some(answered) = answered.filter(|answered| *answered != u64::from(number)) {
            let reason = format!("asked for page {number}, got page {answered}");
            return Err(Broken::Wrong(reason));
        }
        let (total, pages) = (
            count(&page.metadata.total),
            count(&page.metadata.page_count),
        );
        if number > 1 && (total, pages) != (self.total, self.pages) {
            let reason = "the number of its rows changed while it was read";
            return Err(Broken::Moved(reason.to_owned()));
        }
        (self.total, self.pages) = (total, pages);

        let keys: Vec<_> = page.rows.iter().map(key).collect();
        let empty = keys.is_empty();
        let bare = total.is_none() && pages.is_none();
        if bare && (empty || (number > 1 && keys == self.first)) {
            return Ok(true);
        }
        if number == 1 {
            self.first.clone_from(&keys);
        }
        let mut known = keys.into_iter().flatten();
        if let Some(twice) = known.find(|key| !self.seen.insert(key.clone())) {
            let reason = format!("{twice} is listed twice, so that others may be missing");
            return Err(Broken::Moved(reason));
        }
        self.rows.extend(page.rows);

        let read = self.rows.len() as u64;
        match (total, pages) {
            (Some(total), _) if read > total || (empty && read < total) => Err(Broken::Moved(
                format!("{read} rows came, where {total} were announced"),
            )),
            (Some(total), _) => Ok(read == total),
            (None, Some(pages)) => Ok(u64::from(number) >= pages),
            (None, None) => Ok(false),
        }
    }

    pub(super) fn into_rows(self) -> Vec<Value> {
        self.rows
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    /// Walks through these answers: how many were needed, and the rows; or what is wrong.
    fn walk(pages: &[Value]) -> Result<(usize, String), Broken> {
        let mut walk = Walk::default();
        let key = |row: &Value| Loose(row["id"].clone()).text();
        for (number, page) in (1..).zip(pages) {
            let page = Page::read(page.clone()).unwrap();
            if walk.add(number, page, key)? {
                let rows = walk.into_rows();
                let ids = rows.iter().filter_map(|row| row["id"].as_str());
                return Ok((number as usize, ids.collect()));
            }
        }
        Ok((usize::MAX, String::new()))
    }

    fn rows(ids: &str) -> Value {
        ids.chars()
            .map(|id| json!({ "id": id.to_string() }))
            .collect()
    }

    fn page(page: u64, ids: &str, total: &Value, pages: &Value) -> Value {
        let metadata = json!({ "page": page, "total": total, "page_count": pages });
        json!({ "items": rows(ids), "metadata": metadata })
    }

    #[test]
    fn a_list_ends_where_its_answers_say() {
        let (none, three, two) = (json!(null), json!(3), json!("2"));
        for (pages, read) in [
            (vec![page(1, "abc", &three, &json!(1))], (1, "abc")),
            (
                vec![page(1, "ab", &three, &none), page(2, "c", &three, &none)],
                (2, "abc"),
            ),
            (
                vec![page(1, "ab", &none, &two), page(2, "c", &none, &two)],
                (2, "abc"),
            ),
            (vec![page(1, "", &json!(0), &json!(0))], (1, "")),
            // Bare, and paged or not.
            (vec![rows("")], (1, "")),
            (vec![rows("ab"), rows("c"), rows("")], (3, "abc")),
            (vec![rows("abc"), rows("abc")], (2, "abc")),
        ] {
            let read = Ok((read.0, read.1.to_owned()));
            assert_eq!(walk(&pages), read, "{pages:?}");
        }
    }

    #[test]
    fn a_list_that_moves_is_never_whole() {
        let none = json!(null);
        let (three, four) = (json!(3), json!(4));
        for pages in [
            vec![page(1, "ab", &three, &none), page(2, "b", &three, &none)],
            vec![page(1, "ab", &three, &none), page(2, "c", &four, &none)],
            vec![page(1, "ab", &three, &none), page(2, "", &three, &none)],
            vec![page(1, "abcd", &three, &none)],
            vec![page(1, "ab", &three, &none), rows("c")],
            vec![rows("ab"), rows("bc")],
        ] {
            let broken = walk(&pages).unwrap_err();
            assert!(matches!(broken, Broken::Moved(_)), "{pages:?}: {broken:?}");
        }
        let other = vec![page(1, "ab", &four, &none), page(1, "ab", &four, &none)];
        let wrong = "asked for page 2, got page 1".to_owned();
        assert_eq!(walk(&other), Err(Broken::Wrong(wrong)));
    }
}
