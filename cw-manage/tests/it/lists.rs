//! What is a list, and what is not.

use crate::support::*;
use cw_manage::model::Addition;
use cw_manage::{ErrorKind, Result};
use futures::StreamExt;
use serde_json::json;
use wiremock::ResponseTemplate;

pub(crate) async fn read(body: impl Into<Vec<u8>>) -> Vec<Result<Addition>> {
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
