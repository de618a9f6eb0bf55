//! What every module needs: a client with tiny limits, and answers in CWM's own shape.

use cw_manage::http::{Attempt, Observer, RetryPolicy, TimeLimits};
use cw_manage::{Client, Config, ConfigBuilder};
use serde_json::{Value, json};
use std::sync::{Arc, Mutex};
use std::time::Duration;
use wiremock::matchers::{method, path};
use wiremock::{Mock, MockServer, Request, ResponseTemplate};

pub(crate) const COMPANY: &str = "acme";
pub(crate) const PUBLIC_KEY: &str = "pubKeyOfAcme";
pub(crate) const PRIVATE_KEY: &str = "privKeyOfAcme";
pub(crate) const CLIENT_ID: &str = "6f1cf1c5-0c1d-4e5d-b1a7-7f3c5a0d9e42";
/// Base64 of `acme+pubKeyOfAcme:privKeyOfAcme`.
pub(crate) const TOKEN: &str = "YWNtZStwdWJLZXlPZkFjbWU6cHJpdktleU9mQWNtZQ==";

/// Four attempts in a few milliseconds, two seconds at most.
pub(crate) fn patient() -> RetryPolicy {
    RetryPolicy {
        max_attempts: 4,
        first_pause: Duration::from_millis(1),
        longest_pause: Duration::from_secs(3),
        ..RetryPolicy::default()
    }
}

pub(crate) fn limits() -> TimeLimits {
    TimeLimits {
        connect: Duration::from_millis(500),
        attempt: Duration::from_secs(3),
        total: Duration::from_secs(10),
    }
}

pub(crate) fn config(site: &str) -> ConfigBuilder {
    Config::builder(site, COMPANY)
        .keys(PUBLIC_KEY, PRIVATE_KEY)
        .client_id(CLIENT_ID)
        .time_limits(limits())
        .retry(patient())
}

pub(crate) fn client(config: ConfigBuilder) -> Client {
    Client::new(config.build().unwrap()).unwrap()
}

/// A client that discovers its codebase.
pub(crate) fn discovering(server: &MockServer) -> Client {
    client(config(&server.uri()))
}

/// A client that does not, so that its first request is the one under test.
pub(crate) fn pinned(site: &str) -> Client {
    client(config(site).codebase("v2025_1"))
}

/// The path as sent, in the pinned codebase.
pub(crate) fn api(rest: &str) -> String {
    in_codebase("v2025_1", rest)
}

pub(crate) fn in_codebase(codebase: &str, rest: &str) -> String {
    format!("/{codebase}/apis/3.0{rest}")
}

pub(crate) const COMPANY_INFO: &str = "/login/companyinfo/acme";

pub(crate) fn company_info(codebase: &str) -> ResponseTemplate {
    ResponseTemplate::new(200).set_body_json(json!({
        "CompanyName": "Acme", "Codebase": format!("{codebase}/"), "VersionCode": "v2025.1",
        "VersionNumber": "v4.6.38842", "CompanyID": COMPANY, "IsCloud": true, "SiteUrl": "x",
    }))
}

/// A server that answers each of these paths, whatever the method, with the same answer always.
pub(crate) async fn server(
    answers: impl IntoIterator<Item = (String, ResponseTemplate)>,
) -> MockServer {
    let server = MockServer::start().await;
    for (at, answer) in answers {
        Mock::given(path(at))
            .respond_with(answer)
            .mount(&server)
            .await;
    }
    server
}

/// Answers the first calls of a path with each of these in turn, all later ones with the last.
pub(crate) async fn in_turn(
    server: &MockServer,
    verb: &str,
    at: &str,
    answers: impl IntoIterator<Item = ResponseTemplate>,
) {
    let mut answers: Vec<_> = answers.into_iter().collect();
    let last = answers.pop().unwrap();
    for answer in answers {
        Mock::given(method(verb))
            .and(path(at))
            .respond_with(answer)
            .up_to_n_times(1)
            .mount(server)
            .await;
    }
    Mock::given(method(verb))
        .and(path(at))
        .respond_with(last)
        .mount(server)
        .await;
}

/// An error in CWM's shape: pretty-printed, CRLF, `errors` left out when there are none
/// (cwm-api §6.1).
pub(crate) fn refusal(status: u16, code: &str, message: &str, errors: Value) -> ResponseTemplate {
    let mut body = json!({ "code": code, "message": message });
    if !errors.is_null() {
        body["errors"] = errors;
    }
    let body = serde_json::to_string_pretty(&body)
        .unwrap()
        .replace('\n', "\r\n");
    ResponseTemplate::new(status).set_body_raw(body, "application/json; charset=utf-8")
}

pub(crate) fn not_found(message: &str) -> ResponseTemplate {
    refusal(404, "NotFound", message, Value::Null)
}

/// The page of an IIS that knows no such path, shortened (cwm-api §6.2).
pub(crate) fn iis_404() -> ResponseTemplate {
    ResponseTemplate::new(404).set_body_raw(
        "<!DOCTYPE html PUBLIC \"-//W3C//DTD XHTML 1.0 Strict//EN\">\r\n<html><head>\r\n\
         <title>404 - File or directory not found.</title>\r\n</head><body>…</body></html>",
        "text/html",
    )
}

/// How many requests came for a path.
pub(crate) async fn count(server: &MockServer, at: &str) -> usize {
    received(server)
        .await
        .iter()
        .filter(|request| request.url.path() == at)
        .count()
}

pub(crate) async fn received(server: &MockServer) -> Vec<Request> {
    server.received_requests().await.unwrap()
}

pub(crate) fn query(request: &Request, name: &str) -> Option<String> {
    request
        .url
        .query_pairs()
        .find(|(key, _)| key == name)
        .map(|(_, value)| value.into_owned())
}

/// An observer that remembers what it is told.
#[derive(Clone, Default)]
pub(crate) struct Seen(Arc<Mutex<Vec<Told>>>);

/// One attempt, as an observer was told of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Told {
    pub(crate) operation: Option<String>,
    pub(crate) method: String,
    pub(crate) host: String,
    pub(crate) number: u32,
    pub(crate) outcome: String,
    pub(crate) bytes: u64,
    pub(crate) again_after: Option<Duration>,
}

impl Observer for Seen {
    fn attempt(&self, attempt: &Attempt<'_>) {
        self.0.lock().unwrap().push(Told {
            operation: attempt.operation.map(str::to_owned),
            method: attempt.method.to_string(),
            host: attempt.host.to_owned(),
            number: attempt.number,
            outcome: attempt.outcome().to_owned(),
            bytes: attempt.bytes,
            again_after: attempt.again_after,
        });
    }
}

impl Seen {
    pub(crate) fn all(&self) -> Vec<Told> {
        self.0.lock().unwrap().clone()
    }

    pub(crate) fn outcomes(&self) -> Vec<String> {
        self.all().into_iter().map(|told| told.outcome).collect()
    }
}
