//! What can go wrong, by class, each with what to check.

use crate::world::{KEY, Often, config};
use cw_adapter_axcient::{Axcient, AxcientConfig, Events};
use cw_manage::http::RetryPolicy;
use cw_sync_core::model::Tenant;
use cw_sync_core::source::{
    AlertQuery, AlertSource, ProductSource, SourceError, StatisticsSource, TenantSource,
};
use mock_axcient::Fault;

fn birch() -> Tenant {
    Tenant::new("EFS-342", "Birch Dental")
}

async fn failure(fault: Fault) -> SourceError {
    let mock = mock_axcient::start(KEY).await.unwrap();
    mock.fault("", fault);
    let source = Axcient::new(config(&mock)).unwrap();
    source.products(&birch()).await.unwrap_err()
}

#[tokio::test]
async fn answers_fall_into_classes() {
    let problem = r#"{"status":404,"title":"Not Found","detail":"no such client"}"#;
    for (status, body, class, check) in [
        (
            401,
            r#"{"message":"Unauthorized"}"#,
            "Unauthorized",
            "check that the API key is right",
        ),
        (401, "", "Unauthorized", "check that the API key is right"),
        // The same status, and not the key's fault.
        (
            401,
            r#"{"code":401,"msg":"Unauthorized"}"#,
            "Refused",
            "that Axcient offers this call",
        ),
        (403, "", "Unauthorized", "the API key's scopes"),
        (404, problem, "Refused", "the answer says: no such client"),
        (400, "", "Refused", "the settings"),
        (429, "", "Unavailable", "too many requests"),
        (503, "<h1>Busy</h1>", "Unavailable", "an HTML page"),
        (
            200,
            "<h1>Welcome</h1>",
            "Malformed",
            "an HTML page and no JSON",
        ),
        (200, "", "Malformed", "the answer is empty"),
        (200, "[]", "Malformed", "a list is no object"),
        (200, "{\"id\":", "Malformed", "it ends in the middle"),
        (200, "busy", "Malformed", "no JSON"),
    ] {
        let error = failure(Fault::Status(status, body.to_owned())).await;
        assert!(
            format!("{error:?}").starts_with(class),
            "{status} {body}: {error:?}"
        );
        assert!(
            error.to_string().contains(check),
            "{status} {body}: {error}"
        );
    }
}

#[tokio::test]
async fn a_wrong_key_and_a_wrong_path_are_told_apart() {
    let mock = mock_axcient::start(KEY).await.unwrap();
    let source = |key: &str, url: &str| {
        let config = AxcientConfig::new(key, url).unwrap();
        Axcient::new(config.with_retry(RetryPolicy::never())).unwrap()
    };
    let error = source("another", &mock.url()).tenants().await.unwrap_err();
    assert!(matches!(error, SourceError::Unauthorized(_)), "{error:?}");
    let wrong = format!("{}/x360sync", mock.url());
    let error = source(KEY, &wrong).tenants().await.unwrap_err();
    assert!(matches!(error, SourceError::Refused(_)), "{error:?}");
    // A slash at the end of the address is none at the end of paths.
    let slash = format!("{}/", mock.url());
    assert_eq!(
        source(KEY, &slash).tenants().await.unwrap().items().len(),
        5
    );
}

#[tokio::test]
async fn a_tenant_that_is_no_client_is_not_asked_for() {
    let mock = mock_axcient::start(KEY).await.unwrap();
    let source = Axcient::new(config(&mock).with_events(Events::Feed)).unwrap();
    for key in ["", "342", "EFS-", "EFS-..", "EFS-1/2", "efs-342", "EFS-3 4"] {
        let tenant = Tenant::new(key, "Birch");
        let query = AlertQuery::default();
        for error in [
            source.products(&tenant).await.unwrap_err(),
            source.alerts(&tenant, &query).await.unwrap_err(),
            source.statistics(&tenant).await.unwrap_err(),
        ] {
            assert!(
                error.to_string().contains("is no Axcient client"),
                "{key}: {error}"
            );
        }
    }
    assert_eq!(mock.asked(), [""; 0]);
    let gone = Tenant::new("EFS-999", "Gone");
    let error = source.products(&gone).await.unwrap_err();
    assert!(
        error.to_string().contains("there is no such client"),
        "{error}"
    );
}

#[tokio::test]
async fn a_list_that_moves_while_it_is_read_is_an_error() {
    let mock = mock_axcient::start(KEY).await.unwrap();
    // The same page, whatever is asked for.
    let page = r#"[{"id":1},{"id":2}]"#;
    mock.fault("/event", Fault::Status(200, page.to_owned()));
    let source = Axcient::new(config(&mock).with_events(Events::Feed)).unwrap();
    let error = source
        .alerts(&birch(), &AlertQuery::default())
        .await
        .unwrap_err();
    assert!(matches!(error, SourceError::Malformed(_)), "{error:?}");
    assert!(error.to_string().contains("row 1 comes again"), "{error}");
}

#[tokio::test]
async fn a_page_shorter_than_asked_for_is_not_the_end() {
    let mock = mock_axcient::start(KEY).await.unwrap();
    let source = Axcient::new(config(&mock).with_page_size(3).with_events(Events::Feed)).unwrap();
    let query = AlertQuery::default();
    let whole = source.alerts(&birch(), &query).await.unwrap();
    let short = r#"[{"id":1,"client_id":342,"device_id":9,"type":"disk_usage","severity":"error","message":"full","occurred_at":"2026-11-20T01:00:00"}]"#;
    mock.fault("offset=0&", Fault::Status(200, short.to_owned()));
    let more = source.alerts(&birch(), &query).await.unwrap();
    assert!(more.alerts.is_complete() && whole.alerts.is_complete());
    let asked = mock.asked();
    assert!(
        asked.last().unwrap().contains("offset=4&limit=3"),
        "{asked:#?}"
    );
}

#[tokio::test]
async fn a_job_history_that_cannot_be_read_is_no_history_of_nothing() {
    let mock = mock_axcient::start(KEY).await.unwrap();
    mock.fault("/history", Fault::Status(500, String::new()));
    let source = Axcient::new(config(&mock)).unwrap();
    let read = source.statistics(&birch()).await.unwrap();
    let birch_ = &read.items()[0];
    assert_eq!((birch_.servers, birch_.workstations), (Some(2), Some(2)));
    assert_eq!((birch_.successful_jobs, birch_.failed_jobs), (None, None));
    assert!(!read.is_complete());
    // A key that is refused in the middle is more than an unreadable history.
    mock.heal();
    mock.key_lasts(3);
    let error = source.statistics(&birch()).await.unwrap_err();
    assert!(matches!(error, SourceError::Unauthorized(_)), "{error:?}");
}
