//! What is read and written where a person chose the catalog items.

use super::partner::Partner;
use crate::given::policy;
use cw_sync_core::policy::{LineMatch, Policy, ProductMap, ProductMapping};
use serde_json::json;

#[tokio::test]
async fn mp_6_types_and_classes_are_not_even_read() {
    let mut partner = Partner::new().await;
    // Somebody else made the item.
    partner.run().await;
    let mut billing = policy();
    billing.lines.matching = LineMatch::Product;
    let mut seats = ProductMapping::to("SEATS");
    seats.taxable = Some(false);
    billing.products = Some(ProductMap::new().with("Seats", seats));
    partner.integration.policy = Policy::new().with_billing(billing);
    partner.integration.id = "mapped".into();
    partner.map("t1", 20, 200).await;
    let before = partner.cwm.log().len();
    let report = partner.run().await;
    assert_eq!((report.counts().applied, report.counts().errors), (1, 0));
    let log = partner.cwm.log();
    let asked: Vec<_> = log[before..]
        .iter()
        .map(|entry| entry.path.as_str())
        .collect();
    let setup = ["types", "categories", "subcategories"];
    let is_setup = |path: &&str| setup.iter().any(|name| path.contains(name));
    assert!(!asked.iter().any(is_setup), "{asked:#?}");
    let line = &partner.cwm.state("/finance/agreements/200/additions")[0];
    assert_eq!(line["taxableFlag"], json!(false));
    assert_eq!(line["product"]["identifier"], "Seats");
    assert_eq!(partner.run().await.outcomes, []);
}

/// It is the parent that gets the invoice (cwm-api §10.2).
#[tokio::test]
async fn lesson_5_26_a_child_agreement_bills_from_its_parents_next_invoice() {
    let partner = Partner::new().await;
    partner.map("t1", 20, 201).await;
    assert_eq!(partner.run().await.counts().errors, 0);
    let line = &partner.cwm.state("/finance/agreements/201/additions")[0];
    assert_eq!(line["effectiveDate"], "2024-07-01T00:00:00Z");
}
