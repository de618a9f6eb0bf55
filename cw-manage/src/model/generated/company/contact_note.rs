// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A contact note, as at `/company/contacts/{parentId}/notes`.

use crate::model::*;

/// A contact note, as at `/company/contacts/{parentId}/notes`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ContactNote {
    /// `id`.
    pub id: Option<Id<ContactNote>>,
    /// `contactId`.
    pub contact_id: Option<Id<Contact>>,
    /// `text`. Required.
    pub text: Option<String>,
    /// `type`.
    pub type_: Option<NoteTypeReference>,
    /// `flagged`.
    pub flagged: Option<bool>,
    /// `enteredBy`.
    pub entered_by: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl ContactNote {
    /// `id`.
    pub const ID: Field<Self, Id<ContactNote>> = Field::new("id");
    /// `contactId`.
    pub const CONTACT_ID: Field<Self, Id<Contact>> = Field::new("contactId");
    /// `text`.
    pub const TEXT: Field<Self, String> = Field::new("text");
    /// `type`.
    pub const TYPE: Field<Self, NoteTypeReference> = Field::new("type");
    /// `flagged`.
    pub const FLAGGED: Field<Self, bool> = Field::new("flagged");
    /// `enteredBy`.
    pub const ENTERED_BY: Field<Self, String> = Field::new("enteredBy");
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

impl Model for ContactNote {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "ContactNote",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("contactId", FieldKind::Id),
                FieldRule::new("text", FieldKind::Text).required(),
                FieldRule::new(
                    "type",
                    FieldKind::Record(<NoteTypeReference as Model>::SCHEMA),
                ),
                FieldRule::new("flagged", FieldKind::Flag),
                FieldRule::new("enteredBy", FieldKind::Text),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for ContactNote {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
