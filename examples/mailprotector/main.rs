//! A night of Mailprotector's integration: the users of each service become quantities on the
//! customers' agreements. A mock of Mailprotector and a mock CWM: no account, no network.
//!
//! `cargo run --example mailprotector`

use anyhow::Result;
use cw_adapter_mailprotector::descriptor;
use cw_sync_core::mapping::Mapping;
use cw_sync_core::policy::{Policy, ProductMap, ProductMapping};
use cw_sync_core::report::{plan_as_text, run_as_text};
use serde_json::json;
use stage::Stage;

/// Service Assignments: each service, and the partner's product. XtraMail is not assigned.
const SERVICES: [(&str, &str); 6] = [
    ("CloudFilter", "EMAIL-FILTER"),
    ("SafeSend", "EMAIL-OUTBOUND"),
    ("Bracket", "EMAIL-ENCRYPT"),
    ("CloudMail", "EMAIL-MAILBOX"),
    ("SecureStore", "EMAIL-ARCHIVE"),
    ("Exchange+ Premium", "EXCHANGE-PLUS"),
];

/// Company and Agreement: each customer's choice. Two customers have none.
const CUSTOMERS: [(&str, i64, i64); 4] = [
    ("7101", 101, 501),
    ("7102", 102, 502),
    ("7103", 103, 503),
    ("7104", 104, 504),
];

#[tokio::main]
async fn main() -> Result<()> {
    let vendor = mock_mailprotector::start().await?;
    let adapter = descriptor();
    let settings = json!({
        "apiKey": "mp-key", "resellerId": 188, "baseUrl": format!("{}/api/v1", vendor.url()),
        // The mock has no limit to keep.
        "requestsInFiveSeconds": 10_000,
    });
    let sources = adapter.connect(&settings)?;
    let policy = assigned(adapter.policy().clone());
    let now = "2026-11-22T02:00:00Z".parse()?;
    let stage = Stage::new(sources, policy, include_str!("cwm.json"), now).await?;
    for (customer, company, agreement) in CUSTOMERS {
        let mapping = Mapping::to_agreement(customer, company, agreement);
        stage.map(mapping).await?;
    }

    println!(
        "Plan (nothing is written yet)\n{}",
        plan_as_text(&stage.plan().await?)
    );
    let first = stage.run().await?;
    println!("\nRun 1\n{}", run_as_text(&first));
    let second = stage.run().await?;
    println!("\nRun 2: nothing has changed\n{}", run_as_text(&second));
    println!(
        "mailprotector: run 1 applied {} changes, {} errors; run 2 applied {}",
        first.counts().applied,
        first.counts().errors,
        second.counts().applied,
    );
    Ok(())
}

fn assigned(mut policy: Policy) -> Policy {
    let services = SERVICES
        .iter()
        .fold(ProductMap::new(), |map, (service, item)| {
            map.with(service, ProductMapping::to(*item))
        });
    if let Some(billing) = &mut policy.billing {
        billing.products = Some(services);
    }
    policy
}
