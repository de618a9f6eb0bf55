// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A form submitted, as at `/marketing/campaigns/{parentId}/formsSubmitted`.

use crate::model::*;

/// A form submitted, as at `/marketing/campaigns/{parentId}/formsSubmitted`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct FormSubmitted {
    /// `id`.
    pub id: Option<Id<FormSubmitted>>,
    /// `campaignId`.
    pub campaign_id: Option<Id<Campaign>>,
    /// `contactId`. Required.
    pub contact_id: Option<Id<Contact>>,
    /// `dateSubmitted`.
    #[serde(default, with = "crate::types::date")]
    pub date_submitted: Option<DateTime<Utc>>,
    /// `url`. Required. At most 2083 characters.
    pub url: Option<String>,
    /// `queryString`.
    pub query_string: Option<String>,
    /// `pageType`.
    pub page_type: Option<String>,
    /// `pageSubType`.
    pub page_sub_type: Option<String>,
    /// `topic`.
    pub topic: Option<String>,
    /// `version`.
    pub version: Option<String>,
    /// `status`.
    pub status: Option<String>,
}

impl FormSubmitted {
    /// `id`.
    pub const ID: Field<Self, Id<FormSubmitted>> = Field::new("id");
    /// `campaignId`.
    pub const CAMPAIGN_ID: Field<Self, Id<Campaign>> = Field::new("campaignId");
    /// `contactId`.
    pub const CONTACT_ID: Field<Self, Id<Contact>> = Field::new("contactId");
    /// `dateSubmitted`.
    pub const DATE_SUBMITTED: Field<Self, DateTime<Utc>> = Field::new("dateSubmitted");
    /// `url`.
    pub const URL: Field<Self, String> = Field::new("url");
    /// `queryString`.
    pub const QUERY_STRING: Field<Self, String> = Field::new("queryString");
    /// `pageType`.
    pub const PAGE_TYPE: Field<Self, String> = Field::new("pageType");
    /// `pageSubType`.
    pub const PAGE_SUB_TYPE: Field<Self, String> = Field::new("pageSubType");
    /// `topic`.
    pub const TOPIC: Field<Self, String> = Field::new("topic");
    /// `version`.
    pub const VERSION: Field<Self, String> = Field::new("version");
    /// `status`.
    pub const STATUS: Field<Self, String> = Field::new("status");

    /// A new one, to be sent, with all that CWM requires.
    pub fn draft(contact_id: impl Into<Id<Contact>>, url: impl Into<String>) -> New<Self> {
        New::from_required(Self {
            contact_id: Some(contact_id.into()),
            url: Some(url.into()),
            ..Self::default()
        })
    }
}

impl Model for FormSubmitted {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "FormSubmitted",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("campaignId", FieldKind::Id),
                FieldRule::new("contactId", FieldKind::Id).required(),
                FieldRule::new("dateSubmitted", FieldKind::Date),
                FieldRule::new("url", FieldKind::Text)
                    .max_length(2083)
                    .required(),
                FieldRule::new("queryString", FieldKind::Text),
                FieldRule::new("pageType", FieldKind::Text),
                FieldRule::new("pageSubType", FieldKind::Text),
                FieldRule::new("topic", FieldKind::Text),
                FieldRule::new("version", FieldKind::Text),
                FieldRule::new("status", FieldKind::Text),
            ],
        };
        &SCHEMA
    };
}

impl Record for FormSubmitted {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
