//! Reading a page of rows, and what its `Link` header says. Pure: no I/O.

use crate::client::Client;
use crate::error::{Context, Error, Result};
use crate::http::{Redactor, Response, header};
use chrono::{DateTime, Utc};
use serde::Deserialize;
use serde_json::value::RawValue;
use std::ops::Range;

/// One page of rows. A row that cannot be read is an error in its place, with its id.
#[derive(Debug)]
#[non_exhaustive]
pub struct Page<T> {
    /// The rows in CWM's order.
    pub rows: Vec<Result<T>>,
    /// Whether CWM says that there are more.
    pub has_next: bool,
}

/// A page with what the walk through pages needs to know.
pub(super) struct RawPage {
    pub(super) rows: Rows,
    pub(super) link: Next,
    /// The server's time, if it says.
    pub(super) date: Option<DateTime<Utc>>,
}

/// The rows of a page as they came: each becomes a record when it is wanted, so that a page of them
/// is never held.
#[derive(Debug, Default)]
pub(super) struct Rows {
    body: Vec<u8>,
    rows: Vec<Row>,
}

#[derive(Debug)]
struct Row {
    id: Option<i64>,
    /// Where it is in the body, or why CWM cannot deliver it.
    at: Result<Range<usize>>,
}

impl Rows {
    /// Rows that CWM cannot deliver, with their ids where known.
    pub(super) fn undeliverable(rows: impl IntoIterator<Item = (Option<i64>, Error)>) -> Self {
        let row = |(id, error)| Row { id, at: Err(error) };
        Self {
            body: Vec::new(),
            rows: rows.into_iter().map(row).collect(),
        }
    }

    pub(super) fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    pub(super) fn ids(&self) -> impl Iterator<Item = Option<i64>> {
        self.rows.iter().map(|row| row.id)
    }

    pub(super) fn retain(&mut self, mut keep: impl FnMut(Option<i64>) -> bool) {
        self.rows.retain(|row| keep(row.id));
    }

    pub(super) fn clear(&mut self) {
        self.rows.clear();
    }

    /// The records, one at a time.
    pub(super) fn decoded<T>(self, decoder: Decoder<T>) -> impl Iterator<Item = Result<T>> {
        let body = self.body;
        let rows = self.rows.into_iter();
        rows.map(move |row| decoder.decode(row.id, &body[row.at?]))
    }
}

/// How a row becomes a `T`.
pub(super) type Decode<T> = fn(&[u8]) -> Result<T, serde_json::Error>;

/// Makes records of rows, and errors of those that cannot be read.
pub(super) struct Decoder<T> {
    pub(super) client: Client,
    pub(super) context: Context,
    pub(super) decode: Decode<T>,
}

impl<T> Decoder<T> {
    fn decode(&self, id: Option<i64>, json: &[u8]) -> Result<T> {
        let bad = |source| self.context.bad_row(id, self.client.redactor(), &source);
        (self.decode)(json).map_err(bad)
    }
}

// Written out because a derive would ask the same of `T`.
impl<T> Clone for Decoder<T> {
    fn clone(&self) -> Self {
        Self {
            client: self.client.clone(),
            context: self.context.clone(),
            decode: self.decode,
        }
    }
}

/// What the `Link` header says of a next page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Next {
    /// There is one.
    Yes,
    /// The header is there and names none.
    No,
    /// No header.
    Unsaid,
}

#[derive(Deserialize)]
struct OnlyId {
    #[serde(default)]
    id: Option<crate::types::Id<()>>,
}

/// A row's id. CWM writes it first; anywhere else it takes a look at the whole row.
fn id_of(row: &str) -> Option<i64> {
    let first = row.strip_prefix(r#"{"id":"#).and_then(|rest| {
        let end = rest.find([',', '}'])?;
        rest[..end].parse().ok()
    });
    first.or_else(|| {
        let row: OnlyId = serde_json::from_str(row).ok()?;
        row.id.map(crate::types::Id::get)
    })
}

/// Reads a page. `Err` only when the body is no list at all.
pub(super) fn read(answer: Response, context: &Context, redactor: &Redactor) -> Result<RawPage> {
    let rows =
        rows(answer.body()).map_err(|source| context.unreadable(&answer, redactor, &source))?;
    Ok(RawPage {
        link: next_of(links(&answer).as_deref()),
        date: answer.date(),
        rows: Rows {
            rows,
            body: answer.into_body(),
        },
    })
}

fn rows(body: &[u8]) -> Result<Vec<Row>, serde_json::Error> {
    let rows: Vec<&RawValue> = serde_json::from_slice(body)?;
    let start = body.as_ptr().addr();
    let row = |row: &RawValue| {
        let row = row.get();
        let at = row.as_ptr().addr() - start;
        Row {
            id: id_of(row),
            at: Ok(at..at + row.len()),
        }
    };
    Ok(rows.into_iter().map(row).collect())
}

/// All `Link` headers as one: a proxy may have split it. Its addresses may hold more than ASCII.
fn links(answer: &Response) -> Option<String> {
    let links = answer.headers().get_all(header::LINK).iter();
    let links: Vec<_> = links
        .map(|link| String::from_utf8_lossy(link.as_bytes()))
        .collect();
    (!links.is_empty()).then(|| links.join(", "))
}

/// Reads a `Link` header (RFC 8288) as far as it matters: is there a `rel="next"`? Its address is
/// not used: it may name another host, and credentials must not follow it there (cwm-api §4.5).
fn next_of(header: Option<&str>) -> Next {
    let Some(header) = header else {
        return Next::Unsaid;
    };
    // Addresses may hold commas and semicolons: only what stands outside <…> counts.
    let mut outside = String::new();
    let mut inside = false;
    for c in header.chars() {
        match c {
            '<' => inside = true,
            '>' => inside = false,
            _ if !inside => outside.push(c.to_ascii_lowercase()),
            _ => {}
        }
    }
    let is_next = outside.split([';', ',']).any(|parameter| {
        parameter.split_once('=').is_some_and(|(name, value)| {
            name.trim() == "rel"
                && value
                    .trim()
                    .trim_matches('"')
                    .split_whitespace()
                    .any(|rel| rel == "next")
        })
    });
    if is_next { Next::Yes } else { Next::No }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// Bodies that look like lists, and any other bytes.
    fn bodies() -> impl Strategy<Value = Vec<u8>> {
        prop_oneof![
            proptest::collection::vec(any::<u8>(), 0..200),
            r#"\[(\{"id": ?(-?[0-9]{0,30}|"[0-9x]{0,3}"|null|\[\]|1\.5)\},? ?){0,8}\]?"#
                .prop_map(String::into_bytes),
        ]
    }

    proptest! {
        #[test]
        fn no_body_brings_it_down(body in bodies()) {
            if let Ok(rows) = rows(&body) {
                // A row takes at least two bytes and a comma: what is read is bounded by the body.
                prop_assert!(rows.len() <= body.len() / 2 + 1);
                for row in rows {
                    let json = &body[row.at.unwrap()];
                    prop_assert!(serde_json::from_slice::<serde_json::Value>(json).is_ok());
                }
            }
        }

        #[test]
        fn no_link_header_brings_it_down(bytes: Vec<u8>, link in "[<>;,= \"a-z?&]{0,80}") {
            let _ = next_of(Some(&String::from_utf8_lossy(&bytes)));
            let _ = next_of(Some(&link));
            let with = format!("{};rel=\"next\"", link.replace(['<', '>', '"', ';', ',', '='], ""));
            prop_assert_eq!(next_of(Some(&with)), Next::Yes);
        }
    }

    #[test]
    fn an_id_is_found_wherever_it_is() {
        let cases = [
            (r#"{"id":7,"name":"a"}"#, Some(7)),
            (r#"{"id":7}"#, Some(7)),
            (r#"{ "name": "a", "id": 7 }"#, Some(7)),
            (r#"{"id":"7"}"#, Some(7)),
            (r#"{"id":7.5,"a":1}"#, None),
            (r#"{"id":null}"#, None),
            (r#"{"idx":7}"#, None),
            ("7", None),
        ];
        for (row, id) in cases {
            assert_eq!(id_of(row), id, "{row}");
        }
    }

    #[test]
    fn the_link_header_is_read_in_every_known_form() {
        let cases = [
            (None, Next::Unsaid),
            (Some(""), Next::No),
            (
                Some(r#"<https://x/?page=2>; rel="next", <https://x/?page=9>; rel="last""#),
                Next::Yes,
            ),
            (
                Some(r#"<https://x/?page=9>; rel="last", <https://x/?page=2>; rel="next""#),
                Next::Yes,
            ),
            (Some("<https://x/?pageId=7>; rel=next"), Next::Yes),
            (Some("<https://x/?pageId=7>;rel=\"next\""), Next::Yes),
            (
                Some("<https://x/?page=1>; rel=\"prev\", <https://x/?page=1>; rel=\"first\""),
                Next::No,
            ),
            (
                Some("<https://x/?a=%22;rel=\"next\",>; rel=\"first\""),
                Next::No,
            ),
            (Some("nonsense"), Next::No),
        ];
        for (header, expected) in cases {
            assert_eq!(next_of(header), expected, "{header:?}");
        }
    }
}
