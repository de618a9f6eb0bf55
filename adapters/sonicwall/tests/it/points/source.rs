//! SonicWall's own points, seen at the source. Those that are data alone are in `policy`.

use crate::support::{birch, config, product, read, source, start};
use cw_adapter_sonicwall::billing_policy;
use cw_sync_core::model::Tenant;
use cw_sync_core::source::{ProductSource, SourceError, TenantSource};
use rust_decimal::Decimal;
use serde_json::json;

const CAPTURE_CLIENT: &str = "0040104CC101";

#[tokio::test]
async fn sw_26_a_tenant_with_a_unicode_name_is_refused_alone() {
    let msw = start().await;
    let source = source(config(&msw));
    let tenants = source.tenants().await.unwrap();
    let cafe = tenants
        .items()
        .iter()
        .find(|tenant| tenant.name == "Café Nord")
        .unwrap();

    let error = source.products(cafe).await.unwrap_err();
    assert!(matches!(error, SourceError::Unsupported(_)), "{error:?}");
    for part in ["SW-26", "Café Nord", "4410033", "accept_unicode_names"] {
        assert!(error.to_string().contains(part), "{error}");
    }
    assert!(source.products(&birch()).await.is_ok());
    let asked = msw
        .requests()
        .iter()
        .any(|request| request.path().contains("4410033"));
    assert!(!asked, "nothing is asked of a tenant that is refused");
}

#[tokio::test]
async fn sw_26_the_refusal_can_be_switched_off() {
    let msw = start().await;
    let source = source(config(&msw).accept_unicode_names(true));
    let snapshot = source
        .products(&Tenant::new("4410033", "Café Nord"))
        .await
        .unwrap();
    assert_eq!(snapshot.items().len(), 2);
    assert!(snapshot.is_complete());
}

#[tokio::test]
async fn sw_32_only_monthly_products_are_billable() {
    let mut network = product("0040103AA001");
    network["kind"] = json!("network");
    let snapshot = read(json!([network, product("2CB8ED4DD104")])).await;
    let serials: Vec<_> = snapshot
        .items()
        .iter()
        .map(|p| p.serial.as_deref())
        .collect();
    assert_eq!(serials, [Some("2CB8ED4DD104")]);
    assert!(snapshot.is_complete(), "what is not billable is no gap");
}

#[tokio::test]
async fn sw_34_network_devices_are_billed_unless_switched_off() {
    let msw = start().await;
    let cedar = Tenant::new("4410022", "Cedar Logistics");
    for (switch, expected) in [
        (
            true,
            vec![
                "Firewall",
                "Firewall",
                "Firewall Services",
                "SSL-VPN (for Firewall)",
                "NSM Services",
                "Capture Client",
            ],
        ),
        (false, vec!["NSM Services", "Capture Client"]),
    ] {
        let source = source(config(&msw).network_device_additions(switch));
        let snapshot = source.products(&cedar).await.unwrap();
        let families: Vec<_> = snapshot.items().iter().map(|p| p.family.as_str()).collect();
        assert_eq!(families, expected);
        assert!(snapshot.is_complete());
    }
}

#[tokio::test]
async fn sw_35_the_name_is_taken_as_reported() {
    let msw = start().await;
    let snapshot = source(config(&msw)).products(&birch()).await.unwrap();
    let catalog = billing_policy().catalog;
    let names: Vec<_> = snapshot
        .items()
        .iter()
        .map(|p| (p.name.clone(), catalog.identifier(&p.name)))
        .collect();
    let pair = |name: &str, identifier: &str| (name.to_owned(), identifier.to_owned());
    assert_eq!(
        names,
        [
            pair(
                "SonicWall Capture Client Advanced",
                "SonicWall Capture Client Advanced"
            ),
            pair(
                "Cloud App Security Advanced",
                "SonicWall Cloud App Security Advanced"
            ),
            pair("Hosted Email Security", "SonicWall Hosted Email Security"),
            pair("NSM Advanced", "SonicWall NSM Advanced"),
            pair("SonicWall TZ 370", "SonicWall TZ 370"),
        ]
    );
}

#[tokio::test]
async fn sw_36_the_registration_date_is_reported() {
    let msw = start().await;
    let snapshot = source(config(&msw)).products(&birch()).await.unwrap();
    assert_eq!(
        snapshot.items()[0].registered_on,
        Some("2024-03-04".parse().unwrap())
    );
}

#[tokio::test]
async fn sw_37_expiry_is_the_latest_of_the_services() {
    let msw = start().await;
    let source = source(config(&msw));
    let expiry = async || source.products(&birch()).await.unwrap().items()[0].expires_on;
    assert_eq!(expiry().await, Some("2027-03-31".parse().unwrap()));

    // The service that expires last need not be the first, nor the one that counts most.
    msw.change(|held| held.set_expiry(CAPTURE_CLIENT, "Endpoint Rollback", Some("2028-02-29")))
        .unwrap();
    assert_eq!(expiry().await, Some("2028-02-29".parse().unwrap()));

    for service in ["Capture Client Advanced", "Endpoint Rollback"] {
        msw.change(|held| held.set_expiry(CAPTURE_CLIENT, service, None))
            .unwrap();
    }
    assert_eq!(expiry().await, None, "open-ended when no service expires");
}

#[tokio::test]
async fn sw_37_an_unreadable_expiry_is_a_gap() {
    let msw = start().await;
    msw.change(|held| held.set_expiry(CAPTURE_CLIENT, "Endpoint Rollback", Some("Feb 29 2028")))
        .unwrap();
    let snapshot = source(config(&msw)).products(&birch()).await.unwrap();
    assert_eq!((snapshot.items().len(), snapshot.gaps().len()), (4, 1));
    let gap = &snapshot.gaps()[0];
    assert!(
        gap.subject.contains("SonicWall Capture Client Advanced"),
        "{gap:?}"
    );
    assert!(gap.subject.contains(CAPTURE_CLIENT), "{gap:?}");
    assert!(gap.reason.contains("Feb 29 2028"), "{gap:?}");
}

#[tokio::test]
async fn sw_38_a_serial_keeps_its_zeros() {
    let snapshot = read(json!([product("000000000042")])).await;
    assert_eq!(snapshot.items()[0].serial.as_deref(), Some("000000000042"));

    // As a number it may have lost some, and would then make a second line.
    let mut numeric = product("");
    numeric["serialNumber"] = json!(42);
    let snapshot = read(json!([numeric])).await;
    assert_eq!((snapshot.items().len(), snapshot.gaps().len()), (0, 1));
}

#[tokio::test]
async fn sw_39_quantity_is_the_highest_of_the_services() {
    let msw = start().await;
    let source = source(config(&msw));
    let quantity = async || source.products(&birch()).await.unwrap().items()[0].quantity;
    assert_eq!(quantity().await, Decimal::from(42));

    msw.change(|held| held.set_quantity(CAPTURE_CLIENT, "Web Threat Protection", 43))
        .unwrap();
    assert_eq!(quantity().await, Decimal::from(43));

    for service in [
        "Capture Client Advanced",
        "Web Threat Protection",
        "Endpoint Rollback",
    ] {
        msw.change(|held| held.set_quantity(CAPTURE_CLIENT, service, 0))
            .unwrap();
    }
    assert_eq!(
        quantity().await,
        Decimal::ZERO,
        "a zero that was read is a count"
    );
}
