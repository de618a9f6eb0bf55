//! Runs against the mock CWM: what is written, how often, and what a lost answer does.

use super::given::{complete, laptop, now, policy};
use crate::given::day;
use async_trait::async_trait;
use chrono::{DateTime, TimeDelta, Utc};
use cw_manage::http::RetryPolicy;
use cw_manage::{Client, Config};
use cw_sync_core::clock::Clock;
use cw_sync_core::engine::{Engine, EngineOptions, Integration};
use cw_sync_core::mapping::Mapping;
use cw_sync_core::model::{Device, DeviceField, FieldValue, Tenant};
use cw_sync_core::plan::devices::links_after;
use cw_sync_core::policy::{DeviceMoved, Policy, TypePolicy, WhenToAsk};
use cw_sync_core::report::RunReport;
use cw_sync_core::source::{DeviceSource, Snapshot, SourceError, Sources, TenantSource};
use cw_sync_core::store::{
    Intent, Journal, LeaseRequest, LeaseStore, LinkStore, MappingStore, RunId, SqliteStore,
};
use mock_cwm::{Failure, Fault, MockCwm};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};
use std::time::Duration;

const FIXTURE: &str = r#"{
    "/company/companies": [
        {"id": 10, "identifier": "birch", "name": "Birch", "status": {"name": "Active"}},
        {"id": 11, "identifier": "ash", "name": "Ash", "status": {"name": "Active"}}
    ],
    "/company/configurations/statuses": [
        {"id": 1, "description": "Active", "defaultFlag": true},
        {"id": 2, "description": "Retired", "closedFlag": true}
    ],
    "/company/configurations/types": [{"id": 5, "name": "Printer"}],
    "/company/configurations": [
        {"id": 900, "name": "By hand", "type": {"id": 5}, "company": {"id": 10}}
    ]
}"#;

type Devices = Result<Snapshot<Device>, SourceError>;

/// What the vendor reports.
#[derive(Clone, Default)]
pub struct Vendor(Arc<Mutex<BTreeMap<String, Devices>>>);

#[async_trait]
impl TenantSource for Vendor {
    async fn tenants(&self) -> Result<Snapshot<Tenant>, SourceError> {
        let all = self.0.lock().unwrap();
        let tenants = all
            .keys()
            .map(|key| Tenant::new(key.as_str(), key.as_str()));
        Ok(Snapshot::complete(tenants.collect(), now()))
    }
}

#[async_trait]
impl DeviceSource for Vendor {
    async fn devices(&self, tenant: &Tenant) -> Devices {
        self.0.lock().unwrap()[tenant.key.as_str()].clone()
    }
}

#[derive(Debug)]
struct Fixed;

impl Clock for Fixed {
    fn now(&self) -> DateTime<Utc> {
        now()
    }
}

pub struct World {
    pub cwm: MockCwm,
    vendor: Vendor,
    pub store: Arc<SqliteStore>,
    pub integration: Integration,
    pub engine: Engine,
}

impl World {
    /// `t1` is company 10.
    pub async fn new() -> Self {
        let cwm = MockCwm::builder().fixture_json(FIXTURE).unwrap();
        let cwm = cwm.today(day("2024-06-15")).start().await.unwrap();
        Self::on(cwm, Vendor::default()).await
    }

    /// With a store that knows nothing yet.
    async fn on(cwm: MockCwm, vendor: Vendor) -> Self {
        let config = Config::builder(cwm.url(), cwm.company())
            .keys(cwm.public_key(), cwm.private_key())
            .client_id(cwm.client_id())
            .codebase("v4_6_release")
            .retry(RetryPolicy::never())
            .build();
        let client = Client::new(config.unwrap()).unwrap();
        let store = Arc::new(SqliteStore::in_memory().await.unwrap());
        let mut options = EngineOptions::default();
        options.list_lag = Duration::from_millis(1);
        let sources = Sources::new(Arc::new(vendor.clone()));
        let world = Self {
            engine: Engine::new(client, store.clone())
                .with_clock(Arc::new(Fixed))
                .with_options(options),
            integration: Integration::new(
                "here",
                sources.with_devices(Arc::new(vendor.clone())),
                Policy::new().with_devices(policy()),
            ),
            cwm,
            vendor,
            store,
        };
        world.map("t1", 10).await;
        world
    }

    pub async fn map(&self, tenant: &str, company: i64) {
        let mut mapping = Mapping::to_company(tenant, company);
        mapping.enabled = true;
        let id = &self.integration.id;
        self.store.set_mapping(id, &mapping).await.unwrap();
    }

    pub fn report(&self, tenant: &str, devices: Vec<Device>) {
        let mut all = self.vendor.0.lock().unwrap();
        all.insert(tenant.to_owned(), Ok(complete(devices)));
    }

    pub async fn run(&self) -> RunReport {
        self.engine.run(&self.integration).await.unwrap()
    }

    /// A run without a failure that makes so many writes.
    async fn writes(&self, writes: u64) -> RunReport {
        let before = self.cwm.stats().writes;
        let report = self.run().await;
        assert_eq!(report.counts().errors, 0, "{report:#?}");
        assert_eq!(self.cwm.stats().writes - before, writes, "{report:#?}");
        report
    }

    /// The configurations that were not there from the start.
    fn configurations(&self) -> Vec<Value> {
        let mut all = self.cwm.state("/company/configurations");
        all.retain(|one| one["id"] != 900);
        all
    }

    async fn assert_settled(&self) {
        let open = self.store.open_intents(&self.integration.id).await.unwrap();
        assert_eq!(open, []);
    }
}

/// A firewall with an answer, and a laptop.
fn two() -> Vec<Device> {
    let firewall = Device::new("fw", "Edge", "firewall")
        .with(DeviceField::SerialNumber, "0040103AA001")
        .with(DeviceField::PurchaseDate, day("2024-03-04"))
        .answering("Gateway Security", day("2024-02-29"))
        .answering("Cloud Backup Enabled", true);
    vec![
        firewall,
        laptop("a").with(DeviceField::OsInfo, "macOS 14.4"),
    ]
}

#[tokio::test]
async fn the_first_run_sets_all_up_and_the_second_writes_nothing() {
    let world = World::new().await;
    world.report("t1", two());
    // Two types, two questions, two configurations in one request.
    let report = world.writes(5).await;
    let all = world.configurations();
    let shown: Vec<_> = all
        .iter()
        .map(|one| {
            json!([
                one["deviceIdentifier"],
                one["name"],
                one["type"]["name"],
                one["status"]["name"],
                one["company"]["id"],
                one["serialNumber"],
                one["purchaseDate"],
                one["osInfo"],
                one["activeFlag"],
            ])
        })
        .collect();
    let expected = [
        json!([
            "a",
            "Laptop a",
            "Laptop",
            "Active",
            10,
            null,
            null,
            "macOS 14.4",
            true
        ]),
        json!([
            "fw",
            "Edge",
            "Firewall",
            "Active",
            10,
            "0040103AA001",
            "2024-03-04T00:00:00Z",
            null,
            true
        ]),
    ];
    assert_eq!(shown, expected);
    let answers = all[1]["questions"].as_array().unwrap();
    let answers: Vec<_> = answers
        .iter()
        .map(|one| json!([one["question"], one["answer"]]))
        .collect();
    let expected = [
        json!(["Cloud Backup Enabled", "Yes"]),
        json!(["Gateway Security", "Feb 29 2024"]),
    ];
    assert_eq!(answers, expected);
    let links = world.store.links(&world.integration.id).await.unwrap();
    assert!(links_after(&report, &links)[&"t1".into()].is_whole());
    world.writes(0).await;
    world.assert_settled().await;
}

#[tokio::test]
async fn differences_are_one_write_each() {
    let world = World::new().await;
    world.report("t1", two());
    world.run().await;
    let mut devices = two();
    devices[0].name = "Edge 2".to_owned();
    devices[0] = devices[0]
        .clone()
        .answering("Gateway Security", day("2025-01-31"));
    devices[1] = devices[1].clone().with(DeviceField::OsInfo, "macOS 15.0");
    world.report("t1", devices);
    world.writes(2).await;
    let all = world.configurations();
    assert_eq!(all[0]["osInfo"], "macOS 15.0");
    assert_eq!(all[1]["name"], "Edge 2");
    assert_eq!(
        all[1]["questions"][0]["answer"], "Yes",
        "the other answer stays"
    );
    assert_eq!(all[1]["questions"][1]["answer"], "Jan 31 2025");
    world.writes(0).await;
}

#[tokio::test]
async fn what_is_gone_is_retired_and_comes_back() {
    let world = World::new().await;
    world.report("t1", two());
    world.run().await;
    world.report("t1", vec![laptop("a")]);
    world.writes(1).await;
    let all = world.configurations();
    assert_eq!(
        (&all[1]["status"]["name"], &all[1]["activeFlag"]),
        (&json!("Retired"), &json!(false))
    );
    world.writes(0).await;
    world.report("t1", two());
    world.writes(1).await;
    assert_eq!(world.configurations()[1]["status"]["name"], "Active");
}

#[tokio::test]
async fn a_person_keeps_what_is_theirs() {
    let world = World::new().await;
    world.report("t1", two());
    world.run().await;
    let id = world.configurations()[0]["id"].as_i64().unwrap();
    let change = json!({"name": "The boss' laptop"});
    world
        .cwm
        .edit("/company/configurations", id, change)
        .unwrap();
    let report = world.writes(0).await;
    assert_eq!(report.counts().warnings, 1);
    assert_eq!(world.configurations()[0]["name"], "The boss' laptop");
}

#[tokio::test]
async fn a_remapped_tenant_never_has_two_active_configurations_for_a_device() {
    let mut world = World::new().await;
    world.report("t1", vec![laptop("a")]);
    world.run().await;
    world.map("t1", 11).await;
    // Until a person lets it, nothing moves to another company.
    world.writes(0).await;
    world.integration.policy.guards.moved = WhenToAsk::Never;
    // The first write fails: the second is not tried.
    world.cwm.faults().add(
        Fault::new(Failure::Status {
            status: 500,
            retry_after: None,
            body: None,
        })
        .on_write(1),
    );
    let report = world.run().await;
    assert_eq!(report.counts().applied, 0, "{report:#?}");
    assert_eq!(world.configurations().len(), 1);
    world.writes(2).await;
    let all = world.configurations();
    let shown: Vec<_> = all
        .iter()
        .map(|one| json!([one["company"]["id"], one["activeFlag"]]))
        .collect();
    assert_eq!(shown, [json!([10, false]), json!([11, true])]);
    world.writes(0).await;
}

#[tokio::test]
async fn a_configuration_may_move_with_its_device() {
    let mut world = World::new().await;
    let mut policy = policy();
    policy.when_moved = DeviceMoved::Move;
    world.integration.policy = Policy::new().with_devices(policy);
    world.integration.policy.guards.moved = WhenToAsk::Never;
    world.report("t1", vec![laptop("a")]);
    world.run().await;
    world.map("t1", 11).await;
    world.writes(1).await;
    assert_eq!(world.configurations()[0]["company"]["id"], 11);
    world.writes(0).await;
}

#[tokio::test]
async fn a_type_is_changed_before_what_depends_on_it() {
    let mut world = World::new().await;
    world.report("t1", vec![two().remove(0)]);
    world.run().await;
    let mut policy = policy();
    policy.types = TypePolicy::by_family(&[("firewall", "Appliance")]);
    world.integration.policy = Policy::new().with_devices(policy);
    // The type, its two questions; then the change of type, and the answers.
    world.writes(5).await;
    let one = &world.configurations()[0];
    assert_eq!(one["type"]["name"], "Appliance");
    assert_eq!(one["questions"][1]["answer"], "Feb 29 2024");
    world.writes(0).await;
}

#[tokio::test]
async fn lesson_1_13_lost_answers_double_nothing() {
    for nth in 1..=5 {
        let world = World::new().await;
        world.report("t1", two());
        world.cwm.faults().drop_after(nth);
        world.writes(5).await;
        world.writes(0).await;
        world.assert_settled().await;
    }
}

#[tokio::test]
async fn writes_that_never_got_there_are_made_by_the_next_run() {
    for nth in 1..=5 {
        let world = World::new().await;
        world.report("t1", two());
        world.cwm.faults().drop_before(nth);
        let report = world.run().await;
        assert!(report.counts().errors > 0);
        world.run().await;
        assert_eq!(world.configurations().len(), 2);
        assert_eq!(world.cwm.state("/company/configurations/types").len(), 3);
        world.writes(0).await;
        world.assert_settled().await;
    }
}

#[tokio::test]
async fn an_update_whose_answer_was_lost_is_read_back() {
    let world = World::new().await;
    world.report("t1", two());
    world.run().await;
    let mut devices = two();
    devices[0] = devices[0]
        .clone()
        .answering("Gateway Security", day("2025-01-31"));
    world.report("t1", devices);
    world.cwm.faults().drop_after(1);
    world.writes(1).await;
    world.writes(0).await;
}

#[tokio::test]
async fn a_configuration_made_right_before_a_crash_is_found() {
    let world = World::new().await;
    world.report("t1", two());
    let plan = world.engine.plan(&world.integration).await.unwrap();
    world.run().await;
    // A state from right after the last write was noted, of what was made before.
    let world = World::on(world.cwm, world.vendor).await;
    let (id, earlier) = (&world.integration.id, now() - TimeDelta::hours(1));
    let request = LeaseRequest::new(id.clone(), "crashed", earlier, earlier);
    let lease = world.store.take_lease(&request).await.unwrap().unwrap();
    let last = plan.changes.last().unwrap().action.clone();
    let intent = Intent::new(RunId::generate(), Some("t1".into()), last.clone(), earlier);
    world.store.note(&lease, earlier, &intent).await.unwrap();
    world.writes(0).await;
    let links = world.store.links(id).await.unwrap();
    let named = &links[&last.key()].written["name"];
    assert_eq!(
        *named,
        FieldValue::from("Edge"),
        "what the lost write wrote is remembered"
    );
    world.assert_settled().await;
    assert_eq!(world.configurations().len(), 2);
}

#[tokio::test]
async fn a_record_that_the_lists_lack_is_not_made_again() {
    let world = World::new().await;
    world.report("t1", two());
    world.cwm.faults().add(
        Fault::new(Failure::Lag {
            for_requests: 40,
            for_millis: 0,
        })
        .requests(6),
    );
    world.writes(5).await;
    world.writes(0).await;
}

/// A laptop that the vendor lists for `child` and, further up, for `t1`.
fn nested(key: &str) -> Device {
    let mut device = laptop(key);
    device.listed_for = vec!["child".into(), "t1".into()];
    device
}

#[tokio::test]
async fn a_device_of_several_tenants_is_that_of_the_closest_one_that_is_mapped() {
    let world = World::new().await;
    world.report("t1", vec![nested("a"), laptop("b")]);
    world.report("child", vec![nested("a")]);
    let places = |world: &World| {
        let all = world.configurations();
        let place = |one: &Value| json!([one["deviceIdentifier"], one["company"]["id"]]);
        all.iter().map(place).collect::<Vec<_>>()
    };
    // The type, and both devices in one request: `child` is nobody yet.
    world.writes(2).await;
    assert_eq!(places(&world), [json!(["a", 10]), json!(["b", 10])]);
    let id = &world.integration.id;
    let mut mapping = Mapping::to_company("child", 11);
    world.store.set_mapping(id, &mapping).await.unwrap();
    // Switched off, it is the child's all the same, so that nothing of it is where it is not.
    world.writes(1).await;
    assert_eq!(world.configurations()[0]["status"]["name"], "Retired");
    mapping.enabled = true;
    world.store.set_mapping(id, &mapping).await.unwrap();
    world.writes(1).await;
    let expected = [json!(["a", 10]), json!(["b", 10]), json!(["a", 11])];
    assert_eq!(places(&world), expected);
    world.writes(0).await;
}

#[tokio::test]
async fn two_tenants_of_one_company_may_list_the_same_device() {
    let world = World::new().await;
    world.map("child", 10).await;
    world.report("t1", vec![nested("a"), laptop("b")]);
    world.report("child", vec![nested("a")]);
    world.writes(2).await;
    assert_eq!(world.configurations().len(), 2);
    world.writes(0).await;
}

#[tokio::test]
async fn whom_the_vendor_shuts_out_writes_nothing_at_all() {
    let world = World::new().await;
    world.map("t2", 11).await;
    world.report("t1", two());
    let out = SourceError::LockedOut("429; wait until tomorrow".to_owned());
    let all = [("t2".to_owned(), Err(out))];
    world.vendor.0.lock().unwrap().extend(all);
    let error = world.engine.run(&world.integration).await.unwrap_err();
    assert!(error.to_string().contains("shut us out: 429"), "{error}");
    assert_eq!(world.cwm.stats().writes, 0);
    world.report("t2", Vec::new());
    world.writes(5).await;
}
