use super::given::{cwm, read_only};
use cw_manage::Client;
use cw_sync_core::Error;
use cw_sync_core::engine::{Engine, EngineOptions};
use cw_sync_core::policy::Class;
use cw_sync_core::store::{Journal, LeaseRequest, LeaseStore, SqliteStore};
use cw_sync_core::wizard::Makes;
use mock_cwm::MockCwm;
use std::sync::Arc;
use std::time::Duration;

fn makes() -> Makes {
    let classes = [
        ("Cloud", "Cloud Services"),
        ("Cloud", "Software"),
        ("Miscellaneous", "Miscellaneous"),
    ];
    let classes = classes.map(|(category, name)| Class::new(category, name));
    Makes::new(["SonicWall", "Miscellaneous"], classes)
}

async fn engine(client: Client) -> (Engine, Arc<SqliteStore>) {
    let store = Arc::new(SqliteStore::in_memory().await.unwrap());
    let mut options = EngineOptions::default();
    options.list_lag = Duration::from_millis(1);
    (
        Engine::new(client, store.clone()).with_options(options),
        store,
    )
}

fn names(mock: &MockCwm, path: &str) -> Vec<String> {
    let rows = mock.state(path);
    let names = rows
        .iter()
        .map(|row| row["name"].as_str().unwrap().to_owned());
    names
        .filter(|name| !["Service", "Mail"].contains(&name.as_str()))
        .collect()
}

/// SW-21, once: a second submission finds all of it.
#[tokio::test]
async fn what_the_vendor_names_is_made_where_it_is_missing() {
    let (mock, client) = cwm().await;
    let (engine, _store) = engine(client).await;
    let types = mock.state("/procurement/types").len();
    let made = engine.set_up(&"here".into(), &makes()).await.unwrap();
    assert_eq!(
        made.made,
        [
            "create product type \"Miscellaneous\"",
            "create product type \"SonicWall\"",
            "create category \"Cloud\"",
            "create category \"Miscellaneous\"",
            "create subcategory \"Cloud Services\" in \"Cloud\"",
            "create subcategory \"Software\" in \"Cloud\"",
            "create subcategory \"Miscellaneous\" in \"Miscellaneous\"",
        ]
    );
    assert_eq!(made.by_hand, []);
    assert_eq!(mock.state("/procurement/types").len(), types + 2);
    let subcategories = names(&mock, "/procurement/subcategories");
    assert_eq!(
        subcategories,
        ["Cloud Services", "Software", "Miscellaneous"]
    );
    let again = engine.set_up(&"here".into(), &makes()).await.unwrap();
    assert_eq!((again.made.len(), again.by_hand.len()), (0, 0));
    assert_eq!(mock.state("/procurement/types").len(), types + 2);
}

/// A write whose answer is lost is looked up, never repeated: types are not doubled.
#[tokio::test]
async fn a_lost_answer_doubles_nothing() {
    let (mock, client) = cwm().await;
    let (engine, store) = engine(client).await;
    let types = mock.state("/procurement/types").len();
    mock.faults().drop_after(1).drop_before(2);
    let made = engine.set_up(&"here".into(), &makes()).await.unwrap();
    let again = engine.set_up(&"here".into(), &makes()).await.unwrap();
    assert_eq!(again.by_hand, []);
    assert_eq!(made.made.len() + again.made.len(), 7, "{made:?} {again:?}");
    assert_eq!(mock.state("/procurement/types").len(), types + 2);
    assert_eq!(store.open_intents(&"here".into()).await.unwrap(), []);
}

/// Where automatic creation is not possible they are created by hand: all of them are listed.
#[tokio::test]
async fn what_may_not_be_made_is_listed_for_a_person() {
    let (mock, client) = read_only().await;
    let (engine, _store) = engine(client).await;
    let types = mock.state("/procurement/types").len();
    let made = engine.set_up(&"here".into(), &makes()).await.unwrap();
    assert_eq!(made.made, [""; 0]);
    let listed: Vec<_> = made.by_hand.iter().map(|one| one.what.as_str()).collect();
    assert_eq!(listed.len(), 7, "{made:?}");
    assert_eq!(listed[1], "create product type \"SonicWall\"");
    assert!(listed.contains(&"create subcategory \"Software\" in \"Cloud\""));
    assert_eq!(mock.state("/procurement/types").len(), types);
}

#[tokio::test]
async fn nothing_is_made_under_a_run() {
    let (mock, client) = cwm().await;
    let (engine, store) = engine(client).await;
    let now = chrono::Utc::now();
    let request = LeaseRequest::new("here", "a run", now, now + chrono::TimeDelta::hours(1));
    store.take_lease(&request).await.unwrap().unwrap();
    let refused = engine.set_up(&"here".into(), &makes()).await;
    assert!(matches!(refused, Err(Error::Busy { .. })), "{refused:?}");
    assert_eq!(mock.stats().writes, 0);
}
