//! One sync of Axcient into ConnectWise Manage, on embedded mocks of both: no account, no network,
//! nothing to start.
//!
//! `cargo run --example axcient` bills what four clients back up, brings their figures into the
//! management report and their failures onto a service board; a second run finds nothing to do.

// The engine's futures are deep.
#![recursion_limit = "256"]

use anyhow::Result;
use chrono::{DateTime, Utc};
use cw_adapter_axcient::{
    Axcient, AxcientConfig, Events, desk, policy, ticket_policy, with_invoice_descriptions,
};
use cw_sync_core::mapping::Mapping;
use cw_sync_core::report::{RunReport, run_as_text};
use serde_json::Value;
use stage::{Hands, Stage};
use std::sync::Arc;

const KEY: &str = "axcient-key";

/// Client of Axcient, company and agreement in CWM: what a person maps.
const MAPPINGS: [(&str, i64, i64); 4] = [
    ("EFS-342", 101, 501),
    ("EFS-19652", 102, 502),
    ("EFS-507", 103, 503),
    ("EFS-611", 104, 504),
];

/// What is shown of a management report.
const FIGURES: [(&str, &str); 4] = [
    ("totalServers", "servers"),
    ("totalWorkstations", "workstations"),
    ("successfulBackupJobs", "jobs that succeeded"),
    ("failedBackupJobs", "that failed"),
];

#[tokio::main]
async fn main() -> Result<()> {
    // The days of the mock's seed.
    let now: DateTime<Utc> = "2026-11-20T08:00:00Z".parse()?;
    let axcient = mock_axcient::start(KEY).await?;
    let config = AxcientConfig::new(KEY, &axcient.url())?
        .with_mailbox_usage(true)
        .with_events(Events::Feed);
    let source = Axcient::new(config)?.with_clock(Arc::new(Hands::at(now)));

    let mut policy = policy().with_alerts(ticket_policy(desk("Backup Alerts", "Closed")));
    policy.billing = policy.billing.map(with_invoice_descriptions);
    let stage = Stage::new(source, policy, include_str!("cwm.json"), now).await?;
    for (client, company, agreement) in MAPPINGS {
        let mapping = Mapping::to_agreement(client, company, agreement);
        stage.map(mapping).await?;
    }

    let first = run(&stage, "Run 1").await?;
    show(&stage);
    let second = run(&stage, "Run 2: nothing has changed").await?;
    println!(
        "axcient: run 1 applied {} changes, {} errors; run 2 applied {}",
        first.counts().applied,
        first.counts().errors,
        second.counts().applied,
    );
    Ok(())
}

async fn run(stage: &Stage, title: &str) -> Result<RunReport> {
    let report = stage.run().await?;
    println!("{title}\n{}", run_as_text(&report));
    Ok(report)
}

/// What CWM holds now.
fn show(stage: &Stage) {
    println!("What CWM holds");
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    for (client, company, agreement) in MAPPINGS {
        println!("  {client}");
        for line in stage
            .cwm
            .state(&format!("/finance/agreements/{agreement}/additions"))
        {
            let product = text(&line["product"]["identifier"]);
            let (all, billed) = (
                line["quantity"].to_string(),
                line["billedQuantity"].to_string(),
            );
            println!("    {product:<32} {all:>4}, billed {billed:>4}");
        }
        let report = format!("/company/companies/{company}/managementSummaryReports");
        for entry in stage.cwm.state(&report) {
            let kept = FIGURES.iter().filter(|(name, _)| entry[*name].is_number());
            let kept = kept.map(|(name, label)| format!("{label} {}", entry[*name]));
            let kept: Vec<_> = kept.collect();
            let kind = text(&entry["deviceType"]);
            println!("    {kind:<32} {}", kept.join(", "));
        }
    }
    for ticket in stage.cwm.state("/service/tickets") {
        let board = text(&ticket["board"]["name"]);
        println!("  ticket on {board}: {}", text(&ticket["summary"]));
    }
    println!();
}
