// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! An adjustment type, as at `/procurement/adjustments/types`.

use crate::model::*;

/// An adjustment type, as at `/procurement/adjustments/types`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AdjustmentType {
    /// `id`.
    pub id: Option<Id<AdjustmentType>>,
    /// `identifier`. Required. At most 50 characters.
    pub identifier: Option<String>,
    /// `name`. At most 100 characters.
    pub name: Option<String>,
    /// `auditTrailFlag`.
    pub audit_trail_flag: Option<bool>,
    /// `dateCreated`.
    #[serde(default, with = "crate::types::date")]
    pub date_created: Option<DateTime<Utc>>,
    /// `createdBy`.
    pub created_by: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl AdjustmentType {
    /// `id`.
    pub const ID: Field<Self, Id<AdjustmentType>> = Field::new("id");
    /// `identifier`.
    pub const IDENTIFIER: Field<Self, String> = Field::new("identifier");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");
    /// `auditTrailFlag`.
    pub const AUDIT_TRAIL_FLAG: Field<Self, bool> = Field::new("auditTrailFlag");
    /// `dateCreated`.
    pub const DATE_CREATED: Field<Self, DateTime<Utc>> = Field::new("dateCreated");
    /// `createdBy`.
    pub const CREATED_BY: Field<Self, String> = Field::new("createdBy");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");

    /// A new one, to be sent, with all that CWM requires.
    pub fn draft(identifier: impl Into<String>) -> New<Self> {
        New::from_required(Self {
            identifier: Some(identifier.into()),
            ..Self::default()
        })
    }
}

impl Model for AdjustmentType {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "AdjustmentType",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("identifier", FieldKind::Text)
                    .max_length(50)
                    .required(),
                FieldRule::new("name", FieldKind::Text).max_length(100),
                FieldRule::new("auditTrailFlag", FieldKind::Flag),
                FieldRule::new("dateCreated", FieldKind::Date),
                FieldRule::new("createdBy", FieldKind::Text),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for AdjustmentType {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
