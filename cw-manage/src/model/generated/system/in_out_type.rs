// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! An in out type, as at `/system/inOutTypes`.

use crate::model::*;

/// An in out type, as at `/system/inOutTypes`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct InOutType {
    /// `id`.
    pub id: Option<Id<InOutType>>,
    /// `description`. Required. At most 30 characters.
    pub description: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl InOutType {
    /// `id`.
    pub const ID: Field<Self, Id<InOutType>> = Field::new("id");
    /// `description`.
    pub const DESCRIPTION: Field<Self, String> = Field::new("description");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");

    /// A new one, to be sent, with all that CWM requires.
    pub fn draft(description: impl Into<String>) -> New<Self> {
        New::from_required(Self {
            description: Some(description.into()),
            ..Self::default()
        })
    }
}

impl Model for InOutType {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "InOutType",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("description", FieldKind::Text)
                    .max_length(30)
                    .required(),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for InOutType {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
