//! Bulk writes: no row is a success without proof.

use crate::support::*;
use cw_manage::endpoint::BulkOutcome;
use cw_manage::model::{CompanyReference, Configuration, ConfigurationTypeReference, New};
use cw_manage::{ErrorKind, Id};
use serde_json::{Value, json};
use wiremock::{MockServer, Request, ResponseTemplate};

const AT: &str = "/company/configurations/bulk";

fn draft(name: &str) -> New<Configuration> {
    Configuration::draft(
        name,
        ConfigurationTypeReference::id(1),
        CompanyReference::id(2),
    )
}

fn payload(rows: Value) -> ResponseTemplate {
    ResponseTemplate::new(207).set_body_json(json!({ "payload": rows }))
}

async fn create(answers: Vec<ResponseTemplate>, rows: usize) -> BulkOutcome<Configuration> {
    let server = MockServer::start().await;
    in_turn(&server, "POST", &api(AT), answers).await;
    let bulk = pinned(&server.uri()).company().configurations().bulk();
    let drafts: Vec<_> = (0..rows).map(|row| draft(&format!("C{row}"))).collect();
    bulk.create_rows(&drafts).await.unwrap()
}

/// Per row: `+` and its id for a success, `-` for a failure, `?` for an unknown fate.
fn gist(outcome: &BulkOutcome<Configuration>) -> String {
    let rows = outcome.rows.iter().map(|row| match row {
        Ok(record) => {
            let id = record.as_ref().and_then(|record| record.id);
            format!("+{}", id.map_or(String::new(), |id| id.to_string()))
        }
        Err(error) if error.may_have_happened() => "?".to_owned(),
        Err(_) => "-".to_owned(),
    });
    rows.collect::<Vec<_>>().join(" ")
}

#[tokio::test]
async fn each_row_has_its_outcome_whatever_the_order_of_the_answer() {
    let bad = json!({
        "code": "InvalidObject", "message": "configuration object is invalid",
        "errors": [{ "code": "MaxLengthField", "message": "too long", "field": "tagNumber" }],
    });
    let answer = payload(json!([
        { "originalIndex": 2, "success": true, "statusCode": 201, "data": { "id": 12, "name": "C2" } },
        { "originalIndex": 0, "success": true, "statusCode": 201, "data": { "id": 10 } },
        { "originalIndex": 1, "success": false, "statusCode": 400, "error": bad },
        { "originalIndex": 3, "success": false, "statusCode": 500, "error": { "message": "A timeout" } },
        { "originalIndex": 4, "success": true, "data": null },
    ]));
    let outcome = create(vec![answer], 6).await;
    assert_eq!(gist(&outcome), "+10 - +12 ? + ?");
    assert!(!outcome.is_complete());
    let failed: Vec<_> = outcome.failed().map(|(place, _)| place).collect();
    assert_eq!(failed, [1, 3, 5]);
    let unknown: Vec<_> = outcome.unknown().map(|(place, _)| place).collect();
    assert_eq!(unknown, [3, 5]);
    let error = outcome.rows[1].as_ref().unwrap_err();
    assert_eq!(
        (error.kind(), error.status()),
        (ErrorKind::Invalid, Some(400))
    );
    assert_eq!(error.violations()[0].field.as_deref(), Some("tagNumber"));
    assert_eq!(error.code(), Some("InvalidObject"));
}

#[tokio::test]
async fn no_row_is_a_success_without_proof() {
    let good = |index: i64| json!({ "originalIndex": index, "success": true, "statusCode": 201 });
    let cases = [
        (json!([]), "? ?"),
        (json!(null), "? ?"),
        (json!([good(0), { "success": true }]), "? ?"),
        // Counted from one, perhaps: then every row would be taken for its neighbour.
        (json!([good(1), good(2)]), "? ?"),
        (json!([good(0), good(0), good(1)]), "? +"),
        (json!([good(0), { "originalIndex": 1 }]), "+ ?"),
        (
            json!([good(0), { "originalIndex": 1, "success": true, "statusCode": 400 }]),
            "+ ?",
        ),
        (
            json!([good(0), { "originalIndex": 1, "success": true, "error": { "message": "x" } }]),
            "+ ?",
        ),
        (
            json!([good(0), { "originalIndex": 1, "success": true, "data": { "id": "x" } }]),
            "+ ?",
        ),
        (
            json!([good(0), { "originalIndex": 1, "success": false, "statusCode": 409 }]),
            "+ -",
        ),
    ];
    for (rows, expected) in cases {
        let outcome = create(vec![payload(rows.clone())], 2).await;
        assert_eq!(gist(&outcome), expected, "{rows}");
    }
    let outcome = create(
        vec![ResponseTemplate::new(200).set_body_string("<html>")],
        2,
    )
    .await;
    assert_eq!(gist(&outcome), "? ?");
}

#[tokio::test]
async fn many_rows_go_in_bounded_requests_and_a_failed_one_ends_it() {
    let all_good = |request: &Request| {
        let sent: Vec<Value> = serde_json::from_slice(&request.body).unwrap();
        assert!(sent.len() <= 100);
        let rows = sent.iter().enumerate().map(|(index, row)| {
            let id: i64 = row["name"].as_str().unwrap()[1..].parse().unwrap();
            json!({ "originalIndex": index, "success": true, "data": { "id": id } })
        });
        payload(rows.collect())
    };
    let server = MockServer::start().await;
    wiremock::Mock::given(wiremock::matchers::method("POST"))
        .respond_with(all_good)
        .up_to_n_times(3)
        .mount(&server)
        .await;
    let bulk = pinned(&server.uri()).company().configurations().bulk();
    let drafts: Vec<_> = (0..250).map(|row| draft(&format!("C{row}"))).collect();
    let outcome = bulk.create_rows(&drafts).await.unwrap();
    let ids = outcome.rows.iter();
    let ids = ids.map(|row| row.as_ref().unwrap().as_ref().unwrap().id.unwrap().get());
    assert!(ids.eq(0..250));
    assert_eq!(received(&server).await.len(), 3);

    let good = (0..100).map(|index| json!({ "originalIndex": index, "success": true }));
    let answers = vec![payload(good.collect()), ResponseTemplate::new(503)];
    let outcome = create(answers, 250).await;
    let expected = ["+"; 100].iter().chain(&["?"; 100]).chain(&["-"; 50]);
    assert_eq!(
        gist(&outcome),
        expected.copied().collect::<Vec<_>>().join(" ")
    );
    let unsent = outcome.rows[249].as_ref().unwrap_err();
    assert_eq!(unsent.attempts(), 0);
    assert!(
        unsent.to_string().contains("this row was not sent"),
        "{unsent}"
    );
}

#[tokio::test]
async fn nothing_is_sent_when_one_row_would_be_refused() {
    let server = MockServer::start().await;
    let bulk = pinned(&server.uri()).company().configurations().bulk();
    let mut drafts: Vec<_> = (0..150).map(|row| draft(&format!("C{row}"))).collect();
    drafts[149].mac_address = Some("x".repeat(60));
    let error = bulk.create_rows(&drafts).await.unwrap_err();
    assert_eq!(
        error.violations()[0].field.as_deref(),
        Some("149/macAddress")
    );
    assert!(received(&server).await.is_empty());
}

#[tokio::test]
async fn rows_are_replaced_and_deleted_by_id() {
    let server = MockServer::start().await;
    let good = || payload(json!([{ "originalIndex": 0, "success": true, "statusCode": 200 }]));
    in_turn(&server, "PUT", &api(AT), [good()]).await;
    in_turn(&server, "DELETE", &api(AT), [good()]).await;
    let bulk = pinned(&server.uri()).company().configurations().bulk();
    let replaced = bulk
        .replace_rows(&[(Id::new(7), draft("C"))])
        .await
        .unwrap();
    let deleted = bulk.delete_rows(&[Id::new(7)]).await.unwrap();
    assert!(replaced.is_complete() && deleted.is_complete());
    let bodies: Vec<Value> = received(&server)
        .await
        .iter()
        .map(|request| serde_json::from_slice(&request.body).unwrap())
        .collect();
    assert_eq!(bodies[0][0]["id"], 7);
    assert_eq!(bodies[1], json!({ "ids": [7] }));
}
