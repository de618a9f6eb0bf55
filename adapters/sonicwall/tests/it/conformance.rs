//! The suite for adapters, on this one.

use crate::support::ok;
use async_trait::async_trait;
use cw_adapter_sonicwall::descriptor;
use cw_sync_core::conformance::adapter::{Bench, Condition, Impossible, check};
use cw_sync_core::plugin::Descriptor;
use mock_sonicwall::{Fault, MockSonicWall, World};
use serde_json::{Value, json};

struct SonicWallBench;

const KEY: &str = "k3y-that-conforms";

#[async_trait]
impl Bench for SonicWallBench {
    type Mock = MockSonicWall;

    fn adapter(&self) -> Descriptor {
        descriptor()
    }

    async fn start(&self) -> MockSonicWall {
        MockSonicWall::start(World::read(KEY, None).unwrap())
            .await
            .unwrap()
    }

    fn settings(&self, mock: &MockSonicWall) -> Value {
        json!({
            "apiKey": KEY, "baseUrl": mock.url(), "nsmUrl": mock.url(),
            "captureClientUrl": mock.url(), "acceptUnicodeNames": true, "pageSize": 2,
            "attempts": 1, "timeLimitSeconds": 1,
        })
    }

    fn secrets(&self, _: &MockSonicWall) -> Vec<String> {
        vec![KEY.to_owned()]
    }

    async fn set(&self, mock: &MockSonicWall, condition: &Condition) -> Result<(), Impossible> {
        let of = |tenant: &dyn std::fmt::Display| {
            let products = format!("/tenants/{tenant}/products");
            [products, format!("alerts?tenantId={tenant}&")]
        };
        let both = |paths: [String; 2], faults: [Fault; 2]| {
            for (path, fault) in paths.iter().zip(faults) {
                mock.fault(path, fault);
            }
        };
        let success =
            |content: Value| ok(&json!({ "operationStatus": "SUCCESS", "content": content }));
        let (path, fault) = match condition {
            Condition::Healed => {
                mock.reset();
                return Ok(());
            }
            Condition::Renamed(tenant, name) => {
                let id = tenant.as_str().parse().unwrap();
                mock.change(|held| held.rename_tenant(id, name)).unwrap();
                return Ok(());
            }
            // Refused keys are redirected to the login page; here one that a proxy repeats.
            Condition::Refusing => (String::new(), status(302, &format!("bad key {KEY}"))),
            Condition::Failing => (String::new(), status(503, &format!("busy with {KEY}"))),
            Condition::Silent => (String::new(), Fault::Hang),
            Condition::Garbage => (String::new(), status(200, "<h1>Welcome</h1>")),
            Condition::CutOff => (String::new(), Fault::CutOff),
            Condition::LaterPageMissing => {
                mock.fault("cursor=", status(500, ""));
                ("page=2".to_owned(), status(500, ""))
            }
            Condition::Unreadable(tenant) => {
                both(of(tenant), [status(500, ""), status(500, "")]);
                return Ok(());
            }
            Condition::Reworded(tenant) => {
                let id = tenant.as_str().parse().unwrap();
                mock.change(|held| held.reword_alerts(id, "Other words", "2026-11-30T00:00:00Z"))
                    .unwrap();
                return Ok(());
            }
            Condition::Reordered => (String::new(), Fault::Reversed),
            Condition::Zeroed(tenant) => {
                let [products, _] = of(tenant);
                (products, Fault::Set("quantity".to_owned(), json!(0)))
            }
            Condition::Emptied(tenant) => {
                let none = json!({ "data": [], "pagination": { "nextCursor": null } });
                let products = success(json!({ "products": [], "total": 0 }));
                both(of(tenant), [products, ok(&none)]);
                return Ok(());
            }
            Condition::NoTenants => {
                let none = success(json!({ "arrTenants": [] }));
                ("get-cloud-tenants".to_owned(), none)
            }
            _ => return Err(Impossible("MySonicWall's mock knows no such thing")),
        };
        mock.fault(&path, fault);
        Ok(())
    }
}

fn status(status: u16, body: &str) -> Fault {
    let body = body.to_owned();
    Fault::Status(status, body)
}

#[tokio::test]
async fn the_adapter_conforms() {
    let report = check(&SonicWallBench).await;
    assert!(report.passed(), "{report}");
    let skipped: [&str; 0] = [];
    assert_eq!(report.skipped(), skipped);
}
