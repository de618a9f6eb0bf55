//! What only a store in a file has.

use chrono::{DateTime, TimeDelta, Utc};
use cw_manage::Id;
use cw_sync_core::mapping::Mapping;
use cw_sync_core::model::IntegrationId;
use cw_sync_core::plan::Action;
use cw_sync_core::plan::billing::{BillingAction, Fields};
use cw_sync_core::report::RunReport;
use cw_sync_core::store::{
    Intent, Journal, Lease, LeaseRequest, LeaseStore, LinkStore, MappingStore, RunId, RunStore,
    SqliteStore, StoreError, TroubleStore,
};
use sqlx::{Connection, SqliteConnection};

fn here() -> IntegrationId {
    "here".into()
}

fn at(minute: i64) -> DateTime<Utc> {
    DateTime::UNIX_EPOCH + TimeDelta::minutes(minute)
}

async fn lease(store: &SqliteStore, integration: IntegrationId, from: i64) -> Result<Lease, Lease> {
    let request = LeaseRequest::new(integration, format!("from {from}"), at(from), at(from + 10));
    store.take_lease(&request).await.unwrap()
}

fn intent(serial: &str) -> Intent {
    let action = Action::Billing(BillingAction::CreateAddition {
        agreement: Id::new(100),
        identifier: "Seats".to_owned(),
        serial: Some(serial.to_owned()),
        fields: Fields::new(),
    });
    Intent::new(RunId::generate(), None, action, at(0))
}

#[tokio::test]
async fn two_stores_on_one_file_see_each_other() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("sync.db");
    let (one, other) = tokio::join!(SqliteStore::open(&file), SqliteStore::open(&file));
    let (one, other) = (one.unwrap(), other.unwrap());
    let first = lease(&one, here(), 0).await.unwrap();
    assert!(lease(&other, here(), 9).await.is_err());
    one.note(&first, at(10), &intent("S1")).await.unwrap();
    assert_eq!(other.open_intents(&here()).await.unwrap().len(), 1);
    lease(&other, here(), 10).await.unwrap();
    let error = one.note(&first, at(30), &intent("S2")).await.unwrap_err();
    assert!(matches!(error, StoreError::LeaseLost(_)), "{error}");
    // Both write at the same time: they wait for each other.
    let writes = (0..40).map(|n| {
        let store = [&one, &other][n % 2];
        let mapping = Mapping::to_company(format!("t{n}"), 10);
        async move { store.set_mapping(&here(), &mapping).await }
    });
    for written in futures::future::join_all(writes).await {
        written.unwrap();
    }
    assert_eq!(one.mappings(&here()).await.unwrap().len(), 40);
}

#[tokio::test]
async fn what_cannot_be_opened_is_named() {
    let folder = tempfile::tempdir().unwrap();
    let missing = folder.path().join("nowhere").join("sync.db");
    let no_store = folder.path().join("notes.txt");
    std::fs::write(
        &no_store,
        "not a database, but long enough to be read as one".repeat(40),
    )
    .unwrap();
    for (file, why) in [(&missing, "unable to open"), (&no_store, "not a database")] {
        let error = SqliteStore::open(file).await.unwrap_err().to_string();
        assert!(error.contains(&file.display().to_string()), "{error}");
        assert!(error.contains(why), "{error}");
        assert!(error.contains("check the file"), "{error}");
    }
    // It is left as it was.
    assert!(
        std::fs::read_to_string(&no_store)
            .unwrap()
            .starts_with("not a database")
    );
}

/// What an older or newer version wrote is no reason to guess: the row is named.
#[tokio::test]
async fn a_row_that_cannot_be_read_is_named() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("sync.db");
    let store = SqliteStore::open(&file).await.unwrap();
    let lease = lease(&store, here(), 0).await.unwrap();
    let open = intent("S1");
    store.note(&lease, at(10), &open).await.unwrap();
    let run = RunReport::new(RunId::generate(), here(), at(0));
    store.save_run(&run).await.unwrap();
    let mapping = Mapping::to_company("t1", 10);
    store.set_mapping(&here(), &mapping).await.unwrap();
    let url = format!("sqlite://{}", file.display());
    let mut raw = SqliteConnection::connect(&url).await.unwrap();
    for sql in [
        "UPDATE journal SET intent = json_set(intent, '$.action', json('{\"teleport\":1}'))",
        "UPDATE run SET report = '{}'",
        "INSERT INTO link VALUES ('here', '\"addition\"', 'key of S1', 7, 'broken')",
        "INSERT INTO trouble VALUES ('here', 'subject of S1', '[]')",
        "INSERT INTO tombstone SELECT integration, 't2', mapping, 'yesterday' FROM mapping",
        "UPDATE mapping SET mapping = '7'",
    ] {
        sqlx::query(sql).execute(&mut raw).await.unwrap();
    }
    let errors = [
        (
            store.open_intents(&here()).await.unwrap_err(),
            "intent",
            open.id.to_string(),
        ),
        (
            store.runs(&here(), 9).await.unwrap_err(),
            "run",
            run.run.to_string(),
        ),
        (
            store.links(&here()).await.unwrap_err(),
            "link",
            "key of S1".to_owned(),
        ),
        (
            store.troubles(&here()).await.unwrap_err(),
            "trouble",
            "subject of S1".to_owned(),
        ),
        (
            store.tombstones(&here()).await.unwrap_err(),
            "tombstone",
            "t2".to_owned(),
        ),
        (
            store.mappings(&here()).await.unwrap_err(),
            "mapping",
            "t1".to_owned(),
        ),
    ];
    for (error, what, row) in errors {
        assert!(matches!(error, StoreError::Unreadable { .. }), "{error}");
        let text = error.to_string();
        let named = format!("holds a {what} that cannot be read, {row}: ");
        assert!(text.contains(&named), "{text:?} lacks {named:?}");
        assert!(text.contains(&file.display().to_string()), "{text}");
    }
}
