// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A ticket bundle.

use crate::model::*;

/// A ticket bundle.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct TicketBundle {
    /// `childTicketIds`. Required.
    pub child_ticket_ids: Option<Vec<Id<Ticket>>>,
}

impl TicketBundle {
    /// `childTicketIds`.
    pub const CHILD_TICKET_IDS: Field<Self, Vec<Id<Ticket>>> = Field::new("childTicketIds");

    /// A new one, to be sent, with all that CWM requires.
    pub fn draft(child_ticket_ids: impl Into<Vec<Id<Ticket>>>) -> New<Self> {
        New::from_required(Self {
            child_ticket_ids: Some(child_ticket_ids.into()),
        })
    }
}

impl Model for TicketBundle {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "TicketBundle",
            fields: &[FieldRule::new("childTicketIds", FieldKind::Id)
                .list()
                .required()],
        };
        &SCHEMA
    };
}
