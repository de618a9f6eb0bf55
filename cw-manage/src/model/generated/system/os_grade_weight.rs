// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! An Os grade weight, as at `/system/osgradeweights`.

use crate::model::*;

/// An Os grade weight, as at `/system/osgradeweights`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct OsGradeWeight {
    /// `id`.
    pub id: Option<Id<OsGradeWeight>>,
    /// `osGradeWeight`.
    #[serde(default, with = "crate::types::decimal")]
    pub os_grade_weight: Option<Decimal>,
    /// `osName`.
    pub os_name: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl OsGradeWeight {
    /// `id`.
    pub const ID: Field<Self, Id<OsGradeWeight>> = Field::new("id");
    /// `osGradeWeight`.
    pub const OS_GRADE_WEIGHT: Field<Self, Decimal> = Field::new("osGradeWeight");
    /// `osName`.
    pub const OS_NAME: Field<Self, String> = Field::new("osName");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");

    /// A new one, to be sent. CWM requires no field of it.
    pub fn draft() -> New<Self> {
        New::from_required(Self::default())
    }
}

impl Model for OsGradeWeight {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "OsGradeWeight",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("osGradeWeight", FieldKind::Decimal),
                FieldRule::new("osName", FieldKind::Text),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for OsGradeWeight {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
