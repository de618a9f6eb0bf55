//! Both kinds of paging, over all page sizes.

use mock_cwm::{MockCwm, Switches};
use reqwest::Method;
use serde_json::{Value, json};

use crate::support::{Answer, Cwm};

async fn with_companies(count: i64, switches: Switches) -> Cwm {
    let records =
        (1..=count).map(|n| json!({"identifier": format!("c{n}"), "name": format!("Company {n}")}));
    let fixture = json!({"/company/companies": records.collect::<Value>()}).to_string();
    let builder = MockCwm::builder()
        .fixture_json(&fixture)
        .unwrap()
        .first_id(100);
    Cwm::from(builder.switches(switches)).await
}

/// The address of the link with this rel.
fn link(answer: &Answer, rel: &str) -> Option<String> {
    let header = answer.link.as_deref().unwrap_or_default();
    let mark = format!(">; rel=\"{rel}\"");
    let link = header.split(", ").find(|link| link.ends_with(&mark))?;
    Some(
        link.trim_start_matches('<')
            .trim_end_matches(mark.as_str())
            .to_owned(),
    )
}

async fn follow(cwm: &Cwm, url: &str, forward: bool) -> Answer {
    let mut request = cwm.http.get(url).basic_auth("acme+pub", Some("priv"));
    request = request.header("clientId", "cid");
    if forward {
        request = request.header("pagination-type", "forward-only");
    }
    Answer::of(request.send().await.unwrap()).await
}

#[tokio::test]
async fn every_page_size_gives_every_record_once() {
    let cwm = with_companies(23, Switches::default()).await;
    let all: Vec<i64> = (100..123).collect();
    for forward in [false, true] {
        for size in [1, 2, 5, 11, 22, 23, 24, 1000] {
            let mut url = Some(format!(
                "{}/v2025_1/apis/3.0/company/companies?pageSize={size}&conditions=name%20like%20%27comp%25%27",
                cwm.mock.url()
            ));
            let mut found = Vec::new();
            while let Some(next) = url {
                let answer = follow(&cwm, &next, forward).await;
                found.extend(answer.ids());
                assert_eq!(answer.link.is_some(), forward || size < 23);
                url = link(&answer, "next");
            }
            assert_eq!(found, all, "size {size}, forward {forward}");
        }
    }
}

#[tokio::test]
async fn pages_have_a_default_size_and_an_end() {
    let cwm = with_companies(30, Switches::default()).await;
    let first = cwm.get("/company/companies").await;
    assert_eq!(first.ids().len(), 25);
    assert!(first.link.as_deref().unwrap().ends_with("rel=\"last\""));
    let last = cwm.get("/company/companies?page=2").await;
    assert_eq!(last.ids().len(), 5);
    assert!(last.link.as_deref().unwrap().ends_with("rel=\"first\""));
    assert_eq!(
        cwm.get("/company/companies?page=3").await.json(200),
        json!([])
    );
    let whole = cwm.get("/company/companies?pageSize=30").await;
    assert_eq!((whole.ids().len(), whole.link), (30, None));
}

#[tokio::test]
async fn links_have_the_servers_form() {
    let switches = Switches {
        link_origin: Some("http://internal.example".to_owned()),
        ..Switches::default()
    };
    let cwm = with_companies(3, switches).await;
    let query = [
        ("page", "2"),
        ("pageSize", "1"),
        ("conditions", "id >= 100"),
    ];
    let answer = cwm.list("/company/companies", &query).await;
    let url = "http://internal.example/v2025_1/apis/3.0/company/companies?conditions=id+%3e%3d+100&pageSize=1&page=";
    let want = format!(
        "<{url}3>; rel=\"next\", <{url}1>; rel=\"prev\", <{url}1>; rel=\"first\", <{url}3>; rel=\"last\""
    );
    assert_eq!(answer.link.as_deref(), Some(want.as_str()));
}

#[tokio::test]
async fn forward_only_pages_go_by_id() {
    let cwm = with_companies(5, Switches::default()).await;
    let ask = |query: &'static str| {
        let request = cwm.request(Method::GET, &format!("/company/companies?{query}"));
        let request = request.header("Pagination-Type", "Forward-Only");
        async { Answer::of(request.send().await.unwrap()).await }
    };
    let page = ask("pageSize=2&pageId=101&page=9").await;
    assert_eq!(page.ids(), [102, 103]);
    assert!(
        page.link
            .as_deref()
            .unwrap()
            .ends_with("pageSize=2&pageId=103>; rel=\"next\"")
    );
    let last = ask("pageSize=2&pageId=103").await;
    assert_eq!((last.ids(), last.link.as_deref()), (vec![104], Some("")));
    let exact = ask("pageSize=5").await;
    assert_eq!((exact.ids().len(), exact.link.as_deref()), (5, Some("")));
    assert_eq!(ask("orderBy=name").await.status, 400);
}

#[tokio::test]
async fn too_large_pages_are_capped_or_refused() {
    let cwm = with_companies(1001, Switches::default()).await;
    assert_eq!(
        cwm.get("/company/companies?pageSize=5000")
            .await
            .ids()
            .len(),
        1000
    );
    let refuse = Switches {
        cap_page_size: false,
        ..Switches::default()
    };
    let cwm = with_companies(1, refuse).await;
    assert_eq!(
        cwm.get("/company/companies?pageSize=5000").await.status,
        400
    );
    assert_eq!(cwm.get("/company/companies?pageSize=few").await.status, 400);
}
