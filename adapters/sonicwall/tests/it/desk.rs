//! A portal on SonicWall's mock and a partner's CWM, with its people.

use crate::support::start;
use crate::world::{EMERGENCY, QUICK, fixture, now};
use async_trait::async_trait;
use cw_adapter_sonicwall::descriptor;
use cw_manage::http::RetryPolicy;
use cw_sync_core::access::{Caller, User};
use cw_sync_core::engine::EngineOptions;
use cw_sync_core::mapping::Mapping;
use cw_sync_core::model::{IntegrationId, OrganizationId};
use cw_sync_core::plugin::Registry;
use cw_sync_core::portal::{Acting, ConnectionForm, Directory, DirectoryError, Portal};
use cw_sync_core::store::{MappingStore, MemoryStore};
use cw_sync_core::vault::{KeyRing, MasterKey};
use cw_sync_core::wizard::{Answer, Pick};
use mock_cwm::MockCwm;
use mock_sonicwall::MockSonicWall;
use serde_json::{Value, json};
use stage::Hands;
use std::sync::Arc;
use std::time::Duration;

pub(crate) struct Desk {
    pub(crate) msw: MockSonicWall,
    pub(crate) cwm: MockCwm,
    pub(crate) store: Arc<MemoryStore>,
    pub(crate) portal: Portal,
}

pub(crate) fn ada() -> User {
    User::new("u1", "Ada Admin", "ada@msp.example")
}

pub(crate) fn oscar() -> User {
    User::new("u2", "Oscar Operator", "oscar@msp.example")
}

/// The people of the organization `msp`.
#[derive(Debug)]
struct People;

#[async_trait]
impl Directory for People {
    async fn users(&self, _: &OrganizationId) -> Result<Vec<User>, DirectoryError> {
        Ok(vec![ada(), oscar()])
    }
}

pub(crate) fn id() -> IntegrationId {
    "msp-sonicwall".into()
}

/// The keys of the API member: texts that are nowhere else.
pub(crate) const KEYS: (&str, &str) = ("pUbl1c-0f-cwm", "pr1vate-0f-cwm");

pub(crate) async fn cwm(fixture: &Value) -> MockCwm {
    let cwm = MockCwm::builder().fixture_json(&fixture.to_string());
    let cwm = cwm.unwrap().today(now().date_naive());
    cwm.keys(KEYS.0, KEYS.1).start().await.unwrap()
}

pub(crate) fn form(cwm: &MockCwm) -> ConnectionForm {
    ConnectionForm::new(cwm.url(), cwm.company())
        .keys(cwm.public_key(), cwm.private_key())
        .client_id(cwm.client_id())
}

impl Desk {
    pub(crate) async fn new() -> Self {
        Self::on(&fixture()).await
    }

    pub(crate) async fn on(fixture: &Value) -> Self {
        let store = Arc::new(MemoryStore::new());
        let keys = KeyRing::new("k1", MasterKey::from_hex(&"0f".repeat(32)).unwrap());
        let registry = Registry::new().with(descriptor()).unwrap();
        let mut options = EngineOptions::default();
        options.list_lag = Duration::from_millis(1);
        let portal = Portal::new(store.clone(), registry, keys)
            .with_clock(Arc::new(Hands::at(now())))
            .with_engine_options(options)
            .with_cwm(|config| config.retry(RetryPolicy::never()))
            .with_directory(Arc::new(People));
        Self {
            msw: start().await,
            cwm: cwm(fixture).await,
            store,
            portal,
        }
    }

    /// Connected to CWM and to SonicWall, board and priorities chosen.
    pub(crate) async fn configured() -> Self {
        let desk = Self::new().await;
        desk.configure().await;
        desk
    }

    pub(crate) async fn configure(&self) {
        let (admin, id) = (self.admin(), id());
        admin
            .create(id.clone(), "sonicwall", &form(&self.cwm))
            .await
            .unwrap();
        let settings = json!({
            "apiKey": mock_sonicwall::KEY, "baseUrl": self.msw.url(), "nsmUrl": self.msw.url(),
            "captureClientUrl": self.msw.url(),
        });
        admin.configure(&id, settings).await.unwrap();
        let priorities = [
            ("Critical", Pick::new(11, EMERGENCY)),
            ("High", Pick::new(12, QUICK)),
        ];
        let board = Answer::Pick(Pick::new(31, "SonicWall Board"));
        let choices = [
            ("ticketing.board".to_owned(), json!(board)),
            (
                "ticketing.priority".to_owned(),
                json!(Answer::each(priorities)),
            ),
        ];
        admin.choose(&id, choices.into()).await.unwrap();
    }

    /// The same, submitted.
    pub(crate) async fn submitted() -> Self {
        let desk = Self::configured().await;
        desk.admin().submit(&id()).await.unwrap();
        desk
    }

    /// Ada, who administers `msp`.
    pub(crate) fn admin(&self) -> Acting {
        self.portal.acting(Caller::admin(ada(), "msp"))
    }

    /// Oscar, of `msp`.
    pub(crate) fn oscar(&self) -> Acting {
        self.portal.acting(Caller::new(oscar(), "msp"))
    }

    /// Somebody who administers another organization.
    pub(crate) fn stranger(&self) -> Acting {
        let user = User::new("u9", "Sam Stranger", "sam@other.example");
        self.portal.acting(Caller::admin(user, "other"))
    }

    pub(crate) async fn map(&self, tenant: u64, company: i64, agreement: i64) {
        let mapping = Mapping::to_agreement(tenant.to_string(), company, agreement);
        self.store.set_mapping(&id(), &mapping).await.unwrap();
    }

    /// One run, as the host's scheduler would make it.
    pub(crate) async fn run(&self) -> cw_sync_core::report::RunReport {
        let ready = self.portal.ready(&id()).await.unwrap();
        ready.engine.run(&ready.integration).await.unwrap()
    }
}
