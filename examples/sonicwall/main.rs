//! SonicWall's whole integration, offline: what MySonicWall, Network Security Manager and Capture
//! Client say becomes additions, configurations and tickets in ConnectWise Manage.
//!
//! `cargo run --example sonicwall` runs the sync twice; the second time there is nothing to do.

use anyhow::Result;
use cw_adapter_sonicwall::{descriptor, ticketing};
use cw_sync_core::mapping::Mapping;
use cw_sync_core::model::DataKind;
use cw_sync_core::preflight::permissions;
use cw_sync_core::report::run_as_text;
use serde_json::{Value, json};
use stage::Stage;

/// Tenant, company, agreement; without one the tenant is kept for inventory only.
const MAPPINGS: [(&str, i64, Option<i64>); 5] = [
    ("4410021", 101, Some(501)), // Birch Dental
    ("4410022", 102, Some(502)), // Cedar Logistics
    ("4410027", 107, None),      // Harbor Foods
    ("4410030", 110, Some(510)), // Kestrel Air
    ("4410031", 111, Some(511)), // Lumen Studios
];

#[tokio::main]
async fn main() -> Result<()> {
    let vendor = mock_sonicwall::start().await?;
    let adapter = descriptor();
    let sources = adapter.connect(&json!({
        "apiKey": mock_sonicwall::KEY,
        "baseUrl": vendor.url(),
        "nsmUrl": vendor.url(),
        "captureClientUrl": vendor.url(),
    }))?;
    if let Some(check) = &sources.check {
        println!("SonicWall's side");
        for check in check.check().await {
            println!("  {}: {:?}", check.title, check.verdict);
        }
    }

    // What the set-up asked: the board, and a priority per severity.
    let policy = adapter.policy().clone().with_alerts(ticketing(
        "SonicWall Board",
        "Priority 1 - Emergency Response",
        "Priority 2 - Quick Response",
    ));
    println!("\nRights that the API member needs");
    for permission in permissions(&policy) {
        println!("  {permission}");
    }
    let now = "2026-11-22T07:00:00Z".parse()?;
    let stage = Stage::new(sources, policy, include_str!("cwm.json"), now).await?;
    for (tenant, company, agreement) in MAPPINGS {
        let mapping = match agreement {
            Some(agreement) => Mapping::to_agreement(tenant, company, agreement),
            None => {
                let mut mapping = Mapping::to_company(tenant, company);
                mapping.enabled = true;
                mapping
            }
        };
        stage.map(mapping).await?;
    }

    let first = stage.run().await?;
    println!("\nRun 1\n{}", run_as_text(&first));
    println!("In ConnectWise Manage now\n{}", holdings(&stage));
    let second = stage.run().await?;
    println!("\nRun 2: nothing has changed\n{}", run_as_text(&second));
    println!(
        "sonicwall: run 1 applied {} changes, {} errors; run 2 applied {}",
        first.counts().applied,
        first.counts().errors,
        second.counts().applied,
    );
    Ok(())
}

/// What was made, a line each.
fn holdings(stage: &Stage) -> String {
    let mut lines = Vec::new();
    let agreements = MAPPINGS.iter().filter_map(|(_, _, agreement)| *agreement);
    for agreement in agreements {
        let path = format!("/finance/agreements/{agreement}/additions");
        for line in stage.cwm.state(&path) {
            let (name, from) = (
                text(&line["product"]["identifier"]),
                text(&line["effectiveDate"]),
            );
            let quantity = &line["quantity"];
            lines.push(format!(
                "  {} agreement {agreement}: {quantity} x {name}, from {}",
                DataKind::Billing,
                day(from)
            ));
        }
    }
    for one in stage.cwm.state("/company/configurations") {
        let (name, kind) = (text(&one["name"]), text(&one["type"]["name"]));
        let company = text(&one["company"]["name"]);
        let expires = day(text(&one["warrantyExpirationDate"]));
        lines.push(format!(
            "  {} {company}: {name}, {kind}, expires {expires}",
            DataKind::Devices
        ));
    }
    for ticket in stage.cwm.state("/service/tickets") {
        let (summary, priority) = (text(&ticket["summary"]), text(&ticket["priority"]["name"]));
        let company = text(&ticket["company"]["name"]);
        lines.push(format!(
            "  {} {company}: {summary} [{priority}]",
            DataKind::Alerts
        ));
    }
    lines.join("\n")
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap_or("--")
}

fn day(instant: &str) -> &str {
    instant.get(..10).unwrap_or("--")
}
