//! Guards: rules that stop what looks like a mistake before anything is written.
//!
//! They see the whole plan, also in a dry run. A stop holds a tenant's changes, those of a kind of
//! data, or all; a person who has checked them [overrides](Override) that rule for that scope, for
//! one run. Each rule is a pure function; its limits are data, in a
//! [`GuardPolicy`].

mod adopts;
mod census;
mod dates;
mod facts;
mod hold;
mod moved;
mod overrides;
mod quantity;
mod rule;
mod shares;
mod stop;
mod tenants;
mod zero;

pub use facts::{Facts, Terms};
pub(crate) use hold::hold;
pub use overrides::Override;
pub use rule::{Rule, UnknownRule};
pub use stop::{Stop, StopScope};

use crate::plan::Plan;
use crate::policy::GuardPolicy;
use census::Census;
use std::collections::BTreeSet;

/// What a rule looks at.
struct Look<'a> {
    policy: &'a GuardPolicy,
    plan: &'a Plan,
    facts: &'a Facts<'a>,
    census: Census<'a>,
}

/// All rules; one function may stand for several that count the same.
const RULES: [fn(&Look<'_>) -> Vec<Stop>; 7] = [
    tenants::check,
    shares::check,
    moved::check,
    zero::check,
    quantity::check,
    dates::check,
    adopts::check,
];

/// The stops of a plan, in the order of their rules and scopes. One that would hold nothing is
/// none. The plan's overrides are taken into account.
pub fn check(policy: &GuardPolicy, plan: &Plan, facts: &Facts<'_>) -> Vec<Stop> {
    let look = Look {
        policy,
        plan,
        facts,
        census: Census::of(plan, facts),
    };
    let changes = plan.changes.iter().flat_map(StopScope::around_change);
    let ties = plan.ties.iter().flat_map(StopScope::around_tie);
    let touched: BTreeSet<_> = changes.chain(ties).collect();
    let stops = RULES.iter().flat_map(|rule| rule(&look));
    let mut stops: Vec<_> = stops.filter(|stop| touched.contains(&stop.scope)).collect();
    stops.sort_by(|a, b| (a.rule, &a.scope).cmp(&(b.rule, &b.scope)));
    relieve(&mut stops, &plan.overrides);
    stops
}

/// Marks the stops that are overridden.
pub(crate) fn relieve(stops: &mut [Stop], overrides: &[Override]) {
    for stop in stops.iter_mut().filter(|stop| stop.is_active()) {
        stop.overridden = overrides.iter().find(|by| by.fits(stop)).cloned();
    }
}
