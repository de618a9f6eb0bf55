//! Lists against a server with state: page sizes, rows that come and go, reading ahead, and rows
//! that the server cannot deliver.

use crate::stateful::*;
use crate::support::*;
use cw_manage::model::{Category, ProductType, Record};
use cw_manage::{ErrorKind, Id, Result};
use futures::StreamExt;
use proptest::prelude::*;
use serde_json::{Value, json};
use std::collections::BTreeSet;
use wiremock::matchers::{method, path};
use wiremock::{Mock, MockServer, Request, ResponseTemplate};

const ROWS: usize = 23;

fn runtime() -> tokio::runtime::Runtime {
    tokio::runtime::Runtime::new().unwrap()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn any_page_size_gives_the_same_rows(size in 1..40_u32, sorted: bool, ahead: bool) {
        runtime().block_on(async {
            let mock = types_named((0..ROWS).map(|n| format!("type {}", ROWS - n))).await;
            let mut list = client_of(&mock).procurement().types().list().page_size(size);
            if sorted {
                list = list.order_by(ProductType::NAME.asc());
            }
            if ahead {
                list = list.prefetch();
            }
            let mut found = ids(&list.all().await.unwrap());
            if sorted {
                found.sort_unstable();
            }
            let all = all_ids(&mock);
            // Sorted, CWM sends no Link where all rows fit one page: a full one is asked behind.
            let unsaid = sorted && all.len() == size as usize;
            let pages = all.len().div_ceil(size as usize) + usize::from(unsaid);
            prop_assert_eq!(found, all);
            prop_assert_eq!(queries(&mock).len(), pages);
            Ok(())
        })?;
    }

    /// Rows that come and go between the pages cost no other row, and none comes twice.
    #[test]
    fn rows_that_stay_come_once_whatever_comes_and_goes(
        size in 1..9_u32,
        changes in prop::collection::vec((any::<bool>(), any::<prop::sample::Index>()), 0..12),
    ) {
        runtime().block_on(async {
            let mock = types_named((0..ROWS).map(|n| format!("type {n}"))).await;
            let types = client_of(&mock).procurement().types();
            let mut stable: BTreeSet<_> = all_ids(&mock).into_iter().collect();
            let mut changes = changes.into_iter();
            let mut pages = types.list().page_size(size).pages();
            let mut found = Vec::new();
            while let Some(page) = pages.next().await {
                let rows: Result<Vec<_>> = page.unwrap().rows.into_iter().collect();
                found.extend(ids(&rows.unwrap()));
                for (number, (add, which)) in changes.by_ref().take(2).enumerate() {
                    if add {
                        let name = format!("new {} {number}", found.len());
                        types.create(&ProductType::draft(name)).await.unwrap();
                    } else if !stable.is_empty() {
                        let gone = *which.get(&stable.iter().copied().collect::<Vec<_>>());
                        types.id(gone).delete().await.unwrap();
                        stable.remove(&gone);
                    }
                }
            }
            let once: BTreeSet<_> = found.iter().copied().collect();
            prop_assert_eq!(once.len(), found.len());
            prop_assert!(stable.is_subset(&once), "{:?} lack of {:?}", found, stable);
            Ok(())
        })?;
    }
}

#[tokio::test]
async fn reading_ahead_is_one_page_and_ends_with_the_stream() {
    let mock = types_named((0..9).map(|n| format!("type {n}"))).await;
    let list = client_of(&mock).procurement().types().list().page_size(2);
    let mut pages = list.prefetch().pages();
    assert!(pages.next().await.unwrap().is_ok());
    // The second page comes without being asked for here.
    while queries(&mock).len() < 2 {
        tokio::task::yield_now().await;
    }
    drop(pages);
    assert_eq!(queries(&mock).len(), 2);

    mock.reset();
    let list = client_of(&mock).procurement().types().list().page_size(2);
    assert!(list.pages().next().await.unwrap().is_ok());
    assert_eq!(queries(&mock).len(), 1);
}

#[tokio::test]
async fn an_endpoint_without_forward_only_paging_is_read_all_the_same() {
    // It ignores `pageId`, knows `page`, and sends no `Link` where all rows fit one page.
    for (rows, requests) in [(3_i64, 2), (4, 3), (0, 1)] {
        let server = MockServer::start().await;
        let answer = move |request: &Request| {
            let page: i64 = query(request, "page").map_or(1, |page| page.parse().unwrap());
            let all: Vec<Value> = (1..=rows).map(|id| json!({ "id": id })).collect();
            ResponseTemplate::new(200).set_body_json(if page == 1 { all } else { Vec::new() })
        };
        Mock::given(method("GET"))
            .and(path(api(TYPES)))
            .respond_with(answer)
            .mount(&server)
            .await;
        let list = pinned(&server.uri()).procurement().types().list();
        let found = list.page_size(4).all().await.unwrap();
        assert_eq!(ids(&found), (1..=rows).collect::<Vec<_>>());
        assert_eq!(received(&server).await.len(), requests, "{rows} rows");
    }
}

/// As above, and it never sends a `Link` and cannot deliver a row: the smaller pages are no end.
#[tokio::test]
async fn an_endpoint_without_forward_only_paging_is_read_around_a_poisoned_row() {
    let server = MockServer::start().await;
    let answer = move |request: &Request| {
        let number = |name| query(request, name).map(|text| text.parse::<i64>().unwrap());
        let size = number("pageSize").unwrap();
        let first = (number("page").unwrap_or(1) - 1) * size + 1;
        let rows: Vec<i64> = (first..first + size).filter(|id| *id <= 5).collect();
        if rows.contains(&2) {
            return refusal(500, "ConnectWiseApi", "Error converting value", Value::Null);
        }
        let rows: Vec<Value> = rows.into_iter().map(|id| json!({ "id": id })).collect();
        ResponseTemplate::new(200).set_body_json(rows)
    };
    Mock::given(method("GET"))
        .and(path(api("/procurement/categories")))
        .respond_with(answer)
        .mount(&server)
        .await;
    let (found, errors) = outcome(&server, false).await;
    assert_eq!(found, [1, 3, 4, 5], "{errors:?}");
    assert_eq!(errors.len(), 1);
}

/// A server that cannot deliver some rows, even for their ids alone if `hidden`.
async fn poisoned(total: i64, poison: &'static [i64], hidden: bool) -> MockServer {
    let server = MockServer::start().await;
    let answer = move |request: &Request| {
        let number = |name| query(request, name).map(|text| text.parse::<i64>().unwrap());
        let size = number("pageSize").unwrap();
        let after = query(request, "conditions")
            .and_then(|text| text.strip_prefix("id > ").map(|id| id.parse().unwrap()))
            .or(number("pageId"));
        let first = after.unwrap_or(0) + (number("page").unwrap_or(1) - 1) * size + 1;
        let last = total.min(first + size - 1);
        let only_id = query(request, "fields").as_deref() == Some("id");
        if (hidden || !only_id) && (first..=last).any(|id| poison.contains(&id)) {
            let message = "String was not recognized as a valid Boolean.";
            return refusal(500, "ConnectWiseApi", message, Value::Null);
        }
        let rows: Vec<Value> = (first..=last).map(|id| json!({ "id": id })).collect();
        let link = if last < total {
            "<https://x>; rel=\"next\""
        } else {
            ""
        };
        ResponseTemplate::new(200)
            .set_body_json(rows)
            .insert_header("link", link)
    };
    Mock::given(method("GET"))
        .and(path(api("/procurement/categories")))
        .respond_with(answer)
        .mount(&server)
        .await;
    server
}

/// The ids of a list's rows, and its errors.
async fn outcome(server: &MockServer, sorted: bool) -> (Vec<i64>, Vec<cw_manage::Error>) {
    let list = pinned(&server.uri()).procurement().categories().list();
    let list = list.page_size(12);
    let list = if sorted {
        list.order_by(Category::NAME.asc())
    } else {
        list
    };
    let rows: Vec<Result<Category>> = list.stream().collect().await;
    let mut errors = Vec::new();
    let rows = rows
        .into_iter()
        .filter_map(|row| row.map_err(|error| errors.push(error)).ok());
    (
        rows.filter_map(|row| row.id().map(Id::get)).collect(),
        errors,
    )
}

#[tokio::test]
async fn lesson_5_16_a_row_that_cwm_cannot_deliver_is_found_reported_and_passed_by() {
    let cases: [&'static [i64]; 5] = [&[1], &[7], &[30], &[12, 13, 25], &[1, 2, 3]];
    for poison in cases {
        let expected: Vec<_> = (1..=30).filter(|id| !poison.contains(id)).collect();
        for sorted in [false, true] {
            let server = poisoned(30, poison, false).await;
            let (ids, errors) = outcome(&server, sorted).await;
            assert_eq!(ids, expected, "{poison:?} {sorted}");
            assert!(!errors.is_empty());
            for error in &errors {
                assert_eq!(
                    (error.kind(), error.status()),
                    (ErrorKind::BadRow, Some(500))
                );
                assert!(error.to_string().contains("valid Boolean"), "{error}");
            }
            // Never complete.
            let list = pinned(&server.uri()).procurement().categories().list();
            assert!(list.page_size(12).all().await.is_err());
        }
    }
    let server = poisoned(30, &[7], false).await;
    let (_, errors) = outcome(&server, false).await;
    assert_eq!(errors[0].record(), Some(7));
    // Halving finds one row among twelve in few requests.
    assert!(received(&server).await.len() <= 13);

    let server = poisoned(30, &[7], true).await;
    let (ids, errors) = outcome(&server, false).await;
    assert_eq!(ids.len(), 29);
    assert!(
        errors[0].to_string().contains("between the ids 6 and 8"),
        "{}",
        errors[0]
    );

    let (_, errors) = outcome(&poisoned(30, &[7], false).await, true).await;
    assert!(
        errors[0].to_string().contains("number 7 of the list"),
        "{}",
        errors[0]
    );
}

#[tokio::test]
async fn a_server_that_fails_always_ends_the_list_with_its_own_error() {
    let server = server([(
        api("/procurement/categories"),
        refusal(
            500,
            "ConnectWiseApi",
            "Object reference not set.",
            Value::Null,
        ),
    )])
    .await;
    for sorted in [false, true] {
        let (ids, errors) = outcome(&server, sorted).await;
        assert!(ids.is_empty());
        let last = errors.last().unwrap();
        assert_eq!((last.kind(), last.status()), (ErrorKind::Status, Some(500)));
    }
    assert!(received(&server).await.len() < 60);
}
