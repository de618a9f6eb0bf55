//! Properties of plans, over random histories of alerts and of people in CWM.

use super::case::{Case, here, tenant};
use super::given::{alert, at, changed};
use cw_sync_core::alert::{AlertRecord, Sight, step};
use cw_sync_core::model::AlertStatus;
use cw_sync_core::policy::{ClosedByHand, RaisedAgain};
use proptest::prelude::*;
use std::collections::BTreeMap;

const KEYS: [&str; 3] = ["a", "b", "c"];

/// What happens between two runs.
#[derive(Debug, Clone)]
enum Event {
    /// The vendor says that of an alert.
    Said(usize, AlertStatus),
    /// All open alerts were read, and it was not there.
    Absent(usize),
    /// They were, and it was there as it was at first.
    Stands(usize),
    /// A person closes, moves, merges or deletes a ticket.
    Closed(usize),
    Moved(usize),
    Merged(usize),
    Deleted(usize),
    /// A run.
    Run,
}

fn events() -> impl Strategy<Value = Vec<Event>> {
    let status = prop::sample::select(vec![
        AlertStatus::Open,
        AlertStatus::Acknowledged,
        AlertStatus::Resolved,
        AlertStatus::Deleted,
    ]);
    let event = prop_oneof![
        6 => (0..3_usize, status).prop_map(|(key, status)| Event::Said(key, status)),
        2 => (0..3_usize).prop_map(Event::Absent),
        2 => (0..3_usize).prop_map(Event::Stands),
        1 => (0..9_usize).prop_map(Event::Closed),
        1 => (0..9_usize).prop_map(Event::Moved),
        1 => (0..9_usize).prop_map(Event::Merged),
        1 => (0..9_usize).prop_map(Event::Deleted),
        6 => Just(Event::Run),
    ];
    prop::collection::vec(event, 1..40)
}

fn policies() -> impl Strategy<Value = (ClosedByHand, RaisedAgain, bool)> {
    let by_hand = prop_oneof![Just(ClosedByHand::Leave), Just(ClosedByHand::Reopen)];
    let again = prop_oneof![
        Just(RaisedAgain::NewTicket),
        Just(RaisedAgain::Reopen { within_days: 1 }),
    ];
    (by_hand, again, any::<bool>())
}

/// Alerts, and the case that they make.
struct History {
    case: Case,
    records: BTreeMap<&'static str, AlertRecord>,
    minutes: i64,
}

impl History {
    fn new((by_hand, again, when_over): (ClosedByHand, RaisedAgain, bool)) -> Self {
        let mut case = Case::new(Vec::new());
        case.policy.closed_by_hand = by_hand;
        case.policy.raised_again = again;
        case.policy.ticket_when_over = when_over;
        Self {
            case,
            records: BTreeMap::new(),
            minutes: 0,
        }
    }

    fn happens(&mut self, event: &Event) {
        // Some runs are days apart, so that tickets are too old to be opened again.
        self.minutes += if self.minutes % 7 == 0 { 2000 } else { 1 };
        let now = at(self.minutes);
        match event {
            Event::Said(key, status) => {
                let said = changed(&alert(KEYS[*key], 0), *status, self.minutes);
                let after = match self.records.remove(KEYS[*key]) {
                    Some(known) => step(known, Sight::Seen(&said), now, &self.case.policy),
                    None => AlertRecord::first("t1".into(), said, now),
                };
                self.records.insert(KEYS[*key], after);
            }
            Event::Absent(key) => {
                if let Some(known) = self.records.remove(KEYS[*key]) {
                    let after = step(known, Sight::Absent, now, &self.case.policy);
                    self.records.insert(KEYS[*key], after);
                }
            }
            Event::Stands(key) => {
                let listed = alert(KEYS[*key], 0);
                if let Some(known) = self.records.remove(KEYS[*key]) {
                    let after = step(known, Sight::Stands(&listed), now, &self.case.policy);
                    self.records.insert(KEYS[*key], after);
                }
            }
            Event::Run => self.run(),
            Event::Closed(nth) => self.edit(*nth, |ticket| ticket.closed = true),
            Event::Moved(nth) => self.edit(*nth, |ticket| ticket.board = Some(22.into())),
            Event::Merged(nth) => self.edit(*nth, |ticket| ticket.merged_into = Some(9999.into())),
            Event::Deleted(nth) => {
                let tickets = &mut self.case.actual.tickets;
                let id = tickets.keys().nth(*nth).copied();
                id.map(|id| tickets.remove(&id));
            }
        }
        self.case.tenants = vec![tenant("t1", 2, self.records.values().cloned().collect())];
        self.at_most_one_open();
    }

    fn edit(&mut self, nth: usize, edit: fn(&mut cw_sync_core::plan::alerts::ActualTicket)) {
        if let Some(ticket) = self.case.actual.tickets.values_mut().nth(nth) {
            edit(ticket);
        }
    }

    fn run(&mut self) {
        let mut mirrored = self.case.clone();
        mirrored.tenants[..].reverse();
        for tenant in &mut mirrored.tenants {
            tenant.records.reverse();
        }
        mirrored.actual.boards.reverse();
        assert_eq!(
            self.case.plan(),
            mirrored.plan(),
            "the order of input counts"
        );
        // A ticket that was tied, or made of an alert that is over, is served by the next run.
        self.case.apply();
        self.case.apply();
        let left = self.case.plan();
        assert!(left.is_empty() && left.ties.is_empty(), "{left:#?}");
        for record in self.records.values() {
            assert!(record.reference(&here()).len() <= 100);
        }
    }

    fn at_most_one_open(&self) {
        let mut open = BTreeMap::<&str, usize>::new();
        for (id, reference) in &self.case.made {
            let ticket = self.case.actual.tickets.get(id);
            if ticket.is_some_and(|ticket| !ticket.closed && ticket.merged_into.is_none()) {
                let (alert, _) = reference.rsplit_once('-').unwrap();
                *open.entry(alert).or_default() += 1;
            }
        }
        assert!(open.values().all(|tickets| *tickets == 1), "{open:?}");
    }
}

proptest! {
    #[test]
    fn no_alert_has_two_open_tickets_and_a_plan_after_apply_is_empty(
        policy in policies(),
        events in events(),
    ) {
        let mut history = History::new(policy);
        for event in &events {
            history.happens(event);
        }
        history.happens(&Event::Run);
    }
}
