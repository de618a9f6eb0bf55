//! Bundles: several typed reads in one request.

use crate::support::*;
use cw_manage::endpoint::bundle::{Bundle, Read};
use cw_manage::model::{Company, PurchaseOrder, PurchaseOrderLineItem, Ticket};
use cw_manage::query::custom_field;
use cw_manage::{ErrorKind, Id};
use serde_json::{Value, json};
use wiremock::{MockServer, ResponseTemplate};

const AT: &str = "/system/bundles";

async fn answering(answers: impl IntoIterator<Item = ResponseTemplate>, at: &str) -> MockServer {
    let server = MockServer::start().await;
    in_turn(&server, "POST", &api(at), answers).await;
    server
}

fn results(results: Value) -> ResponseTemplate {
    ResponseTemplate::new(200).set_body_json(json!({ "results": results }))
}

#[tokio::test]
async fn reads_go_out_as_cwm_wants_them() {
    let server = answering([results(json!([]))], AT).await;
    let mut bundle = Bundle::new();
    let _ = bundle.add(Read::<Company>::one(19));
    let read = Read::<Ticket>::list()
        .filter(Ticket::CLOSED_FLAG.eq(false))
        .filter(custom_field("Seats", |value| value.gt(5)))
        .order_by(Ticket::ID.desc())
        .page(2, 50)
        .fields("id,summary");
    let _ = bundle.add(read);
    let lines = Read::<PurchaseOrderLineItem>::list().parent(Id::<PurchaseOrder>::new(5));
    let _ = bundle.add(lines.resource_type("purchaseorderlineitem"));
    let bundles = pinned(&server.uri()).system().bundles();
    bundles.read(&bundle).await.unwrap();
    let sent: Value = serde_json::from_slice(&received(&server).await[0].body).unwrap();
    let expected = json!({ "requests": [
        { "sequenceNumber": 1, "resourceType": "Company", "apiRequest": { "id": 19 } },
        { "sequenceNumber": 2, "resourceType": "Ticket", "apiRequest": {
            "filters": {
                "conditions": "closedFlag = false", "orderBy": "id desc",
                "customFieldConditions": "caption = \"Seats\" and value > 5",
            },
            "page": { "page": 2, "pageSize": 50 }, "fields": "id,summary",
        } },
        { "sequenceNumber": 3, "resourceType": "purchaseorderlineitem", "apiRequest": {
            "parentId": 5, "page": { "page": 1, "pageSize": 1000 },
        } },
    ] });
    assert_eq!(sent, expected);
}

#[tokio::test]
async fn a_filter_that_cannot_be_sent_as_it_is_stops_the_bundle() {
    let server = MockServer::start().await;
    let mut bundle = Bundle::new();
    let _ = bundle.add(Read::<Company>::list().filter(Company::NAME.eq("a\nb")));
    let bundles = pinned(&server.uri()).system().bundles();
    let error = bundles.read(&bundle).await.unwrap_err();
    assert_eq!(error.violations()[0].field.as_deref(), Some("name"));
    assert_eq!(received(&server).await.len(), 0);
}

#[tokio::test]
async fn each_read_has_its_own_outcome_and_type() {
    let answer = results(json!([
        { "sequenceNumber": 2, "success": true, "statusCode": 200, "entities": [
            { "id": 1, "summary": "a" }, { "id": 2, "summary": 5 },
        ] },
        { "sequenceNumber": 1, "success": true, "statusCode": 200, "entities": [{ "id": 19, "name": "Birch" }] },
        { "sequenceNumber": 3, "success": false, "statusCode": 404,
          "error": { "code": "NotFound", "message": "Company 20 not found" } },
        { "sequenceNumber": 5, "success": true, "statusCode": 500, "entities": [] },
        { "sequenceNumber": 6, "statusCode": 200, "entities": [{ "id": 1 }, { "id": 2 }] },
        { "sequenceNumber": 7, "entities": [] },
    ]));
    let server = answering([answer], AT).await;
    let mut bundle = Bundle::new();
    let company = bundle.add(Read::<Company>::one(19));
    let tickets = bundle.add(Read::<Ticket>::list().page(1, 2));
    let missing = bundle.add(Read::<Company>::one(20));
    let left_out = bundle.add(Read::<Company>::list());
    let failed = bundle.add(Read::<Company>::list());
    let two = bundle.add(Read::<Company>::one(21));
    let unsaid = bundle.add(Read::<Company>::list());
    let bundles = pinned(&server.uri()).system().bundles();
    let answers = bundles.read(&bundle).await.unwrap();

    let company = answers.record(company).unwrap();
    assert_eq!(company.name.as_deref(), Some("Birch"));
    let page = answers.page(tickets).unwrap();
    assert!(page.is_full);
    assert_eq!(page.rows[0].as_ref().unwrap().summary.as_deref(), Some("a"));
    assert_eq!(page.rows[1].as_ref().unwrap_err().kind(), ErrorKind::Decode);
    let error = answers.record(missing).unwrap_err();
    assert!(error.is_not_found(), "{error}");
    assert_eq!(error.code(), Some("NotFound"));
    let error = answers.page(left_out).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Incomplete);
    assert!(!error.may_have_happened(), "{error}");
    assert_eq!(answers.page(failed).unwrap_err().status(), Some(500));
    assert_eq!(
        answers.record(two).unwrap_err().kind(),
        ErrorKind::Incomplete
    );
    assert!(answers.page(unsaid).is_err());
}

#[tokio::test]
async fn a_bundle_changes_nothing_and_is_repeated() {
    let answers = [ResponseTemplate::new(503), results(json!([]))];
    let server = answering(answers, AT).await;
    let bundles = pinned(&server.uri()).system().bundles();
    bundles.read(&Bundle::new()).await.unwrap();
    assert_eq!(received(&server).await.len(), 2);
}

#[tokio::test]
async fn counts_come_without_rows() {
    let answer = results(json!([
        { "sequenceNumber": 1, "success": true, "statusCode": 200, "count": 4711 },
        { "sequenceNumber": 2, "success": true, "statusCode": 200 },
    ]));
    let server = answering([answer], "/system/bundles/count").await;
    let mut bundle = Bundle::new();
    let companies = bundle.add(Read::<Company>::list());
    let unsaid = bundle.add(Read::<Ticket>::list());
    let bundles = pinned(&server.uri()).system().bundles();
    let answers = bundles.read_counts(&bundle).await.unwrap();
    assert_eq!(answers.count(companies).unwrap(), 4711);
    assert!(answers.count(unsaid).is_err());
}

#[tokio::test]
async fn two_answers_to_one_read_are_no_answer() {
    let one = json!({ "sequenceNumber": 1, "success": true, "statusCode": 200, "entities": [] });
    let server = answering([results(json!([one, one]))], AT).await;
    let mut bundle = Bundle::new();
    let _ = bundle.add(Read::<Company>::list());
    let bundles = pinned(&server.uri()).system().bundles();
    let error = bundles.read(&bundle).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Incomplete);
}
