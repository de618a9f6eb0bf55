//! Counts over one kind of data, across the integration: `changed-share`, `created-count`,
//! `inactivates-many`, `closes-many`.

use super::{Look, Rule, Stop, StopScope};
use crate::model::DataKind;
use crate::plan::Effect;

pub(super) fn check(look: &Look<'_>) -> Vec<Stop> {
    let kinds = DataKind::ALL.into_iter();
    kinds
        .flat_map(|kind| [changed(look, kind), created(look, kind), ended(look, kind)])
        .flatten()
        .collect()
}

fn changed(look: &Look<'_>, kind: DataKind) -> Option<Stop> {
    let limit = *look.policy.changed_share.get(&kind)?;
    let changed = look.census.count(kind, Effect::is_change);
    let of = look.census.all_in_force(kind);
    limit.is_reached(changed, of).then(|| {
        let message = format!(
            "{changed} of {of} records that are there are changed at once, and {limit} are taken \
             for a mistake; check the vendor's data and the policy"
        );
        let stop = Stop::new(Rule::ChangedShare, StopScope::Kind(kind), message);
        stop.number("changed", changed)
            .number("of", of)
            .limit(limit)
    })
}

fn created(look: &Look<'_>, kind: DataKind) -> Option<Stop> {
    let limit = *look.policy.created_count.get(&kind)?;
    let created = look.census.created.get(&kind).copied().unwrap_or_default();
    (created > limit).then(|| {
        let message = format!(
            "{created} records are made at once, and more than {limit} are taken for a mistake; \
             check that CWM does not hold them already under other names"
        );
        let stop = Stop::new(Rule::CreatedCount, StopScope::Kind(kind), message);
        stop.number("created", created).number("limit", limit)
    })
}

fn ended(look: &Look<'_>, kind: DataKind) -> Option<Stop> {
    let (rule, what) = match kind {
        DataKind::Devices => (Rule::InactivatesMany, "configurations are set inactive"),
        DataKind::Alerts => (Rule::ClosesMany, "tickets are closed"),
        DataKind::Billing | DataKind::Statistics => return None,
    };
    let limit = *look.policy.ended_share.get(&kind)?;
    let ended = look.census.count(kind, |effect| effect == Effect::Ends);
    let of = look.census.all_in_force(kind);
    limit.is_reached(ended, of).then(|| {
        let message = format!(
            "{ended} of {of} {what} at once, and {limit} are taken for a mistake; check the \
             vendor's data"
        );
        // New tickets and other changes go on.
        let stop = Stop::new(rule, StopScope::Kind(kind), message);
        let stop = stop.only(look.census.ended(kind));
        stop.number("ended", ended).number("of", of).limit(limit)
    })
}
