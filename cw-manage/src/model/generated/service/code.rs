// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A code, as at `/service/codes`.

use crate::model::*;

/// A code, as at `/service/codes`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Code {
    /// `id`.
    pub id: Option<Id<Code>>,
    /// `name`. Required. At most 50 characters.
    pub name: Option<String>,
    /// `description`. Required.
    pub description: Option<String>,
    /// `boardId`.
    pub board_id: Option<Id<Board>>,
    /// `locationId`.
    pub location_id: Option<Id<Location>>,
    /// `businessUnitId`.
    pub business_unit_id: Option<Id<Department>>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
    /// `connectWiseId`.
    pub connect_wise_id: Option<String>,
}

impl Code {
    /// `id`.
    pub const ID: Field<Self, Id<Code>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");
    /// `description`.
    pub const DESCRIPTION: Field<Self, String> = Field::new("description");
    /// `boardId`.
    pub const BOARD_ID: Field<Self, Id<Board>> = Field::new("boardId");
    /// `locationId`.
    pub const LOCATION_ID: Field<Self, Id<Location>> = Field::new("locationId");
    /// `businessUnitId`.
    pub const BUSINESS_UNIT_ID: Field<Self, Id<Department>> = Field::new("businessUnitId");
    /// `connectWiseId`.
    pub const CONNECT_WISE_ID: Field<Self, String> = Field::new("connectWiseId");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");

    /// A new one, to be sent, with all that CWM requires.
    pub fn draft(name: impl Into<String>, description: impl Into<String>) -> New<Self> {
        New::from_required(Self {
            name: Some(name.into()),
            description: Some(description.into()),
            ..Self::default()
        })
    }
}

impl Model for Code {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "Code",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("name", FieldKind::Text)
                    .max_length(50)
                    .required(),
                FieldRule::new("description", FieldKind::Text).required(),
                FieldRule::new("boardId", FieldKind::Id),
                FieldRule::new("locationId", FieldKind::Id),
                FieldRule::new("businessUnitId", FieldKind::Id),
                FieldRule::new("_info", FieldKind::Info).read_only(),
                FieldRule::new("connectWiseId", FieldKind::Text),
            ],
        };
        &SCHEMA
    };
}

impl Record for Code {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
