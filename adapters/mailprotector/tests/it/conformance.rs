//! The suite that every adapter must pass.

use async_trait::async_trait;
use cw_adapter_mailprotector::descriptor;
use cw_sync_core::conformance::adapter::{Bench, Condition, Impossible, check};
use cw_sync_core::plugin::Descriptor;
use mock_mailprotector::{Customer, Fault, MockMailprotector};
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
        MockMailprotector::start(KEY).await.unwrap()
    }

    fn settings(&self, mock: &MockMailprotector) -> Value {
        json!({
            "apiKey": KEY, "baseUrl": mock.url(), "pageSize": 2, "attempts": 1,
            "timeLimitSeconds": 1,
        })
    }

    fn secrets(&self, _: &MockMailprotector) -> Vec<String> {
        vec![KEY.to_owned()]
    }

    async fn set(&self, mock: &MockMailprotector, condition: &Condition) -> Result<(), Impossible> {
        // An answer may repeat what was sent, the key too.
        let status = |status| Fault::Status(status, format!("no, {KEY}"));
        let of = |tenant: &dyn std::fmt::Display| format!("/customers/{tenant}/");
        let customer = |tenant: &str, change: &dyn Fn(&mut Customer)| {
            mock.change(|customers| {
                let mut customers = customers.iter_mut();
                change(customers.find(|customer| customer.id == tenant).unwrap());
            });
        };
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
                customer(tenant.as_str(), &|customer| customer.name.clone_from(name));
            }
            Condition::Reordered => mock.change(|customers| {
                customers.reverse();
                for customer in customers {
                    customer.products.reverse();
                }
            }),
            Condition::Emptied(tenant) => {
                customer(tenant.as_str(), &|customer| customer.products.clear());
            }
            Condition::NoTenants => mock.change(Vec::clear),
            Condition::Zeroed(tenant) => customer(tenant.as_str(), &|customer| {
                for product in &mut customer.products {
                    product.quantity = 0;
                }
            }),
            _ => return Err(Impossible("Mailprotector's mock knows no such thing")),
        }
        Ok(())
    }
}

#[tokio::test]
async fn the_adapter_conforms() {
    let report = check(&MailprotectorBench).await;
    assert!(report.passed(), "{report}");
    // The only kind of data that is read is billing.
    assert_eq!(report.skipped(), ["alert keys survive new words and times"]);
}
