//! What is read, and what is asked for.

use crate::support::Town;
use cw_adapter_addigy::{Addigy, AddigyConfig, MONITORING, SELF_SERVICE, descriptor};
use cw_sync_core::model::{Alert, DeviceField, FieldValue, Tenant};
use cw_sync_core::source::{AlertQuery, SourceError, Sources};
use mock_addigy::{Account, Fault, MockAddigy, TOKEN};
use serde_json::json;

async fn connected(addigy: &MockAddigy) -> Sources {
    let config = AddigyConfig::new(TOKEN, &addigy.url()).unwrap();
    Addigy::new(config.with_self_service(true)).unwrap().into()
}

fn birch() -> Tenant {
    Tenant::new("pol-birch", "Birch Dental")
}

#[tokio::test]
async fn policies_are_the_tenants_and_devices_know_theirs() {
    let addigy = mock_addigy::start().await.unwrap();
    let sources = connected(&addigy).await;
    let tenants = sources.tenants.tenants().await.unwrap();
    assert!(tenants.is_complete());
    assert_eq!(tenants.items().len(), 5);
    assert!(tenants.items().contains(&birch()));

    let cedar = Tenant::new("pol-cedar", "Cedar Logistics");
    let devices = sources.devices.unwrap().devices(&cedar).await.unwrap();
    let lab = devices.items().iter().find(|one| one.key == "mini-lab");
    let lab = lab.unwrap();
    // The deeper policy is the closer one.
    assert_eq!(lab.listed_for, ["pol-cedar-lab".into(), "pol-cedar".into()]);
    let speed = lab.values.get(&DeviceField::CpuSpeed);
    assert_eq!(speed, Some(&FieldValue::from("3.2")));
}

#[tokio::test]
async fn alerts_are_those_of_the_policys_devices() {
    let addigy = mock_addigy::start().await.unwrap();
    let sources = connected(&addigy).await;
    let source = sources.alerts.unwrap();
    let keys = |alerts: &[Alert]| {
        let mut keys: Vec<_> = alerts.iter().map(|alert| alert.key.to_string()).collect();
        keys.sort();
        keys
    };
    let read = source
        .alerts(&birch(), &AlertQuery::default())
        .await
        .unwrap();
    assert!(read.alerts.is_complete());
    let expected = [
        "monitoring/al-1",
        "monitoring/al-2",
        "monitoring/al-5",
        "self-service/req-1",
    ];
    assert_eq!(keys(read.alerts.items()), expected);
    let categories = [MONITORING, SELF_SERVICE];
    assert!(
        read.alerts
            .items()
            .iter()
            .all(|alert| categories.contains(&alert.category.as_str()))
    );
    // What is over is only asked for where somebody waits for it.
    let asked = |addigy: &MockAddigy| {
        let requests = addigy.requests();
        let resolved = |one: &&mock_addigy::Entry| one.target.contains("status=Resolved");
        requests.iter().filter(resolved).count()
    };
    assert_eq!(asked(&addigy), 0);
    let cedar = Tenant::new("pol-cedar", "Cedar Logistics");
    let waits = AlertQuery::new(None, ["monitoring/al-4".into()].into());
    let read = source.alerts(&cedar, &waits).await.unwrap();
    assert!(keys(read.alerts.items()).contains(&"monitoring/al-4".to_owned()));
    assert_eq!(asked(&addigy), 1);
}

#[tokio::test]
async fn the_page_size_and_the_form_of_lists_change_nothing() {
    let addigy = mock_addigy::start().await.unwrap();
    let mut all = Vec::new();
    for (size, bare, paged) in [
        (1, false, false),
        (2, false, false),
        (100, false, false),
        (2, true, true),
        (100, true, true),
        (2, true, false),
    ] {
        addigy.change(|account| {
            account.bare_lists = bare;
            account.bare_lists_are_paged = paged;
        });
        let config = AddigyConfig::new(TOKEN, &addigy.url()).unwrap();
        let source = Addigy::new(config.with_page_size(size)).unwrap();
        let sources = Sources::from(source);
        let tenants = sources.tenants.tenants().await.unwrap();
        let devices = sources.devices.unwrap().devices(&birch()).await.unwrap();
        let alerts = sources.alerts.unwrap();
        let alerts = alerts.alerts(&birch(), &AlertQuery::default()).await;
        let alerts = alerts.unwrap().alerts;
        assert!(tenants.is_complete() && devices.is_complete() && alerts.is_complete());
        let read = (tenants.items().to_vec(), devices.items().to_vec());
        all.push((read, alerts.items().to_vec()));
    }
    assert!(all.windows(2).all(|two| two[0] == two[1]), "{all:#?}");
}

#[tokio::test]
async fn one_read_of_a_list_serves_the_whole_run() {
    let town = Town::synced().await;
    let before = town.addigy.requests().len();
    town.settled().await;
    // Policies, devices of four, two lists of alerts, and the requests of four.
    assert_eq!(town.addigy.requests().len() - before, 1 + 4 + 2 + 4);
}

#[tokio::test]
async fn the_token_travels_as_the_settings_say() {
    let addigy = MockAddigy::start(Account::read("t0ken", None).unwrap());
    let addigy = addigy.await.unwrap();
    for header in ["x-api-key", "Authorization"] {
        let settings =
            json!({ "token": " t0ken\n", "baseUrl": addigy.url(), "tokenHeader": header });
        let sources = descriptor().connect(&settings).unwrap();
        assert_eq!(sources.tenants.tenants().await.unwrap().items().len(), 5);
    }
}

#[tokio::test]
async fn each_refusal_says_what_to_check() {
    let addigy = mock_addigy::start().await.unwrap();
    let config = AddigyConfig::new(TOKEN, &addigy.url()).unwrap();
    let config = config.with_retry(cw_manage::http::RetryPolicy::never());
    let sources = Sources::from(Addigy::new(config.with_self_service(true)).unwrap());
    for (path, fault, says) in [
        (
            "policies",
            Fault::status(401),
            "check that the API token is right",
        ),
        (
            "policies",
            Fault::status(403),
            "the permission to view policies",
        ),
        ("policies", Fault::status(404), "check `baseUrl`"),
        ("policies", Fault::status(500), "try again later"),
        (
            "policies",
            Fault::page(),
            "a page for people; check `baseUrl`",
        ),
    ] {
        addigy.fault(path, fault);
        let error = sources.tenants.tenants().await.unwrap_err().to_string();
        assert!(error.contains(says), "{error}");
        addigy.heal();
    }
    // Where there is no listing of Self Service requests, the alerts are read all the same.
    addigy.fault("self-service", Fault::status(404));
    let alerts = sources.alerts.unwrap();
    let read = alerts
        .alerts(&birch(), &AlertQuery::default())
        .await
        .unwrap();
    assert_eq!(read.alerts.items().len(), 3);
    let gap = &read.alerts.gaps()[0];
    assert!(gap.reason.contains("turn `selfService` off"), "{gap:?}");
}

#[tokio::test]
async fn another_source_of_requests_takes_the_place_of_ours() {
    use async_trait::async_trait;
    use cw_sync_core::source::{AlertSnapshot, AlertSource, Snapshot};

    struct Desk;
    #[async_trait]
    impl AlertSource for Desk {
        async fn alerts(&self, _: &Tenant, _: &AlertQuery) -> Result<AlertSnapshot, SourceError> {
            let now = "2024-06-01T12:00:00Z".parse().unwrap();
            let mut alert = Alert::new("self-service/7", "", "New keyboard", now);
            alert.category = SELF_SERVICE.to_owned();
            Ok(AlertSnapshot::all_open(Snapshot::complete(
                vec![alert],
                now,
            )))
        }
    }
    let addigy = mock_addigy::start().await.unwrap();
    let config = AddigyConfig::new(TOKEN, &addigy.url()).unwrap();
    let source = Addigy::new(config).unwrap();
    let sources = Sources::from(source.with_self_service(std::sync::Arc::new(Desk)));
    let alerts = sources.alerts.unwrap();
    let read = alerts
        .alerts(&birch(), &AlertQuery::default())
        .await
        .unwrap();
    let messages: Vec<_> = read
        .alerts
        .items()
        .iter()
        .map(|a| a.message.as_str())
        .collect();
    assert!(messages.contains(&"New keyboard") && messages.contains(&"Disk almost full"));
}
