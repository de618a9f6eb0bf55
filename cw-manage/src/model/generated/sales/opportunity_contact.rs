// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! An opportunity contact, as at `/sales/opportunities/{parentId}/contacts`.

use crate::model::*;

/// An opportunity contact, as at `/sales/opportunities/{parentId}/contacts`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct OpportunityContact {
    /// `id`.
    pub id: Option<Id<OpportunityContact>>,
    /// `contact`. Required.
    pub contact: Option<ContactReference>,
    /// `company`.
    pub company: Option<CompanyReference>,
    /// `role`.
    pub role: Option<OpportunitySalesRoleReference>,
    /// `notes`.
    pub notes: Option<String>,
    /// `referralFlag`.
    pub referral_flag: Option<bool>,
    /// `opportunityId`.
    pub opportunity_id: Option<Id<Opportunity>>,
    /// `phoneNumber`.
    pub phone_number: Option<String>,
    /// `emailAddress`.
    pub email_address: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl OpportunityContact {
    /// `id`.
    pub const ID: Field<Self, Id<OpportunityContact>> = Field::new("id");
    /// `contact`.
    pub const CONTACT: Field<Self, ContactReference> = Field::new("contact");
    /// `company`.
    pub const COMPANY: Field<Self, CompanyReference> = Field::new("company");
    /// `role`.
    pub const ROLE: Field<Self, OpportunitySalesRoleReference> = Field::new("role");
    /// `notes`.
    pub const NOTES: Field<Self, String> = Field::new("notes");
    /// `referralFlag`.
    pub const REFERRAL_FLAG: Field<Self, bool> = Field::new("referralFlag");
    /// `opportunityId`.
    pub const OPPORTUNITY_ID: Field<Self, Id<Opportunity>> = Field::new("opportunityId");
    /// `phoneNumber`.
    pub const PHONE_NUMBER: Field<Self, String> = Field::new("phoneNumber");
    /// `emailAddress`.
    pub const EMAIL_ADDRESS: Field<Self, String> = Field::new("emailAddress");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");

    /// A new one, to be sent, with all that CWM requires.
    pub fn draft(contact: impl Into<ContactReference>) -> New<Self> {
        New::from_required(Self {
            contact: Some(contact.into()),
            ..Self::default()
        })
    }
}

impl Model for OpportunityContact {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "OpportunityContact",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new(
                    "contact",
                    FieldKind::Record(<ContactReference as Model>::SCHEMA),
                )
                .required(),
                FieldRule::new(
                    "company",
                    FieldKind::Record(<CompanyReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "role",
                    FieldKind::Record(<OpportunitySalesRoleReference as Model>::SCHEMA),
                ),
                FieldRule::new("notes", FieldKind::Text),
                FieldRule::new("referralFlag", FieldKind::Flag),
                FieldRule::new("opportunityId", FieldKind::Id),
                FieldRule::new("phoneNumber", FieldKind::Text),
                FieldRule::new("emailAddress", FieldKind::Text),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for OpportunityContact {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
