//! SonicWall's worst day: nothing wrong reaches CWM.

use crate::world::{BIRCH, CEDAR, World, behaviour, errors, fixture};
use mock_sonicwall::Fault;
use serde_json::Value;

/// What a partner's CWM holds of a tenant that is synced.
fn holdings(world: &World) -> (Vec<Value>, Vec<Value>, Vec<Value>, Vec<Value>) {
    let tickets = world.tickets();
    (
        world.lines(501),
        world.lines(502),
        world.configurations(),
        tickets,
    )
}

/// Birch and Cedar, synced once; two rows per page.
async fn synced() -> World {
    let world = World::with(&fixture(), behaviour(), |config| config.page_size(2)).await;
    world.map(BIRCH, 101, 501).await;
    world.map(CEDAR, 102, 502).await;
    let report = world.run().await;
    assert_eq!(report.counts().errors, 0, "{:?}", report.findings);
    world
}

fn status(status: u16) -> Fault {
    Fault::Status(status, String::new())
}

#[tokio::test]
async fn tokens_that_expire_in_the_middle_of_a_list_cost_nothing() {
    let world = synced().await;
    let before = holdings(&world);
    for after in 0..6 {
        world
            .msw
            .memory(|sessions| sessions.expire_tokens_after(after));
        let report = world.run().await;
        assert_eq!(report.counts().errors, 0, "{:?}", report.findings);
        assert_eq!(report.counts().applied, 0);
    }
    assert_eq!(holdings(&world), before);
}

#[tokio::test]
async fn when_page_three_fails_the_tenant_stays_as_it_is() {
    let world = synced().await;
    let before = holdings(&world);
    // Much has changed, and of Birch only two pages of three can be read.
    for (serial, service) in [
        ("0040104CC101", "Capture Client Advanced"),
        ("0040104CC206", "Capture Client Advanced"),
    ] {
        world
            .msw
            .change(|held| held.set_quantity(serial, service, 500))
            .unwrap();
    }
    world
        .msw
        .fault_times(1, "4410021/products?kind=monthly&page=3", status(500));
    world
        .msw
        .fault_times(1, "tenantId=4410021&limit=2&cursor=", status(502));
    let report = world.run().await;
    assert!(errors(&report, BIRCH).contains("status 500"), "{report:?}");
    let (birch, cedar, configurations, tickets) = holdings(&world);
    assert_eq!(
        (birch, configurations, tickets),
        (before.0, before.2, before.3)
    );
    let cedar = cedar
        .iter()
        .find(|line| line["serialNumber"] == "0040104CC206");
    assert_eq!(
        cedar.unwrap()["quantity"],
        500.0,
        "the other tenant goes on"
    );
}

#[tokio::test]
async fn a_customer_that_disappears_loses_nothing_in_cwm() {
    let world = synced().await;
    let before = holdings(&world);
    world.msw.change(|held| held.remove_tenant(CEDAR)).unwrap();
    for _ in 0..3 {
        let report = world.run().await;
        assert_eq!(report.counts().applied, 0, "{:?}", report.outcomes);
        let told = format!("{:?} {:?}", report.findings, report.tenants);
        assert!(told.contains("4410022"), "{told}");
    }
    assert_eq!(holdings(&world), before);
}

#[tokio::test]
async fn counts_that_come_as_text_are_counts() {
    let world = synced().await;
    let before = holdings(&world);
    world.msw.fault("/api/", Fault::AsText);
    let report = world.run().await;
    assert_eq!(
        (report.counts().applied, report.counts().errors),
        (0, 0),
        "{:?}",
        report.findings
    );
    assert_eq!(holdings(&world), before);
}

#[tokio::test]
async fn customers_that_swap_names_stay_who_they_are() {
    let world = synced().await;
    let (birch, cedar, configurations, tickets) = holdings(&world);
    world
        .msw
        .change(|held| held.rename_tenant(BIRCH, "Cedar Logistics"))
        .unwrap();
    world
        .msw
        .change(|held| held.rename_tenant(CEDAR, "Birch Dental"))
        .unwrap();
    let report = world.run().await;
    assert_eq!(report.counts().errors, 0, "{:?}", report.findings);
    assert_eq!(world.lines(501), birch);
    assert_eq!(world.lines(502), cedar);
    assert_eq!(
        (world.configurations(), world.tickets()),
        (configurations, tickets)
    );
}

#[tokio::test]
async fn quantities_that_are_missing_are_not_zero() {
    let world = synced().await;
    let before = holdings(&world);
    world.msw.fault("/products", Fault::without(&["quantity"]));
    let report = world.run().await;
    assert!(
        errors(&report, BIRCH).contains("has no quantity"),
        "{report:?}"
    );
    assert_eq!(holdings(&world).0, before.0);
    assert_eq!(holdings(&world).1, before.1);
}

#[tokio::test]
async fn expiries_that_are_missing_say_nothing_and_bill_nothing_again() {
    let world = synced().await;
    // A product that was billed is over, and its line is cancelled.
    let service = "NSM Advanced";
    let ended = Some("2026-11-20");
    world
        .msw
        .change(|held| held.set_expiry("2CB8ED4DD104", service, ended))
        .unwrap();
    world.run().await;
    let before = holdings(&world);
    world.msw.fault("/products", Fault::without(&["expiresOn"]));
    for _ in 0..2 {
        let report = world.run().await;
        let told = errors(&report, BIRCH);
        assert!(
            told.contains("the expiry of `NSM Advanced` is missing"),
            "{told}"
        );
        assert_eq!(holdings(&world), before);
    }
    // Null says that it goes on, and that is another matter.
    world.msw.heal();
    world
        .msw
        .change(|held| held.set_expiry("2CB8ED4DD104", service, None))
        .unwrap();
    world.run().await;
    let line = world.line(501, "2CB8ED4DD104").unwrap();
    assert_eq!(crate::world::day(&line["cancelledDate"]), "");
}

#[tokio::test]
async fn consoles_that_are_not_told_of_rename_nothing_and_close_nothing() {
    let world = synced().await;
    let before = holdings(&world);
    world
        .msw
        .fault("get-cloud-tenants", Fault::without(&["cloudServices"]));
    for _ in 0..3 {
        let report = world.run().await;
        let told = errors(&report, BIRCH);
        assert!(told.contains("cloudServices are missing"), "{told}");
        assert_eq!(holdings(&world), before);
    }
    // What was raised meanwhile is a ticket as soon as the consoles are known again.
    let alert = serde_json::json!({
        "alertId": "al-1", "source": "native", "severity": "High", "status": "open",
        "message": "Raised meanwhile", "createdAt": "2026-11-22T06:59:00Z",
    });
    world
        .msw
        .change(|held| held.raise_alert(BIRCH, alert))
        .unwrap();
    world.run().await;
    assert!(world.ticket("Raised meanwhile").is_none());
    world.msw.heal();
    world.run().await;
    assert!(world.ticket("Raised meanwhile").is_some());
}

#[tokio::test]
async fn firewalls_of_nsms_that_cannot_be_read_are_not_renamed() {
    let world = synced().await;
    let before = holdings(&world);
    for field in ["serialNumber", "friendlyName"] {
        world
            .msw
            .fault("/api/manager/devices", Fault::without(&[field]));
        let report = world.run().await;
        let told = errors(&report, BIRCH);
        assert!(told.contains("Network Security Manager"), "{field}: {told}");
        assert_eq!(holdings(&world), before, "{field}");
        world.msw.heal();
    }
}

#[tokio::test]
async fn a_login_page_with_status_200_is_no_data() {
    let world = synced().await;
    let before = holdings(&world);
    let page = Fault::Status(200, "<!doctype html><h1>Log in</h1>".to_owned());
    world.msw.fault("tenants/", page.clone());
    world.msw.fault("/api/alerts", page);
    let report = world.run().await;
    assert_eq!(report.counts().applied, 0);
    assert!(errors(&report, BIRCH).contains("HTML page"), "{report:?}");
    assert_eq!(holdings(&world), before);
}

#[tokio::test]
async fn alerts_of_another_tenant_make_no_ticket() {
    let world = synced().await;
    let tickets = world.tickets();
    let rows = serde_json::json!([{
        "alertId": "x", "tenantId": CEDAR, "source": "native", "severity": "Critical",
        "status": "open", "message": "Of somebody else", "createdAt": "2026-11-22T06:00:00Z",
    }]);
    let body = serde_json::json!({ "data": rows, "pagination": { "nextCursor": null } });
    world
        .msw
        .fault("tenantId=4410021", crate::support::ok(&body));
    for _ in 0..3 {
        let report = world.run().await;
        assert!(
            errors(&report, BIRCH).contains("of tenant 4410022"),
            "{report:?}"
        );
    }
    assert_eq!(
        world.tickets(),
        tickets,
        "nothing new, and nothing closed either"
    );
}
