// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A standard note, as at `/system/standardNotes`.

use crate::model::*;

/// A standard note, as at `/system/standardNotes`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct StandardNote {
    /// `id`.
    pub id: Option<Id<StandardNote>>,
    /// `name`. Required. At most 50 characters.
    pub name: Option<String>,
    /// `contents`. Required.
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

impl StandardNote {
    /// `id`.
    pub const ID: Field<Self, Id<StandardNote>> = Field::new("id");
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

    /// A new one, to be sent, with all that CWM requires.
    pub fn draft(name: impl Into<String>, contents: impl Into<String>) -> New<Self> {
        New::from_required(Self {
            name: Some(name.into()),
            contents: Some(contents.into()),
            ..Self::default()
        })
    }
}

impl Model for StandardNote {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "StandardNote",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("name", FieldKind::Text)
                    .max_length(50)
                    .required(),
                FieldRule::new("contents", FieldKind::Text).required(),
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

impl Record for StandardNote {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
