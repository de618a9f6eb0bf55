//! Reads what CWM holds: the tickets that may need something, the boards that the policy names and
//! those that the tickets are on, and of set-up tables only those that the policy needs.

use crate::plan::alerts::{ActualBoard, ActualDesk, ActualStatus, ActualTicket, Names};
use crate::plan::fold;
use crate::target::reader::{Reader, all};
use cw_manage::model::{Board, BoardReference, BoardStatus, Ticket, TicketReference};
use cw_manage::{Id, Result};
use std::collections::{BTreeMap, BTreeSet};
use std::iter;

/// What is to be read.
#[derive(Debug, Default)]
pub(crate) struct Wanted {
    /// Tickets that we have links to.
    pub(crate) tickets: BTreeSet<Id<Ticket>>,
    /// References of tickets that are to be made, lest they exist already.
    pub(crate) references: BTreeSet<String>,
    /// Names of boards.
    pub(crate) boards: BTreeSet<String>,
    pub(crate) priorities: bool,
    pub(crate) sources: bool,
    pub(crate) types: bool,
    pub(crate) subtypes: bool,
    pub(crate) items: bool,
    pub(crate) teams: bool,
}

cw_manage::partial! {
    /// What counts of a ticket.
    struct Row of Ticket {
        id: Id<Ticket> = ID,
        board: Option<Id<Board>> = BOARD / BoardReference::ID,
        closed: Option<bool> = CLOSED_FLAG,
        parent: Option<Id<Ticket>> = PARENT_TICKET_ID,
        merged_into: Option<Id<Ticket>> = MERGED_PARENT_TICKET / TicketReference::ID,
    }
}

cw_manage::partial! {
    /// The reference that a ticket bears.
    struct Bearer of Ticket {
        id: Id<Ticket> = ID,
        reference: Option<String> = EXTERNAL_X_REF,
    }
}

impl From<Row> for ActualTicket {
    fn from(row: Row) -> Self {
        Self {
            id: row.id,
            board: row.board,
            closed: row.closed == Some(true),
            parent: row.parent.filter(|parent| parent.get() != 0),
            merged_into: row.merged_into.filter(|parent| parent.get() != 0),
        }
    }
}

/// Reads what is wanted.
pub(crate) async fn read(reader: &Reader, wanted: &Wanted) -> Result<ActualDesk> {
    let mut tickets = reader.tickets(&wanted.tickets).await?;
    let parents = tickets.values().filter_map(|ticket| ticket.merged_into);
    let parents: BTreeSet<_> = parents.filter(|id| !tickets.contains_key(id)).collect();
    tickets.extend(reader.tickets(&parents).await?);
    let on: BTreeSet<_> = tickets.values().filter_map(|ticket| ticket.board).collect();
    let service = reader.cwm.service();
    let priorities = match wanted.priorities {
        true => all(&service.priorities(), iter::empty()).await?,
        false => Vec::new(),
    };
    let sources = match wanted.sources {
        true => all(&service.sources(), iter::empty()).await?,
        false => Vec::new(),
    };
    Ok(ActualDesk {
        companies: BTreeMap::new(),
        boards: reader.boards(wanted, &on).await?,
        priorities: names(priorities, |row| Some((row.name?, row.id?))),
        sources: names(sources, |row| Some((row.name?, row.id?))),
        strays: reader.bearers(&wanted.references).await?,
        tickets,
    })
}

fn names<R, T>(rows: Vec<R>, named: impl Fn(R) -> Option<(String, Id<T>)>) -> Names<T> {
    let named = rows.into_iter().filter_map(named);
    named.map(|(name, id)| (fold(&name), id)).collect()
}

impl Reader {
    /// The tickets with these ids, those that exist. One that the list lacks is read by its id:
    /// lists may lag (cwm-api §5).
    async fn tickets(
        &self,
        ids: &BTreeSet<Id<Ticket>>,
    ) -> Result<BTreeMap<Id<Ticket>, ActualTicket>> {
        let tickets = self.cwm.service().tickets();
        let wanted = Ticket::ID.in_(ids.iter().copied());
        let rows = tickets.list().filter(wanted).select::<Row>().all().await?;
        let mut found: BTreeMap<_, _> = rows.into_iter().map(|row| (row.id, row.into())).collect();
        for id in ids {
            if !found.contains_key(id)
                && let Some(ticket) = self.ticket(*id).await?
            {
                found.insert(*id, ticket);
            }
        }
        Ok(found)
    }

    /// One ticket, read by id: that never lags.
    pub(super) async fn ticket(&self, id: Id<Ticket>) -> Result<Option<ActualTicket>> {
        match self.cwm.service().tickets().id(id).get_as::<Row>().await {
            Ok(row) => Ok(Some(row.into())),
            // Only CWM's own word proves absence; a gateway's 404 does not.
            Err(error) if error.is_not_found() && error.code() == Some("NotFound") => Ok(None),
            Err(error) => Err(error),
        }
    }

    /// The tickets that bear these references.
    pub(super) async fn bearers(
        &self,
        references: &BTreeSet<String>,
    ) -> Result<BTreeMap<String, Vec<Id<Ticket>>>> {
        let tickets = self.cwm.service().tickets();
        let wanted = Ticket::EXTERNAL_X_REF.in_(references);
        let rows = tickets.list().filter(wanted).select::<Bearer>();
        let mut bearers: BTreeMap<_, Vec<_>> = BTreeMap::new();
        for row in rows.all().await? {
            let reference = row.reference.map(|reference| fold(&reference));
            if let Some(reference) = reference.filter(|one| references.contains(one)) {
                bearers.entry(reference).or_default().push(row.id);
            }
        }
        bearers.values_mut().for_each(|ids| ids.sort());
        Ok(bearers)
    }

    async fn boards(&self, wanted: &Wanted, on: &BTreeSet<Id<Board>>) -> Result<Vec<ActualBoard>> {
        let named = Board::NAME.in_(&wanted.boards);
        let condition = named.or(Board::ID.in_(on.iter().copied()));
        let rows = self.cwm.service().boards().list().filter(condition);
        let mut boards = Vec::new();
        for row in rows.all().await? {
            if let (Some(id), Some(name)) = (row.id, row.name.clone()) {
                boards.push(self.board(&row, id, name, wanted).await?);
            }
        }
        boards.sort_by_key(|board| board.id);
        Ok(boards)
    }

    pub(in crate::target) async fn board(
        &self,
        row: &Board,
        id: Id<Board>,
        name: String,
        wanted: &Wanted,
    ) -> Result<ActualBoard> {
        let board = self.cwm.service().boards().id(id);
        let statuses = all(&board.statuses(), iter::empty()).await?;
        let mut actual = ActualBoard {
            id,
            name,
            usable: row.inactive_flag != Some(true) && row.project_flag != Some(true),
            statuses: statuses.into_iter().filter_map(status).collect(),
            types: Names::new(),
            subtypes: Names::new(),
            items: Names::new(),
            teams: None,
        };
        if wanted.types {
            let types = all(&board.types(), iter::empty()).await?;
            actual.types = names(types, |row| Some((row.name?, row.id?)));
        }
        if wanted.subtypes {
            let subtypes = all(&board.subtypes(), iter::empty()).await?;
            actual.subtypes = names(subtypes, |row| Some((row.name?, row.id?)));
        }
        if wanted.items {
            let items = all(&board.items(), iter::empty()).await?;
            actual.items = names(items, |row| Some((row.name?, row.id?)));
        }
        if wanted.teams {
            actual.teams = Some(all(&board.teams(), iter::empty()).await?.len());
        }
        Ok(actual)
    }
}

fn status(row: BoardStatus) -> Option<ActualStatus> {
    if row.inactive == Some(true) {
        return None;
    }
    Some(ActualStatus {
        id: row.id?,
        name: row.name?,
        closes: row.closed_status == Some(true),
        is_default: row.default_flag == Some(true),
        escalation: row.escalation_status.map(|one| one.as_str().to_owned()),
    })
}
