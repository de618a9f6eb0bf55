//! The suite that every adapter must pass.

use crate::support::settings;
use async_trait::async_trait;
use cw_adapter_mailprotector::descriptor;
use cw_sync_core::conformance::adapter::{Bench, Condition, Impossible, check};
use cw_sync_core::plugin::Descriptor;
use mock_mailprotector::{Fault, Group, MockMailprotector, Stand, World};
use serde_json::{Value, json};

struct MailprotectorBench;

const KEY: &str = "k3y-that-conforms";

#[async_trait]
impl Bench for MailprotectorBench {
    type Mock = MockMailprotector;

    fn adapter(&self) -> Descriptor {
        descriptor()
    }

    async fn start(&self) -> MockMailprotector {
        let mut world = mock_mailprotector::seed().unwrap();
        world.key = KEY.to_owned();
        Stand::start(world).await.unwrap()
    }

    fn settings(&self, mock: &MockMailprotector) -> Value {
        let mut settings = settings(mock);
        settings["apiKey"] = json!(KEY);
        settings["pageSize"] = json!(2);
        settings["timeLimitSeconds"] = json!(1);
        settings
    }

    fn secrets(&self, _: &MockMailprotector) -> Vec<String> {
        vec![KEY.to_owned()]
    }

    async fn set(&self, mock: &MockMailprotector, condition: &Condition) -> Result<(), Impossible> {
        // An answer may repeat what was sent, the key too.
        let status = |status| Fault::Status(status, format!("no, {KEY}"));
        let id = |tenant: &dyn std::fmt::Display| tenant.to_string().parse::<u64>().unwrap();
        match condition {
            Condition::Healed => mock.reset(),
            Condition::Refusing => mock.fault("", status(401)),
            Condition::Failing => mock.fault("", status(503)),
            Condition::Silent => mock.fault("", Fault::Hang),
            Condition::Garbage => mock.fault("", Fault::Status(200, "<h1>Hi</h1>".to_owned())),
            Condition::CutOff => mock.fault("", Fault::CutOff),
            Condition::LaterPageMissing => mock.fault("page=2&", status(500)),
            Condition::Unreadable(tenant) => {
                mock.fault(&format!("/customers/{tenant}/"), status(500));
            }
            Condition::Renamed(tenant, name) => mock.change(|world| {
                world.customer(id(tenant)).name.clone_from(name);
            }),
            Condition::Reordered => mock.change(|world| {
                world.customers.reverse();
                for customer in &mut world.customers {
                    customer.domains.reverse();
                }
                groups(world, |group| group.services.reverse());
            }),
            Condition::Emptied(tenant) => mock.change(|world| {
                world.customer(id(tenant)).domains.clear();
            }),
            Condition::NoTenants => mock.change(|world| world.customers.clear()),
            // Of this tenant and all others: the seed's groups have different ids.
            Condition::Zeroed(_) => mock.change(|world| {
                groups(world, |group| group.user_count = json!(0));
            }),
            _ => return Err(Impossible("Mailprotector's mock knows no such thing")),
        }
        Ok(())
    }
}

fn groups(world: &mut World, change: impl Fn(&mut Group)) {
    let customers = world.customers.iter_mut();
    let domains = customers.flat_map(|customer| &mut customer.domains);
    domains
        .flat_map(|domain| &mut domain.groups)
        .for_each(change);
}

#[tokio::test]
async fn the_adapter_conforms() {
    let report = check(&MailprotectorBench).await;
    assert!(report.passed(), "{report}");
    // The only kind of data that is read is billing.
    assert_eq!(report.skipped(), ["alert keys survive new words and times"]);
}
