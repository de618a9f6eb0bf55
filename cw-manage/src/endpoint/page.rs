//! Reading a page of rows, and what its `Link` header says. Pure: no I/O.

use super::reader::Decode;
use crate::error::{Context, Result};
use crate::http::{Redactor, Response, header};
use chrono::{DateTime, Utc};
use serde::Deserialize;
use serde_json::value::RawValue;

/// One page of rows. A row that cannot be read is an error in its place, with its id.
#[derive(Debug)]
#[non_exhaustive]
pub struct Page<T> {
    /// The rows in CWM's order.
    pub rows: Vec<Result<T>>,
    /// Whether CWM says that there are more.
    pub has_next: bool,
}

/// Rows with their ids.
pub(super) type Rows<T> = Vec<(Option<i64>, Result<T>)>;

/// A page with what the walk through pages needs to know.
pub(super) struct RawPage<T> {
    pub(super) rows: Rows<T>,
    pub(super) link: Next,
    /// The server's time, if it says.
    pub(super) date: Option<DateTime<Utc>>,
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

fn id_of(row: &RawValue) -> Option<i64> {
    serde_json::from_str::<OnlyId>(row.get())
        .ok()?
        .id
        .map(crate::types::Id::get)
}

/// Reads a page. `Err` only when the body is no list at all.
pub(super) fn read<T>(
    answer: &Response,
    context: &Context,
    redactor: &Redactor,
    decode: Decode<T>,
) -> Result<RawPage<T>> {
    let rows = rows(answer.body(), decode)
        .map_err(|source| context.unreadable(answer, redactor, &source))?;
    let rows = rows
        .into_iter()
        .map(|(id, row)| {
            let row = row.map_err(|source| context.bad_row(id, redactor, &source));
            (id, row)
        })
        .collect();
    Ok(RawPage {
        rows,
        link: next_of(links(answer).as_deref()),
        date: answer.date(),
    })
}

/// A row's id, if it has one, and what became of the row.
type Decoded<T> = (Option<i64>, Result<T, serde_json::Error>);

fn rows<T>(body: &[u8], decode: Decode<T>) -> Result<Vec<Decoded<T>>, serde_json::Error> {
    let rows: Vec<&RawValue> = serde_json::from_slice(body)?;
    let rows = rows.into_iter();
    Ok(rows.map(|row| (id_of(row), decode(row.get()))).collect())
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
    use crate::model::Untyped;
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
            let decode: Decode<Untyped> = |json| serde_json::from_str(json);
            if let Ok(rows) = rows(&body, decode) {
                // A row takes at least two bytes and a comma: what is read is bounded by the body.
                prop_assert!(rows.len() <= body.len() / 2 + 1);
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
