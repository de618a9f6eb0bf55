use serde_json::Value;

use crate::client::{TENANTS, get, http, products, start};

#[tokio::test]
async fn shows_what_was_asked_for() {
    let msw = start().await;
    get(&msw, TENANTS).await;
    get(&msw, &(products(4_410_021) + "?kind=monthly&page=2")).await;
    http().get(msw.url() + TENANTS).send().await.unwrap();

    let log = msw.requests();
    assert_eq!(log.len(), 3);
    assert_eq!(
        (log[0].method.as_str(), log[0].path.as_str()),
        ("GET", TENANTS)
    );
    assert_eq!((log[0].status, log[0].authorized), (Some(200), true));
    assert_eq!(log[1].query.as_deref(), Some("kind=monthly&page=2"));
    assert_eq!((log[2].status, log[2].authorized), (Some(302), false));

    let counters = msw.counters();
    assert_eq!(
        (counters.total, counters.unauthorized, counters.faulted),
        (3, 1, 0)
    );
    assert_eq!(counters.by_path[TENANTS], 2);
    assert_eq!(counters.by_path[&products(4_410_021)], 1);
}

#[tokio::test]
async fn can_be_read_over_http_and_does_not_count_that() {
    let msw = start().await;
    get(&msw, TENANTS).await;
    for _ in 0..2 {
        let answer = http()
            .get(msw.url() + "/__control/requests")
            .send()
            .await
            .unwrap();
        let log: Value = answer.json().await.unwrap();
        assert_eq!(log["counters"]["total"], 1);
        assert_eq!(log["requests"][0]["path"], TENANTS);
    }
}

#[tokio::test]
async fn never_holds_the_key() {
    let msw = start().await;
    get(&msw, &format!("{TENANTS}?key={}", msw.api_key())).await;
    get(&msw, &format!("/api/{}", msw.api_key())).await;
    let url = msw.url() + "/__control/requests";
    let log = http().get(url).send().await.unwrap().text().await.unwrap();
    assert!(!log.contains(msw.api_key()), "{log}");
    assert!(!format!("{:?} {:?} {msw:?}", msw.requests(), msw.counters()).contains(msw.api_key()));
}
