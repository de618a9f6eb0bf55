//! Redirects are never followed: credentials stay with the host that they were given for
//! (lessons §5.1).

use crate::support::*;
use cw_manage::ErrorKind;
use cw_manage::http::{Failure, Method};
use wiremock::{MockServer, ResponseTemplate};

#[tokio::test]
async fn lesson_5_1_no_redirect_is_followed_and_its_target_is_named() {
    for status in [301, 302, 303, 307, 308] {
        for verb in [Method::GET, Method::POST] {
            let elsewhere = MockServer::start().await;
            let to = format!("{}/login?secret=x", elsewhere.uri());
            let answer = ResponseTemplate::new(status).insert_header("location", to.as_str());
            let server = server([(api("/x"), answer)]).await;
            let call = pinned(&server.uri()).raw(verb.clone(), "/x").json("{}");
            let error = call.send().await.unwrap_err();

            assert_eq!(error.kind(), ErrorKind::Transport);
            let expected = format!(
                "refused to follow a redirect ({status}) to {} (",
                elsewhere.uri()
            );
            assert!(error.to_string().contains(&expected), "{error}");
            assert!(!error.to_string().contains("secret"), "{error}");
            // "See other" is how a server answers what it has done, and many say 302 for it.
            let done = verb == Method::POST && [302, 303].contains(&status);
            assert_eq!(error.may_have_happened(), done, "{verb} {status}");
            let place = elsewhere.address();
            let hint = match done {
                true => "look before trying again".to_owned(),
                false => format!("configure the site `{place}`; no keys were sent to it"),
            };
            assert!(error.to_string().ends_with(&hint), "{error}");
            assert_eq!(count(&server, &api("/x")).await, 1);
            assert_eq!(received(&elsewhere).await.len(), 0);
        }
    }
}

#[tokio::test]
async fn neither_is_one_of_discovery_nor_one_without_a_target() {
    let elsewhere = MockServer::start().await;
    let to = elsewhere.uri();
    let answer = ResponseTemplate::new(302).insert_header("location", to.as_str());
    let server = server([(COMPANY_INFO.to_owned(), answer)]).await;
    let error = discovering(&server).codebase().await.unwrap_err();
    assert!(error.to_string().contains(&to), "{error}");
    assert_eq!(received(&elsewhere).await.len(), 0);

    let answer = ResponseTemplate::new(302);
    let server = crate::support::server([(api("/x"), answer)]).await;
    let call = pinned(&server.uri()).raw(Method::GET, "/x");
    let error = call.send().await.unwrap_err();
    assert!(error.to_string().contains("another place"), "{error}");
}

#[tokio::test]
async fn a_redirect_of_a_moved_codebase_is_followed_by_discovery_alone() {
    for (verb, status, moves) in [
        (Method::GET, 302, true),
        (Method::POST, 308, true),
        // It may have been done.
        (Method::POST, 302, false),
    ] {
        let away = ResponseTemplate::new(status).insert_header("location", "https://cw.example/");
        let new = in_codebase("v2025_1", "/x");
        let server = server([
            (in_codebase("v2024_2", "/x"), away),
            (new.clone(), ResponseTemplate::new(200)),
        ])
        .await;
        let infos = ["v2024_2", "v2025_1"].map(company_info);
        in_turn(&server, "GET", COMPANY_INFO, infos).await;
        let outcome = discovering(&server).raw(verb, "/x").json("{}").send().await;
        assert_eq!(outcome.is_ok(), moves);
        assert_eq!(count(&server, &new).await, usize::from(moves));
    }
}

#[tokio::test]
async fn an_unchanged_codebase_repeats_nothing() {
    let away = ResponseTemplate::new(301).insert_header("location", "https://cw.example/");
    let server = server([
        (COMPANY_INFO.to_owned(), company_info("v2025_1")),
        (api("/x"), away),
    ])
    .await;
    let call = discovering(&server).raw(Method::GET, "/x");
    let error = call.send().await.unwrap_err();
    let target = Some("https://cw.example".to_owned());
    let expected = Failure::Redirect {
        status: 301,
        target,
    };
    assert_eq!(error.failure(), Some(&expected));
    assert_eq!(count(&server, COMPANY_INFO).await, 2);
    assert_eq!(count(&server, &api("/x")).await, 1);
}
