//! A list is complete only when that is proven.

use crate::support::{birch, config, failure, ok, page, product, source, start};
use cw_sync_core::source::{ProductSource, SourceError};
use mock_sonicwall::Fault;
use serde_json::{Value, json};

fn products(serials: &[&str]) -> Value {
    serials.iter().map(|serial| product(serial)).collect()
}

#[tokio::test]
async fn a_list_that_does_not_add_up_is_an_error() {
    let envelope = |content: Value| ok(&json!({ "content": content }));
    let [ab, c, none] = [products(&["A", "B"]), products(&["C"]), products(&[])];
    let cases: Vec<(&str, Vec<(&str, Fault)>)> = vec![
        ("2 of 5 products", vec![("page=2", page(&none, 5))]),
        (
            "3 of 5 products",
            vec![("page=2", page(&c, 5)), ("page=3", page(&none, 5))],
        ),
        ("0 of 5 products", vec![("page=1", page(&none, 5))]),
        (
            "repeats `NSM Advanced`, serial A",
            vec![("page=1", page(&ab, 4)), ("page=2", page(&ab, 4))],
        ),
        ("from 5 to 4 products", vec![("page=2", page(&c, 4))]),
        ("from 5 to 6 products", vec![("page=2", page(&c, 6))]),
        (
            "2 products came, where 1 were announced",
            vec![("page=1", page(&ab, 1))],
        ),
        (
            "asked for page 2, got page 1",
            vec![(
                "page=2",
                envelope(json!({ "products": c, "total": 5, "page": 1 })),
            )],
        ),
        (
            "content.total is missing",
            vec![("page=1", envelope(json!({ "products": ab })))],
        ),
        (
            "content.total is missing",
            vec![(
                "page=1",
                envelope(json!({ "products": ab, "total": "all" })),
            )],
        ),
        (
            "content.products is missing",
            vec![("page=1", envelope(json!({ "total": 0 })))],
        ),
        (
            "content.products is missing",
            vec![("page=1", envelope(json!({ "products": null, "total": 0 })))],
        ),
        (
            "content cannot be read",
            vec![(
                "page=1",
                envelope(json!({ "products": "none", "total": 0 })),
            )],
        ),
        (
            "content cannot be read",
            vec![("page=1", envelope(json!([])))],
        ),
        (
            "content is missing",
            vec![("page=1", ok(&json!({ "operationStatus": "SUCCESS" })))],
        ),
    ];
    for (expected, faults) in cases {
        let error = failure(&faults).await;
        assert!(
            matches!(error, SourceError::Malformed(_)),
            "{expected}: {error:?}"
        );
        assert!(error.to_string().contains(expected), "{expected}: {error}");
    }
}

#[tokio::test]
async fn a_page_that_fails_fails_the_tenant() {
    let down = Fault::Status(500, String::new());
    let error = failure(&[("page=3", down)]).await;
    assert!(matches!(error, SourceError::Unavailable(_)), "{error:?}");
}

#[tokio::test]
async fn a_server_without_an_end_is_left() {
    let msw = start().await;
    // Rows without names or serials, so that none repeats another.
    msw.fault_times(100, "/products", page(&json!([{}]), 1_000));
    let error = source(config(&msw).max_pages(7))
        .products(&birch())
        .await
        .unwrap_err();
    assert!(
        error
            .to_string()
            .contains("7 of 1000 products and no end after 7 pages"),
        "{error}"
    );
    assert_eq!(msw.requests().len(), 7);
}

#[tokio::test]
async fn short_pages_that_add_up_are_fine() {
    let msw = start().await;
    for (number, serial) in [("page=1", "A"), ("page=2", "B")] {
        msw.fault_times(1, number, page(&products(&[serial]), 2));
    }
    let snapshot = source(config(&msw)).products(&birch()).await.unwrap();
    assert_eq!(snapshot.items().len(), 2);
    assert!(snapshot.is_complete());
}

#[tokio::test]
async fn a_serial_that_two_products_share_is_no_repetition() {
    let msw = start().await;
    let mut protection = product("A");
    protection["productName"] = json!("Essential Protection Service Suite");
    msw.fault_times(1, "page=1", page(&products(&["A"]), 2));
    msw.fault_times(1, "page=2", page(&json!([protection]), 2));
    let snapshot = source(config(&msw)).products(&birch()).await.unwrap();
    assert_eq!(snapshot.items().len(), 2);
    assert!(snapshot.is_complete());
}
