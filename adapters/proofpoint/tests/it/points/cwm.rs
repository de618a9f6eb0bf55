//! What CWM must have and allow.

use crate::support::{BIRCH, CWM, Morning, PACKAGES, mapped, now, sources};
use cw_sync_core::mapping::Mapping;
use mock_cwm::{ApiMember, MockCwm, Right};
use mock_proofpoint::Stacks;
use serde_json::json;
use stage::Stage;

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

#[tokio::test]
async fn pp_1_the_rights_of_the_readme_are_enough() {
    let vendor = Stacks::start().await.unwrap();
    let inquire = &[Right::Inquire];
    let member = ApiMember::new("ppapi", "pp-pub", "pp-priv")
        .may(inquire, "/system/info")
        .may(inquire, "/company/companies")
        .may(
            &[Right::Add, Right::Edit, Right::Inquire],
            "/finance/agreements/**",
        )
        .may(inquire, "/procurement/catalog");
    let cwm = MockCwm::builder().fixture_json(CWM).unwrap().member(member);
    let sources = sources(&vendor, &json!({}));
    let stage = Stage::on(cwm, sources, mapped(&PACKAGES), now()).await;
    let mut stage = stage.unwrap();
    stage.act_as("pp-pub", "pp-priv").unwrap();
    for (org, company, agreement) in [("50123", 101, 501), ("50124", 102, 502)] {
        let mapping = Mapping::to_agreement(org, company, agreement);
        stage.map(mapping).await.unwrap();
    }
    let report = stage.run().await.unwrap();
    let counts = report.counts();
    assert_eq!((counts.applied, counts.errors), (2, 0), "{report:#?}");
    let refused = stage.cwm.log().into_iter();
    let refused = refused.filter(|entry| entry.status == Some(403));
    assert_eq!(refused.count(), 0);
}
