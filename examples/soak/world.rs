//! One partner: a mock CWM, a vendor, a store and an integration.

use crate::vendor::{Vendor, now, today};
use crate::{alerts, billing, devices};
use anyhow::Result;
use chrono::{DateTime, Utc};
use cw_manage::http::{LoadLimits, RetryPolicy, TimeLimits};
use cw_manage::{Client, Config};
use cw_sync_core::clock::Clock;
use cw_sync_core::engine::{Engine, EngineOptions, Integration};
use cw_sync_core::mapping::Mapping;
use cw_sync_core::policy::{GuardPolicy, Policy};
use cw_sync_core::store::{MappingStore, SqliteStore};
use mock_cwm::{Chaos, ChaosKind, MockCwm};
use serde_json::{Value, json};
use std::sync::Arc;
use std::time::{Duration, Instant};

/// How many tenants a partner has; each is a company with an agreement of its own.
pub(crate) const TENANTS: i64 = 4;

/// Longer than any failure that the mock makes up, so that a write which is still under way is
/// never taken for one that was not made.
const LAG: Duration = Duration::from_millis(40);

/// One partner.
pub(crate) struct World {
    pub(crate) cwm: MockCwm,
    pub(crate) vendor: Vendor,
    pub(crate) store: Arc<SqliteStore>,
    pub(crate) integration: Integration,
    clock: Running,
    /// Where the store is.
    _folder: tempfile::TempDir,
}

/// A clock that starts on the day of the histories and goes on.
#[derive(Debug, Clone)]
struct Running(Instant);

impl Clock for Running {
    fn now(&self) -> DateTime<Utc> {
        now() + self.0.elapsed()
    }
}

impl World {
    pub(crate) async fn new() -> Result<Self> {
        let cwm = MockCwm::builder()
            .fixture_json(&fixture().to_string())?
            .today(today())
            .start()
            .await?;
        let vendor = Vendor::default();
        let folder = tempfile::tempdir()?;
        let store = Arc::new(SqliteStore::open(folder.path().join("sync.db")).await?);
        let policy = Policy::new()
            .with_billing(billing::policy())
            .with_devices(devices::policy())
            .with_alerts(alerts::policy())
            .with_guards(guards());
        let integration = Integration::new("soak", vendor.clone(), policy);
        for n in 0..TENANTS {
            vendor.lock().insert(tenant(n).into(), Default::default());
            let mapping = Mapping::to_agreement(tenant(n), company(n), agreement(n));
            store.set_mapping(&integration.id, &mapping).await?;
        }
        Ok(Self {
            cwm,
            vendor,
            store,
            integration,
            clock: Running(Instant::now()),
            _folder: folder,
        })
    }

    /// The engine's client: it does not wait long.
    fn client(&self) -> Result<Client> {
        self.client_with(TimeLimits {
            connect: Duration::from_millis(200),
            attempt: Duration::from_millis(120),
            total: Duration::from_millis(600),
        })
    }

    /// A person's.
    pub(crate) fn person(&self) -> Result<Client> {
        self.client_with(TimeLimits::default())
    }

    fn client_with(&self, limits: TimeLimits) -> Result<Client> {
        let config = Config::builder(self.cwm.url(), self.cwm.company())
            .keys(self.cwm.public_key(), self.cwm.private_key())
            .client_id(self.cwm.client_id())
            .codebase("v4_6_release")
            .retry(RetryPolicy::never())
            .load_limits(LoadLimits::unlimited())
            .time_limits(limits)
            .build()?;
        Ok(Client::new(config)?)
    }

    /// A process of the engine: it knows nothing but what is in the store.
    pub(crate) fn engine(&self) -> Result<Engine> {
        let mut options = EngineOptions::default();
        options.list_lag = LAG;
        // A run that died leaves its lease; the next one must not wait for it.
        options.lease_time = Duration::from_millis(1);
        Ok(Engine::new(self.client()?, self.store.clone())
            .with_clock(Arc::new(self.clock.clone()))
            .with_options(options))
    }

    /// Makes requests fail from here on.
    pub(crate) fn weather(&self, rng: &mut fastrand::Rng) {
        use ChaosKind as Kind;
        let mut chaos = Chaos::new(rng.u64(..)).max_millis(10).retry_after(0);
        for kind in [
            Kind::Latency,
            Kind::ShortPage,
            Kind::Lag,
            Kind::Throttle,
            Kind::ServerError,
            Kind::Redirect,
            Kind::DropBefore,
            Kind::DropAfter,
            Kind::Cut,
        ] {
            if rng.bool() {
                chaos = chaos.rate(kind, rng.u16(0..60));
            }
        }
        // Rare, since each costs the client its patience.
        for kind in [Kind::HangBefore, Kind::HangAfter] {
            if rng.u8(..4) == 0 {
                chaos = chaos.rate(kind, rng.u16(0..15));
            }
        }
        self.cwm.faults().chaos(Some(chaos));
    }

    /// Ends it.
    pub(crate) fn calm(&self) {
        self.cwm.faults().clear();
        self.cwm.faults().chaos(None);
    }
}

pub(crate) fn tenant(n: i64) -> String {
    format!("t{n}")
}

pub(crate) fn company(n: i64) -> i64 {
    10 + n
}

pub(crate) fn agreement(n: i64) -> i64 {
    100 + n
}

/// What happens here would look like a mistake to a guard.
fn guards() -> GuardPolicy {
    GuardPolicy::off()
}

fn fixture() -> Value {
    let companies: Vec<_> = (0..TENANTS)
        .map(|n| {
            json!({"id": company(n), "identifier": format!("Company{n}"),
                "name": format!("Company {n}"), "status": {"name": "Active"}, "site": {"name": "Main"}})
        })
        .collect();
    let agreements: Vec<_> = (0..TENANTS)
        .map(|n| {
            json!({"id": agreement(n), "name": format!("Agreement {n}"),
                "company": {"id": company(n)}, "startDate": "2024-01-01T00:00:00Z",
                "billStartDate": "2024-01-01T00:00:00Z", "prorateFlag": true,
                "billingCycle": {"name": "Monthly"},
                "nextInvoiceDate": "2024-07-01T00:00:00Z"})
        })
        .collect();
    json!({
        "/company/companies": companies,
        "/company/configurations/statuses": [
            {"id": 1, "description": "Active", "defaultFlag": true},
            {"id": 2, "description": "Inactive", "closedFlag": true},
        ],
        "/finance/agreements": agreements,
        "/service/boards": [{"id": 21, "name": "Alerts"}],
        "/service/boards/21/statuses": [
            {"id": 11, "name": "New", "sortOrder": 1, "defaultFlag": true},
            {"id": alerts::CLOSED, "name": "Closed", "sortOrder": 3, "closedStatus": true},
        ],
    })
}
