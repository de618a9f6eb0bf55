//! What a store held when its schema was of some version: one row, at least, of every table, as it
//! was written then. Never to be changed: files of our users are like that.

use cw_sync_core::companies::CompanyQuery;
use cw_sync_core::integration::State;
use cw_sync_core::mapping::{Mapping, Switch};
use cw_sync_core::model::{DataKind, IntegrationId, TenantKey};
use cw_sync_core::report::{RunQuery, RunStatus};
use cw_sync_core::store::{SqliteStore, Store};

fn here() -> IntegrationId {
    "here".into()
}

fn t1() -> TenantKey {
    "t1".into()
}

/// By the version that brought the tables.
pub const ROWS: [(i64, &str); 8] = [
    (
        1,
        r#"
INSERT INTO mapping VALUES ('here', 't1',
  '{"tenant": "t1", "company": 10, "agreement": 100, "enabled": true}');
INSERT INTO link VALUES ('here', '"addition"', '["100","seats","s1"]', 7,
  '{"key":{"kind":"addition","key":"[\"100\",\"seats\",\"s1\"]"},"tenant":"t1","record":7,"written":{"quantity":{"number":"5"}}}');
INSERT INTO journal VALUES ('01900000-0000-7000-8000-000000000001', 'here',
  '01900000-0000-7000-8000-0000000000a1',
  '{"id":"01900000-0000-7000-8000-000000000001","run":"01900000-0000-7000-8000-0000000000a1","tenant":"t1","action":{"billing":{"createAddition":{"agreement":100,"identifier":"Seats","serial":"S2","fields":{"quantity":{"number":"5"}}}}},"noted_at":"2024-06-15T00:00:00Z"}',
  '2024-06-15T00:00:00.000000Z', NULL);
INSERT INTO journal VALUES ('01900000-0000-7000-8000-000000000002', 'here',
  '01900000-0000-7000-8000-0000000000a1',
  '{"id":"01900000-0000-7000-8000-000000000002","run":"01900000-0000-7000-8000-0000000000a1","tenant":"t1","action":{"billing":{"createAddition":{"agreement":100,"identifier":"Seats","serial":"S1","fields":{"quantity":{"number":"5"}}}}},"noted_at":"2024-06-15T00:00:00Z"}',
  '2024-06-15T00:00:00.000000Z', '{"done":7}');
INSERT INTO lease VALUES ('here', 'process 7', 3, '2024-06-15T00:10:00.000000Z');
INSERT INTO run (id, integration, started_at, report) VALUES (
  '01900000-0000-7000-8000-0000000000a1', 'here', '2024-06-15T00:00:00.000000Z',
  '{"run":"01900000-0000-7000-8000-0000000000a1","integration":"here","started_at":"2024-06-15T00:00:00Z","finished_at":"2024-06-15T00:01:00Z","interrupted":"a power cut","tenants":[],"findings":[],"outcomes":[]}');
"#,
    ),
    (
        2,
        r#"
INSERT INTO tombstone VALUES ('here', 'gone',
  '{"tenant":"gone","company":11,"agreement":null,"enabled":false}', '2024-06-15T00:01:00.000000Z');
"#,
    ),
    (
        3,
        r#"
INSERT INTO trouble VALUES ('here', '{"reading":{"kind":"alerts","tenant":"t1"}}',
  '{"subject":{"reading":{"kind":"alerts","tenant":"t1"}},"failures":2,"failed_at":"2024-06-15T00:02:00Z","message":"503","content":null}');
"#,
    ),
    (
        4,
        r#"
INSERT INTO alert VALUES ('here', 't1', 'A1',
  '{"tenant":"t1","alert":{"key":"A1","category":"","severity":"High","status":"open","message":"down","details":null,"device":null,"console_url":null,"raised_at":"2024-06-15T00:01:00Z","changed_at":"2024-06-15T00:01:00Z","wants_ticket":null},"state":"open","occurrence":1,"repeats":0,"absences":0,"first_seen":"2024-06-15T00:01:00Z","last_seen":"2024-06-15T00:01:00Z","ended_at":null,"settled":false}');
INSERT INTO alert_watermark VALUES ('here', 't1', '2024-06-15T00:01:00.000000Z');
"#,
    ),
    (
        5,
        r#"
INSERT INTO integration VALUES ('here', 'msp', 'acme', 'na.myconnectwise.net/msp', 4,
  '{"id":"here","organization":"msp","vendor":"acme","state":"active","connection":{"site":"https://na.myconnectwise.net","company":"msp","identity":"na.myconnectwise.net/msp"},"settings":{"pageSize":50},"choices":{"ticketing.board":7},"operators":[{"id":"u1","name":"Ada","email":"ada@msp.example"}],"schedules":null,"made":{"at":"2024-06-15T00:01:00Z","by":{"id":"u1","name":"Ada","email":"ada@msp.example"}},"changed":{"at":"2024-06-15T00:01:00Z","by":{"id":"u1","name":"Ada","email":"ada@msp.example"}},"revision":4}');
INSERT INTO integration VALUES ('reset', 'other', 'acme', NULL, 9,
  '{"id":"reset","organization":"other","vendor":"acme","state":"draft","connection":null,"settings":{},"choices":{},"operators":[],"schedules":null,"made":{"at":"2024-06-15T00:01:00Z","by":{"id":"u1","name":"Ada","email":"ada@msp.example"}},"changed":{"at":"2024-06-15T00:01:00Z","by":{"id":"u1","name":"Ada","email":"ada@msp.example"}},"revision":9}');
INSERT INTO secret VALUES ('here', 'cwm/publicKey', '2024-06', x'0102030405',
  '{"at":"2024-06-15T00:01:00Z","by":{"id":"u1","name":"Ada","email":"ada@msp.example"}}');
INSERT INTO audit VALUES ('01900000-0000-7000-8000-0000000000d1', 'here', '2024-06-15T00:03:00.000000Z',
  '{"id":"01900000-0000-7000-8000-0000000000d1","integration":"here","at":"2024-06-15T00:03:00Z","user":{"id":"u1","name":"Ada","email":"ada@msp.example"},"organization":"msp","call":"submit","ending":"done"}');
"#,
    ),
    (
        6,
        r#"
INSERT INTO company VALUES ('here', 10, 'company 10', 'company 10',
  '{"id":10,"identifier":"C10","name":"Company 10","status":"Active","agreements":[{"id":100,"name":"Managed 100","status":"Active"}]}');
INSERT INTO company_list VALUES ('here', '2024-06-15T00:03:00.000000Z');
"#,
    ),
    (
        7,
        r#"
INSERT INTO choice VALUES ('here',
  '{"products":{"Seats":{"item":"SEATS","enabled":true,"bill_customer":null,"taxable":null}},"off":[{"kind":"statistics"}]}');
INSERT INTO tenant VALUES ('here', 't1',
  '{"tenant":{"key":"t1","name":"Birch"},"missing":false,"seen_at":"2024-06-15T00:01:00Z","company":[10,"Company 10"],"agreement":null,"kinds":{"devices":{"counts":{"laptop":2},"synced_at":"2024-06-15T00:01:00Z","errors":[{"what":"D2","message":"no"}],"linked":null}}}');
INSERT INTO tenant_devices VALUES ('here', 't1',
  '[{"key":"D2","name":"Laptop D2","family":"laptop","configuration":7,"problems":["no"]}]');
"#,
    ),
    (
        8,
        r#"
INSERT INTO job VALUES ('here', 'alerts',
  '{"job":"alerts","schedule":{"every":{"minutes":10}},"since":"2024-06-15T00:00:00Z","lastSuccess":null,"lastError":["2024-06-15T00:05:00Z","CWM could not be reached"],"failures":1,"againAt":"2024-06-15T00:06:00Z","served":{"t1":"2024-06-15T00:01:00Z"}}');
INSERT INTO count VALUES ('here', '2024-06-25', 't1',
  '{"items":[{"name":"Seats","family":"Seats","serial":null,"quantity":"7","registered_on":null,"expires_on":null,"description":null}],"gaps":[],"taken_at":"2024-06-25T00:00:00Z"}');
INSERT INTO event VALUES ('01900000-0000-7000-8000-0000000000e1', 'here', 't1', 'backupEnded',
  '2024-06-15T00:02:00.000000Z', 1, 0, 't1 backupended',
  '{"id":"01900000-0000-7000-8000-0000000000e1","tenant":"t1","kind":"backupEnded","text":"Backup","toldAt":"2024-06-15T00:02:00Z","deliveries":{"push":{"wantedAt":"2024-06-15T00:02:00Z","wantedBy":null,"doneAt":null,"run":null,"attempts":0,"errors":[]}}}');
INSERT INTO run (id, integration, started_at, report, summary, automatic, job, failed, changed)
VALUES ('01900000-0000-7000-8000-0000000000a2', 'here', '2024-06-16T00:00:00.000000Z',
  '{"run":"01900000-0000-7000-8000-0000000000a2","integration":"here","cause":"program","task":"sync","started_at":"2024-06-16T00:00:00Z","finished_at":"2024-06-16T00:00:00Z","tenants":[],"quiet":{"synced":4,"ignored":0},"findings":[],"outcomes":[],"stops":[],"overrides":[],"ties":[]}',
  '{"run":"01900000-0000-7000-8000-0000000000a2","integration":"here","task":"sync","cause":"program","startedAt":"2024-06-16T00:00:00Z","finishedAt":"2024-06-16T00:00:00Z","interrupted":null,"counts":{"applied":0,"held":0,"errors":0,"warnings":0,"synced":4,"ignored":0,"failed":0}}',
  0, NULL, 0, 0);
"#,
    ),
];

/// All rows of the versions up to one are there, each as it is read in earnest.
pub async fn assert_kept(store: &SqliteStore, version: i64) {
    let (store, here): (&dyn Store, _) = (store, here());
    let seen = |at: &str| -> chrono::DateTime<chrono::Utc> { at.parse().unwrap() };
    let mapping = Mapping::to_agreement("t1", 10, 100);
    let mappings = store.mappings(&here).await.unwrap();
    assert_eq!(mappings, [(t1(), mapping)].into());
    let links = store.links(&here).await.unwrap();
    let records: Vec<_> = links.values().map(|link| link.record).collect();
    assert_eq!(records, [7]);
    let open = store.open_intents(&here).await.unwrap();
    assert_eq!(open.len(), 1);
    assert_eq!(
        open[0].id.to_string(),
        "01900000-0000-7000-8000-000000000001"
    );
    let lease = store.lease(&here).await.unwrap().unwrap();
    assert_eq!((lease.holder.as_str(), lease.fence), ("process 7", 3));
    let runs = store.runs(&here, 9).await.unwrap();
    let first = runs.last().unwrap();
    assert_eq!(first.interrupted.as_deref(), Some("a power cut"));
    // A report from before there were summaries is in the history all the same.
    let history = store.run_history(&here, &RunQuery::default()).await;
    let history = history.unwrap();
    assert_eq!(history.len(), if version < 8 { 1 } else { 2 });
    assert_eq!(
        history.last().unwrap().status(),
        RunStatus::Interrupted,
        "{history:?}"
    );
    if version >= 2 {
        let tombstones = store.tombstones(&here).await.unwrap();
        assert_eq!(tombstones[&"gone".into()].mapping.company.get(), 11);
    }
    if version >= 3 {
        let troubles = store.troubles(&here).await.unwrap();
        let troubles: Vec<_> = troubles.values().map(|one| one.failures).collect();
        assert_eq!(troubles, [2]);
    }
    if version >= 4 {
        let alerts = store.alert_records(&here).await.unwrap();
        assert_eq!(alerts.len(), 1);
        assert_eq!(alerts[0].key().as_str(), "A1");
        let since = store.alert_watermarks(&here).await.unwrap();
        assert_eq!(since[&t1()], seen("2024-06-15T00:01:00Z"));
    }
    if version >= 5 {
        let record = store.integration(&here).await.unwrap().unwrap();
        assert_eq!((record.state, record.revision), (State::Active, 4));
        assert_eq!(record.choices["ticketing.board"], 7);
        assert_eq!(record.connection.unwrap().host(), "na.myconnectwise.net");
        assert_eq!(store.integrations().await.unwrap().len(), 2);
        let secrets = store.secrets(&here).await.unwrap();
        assert_eq!(secrets["cwm/publicKey"].sealed.bytes, [1, 2, 3, 4, 5]);
        let trail = store.audit(&here, None, 9).await.unwrap();
        assert_eq!((trail.len(), trail[0].user.name.as_str()), (1, "Ada"));
    }
    if version >= 6 {
        let all = CompanyQuery::new("company");
        let page = store.companies(&here, &all).await.unwrap();
        assert_eq!(page.fetched_at, Some(seen("2024-06-15T00:03:00Z")));
        assert_eq!(page.companies[0].agreements[0].name, "Managed 100");
    }
    if version >= 7 {
        let choices = store.choices(&here).await.unwrap();
        assert!(!choices.is_on(Switch::Kind(DataKind::Statistics)));
        assert!(choices.products().contains_key("Seats"));
        let facts = store.tenant_facts(&here).await.unwrap();
        assert_eq!(facts[&t1()].tenant.name, "Birch");
        let devices = store.device_facts(&here, &t1()).await.unwrap();
        assert_eq!(devices[0].name, "Laptop D2");
    }
    if version >= 8 {
        let jobs = store.job_states(&here).await.unwrap();
        let jobs: Vec<_> = jobs.values().map(|state| state.failures).collect();
        assert_eq!(jobs, [1]);
        let day = "2024-06-25".parse().unwrap();
        let counts = store.counts(&here, day).await.unwrap();
        assert_eq!(counts[&t1()].items().len(), 1);
        let events = store.waiting_events(&here).await.unwrap();
        assert_eq!(events.len(), 1);
        assert_eq!(events[0].text, "Backup");
        assert_eq!(
            runs[0].run.to_string(),
            "01900000-0000-7000-8000-0000000000a2"
        );
    }
}
