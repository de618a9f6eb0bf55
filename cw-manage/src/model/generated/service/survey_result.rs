// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A survey result, as at `/service/surveys/{parentId}/results`.

use crate::model::*;

/// A survey result, as at `/service/surveys/{parentId}/results`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct SurveyResult {
    /// `id`.
    pub id: Option<Id<SurveyResult>>,
    /// `ticketId`. Required.
    pub ticket_id: Option<Id<Ticket>>,
    /// `emailAddress`.
    pub email_address: Option<String>,
    /// `footerResponse`.
    pub footer_response: Option<String>,
    /// `contactMeFlag`.
    pub contact_me_flag: Option<bool>,
    /// `contact`.
    pub contact: Option<ContactReference>,
    /// `results`.
    pub results: Option<Vec<SurveyResultDetail>>,
    /// `totalPoints`.
    pub total_points: Option<i32>,
    /// `company`.
    pub company: Option<CompanyReference>,
    /// `surveyId`.
    pub survey_id: Option<i32>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl SurveyResult {
    /// `id`.
    pub const ID: Field<Self, Id<SurveyResult>> = Field::new("id");
    /// `ticketId`.
    pub const TICKET_ID: Field<Self, Id<Ticket>> = Field::new("ticketId");
    /// `emailAddress`.
    pub const EMAIL_ADDRESS: Field<Self, String> = Field::new("emailAddress");
    /// `footerResponse`.
    pub const FOOTER_RESPONSE: Field<Self, String> = Field::new("footerResponse");
    /// `contactMeFlag`.
    pub const CONTACT_ME_FLAG: Field<Self, bool> = Field::new("contactMeFlag");
    /// `contact`.
    pub const CONTACT: Field<Self, ContactReference> = Field::new("contact");
    /// `results`.
    pub const RESULTS: Field<Self, Vec<SurveyResultDetail>> = Field::new("results");
    /// `totalPoints`.
    pub const TOTAL_POINTS: Field<Self, i32> = Field::new("totalPoints");
    /// `company`.
    pub const COMPANY: Field<Self, CompanyReference> = Field::new("company");
    /// `surveyId`.
    pub const SURVEY_ID: Field<Self, i32> = Field::new("surveyId");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");

    /// A new one, to be sent, with all that CWM requires.
    pub fn draft(ticket_id: impl Into<Id<Ticket>>) -> New<Self> {
        New::from_required(Self {
            ticket_id: Some(ticket_id.into()),
            ..Self::default()
        })
    }
}

impl Model for SurveyResult {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "SurveyResult",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("ticketId", FieldKind::Id).required(),
                FieldRule::new("emailAddress", FieldKind::Text),
                FieldRule::new("footerResponse", FieldKind::Text),
                FieldRule::new("contactMeFlag", FieldKind::Flag),
                FieldRule::new(
                    "contact",
                    FieldKind::Record(<ContactReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "results",
                    FieldKind::Record(<SurveyResultDetail as Model>::SCHEMA),
                )
                .list(),
                FieldRule::new("totalPoints", FieldKind::Whole),
                FieldRule::new(
                    "company",
                    FieldKind::Record(<CompanyReference as Model>::SCHEMA),
                ),
                FieldRule::new("surveyId", FieldKind::Whole),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for SurveyResult {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
