// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A company note, as at `/company/companies/{parentId}/notes`.

use crate::model::*;

/// A company note, as at `/company/companies/{parentId}/notes`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CompanyNote {
    /// `id`.
    pub id: Option<Id<CompanyNote>>,
    /// `text`. Required.
    pub text: Option<String>,
    /// `type`.
    pub type_: Option<NoteTypeReference>,
    /// `flagged`.
    pub flagged: Option<bool>,
    /// `enteredBy`.
    pub entered_by: Option<String>,
    /// `company`.
    pub company: Option<CompanyReference>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl CompanyNote {
    /// `id`.
    pub const ID: Field<Self, Id<CompanyNote>> = Field::new("id");
    /// `text`.
    pub const TEXT: Field<Self, String> = Field::new("text");
    /// `type`.
    pub const TYPE: Field<Self, NoteTypeReference> = Field::new("type");
    /// `flagged`.
    pub const FLAGGED: Field<Self, bool> = Field::new("flagged");
    /// `enteredBy`.
    pub const ENTERED_BY: Field<Self, String> = Field::new("enteredBy");
    /// `company`.
    pub const COMPANY: Field<Self, CompanyReference> = Field::new("company");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");

    /// A new one, to be sent, with all that CWM requires.
    pub fn draft(text: impl Into<String>) -> New<Self> {
        New::from_required(Self {
            text: Some(text.into()),
            ..Self::default()
        })
    }
}

impl Model for CompanyNote {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "CompanyNote",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("text", FieldKind::Text).required(),
                FieldRule::new(
                    "type",
                    FieldKind::Record(<NoteTypeReference as Model>::SCHEMA),
                ),
                FieldRule::new("flagged", FieldKind::Flag),
                FieldRule::new("enteredBy", FieldKind::Text),
                FieldRule::new(
                    "company",
                    FieldKind::Record(<CompanyReference as Model>::SCHEMA),
                ),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for CompanyNote {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
