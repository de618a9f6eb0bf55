use mock_sonicwall::MockError;
use serde_json::{Value, json};

use crate::client::{TENANTS, get_json, http, post, product, start};

const CEDAR: u64 = 4_410_022;
const SSL_VPN: &str = "00401030E204";

#[tokio::test]
async fn sets_a_quantity() {
    let msw = start().await;
    msw.change(|held| held.set_quantity(SSL_VPN, "SSL-VPN 25 Users", 0))
        .unwrap();
    let read = product(&msw, CEDAR, SSL_VPN).await.unwrap();
    assert_eq!(read["services"][0]["quantity"], 0);
    assert_eq!(
        read["services"][1]["quantity"], 20,
        "the other service stays"
    );
}

#[tokio::test]
async fn sets_and_removes_an_expiry() {
    let msw = start().await;
    for expiry in [Some("2027-01-31"), None, Some("soon")] {
        msw.change(|held| held.set_expiry(SSL_VPN, "SSL-VPN 25 Users", expiry))
            .unwrap();
        let read = product(&msw, CEDAR, SSL_VPN).await.unwrap();
        assert_eq!(read["services"][0]["expiresOn"], json!(expiry));
    }
}

#[tokio::test]
async fn removes_a_product_and_renames_a_tenant() {
    let msw = start().await;
    msw.change(|held| held.remove_product(SSL_VPN)).unwrap();
    assert!(product(&msw, CEDAR, SSL_VPN).await.is_none());
    msw.change(|held| held.rename_tenant(CEDAR, "Cedar Freight"))
        .unwrap();
    let tenants = get_json(&msw, TENANTS).await;
    assert_eq!(tenants["content"]["arrTenants"][1]["name"], "Cedar Freight");
}

#[tokio::test]
async fn what_does_not_exist_cannot_be_steered() {
    let msw = start().await;
    let unknown = msw
        .change(|held| held.set_quantity("FFFFFFFFFFFF", "x", 1))
        .unwrap_err();
    assert!(matches!(unknown, MockError::UnknownSerial(_)), "{unknown}");
    let unknown = msw
        .change(|held| held.set_expiry(SSL_VPN, "x", None))
        .unwrap_err();
    assert!(
        matches!(unknown, MockError::UnknownService { .. }),
        "{unknown}"
    );
    let unknown = msw.change(|held| held.remove_product("x")).unwrap_err();
    assert!(matches!(unknown, MockError::UnknownSerial(_)), "{unknown}");
    let unknown = msw.change(|held| held.rename_tenant(1, "x")).unwrap_err();
    assert!(matches!(unknown, MockError::UnknownTenant(1)), "{unknown}");
}

#[tokio::test]
async fn reset_goes_back_to_the_seed() {
    let msw = start().await;
    let before = product(&msw, CEDAR, SSL_VPN).await;
    msw.change(|held| held.set_quantity(SSL_VPN, "SSL-VPN 25 Users", 99))
        .unwrap();
    msw.change(|held| held.remove_product("0040103AB201"))
        .unwrap();
    msw.reset();
    assert!(msw.requests().is_empty());
    assert_eq!(product(&msw, CEDAR, SSL_VPN).await, before);
    assert!(product(&msw, CEDAR, "0040103AB201").await.is_some());
}

#[tokio::test]
async fn everything_can_be_done_over_http() {
    let msw = start().await;
    for (path, body) in [
        (
            "set-quantity",
            json!({ "serialNumber": SSL_VPN, "service": "SSL-VPN 25 Users", "quantity": 30 }),
        ),
        (
            "set-expiry",
            json!({ "serialNumber": SSL_VPN, "service": "SSL-VPN 25 Users", "expiresOn": "2027-06-30" }),
        ),
        ("remove-product", json!({ "serialNumber": "0040103AB201" })),
        (
            "rename-tenant",
            json!({ "productGroupID": CEDAR, "name": "Cedar Freight" }),
        ),
    ] {
        let answer = post(&msw, &format!("/__control/{path}"), &body).await;
        assert_eq!(answer.status(), 200, "{path}");
        assert_eq!(answer.json::<Value>().await.unwrap(), json!({ "ok": true }));
    }
    let vpn = product(&msw, CEDAR, SSL_VPN).await.unwrap();
    assert_eq!(
        vpn["services"][0],
        json!({ "name": "SSL-VPN 25 Users", "quantity": 30, "expiresOn": "2027-06-30" })
    );
    assert!(product(&msw, CEDAR, "0040103AB201").await.is_none());

    assert_eq!(
        post(&msw, "/__control/reset", &json!({})).await.status(),
        200
    );
    assert!(product(&msw, CEDAR, "0040103AB201").await.is_some());
    let tenants = get_json(&msw, TENANTS).await;
    assert_eq!(
        tenants["content"]["arrTenants"][1]["name"],
        "Cedar Logistics"
    );
}

#[tokio::test]
async fn the_world_that_is_shown_can_be_put_back() {
    let msw = start().await;
    let world = get_json(&msw, "/__control/world").await;
    let before = product(&msw, CEDAR, SSL_VPN).await;
    msw.change(|held| held.remove_tenant(CEDAR)).unwrap();
    let put = http().put(msw.control() + "/world").json(&world);
    assert_eq!(put.send().await.unwrap().status(), 200);
    assert_eq!(product(&msw, CEDAR, SSL_VPN).await, before);
    assert_eq!(get_json(&msw, "/__control/world").await, world);
}

#[tokio::test]
async fn an_order_that_cannot_be_carried_out_is_refused() {
    let msw = start().await;
    let unknown = json!({ "serialNumber": "x" });
    let answer = post(&msw, "/__control/remove-product", &unknown).await;
    assert_eq!(answer.status(), 404);
    let body: Value = answer.json().await.unwrap();
    assert_eq!(body["ok"], false);
    assert_eq!(body["error"], "no product has the serial number \"x\"");

    let misspelt = json!({ "serial": SSL_VPN });
    let answer = post(&msw, "/__control/remove-product", &misspelt).await;
    assert_eq!(answer.status(), 400);
}

#[tokio::test]
async fn an_order_needs_no_content_type() {
    let msw = start().await;
    let url = msw.url() + "/__control/remove-product";
    let order = format!(r#"{{"serialNumber":"{SSL_VPN}"}}"#);
    let answer = http().post(url).body(order).send().await.unwrap();
    assert_eq!(answer.status(), 200);
}
