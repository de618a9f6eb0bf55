// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! An opportunity to project conversion.

use crate::model::*;

/// An opportunity to project conversion.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct OpportunityToProjectConversion {
    /// `projectId`.
    pub project_id: Option<Id<Project>>,
    /// `name`.
    pub name: Option<String>,
    /// `status`.
    pub status: Option<ProjectStatusReference>,
    /// `locationId`.
    pub location_id: Option<Id<Location>>,
    /// `businessUnitId`.
    pub business_unit_id: Option<Id<Department>>,
    /// `board`.
    pub board: Option<ProjectBoardReference>,
    /// `manager`.
    pub manager: Option<MemberReference>,
    /// `estimatedStart`.
    pub estimated_start: Option<String>,
    /// `estimatedEnd`.
    pub estimated_end: Option<String>,
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

impl OpportunityToProjectConversion {
    /// `projectId`.
    pub const PROJECT_ID: Field<Self, Id<Project>> = Field::new("projectId");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");
    /// `status`.
    pub const STATUS: Field<Self, ProjectStatusReference> = Field::new("status");
    /// `locationId`.
    pub const LOCATION_ID: Field<Self, Id<Location>> = Field::new("locationId");
    /// `businessUnitId`.
    pub const BUSINESS_UNIT_ID: Field<Self, Id<Department>> = Field::new("businessUnitId");
    /// `board`.
    pub const BOARD: Field<Self, ProjectBoardReference> = Field::new("board");
    /// `manager`.
    pub const MANAGER: Field<Self, MemberReference> = Field::new("manager");
    /// `estimatedStart`.
    pub const ESTIMATED_START: Field<Self, String> = Field::new("estimatedStart");
    /// `estimatedEnd`.
    pub const ESTIMATED_END: Field<Self, String> = Field::new("estimatedEnd");
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

impl Model for OpportunityToProjectConversion {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "OpportunityToProjectConversion",
            fields: &[
                FieldRule::new("projectId", FieldKind::Id),
                FieldRule::new("name", FieldKind::Text),
                FieldRule::new(
                    "status",
                    FieldKind::Record(<ProjectStatusReference as Model>::SCHEMA),
                ),
                FieldRule::new("locationId", FieldKind::Id),
                FieldRule::new("businessUnitId", FieldKind::Id),
                FieldRule::new(
                    "board",
                    FieldKind::Record(<ProjectBoardReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "manager",
                    FieldKind::Record(<MemberReference as Model>::SCHEMA),
                ),
                FieldRule::new("estimatedStart", FieldKind::Text),
                FieldRule::new("estimatedEnd", FieldKind::Text),
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
