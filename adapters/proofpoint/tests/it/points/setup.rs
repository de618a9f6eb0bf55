//! Setting the integration up, and when it runs.

use crate::support::{BIRCH, CWM, FJORD, Morning, mapped, now, settings, sources};
use cw_adapter_proofpoint::descriptor;
use cw_sync_core::access::{Caller, User};
use cw_sync_core::mapping::{Choices, Mapping, Switch, product_rows};
use cw_sync_core::model::{DataKind, IntegrationId};
use cw_sync_core::plugin::Registry;
use cw_sync_core::policy::ProductMapping;
use cw_sync_core::portal::{Acting, CONNECTED, ConnectionForm, Portal, PortalError};
use cw_sync_core::preflight::{Report, Subject, Verdict, examine};
use cw_sync_core::schedule::Zone;
use cw_sync_core::vault::{KeyRing, MasterKey};
use cw_sync_core::wizard::{Answers, Page};
use serde_json::json;
use stage::Stage;
use std::collections::BTreeSet;

/// Proofpoint's console, on a morning's store and CWM.
fn console(morning: &Morning) -> Portal {
    let registry = Registry::new().with(descriptor()).unwrap();
    let keys = KeyRing::new("k1", MasterKey::new([7; 32]));
    Portal::new(morning.stage.store.clone(), registry, keys).with_clock(morning.stage.clock.clone())
}

fn partner(console: &Portal) -> Acting {
    let ann = User::new("u1", "Ann Lee", "ann@harbour-it.example");
    console.acting(Caller::admin(ann, "harbour-it"))
}

fn form(morning: &Morning, private_key: &str) -> ConnectionForm {
    let cwm = &morning.stage.cwm;
    ConnectionForm::new(cwm.url(), cwm.company())
        .keys(cwm.public_key(), private_key)
        .client_id(cwm.client_id())
}

/// What is checked before the integration is set up.
async fn preflight(morning: &Morning, private_key: &str) -> Report {
    let cwm = &morning.stage.cwm;
    let client = stage::client_as(cwm, cwm.public_key(), private_key).unwrap();
    let adapter = descriptor();
    let policy = &morning.stage.integration.policy;
    let prerequisites = adapter.prerequisites(policy);
    let subject = Subject::new(policy)
        .with_prerequisites(&prerequisites)
        .with_sources(&morning.stage.integration.sources);
    examine(&client, &subject).await
}

fn failed(report: &Report, id: &str, words: &str) {
    match report.verdict(id) {
        Some(Verdict::Failed(flaws)) => {
            let told: Vec<_> = flaws.iter().map(ToString::to_string).collect();
            assert!(
                told.iter().any(|told| told.contains(words)),
                "{words}: {told:#?}"
            );
        }
        other => panic!("{id}: {other:?}\n{report}"),
    }
}

#[tokio::test]
async fn pp_1_what_must_be_there_is_checked_before() {
    let mut morning = Morning::new().await;
    let right = morning.stage.cwm.private_key().to_owned();
    let report = preflight(&morning, &right).await;
    assert!(report.is_ok(), "{report}");
    // Keys that CWM does not know.
    let report = preflight(&morning, "wr0ng").await;
    failed(&report, "cwm.keys", "401");
    // Products that are not there.
    morning.stage.integration.policy = mapped(&[("Advanced", "NO-SUCH-ITEM")]);
    let report = preflight(&morning, &right).await;
    assert!(
        report
            .flaws()
            .any(|(_, flaw)| flaw.what.contains("NO-SUCH-ITEM")),
        "{report}"
    );
    // The feature is not enabled.
    let features = |enabled| {
        move |world: &mut mock_proofpoint::World| {
            world.features.insert("integrations".to_owned(), enabled);
        }
    };
    morning.vendor.us1.change(features(json!(false)));
    let report = preflight(&morning, &right).await;
    failed(&report, "proofpoint.integrations", "ask your channel team");
    // What is not told is no failure, and a person is told where to look.
    morning.vendor.us1.change(features(json!(null)));
    let report = preflight(&morning, &right).await;
    let look = report.verdict("proofpoint.integrations");
    assert!(matches!(look, Some(Verdict::NotPossible(_))), "{report}");
}

#[tokio::test]
async fn pp_1_agreements_must_be_there_already() {
    let morning = Morning::new().await;
    let right = morning.stage.cwm.private_key().to_owned();
    let before = preflight(&morning, &right).await;
    assert!(
        matches!(before.verdict("cwm.companies"), Some(Verdict::Passed(_))),
        "{before}"
    );
    // The same CWM without any.
    let mut cwm: serde_json::Value = serde_json::from_str(CWM).unwrap();
    let tables = cwm.as_object_mut().unwrap();
    tables.retain(|path, _| !path.starts_with("/finance/agreements"));
    let (vendor, policy) = (&morning.vendor, morning.stage.integration.policy.clone());
    let (sources, fixture) = (sources(vendor, &json!({})), cwm.to_string());
    let stage = Stage::new(sources, policy, &fixture, now()).await.unwrap();
    let morning = Morning { stage, ..morning };
    let right = morning.stage.cwm.private_key().to_owned();
    let without = preflight(&morning, &right).await;
    failed(&without, "cwm.companies", "no agreement");
}

#[tokio::test]
async fn pp_2_an_organizations_own_account_may_not_use_it() {
    let morning = Morning::new().await;
    let right = morning.stage.cwm.private_key().to_owned();
    for (kind, may) in [
        ("channel", true),
        ("strategic_partner", true),
        ("oem_partner", true),
        ("organization", false),
    ] {
        morning
            .vendor
            .us1
            .change(|world| world.partner.insert("type".to_owned(), json!(kind)));
        let report = preflight(&morning, &right).await;
        match may {
            true => assert!(report.is_ok(), "{kind}: {report}"),
            false => failed(
                &report,
                "proofpoint.partner",
                "Channel Partners and above only",
            ),
        }
    }
    let report = preflight(&morning, &right).await;
    let told = report.to_string();
    assert!(
        told.contains("Allow customers to use Integrations"),
        "{told}"
    );
}

#[tokio::test]
async fn pp_3_a_connection_is_tested_before_it_is_saved() {
    let morning = Morning::new().await;
    let console = console(&morning);
    let (partner, id) = (partner(&console), IntegrationId::from("pp"));
    let empty = ConnectionForm::new(" ", "");
    match partner.test_connection(&id, &empty).await.unwrap_err() {
        PortalError::Invalid(problems) => {
            let paths: Vec<_> = problems
                .iter()
                .map(|problem| problem.path.as_str())
                .collect();
            assert_eq!(
                paths,
                [
                    "/site",
                    "/company",
                    "/publicKey",
                    "/privateKey",
                    "/clientId"
                ]
            );
        }
        other => panic!("{other}"),
    }
    let wrong = form(&morning, "wr0ng");
    assert!(partner.test_connection(&id, &wrong).await.is_err());
    assert!(partner.create("pp", "proofpoint", &wrong).await.is_err());
    assert!(
        partner.integrations().await.unwrap().is_empty(),
        "nothing is saved"
    );
    let right = form(&morning, morning.stage.cwm.private_key());
    assert_eq!(
        partner.test_connection(&id, &right).await.unwrap(),
        CONNECTED
    );
    partner.create("pp", "proofpoint", &right).await.unwrap();
    assert_eq!(partner.integrations().await.unwrap().len(), 1);
}

#[tokio::test]
async fn pp_4_the_only_kind_of_data_can_be_chosen_and_switched() {
    let adapter = descriptor();
    let base = adapter.policy().clone();
    assert!(
        adapter
            .wizard()
            .policy(&Answers::new(), base.clone())
            .billing
            .is_some()
    );
    let off = Answers::new().with("sync.billing", false);
    assert!(
        adapter
            .wizard()
            .policy(&off, base.clone())
            .billing
            .is_none()
    );
    assert!(Choices::switches(&base).contains(&Switch::Kind(DataKind::Billing)));
}

#[test]
fn pp_5_daily_at_six_utc_summer_and_winter() {
    let adapter = descriptor();
    let (job, id) = (&adapter.jobs()[0], IntegrationId::from("pp"));
    for zone in [
        "UTC",
        "America/Vancouver",
        "Europe/Berlin",
        "Australia/Lord_Howe",
    ] {
        let zone = Zone::named(zone).unwrap();
        for (from, expected) in [
            ("2026-03-28T07:00:00Z", ["2026-03-29", "2026-03-30"]),
            ("2026-10-24T07:00:00Z", ["2026-10-25", "2026-10-26"]),
            ("2026-12-30T05:59:59Z", ["2026-12-30", "2026-12-31"]),
        ] {
            let due = job.upcoming(&id, from.parse().unwrap(), &zone, 2);
            let times: Vec<_> = due.iter().map(|due| due.at.to_string()).collect();
            assert_eq!(times, expected.map(|day| format!("{day} 06:00:00 UTC")));
        }
    }
}

#[tokio::test]
async fn pp_6_a_package_is_chosen_among_those_that_there_are() {
    let mut morning = Morning::new().await;
    morning.stage.integration.policy = descriptor().policy().clone();
    assert_eq!(morning.run().await.outcomes, []);
    let (engine, integration) = (&morning.stage.engine, &morning.stage.integration);
    let map = integration
        .policy
        .billing
        .as_ref()
        .unwrap()
        .products
        .as_ref()
        .unwrap();
    let rows = product_rows(map, &Choices::new(), &BTreeSet::new());
    let names: Vec<_> = rows.iter().map(|row| row.name.as_str()).collect();
    assert_eq!(names.len(), 6, "{names:?}");
    assert!(!names.contains(&"Beginner"), "it is sold no more");
    let none = BTreeSet::new();
    let to = |package: &str, item: &str| {
        let chosen = json!({ "item": item, "enabled": true, "bill_customer": "DoNotBill", "taxable": false });
        let mapping: ProductMapping = serde_json::from_value(chosen).unwrap();
        vec![(package.to_owned(), Some(mapping))]
    };
    for (package, item, words) in [
        ("Deluxe", "PPE-PRO", "no product \"Deluxe\""),
        ("Beginner", "PPE-PRO", "is deprecated"),
        ("Business", "NO-SUCH-ITEM", "no item \"NO-SUCH-ITEM\""),
    ] {
        let refused = engine
            .assign_products(integration, &to(package, item), &none)
            .await;
        let refused = refused.unwrap_err().to_string();
        assert!(refused.contains(words), "{refused}");
    }
    engine
        .assign_products(integration, &to("Professional", "PPE-PRO"), &none)
        .await
        .unwrap();
    assert_eq!(morning.run().await.counts().applied, 1);
    let fjord = &morning.stage.additions(504)[0];
    assert_eq!(
        (&fjord["billCustomer"], &fjord["taxableFlag"]),
        (&json!("DoNotBill"), &json!(false))
    );
}

#[tokio::test]
async fn pp_7_the_agreement_must_be_the_companys() {
    let morning = Morning::before(&json!({})).await;
    let engine = &morning.stage.engine;
    let wrong = Mapping::to_agreement(BIRCH.to_string(), 101, 502);
    let integration = &morning.stage.integration;
    let issues = engine
        .check_mappings(integration, &[wrong], &[])
        .await
        .unwrap();
    let told = issues
        .iter()
        .any(|issue| issue.message.contains("does not belong"));
    assert!(told, "{issues:#?}");
    let right = Mapping::to_agreement(BIRCH.to_string(), 101, 501);
    let issues = engine
        .check_mappings(integration, &[right], &[])
        .await
        .unwrap();
    assert_eq!(issues, []);
}

#[tokio::test]
async fn pp_11_a_kind_of_data_is_switched_off_and_on_again() {
    let morning = Morning::new().await;
    morning.run().await;
    morning.vendor.set(FJORD, "active_users", 50);
    let (engine, integration) = (&morning.stage.engine, &morning.stage.integration);
    let billing = Switch::Kind(DataKind::Billing);
    engine
        .switch(&integration.id, billing, false)
        .await
        .unwrap();
    assert_eq!(morning.changes_nothing().await, [""; 0]);
    engine.switch(&integration.id, billing, true).await.unwrap();
    morning.run().await;
    assert_eq!(morning.stage.quantities(504)["PPE-PRO"], 50.into());
}

#[tokio::test]
async fn pp_12_set_up_and_tabs_come_in_the_guides_order() {
    let adapter = descriptor();
    let steps = adapter.wizard().steps();
    let pages: Vec<_> = steps.iter().map(|step| step.page).collect();
    assert_eq!(
        pages,
        [
            Page::Connection,
            Page::Choices,
            Page::Products,
            Page::Tenants
        ]
    );
    let tabs: Vec<_> = steps[1..].iter().map(|step| step.title.as_str()).collect();
    assert_eq!(tabs, ["Sync Data", "Packages", "Customers"]);

    // In that order by a partner, to the first run.
    let morning = Morning::before(&json!({})).await;
    let console = console(&morning);
    let (partner, id) = (partner(&console), IntegrationId::from("pp"));
    let right = form(&morning, morning.stage.cwm.private_key());
    partner.create("pp", "proofpoint", &right).await.unwrap();
    partner
        .configure(&id, settings(&morning.vendor))
        .await
        .unwrap();
    partner.submit(&id).await.unwrap();
    let ready = console.ready(&id).await.unwrap();
    let business = (
        "Business".to_owned(),
        Some(ProductMapping::to("PPE-BUSINESS")),
    );
    let none = BTreeSet::new();
    ready
        .engine
        .assign_products(&ready.integration, &[business], &none)
        .await
        .unwrap();
    let mapping = Mapping::to_agreement("50124", 102, 502);
    morning
        .stage
        .store
        .set_mapping(&id, &mapping)
        .await
        .unwrap();
    let report = Box::pin(ready.engine.run(&ready.integration))
        .await
        .unwrap();
    assert_eq!((report.counts().applied, report.counts().errors), (1, 0));
    // Neither read shows a password.
    let review = format!("{:?}", partner.review(&id).await.unwrap());
    assert!(!review.contains("-pass"), "{review}");
}
