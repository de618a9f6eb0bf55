//! What other clients got wrong with callbacks and files. Each test bears the row of lessons that it
//! comes from.

use crate::documents::serving;
use crate::support::*;
use cw_manage::callback::{
    Action, KeyUrlError, Payload, SignatureError, SigningKey, Verifier, VerifyError,
};
use cw_manage::model::Ticket;
use futures::StreamExt;
use proptest::prelude::*;
use serde_json::{Value, json};
use std::time::Duration;
use wiremock::matchers::any as anything;
use wiremock::{Mock, MockServer, ResponseTemplate};

const KEY_PATH: &str = "/v2025_1//system/callbackkey/index.rails";

fn key(name: &str) -> ResponseTemplate {
    ResponseTemplate::new(200).set_body_json(json!({ "signing_key": name }))
}

async fn signing(answers: impl IntoIterator<Item = ResponseTemplate>) -> MockServer {
    let server = MockServer::start().await;
    in_turn(&server, "GET", KEY_PATH, answers).await;
    server
}

fn key_url(server: &MockServer) -> String {
    format!("{}{KEY_PATH}?companyName=acme&id=5e1d", server.uri())
}

/// A body as CWM writes it, which is not how anyone else would: blanks, CRLF, escaped slashes.
fn body_with(key_url: &str, message: &str) -> Vec<u8> {
    let entity = json!(r#"{"id":7,"summary":"Größe \u00e4 1.50","unknown":[1]}"#);
    format!(
        "{{ \"Action\" : \"updated\",\r\n  \"ID\":7, \"Type\":\"ticket\",\r\n  \"Entity\": {entity},\r\n  \
         \"MessageId\":\"{message}\", \"Metadata\":{{\"key_url\":\"{}\"}} }}\r\n",
        key_url.replace('/', "\\/")
    )
    .into_bytes()
}

fn body(server: &MockServer, message: &str) -> Vec<u8> {
    body_with(&key_url(server), message)
}

fn signed(body: &[u8]) -> String {
    SigningKey::new("s3cret").sign(body)
}

fn verifier(server: &MockServer) -> Verifier {
    Verifier::builder(&pinned(&server.uri())).build()
}

fn wrong(error: &VerifyError) -> bool {
    matches!(error, VerifyError::Signature(SignatureError::Wrong))
}

#[tokio::test]
async fn lesson_1_2_a_valid_signature_over_the_raw_bytes_is_believed() {
    let server = signing([key("s3cret")]).await;
    let body = body(&server, "m1");
    let payload = verifier(&server)
        .verify(signed(&body), &body)
        .await
        .unwrap();
    assert_eq!(
        (payload.action.clone(), payload.id),
        (Action::Updated, Some(7))
    );
    let ticket: Ticket = payload.entity().unwrap().unwrap();
    assert_eq!(ticket.summary.as_deref(), Some("Größe ä 1.50"));
}

#[tokio::test]
async fn lesson_1_3_a_key_elsewhere_is_never_fetched() {
    let cwm = signing([key("s3cret")]).await;
    let other = signing([key("s3cret")]).await;
    let verifier = verifier(&cwm);
    let metadata = format!("{}/latest/meta-data/iam", cwm.uri());
    let company = key_url(&cwm).replace("acme", "evil");
    for (url, expected) in [
        (key_url(&other), KeyUrlError::OtherServer),
        (metadata, KeyUrlError::OtherPath),
        (company, KeyUrlError::OtherCompany),
        (
            "http://169.254.169.254/latest".to_owned(),
            KeyUrlError::Insecure,
        ),
        (String::new(), KeyUrlError::Missing),
    ] {
        let body = body_with(&url, "m1");
        let error = verifier.verify(signed(&body), &body).await.unwrap_err();
        assert!(
            matches!(error, VerifyError::KeyUrl(why) if why == expected),
            "{url}: {error}"
        );
        assert_eq!(error.answer_status(), 401);
    }
    assert_eq!(received(&cwm).await.len() + received(&other).await.len(), 0);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn lesson_1_3_whatever_the_payload_says_nothing_else_is_asked(
        host in "[a-z0-9.@:-]{1,20}",
        path in "[a-z0-9/._-]{0,20}",
        header in prop::collection::vec(any::<u8>(), 0..60),
        bytes in prop::collection::vec(any::<u8>(), 0..200),
    ) {
        tokio::runtime::Runtime::new().unwrap().block_on(async {
            let cwm = MockServer::start().await;
            Mock::given(anything()).respond_with(key("s3cret")).mount(&cwm).await;
            let verifier = verifier(&cwm);
            let _ = verifier.verify(&header, &bytes).await.unwrap_err();
            for start in ["https", "http"] {
                for at in [
                    format!("{start}://{host}/{path}"),
                    format!("{start}://{}@{host}{KEY_PATH}?companyName=acme&id=1", cwm.address()),
                    format!("{}/{path}?companyName=acme&id=1", cwm.uri()),
                ] {
                    let body = body_with(&at, "m1");
                    let error = verifier.verify(signed(&body), &body).await.unwrap_err();
                    assert!(matches!(error, VerifyError::KeyUrl(_)), "{at}: {error}");
                }
            }
            assert_eq!(received(&cwm).await.len(), 0);
        });
    }
}

#[tokio::test]
async fn lesson_1_4_the_signature_is_of_the_bytes_and_not_of_what_they_mean() {
    let server = signing([key("s3cret")]).await;
    let verifier = verifier(&server);
    let body = body(&server, "m1");
    let value: Value = serde_json::from_slice(&body).unwrap();
    let written_anew = serde_json::to_vec(&value).unwrap();
    let error = verifier
        .verify(signed(&body), &written_anew)
        .await
        .unwrap_err();
    assert!(wrong(&error), "{error}");
    assert!(error.to_string().contains("raw bytes"), "{error}");
    assert!(verifier.verify(signed(&body), &body).await.is_ok());
}

#[tokio::test]
async fn lesson_1_5_a_download_is_bytes_and_no_text() {
    let bytes = [0xff, 0xfe, 0x00, 0x80, b'\r', b'\n'];
    let server = serving(&bytes, "text/plain; charset=utf-8").await;
    let document = pinned(&server.uri()).system().documents().id(5);
    assert_eq!(document.download().await.unwrap().bytes, bytes);
}

#[tokio::test]
async fn lesson_1_20_the_key_is_fetched_with_the_clients_own_authentication() {
    let server = signing([key("s3cret")]).await;
    let body = body(&server, "m1");
    let verifier = verifier(&server);
    verifier.verify(signed(&body), &body).await.unwrap();
    let asked = &received(&server).await[0];
    assert_eq!(asked.headers["authorization"], format!("Basic {TOKEN}"));
    assert_eq!(asked.headers["clientid"], CLIENT_ID);

    let forged = SigningKey::new("guessed").sign(&body);
    assert!(wrong(&verifier.verify(forged, &body).await.unwrap_err()));
    for nothing in ["", "AAAA", "not base64 at all"] {
        let error = verifier.verify(nothing, &body).await.unwrap_err();
        assert!(
            matches!(error, VerifyError::Signature(SignatureError::Malformed)),
            "{error}"
        );
    }
}

#[tokio::test]
async fn lesson_1_20_a_key_that_cannot_be_fetched_proves_nothing() {
    let refused = refusal(401, "ConnectWiseApi", "UserNotAuthenticated", Value::Null);
    let empty = ResponseTemplate::new(200).set_body_json(json!({ "signing_key": "" }));
    for answer in [refused, empty] {
        let server = signing([answer]).await;
        let body = body(&server, "m1");
        let header = SigningKey::new("").sign(&body);
        let error = verifier(&server).verify(header, &body).await.unwrap_err();
        assert!(matches!(error, VerifyError::Key(_)), "{error}");
        // So that CWM tries again.
        assert_eq!(error.answer_status(), 429);
    }
}

#[tokio::test]
async fn lesson_2_5_a_key_is_kept_and_fetched_anew_once_when_it_does_not_fit() {
    let server = signing([key("old"), key("s3cret")]).await;
    let verifier = Verifier::builder(&pinned(&server.uri()))
        .key_refetch(Duration::ZERO)
        .build();
    let body = body(&server, "m1");
    let old = SigningKey::new("old").sign(&body);
    for _ in 0..5 {
        verifier.verify(&old, &body).await.unwrap();
    }
    assert_eq!(received(&server).await.len(), 1);
    // CWM changed its key.
    verifier.verify(signed(&body), &body).await.unwrap();
    assert_eq!(received(&server).await.len(), 2);
    assert!(wrong(&verifier.verify(&old, &body).await.unwrap_err()));
}

#[tokio::test]
async fn lesson_2_5_forgeries_cost_no_more_than_one_fetch_in_a_while() {
    let server = signing([key("s3cret")]).await;
    let verifier = verifier(&server);
    let body = body(&server, "m1");
    let forged = SigningKey::new("guessed").sign(&body);
    let tries = (0..20).map(|_| verifier.verify(&forged, &body));
    for outcome in futures::stream::iter(tries)
        .buffer_unordered(20)
        .collect::<Vec<_>>()
        .await
    {
        assert!(wrong(&outcome.unwrap_err()));
    }
    assert_eq!(received(&server).await.len(), 1);
}

#[tokio::test]
async fn lesson_2_5_made_up_keys_cost_only_so_many_fetches() {
    let server = signing([not_found("no such key")]).await;
    let verifier = verifier(&server);
    let mut busy = 0;
    for number in 0..40 {
        let url = format!("{}{number}", key_url(&server));
        let body = body_with(&url, "m1");
        let error = verifier.verify(signed(&body), &body).await.unwrap_err();
        busy += usize::from(matches!(error, VerifyError::Busy));
    }
    assert_eq!((busy, received(&server).await.len()), (10, 30));
}

/// Those that wait behind a fetch that takes all of the time do not each begin their own.
#[tokio::test]
async fn lesson_2_5_a_server_that_never_gives_the_key_is_asked_once_for_a_burst() {
    let slow = key("s3cret").set_delay(Duration::from_secs(5));
    let server = signing([slow]).await;
    let verifier = Verifier::builder(&pinned(&server.uri()))
        .key_time_limit(Duration::from_millis(100))
        .build();
    let body = body(&server, "m1");
    let tries = (0..10).map(|_| verifier.verify(signed(&body), &body));
    let outcomes = futures::future::join_all(tries).await;
    assert!(outcomes.iter().all(Result::is_err));
    assert_eq!(received(&server).await.len(), 1);
}

#[tokio::test]
async fn lesson_2_5_no_redirect_leads_to_a_key() {
    let other = signing([key("s3cret")]).await;
    let away = ResponseTemplate::new(302).insert_header("location", key_url(&other).as_str());
    let server = signing([away]).await;
    let body = body(&server, "m1");
    let error = verifier(&server)
        .verify(signed(&body), &body)
        .await
        .unwrap_err();
    assert!(matches!(error, VerifyError::Key(_)), "{error}");
    assert_eq!(received(&other).await.len(), 0);
}

#[tokio::test]
async fn lesson_2_5_what_was_delivered_before_is_refused_until_it_is_forgotten() {
    let server = signing([key("s3cret")]).await;
    let verifier = Verifier::builder(&pinned(&server.uri()))
        .replay_window(100)
        .build();
    for message in ["m1", "m2", ""] {
        let body = body(&server, message);
        let payload = verifier.verify(signed(&body), &body).await.unwrap();
        let error = verifier.verify(signed(&body), &body).await.unwrap_err();
        assert!(matches!(error, VerifyError::Replayed), "{message}: {error}");
        assert_eq!(error.answer_status(), 200);
        verifier.forget(&payload, &body);
        verifier.verify(signed(&body), &body).await.unwrap();
    }
    // A forgery uses up no message id.
    let body = body(&server, "m3");
    let forged = SigningKey::new("guessed").sign(&body);
    assert!(verifier.verify(forged, &body).await.is_err());
    assert!(verifier.verify(signed(&body), &body).await.is_ok());
}

#[tokio::test]
async fn lesson_5_9_a_file_that_looks_like_json_is_not_parsed() {
    for text in ["{\"a\": 1.50}\r\n", "[1,", "null", ""] {
        let server = serving(text.as_bytes(), "application/json").await;
        let document = pinned(&server.uri()).system().documents().id(5);
        assert_eq!(document.download().await.unwrap().bytes, text.as_bytes());
    }
}

#[tokio::test]
async fn lesson_5_17_going_without_proof_has_a_name_that_says_so() {
    let server = signing([key("s3cret")]).await;
    let body = body_with("", "m1");
    assert!(verifier(&server).verify("", &body).await.is_err());
    let payload: Payload = Payload::parse_unverified(&body).unwrap();
    assert_eq!(payload.id, Some(7));
}
