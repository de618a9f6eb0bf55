// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A contact department, as at `/company/contacts/departments`.

use crate::model::*;

/// A contact department, as at `/company/contacts/departments`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ContactDepartment {
    /// `id`.
    pub id: Option<Id<ContactDepartment>>,
    /// `name`. Required. At most 30 characters.
    pub name: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
    /// `connectWiseId`.
    pub connect_wise_id: Option<String>,
}

impl ContactDepartment {
    /// `id`.
    pub const ID: Field<Self, Id<ContactDepartment>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");
    /// `connectWiseId`.
    pub const CONNECT_WISE_ID: Field<Self, String> = Field::new("connectWiseId");
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

impl Model for ContactDepartment {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "ContactDepartment",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("name", FieldKind::Text)
                    .max_length(30)
                    .required(),
                FieldRule::new("_info", FieldKind::Info).read_only(),
                FieldRule::new("connectWiseId", FieldKind::Text),
            ],
        };
        &SCHEMA
    };
}

impl Record for ContactDepartment {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
