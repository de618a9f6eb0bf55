// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! An opportunity to agreement conversion.

use crate::model::*;

/// An opportunity to agreement conversion.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct OpportunityToAgreementConversion {
    /// `agreementId`.
    pub agreement_id: Option<Id<Agreement>>,
    /// `name`.
    pub name: Option<String>,
    /// `type`.
    pub type_: Option<AgreementTypeReference>,
    /// `startDate`.
    pub start_date: Option<String>,
    /// `endDate`.
    pub end_date: Option<String>,
    /// `noEndingDateFlag`.
    pub no_ending_date_flag: Option<bool>,
    /// `billCycleId`.
    pub bill_cycle_id: Option<i32>,
    /// `billOneTimeFlag`.
    pub bill_one_time_flag: Option<bool>,
    /// `locationId`.
    pub location_id: Option<Id<Location>>,
    /// `businessUnitId`.
    pub business_unit_id: Option<Id<Department>>,
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

impl OpportunityToAgreementConversion {
    /// `agreementId`.
    pub const AGREEMENT_ID: Field<Self, Id<Agreement>> = Field::new("agreementId");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");
    /// `type`.
    pub const TYPE: Field<Self, AgreementTypeReference> = Field::new("type");
    /// `startDate`.
    pub const START_DATE: Field<Self, String> = Field::new("startDate");
    /// `endDate`.
    pub const END_DATE: Field<Self, String> = Field::new("endDate");
    /// `noEndingDateFlag`.
    pub const NO_ENDING_DATE_FLAG: Field<Self, bool> = Field::new("noEndingDateFlag");
    /// `billCycleId`.
    pub const BILL_CYCLE_ID: Field<Self, i32> = Field::new("billCycleId");
    /// `billOneTimeFlag`.
    pub const BILL_ONE_TIME_FLAG: Field<Self, bool> = Field::new("billOneTimeFlag");
    /// `locationId`.
    pub const LOCATION_ID: Field<Self, Id<Location>> = Field::new("locationId");
    /// `businessUnitId`.
    pub const BUSINESS_UNIT_ID: Field<Self, Id<Department>> = Field::new("businessUnitId");
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

impl Model for OpportunityToAgreementConversion {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "OpportunityToAgreementConversion",
            fields: &[
                FieldRule::new("agreementId", FieldKind::Id),
                FieldRule::new("name", FieldKind::Text),
                FieldRule::new(
                    "type",
                    FieldKind::Record(<AgreementTypeReference as Model>::SCHEMA),
                ),
                FieldRule::new("startDate", FieldKind::Text),
                FieldRule::new("endDate", FieldKind::Text),
                FieldRule::new("noEndingDateFlag", FieldKind::Flag),
                FieldRule::new("billCycleId", FieldKind::Whole),
                FieldRule::new("billOneTimeFlag", FieldKind::Flag),
                FieldRule::new("locationId", FieldKind::Id),
                FieldRule::new("businessUnitId", FieldKind::Id),
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
