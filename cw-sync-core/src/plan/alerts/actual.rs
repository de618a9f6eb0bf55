use crate::plan::{ActualCompany, fold};
use crate::policy::Desk;
use cw_manage::Id;
use cw_manage::model::{
    Board, BoardItem, BoardStatus, BoardSubType, BoardType, Company, Priority, Source, Ticket,
};
use std::collections::BTreeMap;

/// Records of a set-up table by [`fold`]ed name.
pub type Names<T> = BTreeMap<String, Id<T>>;

/// What CWM holds, as far as alerts are concerned.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ActualDesk {
    /// Mapped companies that exist.
    pub companies: BTreeMap<Id<Company>, ActualCompany>,
    /// The boards that the policy names, and those that our tickets are on.
    pub boards: Vec<ActualBoard>,
    /// Priorities.
    pub priorities: Names<Priority>,
    /// Where tickets may come from.
    pub sources: Names<Source>,
    /// The tickets that stand for alerts which are not settled, and those that they were merged
    /// into. One that is missing was deleted.
    pub tickets: BTreeMap<Id<Ticket>, ActualTicket>,
    /// Tickets that bear the reference of an alert which has none that we know of.
    pub strays: BTreeMap<String, Vec<Id<Ticket>>>,
}

/// A service board.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ActualBoard {
    /// Its id.
    pub id: Id<Board>,
    /// Its name.
    pub name: String,
    /// Whether tickets can be made on it: it is in use and for service.
    pub usable: bool,
    /// Its statuses in use.
    pub statuses: Vec<ActualStatus>,
    /// Its types.
    pub types: Names<BoardType>,
    /// Its subtypes.
    pub subtypes: Names<BoardSubType>,
    /// Its items.
    pub items: Names<BoardItem>,
    /// How many teams it has; `None`: not asked.
    pub teams: Option<usize>,
}

/// A status of a board.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ActualStatus {
    /// Its id.
    pub id: Id<BoardStatus>,
    /// Its name.
    pub name: String,
    /// Whether it closes tickets.
    pub closes: bool,
    /// Whether new tickets get it.
    pub is_default: bool,
    /// What it is to escalation.
    pub escalation: Option<String>,
}

/// A ticket.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ActualTicket {
    /// Its id.
    pub id: Id<Ticket>,
    /// The board that it is on.
    pub board: Option<Id<Board>>,
    /// Whether it is closed.
    pub closed: bool,
    /// The ticket that it is a child of.
    pub parent: Option<Id<Ticket>>,
    /// The ticket that it was merged into.
    pub merged_into: Option<Id<Ticket>>,
}

impl ActualDesk {
    pub(super) fn board_named(&self, name: &str) -> Option<&ActualBoard> {
        self.boards
            .iter()
            .find(|board| fold(&board.name) == fold(name))
    }

    pub(super) fn board(&self, id: Id<Board>) -> Option<&ActualBoard> {
        self.boards.iter().find(|board| board.id == id)
    }

    /// The board that a desk names, if tickets can be made and closed on it (SW-9).
    pub(crate) fn check(&self, desk: &Desk) -> Result<&ActualBoard, String> {
        let name = &desk.board;
        let board = self
            .board_named(name)
            .ok_or_else(|| format!("CWM has no service board {name:?}"))?;
        if !board.usable {
            return Err(format!(
                "board {name:?} is inactive or for projects; tickets cannot be made on it"
            ));
        }
        let open = board.open_status(desk)?;
        if open.closes {
            return Err(format!(
                "status {:?} of board {name:?} is to be that of new tickets, and it closes them",
                open.name
            ));
        }
        if let Some(escalation) = &desk.open_escalation
            && open.escalation.as_deref().map(fold) != Some(fold(escalation))
        {
            return Err(format!(
                "status {:?} of board {name:?} stands for the escalation {}, and must for \
                 {escalation}",
                open.name,
                open.escalation.as_deref().unwrap_or("none"),
            ));
        }
        board.closed_status(desk)?;
        if desk.needs_team && board.teams == Some(0) {
            return Err(format!("board {name:?} has no team"));
        }
        Ok(board)
    }
}

impl ActualBoard {
    fn status(&self, name: &str) -> Result<&ActualStatus, String> {
        let mut statuses = self.statuses.iter();
        let found = statuses.find(|status| fold(&status.name) == fold(name));
        found.ok_or_else(|| format!("board {:?} has no status {name:?} in use", self.name))
    }

    /// The status of an open ticket.
    pub(super) fn open_status(&self, desk: &Desk) -> Result<&ActualStatus, String> {
        match &desk.open_status {
            Some(name) => self.status(name),
            None => {
                let mut statuses = self.statuses.iter();
                let default = statuses.find(|status| status.is_default);
                default.ok_or_else(|| format!("board {:?} has no default status", self.name))
            }
        }
    }

    /// The status that closes a ticket.
    pub(super) fn closed_status(&self, desk: &Desk) -> Result<&ActualStatus, String> {
        let status = self.status(&desk.closed_status)?;
        match status.closes {
            true => Ok(status),
            false => Err(format!(
                "status {:?} of board {:?} has no closed flag; set it, or name one that has",
                status.name, self.name
            )),
        }
    }
}

/// A record of a set-up table that a policy names.
pub(super) fn named<T>(
    known: &Names<T>,
    name: Option<&str>,
    what: &str,
) -> Result<Option<Id<T>>, String> {
    let Some(name) = name else { return Ok(None) };
    let found = known.get(&fold(name)).copied();
    found
        .map(Some)
        .ok_or_else(|| format!("CWM has no {what} {name:?}"))
}
