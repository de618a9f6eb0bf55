//! A vendor's office: its portal, its people, and a partner with a CWM.

use crate::engine::partner::Partner;
use crate::engine::world::Fixed;
use crate::given::policy;
use async_trait::async_trait;
use cw_manage::http::RetryPolicy;
use cw_sync_core::access::{Caller, User};
use cw_sync_core::audit::AuditEntry;
use cw_sync_core::model::{DataKind, IntegrationId, OrganizationId};
use cw_sync_core::plugin::{Descriptor, Field, Registry, Schema};
use cw_sync_core::policy::Policy;
use cw_sync_core::portal::{Acting, ConnectionForm, Directory, DirectoryError, Portal};
use cw_sync_core::source::Sources;
use cw_sync_core::store::{AuditStore, Store};
use cw_sync_core::vault::{KeyRing, MasterKey};
use serde_json::{Value, json};
use std::sync::{Arc, Mutex};

pub const API_KEY: &str = "vendors-own-key";

/// What the adapter was connected with.
pub type Seen = Arc<Mutex<Vec<Value>>>;

pub struct Office {
    pub partner: Partner,
    pub portal: Portal,
    pub seen: Seen,
}

#[derive(Debug)]
struct People;

#[async_trait]
impl Directory for People {
    async fn users(&self, organization: &OrganizationId) -> Result<Vec<User>, DirectoryError> {
        match organization.as_str() {
            "msp" => Ok(["ada", "otto", "Olivia"].map(user).to_vec()),
            "other" => Ok(vec![user("stranger")]),
            _ => Err("the directory is down".into()),
        }
    }
}

pub fn user(name: &str) -> User {
    User::new(name.to_lowercase(), name, format!("{name}@msp.example"))
}

pub fn here() -> IntegrationId {
    "here".into()
}

pub fn keys(id: &str, byte: u8) -> KeyRing {
    KeyRing::new(id, MasterKey::new([byte; 32]))
}

pub fn settings() -> Value {
    json!({ "apiKey": API_KEY })
}

fn adapter(partner: &Partner, id: &str, seen: &Seen) -> Descriptor {
    let (vendor, seen) = (partner.vendor.clone(), seen.clone());
    let connect = move |settings: &cw_sync_core::plugin::Settings| {
        seen.lock().unwrap().push(settings.read()?);
        let sources = Sources::new(Arc::new(vendor.clone()));
        Ok(sources.with_products(Arc::new(vendor.clone())))
    };
    Descriptor::new(id, "Acme", "1.0.0", connect)
        .with_kinds([DataKind::Billing])
        .with_policy(Policy::new().with_billing(policy()))
        .with_settings(Schema::new([
            Field::secret("apiKey", "the key").required(),
            Field::url("baseUrl", "where it is").or("https://acme.example"),
            Field::integer("pageSize", "rows per page", 1, 100).or(50),
            Field::secret("proxyPassword", "if there is a proxy"),
            Field::list(
                "accounts",
                "several accounts",
                [
                    Field::text("user", "who").required(),
                    Field::url("server", "where"),
                    Field::secret("password", "and how").required(),
                ],
            ),
        ]))
}

/// A portal on the partner's store, or another.
pub fn portal(partner: &Partner, store: Arc<dyn Store>, keys: KeyRing, seen: &Seen) -> Portal {
    let registry = Registry::new()
        .with(adapter(partner, "acme", seen))
        .and_then(|registry| registry.with(adapter(partner, "brand", seen)));
    Portal::new(store, registry.unwrap(), keys)
        .with_clock(Arc::new(Fixed))
        .with_client_id(partner.cwm.client_id())
        .with_cwm(|config| config.retry(RetryPolicy::never()))
        .with_directory(Arc::new(People))
}

impl Office {
    /// Nothing is set up yet.
    pub async fn new() -> Self {
        let (partner, seen) = (Partner::new().await, Seen::default());
        let portal = portal(&partner, partner.store.clone(), keys("k1", 1), &seen);
        Self {
            partner,
            portal,
            seen,
        }
    }

    /// Submitted, with Otto as its operator.
    pub async fn open() -> Self {
        let office = Self::new().await;
        office.set_up().await;
        office
    }

    pub async fn set_up(&self) {
        let ada = self.ada();
        ada.create("here", "acme", &self.form()).await.unwrap();
        ada.configure(&here(), settings()).await.unwrap();
        ada.add_operators(&here(), ["otto".into()]).await.unwrap();
        ada.submit(&here()).await.unwrap();
    }

    pub fn form(&self) -> ConnectionForm {
        let cwm = &self.partner.cwm;
        ConnectionForm::new(cwm.url(), cwm.company()).keys(cwm.public_key(), cwm.private_key())
    }

    /// An admin of the partner.
    pub fn ada(&self) -> Acting {
        self.portal.acting(Caller::admin(user("ada"), "msp"))
    }

    /// An operator, once it is set up.
    pub fn otto(&self) -> Acting {
        self.portal.acting(Caller::new(user("otto"), "msp"))
    }

    /// An admin of another partner.
    pub fn stranger(&self) -> Acting {
        self.portal.acting(Caller::admin(user("stranger"), "other"))
    }

    /// The audit trail, newest first.
    pub async fn trail(&self) -> Vec<AuditEntry> {
        self.partner
            .store
            .audit(&here(), None, u32::MAX)
            .await
            .unwrap()
    }
}
