//! A morning of Proofpoint Essentials' integration: active users become quantities on the
//! customers' agreements, and a package that changes takes the place of the one before. Mocks of
//! two stacks and a mock CWM: no account, no network.
//!
//! `cargo run --example proofpoint`

use anyhow::Result;
use cw_adapter_proofpoint::descriptor;
use cw_sync_core::mapping::Mapping;
use cw_sync_core::policy::{Policy, ProductMap, ProductMapping};
use cw_sync_core::report::{plan_as_text, run_as_text};
use mock_proofpoint::Stacks;
use serde_json::json;
use stage::Stage;

/// Packages, and the partner's products. Beginner is not mapped.
const PACKAGES: [(&str, &str); 4] = [
    ("Business", "PPE-BUSINESS"),
    ("Advanced", "PPE-ADVANCED"),
    ("Professional", "PPE-PRO"),
    ("Professional Plus", "PPE-PRO-PLUS"),
];

/// Organizations by id, with their companies and agreements. The last is on trial.
const CUSTOMERS: [(&str, i64, i64); 5] = [
    ("50123", 101, 501),
    ("50124", 102, 502),
    ("50125", 103, 503),
    ("50126", 104, 504),
    ("50127", 105, 505),
];

#[tokio::main]
async fn main() -> Result<()> {
    let vendor = Stacks::start().await?;
    let adapter = descriptor();
    // An account per stack: Fjord Shipping lives on eu1.
    let sources = adapter.connect(&json!({
        "domain": "harbour-it.example",
        "accounts": [
            { "stack": "us1", "user": "sync@harbour-it.example", "password": "us-pass",
              "baseUrl": Stacks::api(&vendor.us1) },
            { "stack": "eu1", "user": "sync-eu@harbour-it.example", "password": "eu-pass",
              "baseUrl": Stacks::api(&vendor.eu1) },
        ],
    }))?;
    let policy = mapped(adapter.policy().clone());
    let now = "2026-11-22T06:00:00Z".parse()?;
    let stage = Stage::new(sources, policy, include_str!("cwm.json"), now).await?;
    for (organization, company, agreement) in CUSTOMERS {
        let mapping = Mapping::to_agreement(organization, company, agreement);
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
    vendor.set(50_123, "licensing_package", "professional");
    let third = stage.run().await?;
    println!(
        "\nRun 3: Birch Dental has another package\n{}",
        run_as_text(&third)
    );
    let fourth = stage.run().await?;
    println!("\nRun 4: nothing has changed\n{}", run_as_text(&fourth));
    println!(
        "run 3 applied {}; run 4 applied {}",
        third.counts().applied,
        fourth.counts().applied
    );
    println!(
        "proofpoint: run 1 applied {} changes, {} errors; run 2 applied {}",
        first.counts().applied,
        first.counts().errors,
        second.counts().applied,
    );
    Ok(())
}

fn mapped(mut policy: Policy) -> Policy {
    let packages = PACKAGES
        .iter()
        .fold(ProductMap::new(), |map, (package, item)| {
            map.with(package, ProductMapping::to(*item))
        });
    if let Some(billing) = &mut policy.billing {
        billing.products = Some(packages);
    }
    policy
}
