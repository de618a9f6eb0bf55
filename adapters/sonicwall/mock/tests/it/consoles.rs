//! The way into a tenant's consoles.

use mock_sonicwall::{KEY, MockSonicWall};
use serde_json::{Value, json};

use crate::client::{http, start};

const BIRCH: u64 = 4_410_021;

async fn code(msw: &MockSonicWall, tenant: &Value) -> (u16, Value) {
    let url = msw.url() + "/api/generate-cscaccesscode";
    let order = json!({ "tenantId": tenant, "tileName": "ISNSMSAFEENABLED" });
    let request = http().post(url).header("X-API-KEY", KEY);
    let answer = request.json(&order).send().await.unwrap();
    (answer.status().as_u16(), answer.json().await.unwrap())
}

async fn birch_code(msw: &MockSonicWall) -> String {
    let (status, answer) = code(msw, &json!(BIRCH)).await;
    assert_eq!(status, 200);
    answer["content"]["accessCode"].as_str().unwrap().to_owned()
}

async fn nsm_log_in(msw: &MockSonicWall, order: &Value) -> (u16, Value) {
    let url = msw.url() + "/api/manager/auth/sso";
    let answer = http().post(url).json(order).send().await.unwrap();
    (answer.status().as_u16(), answer.json().await.unwrap())
}

async fn capture_log_in(msw: &MockSonicWall, code: &str) -> (u16, Value) {
    let url = format!("{}/api/auth/getApiToken?cscaccesscode={code}", msw.url());
    let answer = http().post(url).send().await.unwrap();
    (answer.status().as_u16(), answer.json().await.unwrap())
}

async fn read(msw: &MockSonicWall, path: &str, authorization: &str) -> (u16, Value) {
    let request = http().get(msw.url() + path);
    let request = request.header("Authorization", authorization);
    let answer = request.send().await.unwrap();
    (answer.status().as_u16(), answer.json().await.unwrap())
}

#[tokio::test]
async fn a_code_is_for_a_tenant_that_exists_and_is_asked_for_by_number() {
    let msw = start().await;
    for (tenant, expected) in [
        (json!(BIRCH), 200),
        (json!(BIRCH.to_string()), 404),
        (json!(1), 404),
    ] {
        assert_eq!(code(&msw, &tenant).await.0, expected, "{tenant}");
    }
}

#[tokio::test]
async fn a_code_opens_one_session_in_either_spelling_of_the_serial() {
    let msw = start().await;
    for spelling in ["tenantSerial", "tenantserial"] {
        let order = json!({ spelling: "C5AA00112233", "code": birch_code(&msw).await });
        let (status, answer) = nsm_log_in(&msw, &order).await;
        assert_eq!(status, 200, "{answer}");
        let token = answer["status"]["info"][0]["message"].as_str().unwrap();
        let path = "/api/manager/devices/tenant?page=1&limit=1";
        let (status, devices) = read(&msw, path, &format!("Bearer {token}")).await;
        assert_eq!((status, devices.as_array().unwrap().len()), (200, 1));
        assert_eq!(devices[0]["attributes"]["model"], "TZ 370");
        assert_eq!(nsm_log_in(&msw, &order).await.0, 401, "the code is used up");
    }
    let order = json!({ "tenantSerial": "C5AA00112234", "code": birch_code(&msw).await });
    assert_eq!(nsm_log_in(&msw, &order).await.0, 403, "of another tenant");
}

#[tokio::test]
async fn alerts_come_by_cursor_status_and_time() {
    let msw = start().await;
    let (_, answer) = capture_log_in(&msw, &birch_code(&msw).await).await;
    let token = answer["token"].as_str().unwrap();
    let ids = async |query: &str| {
        let path = format!("/api/alerts?tenantId={BIRCH}{query}");
        let (status, answer) = read(&msw, &path, token).await;
        assert_eq!(status, 200, "{answer}");
        let rows = answer["data"].as_array().unwrap().clone();
        let ids = rows
            .iter()
            .map(|row| row["alertId"].as_str().unwrap().to_owned());
        let ids: Vec<_> = ids.collect();
        (ids.join(" "), answer["pagination"].clone())
    };
    assert_eq!(ids("").await.0, "al-9001 al-9001 al-9002 al-9003 al-8990");
    assert_eq!(
        ids("&status=open").await.0,
        "al-9001 al-9001 al-9003",
        "literally: al-9002 was acknowledged"
    );
    assert_eq!(
        ids("&since=2026-11-19T09:30:00Z").await.0,
        "al-9001 al-9001 al-9002"
    );
    let (first, pagination) = ids("&limit=3").await;
    assert_eq!(first, "al-9001 al-9001 al-9002");
    assert_eq!(pagination, json!({ "nextCursor": "at-3", "totalItems": 5 }));
    let (rest, pagination) = ids("&limit=3&cursor=at-3").await;
    assert_eq!(
        (rest.as_str(), &pagination["nextCursor"]),
        ("al-9003 al-8990", &Value::Null)
    );

    let (status, _) = read(&msw, "/api/alerts?tenantId=4410022", token).await;
    assert_eq!(status, 403, "a token opens one tenant");
}

#[tokio::test]
async fn a_tenant_without_the_console_gets_no_token() {
    let msw = start().await;
    let (_, answer) = code(&msw, &json!(4_410_030)).await;
    let code = answer["content"]["accessCode"].as_str().unwrap();
    assert_eq!(capture_log_in(&msw, code).await.0, 403);
}

#[tokio::test]
async fn tokens_expire_when_told_and_no_code_gets_into_the_log() {
    let msw = start().await;
    let order = json!({ "tenantSerial": "C5AA00112233", "code": birch_code(&msw).await });
    assert_eq!(nsm_log_in(&msw, &order).await.0, 200);
    let (_, answer) = capture_log_in(&msw, &birch_code(&msw).await).await;
    let token = answer["token"].as_str().unwrap();
    let path = format!("/api/alerts?tenantId={BIRCH}");
    msw.memory(|sessions| sessions.expire_tokens_after(2));
    for expected in [200, 200, 401, 401] {
        assert_eq!(read(&msw, &path, token).await.0, expected);
    }
    let log = msw.requests();
    let refused = log.iter().filter(|one| one.status == Some(401));
    assert_eq!(refused.count(), 2);
    let log = format!(
        "{log:?} {:?}",
        msw.memory(|sessions| format!("{sessions:?}"))
    );
    assert!(log.contains("cscaccesscode=[secret]"), "{log}");
    assert!(!log.contains("c0de-"), "{log}");
}

#[tokio::test]
async fn alerts_are_raised_closed_and_deleted() {
    let msw = start().await;
    let (_, answer) = capture_log_in(&msw, &birch_code(&msw).await).await;
    let token = answer["token"].as_str().unwrap();
    let at = msw.control();
    let steer = async |path: &str, order: Value| {
        let answer = http()
            .post(format!("{at}/{path}"))
            .json(&order)
            .send()
            .await
            .unwrap();
        answer.status().as_u16()
    };
    let alert = json!({
        "alertId": "al-1", "source": "native", "severity": "High", "status": "open",
        "message": "m", "createdAt": "2026-11-22T06:00:00Z",
    });
    let raise = json!({ "productGroupID": BIRCH, "row": alert });
    assert_eq!(steer("raise-alert", raise.clone()).await, 200);
    assert_eq!(
        steer("raise-alert", raise).await,
        404,
        "it is there already"
    );
    let of = |alert: &str| json!({ "productGroupID": BIRCH, "source": "native", "alertId": alert });
    let mut close = of("al-9001");
    close["status"] = json!("closed");
    close["at"] = json!("2026-11-22T06:10:00Z");
    assert_eq!(steer("set-alert-status", close).await, 200);
    assert_eq!(steer("remove-alert", of("al-9002")).await, 200);
    assert_eq!(steer("remove-alert", of("al-9002")).await, 404);

    let path = format!("/api/alerts?tenantId={BIRCH}&since=2026-11-22T00:00:00Z");
    let (_, answer) = read(&msw, &path, token).await;
    let rows = answer["data"].as_array().unwrap();
    let rows: Vec<_> = rows
        .iter()
        .map(|row| (&row["alertId"], &row["status"]))
        .collect();
    let expected = [
        (json!("al-9001"), json!("closed")),
        (json!("al-1"), json!("open")),
    ];
    assert_eq!(rows, expected.each_ref().map(|(id, status)| (id, status)));

    assert_eq!(steer("expire-tokens", json!({})).await, 200);
    assert_eq!(read(&msw, &path, token).await.0, 401);
    assert_eq!(
        steer("remove-tenant", json!({ "productGroupID": BIRCH })).await,
        200
    );
    assert_eq!(code(&msw, &json!(BIRCH)).await.0, 404);
}
