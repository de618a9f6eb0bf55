//! What can go wrong, by class, each with what to check.

use crate::support::{birch, config, ok, source, start};
use cw_adapter_sonicwall::SonicWallConfig;
use cw_manage::http::{RetryPolicy, TimeLimits};
use cw_sync_core::model::Tenant;
use cw_sync_core::source::{ProductSource, SourceError, TenantSource};
use mock_sonicwall::Fault;
use serde_json::json;
use std::time::Duration;

fn status(status: u16, body: &str) -> Fault {
    Fault::Status(status, body.to_owned())
}

/// Both calls meet the fault; the errors must be alike.
async fn both(fault: Fault) -> [SourceError; 2] {
    let msw = start().await;
    msw.fault_times(2, "", fault);
    let source = source(config(&msw));
    let tenants = source.tenants().await.unwrap_err();
    let products = source.products(&birch()).await.unwrap_err();
    assert!(
        tenants.to_string().contains("/api/hgms/get-cloud-tenants"),
        "{tenants}"
    );
    assert!(
        products
            .to_string()
            .contains("/api/psa/tenants/4410021/products"),
        "{products}"
    );
    [tenants, products]
}

#[tokio::test]
async fn a_refused_key_is_an_authentication_failure() {
    let msw = start().await;
    let wrong = SonicWallConfig::builder("wrong-key").base_url(msw.url());
    let error = source(wrong).tenants().await.unwrap_err();
    assert!(matches!(error, SourceError::Unauthorized(_)), "{error:?}");
    assert!(
        error.to_string().contains("check that the API key"),
        "{error}"
    );
    assert!(!error.to_string().contains("wrong-key"), "{error}");
    assert_eq!(
        msw.requests().len(),
        1,
        "a refusal is not tried again, nor the login page read"
    );
}

#[tokio::test]
async fn statuses_fall_into_classes() {
    for (code, class, check) in [
        (301, "Unauthorized", "login page"),
        (307, "Unauthorized", "login page"),
        (401, "Unauthorized", "API key"),
        (403, "Unauthorized", "may see tenants"),
        (400, "Refused", "settings"),
        (404, "Refused", "tenant still exists"),
        (422, "Refused", "settings"),
        (408, "Unavailable", "try again later"),
        (429, "Unavailable", "too many requests"),
        (500, "Unavailable", "try again later"),
        (503, "Unavailable", "try again later"),
    ] {
        for error in both(status(code, "")).await {
            assert!(format!("{error:?}").starts_with(class), "{code}: {error:?}");
            assert!(error.to_string().contains(check), "{code}: {error}");
            assert!(error.to_string().contains(&code.to_string()), "{error}");
        }
    }
}

#[tokio::test]
async fn the_vendors_words_are_kept_short_and_on_one_line() {
    let failure = json!({ "operationStatus": "FAILURE", "msgDesc": "Busy\n  with\tbackups" });
    for error in both(status(503, &failure.to_string())).await {
        assert!(error.to_string().contains("Busy with backups"), "{error}");
    }
    for error in both(status(500, &"x\n".repeat(10_000))).await {
        assert!(error.to_string().len() < 600, "{error}");
        assert!(!error.to_string().contains('\n'));
    }
    for error in both(status(401, "{\"error\":\"key expired\"}")).await {
        assert!(error.to_string().contains("key expired"), "{error}");
    }
    for error in both(status(502, "<h1>Bad gateway</h1>")).await {
        assert!(error.to_string().ends_with("an HTML page"), "{error}");
    }
}

#[tokio::test]
async fn json_that_ends_in_the_middle_is_no_list() {
    for error in both(Fault::CutOff).await {
        assert!(matches!(error, SourceError::Malformed(_)), "{error:?}");
        assert!(
            error.to_string().contains("ends in the middle, after "),
            "{error}"
        );
    }
}

#[tokio::test]
async fn what_is_no_json_is_no_list() {
    for (body, expected) in [
        ("", "the answer is empty"),
        ("busy", "no JSON: expected value at line 1 column 1"),
        (
            "{\"content\":{}} {}",
            "no JSON: trailing characters at line 1 column 16",
        ),
        ("[]", "a list is no object"),
        (
            "<!doctype html><title>Log in</title>",
            "an HTML page and no JSON; check the base URL",
        ),
        ("{\"content\":{}}", "is missing"),
    ] {
        for error in both(status(200, body)).await {
            assert!(matches!(error, SourceError::Malformed(_)), "{error:?}");
            assert!(error.to_string().contains(expected), "{body}: {error}");
        }
    }
}

#[tokio::test]
async fn a_failure_with_status_200_is_a_failure() {
    for (envelope, expected) in [
        (
            json!({ "operationStatus": "FAILURE", "msgDesc": "No PSA access" }),
            "FAILURE: No PSA access",
        ),
        (
            json!({ "operationStatus": "failure", "content": { "arrTenants": [], "products": [], "total": 0 } }),
            "failure: it does not say why",
        ),
        (
            json!({ "operationStatus": "PARTIAL", "content": { "arrTenants": [], "products": [], "total": 0 } }),
            "reports PARTIAL",
        ),
    ] {
        for error in both(ok(&envelope)).await {
            assert!(matches!(error, SourceError::Refused(_)), "{error:?}");
            assert!(error.to_string().contains(expected), "{error}");
        }
    }
}

#[tokio::test]
async fn a_server_that_hangs_is_left_in_time() {
    let msw = start().await;
    msw.fault_times(1, "", Fault::Hang);
    let short = Duration::from_millis(150);
    let limits = TimeLimits {
        attempt: short,
        total: short,
        ..TimeLimits::default()
    };
    let error = source(config(&msw).time_limits(limits))
        .tenants()
        .await
        .unwrap_err();
    assert!(matches!(error, SourceError::Unavailable(_)), "{error:?}");
    assert!(error.to_string().contains("time limit"), "{error}");
}

#[tokio::test]
async fn a_server_that_is_gone_cannot_be_reached() {
    let msw = start().await;
    let config = config(&msw).retry(RetryPolicy::never());
    let source = source(config);
    source.tenants().await.unwrap();
    drop(msw);
    // Connections of before may take a moment to close.
    for _ in 0..50 {
        match source.tenants().await {
            Ok(_) => tokio::time::sleep(Duration::from_millis(20)).await,
            Err(error) => {
                assert!(matches!(error, SourceError::Unavailable(_)), "{error:?}");
                return;
            }
        }
    }
    panic!("the mock still answers");
}

#[tokio::test]
async fn a_closed_port_says_what_to_check() {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    drop(listener);
    let config = SonicWallConfig::builder("key")
        .base_url(url)
        .retry(RetryPolicy::never());
    let error = source(config).tenants().await.unwrap_err();
    assert!(matches!(error, SourceError::Unavailable(_)), "{error:?}");
    assert!(error.to_string().contains("check the host name"), "{error}");
}

#[tokio::test]
async fn a_tenant_that_is_none_is_not_asked_for() {
    let msw = start().await;
    let source = source(config(&msw));
    for key in ["", ".", "..", "1/2", "1?x", "a b", "é"] {
        let error = source
            .products(&Tenant::new(key, "Birch"))
            .await
            .unwrap_err();
        assert!(
            error.to_string().contains("is no productGroupID"),
            "{key}: {error}"
        );
    }
    assert_eq!(msw.requests().len(), 0);

    let error = source
        .products(&Tenant::new("4419999", "Gone"))
        .await
        .unwrap_err();
    assert!(
        error.to_string().contains("there is no such tenant"),
        "{error}"
    );
}
