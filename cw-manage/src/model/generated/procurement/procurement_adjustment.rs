// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A procurement adjustment, as at `/procurement/adjustments`.

use crate::model::*;

/// A procurement adjustment, as at `/procurement/adjustments`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ProcurementAdjustment {
    /// `id`.
    pub id: Option<Id<ProcurementAdjustment>>,
    /// `identifier`. Required. At most 50 characters.
    pub identifier: Option<String>,
    /// `type`. Required.
    pub type_: Option<AdjustmentTypeReference>,
    /// `reason`. At most 100 characters.
    pub reason: Option<String>,
    /// `notes`.
    pub notes: Option<String>,
    /// `closedFlag`.
    pub closed_flag: Option<bool>,
    /// `closedBy`.
    pub closed_by: Option<String>,
    /// `closedDate`.
    #[serde(default, with = "crate::types::date")]
    pub closed_date: Option<DateTime<Utc>>,
    /// `adjustmentDetails`.
    pub adjustment_details: Option<Vec<AdjustmentDetail>>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl ProcurementAdjustment {
    /// `id`.
    pub const ID: Field<Self, Id<ProcurementAdjustment>> = Field::new("id");
    /// `identifier`.
    pub const IDENTIFIER: Field<Self, String> = Field::new("identifier");
    /// `type`.
    pub const TYPE: Field<Self, AdjustmentTypeReference> = Field::new("type");
    /// `reason`.
    pub const REASON: Field<Self, String> = Field::new("reason");
    /// `notes`.
    pub const NOTES: Field<Self, String> = Field::new("notes");
    /// `closedFlag`.
    pub const CLOSED_FLAG: Field<Self, bool> = Field::new("closedFlag");
    /// `closedBy`.
    pub const CLOSED_BY: Field<Self, String> = Field::new("closedBy");
    /// `closedDate`.
    pub const CLOSED_DATE: Field<Self, DateTime<Utc>> = Field::new("closedDate");
    /// `adjustmentDetails`.
    pub const ADJUSTMENT_DETAILS: Field<Self, Vec<AdjustmentDetail>> =
        Field::new("adjustmentDetails");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");

    /// A new one, to be sent, with all that CWM requires.
    pub fn draft(
        identifier: impl Into<String>,
        type_: impl Into<AdjustmentTypeReference>,
    ) -> New<Self> {
        New::from_required(Self {
            identifier: Some(identifier.into()),
            type_: Some(type_.into()),
            ..Self::default()
        })
    }
}

impl Model for ProcurementAdjustment {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "ProcurementAdjustment",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("identifier", FieldKind::Text)
                    .max_length(50)
                    .required(),
                FieldRule::new(
                    "type",
                    FieldKind::Record(<AdjustmentTypeReference as Model>::SCHEMA),
                )
                .required(),
                FieldRule::new("reason", FieldKind::Text).max_length(100),
                FieldRule::new("notes", FieldKind::Text),
                FieldRule::new("closedFlag", FieldKind::Flag),
                FieldRule::new("closedBy", FieldKind::Text),
                FieldRule::new("closedDate", FieldKind::Date),
                FieldRule::new(
                    "adjustmentDetails",
                    FieldKind::Record(<AdjustmentDetail as Model>::SCHEMA),
                )
                .list(),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for ProcurementAdjustment {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
