//! What goes wrong at Mailprotector, and that nothing wrong reaches CWM.

use crate::support::Night;
use mock_mailprotector::{Fault, Trouble};
use serde_json::json;
use stage::quantities;

/// A night after which all is as it should be.
async fn settled() -> Night {
    let night = Night::new().await;
    night.run().await;
    night
}

/// A run in which this goes wrong; CWM is as before. What the report says, but that XtraMail is not
/// assigned.
async fn changes_nothing(night: &Night) -> Vec<String> {
    let before = night.stage.holdings();
    let report = night.stage.run().await.unwrap();
    assert_eq!(night.stage.holdings(), before, "{:#?}", report.outcomes);
    let findings = report.findings.iter();
    let mut told: Vec<_> = findings
        .filter(|finding| finding.subject.as_deref() != Some("XtraMail"))
        .map(|finding| finding.message.clone())
        .collect();
    told.extend(stage::failures(&report));
    told
}

#[tokio::test]
async fn the_key_is_revoked_in_the_middle_of_a_list() {
    let night = settled().await;
    night
        .vendor
        .change(|world| world.group(122).user_count = json!(3));
    let revoked = Fault::Status(401, r#"{"message":"Invalid API key"}"#.to_owned());
    night
        .vendor
        .trouble(Trouble::new("/user_groups/", revoked).after(1));
    let told = changes_nothing(&night).await;
    assert!(
        told.iter().any(|told| told.contains("API key is right")),
        "{told:#?}"
    );
}

#[tokio::test]
async fn a_later_page_fails() {
    let night = Night::with(&json!({ "pageSize": 1 })).await;
    night.assign("7102", 102, 502).await;
    night.run().await;
    let before = night.stage.quantities(502);
    // Cedar's first domain has three groups; the third page cannot be read.
    night.vendor.fault(
        "/domains/121/user_groups?page=3&",
        Fault::Status(500, String::new()),
    );
    changes_nothing(&night).await;
    assert_eq!(night.stage.quantities(502), before);
}

#[tokio::test]
async fn lesson_1_21_an_outage_on_the_third_page_is_no_short_list() {
    let night = Night::with(&json!({ "pageSize": 2 })).await;
    night.assign("7101", 101, 501).await;
    night.run().await;
    let before = night.stage.holdings();
    night
        .vendor
        .fault("/customers?page=3&", Fault::Status(502, String::new()));
    assert!(night.stage.run().await.is_err());
    assert_eq!(night.stage.holdings(), before);
}

#[tokio::test]
async fn a_customer_disappears() {
    let night = settled().await;
    night
        .vendor
        .change(|world| world.customers.retain(|customer| customer.id != 7102));
    let told = changes_nothing(&night).await;
    assert!(
        told.iter()
            .any(|told| told.contains("no longer reports this tenant")),
        "{told:#?}"
    );
}

#[tokio::test]
async fn counts_come_as_texts() {
    let night = settled().await;
    night.vendor.fault("", Fault::AsText);
    assert_eq!(changes_nothing(&night).await, [""; 0]);
    night
        .vendor
        .change(|world| world.group(122).user_count = json!("33"));
    night.run().await;
    assert_eq!(night.stage.quantities(502)["EMAIL-FILTER"], 50.into());
}

#[tokio::test]
async fn two_customers_swap_names() {
    let night = settled().await;
    night.vendor.change(|world| {
        world.customer(7101).name = "Cedar Logistics".to_owned();
        world.customer(7102).name = "Birch Dental".to_owned();
    });
    assert_eq!(changes_nothing(&night).await, [""; 0]);
}

#[tokio::test]
async fn a_count_is_missing() {
    let night = settled().await;
    for count in [json!(null), json!(""), json!("many"), json!(-3)] {
        night
            .vendor
            .change(|world| world.group(123).user_count = count.clone());
        let told = changes_nothing(&night).await;
        // CloudFilter and CloudMail; SecureStore is another group's.
        let unknown = told.iter().filter(|told| told.contains("`Drivers`"));
        assert_eq!(unknown.count(), 2, "{count}: {told:#?}");
    }
}

#[tokio::test]
async fn beside_a_missing_count_what_is_known_goes_on() {
    let night = settled().await;
    night.vendor.change(|world| {
        world.group(123).user_count = json!(null);
        world.group(126).user_count = json!(8);
    });
    night.stage.run().await.unwrap();
    let lines = night.stage.quantities(502);
    assert_eq!(lines["EMAIL-ARCHIVE"], 8.into());
    assert_eq!(
        lines["EMAIL-FILTER"],
        48.into(),
        "a sum without the drivers would be too low"
    );
}

#[tokio::test]
async fn a_group_is_called_other_than_it_was_and_its_service_is_spelled_anew() {
    let night = settled().await;
    night.vendor.change(|world| {
        let group = world.group(109);
        group.name = "Everybody".to_owned();
        group.services = ["safe_send", "CLOUDFILTER", "Bracket"]
            .map(str::to_owned)
            .to_vec();
    });
    assert_eq!(changes_nothing(&night).await, [""; 0]);
}

#[tokio::test]
async fn garbage_comes_with_status_200() {
    let night = settled().await;
    for (path, body) in [
        ("/domains/121/user_groups", "<h1>Maintenance</h1>"),
        ("/domains/121/user_groups", r#"{"error":"try later"}"#),
        ("/user_groups/122/services", "[{}]"),
        ("/customers/7102/domains", "[null]"),
        ("/customers/7102/domains", ""),
    ] {
        night
            .vendor
            .fault(path, Fault::Status(200, body.to_owned()));
        let told = changes_nothing(&night).await;
        assert!(told[0].contains("answer cannot be used"), "{told:#?}");
        night.vendor.reset();
        // What waits after failures is tried again.
        night
            .stage
            .clock
            .forward(std::time::Duration::from_secs(7 * 24 * 3_600));
    }
}

/// All customers at once come to nothing: an outage that looks like an empty account.
#[tokio::test]
async fn every_count_is_zero_at_once() {
    let night = settled().await;
    night.vendor.change(|world| {
        let customers = world.customers.iter_mut();
        let domains = customers.flat_map(|customer| &mut customer.domains);
        for group in domains.flat_map(|domain| &mut domain.groups) {
            group.user_count = json!(0);
        }
    });
    let before = night.stage.holdings();
    let report = night.stage.run().await.unwrap();
    assert_eq!(night.stage.holdings(), before);
    assert!(report.counts().held > 0);
}

/// One service of several that nobody has any more is billed at 0, and not taken away.
#[tokio::test]
async fn a_service_that_is_gone_is_billed_at_zero() {
    let night = settled().await;
    night
        .vendor
        .change(|world| world.group(109).services.retain(|name| name != "Bracket"));
    night.run().await;
    let expected = [
        ("BKP-SRV-STD", 2),
        ("EMAIL-ENCRYPT", 0),
        ("EMAIL-FILTER", 22),
        ("EMAIL-OUTBOUND", 18),
    ];
    assert_eq!(night.stage.quantities(501), quantities(&expected));
    let lines = night.stage.additions(501);
    assert!(
        lines.iter().all(|line| line["cancelledDate"].is_null()),
        "{lines:#?}"
    );
}
