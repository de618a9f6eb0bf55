// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! An agreement billing info.

use crate::model::*;

/// An agreement billing info.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AgreementBillingInfo {
    /// `agreementName`.
    pub agreement_name: Option<String>,
    /// `agreementType`.
    pub agreement_type: Option<String>,
    /// `agreementAmount`.
    #[serde(default, with = "crate::types::decimal")]
    pub agreement_amount: Option<Decimal>,
    /// `agreementRecId`.
    pub agreement_rec_id: Option<i32>,
    /// `parentRecId`.
    pub parent_rec_id: Option<i32>,
}

impl AgreementBillingInfo {
    /// `agreementName`.
    pub const AGREEMENT_NAME: Field<Self, String> = Field::new("agreementName");
    /// `agreementType`.
    pub const AGREEMENT_TYPE: Field<Self, String> = Field::new("agreementType");
    /// `agreementAmount`.
    pub const AGREEMENT_AMOUNT: Field<Self, Decimal> = Field::new("agreementAmount");
    /// `agreementRecId`.
    pub const AGREEMENT_REC_ID: Field<Self, i32> = Field::new("agreementRecId");
    /// `parentRecId`.
    pub const PARENT_REC_ID: Field<Self, i32> = Field::new("parentRecId");
}

impl Model for AgreementBillingInfo {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "AgreementBillingInfo",
            fields: &[
                FieldRule::new("agreementName", FieldKind::Text),
                FieldRule::new("agreementType", FieldKind::Text),
                FieldRule::new("agreementAmount", FieldKind::Decimal),
                FieldRule::new("agreementRecId", FieldKind::Whole),
                FieldRule::new("parentRecId", FieldKind::Whole),
            ],
        };
        &SCHEMA
    };
}
