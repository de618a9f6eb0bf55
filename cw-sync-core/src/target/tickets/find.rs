//! Looks a ticket, or what belongs to it, up in CWM: did a write whose fate is unknown happen?

use crate::plan::alerts::{TicketAction, TicketRef};
use crate::plan::{Act, Links, RecordKey};
use crate::target::reader::{Found, Reader};
use cw_manage::model::{ConfigurationReference, Ticket};
use cw_manage::{Id, Result};
use std::collections::BTreeSet;

/// See [`Reader::find`].
pub(in crate::target) async fn find(
    reader: &Reader,
    action: &TicketAction,
    links: &Links,
) -> Result<Found, String> {
    let found = match action {
        TicketAction::Create(draft) => reader.bearing(&draft.reference).await,
        TicketAction::Close { ticket, .. } => reader.standing(*ticket, true).await,
        TicketAction::Reopen { ticket, .. } => reader.standing(*ticket, false).await,
        TicketAction::LinkConfiguration {
            ticket,
            configuration,
            ..
        } => match (reader.id(ticket, links).await?, links.get(configuration)) {
            (Some(ticket), Some(link)) => reader.linked(ticket, link.record).await,
            _ => Ok(Found::Absent),
        },
        TicketAction::AttachLink { ticket, title, .. } => match reader.id(ticket, links).await? {
            Some(ticket) => reader.titled(ticket, title, &anothers(action, links)).await,
            None => Ok(Found::Absent),
        },
        TicketAction::AddNote { ticket, text, .. } => match reader.id(ticket, links).await? {
            Some(ticket) => reader.noted(ticket, text, &anothers(action, links)).await,
            None => Ok(Found::Absent),
        },
    };
    found.map_err(|error| error.to_string())
}

/// The records of the same kind that stand for something else.
fn anothers(action: &TicketAction, links: &Links) -> BTreeSet<i64> {
    let key = action.key();
    let links = links.values();
    let anothers = links.filter(|link| link.key.kind == key.kind && link.key != key);
    anothers.map(|link| link.record).collect()
}

fn is_same(have: Option<&str>, want: &str) -> bool {
    have.map(str::trim) == Some(want.trim())
}

impl Reader {
    /// The id of a ticket: known, remembered, or looked up by its reference.
    async fn id(&self, ticket: &TicketRef, links: &Links) -> Result<Option<Id<Ticket>>, String> {
        if let Some(id) = ticket.id {
            return Ok(Some(id));
        }
        if let Some(link) = links.get(&RecordKey::ticket(&ticket.reference)) {
            return Ok(Some(Id::new(link.record)));
        }
        match self.bearing(&ticket.reference).await {
            Ok(Found::Done(id)) => Ok(Some(Id::new(id))),
            Ok(Found::Absent) => Ok(None),
            Ok(Found::Several(ids)) => {
                Err(format!("tickets {ids:?} all bear {}", ticket.reference))
            }
            Err(error) => Err(error.to_string()),
        }
    }

    async fn bearing(&self, reference: &str) -> Result<Found> {
        let mut bearers = self
            .bearers(&BTreeSet::from([reference.to_owned()]))
            .await?;
        let ids = bearers.remove(reference).unwrap_or_default();
        Ok(match ids.as_slice() {
            [] => Found::Absent,
            [id] => Found::Done(id.get()),
            _ => Found::Several(ids.into_iter().map(Id::get).collect()),
        })
    }

    async fn standing(&self, id: Id<Ticket>, closed: bool) -> Result<Found> {
        let ticket = self.ticket(id).await?;
        let done = ticket.filter(|ticket| ticket.closed == closed);
        Ok(Found::one(done.map(|ticket| ticket.id.get())))
    }

    async fn linked(&self, ticket: Id<Ticket>, configuration: i64) -> Result<Found> {
        let configurations = self.cwm.service().tickets().id(ticket).configurations();
        let rows = configurations.list().all().await;
        let rows: Vec<ConfigurationReference> = self.belonging(ticket, rows).await?;
        let mut ids = rows.iter().filter_map(|row| row.id);
        let is_linked = ids.any(|id| id.get() == configuration);
        Ok(Found::one(is_linked.then_some(ticket.get())))
    }

    async fn titled(
        &self,
        ticket: Id<Ticket>,
        title: &str,
        anothers: &BTreeSet<i64>,
    ) -> Result<Found> {
        let rows = self.cwm.documents_of(ticket).list().all().await;
        let rows = self.belonging(ticket, rows).await?.into_iter();
        let same = rows.filter(|row| is_same(row.title.as_deref(), title));
        let mut ids = same.filter_map(|row| row.id).map(Id::get);
        Ok(Found::one(ids.find(|id| !anothers.contains(id))))
    }

    async fn noted(
        &self,
        ticket: Id<Ticket>,
        text: &str,
        anothers: &BTreeSet<i64>,
    ) -> Result<Found> {
        let notes = self.cwm.service().tickets().id(ticket).notes();
        let rows = self.belonging(ticket, notes.list().all().await).await?;
        let rows = rows.into_iter();
        let same = rows.filter(|row| is_same(row.text.as_deref(), text));
        let mut ids = same.filter_map(|row| row.id).map(Id::get);
        Ok(Found::one(ids.find(|id| !anothers.contains(id))))
    }

    /// What belongs to a ticket, as it was read: nothing where the ticket is certainly gone.
    async fn belonging<T>(&self, ticket: Id<Ticket>, rows: Result<Vec<T>>) -> Result<Vec<T>> {
        match rows {
            Err(error) if error.is_not_found() => match self.ticket(ticket).await? {
                Some(_) => Err(error),
                None => Ok(Vec::new()),
            },
            rows => rows,
        }
    }
}
