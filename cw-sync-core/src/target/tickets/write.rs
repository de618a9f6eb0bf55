//! Makes one change of a ticket or of what belongs to it.

use crate::plan::RecordKey;
use crate::plan::alerts::{Draft, TicketAction, TicketRef};
use crate::target::writer::{Made, WriteError, Writer, made};
use cw_manage::Id;
use cw_manage::document::NewDocument;
use cw_manage::http::Method;
use cw_manage::model::{
    AgreementReference, BoardReference, BoardStatus, CompanyReference, Configuration,
    PriorityReference, ServiceItemReference, ServiceNote, ServiceSourceReference,
    ServiceStatusReference, ServiceSubTypeReference, ServiceTypeReference, Ticket,
};
use cw_manage::patch::Patch;

/// Makes the change.
pub(in crate::target) async fn write(
    writer: &Writer,
    action: &TicketAction,
) -> Result<Made, WriteError> {
    match action {
        TicketAction::Create(draft) => create(writer, draft).await,
        TicketAction::LinkConfiguration {
            ticket,
            configuration,
            device,
        } => {
            let ticket = id(writer, ticket)?;
            let what = format!("the configuration of device {device:?}");
            link(writer, ticket, writer.id(configuration, &what)?).await
        }
        TicketAction::AttachLink { ticket, title, url } => {
            let document = NewDocument::link(url).title(title.as_str());
            let documents = writer.cwm.documents_of(id(writer, ticket)?);
            let record = made(documents.add(&document).await?.id)?;
            Ok(as_sent(record))
        }
        TicketAction::AddNote {
            ticket,
            text,
            resolution,
            notify,
            ..
        } => {
            let mut note = ServiceNote::draft();
            note.text = Some(text.clone());
            note.detail_description_flag = Some(!resolution);
            note.resolution_flag = Some(*resolution);
            note.process_notifications = Some(*notify);
            let ticket = writer.cwm.service().tickets().id(id(writer, ticket)?);
            let record = made(ticket.notes().create(&note).await?.id)?;
            Ok(as_sent(record))
        }
        TicketAction::Close {
            ticket,
            status,
            status_name,
            notify,
            ..
        } => set_status(writer, *ticket, *status, status_name, true, *notify).await,
        TicketAction::Reopen {
            ticket,
            status,
            status_name,
            notify,
            ..
        } => set_status(writer, *ticket, *status, status_name, false, *notify).await,
    }
}

fn as_sent(record: i64) -> Made {
    Made {
        record,
        complaint: None,
    }
}

/// The id of a ticket that was there, or that was made in this run.
fn id(writer: &Writer, ticket: &TicketRef) -> Result<Id<Ticket>, WriteError> {
    match ticket.id {
        Some(id) => Ok(id),
        None => writer.id(&RecordKey::ticket(&ticket.reference), "its ticket"),
    }
}

async fn create(writer: &Writer, draft: &Draft) -> Result<Made, WriteError> {
    let company = CompanyReference::id(draft.company);
    let mut ticket = Ticket::draft(draft.summary.as_str(), company);
    ticket.external_x_ref = Some(draft.reference.clone());
    ticket.initial_description.clone_from(&draft.description);
    ticket.board = Some(BoardReference::id(draft.board));
    ticket.agreement = draft.agreement.map(AgreementReference::id);
    ticket.status = draft.status.map(ServiceStatusReference::id);
    ticket.priority = draft.priority.map(PriorityReference::id);
    ticket.type_ = draft.ticket_type.map(ServiceTypeReference::id);
    ticket.sub_type = draft.subtype.map(ServiceSubTypeReference::id);
    ticket.item = draft.item.map(ServiceItemReference::id);
    ticket.source = draft.source.map(ServiceSourceReference::id);
    ticket.process_notifications = Some(draft.notify);
    let stored = writer.cwm.service().tickets().create(&ticket).await?;
    let board = stored.board.as_ref().and_then(|board| board.id);
    let complaint = match (board, stored.closed_flag, &stored.external_x_ref) {
        (board, ..) if board != Some(draft.board) => Some("it is on another board".to_owned()),
        (_, Some(true), _) => Some("it is closed already".to_owned()),
        (.., reference) if reference.as_ref() != Some(&draft.reference) => {
            Some("its external reference is another".to_owned())
        }
        _ => None,
    };
    Ok(Made {
        record: made(stored.id)?,
        complaint,
    })
}

/// Links a ticket to a configuration. One that somebody has linked already counts as linked.
async fn link(
    writer: &Writer,
    ticket: Id<Ticket>,
    configuration: Id<Configuration>,
) -> Result<Made, WriteError> {
    // The typed tier has no draft of what is only a reference.
    let path = format!("/service/tickets/{ticket}/configurations");
    let body = serde_json::json!({ "id": configuration }).to_string();
    let sent = writer.cwm.raw(Method::POST, path).json(body).send().await;
    if let Err(error) = sent {
        let configurations = writer.cwm.service().tickets().id(ticket).configurations();
        let linked = match error.is_invalid() {
            true => configurations.list().all().await?,
            false => Vec::new(),
        };
        if !linked.iter().any(|one| one.id == Some(configuration)) {
            return Err(error.into());
        }
    }
    Ok(as_sent(ticket.get()))
}

async fn set_status(
    writer: &Writer,
    ticket: Id<Ticket>,
    status: Id<BoardStatus>,
    name: &str,
    closed: bool,
    notify: bool,
) -> Result<Made, WriteError> {
    let mut patch = Patch::new().set(Ticket::STATUS, ServiceStatusReference::id(status));
    if !notify {
        patch = patch.set(Ticket::PROCESS_NOTIFICATIONS, false);
    }
    let stored = writer
        .cwm
        .service()
        .tickets()
        .id(ticket)
        .patch(&patch)
        .await?;
    let complaint = (stored.closed_flag != Some(closed)).then(|| {
        let how = if closed {
            "is not closed"
        } else {
            "is still closed"
        };
        format!("status {name:?} was set, and the ticket {how}")
    });
    Ok(Made {
        record: ticket.get(),
        complaint,
    })
}
