//! What CWM must have and allow.

use crate::support::{BIRCH, Morning, mapped};
use serde_json::json;

#[tokio::test]
async fn pp_1_products_must_be_there_already() {
    let mut morning = Morning::before(&json!({})).await;
    morning.stage.integration.policy = mapped(&[("Advanced", "NO-SUCH-ITEM")]);
    morning.enable(BIRCH, 101, 501).await;
    let told = morning.changes_nothing().await;
    let error = told
        .iter()
        .any(|told| told.contains("no catalog item \"NO-SUCH-ITEM\""));
    assert!(error, "{told:#?}");
}

#[tokio::test]
async fn pp_1_the_agreement_must_be_there_already() {
    let morning = Morning::before(&json!({})).await;
    morning.enable(BIRCH, 101, 599).await;
    let told = morning.changes_nothing().await;
    assert!(told[0].contains("no agreement with id 599"), "{told:#?}");
}
