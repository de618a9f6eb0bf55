//! One billing sync from a vendor's API into ConnectWise Manage, on embedded defaults: a mock of
//! MySonicWall, a mock CWM and a store in memory. No account, no network, nothing to start.
//!
//! `cargo run --example quickstart` runs the sync three times: on the data as it is, again without
//! any change, and after one seat count has changed at the vendor. With `-- --hold` both mocks stay
//! up afterwards, to be looked at with any HTTP client.

use anyhow::Result;
use comfy_table::{Table, presets::UTF8_FULL_CONDENSED};
use cw_adapter_sonicwall::{SonicWall, SonicWallConfig, billing_policy};
use cw_manage::{Client, Config};
use cw_sync_core::engine::{Engine, Integration};
use cw_sync_core::mapping::Mapping;
use cw_sync_core::model::DataKind;
use cw_sync_core::plan::{Outlook, Plan};
use cw_sync_core::policy::Policy;
use cw_sync_core::report::{RunReport, plan_as_text, run_as_text};
use cw_sync_core::store::{MappingStore, SqliteStore};
use mock_cwm::MockCwm;
use mock_sonicwall::MockSonicWall;
use serde::Deserialize;
use std::sync::Arc;

#[tokio::main]
async fn main() -> Result<()> {
    let hold = std::env::args().any(|argument| argument == "--hold");

    // The two sides. A real program has only their addresses and keys.
    let vendor = mock_sonicwall::start().await?;
    let partner = MockCwm::builder()
        .fixture_json(include_str!("cwm.json"))?
        .start()
        .await?;

    // The vendor's adapter.
    let config = SonicWallConfig::builder(mock_sonicwall::KEY)
        .base_url(vendor.url())
        .build()?;
    // What it bills, and no more: configurations and tickets are in the example `sonicwall`.
    let policy = Policy::new().with_billing(billing_policy());
    let integration = Integration::new("quickstart", SonicWall::new(config)?, policy);

    // The partner's CWM. The first call tells whether site, company id and keys are right.
    let cwm = Client::new(
        Config::builder(partner.url(), partner.company())
            .keys(partner.public_key(), partner.private_key())
            .client_id(partner.client_id())
            .build()?,
    )?;
    let info = cwm.test_connection().await?;
    println!(
        "connected to CWM {} at {}",
        info.version.unwrap_or_default(),
        cwm.place()
    );

    // Which tenant is which company, billed on which agreement.
    let store = Arc::new(SqliteStore::in_memory().await?);
    for mapping in mappings()? {
        store.set_mapping(&integration.id, &mapping).await?;
    }

    let engine = Engine::new(cwm, store);
    let plan = engine.plan(&integration).await?;
    println!("\nTenants\n{}", tenants(&plan));
    println!("\nPlan (nothing is written yet)\n{}", plan_as_text(&plan));

    let first = run(&engine, &integration, "Run 1").await?;
    let second = run(&engine, &integration, "Run 2: nothing has changed").await?;
    vendor.change(|held| held.set_quantity("0040104CC101", "Capture Client Advanced", 45))?;
    let third = run(
        &engine,
        &integration,
        "Run 3: Birch Dental has 45 seats now, not 42",
    )
    .await?;

    if hold {
        println!("\n{}", how_to_look(&vendor, &partner));
    }
    println!(
        "quickstart: run 1 applied {} changes, {} errors; run 2 applied {}; run 3 applied {}",
        first.counts().applied,
        first.counts().errors,
        second.counts().applied,
        third.counts().applied,
    );
    if hold {
        tokio::signal::ctrl_c().await?;
    }
    Ok(())
}

async fn run(engine: &Engine, integration: &Integration, title: &str) -> Result<RunReport> {
    let report = engine.run(integration).await?;
    println!("\n{title}\n{}", run_as_text(&report));
    Ok(report)
}

/// The mappings that a person made, from `mapping.json`.
fn mappings() -> Result<Vec<Mapping>> {
    #[derive(Deserialize)]
    struct Row {
        tenant: String,
        company: i64,
        agreement: Option<i64>,
    }
    let rows: Vec<Row> = serde_json::from_str(include_str!("mapping.json"))?;
    let mapping = |row: Row| match row.agreement {
        Some(agreement) => Mapping::to_agreement(row.tenant, row.company, agreement),
        None => Mapping::to_company(row.tenant, row.company),
    };
    Ok(rows.into_iter().map(mapping).collect())
}

fn tenants(plan: &Plan) -> Table {
    let mut table = Table::new();
    table.load_style(UTF8_FULL_CONDENSED);
    table.set_header(["Tenant", "Monthly", "Company", "Agreement", "State"]);
    for row in &plan.tenants {
        let name = |name: &Option<String>| name.clone().unwrap_or_else(|| "--".to_owned());
        let state = match row.outlook() {
            Outlook::Synced => "billed".to_owned(),
            Outlook::Ignored(why) => format!("ignored: {why}"),
            Outlook::Failed(_) => "error, see the plan".to_owned(),
            other => format!("{other:?}"),
        };
        let billing = row.data.get(&DataKind::Billing);
        let products = billing.and_then(|data| data.reported);
        table.add_row([
            row.tenant.name.clone(),
            products.map_or("--".to_owned(), |count| count.to_string()),
            name(&row.company),
            name(&row.agreement),
            state,
        ]);
    }
    table
}

fn how_to_look(vendor: &MockSonicWall, partner: &MockCwm) -> String {
    format!(
        "Look at CWM (Ctrl-C ends it):\n  curl -u '{company}+{public}:{private}' \
         -H 'clientId: {client}' '{cwm}/v4_6_release/apis/3.0/finance/agreements/501/additions'\n\
         and at the vendor:\n  curl -H 'X-API-KEY: {key}' \
         '{msw}/api/psa/tenants/4410021/products?kind=monthly'\n",
        company = partner.company(),
        public = partner.public_key(),
        private = partner.private_key(),
        client = partner.client_id(),
        cwm = partner.url(),
        key = mock_sonicwall::KEY,
        msw = vendor.url(),
    )
}
