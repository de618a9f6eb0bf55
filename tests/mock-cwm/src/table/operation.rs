//! What each operation does, found from its method, path, body and answer: no path is named here.

use std::collections::{BTreeMap, BTreeSet};

use super::overlay::SAME_ROWS;
use super::parse::{Line, Lines, Shape};

/// What an operation does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Does {
    /// Shows a page of a collection.
    List,
    /// Counts a collection.
    Count,
    /// Shows a record.
    Get,
    /// Shows who refers to a record.
    Usages,
    /// Shows the only record of a place that has no ids.
    Show,
    /// Shows what a new record would begin with.
    Default,
    /// A list whose filter is in the body.
    Search,
    /// Makes a record.
    Create,
    /// Replaces a record.
    Replace,
    /// Changes parts of a record.
    Patch,
    /// Deletes a record.
    Delete,
    /// Deletes all records of a collection.
    Clear,
    /// Replaces the only record of a place.
    ReplaceOnly,
    /// Changes parts of the only record of a place.
    PatchOnly,
    /// Makes, replaces or deletes several records, each with a result of its own.
    Bulk(Bulk),
    /// Makes a record from another one.
    Copy,
    /// Takes a form with a file.
    Upload,
    /// Gives a file.
    Download,
    /// Several reads at once, each with a result of its own.
    Bundle,
    /// Anything else: a step of CWM's own that is not modelled, unless a domain rule does.
    Act,
}

/// What a bulk write does to each of its records.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Bulk {
    Create,
    Replace,
    Delete,
}

/// An operation's meaning: what it does, and the key of the place whose rows it works on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Meaning {
    pub does: Does,
    pub rows: Option<String>,
}

/// A path with one spelling: lower case, `{}` for numbers, no trailing slash.
pub(super) fn key(path: &str) -> String {
    let segments = path.trim_end_matches('/').split('/');
    let segments = segments.map(|segment| match segment.strip_prefix('{') {
        Some(name) if name.ends_with(":text}") => "{:}".to_owned(),
        Some(_) => "{}".to_owned(),
        None => segment.to_ascii_lowercase(),
    });
    segments.collect::<Vec<_>>().join("/")
}

/// The places that have rows, by key, with the schema of their rows.
#[derive(Debug, Default)]
pub(super) struct Rows {
    /// Those of collections: the schema and the path in the document's spelling.
    pub collections: BTreeMap<String, (&'static str, &'static str)>,
    /// Those of single records.
    pub singles: BTreeMap<String, (&'static str, &'static str)>,
}

impl Rows {
    /// Finds all places with rows.
    pub(super) fn of(lines: &Lines<'static>) -> Self {
        let mut rows = Self::default();
        let operations = || {
            let places = lines.places.iter();
            places.flat_map(|(path, lines)| lines.iter().map(move |line| (*path, key(path), *line)))
        };
        let lists: BTreeSet<String> = operations()
            .filter(|(_, key, line)| is_list(key, *line))
            .map(|(_, key, _)| key)
            .collect();
        // A place with a create or a list says best what its rows are.
        let rank = |line: &Line<'_>| match (line.method, line.answer) {
            ("POST", _) => 0,
            ("GET", Shape::Many(_)) => 1,
            ("GET", _) => 2,
            _ => 3,
        };
        let mut found: Vec<_> = operations().collect();
        found.sort_by_key(|(path, key, line)| {
            let other = same_rows(key) != *key || key.contains("/info");
            (other, rank(line), path.len())
        });
        for (path, key, line) in found {
            let Some(schema) = line.answer.schema() else {
                continue;
            };
            let (place, path) = match (line.method, key.strip_suffix("/{}")) {
                ("GET", _) if lists.contains(&key) => (key.as_str(), path),
                ("POST", _) if lists.contains(&key) && line.sent == Some(Shape::One(schema)) => {
                    (key.as_str(), path)
                }
                ("GET" | "PUT" | "PATCH", Some(base)) => match (line.answer, path.rsplit_once('/'))
                {
                    (Shape::One(_), Some((path, _))) => (base, path),
                    _ => continue,
                },
                _ => continue,
            };
            let place = same_rows(&without_info(place));
            rows.collections
                .entry(place)
                .or_insert((schema, path.trim_end_matches('/')));
        }
        for (path, key, line) in operations() {
            let last = key.rsplit('/').next().unwrap_or_default();
            let only = line.method == "GET"
                && matches!(line.answer, Shape::One(schema) if !["Count", "SuccessResponse"].contains(&schema))
                && !rows.collections.contains_key(&key)
                && !["{}", "default", "count"].contains(&last);
            let viewed = rows.is_view(&key);
            if let (true, false, Shape::One(schema)) = (only, viewed, line.answer) {
                rows.singles
                    .entry(key)
                    .or_insert((schema, path.trim_end_matches('/')));
            }
        }
        rows
    }

    /// Whether a path shows records of a collection in another form.
    fn is_view(&self, key: &str) -> bool {
        let (base, _) = split_item(&without_info(key));
        base.is_some_and(|base| self.collection(&base).is_some()) && key.contains("/info")
    }

    /// The key of the collection whose rows a place shows, if it is one.
    fn collection(&self, key: &str) -> Option<String> {
        let places = [
            same_rows(&without_info(key)),
            same_rows(key),
            key.to_owned(),
        ];
        places
            .into_iter()
            .find(|place| self.collections.contains_key(place))
    }

    /// The schema and the path of the collection at a path.
    pub(super) fn find(&self, path: &str) -> Option<(&'static str, &'static str)> {
        self.collections.get(&self.collection(&key(path))?).copied()
    }

    /// The key of the rows that a place lists or shows.
    pub(super) fn home(&self, key: &str) -> Option<String> {
        let single = self.singles.contains_key(key).then(|| key.to_owned());
        self.collection(key).or(single)
    }

    /// The collection with the record that a path leads to or through, the longest one.
    fn record_on(&self, key: &str) -> Option<String> {
        let ends = key
            .match_indices("/{")
            .map(|(at, _)| at)
            .collect::<Vec<_>>();
        ends.into_iter()
            .rev()
            .find_map(|at| self.collection(&key[..at]))
    }

    /// The collection with the record that each id of a path names, from the outermost.
    pub(super) fn chain(&self, key: &str) -> Vec<Option<String>> {
        key.match_indices("/{")
            .map(|(at, _)| self.collection(&key[..at]))
            .collect()
    }

    fn schema(&self, key: &str) -> Option<&'static str> {
        self.collections.get(key).map(|(schema, _)| *schema)
    }

    /// What an operation means.
    pub(super) fn meaning(&self, path: &str, line: Line<'_>) -> Meaning {
        let key = key(path);
        let (base, is_item) = split_item(&key);
        let base = base
            .and_then(|base| self.collection(&base))
            .filter(|_| is_item);
        let parent = key
            .rsplit_once('/')
            .map_or("", |(parent, _)| parent)
            .to_owned();
        let last = key.rsplit('/').next().unwrap_or_default();
        let whole = self.collection(&key);
        let record = self.record_on(&key);
        let single = self.singles.contains_key(&key).then(|| key.clone());
        let on = |does, rows: &Option<String>| Meaning {
            does,
            rows: rows.clone(),
        };
        match (line.method, last) {
            ("GET", _) => self.reading(&key, line, &base),
            (_, "bulk") => {
                let bulk = match line.method {
                    "POST" => Bulk::Create,
                    "PUT" => Bulk::Replace,
                    _ => Bulk::Delete,
                };
                on(Does::Bulk(bulk), &self.collection(&parent))
            }
            ("POST", _) if line.sent == Some(Shape::Form) => on(Does::Upload, &whole.or(record)),
            ("POST", _) if line.answer == Shape::One("BundleResultsCollection") => {
                on(Does::Bundle, &None)
            }
            ("POST", "search") => on(Does::Search, &self.collection(&parent)),
            ("POST", "copy") => {
                let (base, _) = split_item(&parent);
                let copied = base.and_then(|base| self.collection(&base));
                on(Does::Copy, &copied.or_else(|| self.collection(&parent)))
            }
            // One create of the document stands at the place of the count.
            ("POST", "count") if self.makes(&self.collection(&parent), line) => {
                on(Does::Create, &self.collection(&parent))
            }
            ("POST", _) if self.makes(&whole, line) => on(Does::Create, &whole),
            ("PUT", _) if base.is_some() => on(Does::Replace, &base),
            ("PUT", _) if single.is_some() => on(Does::ReplaceOnly, &single),
            ("PATCH", _) if base.is_some() => on(Does::Patch, &base),
            ("PATCH", _) if single.is_some() => on(Does::PatchOnly, &single),
            ("PATCH", _)
                if record.as_ref().and_then(|key| self.schema(key)) == line.answer.schema() =>
            {
                on(Does::Patch, &record)
            }
            ("DELETE", _) if base.is_some() => on(Does::Delete, &base),
            ("DELETE", _) if whole.is_some() => on(Does::Clear, &whole),
            // The word behind the id only says who hears of it.
            ("DELETE", "{:}") => on(Does::Delete, &record),
            _ => on(Does::Act, &record),
        }
    }

    fn reading(&self, key: &str, line: Line<'_>, base: &Option<String>) -> Meaning {
        let last = key.rsplit('/').next().unwrap_or_default();
        let bare = without_info(key);
        let parent = bare.rsplit_once('/').map_or("", |(parent, _)| parent);
        let (viewed, is_item) = split_item(&bare);
        let viewed = viewed
            .filter(|_| is_item)
            .and_then(|base| self.collection(&base));
        let counted = self.collection(parent);
        let counted = counted.or_else(|| self.collection(key.trim_end_matches("/count")));
        let whole = self.collection(key);
        let on = |does, rows: Option<String>| Meaning { does, rows };
        match line.answer {
            Shape::One("Count") if bare.ends_with("/count") && counted.is_some() => {
                on(Does::Count, counted)
            }
            Shape::Many("Usage") => on(Does::Usages, self.record_on(key)),
            Shape::Nothing | Shape::File => on(Does::Download, self.record_on(key)),
            Shape::One("SuccessResponse") => on(Does::Act, self.record_on(key)),
            _ if base.is_some() => on(Does::Get, base.clone()),
            Shape::Many(_) if whole.is_some() => on(Does::List, whole),
            _ if viewed.is_some() => on(Does::Get, viewed),
            _ if last == "default" && self.collection(parent).is_some() => {
                on(Does::Default, self.collection(parent))
            }
            _ if self.singles.contains_key(key) => on(Does::Show, Some(key.to_owned())),
            _ => on(Does::Act, self.record_on(key)),
        }
    }

    /// Whether a POST makes a row of a collection.
    fn makes(&self, place: &Option<String>, line: Line<'_>) -> bool {
        let schema = place.as_ref().and_then(|key| self.schema(key));
        schema.is_some()
            && line.answer.schema() == schema
            && line.sent.and_then(Shape::schema) == schema
    }
}

/// Whether an operation lists a collection.
fn is_list(key: &str, line: Line<'_>) -> bool {
    line.method == "GET"
        && matches!(line.answer, Shape::Many(schema) if schema != "Usage")
        && !key.ends_with('}')
}

fn without_info(key: &str) -> String {
    key.split('/')
        .filter(|segment| *segment != "info")
        .collect::<Vec<_>>()
        .join("/")
}

fn same_rows(key: &str) -> String {
    let known = SAME_ROWS.iter().find_map(|(from, to, deep)| {
        let rest = key.strip_prefix(from)?;
        let below = *deep && rest.starts_with('/');
        (rest.is_empty() || below).then(|| format!("{to}{rest}"))
    });
    known.unwrap_or_else(|| key.to_owned())
}

/// The path before its last id, and whether it ends with that.
fn split_item(key: &str) -> (Option<String>, bool) {
    match key.rsplit_once("/{") {
        Some((base, rest)) => (
            Some(base.to_owned()),
            rest.ends_with('}') && !rest.contains('/'),
        ),
        None => (None, false),
    }
}

#[cfg(test)]
mod tests {
    use super::super::parse::{TEXT, lines};
    use super::*;

    #[test]
    fn operations_mean_what_they_look_like() {
        let lines = lines(TEXT);
        let rows = Rows::of(&lines);
        let meaning = |text: &str| {
            let (method, path) = text.split_once(' ').unwrap();
            let (path, operations) = lines
                .places
                .iter()
                .find(|(place, _)| *place == path)
                .unwrap();
            let line = operations
                .iter()
                .find(|line| line.method == method)
                .unwrap();
            let Meaning { does, rows } = rows.meaning(path, *line);
            (does, rows.unwrap_or_default())
        };
        let additions = "/finance/agreements/{}/additions";
        let companies = "/company/companies";
        let items = "/procurement/purchaseorders/{}/lineitems";
        let cases = [
            ("GET /company/companies", Does::List, companies),
            ("POST /company/companies", Does::Create, companies),
            ("GET /company/companies/default", Does::Default, companies),
            ("GET /company/companies/info", Does::List, companies),
            ("GET /company/companies/info/count", Does::Count, companies),
            (
                "GET /company/companies/info/types/{id}",
                Does::Get,
                "/company/companies/types",
            ),
            (
                "GET /company/contacts/types/count/info",
                Does::Count,
                "/company/contacts/types",
            ),
            ("POST /company/companies/{id}/merge", Does::Act, companies),
            (
                "GET /company/companies/{id}/usages/list",
                Does::Usages,
                companies,
            ),
            (
                "DELETE /finance/agreements/{parentId}/additions/{id}",
                Does::Delete,
                additions,
            ),
            (
                "PATCH /company/configurations/{id}/changeType",
                Does::Patch,
                "/company/configurations",
            ),
            (
                "PUT /procurement/purchaseorders/{parentId}/lineitems/bulk",
                Does::Bulk(Bulk::Replace),
                items,
            ),
            (
                "DELETE /procurement/purchaseorders/{parentId}/lineitems",
                Does::Clear,
                items,
            ),
            (
                "POST /service/tickets/search",
                Does::Search,
                "/service/tickets",
            ),
            (
                "POST /finance/taxCodes/{id}/copy",
                Does::Copy,
                "/finance/taxcodes",
            ),
            ("POST /service/boards/copy", Does::Copy, "/service/boards"),
            (
                "POST /procurement/invoicegrouping/count",
                Does::Create,
                "/procurement/invoicegrouping",
            ),
            ("GET /system/info", Does::Show, "/system/info"),
            (
                "GET /system/info/members/{memberIdentifier:text}",
                Does::Get,
                "/system/members",
            ),
            (
                "GET /project/boards/{parentId}/teams/{id}",
                Does::Get,
                "/project/boards/{}/teams",
            ),
            (
                "GET /service/priority/{id}/info",
                Does::Get,
                "/service/priorities",
            ),
            ("POST /system/documents", Does::Upload, "/system/documents"),
            (
                "GET /system/documents/{id}/download",
                Does::Download,
                "/system/documents",
            ),
            (
                "DELETE /schedule/entries/{id}/{notifyResource:text}",
                Does::Delete,
                "/schedule/entries",
            ),
        ];
        for (text, does, key) in cases {
            assert_eq!(meaning(text), (does, key.to_owned()), "{text}");
        }
    }
}
