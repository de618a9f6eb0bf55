//! Authentication, and how its failures look (cwm-api §2).

use crate::support::*;
use cw_manage::http::Method;
use cw_manage::{Client, ErrorKind};
use serde_json::{Value, json};
use wiremock::ResponseTemplate;

fn header<'a>(request: &'a wiremock::Request, name: &str) -> Option<&'a str> {
    request
        .headers
        .get(name)
        .map(|value| value.to_str().unwrap())
}

#[tokio::test]
async fn every_call_carries_what_cwm_wants_and_discovery_no_secret() {
    let server = server([
        (COMPANY_INFO.to_owned(), company_info("v2025_1")),
        (
            api("/system/info"),
            ResponseTemplate::new(200).set_body_json(json!({})),
        ),
    ])
    .await;
    discovering(&server).test_connection().await.unwrap();
    let requests = received(&server).await;
    for name in ["authorization", "clientid", "cookie"] {
        assert_eq!(header(&requests[0], name), None, "{name}");
    }
    let call = &requests[1];
    assert_eq!(
        header(call, "authorization"),
        Some(&*format!("Basic {TOKEN}"))
    );
    assert_eq!(header(call, "clientid"), Some(CLIENT_ID));
    assert_eq!(
        header(call, "accept"),
        Some("application/vnd.connectwise.com+json")
    );
    assert_eq!(header(call, "content-type"), None);
    assert!(
        header(call, "user-agent")
            .unwrap()
            .starts_with("cw-manage/")
    );
}

#[tokio::test]
async fn a_pinned_version_is_asked_for() {
    let at = api("/system/info");
    let server = server([(at, ResponseTemplate::new(200).set_body_json(json!({})))]).await;
    let cwm = client(config(&server.uri()).codebase("v2025_1").version("2025.16"));
    cwm.test_connection().await.unwrap();
    assert_eq!(
        header(&received(&server).await[0], "accept"),
        Some("application/vnd.connectwise.com+json; version=2025.16")
    );
}

#[tokio::test]
async fn a_body_goes_out_as_json() {
    let server = server([(api("/x"), ResponseTemplate::new(200))]).await;
    let post = pinned(&server.uri()).raw(Method::POST, "/x").json("{}");
    post.send().await.unwrap();
    let requests = received(&server).await;
    assert_eq!(
        header(&requests[0], "content-type"),
        Some("application/json")
    );
}

/// The whole message of a `GET /system/info` that is answered so, after the place.
async fn message(answer: ResponseTemplate, kind: ErrorKind) -> String {
    let server = server([(api("/system/info"), answer)]).await;
    let cwm: Client = pinned(&server.uri());
    let error = cwm.test_connection().await.unwrap_err();
    assert_eq!(error.kind(), kind);
    assert_eq!(count(&server, &api("/system/info")).await, 1);
    let start = format!("GET /system/info at {} (company acme): ", server.address());
    error.to_string().strip_prefix(&start).unwrap().to_owned()
}

#[tokio::test]
async fn wrong_keys() {
    let answer = refusal(401, "ConnectWiseApi", "UserNotAuthenticated", Value::Null)
        .insert_header("x-cw-request-id", "5e1d");
    assert_eq!(
        message(answer, ErrorKind::Unauthorized).await,
        "UserNotAuthenticated (status 401, ConnectWiseApi, request 5e1d); check the company id, \
         the API member's public and private key, and the client id"
    );
}

#[tokio::test]
async fn a_missing_right() {
    let words = "You do not have security permission to perform this action.";
    assert_eq!(
        message(
            refusal(403, "Security", words, Value::Null),
            ErrorKind::Forbidden
        )
        .await,
        "You do not have security permission to perform this action. (status 403, Security); \
         check the rights of the API member's security role for this operation"
    );
}

#[tokio::test]
async fn a_gateway_that_knows_no_such_company() {
    let answer =
        ResponseTemplate::new(400).set_body_string("Cannot route. Codebase/company is invalid");
    assert_eq!(
        message(answer, ErrorKind::Invalid).await,
        "Cannot route. Codebase/company is invalid (status 400); check the site and the company \
         id; the site must be the host only"
    );
}

#[tokio::test]
async fn a_404_in_html_hints_at_the_keys() {
    assert_eq!(
        message(iis_404(), ErrorKind::NotFound).await,
        "404 - File or directory not found. (status 404); check the keys and the site: CWM's \
         cloud may answer wrong keys like this"
    );
}
