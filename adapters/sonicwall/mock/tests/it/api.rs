use mock_sonicwall::{KEY, MockSonicWall, World};
use serde_json::{Value, json};

use crate::client::{TENANTS, get, get_json, http, products, start};

#[tokio::test]
async fn lists_every_tenant_in_the_vendors_envelope() {
    let msw = start().await;
    let answer = get_json(&msw, TENANTS).await;
    assert_eq!(answer["operationStatus"], "SUCCESS");
    let tenants = answer["content"]["arrTenants"].as_array().unwrap();
    assert_eq!(tenants.len(), 14);
    assert_eq!(
        tenants[0],
        json!({
            "name": "Birch Dental",
            "productGroupID": 4_410_021,
            "cloudServices": [
                {
                    "serviceName": "NGMGMT",
                    "serviceNameDisp": "Network Security Manager",
                    "tenantSerial": "C5AA00112233",
                },
                {
                    "serviceName": "CAPTURECLIENT",
                    "serviceNameDisp": "Capture Client",
                    "tenantSerial": "CCAA00112233",
                },
            ],
        })
    );
    assert_eq!(tenants[12]["name"], "Café Nord");
}

#[tokio::test]
async fn serves_a_product_in_the_documented_shape() {
    let msw = start().await;
    let answer = get_json(&msw, &products(4_410_029)).await;
    assert_eq!(
        answer["content"]["products"][1],
        json!({
            "productName": "Cloud App Security Basic",
            "kind": "monthly",
            "family": "Cloud App Security",
            "serialNumber": "18B1694CA902",
            "tagNumber": "",
            "friendlyName": "Juniper staff and pupils",
            "registeredOn": "2025-08-18",
            "services": [
                { "name": "Cloud App Security Basic", "quantity": 310, "expiresOn": "2027-08-31" },
                { "name": "Google Workspace Protection", "quantity": 310, "expiresOn": null },
            ],
        })
    );
    assert_eq!(answer["content"]["products"][4]["modelNumber"], "NSa 4700");
}

#[tokio::test]
async fn filters_by_kind() {
    let msw = start().await;
    for (query, total) in [("", 9), ("?kind=monthly", 6), ("?kind=network", 3)] {
        let path = products(4_410_022) + query;
        let answer = get_json(&msw, &path).await;
        assert_eq!(answer["content"]["total"], total, "{query}");
    }
}

#[tokio::test]
async fn pages_from_one_without_overlap_or_gap() {
    let msw = start().await;
    let whole = get_json(&msw, &products(4_410_022)).await;
    assert_eq!(whole["content"]["page"], 1);
    assert_eq!(whole["content"]["limit"], 50);

    let mut pieces = Vec::new();
    for page in 1..=4 {
        let path = format!("{}?page={page}&limit=4", products(4_410_022));
        let answer = get_json(&msw, &path).await;
        assert_eq!(answer["content"]["total"], 9);
        assert_eq!(answer["content"]["page"], page);
        pieces.push(answer["content"]["products"].as_array().unwrap().clone());
    }
    let sizes: Vec<usize> = pieces.iter().map(Vec::len).collect();
    assert_eq!(sizes, [4, 4, 1, 0]);
    assert_eq!(
        Value::from(pieces.concat()),
        whole["content"]["products"],
        "the pages together are the whole list"
    );
}

#[tokio::test]
async fn a_limit_above_the_largest_is_cut_and_the_answer_says_so() {
    let msw = start().await;
    let path = products(4_410_021) + "?limit=5000";
    assert_eq!(get_json(&msw, &path).await["content"]["limit"], 100);
}

#[tokio::test]
async fn refuses_what_it_does_not_understand() {
    let msw = start().await;
    for query in [
        "?page=0",
        "?page=x",
        "?limit=0",
        "?limit=-1",
        "?kind=hourly",
        "?kind=",
    ] {
        let answer = get(&msw, &(products(4_410_021) + query)).await;
        assert_eq!(answer.status(), 400, "{query}");
        let body: Value = answer.json().await.unwrap();
        assert_eq!(body["operationStatus"], "FAILURE", "{query}");
    }
}

#[tokio::test]
async fn an_unknown_tenant_or_call_is_a_failure_with_404() {
    let msw = start().await;
    for path in [
        products(1),
        "/api/psa/tenants/birch/products".to_owned(),
        "/api/psa/tenants".to_owned(),
    ] {
        let answer = get(&msw, &path).await;
        assert_eq!(answer.status(), 404, "{path}");
        let body: Value = answer.json().await.unwrap();
        assert_eq!(body["operationStatus"], "FAILURE", "{path}");
        assert!(body["msgDesc"].is_string(), "{path}");
        assert!(body.get("content").is_none(), "{path}");
    }
}

#[tokio::test]
async fn a_refused_key_is_sent_to_a_login_page() {
    let msw = start().await;
    let url = msw.url() + TENANTS;
    for request in [
        http().get(&url),
        http().get(&url).header("X-API-KEY", "wrong"),
        http().get(&url).header("X-API-KEY", ""),
        http()
            .get(&url)
            .header("Authorization", format!("Bearer {}", KEY)),
    ] {
        let answer = request.send().await.unwrap();
        assert_eq!(answer.status(), 302);
        assert!(
            answer.headers()["content-type"]
                .as_bytes()
                .starts_with(b"text/html")
        );
        let place = answer.headers()["location"].to_str().unwrap().to_owned();
        let page = http().get(msw.url() + &place).send().await.unwrap();
        assert_eq!(page.status(), 200, "the page itself is no error");
        assert!(page.text().await.unwrap().starts_with("<!doctype html>"));
    }
}

#[tokio::test]
async fn the_name_of_the_key_header_has_no_case() {
    let msw = MockSonicWall::start(World::read("other", None).unwrap());
    let msw = msw.await.unwrap();
    for name in ["x-api-key", "X-Api-Key", "X-API-KEY"] {
        let request = http().get(msw.url() + TENANTS).header(name, "other");
        assert_eq!(request.send().await.unwrap().status(), 200, "{name}");
    }
}

#[tokio::test]
async fn the_log_never_holds_the_key() {
    let msw = start().await;
    get(&msw, &format!("{TENANTS}?key={KEY}")).await;
    get(&msw, &format!("/api/{KEY}")).await;
    let told = format!("{:?} {msw:?}", msw.requests());
    assert!(told.contains("key=[secret]"), "{told}");
    assert!(!told.contains(KEY), "{told}");
}
