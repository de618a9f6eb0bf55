use crate::engine::partner::Partner;
use crate::given::policy;
use crate::wizard::given::{client, fixture};
use cw_manage::permission::{Manifest, Used};
use cw_sync_core::model::DataKind;
use cw_sync_core::policy::{
    AlertPolicy, Desk, Policy, ProductMap, ProductMapping, Route, WhenMissing,
};
use cw_sync_core::preflight::{Subject, Verdict, examine, manifest, permissions};
use mock_cwm::{ApiMember, MockCwm, Right};

fn mapped() -> Policy {
    let mut billing = policy();
    let map = ProductMap::new().with("Mailbox", ProductMapping::to("MBX"));
    billing.products = Some(map);
    Policy::new().with_billing(billing)
}

fn table(policy: &Policy) -> Vec<String> {
    permissions(policy)
        .iter()
        .map(ToString::to_string)
        .collect()
}

/// MP-6: a map onto the partner's own products needs no right to make or delete any.
#[test]
fn who_makes_no_products_needs_no_right_to() {
    assert_eq!(
        table(&mapped()),
        [
            "Companies > Company Maintenance: Inquire All, for billing",
            "Finance > Agreements: Add All, Edit All, Inquire All, for billing",
            "Procurement > Product Catalog: Inquire All, for billing",
        ]
    );
    let mut by_hand = mapped();
    by_hand.billing.as_mut().unwrap().lines.when_missing = WhenMissing::Fail;
    assert!(table(&by_hand)[1].contains("Agreements: Edit All, Inquire All"));
}

/// SW-4: module, right, and what for.
#[test]
fn each_right_says_what_it_is_for() {
    let alerts = AlertPolicy::new(vec![Route::to(Desk::new("Integration", "Closed"))]);
    let policy = mapped().with_alerts(alerts);
    let rights = permissions(&policy);
    let why = |action: &str| {
        let mut rights = rights.iter();
        let right = rights.find(|right| right.action == action).unwrap();
        right.why.iter().copied().collect::<Vec<_>>()
    };
    assert_eq!(
        why("Company Maintenance"),
        [DataKind::Billing, DataKind::Alerts]
    );
    assert_eq!(why("Agreements"), [DataKind::Billing]);
    assert_eq!(why("Close Service Tickets"), [DataKind::Alerts]);
    assert!(
        table(&Policy::new())
            .iter()
            .all(|right| right.ends_with("for companies"))
    );
}

/// What a run sends is among what the table is made of.
#[tokio::test]
async fn a_run_sends_nothing_that_the_table_does_not_know() {
    let partner = Partner::new().await;
    partner.run().await;
    partner.report("t1", &[("S1", 7), ("S2", 1)]);
    partner.run().await;
    let known: Manifest = manifest(&partner.integration.policy);
    let known: Vec<_> = known.operations().map(ToString::to_string).collect();
    for entry in partner.cwm.log() {
        let path = entry.path.split("/apis/3.0").last().unwrap_or_default();
        if let Ok(used) = format!("{} {path}", entry.method).parse::<Used>() {
            let is_discovery = path.starts_with("/login");
            assert!(
                known.contains(&used.to_string()) || is_discovery,
                "{used} of {known:?}"
            );
        }
    }
}

/// SW-4: rights to read are tried, and what lacks is named as a right.
#[tokio::test]
async fn rights_that_lack_are_named() {
    let member = ApiMember::new("few", "few", "rights").may(&[Right::Inquire], "/company/**");
    let member = member
        .may(&[Right::Inquire], "/procurement/**")
        .may(&[Right::Inquire], "/system/**");
    let mock = MockCwm::builder().member(member);
    let mock = mock
        .fixture_json(&fixture())
        .unwrap()
        .start()
        .await
        .unwrap();
    let policy = mapped();
    let report = examine(&client(&mock, "few", "rights"), &Subject::new(&policy)).await;
    let flaws: Vec<_> = report.flaws().map(|(_, flaw)| flaw.to_string()).collect();
    assert_eq!(
        flaws,
        [
            "the API member lacks a right: Finance > Agreements: Inquire All; grant its security \
             role Finance > Agreements: Add All, Edit All, Inquire All, for billing"
        ],
        "{report}"
    );
    let Some(Verdict::NotPossible(why)) = report.verdict("cwm.rightsToWrite") else {
        panic!("{report}");
    };
    assert!(
        why.contains("Finance > Agreements: Add All, Edit All"),
        "{why}"
    );
    assert_eq!(mock.stats().writes, 0);
}
