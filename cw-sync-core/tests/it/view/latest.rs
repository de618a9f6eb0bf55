//! What stands above the table is of the runs that matter.

use chrono::{DateTime, TimeDelta, Utc};
use cw_sync_core::model::{DataKind, IntegrationId};
use cw_sync_core::plan::{Finding, Severity};
use cw_sync_core::report::RunReport;
use cw_sync_core::schedule::Task;
use cw_sync_core::store::{MemoryStore, RunId, SqliteStore, Store};
use cw_sync_core::view::{Connection, Latest, Names, TableData, header};
use std::collections::BTreeMap;
use std::sync::Arc;

use DataKind::{Alerts, Billing, Devices};

fn at(minute: i64) -> DateTime<Utc> {
    DateTime::UNIX_EPOCH + TimeDelta::minutes(minute)
}

struct History {
    store: Arc<dyn Store>,
    integration: IntegrationId,
}

impl History {
    /// A run of these kinds, with that many errors of its first kind that are no tenant's own.
    async fn ran(
        &self,
        minute: i64,
        kinds: &[DataKind],
        errors: usize,
        change: impl FnOnce(&mut RunReport),
    ) {
        let mut run = RunReport::new(RunId::generate(), self.integration.clone(), at(minute));
        run.kinds = kinds.iter().copied().collect();
        for n in 0..errors {
            let tenant = "nobody".into();
            let message = format!("error {n} of minute {minute}");
            let mut error = Finding::new(Severity::Error, kinds[0], &tenant, message);
            error.tenant = None;
            run.findings.push(error);
        }
        change(&mut run);
        self.store.save_run(&run).await.unwrap();
    }

    /// The header's errors and last sync, for an integration of these kinds.
    async fn shows(&self, kinds: &[DataKind]) -> (usize, Option<DateTime<Utc>>) {
        let kinds = kinds.iter().copied();
        let latest = Latest::read(&*self.store, &self.integration, kinds).await;
        let data = TableData {
            tenants: &BTreeMap::new(),
            mappings: &BTreeMap::new(),
            names: &Names::default(),
        };
        let shown = header(Connection::default(), &data, &latest.unwrap(), at(1000));
        (shown.errors, shown.last_sync)
    }
}

async fn histories() -> [History; 2] {
    let sqlite = SqliteStore::in_memory().await.unwrap();
    let stores: [Arc<dyn Store>; 2] = [Arc::new(MemoryStore::new()), Arc::new(sqlite)];
    stores.map(|store| History {
        store,
        integration: "here".into(),
    })
}

#[tokio::test]
async fn sw_12_no_poll_count_or_retry_hides_what_the_monthly_run_left() {
    let all = [Billing, Devices, Alerts];
    for history in histories().await {
        assert_eq!(history.shows(&all).await, (0, None));
        history.ran(1, &all, 0, |_| {}).await;
        history.ran(5, &[Billing], 2, |_| {}).await;
        history.ran(10, &[Alerts], 0, |_| {}).await;
        history
            .ran(20, &[Billing], 0, |run| run.partial = true)
            .await;
        history
            .ran(25, &[Billing], 0, |run| run.task = Task::Count)
            .await;
        assert_eq!(history.shows(&all).await, (2, Some(at(5))));
        // Of devices the last that was said is older, and a failed poll is an error of its own.
        history.ran(30, &[Alerts], 1, |_| {}).await;
        assert_eq!(history.shows(&all).await, (3, Some(at(5))));
        assert_eq!(history.shows(&[Devices]).await, (0, Some(at(1))));
        // A kind that is off is no concern; of alerts alone the polls are the syncs.
        assert_eq!(history.shows(&[Alerts]).await, (1, Some(at(30))));
        // A person stopped it: nothing is put right by that, and nothing went wrong.
        let stop = |run: &mut RunReport| run.interrupted = Some("cancelled by J. Doe".to_owned());
        history.ran(40, &[Billing], 0, stop).await;
        assert_eq!(history.shows(&all).await, (3, Some(at(5))));
        // Two kinds of data broke off with one and the same.
        let fail = |run: &mut RunReport| run.interrupted = Some("error 0 of minute 50".to_owned());
        history.ran(50, &[Billing, Devices], 1, fail).await;
        assert_eq!(history.shows(&all).await, (4, Some(at(5))));
        history.ran(60, &[Billing, Devices], 0, |_| {}).await;
        assert_eq!(history.shows(&all).await, (1, Some(at(60))));
    }
}
