// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A department, as at `/system/departments`.

use crate::model::*;

/// A department, as at `/system/departments`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Department {
    /// `id`.
    pub id: Option<Id<Department>>,
    /// `identifier`. Required. At most 15 characters.
    pub identifier: Option<String>,
    /// `name`. Required. At most 50 characters.
    pub name: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl Department {
    /// `id`.
    pub const ID: Field<Self, Id<Department>> = Field::new("id");
    /// `identifier`.
    pub const IDENTIFIER: Field<Self, String> = Field::new("identifier");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");

    /// A new one, to be sent, with all that CWM requires.
    pub fn draft(identifier: impl Into<String>, name: impl Into<String>) -> New<Self> {
        New::from_required(Self {
            identifier: Some(identifier.into()),
            name: Some(name.into()),
            ..Self::default()
        })
    }
}

impl Model for Department {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "Department",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("identifier", FieldKind::Text)
                    .max_length(15)
                    .required(),
                FieldRule::new("name", FieldKind::Text)
                    .max_length(50)
                    .required(),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for Department {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
