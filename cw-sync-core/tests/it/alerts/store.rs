//! What is remembered of alerts, in the store.

use super::given::{at, record};
use cw_sync_core::alert::AlertState;
use cw_sync_core::store::{
    AlertStore, AlertUpdate, Lease, LeaseRequest, LeaseStore, SqliteStore, StoreError,
};

async fn lease(store: &SqliteStore, holder: &str, minutes: i64) -> Lease {
    let request = LeaseRequest::new("here".into(), holder, at(minutes), at(minutes + 1));
    store.take_lease(&request).await.unwrap().unwrap()
}

#[tokio::test]
async fn records_and_marks_are_kept_replaced_and_forgotten() {
    let store = SqliteStore::in_memory().await.unwrap();
    let lease = lease(&store, "run", 0).await;
    let (here, there) = ("here".into(), "there".into());
    let (a, b) = (record("a", 1), record("b", 2));
    let mut update = AlertUpdate::default();
    assert!(update.is_empty());
    update.records = vec![b.clone(), a.clone()];
    update.watermarks = [("t1".into(), at(3))].into();
    store.save_alerts(&lease, &update).await.unwrap();
    assert_eq!(
        store.alert_records(&here).await.unwrap(),
        [a.clone(), b.clone()]
    );
    let marks = store.alert_watermarks(&here).await.unwrap();
    assert_eq!(marks, [("t1".into(), at(3))].into());
    assert_eq!(store.alert_records(&there).await.unwrap(), []);
    assert!(store.alert_watermarks(&there).await.unwrap().is_empty());

    let mut over = a.clone();
    over.state = AlertState::Suppressed { until: at(9) };
    let mut update = AlertUpdate::default();
    update.records = vec![over.clone()];
    update.watermarks = [("t1".into(), at(4))].into();
    update.forget = vec![("t1".into(), "b".into()), ("t9".into(), "a".into())];
    store.save_alerts(&lease, &update).await.unwrap();
    assert_eq!(store.alert_records(&here).await.unwrap(), [over]);
    assert_eq!(
        store.alert_watermarks(&here).await.unwrap()[&"t1".into()],
        at(4)
    );
}

#[tokio::test]
async fn a_holder_that_was_taken_over_saves_nothing() {
    let store = SqliteStore::in_memory().await.unwrap();
    let late = lease(&store, "late", 0).await;
    let _ = lease(&store, "next", 5).await;
    let mut update = AlertUpdate::default();
    update.records = vec![record("a", 1)];
    let refused = store.save_alerts(&late, &update).await;
    assert!(matches!(refused, Err(StoreError::LeaseLost(_))));
    assert_eq!(store.alert_records(&"here".into()).await.unwrap(), []);
}

#[tokio::test]
async fn they_are_there_after_the_file_is_opened_again() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("sync.db");
    let store = SqliteStore::open(&file).await.unwrap();
    let lease = lease(&store, "run", 0).await;
    let mut update = AlertUpdate::default();
    update.records = vec![record("a", 1)];
    store.save_alerts(&lease, &update).await.unwrap();
    drop(store);
    let store = SqliteStore::open(&file).await.unwrap();
    let kept = store.alert_records(&"here".into()).await.unwrap();
    assert_eq!(kept, [record("a", 1)]);
}
