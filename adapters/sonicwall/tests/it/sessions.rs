//! The way into the consoles: codes and tokens.

use crate::support::{birch, config, ok, source, start};
use cw_adapter_sonicwall::SonicWall;
use cw_sync_core::model::Tenant;
use cw_sync_core::source::{AlertQuery, AlertSource, Coverage, DeviceSource, SourceError};
use mock_sonicwall::{Fault, MockSonicWall};
use serde_json::json;

const CODE: &str = "/api/generate-cscaccesscode";
const NSM: &str = "/api/manager/auth/sso";
const CAPTURE: &str = "/api/auth/getApiToken";

fn count(msw: &MockSonicWall, path: &str) -> usize {
    let requests = msw.requests();
    requests.iter().filter(|one| one.path() == path).count()
}

async fn alerts(source: &SonicWall, tenant: &Tenant) -> Result<usize, SourceError> {
    let read = source.alerts(tenant, &AlertQuery::default()).await?;
    assert_eq!(read.coverage, Coverage::AllOpen);
    assert!(read.alerts.is_complete(), "{:?}", read.alerts.gaps());
    Ok(read.alerts.items().len())
}

fn cedar() -> Tenant {
    Tenant::new("4410022", "Cedar Logistics")
}

#[tokio::test]
async fn a_code_is_fetched_when_it_is_needed_and_a_token_used_again() {
    let msw = start().await;
    let source = source(config(&msw));
    for _ in 0..3 {
        assert_eq!(alerts(&source, &birch()).await, Ok(4));
        assert!(source.devices(&birch()).await.unwrap().is_complete());
    }
    // Each console has its own session.
    assert_eq!(
        (count(&msw, CODE), count(&msw, NSM), count(&msw, CAPTURE)),
        (2, 1, 1)
    );
    assert_eq!(alerts(&source, &cedar()).await, Ok(1));
    assert_eq!(
        (count(&msw, CODE), count(&msw, CAPTURE)),
        (3, 2),
        "and each tenant"
    );
}

#[tokio::test]
async fn parallel_reads_of_a_tenant_open_one_session() {
    let msw = start().await;
    let source = source(config(&msw));
    let (birch, cedar) = (birch(), cedar());
    let reads = tokio::join!(
        alerts(&source, &birch),
        alerts(&source, &birch),
        alerts(&source, &cedar),
        alerts(&source, &birch),
    );
    assert_eq!(reads, (Ok(4), Ok(4), Ok(1), Ok(4)));
    assert_eq!(count(&msw, CAPTURE), 2);
}

#[tokio::test]
async fn a_token_that_expires_between_pages_is_renewed_and_the_page_read_again() {
    let msw = start().await;
    let source = source(config(&msw).page_size(1));
    msw.memory(|sessions| sessions.expire_tokens_after(1));
    assert_eq!(alerts(&source, &birch()).await, Ok(4));
    assert_eq!(count(&msw, CAPTURE), 2);
    msw.memory(|sessions| sessions.expire_tokens_after(1));
    let devices = source.devices(&birch()).await.unwrap();
    assert!(devices.is_complete(), "{:?}", devices.gaps());
    assert_eq!(devices.items()[1].name, "Birch branch");
    assert_eq!(count(&msw, NSM), 2);
}

#[tokio::test]
async fn a_console_that_refuses_new_sessions_too_is_given_up() {
    let msw = start().await;
    let source = source(config(&msw));
    let refused = |status| Fault::Status(status, json!({ "message": "go away" }).to_string());
    for status in [401, 403] {
        msw.fault("/api/alerts", refused(status));
        let before = count(&msw, "/api/alerts");
        let error = alerts(&source, &birch()).await.unwrap_err();
        assert!(matches!(error, SourceError::Unauthorized(_)), "{error:?}");
        assert!(error.to_string().contains("go away"), "{error}");
        assert_eq!(
            count(&msw, "/api/alerts") - before,
            2,
            "once more, and no more"
        );
        msw.heal();
    }
    let error = {
        msw.fault(CODE, refused(302));
        msw.memory(|sessions| sessions.expire_tokens_after(0));
        alerts(&source, &birch()).await.unwrap_err()
    };
    assert!(
        error.to_string().contains("check that the API key"),
        "{error}"
    );
}

#[tokio::test]
async fn answers_without_code_or_token_are_malformed() {
    for (path, body, reason) in [
        (
            CODE,
            json!({ "content": {} }),
            "content.accessCode is missing",
        ),
        (CAPTURE, json!({ "tokens": [] }), "token is missing"),
        (CAPTURE, json!({ "token": "a\u{7f}b" }), "fits no header"),
        ("/api/alerts", json!([]), "a list is no object"),
        (
            "/api/alerts",
            json!({ "pagination": {} }),
            "data is missing",
        ),
        (
            "/api/alerts",
            json!({ "data": [] }),
            "pagination is missing",
        ),
    ] {
        let msw = start().await;
        msw.fault(path, ok(&body));
        let error = alerts(&source(config(&msw)), &birch()).await.unwrap_err();
        assert!(matches!(error, SourceError::Malformed(_)), "{error:?}");
        assert!(error.to_string().contains(reason), "{error}");
    }
}

#[tokio::test]
async fn a_list_without_end_is_given_up() {
    let msw = start().await;
    let endless = json!({ "data": [], "pagination": { "nextCursor": "again" } });
    msw.fault("/api/alerts", ok(&endless));
    let error = alerts(&source(config(&msw)), &birch()).await.unwrap_err();
    assert!(
        error.to_string().contains("the same cursor came twice"),
        "{error}"
    );
}

#[tokio::test]
async fn a_server_that_ignores_the_pages_number_has_an_end() {
    let msw = start().await;
    let row = json!({ "serialNumber": "0040103AA002", "friendlyName": "Branch" });
    msw.fault("/api/manager/devices", ok(&json!([row])));
    let devices = source(config(&msw).page_size(1))
        .devices(&birch())
        .await
        .unwrap();
    assert!(devices.is_complete(), "{:?}", devices.gaps());
    assert_eq!(devices.items()[1].name, "Branch");
    assert_eq!(count(&msw, "/api/manager/devices/tenant"), 2);
}

#[tokio::test]
async fn a_page_of_nsms_that_is_not_full_is_not_the_end() {
    let msw = start().await;
    // The server gives one row at a time, whatever it is asked for.
    for (number, name, serial) in [(1, "Main", "0040103AA001"), (2, "Branch", "0040103AA002")] {
        let row = json!({ "serialNumber": serial, "friendlyName": name });
        let page = format!("/api/manager/devices/tenant?page={number}&");
        msw.fault(&page, ok(&json!([row])));
    }
    let devices = source(config(&msw).page_size(1_000));
    let devices = devices.devices(&birch()).await.unwrap();
    assert!(devices.is_complete(), "{:?}", devices.gaps());
    assert_eq!(devices.items()[1].name, "Branch");
    assert_eq!(count(&msw, "/api/manager/devices/tenant"), 3);
}

#[tokio::test]
async fn nsm_is_asked_in_the_spelling_that_is_set() {
    for (spelling, complete) in [
        ("tenantSerial", true),
        ("tenantserial", true),
        ("serial", false),
    ] {
        let msw = start().await;
        let source = source(config(&msw).nsm_serial_field(spelling));
        let devices = source.devices(&birch()).await.unwrap();
        assert_eq!(devices.is_complete(), complete, "{:?}", devices.gaps());
    }
}

#[tokio::test]
async fn no_code_and_no_token_gets_into_an_error() {
    let msw = start().await;
    let source = source(config(&msw));
    assert_eq!(alerts(&source, &birch()).await, Ok(4));
    let echo = |text: &str| Fault::Status(500, json!({ "message": text }).to_string());
    // The first code and the first token that the mock hands out.
    msw.fault_times(1, "/api/alerts", echo("bad c0de-1-4410021 t0ken-2-4410021"));
    let error = alerts(&source, &birch()).await.unwrap_err();
    let told = format!("{error} {error:?} {source:?}");
    assert!(told.contains("[redacted]"), "{told}");
    assert!(
        !told.contains("c0de-") && !told.contains("t0ken-"),
        "{told}"
    );
}
