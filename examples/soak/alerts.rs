//! Alerts and tickets.

use crate::judge::Verdict;
use crate::vendor::now;
use crate::world::{TENANTS, World, tenant};
use anyhow::Result;
use chrono::TimeDelta;
use cw_sync_core::model::Alert;
use cw_sync_core::policy::{AlertPolicy, Desk, Route};
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};

const TICKETS: &str = "/service/tickets";
const RULES: [&str; 3] = ["disk", "backup", "virus"];

/// The status of the board that closes a ticket.
pub(crate) const CLOSED: i64 = 13;

pub(crate) fn policy() -> AlertPolicy {
    let mut policy = AlertPolicy::new(vec![Route::to(Desk::new("Alerts", "Closed"))]);
    policy.company_statuses = vec!["Active".to_owned()];
    policy.absences = 1;
    policy.new_per_poll = 3;
    policy
}

/// What people did, and how often each alert was raised.
#[derive(Debug, Default)]
pub(crate) struct Alerts {
    raised: BTreeMap<(String, String), usize>,
    closed_by_hand: BTreeSet<i64>,
    /// So that every change is later than the one before.
    minutes: i64,
}

impl Alerts {
    /// Something changes at the vendor.
    pub(crate) fn vendor_does(&mut self, world: &World, rng: &mut fastrand::Rng) -> String {
        let tenant = tenant(rng.i64(0..TENANTS));
        let rule = RULES[rng.usize(0..RULES.len())];
        self.minutes += 1;
        let at = now() + TimeDelta::minutes(self.minutes);
        let mut all = world.vendor.lock();
        let Some(truth) = all.get_mut(&tenant.as_str().into()) else {
            return "nothing".to_owned();
        };
        let known = truth
            .alerts
            .iter()
            .position(|alert| alert.key.as_str() == rule);
        match known {
            None => {
                let message = format!("{tenant} {rule}: {}", rng.u8(..));
                truth.alerts.push(Alert::new(rule, "High", message, at));
                *self
                    .raised
                    .entry((tenant.clone(), rule.to_owned()))
                    .or_default() += 1;
                format!("{tenant}: {rule} is raised")
            }
            Some(at) if rng.bool() => {
                truth.alerts.remove(at);
                format!("{tenant}: {rule} is over")
            }
            Some(n) => {
                truth.alerts[n].message = format!("{tenant} {rule}: {}", rng.u8(..));
                truth.alerts[n].changed_at = at;
                format!("{tenant}: {rule} again, in other words")
            }
        }
    }

    /// A person closes a ticket.
    pub(crate) fn person_does(
        &mut self,
        world: &World,
        rng: &mut fastrand::Rng,
    ) -> Result<Option<String>> {
        let open: Vec<_> = world
            .cwm
            .state(TICKETS)
            .into_iter()
            .filter(is_open)
            .collect();
        let Some(id) = rng.choice(&open).and_then(|ticket| ticket["id"].as_i64()) else {
            return Ok(None);
        };
        world
            .cwm
            .edit(TICKETS, id, json!({"status": {"id": CLOSED}}))?;
        self.closed_by_hand.insert(id);
        Ok(Some(format!("a person closes ticket {id}")))
    }

    /// One ticket for each time that an alert was raised, and no more; open as long as the alert
    /// stands, unless a person closed it.
    pub(crate) fn judge(&self, world: &World, verdict: &mut Verdict) {
        let tickets = world.cwm.state(TICKETS);
        let mut references = BTreeMap::<_, usize>::new();
        for ticket in &tickets {
            let reference = ticket["externalXRef"].as_str().unwrap_or_default();
            *references.entry(reference).or_default() += 1;
        }
        for (reference, count) in references.into_iter().filter(|(_, count)| *count > 1) {
            verdict.duplicate(format!("{count} tickets with the reference {reference:?}"));
        }
        let all = world.vendor.lock();
        for ((tenant, rule), raised) in &self.raised {
            let what = format!("{tenant} {rule}");
            let about = format!("{what}:");
            let of_it: Vec<_> = tickets
                .iter()
                .filter(|ticket| {
                    ticket["summary"]
                        .as_str()
                        .unwrap_or_default()
                        .starts_with(&about)
                })
                .collect();
            let open = of_it.iter().filter(|ticket| is_open(ticket)).count();
            let stands = all
                .get(&tenant.as_str().into())
                .is_some_and(|truth| truth.alerts.iter().any(|alert| alert.key.as_str() == rule));
            let by_hand = of_it.iter().any(|ticket| {
                let id = ticket["id"].as_i64().unwrap_or_default();
                self.closed_by_hand.contains(&id)
            });
            if of_it.len() > *raised || open > 1 {
                let count = of_it.len();
                verdict.duplicate(format!(
                    "{what}: {count} tickets, {open} open, raised {raised}"
                ));
            } else if stands && open == 0 && !by_hand {
                verdict.lost(format!("{what}: no open ticket"));
            } else if !stands && open > 0 {
                verdict.wrong(format!("{what}: the ticket of what is over is open"));
            }
        }
    }
}

fn is_open(ticket: &Value) -> bool {
    ticket["closedFlag"] != true
}
