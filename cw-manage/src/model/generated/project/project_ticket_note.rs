// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A project ticket note, as at `/project/tickets/{parentId}/allNotes`.

use crate::model::*;

/// A project ticket note, as at `/project/tickets/{parentId}/allNotes`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ProjectTicketNote {
    /// `id`.
    pub id: Option<Id<ProjectTicketNote>>,
    /// `noteType`.
    pub note_type: Option<NoteType>,
    /// `ticket`.
    pub ticket: Option<TicketReference>,
    /// `text`.
    pub text: Option<String>,
    /// `detailDescriptionFlag`.
    pub detail_description_flag: Option<bool>,
    /// `internalAnalysisFlag`.
    pub internal_analysis_flag: Option<bool>,
    /// `resolutionFlag`.
    pub resolution_flag: Option<bool>,
    /// `timeStart`.
    #[serde(default, with = "crate::types::date")]
    pub time_start: Option<DateTime<Utc>>,
    /// `timeEnd`.
    #[serde(default, with = "crate::types::date")]
    pub time_end: Option<DateTime<Utc>>,
    /// `bundledFlag`.
    pub bundled_flag: Option<bool>,
    /// `mergedFlag`.
    pub merged_flag: Option<bool>,
    /// `issueFlag`.
    pub issue_flag: Option<bool>,
    /// `originalAuthor`.
    pub original_author: Option<String>,
    /// `member`.
    pub member: Option<MemberReference>,
    /// `contact`.
    pub contact: Option<ContactReference>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl ProjectTicketNote {
    /// `id`.
    pub const ID: Field<Self, Id<ProjectTicketNote>> = Field::new("id");
    /// `noteType`.
    pub const NOTE_TYPE: Field<Self, NoteType> = Field::new("noteType");
    /// `ticket`.
    pub const TICKET: Field<Self, TicketReference> = Field::new("ticket");
    /// `text`.
    pub const TEXT: Field<Self, String> = Field::new("text");
    /// `detailDescriptionFlag`.
    pub const DETAIL_DESCRIPTION_FLAG: Field<Self, bool> = Field::new("detailDescriptionFlag");
    /// `internalAnalysisFlag`.
    pub const INTERNAL_ANALYSIS_FLAG: Field<Self, bool> = Field::new("internalAnalysisFlag");
    /// `resolutionFlag`.
    pub const RESOLUTION_FLAG: Field<Self, bool> = Field::new("resolutionFlag");
    /// `timeStart`.
    pub const TIME_START: Field<Self, DateTime<Utc>> = Field::new("timeStart");
    /// `timeEnd`.
    pub const TIME_END: Field<Self, DateTime<Utc>> = Field::new("timeEnd");
    /// `bundledFlag`.
    pub const BUNDLED_FLAG: Field<Self, bool> = Field::new("bundledFlag");
    /// `mergedFlag`.
    pub const MERGED_FLAG: Field<Self, bool> = Field::new("mergedFlag");
    /// `issueFlag`.
    pub const ISSUE_FLAG: Field<Self, bool> = Field::new("issueFlag");
    /// `originalAuthor`.
    pub const ORIGINAL_AUTHOR: Field<Self, String> = Field::new("originalAuthor");
    /// `member`.
    pub const MEMBER: Field<Self, MemberReference> = Field::new("member");
    /// `contact`.
    pub const CONTACT: Field<Self, ContactReference> = Field::new("contact");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");

    /// A new one, to be sent. CWM requires no field of it.
    pub fn draft() -> New<Self> {
        New::from_required(Self::default())
    }
}

impl Model for ProjectTicketNote {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "ProjectTicketNote",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("noteType", FieldKind::Choice(NoteType::VALUES)),
                FieldRule::new(
                    "ticket",
                    FieldKind::Record(<TicketReference as Model>::SCHEMA),
                ),
                FieldRule::new("text", FieldKind::Text),
                FieldRule::new("detailDescriptionFlag", FieldKind::Flag),
                FieldRule::new("internalAnalysisFlag", FieldKind::Flag),
                FieldRule::new("resolutionFlag", FieldKind::Flag),
                FieldRule::new("timeStart", FieldKind::Date),
                FieldRule::new("timeEnd", FieldKind::Date),
                FieldRule::new("bundledFlag", FieldKind::Flag),
                FieldRule::new("mergedFlag", FieldKind::Flag),
                FieldRule::new("issueFlag", FieldKind::Flag),
                FieldRule::new("originalAuthor", FieldKind::Text),
                FieldRule::new(
                    "member",
                    FieldKind::Record(<MemberReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "contact",
                    FieldKind::Record(<ContactReference as Model>::SCHEMA),
                ),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for ProjectTicketNote {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
