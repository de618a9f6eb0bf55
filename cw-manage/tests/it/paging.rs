//! How a list is walked, and that its end proves it complete (cwm-api §4.5).

use crate::support::*;
use cw_manage::ErrorKind;
use cw_manage::model::Agreement;
use futures::StreamExt;
use serde_json::{Value, json};
use wiremock::{MockServer, Request, ResponseTemplate};

pub(crate) const LIST: &str = "/finance/agreements";

fn rows(ids: impl IntoIterator<Item = i64>) -> Value {
    ids.into_iter().map(|id| json!({ "id": id })).collect()
}

pub(crate) fn page(ids: impl IntoIterator<Item = i64>) -> ResponseTemplate {
    ResponseTemplate::new(200).set_body_json(rows(ids))
}

pub(crate) fn next(answer: ResponseTemplate) -> ResponseTemplate {
    answer.insert_header("link", r#"<https://ui.example/x?pageId=9>; rel="next""#)
}

pub(crate) fn last(answer: ResponseTemplate) -> ResponseTemplate {
    answer.insert_header("link", r#"<https://ui.example/x>; rel="first""#)
}

/// Reads a list of pages of two; the ids, then the error that ended it, and all requests.
pub(crate) async fn walk(
    sorted: bool,
    pages: impl IntoIterator<Item = ResponseTemplate>,
) -> (Vec<i64>, Option<cw_manage::Error>, Vec<Request>) {
    let server = MockServer::start().await;
    in_turn(&server, "GET", &api(LIST), pages).await;
    let list = pinned(&server.uri()).finance().agreements().list();
    let mut list = list.page_size(2).filter(Agreement::NAME.contains("a&b"));
    if sorted {
        list = list.order_by(Agreement::NAME.asc());
    }
    let mut stream = list.stream();
    let mut ids = Vec::new();
    let mut ended = None;
    while let Some(row) = stream.next().await {
        assert!(ended.is_none(), "the stream goes on after its error");
        match row {
            Ok(row) => ids.push(row.id.unwrap().get()),
            Err(error) => ended = Some(error),
        }
    }
    (ids, ended, received(&server).await)
}

pub(crate) fn column(requests: &[Request], name: &str) -> Vec<Option<String>> {
    requests
        .iter()
        .map(|request| query(request, name))
        .collect()
}

pub(crate) fn some(values: &[&str]) -> Vec<Option<String>> {
    values
        .iter()
        .map(|value| Some((*value).to_owned()))
        .collect()
}

#[tokio::test]
async fn no_request_is_wasted_on_an_end_that_is_known() {
    let empty_link = |answer: ResponseTemplate| answer.insert_header("link", "");
    for end in [last(page([3, 4])), empty_link(page([3, 4]))] {
        let (ids, _, requests) = walk(false, [next(page([1, 2])), end]).await;
        assert_eq!((ids.len(), requests.len()), (4, 2));
    }
    let (ids, error, requests) = walk(false, [last(page([]))]).await;
    assert!(ids.is_empty() && error.is_none());
    assert_eq!(requests.len(), 1);
}

#[tokio::test]
async fn without_a_link_only_an_empty_page_is_the_end() {
    let (ids, error, requests) = walk(false, [page([1, 2]), page([3, 4]), page([])]).await;
    assert!(error.is_none());
    assert_eq!((ids.len(), requests.len()), (4, 3));

    // Nor is one that is not full: whoever sent fewer rows than were asked for did not say why.
    let (ids, _, requests) = walk(false, [page([1, 2]), page([3]), page([])]).await;
    assert_eq!((ids.len(), requests.len()), (3, 3));
}

#[tokio::test]
async fn a_link_in_several_headers_or_beyond_ascii_is_read_all_the_same() {
    let split = page([1]).append_header("link", r#"<https://x/>; rel="first""#);
    let split = split.append_header("link", r#"<https://x/?pageId=1>; rel="next""#);
    let (ids, _, _) = walk(false, [split, last(page([2]))]).await;
    assert_eq!(ids, [1, 2]);

    let accent = wiremock::http::HeaderValue::from_bytes(b"<https://x/?c=\xe9>; rel=\"next\"");
    let accent = page([1]).append_header("link", accent.unwrap());
    let (ids, _, _) = walk(false, [accent, last(page([2]))]).await;
    assert_eq!(ids, [1, 2]);
}

#[tokio::test]
async fn a_walk_that_cannot_be_right_is_an_error_never_an_end() {
    let no_id = ResponseTemplate::new(200).set_body_json(json!([{ "name": "x" }]));
    let cases = [
        (
            "a repeated page",
            next(page([1, 2])),
            "row 1 came after row 2",
        ),
        ("a falling id", next(page([4, 3])), "row 3 came after row 4"),
        (
            "a repeated id",
            next(page([3, 3])),
            "row 3 came after row 3",
        ),
        (
            "an empty page",
            next(page([])),
            "an empty page that promises another",
        ),
        ("no id", no_id, "a row without an id"),
    ];
    for (case, second, expected) in cases {
        let (ids, error, _) = walk(false, [next(page([1, 2])), second]).await;
        let error = error.expect(case);
        assert_eq!(error.kind(), ErrorKind::Incomplete, "{case}");
        assert!(error.to_string().contains(expected), "{case}: {error}");
        assert!(
            error.to_string().ends_with("do not act on what was read"),
            "{error}"
        );
        assert_eq!(ids, [1, 2], "{case}");
    }
}

#[tokio::test]
async fn a_page_that_fails_ends_the_stream_with_its_error() {
    let down = ResponseTemplate::new(403);
    let (ids, error, _) = walk(false, [next(page([1, 2])), down]).await;
    assert_eq!(ids, [1, 2]);
    assert!(error.unwrap().is_forbidden());
}

#[tokio::test]
async fn a_sorted_list_goes_by_page_numbers() {
    let (ids, error, requests) = walk(true, [next(page([9, 3])), last(page([5]))]).await;
    assert!(error.is_none());
    assert_eq!(ids, [9, 3, 5]);
    assert_eq!(column(&requests, "page"), some(&["1", "2"]));
    assert_eq!(column(&requests, "pageId"), vec![None; 2]);
    assert_eq!(column(&requests, "orderBy"), some(&["name asc"; 2]));
    assert_eq!(
        column(&requests, "conditions"),
        some(&[r#"name contains "a&b""#; 2])
    );
    assert!(
        requests
            .iter()
            .all(|r| !r.headers.contains_key("pagination-type"))
    );

    let (ids, error, requests) = walk(true, [page([9, 3]), page([5, 4]), page([])]).await;
    assert!(error.is_none());
    assert_eq!((ids.len(), requests.len()), (4, 3));
}

#[tokio::test]
async fn a_sorted_list_whose_rows_shift_is_an_error() {
    let cases = [next(page([3, 5])), next(page([5, 5])), next(page([]))];
    for second in cases {
        let (ids, error, _) = walk(true, [next(page([9, 3])), second]).await;
        assert_eq!(error.unwrap().kind(), ErrorKind::Incomplete);
        assert_eq!(ids, [9, 3]);
    }
}

#[tokio::test]
async fn one_page_is_one_request() {
    let server = MockServer::start().await;
    in_turn(
        &server,
        "GET",
        &api(LIST),
        [next(page([5, 1])), last(page([7]))],
    )
    .await;
    let agreements = pinned(&server.uri()).finance().agreements();
    let page = agreements.list().page_size(2).page(4).await.unwrap();
    assert!(page.has_next);
    assert_eq!(page.rows.len(), 2);
    let page = agreements.list().page_size(9_999).page(0).await.unwrap();
    assert!(!page.has_next);
    let requests = received(&server).await;
    assert_eq!(column(&requests, "page"), some(&["4", "1"]));
    assert_eq!(column(&requests, "pageSize"), some(&["2", "1000"]));
}
