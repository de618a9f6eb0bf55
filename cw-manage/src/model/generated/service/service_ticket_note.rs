// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A service ticket note, as at `/service/tickets/{parentId}/allNotes`.

use crate::model::*;

/// A service ticket note, as at `/service/tickets/{parentId}/allNotes`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ServiceTicketNote {
    /// `id`.
    pub id: Option<Id<ServiceTicketNote>>,
    /// `noteType`.
    pub note_type: Option<NoteType>,
    /// `ticket`.
    pub ticket: Option<TicketReference>,
    /// `text`.
    pub text: Option<String>,
    /// `isMarkdownFlag`.
    pub is_markdown_flag: Option<bool>,
    /// `detailDescriptionFlag`.
    pub detail_description_flag: Option<bool>,
    /// `internalAnalysisFlag`.
    pub internal_analysis_flag: Option<bool>,
    /// `resolutionFlag`.
    pub resolution_flag: Option<bool>,
    /// `timeStart`.
    pub time_start: Option<String>,
    /// `timeEnd`.
    pub time_end: Option<String>,
    /// `bundledFlag`.
    pub bundled_flag: Option<bool>,
    /// `mergedFlag`.
    pub merged_flag: Option<bool>,
    /// `issueFlag`.
    pub issue_flag: Option<bool>,
    /// `originalAuthor`.
    pub original_author: Option<String>,
    /// `createdByParentFlag`.
    pub created_by_parent_flag: Option<bool>,
    /// `member`.
    pub member: Option<MemberReference>,
    /// `contact`.
    pub contact: Option<ContactReference>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl ServiceTicketNote {
    /// `id`.
    pub const ID: Field<Self, Id<ServiceTicketNote>> = Field::new("id");
    /// `noteType`.
    pub const NOTE_TYPE: Field<Self, NoteType> = Field::new("noteType");
    /// `ticket`.
    pub const TICKET: Field<Self, TicketReference> = Field::new("ticket");
    /// `text`.
    pub const TEXT: Field<Self, String> = Field::new("text");
    /// `isMarkdownFlag`.
    pub const IS_MARKDOWN_FLAG: Field<Self, bool> = Field::new("isMarkdownFlag");
    /// `detailDescriptionFlag`.
    pub const DETAIL_DESCRIPTION_FLAG: Field<Self, bool> = Field::new("detailDescriptionFlag");
    /// `internalAnalysisFlag`.
    pub const INTERNAL_ANALYSIS_FLAG: Field<Self, bool> = Field::new("internalAnalysisFlag");
    /// `resolutionFlag`.
    pub const RESOLUTION_FLAG: Field<Self, bool> = Field::new("resolutionFlag");
    /// `timeStart`.
    pub const TIME_START: Field<Self, String> = Field::new("timeStart");
    /// `timeEnd`.
    pub const TIME_END: Field<Self, String> = Field::new("timeEnd");
    /// `bundledFlag`.
    pub const BUNDLED_FLAG: Field<Self, bool> = Field::new("bundledFlag");
    /// `mergedFlag`.
    pub const MERGED_FLAG: Field<Self, bool> = Field::new("mergedFlag");
    /// `issueFlag`.
    pub const ISSUE_FLAG: Field<Self, bool> = Field::new("issueFlag");
    /// `originalAuthor`.
    pub const ORIGINAL_AUTHOR: Field<Self, String> = Field::new("originalAuthor");
    /// `createdByParentFlag`.
    pub const CREATED_BY_PARENT_FLAG: Field<Self, bool> = Field::new("createdByParentFlag");
    /// `member`.
    pub const MEMBER: Field<Self, MemberReference> = Field::new("member");
    /// `contact`.
    pub const CONTACT: Field<Self, ContactReference> = Field::new("contact");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");
}

impl Model for ServiceTicketNote {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "ServiceTicketNote",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("noteType", FieldKind::Choice(NoteType::VALUES)),
                FieldRule::new(
                    "ticket",
                    FieldKind::Record(<TicketReference as Model>::SCHEMA),
                ),
                FieldRule::new("text", FieldKind::Text),
                FieldRule::new("isMarkdownFlag", FieldKind::Flag),
                FieldRule::new("detailDescriptionFlag", FieldKind::Flag),
                FieldRule::new("internalAnalysisFlag", FieldKind::Flag),
                FieldRule::new("resolutionFlag", FieldKind::Flag),
                FieldRule::new("timeStart", FieldKind::Text),
                FieldRule::new("timeEnd", FieldKind::Text),
                FieldRule::new("bundledFlag", FieldKind::Flag),
                FieldRule::new("mergedFlag", FieldKind::Flag),
                FieldRule::new("issueFlag", FieldKind::Flag),
                FieldRule::new("originalAuthor", FieldKind::Text),
                FieldRule::new("createdByParentFlag", FieldKind::Flag),
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

impl Record for ServiceTicketNote {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
