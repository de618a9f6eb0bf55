use super::given::{Checked, Place, at, expect, told};

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
