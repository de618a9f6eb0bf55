// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A standard note info, as at `/system/info/standardNotes`.

use crate::model::*;

/// A standard note info, as at `/system/info/standardNotes`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct StandardNoteInfo {
    /// `id`.
    pub id: Option<Id<StandardNoteInfo>>,
    /// `name`.
    pub name: Option<String>,
    /// `contents`.
    pub contents: Option<String>,
    /// `location`.
    pub location: Option<SystemLocationReference>,
    /// `department`.
    pub department: Option<SystemDepartmentReference>,
    /// `board`.
    pub board: Option<BoardReference>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl StandardNoteInfo {
    /// `id`.
    pub const ID: Field<Self, Id<StandardNoteInfo>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");
    /// `contents`.
    pub const CONTENTS: Field<Self, String> = Field::new("contents");
    /// `location`.
    pub const LOCATION: Field<Self, SystemLocationReference> = Field::new("location");
    /// `department`.
    pub const DEPARTMENT: Field<Self, SystemDepartmentReference> = Field::new("department");
    /// `board`.
    pub const BOARD: Field<Self, BoardReference> = Field::new("board");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");
}

impl Model for StandardNoteInfo {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "StandardNoteInfo",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("name", FieldKind::Text),
                FieldRule::new("contents", FieldKind::Text),
                FieldRule::new(
                    "location",
                    FieldKind::Record(<SystemLocationReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "department",
                    FieldKind::Record(<SystemDepartmentReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "board",
                    FieldKind::Record(<BoardReference as Model>::SCHEMA),
                ),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for StandardNoteInfo {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
