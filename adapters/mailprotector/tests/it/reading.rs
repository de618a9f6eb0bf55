//! What is read when all goes well, and what is refused before anything is sent.

use crate::support::{settings, sources};
use cw_adapter_mailprotector::{descriptor, policy};
use cw_sync_core::model::{BillableProduct, Tenant};
use cw_sync_core::plugin::Registry;
use cw_sync_core::source::{Snapshot, SourceError};
use mock_mailprotector::{Fault, MockMailprotector, Trouble};
use serde_json::{Value, json};

async fn read(
    mock: &MockMailprotector,
    customer: &str,
    more: &Value,
) -> Result<Snapshot<BillableProduct>, SourceError> {
    let products = sources(mock, more).products.unwrap();
    products.products(&Tenant::new(customer, "Any")).await
}

async fn counts(mock: &MockMailprotector, customer: &str, more: &Value) -> Vec<(String, u64)> {
    let snapshot = read(mock, customer, more).await.unwrap();
    assert!(snapshot.is_complete(), "{:?}", snapshot.gaps());
    let items = snapshot.items().iter();
    items
        .map(|item| (item.name.clone(), item.quantity.try_into().unwrap()))
        .collect()
}

fn pairs(expected: &[(&str, u64)]) -> Vec<(String, u64)> {
    let expected = expected.iter();
    expected
        .map(|(name, count)| ((*name).to_owned(), *count))
        .collect()
}

const BIRCH: [(&str, u64); 3] = [("Bracket", 18), ("CloudFilter", 22), ("SafeSend", 18)];

#[tokio::test]
async fn a_host_knows_it_by_name_and_reads_through_it() {
    let mock = mock_mailprotector::start().await.unwrap();
    let registry = Registry::new().with(descriptor()).unwrap();
    let adapter = registry.get("mailprotector").unwrap();
    let integration = adapter.integration("here", &settings(&mock)).unwrap();
    assert_eq!(integration.policy, policy());
    let tenants = integration.sources.tenants.tenants().await.unwrap();
    let names: Vec<_> = tenants
        .items()
        .iter()
        .map(|tenant| tenant.name.as_str())
        .collect();
    assert_eq!(names[..2], ["Birch Dental", "Cedar Logistics"]);
    assert_eq!(names.len(), 6);
}

#[tokio::test]
async fn alias_domains_do_not_count_twice() {
    let mock = mock_mailprotector::start().await.unwrap();
    assert_eq!(counts(&mock, "7101", &json!({})).await, pairs(&BIRCH));
    let asked = mock.requests();
    let of_alias = asked
        .iter()
        .any(|entry| entry.target.contains("/domains/103/"));
    assert!(!of_alias, "{asked:#?}");
}

#[tokio::test]
async fn users_may_be_counted_one_by_one() {
    let mock = mock_mailprotector::start().await.unwrap();
    let counting = json!({ "counting": "countUsers", "pageSize": 5 });
    // Two of the staff are aliases.
    let expected = pairs(&[("Bracket", 16), ("CloudFilter", 20), ("SafeSend", 16)]);
    assert_eq!(counts(&mock, "7101", &counting).await, expected);
    // A group without services is not asked for its users.
    counts(&mock, "7104", &counting).await;
    let asked = mock.requests();
    assert!(
        !asked
            .iter()
            .any(|entry| entry.target.contains("/143/users"))
    );
}

#[tokio::test]
async fn lesson_5_7_all_rows_are_read_whatever_page_size_header_or_dress() {
    let mock = mock_mailprotector::start().await.unwrap();
    for (tells_pages, as_object, size) in [
        (true, false, 1),
        (true, true, 50),
        (false, false, 1),
        (false, true, 2),
        (false, true, 50),
    ] {
        mock.change(|world| {
            world.tells_pages = tells_pages;
            world.one_service_as_object = as_object;
        });
        let more = json!({ "pageSize": size });
        assert_eq!(
            counts(&mock, "7101", &more).await,
            pairs(&BIRCH),
            "{size} {tells_pages}"
        );
        let tenants = sources(&mock, &more).tenants.tenants().await.unwrap();
        assert_eq!(tenants.items().len(), 6);
    }
    mock.fault("", Fault::AsText);
    assert_eq!(counts(&mock, "7101", &json!({})).await, pairs(&BIRCH));
}

#[tokio::test]
async fn a_pause_that_is_asked_for_is_kept_and_nothing_is_lost() {
    let mock = mock_mailprotector::start().await.unwrap();
    let busy = Trouble::new("/services", Fault::TooMany(0));
    mock.trouble(busy.after(1).times(1));
    assert_eq!(
        counts(&mock, "7101", &json!({ "attempts": 2 })).await,
        pairs(&BIRCH)
    );
    let refused = mock
        .requests()
        .into_iter()
        .filter(|entry| entry.status == Some(429));
    assert_eq!(refused.count(), 1);
}

#[tokio::test]
async fn no_redirect_is_followed() {
    let (mock, other) = (
        mock_mailprotector::start().await.unwrap(),
        mock_mailprotector::start().await.unwrap(),
    );
    mock.fault(
        "",
        Fault::Redirect(format!("{}/api/v1/customers/7101/domains", other.url())),
    );
    let error = read(&mock, "7101", &json!({})).await.unwrap_err();
    assert!(matches!(error, SourceError::Refused(_)), "{error:?}");
    assert!(error.to_string().contains("check the base URL"), "{error}");
    assert_eq!(other.requests(), []);
}

#[tokio::test]
async fn a_key_that_does_not_see_the_reseller_is_told() {
    let mock = mock_mailprotector::start().await.unwrap();
    for (more, expected) in [
        (json!({}), None),
        (json!({ "resellerId": 189 }), Some("check the reseller id")),
        (
            json!({ "apiKey": "other" }),
            Some("check that the API key is right"),
        ),
    ] {
        let checks = sources(&mock, &more).check.unwrap().check().await;
        let verdict = format!("{:?}", checks[0].verdict);
        match expected {
            None => assert!(verdict.starts_with("Passed"), "{verdict}"),
            Some(words) => assert!(verdict.contains(words), "{verdict}"),
        }
    }
}

#[tokio::test]
async fn a_customer_that_is_none_is_not_asked_for() {
    let mock = mock_mailprotector::start().await.unwrap();
    for key in ["", "..", "71/01", "7101?x"] {
        let error = read(&mock, key, &json!({})).await.unwrap_err();
        assert!(error.to_string().contains("is no customer's id"), "{error}");
    }
    assert_eq!(mock.requests(), []);
    let error = read(&mock, "7199", &json!({})).await.unwrap_err();
    assert!(
        error.to_string().contains("customer still exists"),
        "{error}"
    );
}

#[test]
fn settings_that_cannot_be_used_are_named() {
    let whole = json!({ "apiKey": "k3y", "resellerId": 1 });
    for (name, value, expected) in [
        ("apiKey", json!(null), "/apiKey is missing"),
        ("resellerId", json!("one"), "/resellerId is another text"),
        ("pageSize", json!(51), "/pageSize is another number"),
        ("counting", json!("guess"), "/counting"),
        (
            "baseUrl",
            json!("http://mail.example"),
            "`baseUrl` cannot be used",
        ),
        (
            "apiKeyHeader",
            json!("a b"),
            "`apiKeyHeader` cannot be used",
        ),
        ("apiKey", json!("k3y k3y"), "`apiKey` cannot be used"),
    ] {
        let mut settings = whole.clone();
        settings[name] = value;
        let error = descriptor().connect(&settings).unwrap_err().to_string();
        assert!(error.contains(expected), "{error}");
        assert!(!error.contains("k3y"), "{error}");
    }
}
