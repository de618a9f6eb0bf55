//! What the error log says.

use crate::desk::{Desk, id};
use crate::world::{BIRCH, CEDAR, IRIS, World, errors};
use cw_sync_core::report::{RunQuery, RunStatus, run_as_text};
use mock_sonicwall::Fault;

#[tokio::test]
async fn sw_52_failures_are_counted_per_tenant_and_stop_no_other() {
    let world = World::birch().await;
    world.map(CEDAR, 102, 502).await;
    world.map(IRIS, 108, 508).await;
    let broken = Fault::Status(500, String::new());
    world.msw.fault("4410022/products", broken);
    let report = world.run().await;
    assert_eq!(report.counts().failed, 2, "Cedar and Iris");
    assert_eq!(errors(&report, BIRCH), "");
    assert_eq!(world.lines(501).len(), 5);
    assert_eq!(world.lines(502).len(), 0);
    let log = report.error_log(&CEDAR.to_string().into());
    assert!(!log.entries.is_empty());
    for text in [log.to_text(), log.to_csv()] {
        assert!(text.contains("Cedar Logistics"), "{text}");
        assert!(text.contains("4410022/products: status 500"), "{text}");
    }
}

/// Revoked after the set-up: the guide shows the log of a sync.
#[tokio::test]
async fn sw_53_a_sync_with_revoked_keys_is_logged_as_the_guide_shows() {
    let (desk, id) = (Desk::submitted().await, id());
    desk.map(BIRCH, 101, 501).await;
    let (admin, writes) = (desk.admin(), desk.cwm.stats().writes);
    desk.cwm.faults().status(401, "/company/companies", 1);
    let ready = desk.portal.ready(&id).await.unwrap();
    ready.engine.run(&ready.integration).await.unwrap_err();
    let history = admin.history(&id, &RunQuery::latest(1)).await.unwrap();
    assert_eq!(history[0].status(), RunStatus::Interrupted);
    let company = desk.cwm.company();
    let line = format!("GET company/companies, company id {company}, error:401 Auth Error.");
    let report = admin.run_report(&id, history[0].run).await.unwrap();
    let report = report.unwrap();
    let log = run_as_text(&report);
    assert!(log.contains(&line), "{log}");
    let birch = BIRCH.to_string().into();
    let log = admin.error_log(&id, report.run, &birch).await.unwrap();
    let log = log.unwrap().to_text();
    assert!(log.contains("errors: 1") && log.contains(&line), "{log}");
    let header = admin.header(&id).await.unwrap();
    assert_eq!((header.errors, header.last_sync), (1, None));
    assert_eq!(desk.cwm.stats().writes, writes);
    desk.run().await;
    let header = admin.header(&id).await.unwrap();
    assert_eq!(
        (header.errors, header.last_sync_ago.as_str()),
        (0, "just now")
    );
}
