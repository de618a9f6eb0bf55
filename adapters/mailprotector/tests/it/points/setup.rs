//! Setting the integration up, and when it runs.

use crate::support::{Night, settings};
use cw_adapter_mailprotector::descriptor;
use cw_sync_core::access::{Caller, User};
use cw_sync_core::mapping::{Choices, Mapping, product_rows};
use cw_sync_core::model::IntegrationId;
use cw_sync_core::plugin::Registry;
use cw_sync_core::policy::ProductMapping;
use cw_sync_core::portal::{Acting, CONNECTED, ConnectionForm, Portal, PortalError};
use cw_sync_core::preflight::{Subject, Verdict, examine};
use cw_sync_core::schedule::Zone;
use cw_sync_core::vault::{KeyRing, MasterKey};
use cw_sync_core::wizard::Page;
use serde_json::json;
use stage::quantities;
use std::collections::BTreeSet;

/// Mailprotector's console, on a night's store and CWM.
fn console(night: &Night) -> Portal {
    let registry = Registry::new().with(descriptor()).unwrap();
    let keys = KeyRing::new("k1", MasterKey::new([7; 32]));
    Portal::new(night.stage.store.clone(), registry, keys).with_clock(night.stage.clock.clone())
}

fn reseller(console: &Portal) -> Acting {
    let ann = User::new("u1", "Ann Lee", "ann@harbour-it.example");
    console.acting(Caller::admin(ann, "harbour-it"))
}

/// ConnectWise Settings as the reseller fills them in.
fn form(night: &Night, private_key: &str) -> ConnectionForm {
    let cwm = &night.stage.cwm;
    ConnectionForm::new(cwm.url(), format!(" {} ", cwm.company()))
        .keys(cwm.public_key(), format!("{private_key}\n"))
        .client_id(cwm.client_id())
}

#[tokio::test]
async fn mp_1_connect_and_map_then_assign_agreements() {
    let wizard = descriptor().wizard().clone();
    let pages: Vec<_> = wizard.steps().iter().map(|step| step.page).collect();
    assert_eq!(pages, [Page::Connection, Page::Products, Page::Tenants]);

    let night = Night::before().await;
    let console = console(&night);
    let (reseller, id) = (reseller(&console), IntegrationId::from("mp"));
    let form = form(&night, night.stage.cwm.private_key());
    reseller.create("mp", "mailprotector", &form).await.unwrap();
    reseller
        .configure(&id, settings(&night.vendor))
        .await
        .unwrap();
    reseller.submit(&id).await.unwrap();
    let ready = console.ready(&id).await.unwrap();
    let (engine, integration) = (&ready.engine, &ready.integration);
    let filter = (
        "CloudFilter".to_owned(),
        Some(ProductMapping::to("EMAIL-FILTER")),
    );
    let none = BTreeSet::new();
    engine
        .assign_products(integration, &[filter], &none)
        .await
        .unwrap();
    // Nothing before a customer has an agreement.
    assert_eq!(
        Box::pin(engine.run(integration)).await.unwrap().outcomes,
        []
    );
    let mapping = Mapping::to_agreement("7101", 101, 511);
    night.stage.store.set_mapping(&id, &mapping).await.unwrap();
    let report = Box::pin(engine.run(integration)).await.unwrap();
    assert_eq!((report.counts().applied, report.counts().errors), (1, 0));
    assert_eq!(
        night.stage.quantities(511),
        quantities(&[("EMAIL-FILTER", 22)])
    );
}

#[test]
fn mp_2_it_runs_once_per_night_in_the_partners_time() {
    let adapter = descriptor();
    let job = &adapter.jobs()[0];
    let zone = Zone::named("America/New_York").unwrap();
    let id = IntegrationId::from("mp");
    // Over the day on which clocks go forward at 02:00, and that on which they go back.
    for (from, expected) in [
        (
            "2026-03-07T12:00:00Z",
            ["2026-03-08", "2026-03-09", "2026-03-10"],
        ),
        (
            "2026-10-31T12:00:00Z",
            ["2026-11-01", "2026-11-02", "2026-11-03"],
        ),
    ] {
        let due = job.upcoming(&id, from.parse().unwrap(), &zone, 3);
        let days: Vec<_> = due
            .iter()
            .map(|due| due.at.date_naive().to_string())
            .collect();
        assert_eq!(days, expected);
        for due in due {
            let hour = due.at.format("%H").to_string();
            assert!(["06", "07", "08"].contains(&hour.as_str()), "{hour} UTC");
        }
    }
    // A night that was missed is made up for once.
    let (since, now) = ("2026-06-01T12:00:00Z", "2026-06-05T12:00:00Z");
    let due = job.due(&id, since.parse().unwrap(), now.parse().unwrap(), &zone);
    assert_eq!(due.len(), 1);
}

#[tokio::test]
async fn mp_7_the_api_member_is_looked_at_by_hand() {
    let night = Night::new().await;
    let client = stage::client(&night.stage.cwm).unwrap();
    let adapter = descriptor();
    let policy = &night.stage.integration.policy;
    let prerequisites = adapter.prerequisites(policy);
    let subject = Subject::new(policy)
        .with_prerequisites(&prerequisites)
        .with_sources(&night.stage.integration.sources);
    let report = examine(&client, &subject).await;
    assert!(report.is_ok(), "{report}");
    let told = report.to_string();
    assert!(told.contains("UTC until another is set"), "{told}");
    match report.verdict("byHand") {
        Some(Verdict::NotPossible(look)) => assert!(look.contains("15 characters"), "{look}"),
        other => panic!("{other:?}"),
    }
    // A product that is assigned and not there is found before a night fails over it.
    let lacking = crate::support::assigned(&[("CloudFilter", "NO-SUCH-ITEM")]);
    let report = examine(&client, &Subject::new(&lacking)).await;
    assert!(
        report
            .flaws()
            .any(|(_, flaw)| flaw.what.contains("NO-SUCH-ITEM")),
        "{report}"
    );
    // And a vendor's key that does not see the reseller.
    let other = crate::support::sources(&night.vendor, &json!({ "resellerId": 189 }));
    let report = examine(&client, &Subject::new(&lacking).with_sources(&other)).await;
    let failed = matches!(
        report.verdict("mailprotector.reseller"),
        Some(Verdict::Failed(_))
    );
    assert!(failed, "{report}");
}

#[tokio::test]
async fn mp_8_company_id_and_keys_are_saved_when_they_work_on_a_custom_site_too() {
    let night = Night::before().await;
    let console = console(&night);
    let reseller = reseller(&console);
    let wrong = form(&night, "wr0ng");
    let refused = reseller
        .create("mp", "mailprotector", &wrong)
        .await
        .unwrap_err();
    assert!(matches!(refused, PortalError::Auth { .. }), "{refused}");
    assert!(!refused.to_string().contains("wr0ng"), "{refused}");
    assert!(reseller.integrations().await.unwrap().is_empty());

    // The mock is a custom site: not one of ConnectWise's own.
    let right = form(&night, night.stage.cwm.private_key());
    let id = IntegrationId::from("mp");
    assert_eq!(
        reseller.test_connection(&id, &right).await.unwrap(),
        CONNECTED
    );
    reseller
        .create("mp", "mailprotector", &right)
        .await
        .unwrap();
    assert_eq!(reseller.integrations().await.unwrap().len(), 1);
    let review = format!("{:?}", reseller.review(&id).await.unwrap());
    assert!(!review.contains("mp-key"), "{review}");
}

#[tokio::test]
async fn mp_9_a_service_is_assigned_and_taken_back() {
    let mut night = Night::before().await;
    night.stage.integration.policy = descriptor().policy().clone();
    night.assign("7101", 101, 511).await;
    assert_eq!(night.run().await.outcomes, []);
    let (engine, integration) = (&night.stage.engine, &night.stage.integration);
    let none = BTreeSet::new();
    let to = |item: &str| vec![("SafeSend".to_owned(), Some(ProductMapping::to(item)))];
    let refused = engine
        .assign_products(integration, &to("NO-SUCH-ITEM"), &none)
        .await;
    assert!(
        refused
            .unwrap_err()
            .to_string()
            .contains("no item \"NO-SUCH-ITEM\"")
    );
    engine
        .assign_products(integration, &to("EMAIL-OUTBOUND"), &none)
        .await
        .unwrap();
    night.run().await;
    assert_eq!(
        night.stage.quantities(511),
        quantities(&[("EMAIL-OUTBOUND", 18)])
    );
    // Not Assigned.
    let not_assigned = [("safesend".to_owned(), None)];
    engine
        .assign_products(integration, &not_assigned, &none)
        .await
        .unwrap();
    night
        .vendor
        .change(|world| world.group(109).user_count = json!(50));
    night.run().await;
    assert_eq!(
        night.stage.quantities(511),
        quantities(&[("EMAIL-OUTBOUND", 18)])
    );
}

#[tokio::test]
async fn mp_10_a_deprecated_service_takes_no_new_product_and_keeps_its_old_one() {
    let mut night = Night::before().await;
    let names = ["Exchange+ Basic", "Exchange+ Advanced", "exchange+ premium"];
    for name in names {
        let to = vec![(name.to_owned(), Some(ProductMapping::to("EXCHANGE-PLUS")))];
        night.stage.integration.policy = descriptor().policy().clone();
        let (engine, integration) = (&night.stage.engine, &night.stage.integration);
        let refused = engine
            .assign_products(integration, &to, &BTreeSet::new())
            .await;
        assert!(
            refused.unwrap_err().to_string().contains("is deprecated"),
            "{name}"
        );
    }
    // It is listed for whoever has it already, and for nobody else.
    let listed = |policy: &cw_sync_core::policy::Policy| {
        let map = policy.billing.as_ref().unwrap().products.as_ref().unwrap();
        let rows = product_rows(map, &Choices::new(), &BTreeSet::new());
        let names = rows.into_iter().map(|row| row.name);
        names
            .filter(|name| name.starts_with("Exchange+"))
            .collect::<Vec<_>>()
    };
    let new = descriptor().policy().clone();
    assert_eq!(listed(&new), [""; 0]);
    let mut old = new;
    let billing = old.billing.as_mut().unwrap();
    let map = billing.products.take().unwrap();
    billing.products = Some(map.with("Exchange+ Premium", ProductMapping::to("EXCHANGE-PLUS")));
    assert_eq!(listed(&old), ["Exchange+ Premium"]);
}
