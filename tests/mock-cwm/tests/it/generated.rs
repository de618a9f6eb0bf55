//! Made-up records, as clients see them.

use mock_cwm::{Generated, MockCwm};
use reqwest::Method;

use crate::support::{Answer, Cwm, today};

async fn cwm(generated: Generated) -> Cwm {
    Cwm::from(MockCwm::builder().generated(generated).today(today())).await
}

#[tokio::test]
async fn a_long_list_is_walked_to_its_end() {
    let cwm = cwm(Generated {
        companies: 2_000,
        agreements_per_company: 0,
        ..Generated::default()
    })
    .await;
    let mut ids = Vec::new();
    for _ in 0..20 {
        let after = ids.last().copied().unwrap_or(0);
        let path = format!("/company/companies?pageSize=100&pageId={after}");
        let request = cwm.request(Method::GET, &path);
        let request = request.header("pagination-type", "forward-only");
        let page = Answer::of(request.send().await.unwrap()).await;
        assert_eq!(
            page.link.is_some_and(|link| link.is_empty()),
            ids.len() == 1_900
        );
        ids.extend(Answer { link: None, ..page }.ids());
    }
    assert_eq!(ids, (1..=2_000).collect::<Vec<_>>());
    let stats = cwm.mock.stats();
    assert_eq!((stats.requests, stats.connections), (20, 1));
    assert!(stats.bytes_out > 2_000 * 100 && stats.bytes_in == 0);
}

#[tokio::test]
async fn records_are_whole_and_refer_to_each_other() {
    let cwm = cwm(Generated {
        companies: 3,
        agreements_per_company: 1,
        additions_per_agreement: 4,
        seed: 7,
    })
    .await;
    let company = cwm.get("/company/companies/2").await.json(200);
    assert!(company["status"]["name"].is_string(), "{company}");
    assert_eq!(company["leadFlag"], false);
    let agreements = cwm
        .list("/finance/agreements", &[("conditions", "company/id=2")])
        .await;
    let agreement = &agreements.json(200)[0];
    assert!(agreement["type"]["name"].is_string() && agreement["contact"]["name"].is_string());
    let lines = cwm
        .get(&format!(
            "/finance/agreements/{}/additions",
            agreement["id"]
        ))
        .await;
    let lines = lines.json(200);
    assert_eq!(lines.as_array().unwrap().len(), 4);
    assert!(lines[0]["product"]["identifier"].is_string(), "{lines}");
    assert_eq!(lines[0]["uom"], "Each");
    // They may be changed like any others.
    let path = format!(
        "/finance/agreements/{}/additions/{}",
        agreement["id"], lines[0]["id"]
    );
    assert_eq!(
        cwm.replace(&path, "quantity", 9.into()).await.json(200)["quantity"],
        9
    );
    let next = cwm.post(
        "/company/companies",
        serde_json::json!({
            "identifier": "New", "name": "New", "site": {"name": "Main"}
        }),
    );
    assert_eq!(next.await.json(201)["id"], 4);
    let before = cwm.mock.state("/company/companies");
    cwm.mock.reset();
    assert_eq!(cwm.mock.state("/company/companies"), before[..3]);
}

#[tokio::test]
async fn a_seed_gives_the_same_state() {
    let state = async |seed| {
        let generated = Generated {
            companies: 5,
            seed,
            ..Generated::default()
        };
        cwm(generated).await.mock.state("/company/companies")
    };
    let without_links = |mut companies: Vec<serde_json::Value>| {
        for company in &mut companies {
            for part in ["status", "defaultContact"] {
                company[part]["_info"].take();
            }
            company["types"].take();
        }
        companies
    };
    let (one, other) = (state(7).await, state(7).await);
    assert_eq!(without_links(one.clone()), without_links(other));
    assert_ne!(without_links(one), without_links(state(8).await));
}
