use super::given::{Checked, Place, at, expect, tenant, told};
use crate::model::{DataKind, Tenant};
use crate::plan::{Finding, Severity, TenantPlan};
use crate::report::{Cause, RunQuery};
use crate::schedule::Task;
use crate::store::RunId;

pub(super) async fn runs_come_newest_first(place: &Place<'_>) -> Checked {
    let runs = [20, 30, 10, 30].map(|minute| place.run(minute));
    for run in &runs {
        place.store.save_run(run).await.map_err(told)?;
    }
    let latest = place.store.runs(&place.integration, 3).await;
    let expected = vec![runs[3].clone(), runs[1].clone(), runs[0].clone()];
    expect("the latest runs", &latest.map_err(told)?, &expected)
}

pub(super) async fn a_run_saved_again_replaces_itself(place: &Place<'_>) -> Checked {
    let mut run = place.run(0);
    place.store.save_run(&run).await.map_err(told)?;
    run.finished_at = at(5);
    place.store.save_run(&run).await.map_err(told)?;
    let known = place.store.runs(&place.integration, 9).await;
    expect("the runs", &known.map_err(told)?, &vec![run])
}

pub(super) async fn old_runs_are_pruned(place: &Place<'_>) -> Checked {
    let runs = [1, 2, 3].map(|minute| place.run(minute));
    for run in &runs {
        place.store.save_run(run).await.map_err(told)?;
    }
    let pruned = place.store.prune_runs(&place.integration, at(3)).await;
    expect("how many runs went", &pruned.map_err(told)?, &2)?;
    let known = place.store.runs(&place.integration, 9).await;
    expect("the runs", &known.map_err(told)?, &vec![runs[2].clone()])
}

/// Tenants of which there is nothing to say are numbers only.
pub(super) async fn a_quiet_run_is_kept_small(place: &Place<'_>) -> Checked {
    let mut run = place.run(0);
    let tenants = (0..3).map(|n| TenantPlan::new(Tenant::new(format!("t{n}"), "T")));
    run.tenants = tenants.collect();
    let found = Finding::new(Severity::Error, DataKind::Billing, &"t1".into(), "wrong");
    run.findings.push(found);
    place.store.save_run(&run).await.map_err(told)?;
    let known = place.store.run(&place.integration, run.run).await;
    expect("the run", &known.map_err(told)?, &Some(run.to_keep()))?;
    let all = RunQuery::default();
    let history = place.store.run_history(&place.integration, &all);
    let expected = vec![run.summary()];
    expect("the history", &history.await.map_err(told)?, &expected)?;
    let unknown = place.store.run(&place.integration, RunId::generate()).await;
    expect("a run that never was", &unknown.map_err(told)?, &None)
}

pub(super) async fn the_history_is_filtered_and_paged(place: &Place<'_>) -> Checked {
    let job = |name: &str, minute| Cause::Schedule {
        job: name.into(),
        due_at: at(minute),
    };
    let mut runs: Vec<_> = (0..6).map(|minute| place.run(minute)).collect();
    runs[1].cause = job("alerts", 1);
    runs[2].cause = job("billing", 2);
    runs[3].cause = Cause::person("J. Doe");
    runs[2].interrupted = Some("cancelled by J. Doe".to_owned());
    let found = Finding::new(Severity::Error, DataKind::Billing, &tenant(), "wrong");
    runs[4].findings.push(found);
    for (run, kinds) in [
        (1, &[DataKind::Alerts][..]),
        (2, &[DataKind::Billing, DataKind::Alerts]),
        (3, &[DataKind::Billing]),
        (4, &[DataKind::Billing]),
        (5, &[DataKind::Billing]),
    ] {
        runs[run].kinds = kinds.iter().copied().collect();
    }
    runs[3].partial = true;
    runs[5].task = Task::Count;
    for run in &runs {
        place.store.save_run(run).await.map_err(told)?;
    }
    type Asking = fn(&mut RunQuery);
    let cases: [(Asking, &[usize]); 12] = [
        (|_| {}, &[5, 4, 3, 2, 1, 0]),
        (|query| query.limit = 2, &[5, 4]),
        (|query| query.automatic = Some(true), &[2, 1]),
        (|query| query.automatic = Some(false), &[5, 4, 3, 0]),
        (|query| query.job = Some("alerts".into()), &[1]),
        (|query| query.only_failed = true, &[4, 2]),
        (|query| query.only_changed = true, &[]),
        (|query| query.only_ended = true, &[5, 4, 3, 1, 0]),
        (|query| query.synced = Some(DataKind::Billing), &[4, 2]),
        (|query| query.synced = Some(DataKind::Alerts), &[2, 1]),
        (
            |query| (query.synced, query.only_ended) = (Some(DataKind::Billing), true),
            &[4],
        ),
        (
            |query| (query.since, query.until) = (Some(at(1)), Some(at(4))),
            &[3, 2, 1],
        ),
    ];
    for (place_in_table, (change, expected)) in cases.into_iter().enumerate() {
        let mut query = RunQuery::default();
        change(&mut query);
        let given = place.store.run_history(&place.integration, &query).await;
        let expected: Vec<_> = expected.iter().map(|run| runs[*run].summary()).collect();
        let what = format!("history {place_in_table}");
        expect(&what, &given.map_err(told)?, &expected)?;
    }
    let mut next = RunQuery::latest(2);
    next.before = Some(runs[4].run);
    let given = place.store.run_history(&place.integration, &next).await;
    let expected = vec![runs[3].summary(), runs[2].summary()];
    expect("the next page", &given.map_err(told)?, &expected)
}
