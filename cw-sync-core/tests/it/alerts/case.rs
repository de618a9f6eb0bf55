//! What a plan is made from, and a CWM in memory that does what plans say.

use super::given::{at, policy};
use chrono::{DateTime, Utc};
use cw_manage::Id;
use cw_manage::model::Ticket;
use cw_sync_core::alert::AlertRecord;
use cw_sync_core::mapping::Mapping;
use cw_sync_core::model::{IntegrationId, Tenant};
use cw_sync_core::plan::alerts::{
    ActualBoard, ActualDesk, ActualStatus, ActualTicket, AlertInput, AlertTenant, Names, Polled,
    TicketAction, plan_alerts,
};
use cw_sync_core::plan::{Action, ActualCompany, Link, Links, Part, Written, fold};
use cw_sync_core::policy::AlertPolicy;
use std::collections::{BTreeMap, BTreeSet};

#[derive(Debug, Clone)]
pub struct Case {
    pub policy: AlertPolicy,
    pub now: DateTime<Utc>,
    pub tenants: Vec<AlertTenant>,
    pub actual: ActualDesk,
    pub links: Links,
    /// The summaries of tickets, by id: whose they are.
    pub made: BTreeMap<Id<Ticket>, String>,
}

pub fn here() -> IntegrationId {
    "here".into()
}

pub fn status(id: i64, name: &str, closes: bool) -> ActualStatus {
    ActualStatus {
        id: Id::new(id),
        name: name.to_owned(),
        closes,
        is_default: name == "New",
        escalation: None,
    }
}

pub fn board(id: i64, name: &str) -> ActualBoard {
    ActualBoard {
        id: Id::new(id),
        name: name.to_owned(),
        usable: true,
        statuses: vec![
            status(10 * id, "New", false),
            status(10 * id + 1, "Closed", true),
        ],
        types: Names::new(),
        subtypes: Names::new(),
        items: Names::new(),
        teams: None,
    }
}

pub fn tenant(key: &str, company: i64, records: Vec<AlertRecord>) -> AlertTenant {
    let mut mapping = Mapping::to_agreement(key, company, 100 + company);
    mapping.enabled = true;
    AlertTenant {
        tenant: Tenant::new(key, format!("Tenant {key}")),
        mapping: Some(mapping),
        poll: Some(Ok(Polled::default())),
        records,
    }
}

impl Case {
    /// `t1` is company 2.
    pub fn new(records: Vec<AlertRecord>) -> Self {
        let company = |name: &str| ActualCompany {
            name: name.to_owned(),
            status: Some("Active".to_owned()),
            deleted: false,
        };
        let priorities = ["Priority 1 - Critical", "Priority 2 - High"];
        let priorities = priorities.iter().zip(1..);
        let actual = ActualDesk {
            companies: [(Id::new(2), company("Birch")), (Id::new(3), company("Oak"))].into(),
            boards: vec![board(21, "Alerts"), board(22, "Help Desk")],
            priorities: priorities
                .map(|(name, id)| (fold(name), Id::new(id)))
                .collect(),
            ..ActualDesk::default()
        };
        Self {
            policy: policy(),
            now: at(1000),
            tenants: vec![tenant("t1", 2, records)],
            actual,
            links: Links::new(),
            made: BTreeMap::new(),
        }
    }

    pub fn plan(&self) -> Part {
        plan_alerts(&AlertInput {
            integration: &here(),
            policy: &self.policy,
            now: self.now,
            tenants: &self.tenants,
            actual: &self.actual,
            links: &self.links,
            coming: &BTreeSet::new(),
            doubtful: &BTreeSet::new(),
            held: &BTreeMap::new(),
        })
    }

    /// The steps of the plan, as people read them.
    pub fn steps(&self) -> Vec<String> {
        let plan = self.plan();
        plan.changes
            .iter()
            .map(|change| change.action.to_string())
            .collect()
    }

    pub fn findings(&self) -> Vec<String> {
        let plan = self.plan();
        plan.findings
            .into_iter()
            .map(|finding| finding.message)
            .collect()
    }

    /// Does what the plan says, as CWM and the journal would.
    pub fn apply(&mut self) -> Part {
        let plan = self.plan();
        for tie in &plan.ties {
            self.remember(tie.clone());
        }
        for change in &plan.changes {
            let Action::Ticket(action) = &change.action else {
                panic!("{}", change.action);
            };
            assert!(
                change.needs.iter().all(|key| self.links.contains_key(key)),
                "{} lacks what it needs",
                change.action
            );
            let record = self.write(action);
            let key = change.action.key();
            let before = self.links.get(&key).filter(|link| link.record == record);
            let before = before.map(|link| link.written.clone()).unwrap_or_default();
            let written = written(action, before);
            self.remember(Link::new(key, Some("t1".into()), record, written));
        }
        plan
    }

    /// One link per key, and one per record of a kind.
    fn remember(&mut self, link: Link) {
        let is_other =
            |known: &Link| known.record != link.record || known.key.kind != link.key.kind;
        self.links.retain(|_, known| is_other(known));
        self.links.insert(link.key.clone(), link);
    }

    fn write(&mut self, action: &TicketAction) -> i64 {
        let ids = self.links.values().map(|link| link.record).max();
        let next = ids.unwrap_or_default() + 1;
        match action {
            TicketAction::Create(draft) => {
                let id = Id::new(next);
                let ticket = ActualTicket {
                    id,
                    board: Some(draft.board),
                    closed: false,
                    parent: None,
                    merged_into: None,
                };
                self.made.insert(id, draft.reference.clone());
                assert!(self.actual.tickets.insert(id, ticket).is_none());
                next
            }
            TicketAction::Close { ticket, .. } => self.set(*ticket, true),
            TicketAction::Reopen { ticket, .. } => self.set(*ticket, false),
            TicketAction::LinkConfiguration { ticket, .. } => ticket.id.map_or(next, Id::get),
            _ => next,
        }
    }

    fn set(&mut self, ticket: Id<Ticket>, closed: bool) -> i64 {
        let known = self.actual.tickets.get_mut(&ticket).unwrap();
        assert_ne!(known.closed, closed, "{ticket} is so already");
        known.closed = closed;
        ticket.get()
    }
}

/// As the journal remembers it.
fn written(action: &TicketAction, mut before: Written) -> Written {
    let text = |text: &str| text.into();
    match action {
        TicketAction::Create(draft) => Written::from([
            ("board".to_owned(), text(&draft.board_name)),
            ("externalXRef".to_owned(), text(&draft.reference)),
        ]),
        TicketAction::Close { .. } => {
            before.insert("closedFlag".to_owned(), true.into());
            before
        }
        TicketAction::Reopen { remembered, .. } => {
            let mut all = remembered.clone();
            all.remove("closedFlag");
            all
        }
        _ => Written::new(),
    }
}
