//! The `Link` header of both kinds of paging (cwm-api §4.5).

use std::fmt::Write as _;

/// What every link of a list shares.
#[derive(Debug)]
pub(super) struct Links<'a> {
    /// Address of the list, without a query.
    pub url: &'a str,
    /// Parameters that every page repeats.
    pub repeated: Vec<(&'a str, &'a str)>,
    /// Size of a page.
    pub size: usize,
}

impl Links<'_> {
    /// The header of a page by number; none where everything fits one page. It ends with the link
    /// to the last page, on the last page with the one to the first.
    pub(super) fn numbered(&self, page: usize, total: usize) -> Option<String> {
        let last = total.div_ceil(self.size);
        if last <= 1 {
            return None;
        }
        let mut links = Vec::new();
        if page < last {
            links.push((page + 1, "next"));
        }
        if page > 1 {
            links.push(((page - 1).min(last), "prev"));
            links.push((1, "first"));
        }
        if page < last {
            links.push((last, "last"));
        }
        let shown = links
            .into_iter()
            .map(|(page, rel)| self.link("page", &page.to_string(), rel));
        Some(shown.collect::<Vec<_>>().join(", "))
    }

    /// The header of a forward-only page. At the end it is there, but empty.
    pub(super) fn forward(&self, next: Option<i64>) -> String {
        next.map_or_else(String::new, |id| {
            self.link("pageId", &id.to_string(), "next")
        })
    }

    fn link(&self, name: &str, value: &str, rel: &str) -> String {
        let mut link = format!("<{}?", self.url);
        for (name, value) in &self.repeated {
            let _ = write!(link, "{name}={}&", encode(value));
        }
        let _ = write!(
            link,
            "pageSize={}&{name}={value}>; rel=\"{rel}\"",
            self.size
        );
        link
    }
}

/// Encodes as .NET does: `+` for a space, lower-case hexadecimal digits.
fn encode(text: &str) -> String {
    let mut encoded = String::new();
    for byte in text.bytes() {
        match byte {
            b' ' => encoded.push('+'),
            b'-' | b'_' | b'.' | b'!' | b'*' | b'(' | b')' => encoded.push(char::from(byte)),
            _ if byte.is_ascii_alphanumeric() => encoded.push(char::from(byte)),
            _ => {
                let _ = write!(encoded, "%{byte:02x}");
            }
        }
    }
    encoded
}

#[cfg(test)]
mod tests {
    use super::*;

    const LINKS: Links<'static> = Links {
        url: "http://h/c",
        repeated: Vec::new(),
        size: 10,
    };

    /// The pages and rels of a header, in order.
    fn rels(header: &str) -> Vec<(&str, &str)> {
        let links = header.split(", ").map(|link| {
            let (url, rel) = link.split_once(">; rel=\"").unwrap();
            (url.rsplit('=').next().unwrap(), rel.trim_end_matches('"'))
        });
        links.collect()
    }

    #[test]
    fn numbered_pages_name_their_neighbours() {
        assert_eq!(LINKS.numbered(1, 10), None);
        assert_eq!(LINKS.numbered(1, 0), None);
        let cases: [(usize, &[(&str, &str)]); 4] = [
            (1, &[("2", "next"), ("3", "last")]),
            (
                2,
                &[("3", "next"), ("1", "prev"), ("1", "first"), ("3", "last")],
            ),
            (3, &[("2", "prev"), ("1", "first")]),
            (9, &[("3", "prev"), ("1", "first")]),
        ];
        for (page, want) in cases {
            assert_eq!(
                rels(&LINKS.numbered(page, 21).unwrap()),
                want,
                "page {page}"
            );
        }
    }

    #[test]
    fn links_repeat_the_query_in_the_servers_encoding() {
        let links = Links {
            repeated: vec![("conditions", "id >= [x]")],
            ..LINKS
        };
        assert_eq!(
            links.forward(Some(7)),
            "<http://h/c?conditions=id+%3e%3d+%5bx%5d&pageSize=10&pageId=7>; rel=\"next\""
        );
        assert_eq!(links.forward(None), "");
    }
}
