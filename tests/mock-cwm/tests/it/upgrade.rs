//! An upgrade while clients are at work, and versions.

use mock_cwm::{MockError, Switches};
use reqwest::Method;
use serde_json::json;

use crate::support::{Answer, Cwm};

async fn info(cwm: &Cwm, codebase: &str) -> Answer {
    let url = format!("{}/{codebase}/apis/3.0/system/info", cwm.mock.url());
    let request = cwm.http.get(url).basic_auth("acme+pub", Some("priv"));
    Answer::of(request.header("clientId", "cid").send().await.unwrap()).await
}

async fn discovered(cwm: &Cwm) -> String {
    let url = format!("{}/login/companyinfo/acme", cwm.mock.url());
    let info = Answer::of(cwm.http.get(url).send().await.unwrap()).await;
    info.json(200)["Codebase"].as_str().unwrap().to_owned()
}

#[tokio::test]
async fn after_an_upgrade_the_old_codebase_is_gone() {
    let cwm = Cwm::start().await;
    let made = cwm
        .post("/company/companies/statuses", json!({"name": "Kept"}))
        .await;
    assert_eq!(made.status, 201);
    cwm.mock.upgrade("v2026_1").unwrap();
    assert_eq!(cwm.mock.codebase(), "v2026_1/");
    let old = info(&cwm, "v2025_1").await;
    assert_eq!(old.status, 404);
    assert!(old.text.contains("<html>"), "{}", old.text);
    let new = info(&cwm, "v2026_1").await.json(200);
    assert_eq!(new["version"], "v2026.1.0");
    assert_eq!(info(&cwm, "v4_6_release").await.status, 200);
    assert_eq!(discovered(&cwm).await, "v2026_1/");
    // The records have moved along, and their links name the new codebase.
    let response = cwm
        .request(Method::GET, "/company/companies/2")
        .send()
        .await
        .unwrap();
    assert_eq!(response.headers()["api-current-version"], "2026.1");
    assert_eq!(
        response.headers()["content-type"],
        "application/vnd.connectwise.com+json; version=2026.1"
    );
    let company = Answer::of(response).await.json(200);
    let href = company["status"]["_info"]["status_href"].as_str().unwrap();
    assert!(href.contains("/v2026_1//apis/"), "{href}");
    assert_eq!(cwm.mock.state("/company/companies/statuses").len(), 4);
    cwm.mock.reset();
    assert_eq!(discovered(&cwm).await, "v2025_1/");
}

#[tokio::test]
async fn the_stale_codebase_may_answer_in_the_apis_form() {
    let cwm = Cwm::with(Switches {
        stale_codebase_as_json: true,
        ..Switches::default()
    })
    .await;
    let url = format!("{}/__control/upgrade", cwm.mock.url());
    let upgrade = |codebase: &str| {
        cwm.http
            .post(&url)
            .json(&json!({"codebase": codebase}))
            .send()
    };
    let done = Answer::of(upgrade("/v2026_4/").await.unwrap()).await;
    assert_eq!(done.json(200), json!({"codebase": "v2026_4/"}));
    let old = info(&cwm, "v2025_1").await.json(404);
    assert_eq!(old["message"], "The endpoint does not exist.");
    assert_eq!(upgrade("nonsense").await.unwrap().status(), 400);
    assert!(matches!(cwm.mock.upgrade(""), Err(MockError::Refused(_))));
    assert_eq!(cwm.mock.codebase(), "v2026_4/");
}

#[tokio::test]
async fn versions_that_make_no_sense_are_refused() {
    let ask = async |cwm: &Cwm, version: &str| {
        let accept = format!("application/vnd.connectwise.com+json; version={version}");
        let request = cwm
            .request(Method::GET, "/system/info")
            .header("accept", accept);
        Answer::of(request.send().await.unwrap()).await
    };
    let cwm = Cwm::start().await;
    for (version, status) in [
        ("2025.1", 200),
        ("2030.1", 200),
        ("2018.6", 400),
        ("3.0", 400),
    ] {
        let answer = ask(&cwm, version).await;
        assert_eq!(answer.status, status, "{version}");
        if status == 400 {
            assert!(
                answer.json(400)["message"]
                    .as_str()
                    .unwrap()
                    .contains(version)
            );
        }
    }
    let cwm = Cwm::with(Switches {
        bad_version: 404,
        oldest_version: "2024.9".to_owned(),
        ..Switches::default()
    })
    .await;
    assert_eq!(ask(&cwm, "2024.8").await.status, 404);
    assert_eq!(ask(&cwm, "2024.10").await.status, 200);
}

#[tokio::test]
async fn an_unknown_company_may_be_a_404() {
    let cwm = Cwm::with(Switches {
        unknown_company: 404,
        max_url: 100,
        over_long_url: 404,
        ..Switches::default()
    })
    .await;
    let url = format!("{}/login/companyinfo/other", cwm.mock.url());
    assert_eq!(cwm.http.get(url).send().await.unwrap().status(), 404);
    let long = format!("/company/companies?conditions=name=\"{}\"", "x".repeat(100));
    assert_eq!(cwm.get(&long).await.status, 404);
}
