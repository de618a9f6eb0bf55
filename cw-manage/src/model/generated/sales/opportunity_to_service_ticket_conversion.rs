// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! An opportunity to service ticket conversion.

use crate::model::*;

/// An opportunity to service ticket conversion.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct OpportunityToServiceTicketConversion {
    /// `ticketId`.
    pub ticket_id: Option<Id<Ticket>>,
    /// `summary`.
    pub summary: Option<String>,
    /// `includeAllNotesFlag`.
    pub include_all_notes_flag: Option<bool>,
    /// `includeAllDocumentsFlag`.
    pub include_all_documents_flag: Option<bool>,
    /// `includeAllProductsFlag`.
    pub include_all_products_flag: Option<bool>,
    /// `includeNoteIds`.
    pub include_note_ids: Option<Vec<i32>>,
    /// `includeDocumentIds`.
    pub include_document_ids: Option<Vec<i32>>,
    /// `includeProductIds`.
    pub include_product_ids: Option<Vec<i32>>,
}

impl OpportunityToServiceTicketConversion {
    /// `ticketId`.
    pub const TICKET_ID: Field<Self, Id<Ticket>> = Field::new("ticketId");
    /// `summary`.
    pub const SUMMARY: Field<Self, String> = Field::new("summary");
    /// `includeAllNotesFlag`.
    pub const INCLUDE_ALL_NOTES_FLAG: Field<Self, bool> = Field::new("includeAllNotesFlag");
    /// `includeAllDocumentsFlag`.
    pub const INCLUDE_ALL_DOCUMENTS_FLAG: Field<Self, bool> = Field::new("includeAllDocumentsFlag");
    /// `includeAllProductsFlag`.
    pub const INCLUDE_ALL_PRODUCTS_FLAG: Field<Self, bool> = Field::new("includeAllProductsFlag");
    /// `includeNoteIds`.
    pub const INCLUDE_NOTE_IDS: Field<Self, Vec<i32>> = Field::new("includeNoteIds");
    /// `includeDocumentIds`.
    pub const INCLUDE_DOCUMENT_IDS: Field<Self, Vec<i32>> = Field::new("includeDocumentIds");
    /// `includeProductIds`.
    pub const INCLUDE_PRODUCT_IDS: Field<Self, Vec<i32>> = Field::new("includeProductIds");

    /// A new one, to be sent. CWM requires no field of it.
    pub fn draft() -> New<Self> {
        New::from_required(Self::default())
    }
}

impl Model for OpportunityToServiceTicketConversion {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "OpportunityToServiceTicketConversion",
            fields: &[
                FieldRule::new("ticketId", FieldKind::Id),
                FieldRule::new("summary", FieldKind::Text),
                FieldRule::new("includeAllNotesFlag", FieldKind::Flag),
                FieldRule::new("includeAllDocumentsFlag", FieldKind::Flag),
                FieldRule::new("includeAllProductsFlag", FieldKind::Flag),
                FieldRule::new("includeNoteIds", FieldKind::Whole).list(),
                FieldRule::new("includeDocumentIds", FieldKind::Whole).list(),
                FieldRule::new("includeProductIds", FieldKind::Whole).list(),
            ],
        };
        &SCHEMA
    };
}
