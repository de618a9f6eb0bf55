//! What goes wrong at Proofpoint, and that nothing wrong reaches CWM.

use crate::support::{BIRCH, CEDAR, DUNE, FJORD, GRANITE, Morning};
use mock_proofpoint::{Fault, Trouble};
use serde_json::json;

/// A morning after which all is as it should be.
async fn settled() -> Morning {
    let morning = Morning::new().await;
    morning.run().await;
    morning
}

fn says(told: &[String], words: &str) {
    assert!(
        told.iter().any(|told| told.contains(words)),
        "{words}: {told:#?}"
    );
}

#[tokio::test]
async fn active_users_is_absent() {
    let morning = settled().await;
    for value in [json!(null), json!(""), json!("many"), json!(-1), json!([])] {
        morning.vendor.set(BIRCH, "active_users", value);
        says(&morning.changes_nothing().await, "`active_users`");
    }
    morning.vendor.unset(BIRCH, "active_users");
    says(&morning.changes_nothing().await, "`active_users`");
    assert_eq!(morning.stage.quantities(501)["PPE-ADVANCED"], 27.into());
}

#[tokio::test]
async fn one_organizations_error_stops_no_other() {
    let morning = settled().await;
    morning.vendor.unset(BIRCH, "active_users");
    morning.vendor.set(CEDAR, "active_users", 33);
    morning.stage.run().await.unwrap();
    assert_eq!(morning.stage.quantities(501)["PPE-ADVANCED"], 27.into());
    assert_eq!(morning.stage.quantities(502)["PPE-BUSINESS"], 33.into());
}

#[tokio::test]
async fn the_package_is_absent() {
    let morning = settled().await;
    morning.vendor.set(DUNE, "licensing_package", json!(null));
    says(&morning.changes_nothing().await, "no `licensing_package`");
}

#[tokio::test]
async fn the_password_is_changed_in_the_middle() {
    let morning = settled().await;
    morning.vendor.set(CEDAR, "active_users", 1);
    let refused = Fault::Status(401, "authentication failed".to_owned());
    let us1 = &morning.vendor.us1;
    us1.trouble(Trouble::new("/orgs/", refused).after(1));
    says(
        &morning.changes_nothing().await,
        "user and password of this stack",
    );
}

#[tokio::test]
async fn one_stack_is_down() {
    let morning = settled().await;
    morning
        .vendor
        .eu1
        .fault("", Fault::Status(503, "<h1>Maintenance</h1>".to_owned()));
    morning.vendor.set(BIRCH, "active_users", 28);
    let report = morning.stage.run().await.unwrap();
    assert_eq!(report.counts().failed, 1);
    assert_eq!(morning.stage.quantities(501)["PPE-ADVANCED"], 28.into());
    assert_eq!(morning.stage.quantities(504)["PPE-PRO"], 44.into());
}

#[tokio::test]
async fn lesson_1_21_a_list_that_cannot_be_read_is_no_empty_one() {
    let morning = settled().await;
    let before = morning.stage.holdings();
    let list = "/orgs/harbour-it.example/orgs";
    for fault in [
        Fault::Status(500, String::new()),
        Fault::Status(200, "{}".to_owned()),
        Fault::Status(200, "<h1>Log in</h1>".to_owned()),
        Fault::CutOff,
    ] {
        morning.vendor.us1.fault(list, fault);
        assert!(morning.stage.run().await.is_err());
        assert_eq!(morning.stage.holdings(), before);
        morning.vendor.us1.reset();
    }
}

#[tokio::test]
async fn an_organization_disappears() {
    let morning = settled().await;
    morning.vendor.remove(CEDAR);
    says(
        &morning.changes_nothing().await,
        "no longer reports this tenant",
    );
}

#[tokio::test]
async fn counts_and_flags_come_as_texts() {
    let morning = settled().await;
    morning.vendor.fault("", &Fault::AsText);
    assert_eq!(morning.changes_nothing().await, [""; 0]);
    morning.vendor.set(BIRCH, "active_users", "30");
    morning.run().await;
    assert_eq!(morning.stage.quantities(501)["PPE-ADVANCED"], 30.into());
    assert_eq!(
        morning.stage.additions(505),
        [""; 0],
        "a trial is one also as a text"
    );
}

#[tokio::test]
async fn two_organizations_swap_names() {
    let morning = settled().await;
    morning.vendor.set(BIRCH, "name", "Cedar Logistics");
    morning.vendor.set(CEDAR, "name", "Birch Dental");
    assert_eq!(morning.changes_nothing().await, [""; 0]);
}

/// Ids are the keys, so each keeps its own count, package and agreement.
#[tokio::test]
async fn two_organizations_swap_domains() {
    let morning = settled().await;
    morning.vendor.set(BIRCH, "primary_domain", "cedar.example");
    morning.vendor.set(CEDAR, "primary_domain", "birch.example");
    assert_eq!(morning.changes_nothing().await, [""; 0]);
}

#[tokio::test]
async fn an_answer_is_another_organizations() {
    let morning = settled().await;
    let cedar = json!({
        "eid": CEDAR, "name": "Cedar Logistics", "primary_domain": "cedar.example",
        "type": "organization", "licensing_package": "business", "active_users": 31,
    });
    morning
        .vendor
        .us1
        .fault("/orgs/birch.example", Fault::Status(200, cedar.to_string()));
    says(
        &morning.changes_nothing().await,
        "belongs to organization 50124",
    );
}

#[tokio::test]
async fn an_organization_moves_to_another_stack() {
    let morning = settled().await;
    // From eu1 to us1, where it has another count by now.
    morning.vendor.us1.change(|world| {
        let mut accounts = world.orgs.iter_mut();
        let fjord = accounts.find(|account| account.has_eid(FJORD)).unwrap();
        fjord.stack = None;
        fjord.users = 45;
        fjord.org.insert("active_users".to_owned(), json!(45));
    });
    morning.vendor.eu1.change(|world| world.orgs.clear());
    morning.run().await;
    assert_eq!(morning.stage.quantities(504)["PPE-PRO"], 45.into());
}

#[tokio::test]
async fn a_paying_organization_is_put_on_trial() {
    let morning = settled().await;
    morning.vendor.set(BIRCH, "is_on_trial", true);
    let told = morning.changes_nothing().await;
    says(&told, "not in it");
    // And one on trial begins to pay.
    morning.vendor.set(GRANITE, "is_on_trial", false);
    morning.run().await;
    assert_eq!(morning.stage.quantities(505)["PPE-ADVANCED"], 12.into());
}

/// An outage that looks like an empty account.
#[tokio::test]
async fn every_count_is_zero_at_once() {
    let morning = settled().await;
    for org in [BIRCH, CEDAR, DUNE, FJORD] {
        morning.vendor.set(org, "active_users", 0);
    }
    let before = morning.stage.holdings();
    let report = morning.stage.run().await.unwrap();
    assert_eq!(morning.stage.holdings(), before);
    assert!(report.counts().held > 0);
}

/// The old line cannot be set to 0: the new one is not made, or both would bill.
#[tokio::test]
async fn a_package_changes_and_cwm_refuses_to_end_the_old_line() {
    let morning = settled().await;
    morning
        .vendor
        .set(BIRCH, "licensing_package", "professional");
    let faults = morning.stage.cwm.faults();
    faults.status(500, "/agreements/501/additions/902", 50);
    morning.stage.run().await.unwrap();
    assert!(
        !morning.stage.quantities(501).contains_key("PPE-PRO"),
        "{:?}",
        morning.stage.quantities(501)
    );
    faults.clear();
    morning
        .stage
        .clock
        .forward(std::time::Duration::from_secs(7 * 24 * 3_600));
    morning.run().await;
    assert_eq!(morning.stage.quantities(501)["PPE-PRO"], 27.into());
    assert_eq!(morning.stage.quantities(501)["PPE-ADVANCED"], 0.into());
}
