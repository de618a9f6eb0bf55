//! What is billed, and how.

use crate::support::{Night, assigned};
use rust_decimal::Decimal;
use serde_json::{Value, json};
use stage::quantities;
use std::collections::BTreeMap;

#[tokio::test]
async fn mp_2_a_run_updates_what_differs_and_nothing_else() {
    let night = Night::new().await;
    let report = night.run().await;
    assert_eq!(report.counts().applied, 6);
    let birch = [
        ("BKP-SRV-STD", 2),
        ("EMAIL-ENCRYPT", 18),
        ("EMAIL-FILTER", 22),
        ("EMAIL-OUTBOUND", 18),
    ];
    assert_eq!(night.stage.quantities(501), quantities(&birch));
    let cedar = [
        ("EMAIL-ARCHIVE", 5),
        ("EMAIL-FILTER", 48),
        ("EMAIL-MAILBOX", 12),
    ];
    assert_eq!(night.stage.quantities(502), quantities(&cedar));
    let dune = [("EMAIL-FILTER", 9), ("EXCHANGE-PLUS", 9)];
    assert_eq!(
        night.stage.quantities(503),
        quantities(&dune),
        "they were right already"
    );

    let before = night.stage.holdings();
    assert_eq!(night.run().await.outcomes, []);
    assert_eq!(night.stage.holdings(), before);
    night
        .vendor
        .change(|world| world.group(110).user_count = json!(6));
    assert_eq!(night.run().await.counts().applied, 1);
    assert_eq!(night.stage.quantities(501)["EMAIL-FILTER"], 24.into());
}

/// All that was sent to CWM with this method.
fn sent(night: &Night, method: &str) -> Vec<Value> {
    let log = night.stage.cwm.log().into_iter();
    let of_method = log.filter(|entry| entry.method == method);
    of_method
        .map(|entry| entry.body.unwrap_or_default())
        .collect()
}

#[tokio::test]
async fn mp_3_neither_cost_nor_price_is_ever_sent() {
    let night = Night::new().await;
    night.run().await;
    let (posts, patches) = (sent(&night, "POST"), sent(&night, "PATCH"));
    assert_eq!((posts.len(), patches.len()), (5, 1));
    for body in posts.iter().chain(&patches) {
        let text = body.to_string().to_lowercase();
        assert!(!text.contains("price") && !text.contains("cost"), "{text}");
    }
    assert_eq!(
        patches[0],
        json!([{ "op": "replace", "path": "quantity", "value": 22 }])
    );
    // A new line has its item's price, and an old one keeps the price that was agreed on.
    for line in night.stage.additions(501) {
        match line["product"]["identifier"].as_str().unwrap() {
            "EMAIL-FILTER" => assert_eq!(line["unitPrice"].to_string(), "2.25"),
            "EMAIL-ENCRYPT" => assert_eq!(line["unitPrice"].to_string(), "3.5"),
            _ => {}
        }
    }
}

#[tokio::test]
async fn mp_4_bracket_with_its_filters_is_three_lines() {
    let night = Night::before().await;
    night.assign("7101", 101, 511).await;
    night.run().await;
    let three = [
        ("EMAIL-ENCRYPT", 18),
        ("EMAIL-FILTER", 22),
        ("EMAIL-OUTBOUND", 18),
    ];
    assert_eq!(night.stage.quantities(511), quantities(&three));
    // Each with the price of its own item.
    let prices: BTreeMap<_, _> = night
        .stage
        .additions(511)
        .into_iter()
        .map(|line| {
            let item = line["product"]["identifier"].as_str().unwrap().to_owned();
            let price: Decimal = line["unitPrice"].to_string().parse().unwrap();
            (item, price.normalize().to_string())
        })
        .collect();
    let own = [
        ("EMAIL-ENCRYPT", "3.5"),
        ("EMAIL-FILTER", "2.5"),
        ("EMAIL-OUTBOUND", "1"),
    ];
    let own = own.map(|(item, price)| (item.to_owned(), price.to_owned()));
    assert_eq!(prices, own.into());
}

#[tokio::test]
async fn mp_4_no_line_is_made_up_for_a_bundle() {
    let night = Night::before().await;
    night.vendor.change(|world| {
        world.group(109).services = vec!["Bracket".to_owned()];
        world.group(110).services.clear();
    });
    night.assign("7101", 101, 511).await;
    night.run().await;
    assert_eq!(
        night.stage.quantities(511),
        quantities(&[("EMAIL-ENCRYPT", 18)])
    );
}

#[tokio::test]
async fn mp_9_each_service_is_billed_as_its_product_and_one_that_is_not_assigned_is_not() {
    let mut night = Night::before().await;
    night.stage.integration.policy = assigned(&[("CloudFilter", "EMAIL-FILTER")]);
    night.assign("7101", 101, 511).await;
    night.run().await;
    assert_eq!(
        night.stage.quantities(511),
        quantities(&[("EMAIL-FILTER", 22)])
    );
    // Taken back: the line stays as it is, whatever the vendor counts.
    night.stage.integration.policy = assigned(&[]);
    night
        .vendor
        .change(|world| world.group(109).user_count = json!(99));
    let before = night.stage.holdings();
    let report = night.run().await;
    assert_eq!(night.stage.holdings(), before);
    let told = report
        .findings
        .iter()
        .any(|finding| finding.message.contains("still bills"));
    assert!(told, "{:#?}", report.findings);
}

#[tokio::test]
async fn mp_10_an_old_partners_exchange_plus_goes_on() {
    let night = Night::new().await;
    night
        .vendor
        .change(|world| world.group(132).user_count = json!(11));
    night.run().await;
    let dune = [("EMAIL-FILTER", 11), ("EXCHANGE-PLUS", 11)];
    assert_eq!(night.stage.quantities(503), quantities(&dune));
}

#[tokio::test]
async fn mp_11_a_customer_takes_part_once_its_agreement_is_chosen() {
    let night = Night::before().await;
    let before = night.stage.holdings();
    assert_eq!(night.run().await.outcomes, []);
    assert_eq!(night.stage.holdings(), before);
    let company_only = cw_sync_core::mapping::Mapping::to_company("7101", 101);
    night.stage.map(company_only).await.unwrap();
    assert_eq!(night.run().await.outcomes, []);
    night.assign("7101", 101, 501).await;
    assert_eq!(night.run().await.counts().applied, 3);
}

#[tokio::test]
async fn mp_11_the_agreement_is_a_persons_choice_whatever_its_kind() {
    let night = Night::before().await;
    // A quarterly one, and a one-time one of a company that is on credit hold.
    night.assign("7101", 103, 503).await;
    night.assign("7106", 106, 506).await;
    night.run().await;
    assert_eq!(night.stage.quantities(503)["EMAIL-OUTBOUND"], 18.into());
    let project = night.stage.additions(506);
    assert_eq!(night.stage.quantities(506)["EMAIL-FILTER"], 14.into());
    let from = &project.last().unwrap()["effectiveDate"];
    assert_eq!(
        from, "2026-11-22T00:00:00Z",
        "from the day on which it was made"
    );
}

#[tokio::test]
async fn mp_12_customers_that_are_not_assigned_are_skipped() {
    let night = Night::before().await;
    night.assign("7101", 101, 501).await;
    let report = night.run().await;
    assert_eq!((report.counts().synced, report.counts().ignored), (1, 5));
    for agreement in [502, 504, 505] {
        assert_eq!(night.stage.additions(agreement), [""; 0]);
    }
    // Nor is anything of theirs read.
    let asked = night.vendor.requests();
    assert!(
        !asked
            .iter()
            .any(|entry| entry.target.contains("/customers/7102/"))
    );
}

#[tokio::test]
async fn mp_13_what_is_missing_is_made_among_the_agreements_additions() {
    let night = Night::new().await;
    assert_eq!(night.stage.additions(502), [""; 0]);
    night.run().await;
    let lines = night.stage.additions(502);
    assert_eq!(lines.len(), 3);
    for line in &lines {
        assert_eq!(line["billCustomer"], "Billable");
        assert_eq!(
            line["effectiveDate"], "2026-12-01T00:00:00Z",
            "the next invoice"
        );
    }
}
