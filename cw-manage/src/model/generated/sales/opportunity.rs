// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! An opportunity, as at `/sales/opportunities`.

use crate::model::*;

/// An opportunity, as at `/sales/opportunities`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Opportunity {
    /// `id`.
    pub id: Option<Id<Opportunity>>,
    /// `name`. Required. At most 100 characters.
    pub name: Option<String>,
    /// `expectedCloseDate`. CWM wants it in updates.
    #[serde(default, with = "crate::types::date")]
    pub expected_close_date: Option<DateTime<Utc>>,
    /// `type`.
    pub type_: Option<OpportunityTypeReference>,
    /// `stage`.
    pub stage: Option<OpportunityStageReference>,
    /// `status`.
    pub status: Option<OpportunityStatusReference>,
    /// `priority`.
    pub priority: Option<OpportunityPriorityReference>,
    /// `notes`.
    pub notes: Option<String>,
    /// `probability`.
    pub probability: Option<OpportunityProbabilityReference>,
    /// `source`. At most 50 characters.
    pub source: Option<String>,
    /// `rating`.
    pub rating: Option<OpportunityRatingReference>,
    /// `campaign`.
    pub campaign: Option<CampaignReference>,
    /// `primarySalesRep`. Required.
    pub primary_sales_rep: Option<MemberReference>,
    /// `secondarySalesRep`.
    pub secondary_sales_rep: Option<MemberReference>,
    /// `locationId`. CWM wants it in updates.
    pub location_id: Option<Id<Location>>,
    /// `businessUnitId`. CWM wants it in updates.
    pub business_unit_id: Option<Id<Department>>,
    /// `company`. Required.
    pub company: Option<CompanyReference>,
    /// `contact`. Required.
    pub contact: Option<ContactReference>,
    /// `site`.
    pub site: Option<SiteReference>,
    /// `customerPO`. At most 25 characters.
    #[serde(rename = "customerPO")]
    pub customer_po: Option<String>,
    /// `pipelineChangeDate`.
    #[serde(default, with = "crate::types::date")]
    pub pipeline_change_date: Option<DateTime<Utc>>,
    /// `dateBecameLead`.
    #[serde(default, with = "crate::types::date")]
    pub date_became_lead: Option<DateTime<Utc>>,
    /// `closedDate`.
    #[serde(default, with = "crate::types::date")]
    pub closed_date: Option<DateTime<Utc>>,
    /// `closedBy`.
    pub closed_by: Option<MemberReference>,
    /// `totalSalesTax`.
    #[serde(default, with = "crate::types::decimal")]
    pub total_sales_tax: Option<Decimal>,
    /// `shipToCompany`.
    pub ship_to_company: Option<CompanyReference>,
    /// `shipToContact`.
    pub ship_to_contact: Option<ContactReference>,
    /// `shipToSite`.
    pub ship_to_site: Option<SiteReference>,
    /// `billToCompany`.
    pub bill_to_company: Option<CompanyReference>,
    /// `billToContact`.
    pub bill_to_contact: Option<ContactReference>,
    /// `billToSite`.
    pub bill_to_site: Option<SiteReference>,
    /// `billingTerms`.
    pub billing_terms: Option<BillingTermsReference>,
    /// `taxCode`.
    pub tax_code: Option<TaxCodeReference>,
    /// `currency`.
    pub currency: Option<CurrencyReference>,
    /// `companyLocationId`.
    pub company_location_id: Option<i32>,
    /// `technicalContact`.
    pub technical_contact: Option<ContactReference>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
    /// `customFields`.
    pub custom_fields: Option<Vec<CustomFieldValue>>,
}

impl Opportunity {
    /// `id`.
    pub const ID: Field<Self, Id<Opportunity>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");
    /// `expectedCloseDate`.
    pub const EXPECTED_CLOSE_DATE: Field<Self, DateTime<Utc>> = Field::new("expectedCloseDate");
    /// `type`.
    pub const TYPE: Field<Self, OpportunityTypeReference> = Field::new("type");
    /// `stage`.
    pub const STAGE: Field<Self, OpportunityStageReference> = Field::new("stage");
    /// `status`.
    pub const STATUS: Field<Self, OpportunityStatusReference> = Field::new("status");
    /// `priority`.
    pub const PRIORITY: Field<Self, OpportunityPriorityReference> = Field::new("priority");
    /// `notes`.
    pub const NOTES: Field<Self, String> = Field::new("notes");
    /// `probability`.
    pub const PROBABILITY: Field<Self, OpportunityProbabilityReference> = Field::new("probability");
    /// `source`.
    pub const SOURCE: Field<Self, String> = Field::new("source");
    /// `rating`.
    pub const RATING: Field<Self, OpportunityRatingReference> = Field::new("rating");
    /// `campaign`.
    pub const CAMPAIGN: Field<Self, CampaignReference> = Field::new("campaign");
    /// `primarySalesRep`.
    pub const PRIMARY_SALES_REP: Field<Self, MemberReference> = Field::new("primarySalesRep");
    /// `secondarySalesRep`.
    pub const SECONDARY_SALES_REP: Field<Self, MemberReference> = Field::new("secondarySalesRep");
    /// `locationId`.
    pub const LOCATION_ID: Field<Self, Id<Location>> = Field::new("locationId");
    /// `businessUnitId`.
    pub const BUSINESS_UNIT_ID: Field<Self, Id<Department>> = Field::new("businessUnitId");
    /// `company`.
    pub const COMPANY: Field<Self, CompanyReference> = Field::new("company");
    /// `contact`.
    pub const CONTACT: Field<Self, ContactReference> = Field::new("contact");
    /// `site`.
    pub const SITE: Field<Self, SiteReference> = Field::new("site");
    /// `customerPO`.
    pub const CUSTOMER_PO: Field<Self, String> = Field::new("customerPO");
    /// `pipelineChangeDate`.
    pub const PIPELINE_CHANGE_DATE: Field<Self, DateTime<Utc>> = Field::new("pipelineChangeDate");
    /// `dateBecameLead`.
    pub const DATE_BECAME_LEAD: Field<Self, DateTime<Utc>> = Field::new("dateBecameLead");
    /// `closedDate`.
    pub const CLOSED_DATE: Field<Self, DateTime<Utc>> = Field::new("closedDate");
    /// `closedBy`.
    pub const CLOSED_BY: Field<Self, MemberReference> = Field::new("closedBy");
    /// `totalSalesTax`.
    pub const TOTAL_SALES_TAX: Field<Self, Decimal> = Field::new("totalSalesTax");
    /// `shipToCompany`.
    pub const SHIP_TO_COMPANY: Field<Self, CompanyReference> = Field::new("shipToCompany");
    /// `shipToContact`.
    pub const SHIP_TO_CONTACT: Field<Self, ContactReference> = Field::new("shipToContact");
    /// `shipToSite`.
    pub const SHIP_TO_SITE: Field<Self, SiteReference> = Field::new("shipToSite");
    /// `billToCompany`.
    pub const BILL_TO_COMPANY: Field<Self, CompanyReference> = Field::new("billToCompany");
    /// `billToContact`.
    pub const BILL_TO_CONTACT: Field<Self, ContactReference> = Field::new("billToContact");
    /// `billToSite`.
    pub const BILL_TO_SITE: Field<Self, SiteReference> = Field::new("billToSite");
    /// `billingTerms`.
    pub const BILLING_TERMS: Field<Self, BillingTermsReference> = Field::new("billingTerms");
    /// `taxCode`.
    pub const TAX_CODE: Field<Self, TaxCodeReference> = Field::new("taxCode");
    /// `currency`.
    pub const CURRENCY: Field<Self, CurrencyReference> = Field::new("currency");
    /// `companyLocationId`.
    pub const COMPANY_LOCATION_ID: Field<Self, i32> = Field::new("companyLocationId");
    /// `technicalContact`.
    pub const TECHNICAL_CONTACT: Field<Self, ContactReference> = Field::new("technicalContact");
    /// `customFields`.
    pub const CUSTOM_FIELDS: Field<Self, Vec<CustomFieldValue>> = Field::new("customFields");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");

    /// A new one, to be sent, with all that CWM requires.
    pub fn draft(
        name: impl Into<String>,
        primary_sales_rep: impl Into<MemberReference>,
        company: impl Into<CompanyReference>,
        contact: impl Into<ContactReference>,
    ) -> New<Self> {
        New::from_required(Self {
            name: Some(name.into()),
            primary_sales_rep: Some(primary_sales_rep.into()),
            company: Some(company.into()),
            contact: Some(contact.into()),
            ..Self::default()
        })
    }
}

impl Model for Opportunity {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "Opportunity",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("name", FieldKind::Text)
                    .max_length(100)
                    .required(),
                FieldRule::new("expectedCloseDate", FieldKind::Date),
                FieldRule::new(
                    "type",
                    FieldKind::Record(<OpportunityTypeReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "stage",
                    FieldKind::Record(<OpportunityStageReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "status",
                    FieldKind::Record(<OpportunityStatusReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "priority",
                    FieldKind::Record(<OpportunityPriorityReference as Model>::SCHEMA),
                ),
                FieldRule::new("notes", FieldKind::Text),
                FieldRule::new(
                    "probability",
                    FieldKind::Record(<OpportunityProbabilityReference as Model>::SCHEMA),
                ),
                FieldRule::new("source", FieldKind::Text).max_length(50),
                FieldRule::new(
                    "rating",
                    FieldKind::Record(<OpportunityRatingReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "campaign",
                    FieldKind::Record(<CampaignReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "primarySalesRep",
                    FieldKind::Record(<MemberReference as Model>::SCHEMA),
                )
                .required(),
                FieldRule::new(
                    "secondarySalesRep",
                    FieldKind::Record(<MemberReference as Model>::SCHEMA),
                ),
                FieldRule::new("locationId", FieldKind::Id),
                FieldRule::new("businessUnitId", FieldKind::Id),
                FieldRule::new(
                    "company",
                    FieldKind::Record(<CompanyReference as Model>::SCHEMA),
                )
                .required(),
                FieldRule::new(
                    "contact",
                    FieldKind::Record(<ContactReference as Model>::SCHEMA),
                )
                .required(),
                FieldRule::new("site", FieldKind::Record(<SiteReference as Model>::SCHEMA)),
                FieldRule::new("customerPO", FieldKind::Text).max_length(25),
                FieldRule::new("pipelineChangeDate", FieldKind::Date),
                FieldRule::new("dateBecameLead", FieldKind::Date),
                FieldRule::new("closedDate", FieldKind::Date),
                FieldRule::new(
                    "closedBy",
                    FieldKind::Record(<MemberReference as Model>::SCHEMA),
                ),
                FieldRule::new("totalSalesTax", FieldKind::Decimal),
                FieldRule::new(
                    "shipToCompany",
                    FieldKind::Record(<CompanyReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "shipToContact",
                    FieldKind::Record(<ContactReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "shipToSite",
                    FieldKind::Record(<SiteReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "billToCompany",
                    FieldKind::Record(<CompanyReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "billToContact",
                    FieldKind::Record(<ContactReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "billToSite",
                    FieldKind::Record(<SiteReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "billingTerms",
                    FieldKind::Record(<BillingTermsReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "taxCode",
                    FieldKind::Record(<TaxCodeReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "currency",
                    FieldKind::Record(<CurrencyReference as Model>::SCHEMA),
                ),
                FieldRule::new("companyLocationId", FieldKind::Whole),
                FieldRule::new(
                    "technicalContact",
                    FieldKind::Record(<ContactReference as Model>::SCHEMA),
                ),
                FieldRule::new("_info", FieldKind::Info).read_only(),
                FieldRule::new(
                    "customFields",
                    FieldKind::Record(<CustomFieldValue as Model>::SCHEMA),
                )
                .list(),
            ],
        };
        &SCHEMA
    };
}

impl Record for Opportunity {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
