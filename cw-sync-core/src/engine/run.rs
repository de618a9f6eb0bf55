//! One run, from lease to report.

use super::prepare::Whole;
use super::troubles::Lessons;
use super::{Engine, Integration, RunOptions};
use crate::apply::{self, Applied, Applying, Stop};
use crate::error::Result;
use crate::guard;
use crate::plan::{Change, Finding, Plan, RecordKey, Severity, hold_together};
use crate::progress::Step;
use crate::report::{Outcome, OutcomeKind, RunReport};
use crate::store::{Intent, Lease, RunId};
use crate::target::Writer;
use chrono::{DateTime, Utc};
use futures::FutureExt;
use std::collections::{BTreeMap, BTreeSet};
use tracing::Instrument;

/// What is said of an earlier write that could not be settled.
const UNSETTLED: &str = "an earlier write of unknown fate could not be looked up in CWM; nothing is \
                         written until it can";

/// As [`UNSETTLED`], of a step that another one must not go without.
const UNSETTLED_NEIGHBOUR: &str = "an earlier write to a record that this step belongs with could \
                                   not be looked up in CWM; nothing is written until it can";

impl Engine {
    /// A run of its own plan, or of one that a person approved.
    pub(super) async fn execute(
        &self,
        integration: &Integration,
        options: &RunOptions,
        approved: Option<&Plan>,
    ) -> Result<RunReport> {
        let run = RunId::generate();
        let id = integration.id.as_str();
        let span = tracing::info_span!("run", integration = id, run = %run);
        let lease = self.wait_for_lease(&integration.id, options).await?;
        self.teller.tell(&integration.id, Step::Started { run });
        let mut begun = RunReport::new(run, integration.id.clone(), self.clock.now());
        begun.cause = options.cause.clone();
        let extent = approved.map_or(&options.extent, |plan| &plan.extent);
        begun.covers(integration.kinds(), extent);
        let started_at = begun.started_at;
        // In boxes, here and below: a run is too much for the stack of a thread.
        let run = self.run_under(&lease, integration, begun.clone(), options, approved);
        let run = run.instrument(span).boxed();
        let outcome = self.held_and_told(integration, &lease, begun, run).await;
        let complete = matches!(&outcome, Ok(report) if report.interrupted.is_none());
        self.measure(started_at, complete);
        self.teller
            .tell(&integration.id, Step::Finished { complete });
        outcome
    }

    async fn run_under(
        &self,
        lease: &Lease,
        integration: &Integration,
        mut report: RunReport,
        options: &RunOptions,
        approved: Option<&Plan>,
    ) -> Result<RunReport> {
        self.is_current(integration).await?;
        let reader = self.reader();
        let applying = Applying {
            integration: &integration.id,
            run: report.run,
            store: &*self.store,
            clock: &*self.clock,
            reader: &reader,
            lease,
            lease_time: self.options.lease_time,
            lag: self.options.list_lag,
            give_up_after: self.options.give_up_after,
            teller: &self.teller,
            cancel: &options.cancel,
        };
        let read = async {
            let open = apply::recover(&applying).await?;
            let whole = match approved {
                None => {
                    self.prepare(integration, &reader, options, Some(lease))
                        .boxed()
                        .await
                }
                Some(approved) => {
                    self.prepare_again(integration, &reader, options, approved, lease)
                        .boxed()
                        .await
                }
            };
            whole.map(|whole| (open, whole))
        };
        let (open, whole) = tokio::select! {
            read = read => read?,
            lost = self.renew(lease) => return Err(lost.into()),
            // Nothing is written yet. What was to be settled is so, or stays for the next run.
            why = options.cancel.cancelled() => {
                report.interrupted = Some(why);
                report.finished_at = self.clock.now();
                self.store.save_run(&report).await?;
                return Ok(report);
            }
        };
        let mut carried_out = self.carry_out(&applying, report, &open, whole).boxed();
        tokio::select! {
            report = &mut carried_out => report,
            // The store refuses whatever more is to be written; what was written is still told.
            _ = self.renew(lease) => carried_out.await,
        }
    }

    /// Makes the changes, and reports.
    async fn carry_out(
        &self,
        applying: &Applying<'_>,
        mut report: RunReport,
        open: &[Intent],
        whole: Whole,
    ) -> Result<RunReport> {
        let Applying {
            integration, lease, ..
        } = *applying;
        let Whole {
            plan,
            known,
            links,
            lanes,
            watch,
            wanted,
            surroundings,
        } = whole;
        let extent = plan.extent.clone();

        let unknown = open;
        let open: BTreeSet<_> = unknown.iter().map(|intent| intent.action.key()).collect();
        let passed = guard::hold(plan.changes.clone(), plan.ties.clone(), &plan.stops);
        let (mut held, changes) = hold(passed.changes, &open);
        let stopped = passed.held.into_iter();
        held.extend(stopped.map(|(change, rule)| Outcome {
            change,
            kind: OutcomeKind::Held { rule },
        }));
        if !passed.ties.is_empty() {
            self.store.remember(lease, &passed.ties).await?;
        }
        let writer = Writer::new(self.cwm.clone(), known);
        let applied = apply::apply(applying, &changes, &writer, &links, &lanes).await;
        let Applied {
            mut outcomes,
            refused,
            stop,
        } = applied;
        outcomes.extend(held);

        let mut seen = watch.seen();
        let sights = std::mem::take(&mut seen.sights);
        report.unread = std::mem::take(&mut seen.unread);
        if !surroundings.complete {
            report.unread.extend(surroundings.missing.iter().cloned());
        }
        let lessons = Lessons::of_run(&watch.troubles, seen, &plan, &wanted, &outcomes, refused);
        report.finished_at = self.clock.now();
        report.interrupted = stop.as_ref().map(Stop::why);
        report.tenants = plan.tenants;
        report.covers(surroundings.kinds.clone(), &extent);
        report.findings = plan.findings;
        let told: BTreeSet<_> = outcomes
            .iter()
            .map(|outcome| outcome.change.action.key())
            .collect();
        let untold = unknown
            .iter()
            .filter(|intent| !told.contains(&intent.action.key()));
        report.findings.extend(untold.map(unsettled));
        report.findings.sort();
        report.outcomes = outcomes;
        report.stops = plan.stops;
        report.overrides = plan.overrides;
        report.ties = passed.ties;
        // Whatever stopped the run, what it did is told, if the store can still be told.
        let saved = self.store.save_run(&report).await;
        if let Some(Stop::Store(error)) = stop {
            return Err(error.into());
        }
        saved?;
        self.learn(integration, &lessons).await?;
        self.keep_facts(&report, &extent, &surroundings, &sights)
            .await?;
        self.prune(integration).await;
        Ok(report)
    }

    fn measure(&self, started_at: DateTime<Utc>, complete: bool) {
        let result = if complete { "complete" } else { "incomplete" };
        metrics::counter!("cw_sync_runs_total", "result" => result).increment(1);
        let took = self.clock.now() - started_at;
        metrics::histogram!("cw_sync_run_seconds").record(took.as_seconds_f64());
    }
}

/// Takes out the changes whose key an earlier write of unknown fate has: making them could make
/// the record twice. Steps that belong together are taken out together: a new line must not come
/// while the end of the old one is held.
pub(super) fn hold(
    changes: Vec<Change>,
    open: &BTreeSet<RecordKey>,
) -> (Vec<Outcome>, Vec<Change>) {
    let mut held: BTreeMap<_, _> = open.iter().map(|key| (key.clone(), ())).collect();
    hold_together(&changes, &mut held);
    let (held, changes): (Vec<_>, Vec<_>) = changes
        .into_iter()
        .partition(|change| held.contains_key(&change.action.key()));
    let held = held.into_iter().map(|change| {
        let why = if open.contains(&change.action.key()) {
            UNSETTLED
        } else {
            UNSETTLED_NEIGHBOUR
        };
        Outcome {
            change,
            kind: OutcomeKind::NotTried {
                why: why.to_owned(),
            },
        }
    });
    (held.collect(), changes)
}

/// An earlier write of unknown fate that no change of this run would tell of.
fn unsettled(intent: &Intent) -> Finding {
    Finding {
        severity: Severity::Error,
        kind: intent.action.kind(),
        tenant: intent.tenant.clone(),
        subject: Some(intent.action.to_string()),
        message: UNSETTLED.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::Scope;
    use crate::plan::billing::BillingAction;

    fn step(name: &str, needs: &[&Change]) -> Change {
        let action = BillingAction::CreateCategory {
            name: name.to_owned(),
        };
        let mut step = Change::new(Scope::Shared, action, Vec::new(), "a test");
        step.needs = needs.iter().map(|need| need.action.key()).collect();
        step
    }

    #[test]
    fn what_belongs_with_a_write_of_unknown_fate_is_held_with_it() {
        let end = step("end", &[]);
        let new = step("new", &[&end]);
        let after = step("after", &[&new]);
        let other = step("other", &[]);
        let all = vec![end.clone(), new.clone(), after.clone(), other.clone()];
        for open in [&end, &new, &after] {
            let (held, rest) = hold(all.clone(), &BTreeSet::from([open.action.key()]));
            assert_eq!(held.len(), 3, "{open:?}");
            assert_eq!(rest, std::slice::from_ref(&other));
        }
        let (held, rest) = hold(all.clone(), &BTreeSet::new());
        assert_eq!((held, rest), (Vec::new(), all));
    }
}
