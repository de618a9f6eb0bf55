// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! An email opened, as at `/marketing/campaigns/{parentId}/emailsOpened`.

use crate::model::*;

/// An email opened, as at `/marketing/campaigns/{parentId}/emailsOpened`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct EmailOpened {
    /// `id`.
    pub id: Option<Id<EmailOpened>>,
    /// `campaignId`.
    pub campaign_id: Option<Id<Campaign>>,
    /// `contactId`. Required.
    pub contact_id: Option<Id<Contact>>,
    /// `dateOpened`.
    #[serde(default, with = "crate::types::date")]
    pub date_opened: Option<DateTime<Utc>>,
}

impl EmailOpened {
    /// `id`.
    pub const ID: Field<Self, Id<EmailOpened>> = Field::new("id");
    /// `campaignId`.
    pub const CAMPAIGN_ID: Field<Self, Id<Campaign>> = Field::new("campaignId");
    /// `contactId`.
    pub const CONTACT_ID: Field<Self, Id<Contact>> = Field::new("contactId");
    /// `dateOpened`.
    pub const DATE_OPENED: Field<Self, DateTime<Utc>> = Field::new("dateOpened");

    /// A new one, to be sent, with all that CWM requires.
    pub fn draft(contact_id: impl Into<Id<Contact>>) -> New<Self> {
        New::from_required(Self {
            contact_id: Some(contact_id.into()),
            ..Self::default()
        })
    }
}

impl Model for EmailOpened {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "EmailOpened",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("campaignId", FieldKind::Id),
                FieldRule::new("contactId", FieldKind::Id).required(),
                FieldRule::new("dateOpened", FieldKind::Date),
            ],
        };
        &SCHEMA
    };
}

impl Record for EmailOpened {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
