//! `quantity-jump` and `quantity-ceiling`: an error of unit, such as bytes for gigabytes.

use super::{Look, Rule, Stop, StopScope};
use crate::model::FieldValue;
use crate::plan::Change;
use crate::policy::LineField;
use rust_decimal::Decimal;

/// How many lines a message shows.
const SHOWN: usize = 3;

pub(super) fn check(look: &Look<'_>) -> Vec<Stop> {
    let mut stops = Vec::new();
    for ((kind, tenant), changes) in &look.census.changes {
        let scope = || StopScope::Tenant(*kind, (*tenant).clone());
        let moves: Vec<_> = changes
            .iter()
            .filter_map(|(one, _)| Move::of(one))
            .collect();
        if let Some(limit) = look.policy.quantity_jump {
            let jumps = |one: &&Move<'_>| {
                let from = one.from;
                from.is_some_and(|from| limit.is_reached(from, one.to))
            };
            let jumps: Vec<_> = moves.iter().filter(jumps).collect();
            let message = || {
                format!(
                    "{} of its quantities jump by a factor of {} or more ({}); check the vendor's \
                     count and its unit",
                    jumps.len(),
                    limit.factor.normalize(),
                    shown(&jumps),
                )
            };
            stops.extend((!jumps.is_empty()).then(|| {
                let stop = Stop::new(Rule::QuantityJump, scope(), message());
                stop.number("jumps", jumps.len())
                    .number("factor", limit.factor)
            }));
        }
        if let Some(ceiling) = look.policy.quantity_ceiling {
            let over: Vec<_> = moves.iter().filter(|one| one.exceeds(ceiling)).collect();
            let message = || {
                format!(
                    "{} of its quantities come to be more than {} ({}); check the vendor's count \
                     and its unit",
                    over.len(),
                    ceiling.normalize(),
                    shown(&over),
                )
            };
            stops.extend((!over.is_empty()).then(|| {
                let stop = Stop::new(Rule::QuantityCeiling, scope(), message());
                stop.number("over", over.len()).number("ceiling", ceiling)
            }));
        }
    }
    stops
}

/// What a change does to a line's quantity.
struct Move<'a> {
    change: &'a Change,
    /// `None`: the line is new.
    from: Option<Decimal>,
    to: Decimal,
}

impl<'a> Move<'a> {
    fn of(change: &'a Change) -> Option<Self> {
        let mut fields = change.fields.iter();
        let field = fields.find(|field| field.field == LineField::Quantity.name())?;
        let from = match &field.from {
            Some(FieldValue::Number(from)) => Some(*from),
            _ => None,
        };
        match &field.to {
            Some(FieldValue::Number(to)) => Some(Self {
                change,
                from,
                to: *to,
            }),
            _ => None,
        }
    }

    /// Whether it is what lifts the line above a ceiling.
    fn exceeds(&self, ceiling: Decimal) -> bool {
        self.to > ceiling && self.from.is_none_or(|from| from <= ceiling)
    }
}

/// Some of them, for a person.
fn shown(moves: &[&Move<'_>]) -> String {
    let told = moves.iter().take(SHOWN).map(|one| {
        let from = one.from.map(|from| format!("{} → ", from.normalize()));
        let from = from.unwrap_or_default();
        format!("{from}{}: {}", one.to.normalize(), one.change.action)
    });
    let told = told.collect::<Vec<_>>().join(", ");
    match moves.len().saturating_sub(SHOWN) {
        0 => told,
        more => format!("{told} and {more} more"),
    }
}
