//! `before-billing-start` and `already-invoiced`: days that CWM refuses, or never invoices
//! (cwm-api §10.3). A rule holds only the lines with such a day.

use super::{Look, Rule, Stop, StopScope, Terms};
use crate::model::FieldValue;
use crate::plan::billing::BillingAction;
use crate::plan::{Action, Change};
use crate::policy::LineField;
use chrono::NaiveDate;

pub(super) fn check(look: &Look<'_>) -> Vec<Stop> {
    let rules = [
        (
            look.policy.before_billing_start,
            Rule::BeforeBillingStart,
            before_start as fn(&Change, NaiveDate, &Terms) -> Option<String>,
        ),
        (
            look.policy.already_invoiced,
            Rule::AlreadyInvoiced,
            invoiced,
        ),
    ];
    let mut stops = Vec::new();
    for (_, rule, refuses) in rules.into_iter().filter(|(on, ..)| *on) {
        for ((kind, tenant), changes) in &look.census.changes {
            let found: Vec<_> = changes
                .iter()
                .filter_map(|(change, _)| {
                    let (from, terms) = start(look, change)?;
                    Some((change.action.key(), refuses(change, from, terms)?))
                })
                .collect();
            if let Some((_, first)) = found.first() {
                let scope = StopScope::Tenant(*kind, (*tenant).clone());
                let stop = Stop::new(rule, scope, first.clone());
                let stop = stop.number("lines", found.len());
                stops.push(stop.only(found.into_iter().map(|(key, _)| key).collect()));
            }
        }
    }
    stops
}

/// From when a new line bills, and where.
fn start<'a>(look: &'a Look<'_>, change: &Change) -> Option<(NaiveDate, &'a Terms)> {
    let Action::Billing(BillingAction::CreateAddition {
        agreement, fields, ..
    }) = &change.action
    else {
        return None;
    };
    match fields.get(&LineField::EffectiveDate)? {
        FieldValue::Date(from) => Some((*from, look.facts.agreements.get(agreement)?)),
        _ => None,
    }
}

fn before_start(change: &Change, from: NaiveDate, terms: &Terms) -> Option<String> {
    let start = terms.billing_start.filter(|start| from < *start)?;
    Some(format!(
        "{}: it would take effect on {from}, before agreement {:?} starts billing on {start}; \
         check the agreement's billing start date",
        change.action, terms.name
    ))
}

fn invoiced(change: &Change, from: NaiveDate, terms: &Terms) -> Option<String> {
    let next = terms
        .next_invoice
        .filter(|next| from < *next && !terms.prorates)?;
    Some(format!(
        "{}: it would take effect on {from}, in a period that agreement {:?} has invoiced; its \
         next invoice is of {next}, and it does not prorate; turn prorating on, or choose the \
         next invoice as the effective date",
        change.action, terms.name
    ))
}
