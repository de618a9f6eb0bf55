//! What the error log says.

use crate::world::{BIRCH, CEDAR, IRIS, World, errors};
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
