// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! An opportunity note, as at `/sales/opportunities/{parentId}/notes`.

use crate::model::*;

/// An opportunity note, as at `/sales/opportunities/{parentId}/notes`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct OpportunityNote {
    /// `id`.
    pub id: Option<Id<OpportunityNote>>,
    /// `opportunityId`.
    pub opportunity_id: Option<Id<Opportunity>>,
    /// `type`.
    pub type_: Option<NoteTypeReference>,
    /// `text`. Required.
    pub text: Option<String>,
    /// `flagged`.
    pub flagged: Option<bool>,
    /// `enteredBy`.
    pub entered_by: Option<String>,
    /// `mobileGuid`.
    pub mobile_guid: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl OpportunityNote {
    /// `id`.
    pub const ID: Field<Self, Id<OpportunityNote>> = Field::new("id");
    /// `opportunityId`.
    pub const OPPORTUNITY_ID: Field<Self, Id<Opportunity>> = Field::new("opportunityId");
    /// `type`.
    pub const TYPE: Field<Self, NoteTypeReference> = Field::new("type");
    /// `text`.
    pub const TEXT: Field<Self, String> = Field::new("text");
    /// `flagged`.
    pub const FLAGGED: Field<Self, bool> = Field::new("flagged");
    /// `enteredBy`.
    pub const ENTERED_BY: Field<Self, String> = Field::new("enteredBy");
    /// `mobileGuid`.
    pub const MOBILE_GUID: Field<Self, String> = Field::new("mobileGuid");
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

impl Model for OpportunityNote {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "OpportunityNote",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("opportunityId", FieldKind::Id),
                FieldRule::new(
                    "type",
                    FieldKind::Record(<NoteTypeReference as Model>::SCHEMA),
                ),
                FieldRule::new("text", FieldKind::Text).required(),
                FieldRule::new("flagged", FieldKind::Flag),
                FieldRule::new("enteredBy", FieldKind::Text),
                FieldRule::new("mobileGuid", FieldKind::Text),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for OpportunityNote {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
