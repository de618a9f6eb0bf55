// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A project contact, as at `/project/projects/{parentId}/contacts`.

use crate::model::*;

/// A project contact, as at `/project/projects/{parentId}/contacts`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ProjectContact {
    /// `id`.
    pub id: Option<Id<ProjectContact>>,
    /// `projectId`.
    pub project_id: Option<Id<Project>>,
    /// `contact`. Required.
    pub contact: Option<ContactReference>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl ProjectContact {
    /// `id`.
    pub const ID: Field<Self, Id<ProjectContact>> = Field::new("id");
    /// `projectId`.
    pub const PROJECT_ID: Field<Self, Id<Project>> = Field::new("projectId");
    /// `contact`.
    pub const CONTACT: Field<Self, ContactReference> = Field::new("contact");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");

    /// A new one, to be sent, with all that CWM requires.
    pub fn draft(contact: impl Into<ContactReference>) -> New<Self> {
        New::from_required(Self {
            contact: Some(contact.into()),
            ..Self::default()
        })
    }
}

impl Model for ProjectContact {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "ProjectContact",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("projectId", FieldKind::Id),
                FieldRule::new(
                    "contact",
                    FieldKind::Record(<ContactReference as Model>::SCHEMA),
                )
                .required(),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for ProjectContact {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
