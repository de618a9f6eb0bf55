//! Addigy → ConnectWise Manage, on a mock of each: policies linked with companies, devices as
//! configurations, alerts and Self Service requests as tickets on two boards. No account, no
//! network, nothing to start: `cargo run --example addigy`.

use anyhow::Result;
use chrono::{DateTime, Utc};
use comfy_table::{Table, presets::UTF8_FULL_CONDENSED};
use cw_adapter_addigy::{Addigy, AddigyConfig, policy, wizard};
use cw_sync_core::mapping::Mapping;
use cw_sync_core::model::DeviceField;
use cw_sync_core::policy::{DeviceCondition, DeviceFact, TextTest};
use cw_sync_core::report::run_as_text;
use cw_sync_core::wizard::{Answer, Answers, Pick, RuleAnswer};
use mock_addigy::TOKEN;
use serde_json::Value;
use stage::Stage;

#[tokio::main]
async fn main() -> Result<()> {
    let addigy = mock_addigy::start().await?;
    let config = AddigyConfig::new(TOKEN, &addigy.url())?.with_self_service(true);
    let policy = wizard().policy(&answers(), policy());
    let now: DateTime<Utc> = "2024-06-01T12:00:00Z".parse()?;
    let stage = Stage::new(Addigy::new(config)?, policy, include_str!("cwm.json"), now).await?;
    // The lab's policy is below Cedar's: its devices are in both, and belong to the laboratory.
    for (policy, company) in [
        ("pol-birch", 201),
        ("pol-cedar", 202),
        ("pol-cedar-lab", 203),
        ("pol-dune", 204),
    ] {
        let mut mapping = Mapping::to_company(policy, company);
        mapping.enabled = true;
        stage.map(mapping).await?;
    }

    let first = stage.run().await?;
    println!("Run 1\n{}", run_as_text(&first));
    println!("Configurations\n{}", configurations(&stage));
    println!("Tickets\n{}", tickets(&stage));
    let second = stage.run().await?;
    println!("Run 2: nothing has changed\n{}", run_as_text(&second));

    addigy.change(|account| {
        account.set_status("al-1", "Resolved");
        account.set_status("req-1", "Closed");
        account
            .devices
            .retain(|device| device.agentid != "ipad-lobby");
    });
    let third = stage.run().await?;
    println!(
        "Run 3: an alert and a request are closed, and a device has left\n{}",
        run_as_text(&third)
    );
    println!("Tickets\n{}", tickets(&stage));
    println!(
        "addigy: run 1 applied {} changes, {} errors; run 2 applied {}",
        first.counts().applied,
        first.counts().errors,
        second.counts().applied,
    );
    Ok(())
}

/// What a person chose in the set-up.
fn answers() -> Answers {
    let is_mobile = TextTest::IsOneOf(vec!["iOS".to_owned(), "iPadOS".to_owned()]);
    let mobile = DeviceCondition::new(DeviceFact::Family, is_mobile);
    let levels = [
        ("error", Pick::new(2, "Priority 2 - High")),
        ("warning", Pick::new(3, "Priority 3 - Medium")),
        ("info", Pick::new(4, "Priority 4 - Low")),
    ];
    Answers::new()
        .with("monitoring.board", Pick::new(31, "Addigy Monitoring"))
        .with("monitoring.open", Pick::new(312, "Raised"))
        .with("monitoring.closed", Pick::new(313, "Closed by Addigy"))
        .with("selfService.board", Pick::new(32, "Mac Help Desk"))
        .with("selfService.open", Pick::new(322, "Asked"))
        .with("selfService.closed", Pick::new(323, "Done"))
        .with("configurations.active", Pick::new(1, "Active"))
        .with("configurations.inactive", Pick::new(2, "Retired"))
        .with("configurations.type", Pick::new(5, "Mac"))
        .with(
            "configurations.rules",
            vec![RuleAnswer::new(vec![mobile], Pick::new(6, "Mobile Device"))],
        )
        .with("priorities", Answer::each(levels))
}

fn configurations(stage: &Stage) -> Table {
    let os = DeviceField::OsInfo.name();
    let columns = ["deviceIdentifier", "name", "company", "type", "status", os];
    table(stage, "/company/configurations", &columns)
}

fn tickets(stage: &Stage) -> Table {
    let columns = ["id", "summary", "board", "status", "company", "priority"];
    table(stage, "/service/tickets", &columns)
}

fn table(stage: &Stage, path: &str, columns: &[&str]) -> Table {
    let mut table = Table::new();
    table.load_style(UTF8_FULL_CONDENSED);
    table.set_header(columns);
    for record in stage.cwm.state(path) {
        let cell = |column: &&str| match &record[*column] {
            Value::String(text) => text.clone(),
            Value::Object(reference) => reference["name"].as_str().unwrap_or_default().to_owned(),
            Value::Null => String::new(),
            other => other.to_string(),
        };
        table.add_row(columns.iter().map(cell));
    }
    table
}
