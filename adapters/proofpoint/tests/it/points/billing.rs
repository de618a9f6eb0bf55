//! What is billed, and how.

use crate::support::{
    BIRCH, CEDAR, FJORD, GRANITE, IRIS, Morning, PACKAGES, mapped, with_packages,
};
use cw_sync_core::model::DataKind;
use cw_sync_core::policy::{ProductMapping, WhenGone};
use serde_json::json;
use stage::quantities;

#[tokio::test]
async fn pp_4_active_users_and_packages_are_synced_and_nothing_else() {
    let morning = Morning::new().await;
    assert_eq!(morning.stage.integration.kinds(), [DataKind::Billing]);
    morning.run().await;
    let log = morning.stage.cwm.log().into_iter();
    let written = log.filter(|entry| entry.method != "GET");
    let elsewhere = written.filter(|entry| !entry.path.contains("/additions"));
    assert_eq!(elsewhere.count(), 0);
    // Billing switched off: nothing of it is read of CWM, and nothing written.
    let mut morning = Morning::new().await;
    morning.stage.integration.policy.billing = None;
    assert_eq!(morning.changes_nothing().await, [""; 0]);
    let log = morning.stage.cwm.log();
    for entry in log {
        let of_billing = ["/finance/", "/procurement/"];
        let of_billing = of_billing.iter().any(|part| entry.path.contains(part));
        assert!(!of_billing, "{entry:?}");
    }
}

#[tokio::test]
async fn pp_6_a_package_is_billed_and_taxed_as_was_chosen() {
    let mut morning = Morning::new().await;
    let chosen = json!({
        "item": "PPE-PRO", "enabled": true, "bill_customer": "NoCharge", "taxable": false,
    });
    let professional: ProductMapping = serde_json::from_value(chosen).unwrap();
    let others = PACKAGES.map(|(package, item)| (package, ProductMapping::to(item)));
    let packages = others.into_iter().chain([("Professional", professional)]);
    morning.stage.integration.policy = with_packages(packages);
    morning.run().await;
    let fjord = &morning.stage.additions(504)[0];
    assert_eq!(
        (&fjord["billCustomer"], &fjord["taxableFlag"]),
        (&json!("NoCharge"), &json!(false))
    );
    // Taxable and billable unless chosen otherwise.
    let cedar = &morning.stage.additions(502)[0];
    assert_eq!(
        (&cedar["billCustomer"], &cedar["taxableFlag"]),
        (&json!("Billable"), &json!(true))
    );
}

#[tokio::test]
async fn pp_6_a_package_that_is_not_mapped_is_not_billed() {
    let mut morning = Morning::new().await;
    morning.stage.integration.policy = mapped(&[("Advanced", "PPE-ADVANCED")]);
    let report = morning.run().await;
    assert_eq!(report.counts().applied, 1);
    assert_eq!(morning.stage.additions(502), [""; 0]);
}

#[tokio::test]
async fn pp_7_only_enabled_organizations_are_billed_on_the_agreement_that_was_chosen() {
    let morning = Morning::before(&json!({ "levels": 2 })).await;
    assert_eq!(morning.changes_nothing().await, [""; 0]);
    morning.enable(CEDAR, 102, 502).await;
    // Of a sub-partner, on a one-time agreement of a company on credit hold.
    morning.enable(IRIS, 106, 506).await;
    let report = morning.run().await;
    assert_eq!(report.counts().synced, 2);
    assert_eq!(
        morning.stage.quantities(502),
        quantities(&[("PPE-BUSINESS", 31)])
    );
    assert_eq!(
        morning.stage.quantities(506),
        quantities(&[("PPE-BUSINESS", 6)])
    );
    assert_eq!(morning.stage.quantities(504), quantities(&[]));
    let asked = morning.vendor.us1.requests();
    assert!(
        !asked.iter().any(|entry| entry.target.contains("birch")),
        "nothing is read of others"
    );
}

#[tokio::test]
async fn pp_8_the_total_quantity_is_the_active_users_of_the_package() {
    let morning = Morning::new().await;
    assert_eq!(morning.run().await.counts().applied, 3);
    let birch = [("BKP-SRV-STD", 2), ("PPE-ADVANCED", 27)];
    assert_eq!(
        morning.stage.quantities(501),
        quantities(&birch),
        "27 active, of 30 licences"
    );
    assert_eq!(
        morning.stage.quantities(502),
        quantities(&[("PPE-BUSINESS", 31)])
    );
    assert_eq!(
        morning.stage.quantities(503),
        quantities(&[("PPE-PRO-PLUS", 9)])
    );
    assert_eq!(
        morning.stage.quantities(504),
        quantities(&[("PPE-PRO", 44)])
    );
    assert_eq!(morning.stage.additions(505), [""; 0], "on trial");
    let before = morning.stage.holdings();
    assert_eq!(morning.run().await.outcomes, []);
    assert_eq!(morning.stage.holdings(), before);
}

#[tokio::test]
async fn pp_8_another_package_takes_the_place_of_the_one_before() {
    let morning = Morning::new().await;
    morning.run().await;
    morning
        .vendor
        .set(BIRCH, "licensing_package", "professional");
    let report = morning.run().await;
    assert_eq!((report.counts().applied, report.counts().held), (2, 0));
    let birch = [("BKP-SRV-STD", 2), ("PPE-ADVANCED", 0), ("PPE-PRO", 27)];
    assert_eq!(morning.stage.quantities(501), quantities(&birch));
    // And back again.
    morning.vendor.set(BIRCH, "licensing_package", "advanced");
    morning.run().await;
    let birch = [("BKP-SRV-STD", 2), ("PPE-ADVANCED", 27), ("PPE-PRO", 0)];
    assert_eq!(morning.stage.quantities(501), quantities(&birch));
    let lines = morning.stage.additions(501);
    assert!(
        lines.iter().all(|line| line["cancelledDate"].is_null()),
        "{lines:#?}"
    );
}

/// The switch: who wants the old line left to a person gets no second one beside it.
#[tokio::test]
async fn pp_8_a_line_that_is_left_to_a_person_keeps_the_new_one_waiting() {
    let mut morning = Morning::new().await;
    morning.run().await;
    let billing = morning.stage.integration.policy.billing.as_mut().unwrap();
    billing.lines.when_gone = WhenGone::Leave;
    morning
        .vendor
        .set(BIRCH, "licensing_package", "professional");
    let told = morning.changes_nothing().await;
    assert!(
        told.iter()
            .any(|told| told.contains("one product at a time")),
        "{told:#?}"
    );
    let old = morning.stage.additions(501).into_iter();
    let mut old = old.filter(|line| line["product"]["identifier"] == "PPE-ADVANCED");
    let id = old.next().unwrap()["id"].as_i64().unwrap();
    let path = "/finance/agreements/501/additions";
    morning
        .stage
        .cwm
        .edit(path, id, json!({ "quantity": 0 }))
        .unwrap();
    morning.stage.run().await.unwrap();
    assert_eq!(morning.stage.quantities(501)["PPE-PRO"], 27.into());
}

/// Nothing is remembered of a line that a person made, nor of any after a reset.
#[tokio::test]
async fn pp_8_two_packages_never_bill_at_once_whoever_made_the_line() {
    let morning = Morning::before(&json!({})).await;
    // Birch has PPE-ADVANCED, made by hand.
    morning.enable(BIRCH, 101, 501).await;
    morning
        .vendor
        .set(BIRCH, "licensing_package", "professional");
    let told = morning.changes_nothing().await.join(" ");
    assert!(told.contains("still bills \"PPE-ADVANCED\""), "{told}");
    assert!(!morning.stage.quantities(501).contains_key("PPE-PRO"));
}

#[tokio::test]
async fn pp_9_an_addition_that_is_there_is_found_by_its_product_and_updated() {
    let morning = Morning::before(&json!({})).await;
    morning.enable(BIRCH, 101, 501).await;
    let before = morning.stage.additions(501);
    let report = morning.run().await;
    assert_eq!(report.counts().applied, 1);
    let after = morning.stage.additions(501);
    assert_eq!(after.len(), before.len());
    for (before, after) in before.iter().zip(&after) {
        // Its price, description and date are the partner's.
        for field in [
            "id",
            "unitPrice",
            "description",
            "invoiceDescription",
            "effectiveDate",
        ] {
            assert_eq!(before[field], after[field], "{field}");
        }
    }
}

#[tokio::test]
async fn pp_10_where_there_is_no_addition_one_is_made() {
    let morning = Morning::before(&json!({})).await;
    morning.enable(FJORD, 104, 504).await;
    assert_eq!(morning.stage.additions(504), [""; 0]);
    morning.run().await;
    let line = &morning.stage.additions(504)[0];
    assert_eq!(line["product"]["identifier"], "PPE-PRO");
    assert_eq!(
        line["effectiveDate"], "2026-12-01T00:00:00Z",
        "the next invoice"
    );
    morning.run().await;
    assert_eq!(morning.stage.additions(504).len(), 1);
}

#[tokio::test]
async fn pp_11_what_is_switched_off_stays_as_it_is() {
    let mut morning = Morning::new().await;
    morning.run().await;
    for org in [BIRCH, CEDAR, FJORD] {
        morning.vendor.set(org, "active_users", 99);
        morning.vendor.change(org, |account| account.users = 99);
    }
    // The organization.
    let mut off = cw_sync_core::mapping::Mapping::to_agreement(BIRCH.to_string(), 101, 501);
    off.enabled = false;
    morning.stage.map(off).await.unwrap();
    // The package.
    let mut business = ProductMapping::to("PPE-BUSINESS");
    business.enabled = false;
    let others = PACKAGES.map(|(package, item)| (package, ProductMapping::to(item)));
    let packages = others.into_iter().chain([("Business", business)]);
    morning.stage.integration.policy = with_packages(packages);
    assert_eq!(morning.run().await.counts().applied, 1);
    assert_eq!(morning.stage.quantities(501)["PPE-ADVANCED"], 27.into());
    assert_eq!(morning.stage.quantities(502)["PPE-BUSINESS"], 31.into());
    assert_eq!(morning.stage.quantities(504)["PPE-PRO"], 99.into());
    // The kind of data.
    morning.stage.integration.policy.billing = None;
    morning.vendor.set(FJORD, "active_users", 100);
    assert_eq!(morning.changes_nothing().await, [""; 0]);
}

#[tokio::test]
async fn pp_11_a_package_that_changes_from_or_to_one_that_is_off_is_not_billed_twice() {
    let off = |package: &'static str, item: &str| {
        let mut off = ProductMapping::to(item);
        off.enabled = false;
        let others = PACKAGES.map(|(package, item)| (package, ProductMapping::to(item)));
        with_packages(others.into_iter().chain([(package, off)]))
    };
    // From: the old line is left as it is, so that the new one waits.
    let mut morning = Morning::new().await;
    morning.run().await;
    morning.stage.integration.policy = off("Advanced", "PPE-ADVANCED");
    morning
        .vendor
        .set(BIRCH, "licensing_package", "professional");
    let told = morning.changes_nothing().await.join(" ");
    assert!(told.contains("still bills \"PPE-ADVANCED\""), "{told}");
    // To: the new one is not billed, and a guard asks a person before nothing is.
    let mut morning = Morning::new().await;
    morning.run().await;
    morning.stage.integration.policy = off("Professional", "PPE-PRO");
    morning
        .vendor
        .set(BIRCH, "licensing_package", "professional");
    let report = morning.run().await;
    assert_eq!(report.counts().held, 1, "{:#?}", report.outcomes);
    assert_eq!(report.stops.len(), 1, "{:#?}", report.stops);
    let birch = [("BKP-SRV-STD", 2), ("PPE-ADVANCED", 27)];
    assert_eq!(morning.stage.quantities(501), quantities(&birch));
    // Switched on, it takes the old one's place.
    morning.stage.integration.policy = mapped(&PACKAGES);
    morning.run().await;
    let birch = [("BKP-SRV-STD", 2), ("PPE-ADVANCED", 0), ("PPE-PRO", 27)];
    assert_eq!(morning.stage.quantities(501), quantities(&birch));
}

#[tokio::test]
async fn pp_13_no_device_ticket_price_or_end_is_ever_written() {
    let morning = Morning::new().await;
    morning.run().await;
    morning
        .vendor
        .set(BIRCH, "licensing_package", "professional");
    morning.vendor.remove(CEDAR);
    morning.vendor.set(GRANITE, "is_on_trial", false);
    morning.stage.run().await.unwrap();
    let log = morning.stage.cwm.log();
    let written: Vec<_> = log.iter().filter(|entry| entry.method != "GET").collect();
    assert!(written.len() >= 5);
    for entry in written {
        assert_ne!(entry.method, "DELETE");
        assert!(entry.path.contains("/additions"), "{}", entry.path);
        let body = entry.body.as_ref().unwrap().to_string().to_lowercase();
        for word in ["price", "cost", "cancel"] {
            assert!(!body.contains(word), "{body}");
        }
    }
}
