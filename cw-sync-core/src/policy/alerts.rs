use crate::model::Alert;
use crate::plan::fold;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// How alerts become service tickets.
///
/// In the templates `{message}`, `{details}`, `{severity}`, `{category}`, `{device}`, `{tenant}`,
/// `{key}`, `{raised}` and `{url}` stand for what the vendor says; anything else stays as it is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AlertPolicy {
    /// Statuses of a company that allow new tickets (SW-18). Empty: any.
    pub company_statuses: Vec<String>,
    /// Where alerts go: the first that fits counts, and an alert that none fits gets no ticket.
    pub routes: Vec<Route>,
    /// Severity, in the vendor's word → the priority's name (SW-16). Others get CWM's default.
    pub priorities: BTreeMap<String, String>,
    /// The ticket's summary. What is longer than CWM takes is cut (SW-48).
    pub summary: String,
    /// The ticket's first note. Empty: none.
    pub description: String,
    /// The title of the link document that leads to the vendor's console (SW-49). `None`: no
    /// document; the description may name `{url}`.
    pub console_link: Option<String>,
    /// Whether the ticket is linked to the device's configuration, once there is one (AD-17).
    pub attach_device: bool,
    /// Whether an alert that is reported again becomes a note on its ticket: one per run at most,
    /// with how often and when last.
    pub note_repeats: bool,
    /// The note that a ticket gets before it is closed. `None`: none.
    pub resolution_note: Option<String>,
    /// When a person closed the ticket of an alert that still stands.
    pub closed_by_hand: ClosedByHand,
    /// When an alert is raised again after it was over.
    pub raised_again: RaisedAgain,
    /// Whether an alert that was over before it got a ticket gets one all the same, which the run
    /// after closes.
    pub ticket_when_over: bool,
    /// How many complete snapshots of all open alerts must lack an alert before it counts as over.
    pub absences: u32,
    /// How many new tickets one run makes at most, the oldest alerts first; the rest waits (SW-47).
    pub new_per_poll: usize,
    /// Alerts that were raised more days ago get no ticket of their own, but one warning for all of
    /// a tenant's. `None`: however late, each gets its ticket (lessons §5.25).
    pub summarise_after_days: Option<u32>,
    /// For how many days an alert that is over and whose ticket is closed is remembered.
    pub keep_days: u32,
    /// Whether CWM may send its notifications for what we write.
    pub notify: bool,
}

impl AlertPolicy {
    /// A policy with these routes and the careful choices: a ticket for each alert, a new one for
    /// each time it is raised, and what a person closed stays closed.
    pub fn new(routes: Vec<Route>) -> Self {
        Self {
            company_statuses: Vec::new(),
            routes,
            priorities: BTreeMap::new(),
            summary: "{message}".to_owned(),
            description: "{message}\n\n{details}".to_owned(),
            console_link: None,
            attach_device: true,
            note_repeats: true,
            resolution_note: Some("The alert is over: {message}".to_owned()),
            closed_by_hand: ClosedByHand::Leave,
            raised_again: RaisedAgain::NewTicket,
            ticket_when_over: false,
            absences: 2,
            new_per_poll: 100,
            summarise_after_days: None,
            keep_days: 90,
            notify: true,
        }
    }

    /// Where an alert goes. `None`: it gets no ticket.
    pub fn desk(&self, alert: &Alert) -> Option<&Desk> {
        let route = self.routes.iter().find(|route| route.fits(alert))?;
        route.desk.as_ref()
    }

    /// All places where tickets are made.
    pub(crate) fn desks(&self) -> impl Iterator<Item = &Desk> {
        self.routes.iter().filter_map(|route| route.desk.as_ref())
    }

    /// The priority's name for an alert.
    pub(crate) fn priority(&self, alert: &Alert) -> Option<&str> {
        let mut named = self.priorities.iter();
        let found = named.find(|(severity, _)| fold(severity) == fold(&alert.severity));
        found.map(|(_, priority)| priority.as_str())
    }
}

/// Which alerts go where. Words are compared without regard to letter case and outer blanks.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Route {
    /// Categories that fit. Empty: any.
    pub categories: Vec<String>,
    /// Severities that fit. Empty: any.
    pub severities: Vec<String>,
    /// What the vendor must say of whether a ticket is wanted. `None`: anything (AD-21).
    pub wants_ticket: Option<bool>,
    /// Where they go. `None`: they get no ticket.
    pub desk: Option<Desk>,
}

impl Route {
    /// All alerts go to a desk; the rest can be set.
    pub fn to(desk: Desk) -> Self {
        Self {
            categories: Vec::new(),
            severities: Vec::new(),
            wants_ticket: None,
            desk: Some(desk),
        }
    }

    /// Only alerts of these categories.
    #[must_use]
    pub fn categories(mut self, categories: &[&str]) -> Self {
        self.categories = categories.iter().map(ToString::to_string).collect();
        self
    }

    /// Only alerts of these severities.
    #[must_use]
    pub fn severities(mut self, severities: &[&str]) -> Self {
        self.severities = severities.iter().map(ToString::to_string).collect();
        self
    }

    fn fits(&self, alert: &Alert) -> bool {
        let among = |words: &[String], word: &str| {
            words.is_empty() || words.iter().any(|known| fold(known) == fold(word))
        };
        among(&self.categories, &alert.category)
            && among(&self.severities, &alert.severity)
            && (self.wants_ticket.is_none() || self.wants_ticket == alert.wants_ticket)
    }
}

/// A service board, and how tickets on it look. Names are CWM's.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Desk {
    /// The board.
    pub board: String,
    /// The status of a new ticket. `None`: the board's default (SW-48).
    pub open_status: Option<String>,
    /// The status that closes a ticket; one with the closed flag (SW-9).
    pub closed_status: String,
    /// The escalation that the open status must stand for, such as `NotResponded` (AX-6). CWM's
    /// API has no "External Integration XRef" of a status; this is what comes nearest.
    pub open_escalation: Option<String>,
    /// Whether the board must have a team (SW-9).
    pub needs_team: bool,
    /// The ticket's type.
    pub ticket_type: Option<String>,
    /// Its subtype.
    pub subtype: Option<String>,
    /// Its item.
    pub item: Option<String>,
    /// Where tickets are said to come from.
    pub source: Option<String>,
}

impl Desk {
    /// A board with the status that closes; the rest can be set.
    pub fn new(board: impl Into<String>, closed_status: impl Into<String>) -> Self {
        Self {
            board: board.into(),
            open_status: None,
            closed_status: closed_status.into(),
            open_escalation: None,
            needs_team: false,
            ticket_type: None,
            subtype: None,
            item: None,
            source: None,
        }
    }
}

/// When a person closed, or deleted, the ticket of an alert that still stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub enum ClosedByHand {
    /// It stays so until the alert is raised anew.
    Leave,
    /// It is opened again; a deleted one is left.
    Reopen,
}

/// When an alert is raised again after it was over.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub enum RaisedAgain {
    /// It gets a new ticket.
    NewTicket,
    /// Its former ticket is opened again if the alert was over for no longer than that.
    Reopen {
        /// How many days.
        within_days: u32,
    },
}
