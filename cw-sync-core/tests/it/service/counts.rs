//! Counted on one day, billed on another (SW-28).

use super::house::{House, only};
use crate::apply::town::{CHANGES, Vendor, two};
use crate::given::{day, partial};
use async_trait::async_trait;
use cw_sync_core::engine::RunOptions;
use cw_sync_core::model::{BillableProduct, DataKind, Tenant};
use cw_sync_core::report::Cause;
use cw_sync_core::schedule::{Job, Monthly, Schedule, Task};
use cw_sync_core::source::{ProductSource, Snapshot, SourceError};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

fn billing() -> Vec<Job> {
    let (count, sync) = (
        Monthly::new(25, 2, 0).unwrap(),
        Monthly::new(1, 2, 0).unwrap(),
    );
    let schedule = Schedule::count_then_sync(count, sync);
    vec![Job::new("billing", schedule).only_kinds([DataKind::Billing])]
}

const COUNT: &str = "2024-06-25T06:00:00Z";
const SYNC: &str = "2024-07-01T06:00:00Z";

fn unreachable() -> SourceError {
    SourceError::Unavailable("503".to_owned())
}

#[tokio::test]
async fn sw_28_what_was_counted_on_the_25th_is_billed_on_the_1st() {
    let house = House::new(billing()).await;
    assert!(house.at("2024-06-25T05:59:59Z").await.is_empty());
    let count = house.one(COUNT).await;
    assert_eq!((count.task, count.counts().synced), (Task::Count, 3));
    assert!(matches!(&count.cause, Cause::Schedule { job, .. } if job.as_str() == "billing"));
    assert_eq!(house.town.writes(), 0);
    house.town.says("t1", Ok(two(9)));
    assert!(house.at("2024-07-01T05:59:59Z").await.is_empty());
    let sync = house.one(SYNC).await;
    assert_eq!((sync.task, sync.counts().applied), (Task::Sync, CHANGES));
    for agreement in [100, 110, 120] {
        assert_eq!(house.lines(agreement), ["Backup 5", "Seats 5"]);
    }
    // SW-29: a person's sync is of what the vendor has now.
    let options = RunOptions::new();
    let manual = house
        .service
        .run_now(house.here(), "J. Doe", options)
        .await
        .unwrap();
    assert_eq!(manual.counts().applied, 2);
    assert!(!manual.cause.is_automatic());
    assert_eq!(house.lines(100), ["Backup 9", "Seats 9"]);
    assert_eq!(house.lines(110), ["Backup 5", "Seats 5"]);
    // The next month's is counted anew.
    house.at("2024-07-25T06:00:00Z").await;
    house.town.says("t1", Ok(two(1)));
    let sync = house.one("2024-08-01T06:00:00Z").await;
    assert_eq!((sync.counts().applied, sync.counts().errors), (0, 0));
    assert_eq!(house.lines(100), ["Backup 9", "Seats 9"]);
}

/// Never zero, and never what it has by now.
#[tokio::test]
async fn sw_28_a_tenant_without_a_count_is_an_error_and_its_lines_stay() {
    let house = House::new(billing()).await;
    house.town.applies(CHANGES).await;
    let before = house.town.writes();
    house.town.says("t2", Err(unreachable()));
    let count = house.one(COUNT).await;
    assert_eq!(count.counts().failed, 1);
    let errors = count.errors_of(&"t2".into());
    assert!(errors[0].contains("not counted"), "{errors:?}");
    house.town.says("t1", Ok(two(9)));
    house.town.says("t2", Ok(two(9)));
    house.town.says("t3", Ok(Vec::new()));
    let sync = house.one(SYNC).await;
    let errors = sync.errors_of(&"t2".into());
    assert_eq!(errors.len(), 1, "{errors:?}");
    assert!(
        errors[0].contains("was not counted on 2024-06-25"),
        "{errors:?}"
    );
    assert!(sync.errors_of(&"t1".into()).is_empty());
    for agreement in [100, 110, 120] {
        assert_eq!(house.lines(agreement), ["Backup 5", "Seats 5"]);
    }
    assert_eq!(house.town.writes(), before);
}

/// Only who lacks a count is asked again, until nobody does.
#[tokio::test]
async fn a_count_is_gone_on_with_until_nobody_lacks_one() {
    let house = House::new(billing()).await;
    house.town.says("t2", Err(unreachable()));
    house.one(COUNT).await;
    let asked = || std::mem::take(&mut *house.town.vendor.asked.lock().unwrap());
    assert_eq!(asked().len(), 3);
    assert!(house.service.tick().await.is_empty());
    only(house.later(1).await);
    assert_eq!(asked(), ["t2"]);
    let health = house.service.health().await.unwrap();
    let job = &health.integrations[0].jobs[0];
    assert_eq!(job.failures, 2);
    assert_eq!(
        job.last_error.as_deref(),
        Some("1 tenants could not be counted whole")
    );
    house.town.says("t2", Ok(two(7)));
    let count = only(house.later(5).await);
    assert_eq!((asked(), count.counts().failed), (vec!["t2".to_owned()], 0));
    assert!(house.later(60 * 24).await.is_empty());
    house.one(SYNC).await;
    assert_eq!(house.lines(110), ["Backup 7", "Seats 7"]);
}

/// Nobody was there on the 25th: what is there on the 3rd is not what was there on the 25th.
#[tokio::test]
async fn a_count_that_was_missed_is_made_up_for_before_its_sync_only() {
    let house = House::new(billing()).await;
    let late = house.one("2024-06-30T12:00:00Z").await;
    assert_eq!(late.task, Task::Count);
    house.one(SYNC).await;
    assert_eq!(house.lines(100), ["Backup 5", "Seats 5"]);

    let house = House::new(billing()).await;
    let sync = house.one("2024-07-03T12:00:00Z").await;
    assert_eq!((sync.task, sync.counts().failed), (Task::Sync, 3));
    assert_eq!(house.town.writes(), 0);
}

/// A dry run shows what the 1st will bring.
#[tokio::test]
async fn a_plan_of_what_was_counted_can_be_looked_at_before() {
    let house = House::new(billing()).await;
    house.one(COUNT).await;
    house.town.says("t1", Ok(two(9)));
    let counted = RunOptions::new().billing_counts_of(day("2024-06-25"));
    let engine = house.town.engine();
    let plan = engine
        .plan_with(&house.town.integration, &counted)
        .await
        .unwrap();
    assert_eq!(plan.changes.len(), CHANGES);
    let report = engine
        .apply(&house.town.integration, &plan, &counted)
        .await
        .unwrap();
    assert_eq!(report.counts().applied, CHANGES);
    assert_eq!(house.lines(100), ["Backup 5", "Seats 5"]);
}

/// Reads a part only, as long as it is told to.
struct InPart {
    vendor: Vendor,
    in_part: AtomicBool,
}

#[async_trait]
impl ProductSource for InPart {
    async fn products(&self, tenant: &Tenant) -> Result<Snapshot<BillableProduct>, SourceError> {
        let whole = self.vendor.products(tenant).await?;
        match self.in_part.load(Ordering::SeqCst) {
            true => Ok(partial(whole.items()[..1].to_vec())),
            false => Ok(whole),
        }
    }
}

/// A part that is kept as a count would be billed as a part.
#[tokio::test]
async fn a_count_with_gaps_is_gone_on_with() {
    let mut house = House::new(billing()).await;
    let source = Arc::new(InPart {
        vendor: house.town.vendor.clone(),
        in_part: AtomicBool::new(true),
    });
    house.town.integration.sources.products = Some(source.clone());
    house.host(billing());
    let count = house.one(COUNT).await;
    assert_eq!((count.counts().failed, count.counts().errors), (0, 3));
    let health = house.service.health().await.unwrap();
    let error = health.integrations[0].jobs[0].last_error.clone();
    assert_eq!(
        error.as_deref(),
        Some("3 tenants could not be counted whole")
    );
    source.in_part.store(false, Ordering::SeqCst);
    assert_eq!(only(house.later(1).await).counts().errors, 0);
    assert!(house.later(24 * 60).await.is_empty());
    house.one(SYNC).await;
    assert_eq!(house.lines(110), ["Backup 5", "Seats 5"]);
}

/// The back-off of a count that fails to the last does not move the time of the sync.
#[tokio::test]
async fn a_count_that_fails_does_not_keep_its_sync_waiting() {
    let house = House::new(billing()).await;
    house.town.says("t2", Err(unreachable()));
    house.one(COUNT).await;
    for wait in [1, 5, 15, 60] {
        only(house.later(wait).await);
    }
    // The last try is half an hour before the sync.
    only(house.at("2024-07-01T05:30:00Z").await);
    assert!(house.at("2024-07-01T05:59:59Z").await.is_empty());
    let sync = house.one(SYNC).await;
    assert_eq!(sync.task, Task::Sync);
    assert_eq!(house.lines(100), ["Backup 5", "Seats 5"]);
}
