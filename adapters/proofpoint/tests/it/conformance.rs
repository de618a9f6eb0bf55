//! The suite that every adapter must pass.

use crate::support::settings;
use async_trait::async_trait;
use cw_adapter_proofpoint::descriptor;
use cw_sync_core::conformance::adapter::{Bench, Condition, Impossible, check};
use cw_sync_core::plugin::Descriptor;
use mock_proofpoint::{Fault, Stacks};
use serde_json::{Value, json};

struct ProofpointBench;

#[async_trait]
impl Bench for ProofpointBench {
    type Mock = Stacks;

    fn adapter(&self) -> Descriptor {
        descriptor()
    }

    async fn start(&self) -> Stacks {
        Stacks::start().await.unwrap()
    }

    fn settings(&self, mock: &Stacks) -> Value {
        let mut settings = settings(mock);
        settings["trials"] = json!(true);
        settings["levels"] = json!(2);
        settings["timeLimitSeconds"] = json!(1);
        settings
    }

    fn secrets(&self, _: &Stacks) -> Vec<String> {
        ["us-pass", "eu-pass"].map(str::to_owned).to_vec()
    }

    async fn set(&self, mock: &Stacks, condition: &Condition) -> Result<(), Impossible> {
        // An answer may repeat what was sent, the password too, and that of another stack.
        let status = |status| Fault::Status(status, "no, us-pass and eu-pass".to_owned());
        let id = |tenant: &dyn std::fmt::Display| tenant.to_string().parse::<u64>().unwrap();
        match condition {
            Condition::Healed => mock.reset(),
            Condition::Refusing => mock.fault("", &status(401)),
            Condition::Failing => mock.fault("", &status(503)),
            Condition::Silent => mock.fault("", &Fault::Hang),
            Condition::Garbage => mock.fault("", &Fault::Status(200, "<h1>Hi</h1>".to_owned())),
            Condition::CutOff => mock.fault("", &Fault::CutOff),
            Condition::LaterPageMissing => {
                return Err(Impossible("Proofpoint's lists come whole"));
            }
            Condition::Unreadable(tenant) => {
                let eid = id(tenant);
                let domain = mock.us1.change(|world| {
                    let mut accounts = world.orgs.iter();
                    accounts
                        .find(|account| account.has_eid(eid))
                        .unwrap()
                        .domain()
                        .to_owned()
                });
                mock.fault(&format!("/orgs/{domain}"), &status(500));
            }
            Condition::Renamed(tenant, name) => mock.set(id(tenant), "name", name.as_str()),
            Condition::Reordered => mock.fault("", &Fault::Reversed),
            Condition::Emptied(_) => {
                return Err(Impossible("every organization has a package"));
            }
            Condition::NoTenants => mock.us1.change(|world| world.orgs.clear()),
            Condition::Zeroed(tenant) => mock.set(id(tenant), "active_users", 0),
            _ => return Err(Impossible("Proofpoint's mock knows no such thing")),
        }
        Ok(())
    }
}

#[tokio::test]
async fn the_adapter_conforms() {
    let report = check(&ProofpointBench).await;
    assert!(report.passed(), "{report}");
    assert_eq!(
        report.skipped(),
        [
            "alert keys survive new words and times",
            "a tenant without anything is completely empty",
            "a list that lacks a page is never complete",
        ]
    );
}
