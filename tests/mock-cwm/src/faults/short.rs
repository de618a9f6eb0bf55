//! Pages with fewer rows than asked for.

use serde::Deserialize;
use serde_json::value::RawValue;

use crate::answer::Answer;

/// How a page is shortened.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Shortening {
    /// How many rows stay.
    pub rows: usize,
    /// Whether the `Link` header stays.
    pub link: bool,
}

/// What is looked at in a row.
#[derive(Deserialize)]
struct Row {
    id: Option<i64>,
}

/// Takes rows off the end of a page. `forward_url` is the address that was called, where the page
/// is a forward-only one: its link then names the last row that is left, so that nothing is lost to
/// a client that follows it.
pub(crate) fn shorten(answer: Answer, how: Shortening, forward_url: Option<&str>) -> Answer {
    if answer.status != 200 {
        return answer;
    }
    let (answer, body) = answer.split();
    let rows = serde_json::from_slice::<Vec<&RawValue>>(&body).unwrap_or_default();
    let Some(left) = rows.get(..how.rows).filter(|left| left.len() < rows.len()) else {
        return answer.with_body(body);
    };
    let last = left.last();
    let last = last.and_then(|row| serde_json::from_str::<Row>(row.get()).ok()?.id);
    let answer = answer.with_body(serde_json::to_vec(left).unwrap_or_default());
    if !how.link {
        return answer.without("link");
    }
    match (forward_url, last) {
        (Some(url), Some(id)) => {
            let link = format!("<{}>; rel=\"next\"", with_page_id(url, id));
            answer.without("link").with("link", link)
        }
        _ => answer,
    }
}

/// An address with another `pageId`.
fn with_page_id(url: &str, id: i64) -> String {
    let (path, query) = url.split_once('?').unwrap_or((url, ""));
    let kept = query.split('&').filter(|pair| {
        let name = pair.split('=').next().unwrap_or_default();
        !name.is_empty() && !name.eq_ignore_ascii_case("pageId")
    });
    let pairs: Vec<_> = kept
        .map(str::to_owned)
        .chain([format!("pageId={id}")])
        .collect();
    format!("{path}?{}", pairs.join("&"))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn page() -> Answer {
        let rows = json!([{"id": 3, "n": 1.50}, {"id": 5}, {"id": 9}]);
        Answer::json(200, &rows).with("link", "<http://h/c?pageId=9>; rel=\"next\"".to_owned())
    }

    fn link(answer: &Answer) -> Option<&str> {
        let found = answer.headers.iter().find(|(name, _)| *name == "link");
        found.map(|(_, value)| value.as_str())
    }

    #[test]
    fn rows_and_links_go_as_asked() {
        let how = Shortening {
            rows: 2,
            link: true,
        };
        let url = "http://h/c?pageSize=3&PAGEID=1";
        let short = shorten(page(), how, Some(url));
        assert_eq!(
            link(&short),
            Some("<http://h/c?pageSize=3&pageId=5>; rel=\"next\"")
        );
        assert_eq!(short.split().1, br#"[{"id":3,"n":1.5},{"id":5}]"#);
        let numbered = shorten(page(), how, None);
        assert_eq!(link(&numbered), link(&page()));
        let bare = shorten(page(), Shortening { link: false, ..how }, Some(url));
        assert_eq!(link(&bare), None);
        let whole = shorten(
            page(),
            Shortening {
                rows: 3,
                link: false,
            },
            None,
        );
        assert_eq!(link(&whole), link(&page()));
    }
}
