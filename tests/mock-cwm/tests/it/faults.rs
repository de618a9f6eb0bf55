//! Failures on demand, as a client sees them.

use std::time::{Duration, Instant};

use mock_cwm::{Failure, Fault, ServerErrors, Target, Throttling};
use reqwest::Method;
use serde_json::json;

use crate::support::{Answer, Cwm};

const STATUSES: &str = "/company/companies/statuses";

/// The names of all company statuses.
fn names(cwm: &Cwm) -> Vec<String> {
    let statuses = cwm.mock.state(STATUSES);
    statuses
        .iter()
        .map(|status| status["name"].as_str().unwrap().to_owned())
        .collect()
}

#[tokio::test]
async fn a_dropped_write_is_done_or_not() {
    let cwm = Cwm::start().await;
    cwm.mock.faults().drop_before(1).drop_after(2);
    for (name, done) in [("Before", false), ("After", true)] {
        let request = cwm
            .request(Method::POST, STATUSES)
            .json(&json!({"name": name}));
        let error = request.send().await.unwrap_err();
        assert!(error.is_request() && error.status().is_none(), "{error:?}");
        assert_eq!(names(&cwm).contains(&name.to_owned()), done);
    }
    assert_eq!(
        cwm.post(STATUSES, json!({"name": "Third"})).await.status,
        201
    );
    assert_eq!(cwm.mock.stats().writes, 2);
    let log = cwm.mock.log();
    let seen: Vec<_> = log
        .iter()
        .map(|entry| (entry.status, entry.fault.as_deref()))
        .collect();
    let want = [
        (None, Some("drop_before")),
        (None, Some("drop_after")),
        (Some(201), None),
    ];
    assert_eq!(seen, want);
}

#[tokio::test]
async fn a_hanging_write_can_be_awaited() {
    let cwm = Cwm::start().await;
    cwm.mock.faults().hang_after(2);
    assert_eq!(cwm.post(STATUSES, json!({"name": "One"})).await.status, 201);
    let hanging = cwm
        .request(Method::POST, STATUSES)
        .json(&json!({"name": "Two"}))
        .send();
    let hanging = tokio::spawn(hanging);
    cwm.mock.wait_for_writes(2).await;
    assert!(names(&cwm).contains(&"Two".to_owned()));
    assert!(!hanging.is_finished());
    hanging.abort();

    cwm.mock.faults().hang_before(1);
    let request = cwm
        .request(Method::POST, STATUSES)
        .json(&json!({"name": "Three"}));
    let error = request
        .timeout(Duration::from_millis(200))
        .send()
        .await
        .unwrap_err();
    assert!(error.is_timeout());
    assert_eq!(cwm.mock.stats().writes, 2);
    // Shutting down does not wait for those who hang.
    tokio::time::timeout(Duration::from_secs(5), cwm.mock.shutdown())
        .await
        .unwrap();
}

#[tokio::test]
async fn refused_writes_are_not_done() {
    let cwm = Cwm::start().await;
    assert_eq!(cwm.post(STATUSES, json!({})).await.status, 400);
    assert_eq!(cwm.mock.stats().writes, 0);
    assert_eq!(
        cwm.replace("/company/companies/2", "city", json!("X"))
            .await
            .status,
        200
    );
    assert_eq!(cwm.mock.stats().writes, 1);
}

#[tokio::test]
async fn statuses_are_answered_on_demand() {
    let cwm = Cwm::start().await;
    cwm.mock
        .faults()
        .throttle("Wed, 15 Apr 2026 12:00:00 GMT", "companies", 2)
        .status(503, "", 1);
    assert_eq!(cwm.get("/system/info").await.status, 503);
    for _ in 0..2 {
        let response = cwm
            .request(Method::GET, "/company/companies")
            .send()
            .await
            .unwrap();
        assert_eq!(response.status(), 429);
        assert_eq!(
            response.headers()["retry-after"],
            "Wed, 15 Apr 2026 12:00:00 GMT"
        );
    }
    assert_eq!(cwm.get("/company/companies").await.status, 200);
    cwm.mock.faults().add(Fault::new(Failure::Status {
        status: 502,
        retry_after: None,
        body: Some(json!("<html>bad gateway</html>")),
    }));
    let response = cwm
        .request(Method::GET, "/system/info")
        .send()
        .await
        .unwrap();
    assert_eq!(response.headers()["content-type"], "text/html");
    assert_eq!(response.text().await.unwrap(), "<html>bad gateway</html>");
    cwm.mock.faults().status(500, "", 1);
    let timeout = cwm.get("/system/info").await.json(500);
    assert_eq!(
        timeout["message"],
        "A timeout has occured. Please try again."
    );
}

#[tokio::test]
async fn answers_may_come_late_and_faults_can_be_disarmed() {
    let cwm = Cwm::start().await;
    cwm.mock
        .faults()
        .latency(Duration::from_millis(150), "info", 1);
    let start = Instant::now();
    assert_eq!(cwm.get("/system/info").await.status, 200);
    assert!(start.elapsed() >= Duration::from_millis(150));
    cwm.mock.faults().drop_before(1).status(500, "", 9);
    assert_eq!(cwm.mock.faults().pending().len(), 2);
    cwm.mock.faults().clear();
    assert_eq!(cwm.post(STATUSES, json!({"name": "X"})).await.status, 201);
}

/// A client that follows nothing and repeats nothing.
async fn strict() -> Cwm {
    let mut cwm = Cwm::start().await;
    cwm.http = reqwest::Client::builder()
        .no_proxy()
        .redirect(reqwest::redirect::Policy::none())
        .retry(reqwest::retry::never())
        .build()
        .unwrap();
    cwm
}

#[tokio::test]
async fn a_429_comes_in_four_forms() {
    let cwm = Cwm::start().await;
    for (form, retry_after, kind) in [
        (
            Throttling::Seconds,
            Some("7"),
            "application/json; charset=utf-8",
        ),
        (
            Throttling::Date,
            Some("Wed, 15 Apr 2026 12:00:07 GMT"),
            "application/json; charset=utf-8",
        ),
        (Throttling::Html, Some("7"), "text/html"),
        (Throttling::Bare, None, "application/json; charset=utf-8"),
    ] {
        let failure = Failure::Throttle { form, seconds: 7 };
        cwm.mock.faults().add(Fault::new(failure));
        let response = cwm
            .request(Method::GET, "/system/info")
            .send()
            .await
            .unwrap();
        assert_eq!(response.status(), 429);
        let headers = response.headers();
        let found = headers
            .get("retry-after")
            .map(|value| value.to_str().unwrap());
        assert_eq!(found, retry_after, "{form:?}");
        assert_eq!(headers["content-type"], kind, "{form:?}");
    }
    assert_eq!(cwm.mock.log()[0].fault.as_deref(), Some("throttle"));
}

#[tokio::test]
async fn a_5xx_comes_in_the_forms_that_have_been_seen() {
    let cwm = Cwm::start().await;
    for (form, status, text) in [
        (ServerErrors::Timeout, 500, "A timeout has occured."),
        (ServerErrors::Pool, 500, "connection from the pool"),
        (ServerErrors::Conversion, 500, "Error converting value"),
        (
            ServerErrors::DateTime,
            500,
            "String was not recognized as a valid DateTime.",
        ),
        (ServerErrors::Html, 500, "<html>"),
        (ServerErrors::BadGateway, 502, "<html>"),
        (ServerErrors::Unavailable, 503, "<html>"),
        (ServerErrors::GatewayTimeout, 504, "<html>"),
    ] {
        cwm.mock
            .faults()
            .add(Fault::new(Failure::ServerError { form }));
        let answer = cwm.get("/system/info").await;
        assert_eq!(answer.status, status, "{form:?}");
        assert!(answer.text.contains(text), "{}", answer.text);
    }
}

#[tokio::test]
async fn an_answer_is_cut_in_its_middle() {
    let cwm = strict().await;
    cwm.mock
        .faults()
        .add(Fault::new(Failure::Cut).on_request(1));
    let request = cwm.request(Method::GET, "/company/companies");
    let mut response = request.send().await.unwrap();
    assert_eq!(response.status(), 200);
    let promised = response.content_length().unwrap();
    let mut received = 0;
    let error = loop {
        match response.chunk().await {
            Ok(chunk) => received += chunk.unwrap().len() as u64,
            Err(error) => break error,
        }
    };
    assert!(error.is_body() || error.is_decode(), "{error:?}");
    assert_eq!(received, promised / 2);
    // Of writes it meets the next one unless told otherwise, and they are done.
    cwm.mock.faults().add(Fault::new(Failure::Cut));
    assert_eq!(cwm.get("/company/companies").await.ids(), [2, 3, 4]);
    let request = cwm.request(Method::POST, STATUSES);
    let response = request.json(&json!({"name": "Half"})).send().await.unwrap();
    assert_eq!(response.status(), 201);
    assert!(response.text().await.is_err());
    assert!(names(&cwm).contains(&"Half".to_owned()));
}

#[tokio::test]
async fn reads_are_dropped_and_hang_too() {
    let cwm = strict().await;
    cwm.mock
        .faults()
        .add(Fault::new(Failure::DropBefore).on_request(2).path("system"));
    assert_eq!(cwm.get("/system/info").await.status, 200);
    assert_eq!(cwm.get("/company/companies").await.status, 200);
    let dropped = cwm.request(Method::GET, "/system/info").send().await;
    assert!(dropped.unwrap_err().is_request());
    cwm.mock
        .faults()
        .add(Fault::new(Failure::HangBefore).on_request(1));
    let hanging = cwm.request(Method::GET, "/system/info");
    let hanging = hanging.timeout(Duration::from_millis(100)).send().await;
    assert!(hanging.unwrap_err().is_timeout());
    assert_eq!(cwm.get("/system/info").await.status, 200);
}

#[tokio::test]
async fn redirects_lead_elsewhere() {
    let cwm = strict().await;
    let origin = cwm.mock.url();
    let elsewhere = origin.replace("127.0.0.1", "localhost");
    let path = "/v2025_1/apis/3.0/company/companies?pageSize=2";
    for (to, status, want) in [
        (Target::Http, 301, format!("{origin}{path}")),
        (Target::OtherHost, 307, format!("{elsewhere}{path}")),
        (
            Target::UiHost,
            302,
            format!("{elsewhere}/v4_6_release/ConnectWise.aspx"),
        ),
    ] {
        cwm.mock
            .faults()
            .add(Fault::new(Failure::Redirect { to, status }));
        let request = cwm.request(Method::GET, "/company/companies?pageSize=2");
        let response = request.send().await.unwrap();
        assert_eq!(response.status(), status);
        assert_eq!(response.headers()["location"], want);
    }
}

/// A page of statuses with a size of 3, of which there are 4.
async fn page(cwm: &Cwm, kind: &str, query: &str) -> Answer {
    let path = format!("{STATUSES}?pageSize=3{query}");
    let request = cwm
        .request(Method::GET, &path)
        .header("pagination-type", kind);
    Answer::of(request.send().await.unwrap()).await
}

#[tokio::test]
async fn a_page_may_be_shorter_than_asked_for() {
    let cwm = Cwm::start().await;
    cwm.post(STATUSES, json!({"name": "Fourth"}))
        .await
        .json(201);
    let short = |rows, link| {
        cwm.mock
            .faults()
            .add(Fault::new(Failure::ShortPage { rows, link }));
    };
    short(1, true);
    let first = page(&cwm, "forward-only", "").await;
    assert_eq!(first.ids(), [1]);
    let link = first.link.unwrap();
    assert!(link.ends_with("pageId=1>; rel=\"next\""), "{link}");
    assert!(link.starts_with(&format!("<{}/", cwm.mock.url())), "{link}");
    // Who goes on after the last row loses nothing.
    assert_eq!(
        page(&cwm, "forward-only", "&pageId=1").await.ids(),
        [2, 3, 4]
    );
    short(2, false);
    let bare = page(&cwm, "forward-only", "").await;
    assert_eq!((bare.ids(), bare.link), (vec![1, 2], None));
    short(2, true);
    let numbered = page(&cwm, "", "").await;
    assert_eq!(numbered.ids(), [1, 2]);
    assert!(numbered.link.unwrap().contains("page=2>; rel=\"next\""));
    // It waits for a list.
    short(0, false);
    assert_eq!(cwm.get("/company/companies/2").await.status, 200);
    assert!(page(&cwm, "", "").await.ids().is_empty());
    assert!(cwm.mock.faults().pending().is_empty());
}
