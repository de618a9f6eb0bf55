//! Who asked for what.

use crate::acme::{KEY, http, start, status};
use mock_vendor::Fault;

#[tokio::test]
async fn it_shows_what_was_asked_for_and_answered() {
    let acme = start().await;
    status(&acme, "/rows?page=2&kind=x").await;
    let request = http().post(acme.url() + "/rows").body("{\"page\":1}");
    request.send().await.unwrap();
    acme.fault("", Fault::TooMany(1));
    status(&acme, "/none").await;

    let log = acme.requests();
    let lines = log
        .iter()
        .map(|one| (one.method.as_str(), one.path(), one.query()));
    let lines: Vec<_> = lines.collect();
    assert_eq!(
        lines,
        [
            ("GET", "/api/rows", Some("page=2&kind=x")),
            ("POST", "/api/rows", None),
            ("GET", "/api/none", None),
        ]
    );
    assert_eq!(log[1].body, "{\"page\":1}");
    let ends: Vec<_> = log
        .iter()
        .map(|one| (one.status, one.fault.clone()))
        .collect();
    let expected = [
        (Some(200), None),
        (Some(401), None),
        (Some(429), Some(Fault::TooMany(1))),
    ];
    assert_eq!(ends, expected);
}

#[tokio::test]
async fn it_never_holds_a_secret() {
    let acme = start().await;
    status(&acme, &format!("/rows?key={KEY}")).await;
    status(&acme, &format!("/{KEY}")).await;
    let request = http().post(acme.url() + "/rows").body(format!("my {KEY}"));
    request.send().await.unwrap();
    let log = acme.requests();
    assert_eq!(log[0].query(), Some("key=[secret]"));
    let told = format!("{log:?} {acme:?}");
    assert!(!told.contains(KEY), "{told}");
}
