//! What befalls a file: other versions of the program, a lock that is not given back, a disk that
//! takes no more.

use super::rows::{ROWS, assert_kept};
use cw_sync_core::mapping::Mapping;
use cw_sync_core::model::IntegrationId;
use cw_sync_core::store::{MappingStore, SqliteStore, StoreError};
use sqlx::sqlite::SqliteConnectOptions;
use sqlx::{ConnectOptions, Connection, SqliteConnection};
use std::path::{Path, PathBuf};
use std::process::Command;

fn here() -> IntegrationId {
    "here".into()
}

async fn raw(file: &Path) -> SqliteConnection {
    let options = SqliteConnectOptions::new()
        .filename(file)
        .create_if_missing(true);
    options.connect().await.unwrap()
}

async fn execute(connection: &mut SqliteConnection, sql: &'static str) {
    sqlx::raw_sql(sql).execute(connection).await.unwrap();
}

/// Every version before this one: its migrations only, and rows of every table that it had.
#[tokio::test]
async fn a_schema_of_an_older_version_is_migrated_and_nothing_is_lost() {
    let all = sqlx::migrate!("migrations/sqlite");
    for version in all.iter().map(|migration| migration.version) {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("sync.db");
        let mut old = sqlx::migrate!("migrations/sqlite");
        old.migrations
            .to_mut()
            .retain(|migration| migration.version <= version);
        let mut connection = raw(&file).await;
        old.run(&mut connection).await.unwrap();
        for (_, rows) in ROWS.iter().filter(|(since, _)| *since <= version) {
            execute(&mut connection, rows).await;
        }
        assert_none_is_empty(&mut connection, version).await;
        connection.close().await.unwrap();
        let store = SqliteStore::open(&file).await.unwrap();
        assert_kept(&store, version).await;
        #[cfg(feature = "conformance")]
        {
            let verdict = cw_sync_core::conformance::store::suite(&store).await;
            assert!(verdict.passed(), "from version {version}:\n{verdict}");
        }
    }
}

/// Whoever adds a table adds a row of it to those that are migrated.
async fn assert_none_is_empty(connection: &mut SqliteConnection, version: i64) {
    let tables: Vec<String> = sqlx::query_scalar(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%'",
    )
    .fetch_all(&mut *connection)
    .await
    .unwrap();
    for table in tables {
        let count = sqlx::AssertSqlSafe(format!("SELECT count(*) FROM \"{table}\""));
        let count = sqlx::query_scalar(count).fetch_one(&mut *connection);
        let count: i64 = count.await.unwrap();
        assert!(count > 0, "version {version} has no row of {table}");
    }
}

#[tokio::test]
async fn a_schema_of_a_newer_version_is_refused_and_left_as_it_is() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("sync.db");
    let store = SqliteStore::open(&file).await.unwrap();
    let mapping = Mapping::to_company("t1", 10);
    store.set_mapping(&here(), &mapping).await.unwrap();
    drop(store);
    let mut connection = raw(&file).await;
    execute(
        &mut connection,
        "INSERT INTO _sqlx_migrations VALUES (9999, 'of the future', '2030-01-01', TRUE, x'00', 1)",
    )
    .await;
    let error = SqliteStore::open(&file).await.unwrap_err();
    assert!(
        matches!(error, StoreError::Newer { found: 9999, .. }),
        "{error}"
    );
    let text = error.to_string();
    for told in ["newer version", "9999", "run the newer version", "sync.db"] {
        assert!(text.contains(told), "{text:?} lacks {told:?}");
    }
    // With the newer version's mark gone it is what it was.
    execute(
        &mut connection,
        "DELETE FROM _sqlx_migrations WHERE version = 9999",
    )
    .await;
    let store = SqliteStore::open(&file).await.unwrap();
    assert_eq!(
        store.mappings(&here()).await.unwrap()[&mapping.tenant],
        mapping
    );
}

/// Migrations that were changed after they ran are no reason to guess.
#[tokio::test]
async fn a_schema_that_is_not_ours_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("sync.db");
    drop(SqliteStore::open(&file).await.unwrap());
    let mut connection = raw(&file).await;
    execute(
        &mut connection,
        "UPDATE _sqlx_migrations SET checksum = x'00' WHERE version = 1",
    )
    .await;
    let error = SqliteStore::open(&file).await.unwrap_err().to_string();
    assert!(
        error.contains("sync.db") && error.contains("modified"),
        "{error}"
    );
}

/// It waits for as long as anything of ours takes, then says so.
#[tokio::test]
async fn a_lock_that_is_not_given_back_is_told_and_nothing_is_lost() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("sync.db");
    let store = SqliteStore::open(&file).await.unwrap();
    let (before, after) = (Mapping::to_company("t1", 10), Mapping::to_company("t2", 11));
    store.set_mapping(&here(), &before).await.unwrap();
    let mut other = raw(&file).await;
    execute(&mut other, "BEGIN IMMEDIATE").await;
    let error = store
        .set_mapping(&here(), &after)
        .await
        .unwrap_err()
        .to_string();
    for told in [
        "database is locked",
        "sync.db",
        "another program",
        "try again",
    ] {
        assert!(error.contains(told), "{error:?} lacks {told:?}");
    }
    // Who only reads is not kept waiting.
    assert_eq!(store.mappings(&here()).await.unwrap().len(), 1);
    execute(&mut other, "ROLLBACK").await;
    store.set_mapping(&here(), &after).await.unwrap();
    assert_eq!(store.mappings(&here()).await.unwrap().len(), 2);
}

const FILE: &str = "FILE_ON_A_FULL_DISK";

/// What the child of the next test does: maps tenants until the disk takes no more.
#[tokio::test]
#[ignore = "it is run by `a_disk_that_takes_no_more_is_told_and_nothing_is_lost`"]
async fn fills_the_disk() {
    let file = PathBuf::from(std::env::var_os(FILE).unwrap());
    let store = SqliteStore::open(&file).await.unwrap();
    for n in 0..100_000 {
        let mapping = Mapping::to_company(format!("{n:0>200}"), 10);
        if let Err(error) = store.set_mapping(&here(), &mapping).await {
            std::fs::write(file.with_extension("told"), format!("{n} {error}")).unwrap();
            return;
        }
    }
}

/// In a process of its own, whose files may not grow beyond a limit.
#[cfg(unix)]
#[tokio::test]
async fn a_disk_that_takes_no_more_is_told_and_nothing_is_lost() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("sync.db");
    let child = Command::new("sh")
        .args(["-c", "trap '' XFSZ; ulimit -f 2000; exec \"$0\" \"$@\""])
        .arg(std::env::current_exe().unwrap())
        .args(["--exact", "store::hard::fills_the_disk", "--ignored"])
        .env(FILE, &file)
        .output()
        .unwrap();
    assert!(child.status.success(), "{child:?}");
    let told = std::fs::read_to_string(file.with_extension("told")).unwrap();
    let (kept, error) = told.split_once(' ').unwrap();
    let kept: usize = kept.parse().unwrap();
    assert!(error.contains("sync.db cannot be used"), "{error}");
    assert!(kept > 0);
    // With room again, everything that was taken is there, and work goes on.
    let store = SqliteStore::open(&file).await.unwrap();
    assert_eq!(store.mappings(&here()).await.unwrap().len(), kept);
    let mapping = Mapping::to_company("t1", 10);
    store.set_mapping(&here(), &mapping).await.unwrap();
    let sound: String = sqlx::query_scalar("PRAGMA integrity_check")
        .fetch_one(&mut raw(&file).await)
        .await
        .unwrap();
    assert_eq!(sound, "ok");
}
