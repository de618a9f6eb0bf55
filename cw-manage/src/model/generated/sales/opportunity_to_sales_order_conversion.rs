// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! An opportunity to sales order conversion.

use crate::model::*;

/// An opportunity to sales order conversion.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct OpportunityToSalesOrderConversion {
    /// `salesOrderId`.
    pub sales_order_id: Option<Id<Order>>,
    /// `name`.
    pub name: Option<String>,
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

impl OpportunityToSalesOrderConversion {
    /// `salesOrderId`.
    pub const SALES_ORDER_ID: Field<Self, Id<Order>> = Field::new("salesOrderId");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");
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

impl Model for OpportunityToSalesOrderConversion {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "OpportunityToSalesOrderConversion",
            fields: &[
                FieldRule::new("salesOrderId", FieldKind::Id),
                FieldRule::new("name", FieldKind::Text),
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
