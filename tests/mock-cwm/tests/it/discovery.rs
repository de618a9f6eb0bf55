//! Discovery, credentials, routes: everything before a record is looked at.

use mock_cwm::{MockCwm, MockError, Switches};
use reqwest::Method;
use serde_json::{Value, json};

use crate::support::{Answer, Cwm, builder};

async fn raw(cwm: &Cwm, path: &str) -> Answer {
    let url = format!("{}{path}", cwm.mock.url());
    Answer::of(cwm.http.get(url).send().await.unwrap()).await
}

#[tokio::test]
async fn companyinfo_needs_no_keys() {
    let cwm = Cwm::start().await;
    let info = raw(&cwm, "/login/companyinfo/ACME").await.json(200);
    assert_eq!(info["Codebase"], "v2025_1/");
    assert_eq!(info["CompanyID"], "acme");
    assert_eq!(info["IsCloud"], "True");
    assert_eq!(
        raw(&cwm, "/login/companyinfo/other").await.json(200),
        Value::Null
    );

    let cwm = Cwm::with(Switches {
        is_cloud_as_boolean: true,
        ..Switches::default()
    })
    .await;
    assert_eq!(
        raw(&cwm, "/login/companyinfo/acme").await.json(200)["IsCloud"],
        json!(true)
    );
}

#[tokio::test]
async fn only_the_right_keys_open() {
    let cwm = Cwm::start().await;
    let url = format!("{}/v2025_1/apis/3.0/system/info", cwm.mock.url());
    let ask = |user: &str, password: &str, client: Option<&str>| {
        let mut request = cwm.http.get(&url).basic_auth(user, Some(password));
        if let Some(client) = client {
            request = request.header("ClientId", client);
        }
        async { Answer::of(request.send().await.unwrap()).await }
    };
    assert_eq!(ask("acme+pub", "priv", Some("cid")).await.status, 200);
    for (user, password) in [
        ("acme+pub", "wrong"),
        ("acme+other", "priv"),
        ("other+pub", "priv"),
        ("pub", "priv"),
    ] {
        let body = ask(user, password, Some("cid")).await.json(401);
        assert_eq!(
            body,
            json!({"code": "ConnectWiseApi", "message": "UserNotAuthenticated"})
        );
    }
    assert_eq!(ask("acme+pub", "priv", None).await.status, 401);
    assert_eq!(ask("acme+pub", "priv", Some("other")).await.status, 401);
    assert_eq!(raw(&cwm, "/v2025_1/apis/3.0/system/info").await.status, 401);
    assert_eq!(
        raw(&cwm, "/v2025_1/apis/3.0/company/companies")
            .await
            .status,
        401
    );
}

#[tokio::test]
async fn switches_change_who_may_call() {
    let cwm = Cwm::with(Switches {
        missing_client_id: 403,
        bad_credentials: 404,
        anonymous_system_info: true,
        ..Switches::default()
    })
    .await;
    assert_eq!(raw(&cwm, "/v2025_1/apis/3.0/system/info").await.status, 200);
    let refused = raw(&cwm, "/v2025_1/apis/3.0/company/companies").await;
    assert_eq!(refused.json(404)["message"], "The endpoint does not exist.");
    let url = format!("{}/v2025_1/apis/3.0/company/companies", cwm.mock.url());
    let request = cwm.http.get(url).basic_auth("acme+pub", Some("priv"));
    assert_eq!(request.send().await.unwrap().status(), 403);
}

#[tokio::test]
async fn the_codebase_must_be_the_current_one() {
    let cwm = Cwm::from(builder().codebase("v2026_4")).await;
    let url = |codebase: &str| format!("{}/{codebase}/apis/3.0/system/info", cwm.mock.url());
    for (codebase, status) in [
        ("v2026_4", 200),
        ("v4_6_release", 200),
        ("v2025_1", 404),
        ("v2026_4/", 200),
        ("v2026_4//", 400),
        ("x", 400),
    ] {
        let request = cwm
            .http
            .get(url(codebase))
            .basic_auth("acme+pub", Some("priv"));
        let answer = Answer::of(request.header("clientId", "cid").send().await.unwrap()).await;
        assert_eq!(answer.status, status, "{codebase}");
        if status == 400 {
            assert_eq!(answer.text, "Cannot route. Codebase/company is invalid");
        }
    }
}

#[tokio::test]
async fn a_link_that_it_hands_out_leads_to_its_record() {
    let cwm = Cwm::start().await;
    let agreement = cwm.get("/finance/agreements/21").await.json(200);
    let link = agreement["company"]["_info"]["company_href"].as_str();
    let request = cwm.http.get(link.unwrap());
    let request = request.basic_auth("acme+pub", Some("priv"));
    let answer = Answer::of(request.header("clientId", "cid").send().await.unwrap()).await;
    assert_eq!(answer.json(200)["identifier"], "Birch");
}

#[tokio::test]
async fn unknown_paths_ids_and_verbs_are_told_apart() {
    let cwm = Cwm::start().await;
    let unknown = cwm.get("/company/nonsense").await.json(404);
    let want = json!({"code": "ConnectWiseApi", "message": "The endpoint does not exist."});
    assert_eq!(unknown, want);
    let missing = cwm.get("/company/companies/99").await;
    let want = "{\r\n  \"code\": \"NotFound\",\r\n  \"message\": \"Company 99 not found\"\r\n}";
    assert_eq!((missing.status, missing.text.as_str()), (404, want));
    assert_eq!(
        cwm.get("/finance/agreements/99/additions").await.json(404)["message"],
        "Agreement 99 not found"
    );
    // It exists, but under another agreement.
    assert_eq!(
        cwm.get("/finance/agreements/22/additions/31")
            .await
            .json(404)["message"],
        "Addition 31 not found"
    );
    assert_eq!(cwm.put("/company/companies", json!({})).await.status, 405);
    assert_eq!(cwm.post("/system/info", json!({})).await.status, 405);
}

#[tokio::test]
async fn answers_carry_the_servers_headers() {
    let cwm = Cwm::start().await;
    let response = cwm
        .request(Method::GET, "/system/info/")
        .send()
        .await
        .unwrap();
    let header = |name: &str| response.headers()[name].to_str().unwrap().to_owned();
    assert_eq!(
        header("content-type"),
        "application/vnd.connectwise.com+json; version=2025.1"
    );
    assert_eq!(header("api-current-version"), "2025.1");
    assert!(header("x-cw-request-id").ends_with("000000000001"));
    let response = cwm
        .request(Method::GET, "/system/nonsense")
        .send()
        .await
        .unwrap();
    let header = |name: &str| response.headers()[name].to_str().unwrap().to_owned();
    assert_eq!(header("content-type"), "application/json; charset=utf-8");
    assert!(header("x-cw-request-id").ends_with("000000000002"));
}

#[tokio::test]
async fn a_long_address_is_refused() {
    let cwm = Cwm::with(Switches {
        max_url: 2000,
        ..Switches::default()
    })
    .await;
    let long = format!("name = '{}'", "x".repeat(2000));
    let answer = cwm
        .list("/company/companies", &[("conditions", &long)])
        .await;
    assert_eq!(answer.status, 414);
}

#[tokio::test]
async fn only_loopback_is_listened_on() {
    let error = MockCwm::builder()
        .bind("0.0.0.0:0".parse().unwrap())
        .start()
        .await;
    assert!(matches!(error, Err(MockError::NotLoopback(_))));
}
