//! The suite that every adapter must pass.

use async_trait::async_trait;
use cw_adapter_addigy::descriptor;
use cw_sync_core::conformance::adapter::{Bench, Condition, Impossible, check};
use cw_sync_core::plugin::Descriptor;
use mock_addigy::{Account, Fault, MockAddigy};
use serde_json::{Value, json};

struct AddigyBench;

const TOKEN: &str = "t0ken-that-conforms";

#[async_trait]
impl Bench for AddigyBench {
    type Mock = MockAddigy;

    fn adapter(&self) -> Descriptor {
        descriptor()
    }

    async fn start(&self) -> MockAddigy {
        let account = Account::read(TOKEN, None).unwrap();
        MockAddigy::start(account).await.unwrap()
    }

    fn settings(&self, mock: &MockAddigy) -> Value {
        json!({
            "token": TOKEN, "baseUrl": mock.url(), "selfService": true, "pageSize": 2,
            "freshSeconds": 0, "attempts": 1, "timeLimitSeconds": 1,
        })
    }

    fn secrets(&self, _: &MockAddigy) -> Vec<String> {
        vec![TOKEN.to_owned()]
    }

    async fn set(&self, mock: &MockAddigy, condition: &Condition) -> Result<(), Impossible> {
        // An answer may repeat what was sent, the token too.
        let status = |status| Fault::Status(status, format!("no, {TOKEN}"));
        match condition {
            Condition::Healed => mock.reset(),
            Condition::Refusing => mock.fault("", status(401)),
            Condition::Failing => mock.fault("", status(503)),
            Condition::Silent => mock.fault("", Fault::Hang),
            Condition::Garbage => mock.fault("", Fault::page()),
            Condition::CutOff => mock.fault("", Fault::CutOff),
            Condition::LaterPageMissing => {
                mock.fault("&page=2&", status(500));
                mock.fault("\"page\":2", status(500));
            }
            Condition::Unreadable(tenant) => {
                mock.fault(&format!("\"policy_id\":\"{tenant}\""), status(500));
            }
            Condition::Renamed(tenant, name) => mock.change(|account| {
                account
                    .policy(tenant.as_str())
                    .unwrap()
                    .name
                    .clone_from(name);
            }),
            Condition::Reordered => mock.change(|account| {
                account.policies.reverse();
                account.devices.reverse();
                account.alerts.reverse();
                account.requests.reverse();
            }),
            Condition::Emptied(tenant) => mock.change(|account| {
                for device in &mut account.devices {
                    device.policy_ids.retain(|policy| policy != tenant.as_str());
                }
            }),
            Condition::NoTenants => mock.change(|account| account.policies.clear()),
            Condition::Reworded(_) => mock.change(|account| {
                for alert in &mut account.alerts {
                    alert.name.push_str(", still");
                    alert.created_on = json!(1_717_300_000.5);
                }
                for request in &mut account.requests {
                    request.subject.push_str(", please");
                }
            }),
            _ => return Err(Impossible("Addigy counts nothing that is billed")),
        }
        Ok(())
    }
}

#[tokio::test]
async fn the_adapter_conforms() {
    let report = check(&AddigyBench).await;
    assert!(report.passed(), "{report}");
    assert_eq!(report.skipped(), ["a zero arrives as a zero"]);
}
