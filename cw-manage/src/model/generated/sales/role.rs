// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A role, as at `/sales/roles`.

use crate::model::*;

/// A role, as at `/sales/roles`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Role {
    /// `id`.
    pub id: Option<Id<Role>>,
    /// `name`. Required. At most 50 characters.
    pub name: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl Role {
    /// `id`.
    pub const ID: Field<Self, Id<Role>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");

    /// A new one, to be sent, with all that CWM requires.
    pub fn draft(name: impl Into<String>) -> New<Self> {
        New::from_required(Self {
            name: Some(name.into()),
            ..Self::default()
        })
    }
}

impl Model for Role {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "Role",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("name", FieldKind::Text)
                    .max_length(50)
                    .required(),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for Role {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
