//! What users of other clients met, the right way round: lessons §1 and §5.

use crate::lists::read;
use crate::paging::{LIST, column, last, next, page, some, walk};
use crate::stateful::*;
use crate::support::*;
use cw_manage::endpoint::Watermark;
use cw_manage::model::{Addition, Agreement, BillCustomer, ProductType};
use cw_manage::{Decimal, ErrorKind};
use futures::{StreamExt, TryStreamExt};
use serde_json::{Value, json};
use wiremock::matchers::{method, path};
use wiremock::{Mock, MockServer, Request, ResponseTemplate};

/// Every number of rows around a multiple of the page size, against a server that pages as CWM
/// does: all rows, in as few requests as can be.
#[tokio::test]
async fn lesson_1_6_as_many_requests_as_pages_and_none_for_an_exact_multiple() {
    for total in 0..=9_i64 {
        let server = MockServer::start().await;
        let answer = move |request: &Request| {
            let after: i64 = query(request, "pageId").unwrap().parse().unwrap();
            let end = total.min(after + 3);
            let answer = page(after + 1..=end);
            if end < total {
                next(answer)
            } else {
                last(answer)
            }
        };
        Mock::given(method("GET"))
            .and(path(api(LIST)))
            .respond_with(answer)
            .mount(&server)
            .await;
        let list = pinned(&server.uri()).finance().agreements().list();
        let all = list.page_size(3).all().await.unwrap();
        let ids: Vec<_> = all.iter().map(|row| row.id.unwrap().get()).collect();
        assert_eq!(ids, (1..=total).collect::<Vec<_>>());
        let pages = usize::try_from(total.max(1)).unwrap().div_ceil(3);
        assert_eq!(received(&server).await.len(), pages, "{total} rows");
    }
}

#[tokio::test]
async fn lesson_1_8_not_equal_selects_the_others() {
    let mock = types_named(["one", "two", "three"].map(str::to_owned)).await;
    let types = client_of(&mock).procurement().types();
    let others = types.list().filter(ProductType::NAME.ne("two")).all().await;
    let names: Vec<_> = others
        .unwrap()
        .into_iter()
        .filter_map(|row| row.name)
        .collect();
    assert!(names.contains(&"one".to_owned()) && names.contains(&"three".to_owned()));
    assert!(!names.contains(&"two".to_owned()));
}

#[tokio::test]
async fn lesson_1_9_any_text_is_found_as_it_is_and_booleans_are_lower_case() {
    let names = [
        "A\"B",
        "it's",
        "back\\slash\\",
        "50% off",
        "a_b",
        "[x]",
        "a*b",
        "a&b+c#d",
        "x\" or id > 0 or name = \"",
        "zwölf ☃",
        "\\\"",
    ];
    let mock = types_named(names.map(str::to_owned)).await;
    let types = client_of(&mock).procurement().types();
    for name in names {
        let conditions = [
            ProductType::NAME.eq(name),
            ProductType::NAME.in_([name]),
            ProductType::NAME
                .starts_with(name)
                .and(ProductType::NAME.ends_with(name)),
        ];
        for condition in conditions {
            let words = condition.to_string();
            let rows = types.list().filter(condition).all().await.unwrap();
            let found: Vec<_> = rows.iter().filter_map(|row| row.name.as_deref()).collect();
            assert_eq!(found, [name], "{words}");
        }
    }
    assert_eq!(
        ProductType::INACTIVE_FLAG.eq(true).as_str(),
        "inactiveFlag = true"
    );
}

#[tokio::test]
async fn lesson_1_10_a_next_page_is_found_wherever_the_link_has_its_parameters() {
    let links = [
        "<https://x/a?page=2&pageSize=2>; rel=\"next\", <https://x/a?page=9&pageSize=2>; rel=\"last\"",
        "<https://x/a?pageSize=2&page=2>; rel=\"next\"",
        "<https://x/a?pageSize=2&pageId=2>; rel=\"next\"",
    ];
    for link in links {
        let first = page([1, 2]).insert_header("link", link);
        let (ids, error, _) = walk(false, [first, last(page([3]))]).await;
        assert!(error.is_none());
        assert_eq!(ids, [1, 2, 3], "{link}");
    }
}

cw_manage::partial! {
    struct Billing of Addition { bills: BillCustomer = BILL_CUSTOMER, quantity: Option<Decimal> = QUANTITY }
}

#[tokio::test]
async fn lesson_1_12_partial_records_and_new_choices_are_read_and_a_bad_row_stands_alone() {
    let rows = json!([
        { "id": 1, "billCustomer": "OnceAMonth" },
        { "id": 2, "billCustomer": 7 },
        { "id": 3, "billCustomer": "Billable", "quantity": 2 },
    ]);
    let whole = read(rows.to_string()).await;
    assert!(whole[0].is_ok() && whole[1].is_err() && whole[2].is_ok());

    let answer = ResponseTemplate::new(200).set_body_json(rows);
    let server = server([(api("/finance/agreements/7/additions"), answer)]).await;
    let additions = pinned(&server.uri())
        .finance()
        .agreements()
        .id(7)
        .additions();
    let rows: Vec<_> = additions
        .list()
        .select::<Billing>()
        .stream()
        .collect()
        .await;
    let new = rows[0].as_ref().unwrap();
    assert_eq!((new.bills.as_str(), new.quantity), ("OnceAMonth", None));
    assert_eq!(
        rows[1].as_ref().err().and_then(cw_manage::Error::record),
        Some(2)
    );
    assert_eq!(rows[2].as_ref().unwrap().quantity, Some(Decimal::from(2)));
}

/// The mark of the next read comes with all rows or not at all, and is the time when the reading
/// began: what changed meanwhile is read next time.
#[tokio::test]
async fn lesson_1_15_a_failed_read_moves_no_watermark() {
    let server = MockServer::start().await;
    let at = |answer: ResponseTemplate, time: &str| {
        answer.insert_header("date", format!("Sat, 21 Nov 2026 {time} GMT").as_str())
    };
    let answers = [
        at(next(page([1, 2])), "10:00:00"),
        ResponseTemplate::new(403),
        at(next(page([1, 2])), "11:00:00"),
        at(last(page([3])), "11:30:00"),
        last(page([])).insert_header("date", "soon"),
    ];
    in_turn(&server, "GET", &api(LIST), answers).await;
    let read = |mark| {
        let list = pinned(&server.uri()).finance().agreements().list();
        list.page_size(2).changed_since(mark)
    };
    let start = Watermark::starting_at("2026-11-21T09:00:00Z".parse().unwrap());
    assert!(read(start).await.unwrap_err().is_forbidden());
    let changes = read(start).await.unwrap();
    assert_eq!(changes.rows.len(), 3);
    let reached = changes.watermark;
    assert_eq!(reached.time().to_rfc3339(), "2026-11-21T10:55:00+00:00");
    // Without the server's time there is no mark.
    let error = read(reached).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Decode);
    // A filter that nothing can meet asks nothing, and the mark stays.
    let list = pinned(&server.uri()).finance().agreements().list();
    let none = list.filter(Agreement::ID.in_([] as [cw_manage::Id<Agreement>; 0]));
    let none = none.changed_since(reached).await.unwrap();
    assert_eq!((none.rows.len(), none.watermark), (0, reached));
    let asked = column(&received(&server).await, "conditions");
    let since = |time: &str| Some(format!("lastUpdated >= [2026-11-21T{time}Z]"));
    assert_eq!(
        [asked[0].clone(), asked[2].clone(), asked[4].clone()],
        [since("09:00:00"), since("09:00:00"), since("10:55:00")]
    );
}

#[tokio::test]
async fn lesson_1_18_what_is_unknown_or_unset_is_read() {
    let body = json!([{
        "id": "13",
        "product": { "id": "17", "identifier": "LIC", "new": { "field": 1 } },
        "quantity": "2.50",
        "unitPrice": 0.1,
        "billCustomer": "OnceAMonth",
        "effectiveDate": "2026-04-01T00:00:00Z",
        "cancelledDate": "",
        "taxableFlag": null,
        "invoiceDescription": null,
        "customFields": [{ "id": 1, "caption": "c", "type": "Checkbox", "value": true }],
        "_info": { "lastUpdated": "2026-04-01T10:00:00Z", "x_href": "https://x//y" },
        "addedNextYear": [1, { "a": null }],
    }]);
    let rows: Vec<_> = futures::stream::iter(read(body.to_string()).await)
        .try_collect()
        .await
        .unwrap();
    let row: &Addition = &rows[0];
    assert_eq!(row.id.unwrap().get(), 13);
    assert_eq!(row.product.as_ref().unwrap().id.unwrap().get(), 17);
    assert_eq!(row.quantity, Some("2.5".parse().unwrap()));
    assert_eq!(row.unit_price, Some("0.1".parse().unwrap()));
    assert_eq!(
        row.bill_customer,
        Some(BillCustomer::Unknown("OnceAMonth".to_owned()))
    );
    assert_eq!(row.cancelled_date, None);
    assert_eq!(row.taxable_flag, None);
    assert!(row.info.as_ref().unwrap().last_updated().is_some());
    assert_eq!(
        row.custom_fields.as_ref().unwrap()[0].value,
        Some(Value::Bool(true))
    );
}

#[tokio::test]
async fn lesson_5_4_one_bad_row_is_an_error_with_its_id_and_the_rest_come() {
    let body = json!([
        { "id": 1, "quantity": 2 },
        { "id": 2, "quantity": { "no": "number" } },
        { "id": 3, "effectiveDate": "31/12/2026" },
        { "id": 4, "quantity": 5 },
    ]);
    let rows = read(body.to_string()).await;
    assert_eq!(rows.len(), 4);
    for (at, id) in [(1, 2), (2, 3)] {
        let error = rows[at].as_ref().unwrap_err();
        assert_eq!(
            (error.kind(), error.record()),
            (ErrorKind::BadRow, Some(id))
        );
        assert!(
            error
                .to_string()
                .contains(&format!("the row with id {id} cannot")),
            "{error}"
        );
    }
    assert_eq!(rows[3].as_ref().unwrap().quantity, Some(Decimal::from(5)));
}

#[tokio::test]
async fn lesson_5_5_a_custom_field_may_hold_anything() {
    for value in [
        json!(null),
        json!("x"),
        json!(1.5),
        json!(true),
        json!([1]),
        json!({ "a": 1 }),
    ] {
        let field = json!({ "id": 1, "caption": "c", "value": value });
        let rows = read(json!([{ "id": 1, "customFields": [field] }]).to_string()).await;
        let row = rows[0].as_ref().unwrap();
        let read = row.custom_fields.as_ref().unwrap()[0].value.clone();
        assert_eq!(read.unwrap_or_default(), value);
    }
}

#[tokio::test]
async fn lesson_5_6_every_page_carries_the_filter() {
    let pages = [next(page([2, 5])), next(page([6, 9])), last(page([11]))];
    let (ids, error, requests) = walk(false, pages).await;
    assert!(error.is_none());
    assert_eq!(ids, [2, 5, 6, 9, 11]);
    assert_eq!(column(&requests, "pageId"), some(&["0", "5", "9"]));
    assert_eq!(column(&requests, "pageSize"), some(&["2"; 3]));
    assert_eq!(
        column(&requests, "conditions"),
        some(&[r#"name contains "a&b""#; 3])
    );
    assert_eq!(column(&requests, "page"), vec![None; 3]);
    assert_eq!(column(&requests, "orderBy"), vec![None; 3]);
    for request in &requests {
        assert_eq!(request.headers["pagination-type"], "forward-only");
    }
}

#[tokio::test]
async fn lesson_5_7_a_list_is_all_rows_and_a_page_is_asked_for() {
    let mock = types_named((0..60).map(|number| format!("type {number}"))).await;
    let types = client_of(&mock).procurement().types();
    let all = all_ids(&mock);
    assert!(all.len() >= 60);
    assert_eq!(ids(&types.list().all().await.unwrap()), all);
    let page = types.list().page_size(25).page(1).await.unwrap();
    assert_eq!((page.rows.len(), page.has_next), (25, true));
}

#[tokio::test]
async fn lesson_5_8_walks_of_one_client_do_not_disturb_each_other() {
    let mock = types_named((0..20).map(|number| format!("type {number}"))).await;
    let cwm = client_of(&mock);
    let walk = || cwm.procurement().types().list().page_size(3).stream();
    let (mut one, mut other) = (walk(), walk().skip(5));
    let (mut first, mut second) = (Vec::new(), Vec::new());
    loop {
        let rows = (
            one.try_next().await.unwrap(),
            other.try_next().await.unwrap(),
        );
        if matches!(rows, (None, None)) {
            break;
        }
        first.extend(rows.0);
        second.extend(rows.1);
    }
    let all = all_ids(&mock);
    assert_eq!(ids(&first), all);
    assert_eq!(ids(&second), all[5..]);
}
