// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! References: how one record names another.

use crate::model::*;

/// A reference to a time accrual: its id, or the name that CWM knows it by.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct TimeAccrualReference {
    /// `id`.
    pub id: Option<Id<TimeAccrual>>,
    /// `name`.
    pub name: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl TimeAccrualReference {
    /// `id`.
    pub const ID: Field<Self, Id<TimeAccrual>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");

    /// A reference by id.
    pub fn id(id: impl Into<Id<TimeAccrual>>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }
}

impl Model for TimeAccrualReference {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "TimeAccrualReference",
            fields: &[
                FieldRule::new("id", FieldKind::Id),
                FieldRule::new("name", FieldKind::Text),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl From<Id<TimeAccrual>> for TimeAccrualReference {
    fn from(id: Id<TimeAccrual>) -> Self {
        Self::id(id)
    }
}

/// A reference to a time period setup: its id, or the name that CWM knows it by.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct TimePeriodSetupReference {
    /// `id`.
    pub id: Option<Id<TimePeriodSetup>>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl TimePeriodSetupReference {
    /// `id`.
    pub const ID: Field<Self, Id<TimePeriodSetup>> = Field::new("id");

    /// A reference by id.
    pub fn id(id: impl Into<Id<TimePeriodSetup>>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }
}

impl Model for TimePeriodSetupReference {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "TimePeriodSetupReference",
            fields: &[
                FieldRule::new("id", FieldKind::Id),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl From<Id<TimePeriodSetup>> for TimePeriodSetupReference {
    fn from(id: Id<TimePeriodSetup>) -> Self {
        Self::id(id)
    }
}
