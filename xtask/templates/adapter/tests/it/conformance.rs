//! The suite that every adapter must pass.

use async_trait::async_trait;
use cw_adapter_acme::descriptor;
use cw_sync_core::conformance::adapter::{Bench, Condition, Impossible, check};
use cw_sync_core::plugin::Descriptor;
use mock_acme::{Fault, MockAcme};
use serde_json::{Value, json};

struct AcmeBench;

const KEY: &str = "k3y-that-conforms";

#[async_trait]
impl Bench for AcmeBench {
    type Mock = MockAcme;

    fn adapter(&self) -> Descriptor {
        descriptor()
    }

    async fn start(&self) -> MockAcme {
        let mut world = mock_acme::seed().unwrap();
        world.key = KEY.to_owned();
        MockAcme::start(world).await.unwrap()
    }

    fn settings(&self, mock: &MockAcme) -> Value {
        json!({
            "apiKey": KEY, "baseUrl": mock.url(), "pageSize": 2, "attempts": 1,
            "timeLimitSeconds": 1,
        })
    }

    fn secrets(&self, _: &MockAcme) -> Vec<String> {
        vec![KEY.to_owned()]
    }

    async fn set(&self, mock: &MockAcme, condition: &Condition) -> Result<(), Impossible> {
        // An answer may repeat what was sent, the key too.
        let status = |status| Fault::Status(status, format!("no, {KEY}"));
        let of = |tenant: &dyn std::fmt::Display| format!("/customers/{tenant}/");
        match condition {
            Condition::Healed => mock.reset(),
            Condition::Refusing => mock.fault("", status(401)),
            Condition::Failing => mock.fault("", status(503)),
            Condition::Silent => mock.fault("", Fault::Hang),
            Condition::Garbage => mock.fault("", Fault::Status(200, "<h1>Hi</h1>".to_owned())),
            Condition::CutOff => mock.fault("", Fault::CutOff),
            Condition::LaterPageMissing => mock.fault("?page=2&", status(500)),
            Condition::Unreadable(tenant) => mock.fault(&of(tenant), status(500)),
            Condition::Renamed(tenant, name) => {
                mock.change(|world| world.customer(tenant.as_str()).name.clone_from(name));
            }
            Condition::Reordered => mock.fault("", Fault::Reversed),
            Condition::Emptied(tenant) => {
                mock.change(|world| world.customer(tenant.as_str()).products.clear());
            }
            Condition::NoTenants => mock.change(|world| world.customers.clear()),
            Condition::Zeroed(tenant) => mock.change(|world| {
                for product in &mut world.customer(tenant.as_str()).products {
                    product.quantity = 0;
                }
            }),
            _ => return Err(Impossible("Acme's mock knows no such thing")),
        }
        Ok(())
    }
}

#[tokio::test]
async fn the_adapter_conforms() {
    let report = check(&AcmeBench).await;
    assert!(report.passed(), "{report}");
    // The only kind of data that is read is billing.
    assert_eq!(report.skipped(), ["alert keys survive new words and times"]);
}
