// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A campaign audit, as at `/marketing/campaigns/{parentId}/audits`.

use crate::model::*;

/// A campaign audit, as at `/marketing/campaigns/{parentId}/audits`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CampaignAudit {
    /// `id`.
    pub id: Option<Id<CampaignAudit>>,
    /// `emailsSent`. Required.
    pub emails_sent: Option<i32>,
    /// `emailsUnsent`.
    pub emails_unsent: Option<i32>,
    /// `documentsCreated`.
    pub documents_created: Option<i32>,
    /// `emailSubject`. At most 1000 characters.
    pub email_subject: Option<String>,
    /// `group`.
    pub group: Option<GroupReference>,
    /// `campaignId`.
    pub campaign_id: Option<Id<Campaign>>,
    /// `createdBy`.
    pub created_by: Option<String>,
    /// `dateCreated`.
    pub date_created: Option<String>,
}

impl CampaignAudit {
    /// `id`.
    pub const ID: Field<Self, Id<CampaignAudit>> = Field::new("id");
    /// `emailsSent`.
    pub const EMAILS_SENT: Field<Self, i32> = Field::new("emailsSent");
    /// `emailsUnsent`.
    pub const EMAILS_UNSENT: Field<Self, i32> = Field::new("emailsUnsent");
    /// `documentsCreated`.
    pub const DOCUMENTS_CREATED: Field<Self, i32> = Field::new("documentsCreated");
    /// `emailSubject`.
    pub const EMAIL_SUBJECT: Field<Self, String> = Field::new("emailSubject");
    /// `group`.
    pub const GROUP: Field<Self, GroupReference> = Field::new("group");
    /// `campaignId`.
    pub const CAMPAIGN_ID: Field<Self, Id<Campaign>> = Field::new("campaignId");
    /// `createdBy`.
    pub const CREATED_BY: Field<Self, String> = Field::new("createdBy");
    /// `dateCreated`.
    pub const DATE_CREATED: Field<Self, String> = Field::new("dateCreated");

    /// A new one, to be sent, with all that CWM requires.
    pub fn draft(emails_sent: i32) -> New<Self> {
        New::from_required(Self {
            emails_sent: Some(emails_sent),
            ..Self::default()
        })
    }
}

impl Model for CampaignAudit {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "CampaignAudit",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("emailsSent", FieldKind::Whole).required(),
                FieldRule::new("emailsUnsent", FieldKind::Whole),
                FieldRule::new("documentsCreated", FieldKind::Whole),
                FieldRule::new("emailSubject", FieldKind::Text).max_length(1000),
                FieldRule::new(
                    "group",
                    FieldKind::Record(<GroupReference as Model>::SCHEMA),
                ),
                FieldRule::new("campaignId", FieldKind::Id),
                FieldRule::new("createdBy", FieldKind::Text),
                FieldRule::new("dateCreated", FieldKind::Text),
            ],
        };
        &SCHEMA
    };
}

impl Record for CampaignAudit {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
