//! The store, in a file and in memory.

use crate::given::{key, number, tenant};
use chrono::{DateTime, TimeDelta, Utc};
use cw_manage::Id;
use cw_sync_core::mapping::Mapping;
use cw_sync_core::model::IntegrationId;
use cw_sync_core::plan::billing::{BillingAction, Fields};
use cw_sync_core::plan::{Action, Link, Written};
use cw_sync_core::policy::LineField;
use cw_sync_core::report::RunReport;
use cw_sync_core::store::{
    Intent, Journal, Lease, LeaseRequest, LeaseStore, LinkStore, MappingStore, RunId, RunStore,
    Settlement, SqliteStore, StoreError,
};
use serde_json::json;

fn here() -> IntegrationId {
    "here".into()
}

fn at(minute: i64) -> DateTime<Utc> {
    DateTime::UNIX_EPOCH + TimeDelta::minutes(minute)
}

/// The same suite in a file and in memory.
macro_rules! on_both {
    ($($name:ident),+ $(,)?) => {$(
        mod $name {
            #[tokio::test]
            async fn in_a_file() {
                let folder = tempfile::tempdir().unwrap();
                let store = super::SqliteStore::open(folder.path().join("sync.db")).await;
                super::$name(store.unwrap()).await;
            }

            #[tokio::test]
            async fn in_memory() {
                super::$name(super::SqliteStore::in_memory().await.unwrap()).await;
            }
        }
    )+};
}

on_both!(
    mappings_are_kept_by_tenant,
    an_intent_is_open_until_it_is_settled,
    a_link_is_kept_with_the_settlement,
    a_record_has_one_link,
    a_lease_has_one_holder,
    an_expired_lease_can_be_taken_and_its_holder_notes_nothing_more,
    noting_extends_the_lease,
    integrations_share_nothing,
    runs_come_newest_first,
);

async fn mappings_are_kept_by_tenant(store: SqliteStore) {
    assert!(store.mappings(&here()).await.unwrap().is_empty());
    let mut off = Mapping::to_agreement("0042", 10, 100);
    off.enabled = false;
    let inventory = Mapping::to_company("42", 11);
    for mapping in [&off, &inventory] {
        store.set_mapping(&here(), mapping).await.unwrap();
    }
    let known = store.mappings(&here()).await.unwrap();
    assert_eq!(known[&tenant("0042")], off);
    assert_eq!(known[&tenant("42")], inventory);
    // Set again, it replaces.
    let moved = Mapping::to_agreement("42", 11, 101);
    store.set_mapping(&here(), &moved).await.unwrap();
    store
        .remove_mapping(&here(), &tenant("0042"), at(3))
        .await
        .unwrap();
    store
        .remove_mapping(&here(), &tenant("nobody"), at(3))
        .await
        .unwrap();
    let known = store.mappings(&here()).await.unwrap();
    assert_eq!(known, [(tenant("42"), moved)].into());
}

async fn lease(store: &SqliteStore, integration: IntegrationId, from: i64) -> Result<Lease, Lease> {
    let request = LeaseRequest::new(integration, format!("from {from}"), at(from), at(from + 10));
    store.take_lease(&request).await.unwrap()
}

fn create(serial: &str) -> Action {
    Action::Billing(BillingAction::CreateAddition {
        agreement: Id::new(100),
        identifier: "Seats".to_owned(),
        serial: Some(serial.to_owned()),
        fields: Fields::from([(LineField::Quantity, number(5))]),
    })
}

fn intent(serial: &str) -> Intent {
    let action = create(serial);
    Intent::new(RunId::generate(), Some(tenant("t1")), action, at(0))
}

fn link(serial: &str, record: i64) -> Link {
    let written = Written::from([("quantity".to_owned(), number(5))]);
    Link::new(
        key(100, "Seats", serial),
        Some(tenant("t1")),
        record,
        written,
    )
}

async fn an_intent_is_open_until_it_is_settled(store: SqliteStore) {
    let lease = lease(&store, here(), 0).await.unwrap();
    let intents = [intent("S1"), intent("S2"), intent("S3"), intent("S4")];
    for intent in &intents {
        store.note(&lease, at(10), intent).await.unwrap();
    }
    assert_eq!(store.open_intents(&here()).await.unwrap(), intents);
    for (intent, settlement) in intents.iter().zip([
        Settlement::Done(7),
        Settlement::Failed("no".to_owned()),
        Settlement::Absent,
    ]) {
        store
            .settle(&here(), intent.id, &settlement, None)
            .await
            .unwrap();
    }
    assert_eq!(store.open_intents(&here()).await.unwrap(), intents[3..]);
    let settlement = Settlement::Ambiguous(vec![7, 8]);
    store
        .settle(&here(), intents[3].id, &settlement, None)
        .await
        .unwrap();
    assert!(store.open_intents(&here()).await.unwrap().is_empty());
    assert!(store.links(&here()).await.unwrap().is_empty());
}

async fn settle(store: &SqliteStore, link: &Link) {
    let lease = Lease::new(here(), "anybody", 1, at(10));
    let intent = intent("S1");
    store.note(&lease, at(10), &intent).await.unwrap();
    let settlement = Settlement::Done(link.record);
    store
        .settle(&here(), intent.id, &settlement, Some(link))
        .await
        .unwrap();
}

async fn a_link_is_kept_with_the_settlement(store: SqliteStore) {
    lease(&store, here(), 0).await.unwrap();
    let link = link("S1", 7);
    settle(&store, &link).await;
    assert!(store.open_intents(&here()).await.unwrap().is_empty());
    let links = store.links(&here()).await.unwrap();
    assert_eq!(links, [(link.key.clone(), link)].into());
}

async fn a_record_has_one_link(store: SqliteStore) {
    lease(&store, here(), 0).await.unwrap();
    for made in [link("S1", 7), link("S1", 8), link("S2", 9)] {
        settle(&store, &made).await;
    }
    let records = |links: std::collections::BTreeMap<_, Link>| {
        let mut records: Vec<_> = links.into_values().map(|link| link.record).collect();
        records.sort_unstable();
        records
    };
    assert_eq!(records(store.links(&here()).await.unwrap()), [8, 9]);
    // Line 8 stands for another product from now on, and for that alone.
    settle(&store, &link("S3", 8)).await;
    let links = store.links(&here()).await.unwrap();
    assert!(!links.contains_key(&key(100, "Seats", "S1")));
    assert_eq!(records(links), [8, 9]);
    // Another kind of record may have the same id.
    let item = Action::Billing(BillingAction::CreateCatalogItem {
        identifier: "Seats".to_owned(),
        product_type: "Vendor".to_owned(),
        category: "Cloud".to_owned(),
        subcategory: "Software".to_owned(),
    });
    settle(&store, &Link::new(item.key(), None, 8, Written::new())).await;
    assert_eq!(records(store.links(&here()).await.unwrap()), [8, 8, 9]);
}

async fn a_lease_has_one_holder(store: SqliteStore) {
    let first = lease(&store, here(), 0).await.unwrap();
    assert_eq!((first.fence, first.until), (1, at(10)));
    let held = lease(&store, here(), 9).await.unwrap_err();
    assert_eq!((held.holder.as_str(), held.until), ("from 0", at(10)));
    store.release_lease(&first).await.unwrap();
    let second = lease(&store, here(), 9).await.unwrap();
    assert_eq!(second.fence, 2);
    // Who has it no more gives nothing back.
    store.release_lease(&first).await.unwrap();
    assert!(lease(&store, here(), 10).await.is_err());
}

async fn an_expired_lease_can_be_taken_and_its_holder_notes_nothing_more(store: SqliteStore) {
    let first = lease(&store, here(), 0).await.unwrap();
    // Late, but nobody else has come.
    store.note(&first, at(12), &intent("S1")).await.unwrap();
    let second = lease(&store, here(), 12).await.unwrap();
    assert_eq!(second.fence, 2);
    let link = Link::new(intent("S2").action.key(), None, 7, Written::new());
    let error = store.remember(&first, &link).await.unwrap_err();
    assert!(matches!(error, StoreError::LeaseLost(_)), "{error}");
    assert!(store.links(&here()).await.unwrap().is_empty());
    store.remember(&second, &link).await.unwrap();
    assert_eq!(store.links(&here()).await.unwrap().len(), 1);
    let error = store.note(&first, at(99), &intent("S2")).await.unwrap_err();
    assert!(
        matches!(&error, StoreError::LeaseLost(lost) if *lost == here()),
        "{error}"
    );
    assert_eq!(store.open_intents(&here()).await.unwrap().len(), 1);
    // Nor did it prolong anything.
    assert_eq!(lease(&store, here(), 22).await.unwrap().fence, 3);
}

async fn noting_extends_the_lease(store: SqliteStore) {
    let first = lease(&store, here(), 0).await.unwrap();
    store.note(&first, at(19), &intent("S1")).await.unwrap();
    let held = lease(&store, here(), 18).await.unwrap_err();
    assert_eq!(held.until, at(19));
    assert!(lease(&store, here(), 19).await.is_ok());
}

async fn integrations_share_nothing(store: SqliteStore) {
    let there: IntegrationId = "there".into();
    let held = lease(&store, here(), 0).await.unwrap();
    lease(&store, there.clone(), 0).await.unwrap();
    store.note(&held, at(10), &intent("S1")).await.unwrap();
    let mapping = Mapping::to_company("t1", 10);
    store.set_mapping(&here(), &mapping).await.unwrap();
    settle(&store, &link("S1", 7)).await;
    store.save_run(&run("here", 0)).await.unwrap();
    assert!(store.mappings(&there).await.unwrap().is_empty());
    assert!(store.open_intents(&there).await.unwrap().is_empty());
    assert!(store.links(&there).await.unwrap().is_empty());
    assert!(store.runs(&there, 9).await.unwrap().is_empty());
}

fn run(integration: &str, started: i64) -> RunReport {
    serde_json::from_value(json!({
        "run": RunId::generate(), "integration": integration,
        "started_at": at(started), "finished_at": at(started + 1),
        "tenants": [], "findings": [], "outcomes": [],
    }))
    .unwrap()
}

async fn runs_come_newest_first(store: SqliteStore) {
    let runs = [
        run("here", 20),
        run("here", 30),
        run("here", 10),
        run("here", 30),
    ];
    for run in &runs {
        store.save_run(run).await.unwrap();
    }
    let latest = store.runs(&here(), 3).await.unwrap();
    let expected = [&runs[3], &runs[1], &runs[0]];
    assert_eq!(latest.iter().collect::<Vec<_>>(), expected);
    assert_eq!(store.runs(&here(), 100).await.unwrap().len(), 4);
}

#[tokio::test]
async fn a_file_keeps_everything() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("sync.db");
    let mapping = Mapping::to_agreement("t1", 10, 100);
    let open = intent("S9");
    let report = run("here", 0);
    {
        let store = SqliteStore::open(&file).await.unwrap();
        let lease = lease(&store, here(), 0).await.unwrap();
        store.set_mapping(&here(), &mapping).await.unwrap();
        settle(&store, &link("S1", 7)).await;
        store.note(&lease, at(10), &open).await.unwrap();
        store.save_run(&report).await.unwrap();
    }
    let store = SqliteStore::open(&file).await.unwrap();
    let known = store.mappings(&here()).await.unwrap();
    assert_eq!(known, [(tenant("t1"), mapping)].into());
    assert_eq!(store.links(&here()).await.unwrap().len(), 1);
    assert_eq!(store.open_intents(&here()).await.unwrap(), [open]);
    assert_eq!(store.runs(&here(), 9).await.unwrap(), [report]);
    assert!(lease(&store, here(), 9).await.is_err());
    assert_eq!(lease(&store, here(), 10).await.unwrap().fence, 2);
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
