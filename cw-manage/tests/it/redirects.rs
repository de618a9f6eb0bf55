//! Redirects are never followed: credentials stay with the host that they were given for
//! (lessons §5.1).

use crate::support::*;
use cw_manage::ErrorKind;
use cw_manage::http::Method;
use wiremock::{MockServer, ResponseTemplate};

#[tokio::test]
async fn no_redirect_is_followed_and_its_target_is_named() {
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
                "refused to follow a redirect ({status}) to {}; check the host name",
                elsewhere.uri()
            );
            assert!(error.to_string().contains(&expected), "{error}");
            assert!(!error.to_string().contains("secret"), "{error}");
            // "See other" is how a server answers what it has done.
            let done = verb == Method::POST && status == 303;
            assert_eq!(error.may_have_happened(), done, "{verb} {status}");
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
