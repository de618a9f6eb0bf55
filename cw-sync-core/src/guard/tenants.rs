//! `tenants-gone`: a list of tenants that came empty or cut short, and says that it is complete.

use super::{Look, Rule, Stop, StopScope};

pub(super) fn check(look: &Look<'_>) -> Vec<Stop> {
    let Some(limit) = look.policy.tenants_gone else {
        return Vec::new();
    };
    let wanted = look
        .facts
        .mappings
        .values()
        .filter(|mapping| mapping.enabled);
    let (gone, of) = (look.facts.vanished, wanted.count());
    if !limit.is_reached_by_all_or(gone, of) {
        return Vec::new();
    }
    let message = format!(
        "the vendor's list lacks {gone} of {of} mapped tenants, and {limit} are taken for a \
         mistake; check the vendor account and its rights"
    );
    let stop = Stop::new(Rule::TenantsGone, StopScope::Run, message);
    vec![stop.number("gone", gone).number("of", of).limit(limit)]
}
