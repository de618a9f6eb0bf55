//! What a list's rows may look like (lessons §1.12, §5.4, §5.16).

use crate::support::*;
use cw_manage::model::{Addition, BillCustomer};
use cw_manage::{Decimal, ErrorKind, Result};
use futures::{StreamExt, TryStreamExt};
use serde_json::{Value, json};
use wiremock::ResponseTemplate;

async fn read(body: impl Into<Vec<u8>>) -> Vec<Result<Addition>> {
    let answer = ResponseTemplate::new(200).set_body_raw(body, "application/json");
    let server = server([(api("/finance/agreements/7/additions"), answer)]).await;
    let additions = pinned(&server.uri())
        .finance()
        .agreements()
        .id(7)
        .additions();
    additions.list().stream().collect().await
}

#[tokio::test]
async fn one_bad_row_is_an_error_with_its_id_and_the_rest_come() {
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
async fn all_rows_at_once_are_all_or_an_error() {
    let body = json!([{ "id": 1 }, { "id": 2, "quantity": [] }]).to_string();
    let answer = ResponseTemplate::new(200).set_body_raw(body, "application/json");
    let server = server([(api("/finance/agreements"), answer.clone())]).await;
    let agreements = pinned(&server.uri()).finance().agreements();
    assert_eq!(agreements.list().all().await.unwrap().len(), 2);

    let server = crate::support::server([(api("/finance/agreements/7/additions"), answer)]).await;
    let additions = pinned(&server.uri())
        .finance()
        .agreements()
        .id(7)
        .additions();
    let error = additions.list().all().await.unwrap_err();
    assert_eq!(error.record(), Some(2));
    let page = additions.list().page(1).await.unwrap();
    assert!(page.rows[0].is_ok() && page.rows[1].is_err());
}

#[tokio::test]
async fn what_is_no_list_is_an_error() {
    let bodies = ["{\"id\":1}", "null", "", "[{\"id\":1},", "<html></html>"];
    for body in bodies {
        let rows = read(body).await;
        assert_eq!(rows.len(), 1, "{body}");
        assert_eq!(
            rows[0].as_ref().unwrap_err().kind(),
            ErrorKind::Decode,
            "{body}"
        );
    }
}

#[tokio::test]
async fn reading_is_lenient() {
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
