//! No key, token or client id in any message, `Debug` text or log, whatever a server echoes.

use crate::socket::{Act, Closed, Socket};
use crate::support::*;
use cw_manage::http::{Method, Redactor};
use cw_manage::model::{Addition, BillCustomer, IvItemReference};
use cw_manage::{Client, Error, Result};
use futures::StreamExt;
use serde_json::json;
use std::fmt::Debug;
use std::io::Write;
use std::sync::{Arc, Mutex};
use tracing_subscriber::fmt::MakeWriter;
use wiremock::matchers::any;
use wiremock::{Mock, MockServer, Request, ResponseTemplate};

/// Everything that is shown to anyone.
#[derive(Clone, Default)]
struct Shown(Arc<Mutex<Vec<u8>>>);

impl Write for Shown {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().unwrap().write(bytes)
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

impl<'a> MakeWriter<'a> for Shown {
    type Writer = Self;

    fn make_writer(&'a self) -> Self {
        self.clone()
    }
}

impl Shown {
    fn text(&self) -> String {
        String::from_utf8_lossy(&self.0.lock().unwrap()).into_owned()
    }

    fn debug(&mut self, value: &impl Debug) {
        writeln!(self, "{value:?} {value:#?}").unwrap();
    }

    fn error(&mut self, error: &Error) {
        writeln!(
            self,
            "{error} {error:?} {error:#?} {:?} {:?}",
            error.body(),
            error.violations()
        )
        .unwrap();
        writeln!(self, "{:?} {:?}", error.request_id(), error.code()).unwrap();
        let mut cause = std::error::Error::source(error);
        while let Some(source) = cause {
            writeln!(self, "{source} {source:?}").unwrap();
            cause = source.source();
        }
    }

    fn outcome<T>(&mut self, outcome: Result<T>) {
        if let Err(error) = outcome {
            self.error(&error);
        }
    }
}

/// What the server got, said back in a shape that the last part of the path chooses.
fn echo(request: &Request) -> ResponseTemplate {
    let header = |name: &str| {
        let value = request.headers.get(name);
        value
            .map_or("-", |value| value.to_str().unwrap())
            .to_owned()
    };
    let secrets = format!(
        "{} {} acme+{PUBLIC_KEY}:{PRIVATE_KEY}",
        header("authorization"),
        header("clientid")
    );
    let nested = json!({
        "code": secrets, "message": secrets,
        "errors": [{ "code": secrets, "message": secrets, "resource": secrets, "field": secrets }],
    });
    let answer =
        |status| ResponseTemplate::new(status).insert_header("x-cw-request-id", secrets.as_str());
    match request.url.path().rsplit('/').next().unwrap() {
        "text" => answer(500).set_body_string(&secrets),
        "html" => answer(404).set_body_string(format!("<html><title>{secrets}</title>")),
        "cut" => answer(400).set_body_string(format!("{}{secrets}", "x".repeat(1_990))),
        "additions" if request.method.as_str() == "GET" => {
            answer(200).set_body_json(json!([{ "id": 1, "quantity": secrets }, { "id": secrets }]))
        }
        "1" | "additions" => answer(200).set_body_json(json!({ "id": secrets })),
        "catalog" => answer(200).set_body_json(json!({ "rows": secrets })),
        "away" => {
            let to = format!("https://{PUBLIC_KEY}:{PRIVATE_KEY}@x.example/{TOKEN}?k={CLIENT_ID}");
            answer(302).insert_header("location", to.as_str())
        }
        "fine" => answer(200).set_body_string(&secrets),
        "acme" => ResponseTemplate::new(200).set_body_json(json!({ "Codebase": PRIVATE_KEY })),
        _ => answer(401).set_body_json(nested),
    }
}

async fn use_everything(cwm: &Client, shown: &mut Shown) {
    for (verb, at) in [
        (Method::GET, "/json"),
        (Method::POST, "/json"),
        (Method::GET, "/text"),
        (Method::POST, "/text"),
        (Method::GET, "/html"),
        (Method::GET, "/cut"),
        (Method::GET, "/away"),
        (Method::GET, "/fine"),
    ] {
        let call = cwm.raw(verb, at).query("k", "v").json("{}");
        shown.debug(&call);
        let outcome = call.send().await;
        shown.debug(&outcome);
        shown.outcome(outcome);
    }
    let agreement = cwm.finance().agreements().id(1);
    shown.debug(&agreement);
    shown.outcome(agreement.get().await);
    let draft = Addition::draft(IvItemReference::id(1), BillCustomer::Billable);
    shown.outcome(agreement.additions().create(&draft).await);
    let list = agreement.additions().list();
    shown.debug(&list);
    for row in list.stream().collect::<Vec<_>>().await {
        shown.outcome(row);
    }
    shown.outcome(agreement.additions().list().page(1).await.map(drop));
    shown.outcome(cwm.procurement().catalog().list().all().await);
}

#[tokio::test]
async fn nothing_shows_a_secret() {
    let mut shown = Shown::default();
    let subscriber = tracing_subscriber::fmt()
        .with_max_level(tracing::Level::TRACE)
        .with_writer(shown.clone())
        .finish();
    // While there is only one subscriber, tracing lets the thread that comes first to a log line
    // decide for all threads whether anyone listens. Other tests must not decide that.
    let _second = tracing::Dispatch::new(tracing_subscriber::registry());
    // For this thread only, which is all that a test's runtime uses.
    let guard = tracing::subscriber::set_default(subscriber);

    let server = MockServer::start().await;
    Mock::given(any()).respond_with(echo).mount(&server).await;
    let builder = config(&server.uri()).codebase("v2025_1");
    shown.debug(&builder);
    let config = builder.build().unwrap();
    shown.debug(&config);
    let cwm = Client::new(config).unwrap();
    shown.debug(&cwm);
    use_everything(&cwm, &mut shown).await;
    shown.outcome(discovering(&server).codebase().await);

    let socket = Socket::start([Act::Drop]).await;
    shown.outcome(pinned(&socket.site).test_connection().await);
    shown.outcome(pinned(&Closed::site().site).test_connection().await);
    drop(guard);

    let text = shown.text();
    for expected in [
        "cwm call",
        "http attempt",
        "[redacted]",
        "refused to follow",
        "no connection",
    ] {
        assert!(
            text.contains(expected),
            "{expected} is not shown: the test sees nothing"
        );
    }
    for secret in [PUBLIC_KEY, PRIVATE_KEY, CLIENT_ID, TOKEN] {
        let around = text.find(secret).map(|at| {
            let start = text[..at]
                .char_indices()
                .rev()
                .nth(300)
                .map_or(0, |(at, _)| at);
            &text[start..at + secret.len()]
        });
        assert_eq!(around, None, "{secret} is shown");
    }
}

#[test]
fn a_secret_within_another_leaves_no_rest() {
    let redactor = Redactor::new(["abc".to_owned().into(), "xabcx".to_owned().into()]);
    assert_eq!(redactor.excerpt("xabcx abc"), "[redacted] [redacted]");
}
