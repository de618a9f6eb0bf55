// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! An agreement adjustment, as at `/finance/agreements/{parentId}/adjustments`.

use crate::model::*;

/// An agreement adjustment, as at `/finance/agreements/{parentId}/adjustments`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AgreementAdjustment {
    /// `id`.
    pub id: Option<Id<AgreementAdjustment>>,
    /// `amount`.
    #[serde(default, with = "crate::types::decimal")]
    pub amount: Option<Decimal>,
    /// `description`. At most 1000 characters.
    pub description: Option<String>,
    /// `effectiveDate`.
    #[serde(default, with = "crate::types::date")]
    pub effective_date: Option<DateTime<Utc>>,
    /// `agreementId`.
    pub agreement_id: Option<Id<Agreement>>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
    /// `customFields`.
    pub custom_fields: Option<Vec<CustomFieldValue>>,
}

impl AgreementAdjustment {
    /// `id`.
    pub const ID: Field<Self, Id<AgreementAdjustment>> = Field::new("id");
    /// `amount`.
    pub const AMOUNT: Field<Self, Decimal> = Field::new("amount");
    /// `description`.
    pub const DESCRIPTION: Field<Self, String> = Field::new("description");
    /// `effectiveDate`.
    pub const EFFECTIVE_DATE: Field<Self, DateTime<Utc>> = Field::new("effectiveDate");
    /// `agreementId`.
    pub const AGREEMENT_ID: Field<Self, Id<Agreement>> = Field::new("agreementId");
    /// `customFields`.
    pub const CUSTOM_FIELDS: Field<Self, Vec<CustomFieldValue>> = Field::new("customFields");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");

    /// A new one, to be sent. CWM requires no field of it.
    pub fn draft() -> New<Self> {
        New::from_required(Self::default())
    }
}

impl Model for AgreementAdjustment {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "Agreement.Adjustment",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("amount", FieldKind::Decimal),
                FieldRule::new("description", FieldKind::Text).max_length(1000),
                FieldRule::new("effectiveDate", FieldKind::Date),
                FieldRule::new("agreementId", FieldKind::Id),
                FieldRule::new("_info", FieldKind::Info).read_only(),
                FieldRule::new(
                    "customFields",
                    FieldKind::Record(<CustomFieldValue as Model>::SCHEMA),
                )
                .list(),
            ],
        };
        &SCHEMA
    };
}

impl Record for AgreementAdjustment {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
