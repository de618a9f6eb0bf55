//! Partial reads: the caller's struct says what is asked for.

use crate::support::*;
use chrono::{DateTime, Utc};
use cw_manage::model::{Addition, BillCustomer, IvItemReference};
use cw_manage::{Decimal, ErrorKind, Id};
use futures::StreamExt;
use serde_json::{Value, json};
use wiremock::ResponseTemplate;

cw_manage::partial! {
    /// What a line bills.
    #[derive(Debug, PartialEq)]
    struct Line of Addition {
        quantity: Decimal = QUANTITY,
        product: String = PRODUCT / IvItemReference::IDENTIFIER,
        ends: Option<DateTime<Utc>> = CANCELLED_DATE,
        bills: Option<BillCustomer> = BILL_CUSTOMER,
        changed: DateTime<Utc> = LAST_UPDATED,
        by: Option<String> = UPDATED_BY,
    }
}

const FIELDS: &str = "id,quantity,product/identifier,cancelledDate,billCustomer,_info";

fn row(id: i64) -> Value {
    json!({
        "id": id, "quantity": 2.5, "product": { "identifier": "LIC" }, "cancelledDate": "",
        "billCustomer": "NewYear", "_info": { "lastUpdated": "2026-04-01T10:00:00Z" },
    })
}

fn line() -> Line {
    Line {
        quantity: "2.5".parse().unwrap(),
        product: "LIC".to_owned(),
        ends: None,
        bills: Some(BillCustomer::Unknown("NewYear".to_owned())),
        changed: "2026-04-01T10:00:00Z".parse().unwrap(),
        by: None,
    }
}

fn list_of(rows: Value) -> ResponseTemplate {
    ResponseTemplate::new(200)
        .set_body_json(rows)
        .insert_header("link", "")
}

#[tokio::test]
async fn list_page_and_get_ask_for_the_fields_and_read_them() {
    let at = "/finance/agreements/7/additions";
    let one = ResponseTemplate::new(200).set_body_json(row(3));
    let list = list_of(json!([row(3), row(4)]));
    let server = server([(api(at), list), (api(&format!("{at}/3")), one)]).await;
    let additions = pinned(&server.uri())
        .finance()
        .agreements()
        .id(7)
        .additions();

    let lines = additions.list().select::<Line>().all().await.unwrap();
    assert_eq!(lines, [line(), line()]);
    let page = additions.list().select::<Line>().page(1).await.unwrap();
    assert_eq!(page.rows.len(), 2);
    assert_eq!(additions.id(3).get_as::<Line>().await.unwrap(), line());
    for request in received(&server).await {
        assert_eq!(query(&request, "fields").as_deref(), Some(FIELDS));
    }
}

#[tokio::test]
async fn a_row_without_a_required_field_names_it_and_the_rest_come() {
    let without = |name: &str, value: Value| {
        let mut row = row(8);
        row[name] = value;
        row
    };
    let cases = [
        ("quantity", Value::Null, "quantity: required, and not set"),
        ("quantity", json!([]), "quantity: invalid type"),
        ("product", json!({}), "product/identifier: required"),
        ("product", Value::Null, "product/identifier: required"),
        ("_info", Value::Null, "_info/lastUpdated: required"),
    ];
    for (name, value, words) in cases {
        let rows = json!([without(name, value), row(9)]);
        let at = api("/finance/agreements/7/additions");
        let server = server([(at, list_of(rows))]).await;
        let additions = pinned(&server.uri())
            .finance()
            .agreements()
            .id(7)
            .additions();
        let rows: Vec<_> = additions.list().select::<Line>().stream().collect().await;
        let error = rows[0].as_ref().unwrap_err();
        assert_eq!((error.kind(), error.record()), (ErrorKind::BadRow, Some(8)));
        assert!(error.to_string().contains(words), "{error}");
        assert_eq!(rows[1].as_ref().unwrap(), &line());
    }
}

cw_manage::partial! { struct OnlyId of Addition { id: Id<Addition> = ID } }

#[tokio::test]
async fn a_name_is_asked_for_once() {
    let at = api("/finance/agreements/7/additions");
    let server = server([(at, list_of(json!([{ "id": 5 }])))]).await;
    let additions = pinned(&server.uri())
        .finance()
        .agreements()
        .id(7)
        .additions();
    let rows = additions.list().select::<OnlyId>().all().await.unwrap();
    assert_eq!(rows[0].id.get(), 5);
    assert_eq!(
        query(&received(&server).await[0], "fields").as_deref(),
        Some("id")
    );
}
