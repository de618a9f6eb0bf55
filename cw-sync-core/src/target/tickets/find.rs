//! Looks a ticket, or what belongs to it, up in CWM: did a write whose fate is unknown happen?

use crate::plan::alerts::{TicketAction, TicketRef};
use crate::plan::{Links, RecordKey};
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
            Some(ticket) => reader.titled(ticket, title).await,
            None => Ok(Found::Absent),
        },
        TicketAction::AddNote { ticket, text, .. } => match reader.id(ticket, links).await? {
            Some(ticket) => reader.noted(ticket, text).await,
            None => Ok(Found::Absent),
        },
    };
    found.map_err(|error| error.to_string())
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
        let rows: Vec<ConfigurationReference> = configurations.list().all().await?;
        let mut ids = rows.iter().filter_map(|row| row.id);
        let is_linked = ids.any(|id| id.get() == configuration);
        Ok(Found::one(is_linked.then_some(ticket.get())))
    }

    async fn titled(&self, ticket: Id<Ticket>, title: &str) -> Result<Found> {
        let rows = self.cwm.documents_of(ticket).list().all().await?;
        let mut rows = rows.into_iter();
        let found = rows.find(|row| row.title.as_deref().map(str::trim) == Some(title.trim()));
        Ok(Found::one(found.and_then(|row| row.id).map(Id::get)))
    }

    async fn noted(&self, ticket: Id<Ticket>, text: &str) -> Result<Found> {
        let notes = self.cwm.service().tickets().id(ticket).notes();
        let mut rows = notes.list().all().await?.into_iter();
        let found = rows.find(|row| row.text.as_deref().map(str::trim) == Some(text.trim()));
        Ok(Found::one(found.and_then(|row| row.id).map(Id::get)))
    }
}
