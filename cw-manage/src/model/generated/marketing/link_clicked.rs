// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A link clicked, as at `/marketing/campaigns/{parentId}/linksClicked`.

use crate::model::*;

/// A link clicked, as at `/marketing/campaigns/{parentId}/linksClicked`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct LinkClicked {
    /// `id`.
    pub id: Option<Id<LinkClicked>>,
    /// `campaignId`.
    pub campaign_id: Option<Id<Campaign>>,
    /// `contactId`. Required.
    pub contact_id: Option<Id<Contact>>,
    /// `dateClicked`.
    #[serde(default, with = "crate::types::date")]
    pub date_clicked: Option<DateTime<Utc>>,
    /// `url`. Required. At most 2083 characters.
    pub url: Option<String>,
    /// `queryString`.
    pub query_string: Option<String>,
}

impl LinkClicked {
    /// `id`.
    pub const ID: Field<Self, Id<LinkClicked>> = Field::new("id");
    /// `campaignId`.
    pub const CAMPAIGN_ID: Field<Self, Id<Campaign>> = Field::new("campaignId");
    /// `contactId`.
    pub const CONTACT_ID: Field<Self, Id<Contact>> = Field::new("contactId");
    /// `dateClicked`.
    pub const DATE_CLICKED: Field<Self, DateTime<Utc>> = Field::new("dateClicked");
    /// `url`.
    pub const URL: Field<Self, String> = Field::new("url");
    /// `queryString`.
    pub const QUERY_STRING: Field<Self, String> = Field::new("queryString");

    /// A new one, to be sent, with all that CWM requires.
    pub fn draft(contact_id: impl Into<Id<Contact>>, url: impl Into<String>) -> New<Self> {
        New::from_required(Self {
            contact_id: Some(contact_id.into()),
            url: Some(url.into()),
            ..Self::default()
        })
    }
}

impl Model for LinkClicked {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "LinkClicked",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("campaignId", FieldKind::Id),
                FieldRule::new("contactId", FieldKind::Id).required(),
                FieldRule::new("dateClicked", FieldKind::Date),
                FieldRule::new("url", FieldKind::Text)
                    .max_length(2083)
                    .required(),
                FieldRule::new("queryString", FieldKind::Text),
            ],
        };
        &SCHEMA
    };
}

impl Record for LinkClicked {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
