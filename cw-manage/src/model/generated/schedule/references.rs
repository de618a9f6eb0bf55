// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! References: how one record names another.

use crate::model::*;

/// A reference to a holiday list: its id, or the name that CWM knows it by.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct HolidayListReference {
    /// `id`.
    pub id: Option<Id<HolidayList>>,
    /// `name`.
    pub name: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl HolidayListReference {
    /// `id`.
    pub const ID: Field<Self, Id<HolidayList>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");

    /// A reference by id.
    pub fn id(id: impl Into<Id<HolidayList>>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }
}

impl Model for HolidayListReference {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "HolidayListReference",
            fields: &[
                FieldRule::new("id", FieldKind::Id),
                FieldRule::new("name", FieldKind::Text),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl From<Id<HolidayList>> for HolidayListReference {
    fn from(id: Id<HolidayList>) -> Self {
        Self::id(id)
    }
}

/// A reference to a schedule span: its id, or the name that CWM knows it by.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ScheduleSpanReference {
    /// `id`.
    pub id: Option<Id<ScheduleSpanReference>>,
    /// `identifier`.
    pub identifier: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl ScheduleSpanReference {
    /// `id`.
    pub const ID: Field<Self, Id<ScheduleSpanReference>> = Field::new("id");
    /// `identifier`.
    pub const IDENTIFIER: Field<Self, String> = Field::new("identifier");

    /// A reference by id.
    pub fn id(id: impl Into<Id<ScheduleSpanReference>>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }
}

impl Model for ScheduleSpanReference {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "ScheduleSpanReference",
            fields: &[
                FieldRule::new("id", FieldKind::Id),
                FieldRule::new("identifier", FieldKind::Text),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl From<Id<ScheduleSpanReference>> for ScheduleSpanReference {
    fn from(id: Id<ScheduleSpanReference>) -> Self {
        Self::id(id)
    }
}

/// A reference to a schedule type: its id, or the name that CWM knows it by.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ScheduleTypeReference {
    /// `id`.
    pub id: Option<Id<ScheduleType>>,
    /// `identifier`.
    pub identifier: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl ScheduleTypeReference {
    /// `id`.
    pub const ID: Field<Self, Id<ScheduleType>> = Field::new("id");
    /// `identifier`.
    pub const IDENTIFIER: Field<Self, String> = Field::new("identifier");

    /// A reference by id.
    pub fn id(id: impl Into<Id<ScheduleType>>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }
}

impl Model for ScheduleTypeReference {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "ScheduleTypeReference",
            fields: &[
                FieldRule::new("id", FieldKind::Id),
                FieldRule::new("identifier", FieldKind::Text),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl From<Id<ScheduleType>> for ScheduleTypeReference {
    fn from(id: Id<ScheduleType>) -> Self {
        Self::id(id)
    }
}
