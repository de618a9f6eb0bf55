use crate::model::FieldValue;
use crate::plan::{Act, Effect, FieldChange, RecordKey, Written};
use chrono::NaiveDate;
use cw_manage::Id;
use cw_manage::model::{
    Agreement, Board, BoardItem, BoardStatus, BoardSubType, BoardType, Company, Priority, Source,
    Ticket,
};
use serde::{Deserialize, Serialize};
use std::fmt;
use url::Url;

/// Remembered of a ticket: the board that it was made for, the reference that it bears, and
/// whether we closed it.
pub(super) const BOARD: &str = "board";
pub(super) const REFERENCE: &str = "externalXRef";
pub(super) const CLOSED: &str = "closedFlag";

/// A ticket that is to be made.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Draft {
    /// Its external reference.
    pub reference: String,
    /// Its summary.
    pub summary: String,
    /// Its first note.
    pub description: Option<String>,
    /// The company.
    pub company: Id<Company>,
    /// The agreement.
    pub agreement: Option<Id<Agreement>>,
    /// The board's name.
    pub board_name: String,
    /// The board.
    pub board: Id<Board>,
    /// The status; `None`: the board's default.
    pub status: Option<Id<BoardStatus>>,
    /// The priority; `None`: CWM's default.
    pub priority: Option<Id<Priority>>,
    /// The type.
    pub ticket_type: Option<Id<BoardType>>,
    /// The subtype.
    pub subtype: Option<Id<BoardSubType>>,
    /// The item.
    pub item: Option<Id<BoardItem>>,
    /// Where it comes from.
    pub source: Option<Id<Source>>,
    /// Whether CWM may send notifications.
    pub notify: bool,
}

/// The ticket that something is added to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct TicketRef {
    /// The external reference that it bears.
    pub reference: String,
    /// Its id; `None`: the same plan makes it.
    pub id: Option<Id<Ticket>>,
}

/// What a change does to a ticket.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub enum TicketAction {
    /// Creates a ticket.
    Create(Box<Draft>),
    /// Links a ticket to a configuration.
    LinkConfiguration {
        /// The ticket.
        ticket: TicketRef,
        /// The configuration's natural key.
        configuration: RecordKey,
        /// The device's key, for a person.
        device: String,
    },
    /// Adds a document to a ticket that is a link.
    AttachLink {
        /// The ticket.
        ticket: TicketRef,
        /// The document's title, by which it is told from the ticket's others.
        title: String,
        /// Where it leads.
        url: Url,
    },
    /// Adds a note to a ticket.
    AddNote {
        /// The ticket.
        ticket: TicketRef,
        /// What it is about: a ticket gets one note of each.
        about: String,
        /// Its text, by which CWM's are told apart.
        text: String,
        /// Whether it says how the ticket was resolved; otherwise it is part of the discussion.
        resolution: bool,
        /// Whether CWM may send notifications.
        notify: bool,
    },
    /// Closes a ticket.
    Close {
        /// Its natural key.
        key: RecordKey,
        /// The ticket.
        ticket: Id<Ticket>,
        /// The status that closes.
        status: Id<BoardStatus>,
        /// The status' name.
        status_name: String,
        /// Whether the vendor says that the alert is over; otherwise it only no longer lists it.
        told: bool,
        /// Whether CWM may send notifications.
        notify: bool,
    },
    /// Opens a closed ticket again.
    Reopen {
        /// Its natural key, which may be that of a later occurrence than it was made for.
        key: RecordKey,
        /// The ticket.
        ticket: Id<Ticket>,
        /// The status of an open ticket.
        status: Id<BoardStatus>,
        /// The status' name.
        status_name: String,
        /// What is remembered of it, under an earlier occurrence it may be.
        remembered: Written,
        /// Whether CWM may send notifications.
        notify: bool,
    },
}

/// What is remembered of a ticket on a board that bears a reference.
pub(super) fn remembered(board: &str, reference: &str) -> Written {
    Written::from([
        (BOARD.to_owned(), FieldValue::from(board)),
        (REFERENCE.to_owned(), FieldValue::from(reference)),
    ])
}

impl Act for TicketAction {
    fn key(&self) -> RecordKey {
        match self {
            Self::Create(draft) => RecordKey::ticket(&draft.reference),
            Self::Close { key, .. } | Self::Reopen { key, .. } => key.clone(),
            Self::LinkConfiguration {
                ticket,
                configuration,
                ..
            } => RecordKey::ticket_configuration(&ticket.reference, configuration),
            Self::AttachLink { ticket, title, .. } => {
                RecordKey::ticket_document(&ticket.reference, title)
            }
            Self::AddNote { ticket, about, .. } => RecordKey::ticket_note(&ticket.reference, about),
        }
    }

    fn creates(&self) -> bool {
        !matches!(self, Self::Close { .. } | Self::Reopen { .. })
    }

    fn effect(&self, _fields: &[FieldChange], _today: NaiveDate) -> Effect {
        match self {
            // What the vendor says outright is no mistake of reading it.
            Self::Close { told: false, .. } => Effect::Ends,
            Self::Close { .. } | Self::Reopen { .. } => Effect::Edits,
            _ => Effect::Creates,
        }
    }

    fn written(&self, before: Written) -> Option<Written> {
        Some(match self {
            Self::Create(draft) => remembered(&draft.board_name, &draft.reference),
            Self::Close { .. } => {
                let mut all = before;
                all.insert(CLOSED.to_owned(), FieldValue::Flag(true));
                all
            }
            Self::Reopen { remembered, .. } => {
                let mut all = remembered.clone();
                all.remove(CLOSED);
                all
            }
            _ => Written::new(),
        })
    }
}

impl fmt::Display for TicketRef {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.id {
            Some(id) => write!(f, "ticket {id}"),
            None => f.write_str("the new ticket"),
        }
    }
}

impl fmt::Display for TicketAction {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Create(draft) => {
                write!(
                    f,
                    "create ticket {:?} on {:?}",
                    draft.summary, draft.board_name
                )
            }
            Self::LinkConfiguration { ticket, device, .. } => {
                write!(f, "link {ticket} to the configuration of device {device:?}")
            }
            Self::AttachLink { ticket, title, .. } => write!(f, "attach {title:?} to {ticket}"),
            Self::AddNote { ticket, .. } => write!(f, "add a note to {ticket}"),
            Self::Close { ticket, .. } => write!(f, "close ticket {ticket}"),
            Self::Reopen { ticket, .. } => write!(f, "open ticket {ticket} again"),
        }
    }
}
