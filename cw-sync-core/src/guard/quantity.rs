//! `quantity-jump`: an error of unit, such as bytes for gigabytes.

use super::{Look, Rule, Stop, StopScope};
use crate::model::FieldValue;
use crate::plan::{Change, FieldChange};
use crate::policy::{Jump, LineField};
use rust_decimal::Decimal;

/// How many lines a message shows.
const SHOWN: usize = 3;

pub(super) fn check(look: &Look<'_>) -> Vec<Stop> {
    let Some(limit) = look.policy.quantity_jump else {
        return Vec::new();
    };
    let mut stops = Vec::new();
    for ((kind, tenant), changes) in &look.census.changes {
        let jumps: Vec<_> = changes
            .iter()
            .filter_map(|(change, _)| jump(change, limit))
            .collect();
        if jumps.is_empty() {
            continue;
        }
        let mut shown = jumps[..jumps.len().min(SHOWN)].join(", ");
        if jumps.len() > SHOWN {
            shown += &format!(" and {} more", jumps.len() - SHOWN);
        }
        let message = format!(
            "{} of its quantities jump by a factor of {} or more ({shown}); check the vendor's \
             count and its unit",
            jumps.len(),
            limit.factor.normalize(),
        );
        let scope = StopScope::Tenant(*kind, (*tenant).clone());
        let stop = Stop::new(Rule::QuantityJump, scope, message);
        stops.push(
            stop.number("jumps", jumps.len())
                .number("factor", limit.factor),
        );
    }
    stops
}

/// The jump that a change makes, for a person.
fn jump(change: &Change, limit: Jump) -> Option<String> {
    let (from, to) = change.fields.iter().find_map(quantity)?;
    limit.is_reached(from, to).then(|| {
        let (from, to) = (from.normalize(), to.normalize());
        format!("{from} → {to}: {}", change.action)
    })
}

fn quantity(field: &FieldChange) -> Option<(Decimal, Decimal)> {
    match (&field.from, &field.to) {
        (Some(FieldValue::Number(from)), Some(FieldValue::Number(to)))
            if field.field == LineField::Quantity.name() =>
        {
            Some((*from, *to))
        }
        _ => None,
    }
}
