//! What counts for the limit of new tickets: runs of some tenants, and tickets that CWM refuses.

use super::desk::{Desk, TICKETS};
use super::given::{alert, at, changed, policy};
use cw_sync_core::alert::{AlertRecord, Sight, step};
use cw_sync_core::engine::RunOptions;
use cw_sync_core::model::AlertStatus;
use cw_sync_core::store::AlertStore;
use mock_cwm::{Failure, Fault};

#[tokio::test]
async fn a_run_of_some_tenants_leaves_the_alerts_of_the_others_alone() {
    let mut limited = policy();
    limited.new_per_poll = 1;
    let desk = Desk::with(limited).await;
    desk.map("t2", 2).await;
    let old = alert("old", -60);
    desk.all_open("t2", std::slice::from_ref(&old));
    // Known and due to be forgotten, were `t2` part of the run.
    let mut over = step(
        AlertRecord::first("t2".into(), alert("over", -90), at(-90)),
        Sight::Seen(&changed(&alert("over", -90), AlertStatus::Resolved, -80)),
        at(-80),
        &policy(),
    );
    over.ended_at = Some(at(-400 * 24 * 60));
    desk.remember(over).await;
    desk.lists(&alert("new", 0));
    let only = RunOptions::new().only_tenants(["t1"]);
    let before = desk
        .store
        .alert_records(&desk.integration.id)
        .await
        .unwrap();
    let run = desk.engine.run_with(&desk.integration, &only).await;
    let report = run.unwrap();
    // The older alert of `t2` does not take the one ticket that the limit allows.
    assert_eq!(report.counts().applied, 1, "{report:#?}");
    assert_eq!(report.findings, []);
    assert_eq!(desk.tickets(), ["new is down: Alerts, New"]);
    assert_eq!(desk.vendor.asked.lock().unwrap().len(), 1);
    let id = &desk.integration.id;
    let marks = desk.store.alert_watermarks(id).await.unwrap();
    assert_eq!(marks.keys().collect::<Vec<_>>(), [&"t1".into()]);
    let of_t2 = |records: Vec<AlertRecord>| -> Vec<_> {
        let records = records.into_iter();
        records.filter(|one| one.tenant == "t2".into()).collect()
    };
    let after = desk.store.alert_records(id).await.unwrap();
    assert_eq!(of_t2(after), of_t2(before));
    desk.applies(1).await;
    assert_eq!(desk.tickets()[1], "old is down: Alerts, New");
}

#[tokio::test]
async fn tickets_that_cwm_refuses_take_no_place_of_others() {
    let mut limited = policy();
    limited.new_per_poll = 2;
    let desk = Desk::with(limited).await;
    desk.all_open("t1", &[alert("bad-1", -9), alert("bad-2", -8)]);
    let failure = Failure::Status {
        status: 400,
        retry_after: None,
        body: None,
    };
    let refused = Fault::new(failure).path(TICKETS).on_write(1).requests(6);
    desk.mock.faults().add(refused);
    for _ in 0..3 {
        let report = desk.run().await;
        assert_eq!((report.counts().applied, report.counts().errors), (0, 2));
    }
    desk.map("t2", 2).await;
    desk.all_open("t2", &[alert("good", 0)]);
    let report = desk.run().await;
    assert_eq!(desk.tickets(), ["good is down: Alerts, New"]);
    // They are told all the same, and come back when their time has come.
    let errors = report.errors_of(&"t1".into());
    assert_eq!(errors.len(), 2, "{errors:?}");
    assert!(errors.iter().all(|error| error.contains("not tried until")));
    desk.set_time(60);
    desk.applies(2).await;
}
