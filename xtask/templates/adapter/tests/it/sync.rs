//! From Acme to the partner's CWM, by whole runs.

use crate::settings;
use chrono::{DateTime, Utc};
use cw_adapter_acme::{descriptor, policy};
use cw_sync_core::mapping::Mapping;
use mock_acme::{Fault, MockAcme};
use serde_json::json;
use stage::Stage;

const CWM: &str = r#"{
    "/company/companies": [
        { "id": 101, "identifier": "BirchDental", "name": "Birch Dental" }
    ],
    "/finance/agreements": [{
        "id": 501, "name": "Managed Services", "company": { "id": 101 },
        "startDate": "2024-01-01T00:00:00Z", "noEndingDateFlag": true,
        "billStartDate": "2024-01-01T00:00:00Z", "billingCycle": { "id": 2, "name": "Monthly" },
        "nextInvoiceDate": "2026-12-01T00:00:00Z", "prorateFlag": false
    }]
}"#;

async fn stage(acme: &MockAcme) -> Stage {
    let sources = descriptor().connect(&settings(acme)).unwrap();
    let now: DateTime<Utc> = "2026-11-22T02:00:00Z".parse().unwrap();
    let stage = Stage::new(sources, policy(), CWM, now).await.unwrap();
    let mapping = Mapping::to_agreement("c-1", 101, 501);
    stage.map(mapping).await.unwrap();
    stage
}

/// Serial numbers and quantities on the agreement.
fn lines(stage: &Stage) -> Vec<(String, String)> {
    let lines = stage.cwm.state("/finance/agreements/501/additions");
    let lines = lines.iter().map(|line| {
        let serial = line["serialNumber"].as_str().unwrap().to_owned();
        (serial, line["quantity"].to_string())
    });
    let mut lines: Vec<_> = lines.collect();
    lines.sort();
    lines
}

fn pairs(lines: &[(&str, &str)]) -> Vec<(String, String)> {
    let lines = lines.iter();
    lines
        .map(|(serial, quantity)| ((*serial).to_owned(), (*quantity).to_owned()))
        .collect()
}

#[tokio::test]
async fn the_additions_are_what_acme_reports_and_a_second_run_changes_nothing() {
    let acme = mock_acme::start().await.unwrap();
    let stage = stage(&acme).await;
    stage.run().await.unwrap();
    let first = pairs(&[
        ("0040104CC101", "42"),
        ("0040104CC102", "7"),
        ("2CB8ED000001", "1"),
    ]);
    assert_eq!(lines(&stage), first);
    assert_eq!(stage.run().await.unwrap().counts().applied, 0);

    acme.change(|world| world.customer("c-1").products[0].quantity = 43);
    assert_eq!(stage.run().await.unwrap().counts().applied, 1);
    assert_eq!(lines(&stage)[0].1, "43");
}

#[tokio::test]
async fn what_cannot_be_read_changes_nothing() {
    let acme = mock_acme::start().await.unwrap();
    let stage = stage(&acme).await;
    stage.run().await.unwrap();
    let before = lines(&stage);
    for fault in [
        Fault::Without(vec!["quantity".to_owned()]),
        Fault::Set("quantity".to_owned(), json!(-1)),
        Fault::CutOff,
        Fault::Shortened,
    ] {
        acme.fault("/products", fault.clone());
        let report = stage.run().await.unwrap();
        assert!(report.counts().errors > 0, "{fault:?}");
        assert_eq!(report.counts().applied, 0, "{fault:?}");
        acme.heal();
    }
    assert_eq!(lines(&stage), before);
}
