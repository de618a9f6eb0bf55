// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A ticket merge.

use crate::model::*;

/// A ticket merge.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct TicketMerge {
    /// `mergeTicketIds`. Required.
    pub merge_ticket_ids: Option<Vec<Id<Ticket>>>,
    /// `status`. Required.
    pub status: Option<ServiceStatusReference>,
}

impl TicketMerge {
    /// `mergeTicketIds`.
    pub const MERGE_TICKET_IDS: Field<Self, Vec<Id<Ticket>>> = Field::new("mergeTicketIds");
    /// `status`.
    pub const STATUS: Field<Self, ServiceStatusReference> = Field::new("status");

    /// A new one, to be sent, with all that CWM requires.
    pub fn draft(
        merge_ticket_ids: impl Into<Vec<Id<Ticket>>>,
        status: impl Into<ServiceStatusReference>,
    ) -> New<Self> {
        New::from_required(Self {
            merge_ticket_ids: Some(merge_ticket_ids.into()),
            status: Some(status.into()),
        })
    }
}

impl Model for TicketMerge {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "TicketMerge",
            fields: &[
                FieldRule::new("mergeTicketIds", FieldKind::Id)
                    .list()
                    .required(),
                FieldRule::new(
                    "status",
                    FieldKind::Record(<ServiceStatusReference as Model>::SCHEMA),
                )
                .required(),
            ],
        };
        &SCHEMA
    };
}
