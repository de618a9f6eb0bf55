//! What is looked for follows what was chosen at set-up, and not what comes with the adapter.

use crate::world::{FIXTURE, KEY};
use cw_adapter_axcient::{Service, descriptor};
use cw_sync_core::access::{Caller, User};
use cw_sync_core::model::IntegrationId;
use cw_sync_core::plugin::Registry;
use cw_sync_core::portal::{ConnectionForm, Portal};
use cw_sync_core::store::MemoryStore;
use cw_sync_core::vault::{KeyRing, MasterKey};
use cw_sync_core::wizard::Answer;
use mock_cwm::MockCwm;
use serde_json::json;
use std::sync::Arc;

/// The wizard's ticks decide which cross-references are demanded.
#[tokio::test]
async fn ax_12_the_products_that_were_ticked_are_looked_for_and_no_others() {
    let axcient = mock_axcient::start(KEY).await.unwrap();
    let mut fixture: serde_json::Value = serde_json::from_str(FIXTURE).unwrap();
    let path = "/company/managedDevicesIntegrations/8/crossReferences";
    fixture[path] = json!([]);
    let cwm = MockCwm::builder().fixture_json(&fixture.to_string());
    let cwm = cwm.unwrap().start().await.unwrap();
    let keys = KeyRing::new("test", MasterKey::from_hex(&"0f".repeat(32)).unwrap());
    let registry = Registry::new().with(descriptor()).unwrap();
    let portal = Portal::new(Arc::new(MemoryStore::new()), registry, keys);
    let portal = portal.with_client_id(cwm.client_id().to_owned());
    let olivia = User::new("u1", "Olivia", "olivia@northwind.example");
    let olivia = portal.acting(Caller::admin(olivia, "northwind"));
    let form = ConnectionForm::new(cwm.url(), cwm.company());
    let form = form.keys(cwm.public_key().to_owned(), cwm.private_key().to_owned());
    let one = IntegrationId::from("one");
    olivia.create("one", "axcient", &form).await.unwrap();
    let settings = json!({ "apiKey": KEY, "baseUrl": axcient.url() });
    olivia.configure(&one, settings).await.unwrap();

    let demanded = async |ticked: &[Service]| {
        let words = Answer::words(ticked.iter().map(|service| service.name()));
        let words = serde_json::to_value(words).unwrap();
        let choice = ("integration.services".to_owned(), words);
        olivia.choose(&one, [choice].into()).await.unwrap();
        let report = olivia.preflight(&one).await.unwrap();
        let flaws = report.flaws();
        let flaws = flaws.filter(|(check, _)| check.id == "cwm.managedDevices");
        let flaws: Vec<_> = flaws.map(|(_, flaw)| flaw.to_string()).collect();
        let flaws = flaws.join("\n");
        let services = Service::ALL.into_iter().filter(|service| {
            let (level, kind) = service.cross_reference();
            flaws.contains(&format!("level {level:?} and type {kind:?}"))
        });
        services.collect::<Vec<_>>()
    };
    // Local storage is usually not billed.
    for ticked in [
        &[Service::LocalStorage, Service::FilteringMailboxes][..],
        &[Service::OnlineServers],
    ] {
        assert_eq!(demanded(ticked).await, ticked);
    }
}
