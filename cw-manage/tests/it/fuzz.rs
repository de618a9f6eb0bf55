//! Whatever a server says: an answer or an error, bounded, without secrets, never a panic.

use crate::support::*;
use cw_manage::http::{Method, RetryPolicy};
use proptest::collection::{hash_map, vec};
use proptest::prelude::*;
use proptest::test_runner::TestRunner;
use serde_json::{Value, json};
use std::sync::{Arc, Mutex};
use tokio::runtime::Runtime;
use wiremock::matchers;
use wiremock::{Mock, MockServer, ResponseTemplate};

/// A server whose next answer is set from outside.
struct Puppet {
    runtime: Runtime,
    server: MockServer,
    next: Arc<Mutex<(u16, Vec<u8>)>>,
}

impl Puppet {
    fn new() -> Self {
        let runtime = Runtime::new().unwrap();
        let next = Arc::new(Mutex::new((200, Vec::new())));
        let server = runtime.block_on(async {
            let server = MockServer::start().await;
            let next = Arc::clone(&next);
            let answer = move |_: &wiremock::Request| {
                let (status, body) = next.lock().unwrap().clone();
                ResponseTemplate::new(status).set_body_bytes(body)
            };
            Mock::given(matchers::any())
                .respond_with(answer)
                .mount(&server)
                .await;
            server
        });
        Self {
            runtime,
            server,
            next,
        }
    }

    fn says(&self, status: u16, body: Vec<u8>) {
        *self.next.lock().unwrap() = (status, body);
    }
}

fn json_value() -> impl Strategy<Value = Value> {
    let text = prop_oneof![
        Just(format!("x {PRIVATE_KEY} y")),
        Just("v2025_1/".to_owned()),
        any::<String>(),
    ];
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        text.prop_map(Value::from),
    ];
    leaf.prop_recursive(3, 40, 6, |inner| {
        let name = prop_oneof![
            Just("code"),
            Just("message"),
            Just("errors"),
            Just("field"),
            Just("Codebase"),
            Just("IsCloud"),
            Just("\u{200e}"),
        ];
        prop_oneof![
            vec(inner.clone(), 0..6).prop_map(Value::from),
            hash_map(name.prop_map(str::to_owned), inner, 0..6)
                .prop_map(|fields| Value::Object(fields.into_iter().collect())),
        ]
    })
}

/// Any bytes, any JSON, and either very long; a secret somewhere in it.
fn body() -> impl Strategy<Value = Vec<u8>> {
    let bytes = (vec(any::<u8>(), 0..300), vec(any::<u8>(), 0..300))
        .prop_map(|(before, after)| [&before[..], PRIVATE_KEY.as_bytes(), &after].concat());
    let json = json_value().prop_map(|value| value.to_string().into_bytes());
    let long = (json_value(), 1usize..3_000).prop_map(|(value, times)| {
        json!({ "message": "m", "errors": vec![value; times] })
            .to_string()
            .into_bytes()
    });
    prop_oneof![4 => bytes, 4 => json, 1 => long]
}

#[test]
fn any_body_of_an_error_status_is_a_bounded_error_without_secrets() {
    let puppet = Puppet::new();
    let config = config(&puppet.server.uri()).codebase("v2025_1");
    let config = config.load_limits(cw_manage::http::LoadLimits::unlimited());
    let cwm = client(config.retry(RetryPolicy::never()));
    let mut runner = TestRunner::new(ProptestConfig::with_cases(200));
    let cases = (400u16..600, body());
    let outcome = runner.run(&cases, |(status, body)| {
        puppet.says(status, body);
        let call = cwm.raw(Method::GET, "/x").send();
        let error = puppet.runtime.block_on(call).unwrap_err();
        prop_assert_eq!(error.status(), Some(status));
        let shown = format!("{error} {:?}", error.body());
        prop_assert!(shown.len() < 100_000, "{} bytes", shown.len());
        prop_assert!(
            !format!("{shown} {error:?}").contains(PRIVATE_KEY),
            "{}",
            shown
        );
        Ok(())
    });
    outcome.unwrap();
}

#[test]
fn any_answer_to_discovery_is_a_codebase_or_an_error() {
    let puppet = Puppet::new();
    let cases = (prop_oneof![Just(200u16), 200u16..600], body());
    let mut runner = TestRunner::new(ProptestConfig::with_cases(100));
    let outcome = runner.run(&cases, |(status, body)| {
        let config = config(&puppet.server.uri()).retry(RetryPolicy::never());
        let cwm = client(config);
        puppet.says(status, body);
        match puppet.runtime.block_on(cwm.codebase()) {
            Ok(codebase) => prop_assert_eq!(codebase.as_str(), "v2025_1"),
            Err(error) => {
                let shown = format!("{error} {error:?}");
                prop_assert!(!shown.contains(PRIVATE_KEY), "{}", shown);
            }
        }
        Ok(())
    });
    outcome.unwrap();
}
