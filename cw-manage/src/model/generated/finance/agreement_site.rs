// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! An agreement site, as at `/finance/agreements/{parentId}/sites`.

use crate::model::*;

/// An agreement site, as at `/finance/agreements/{parentId}/sites`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AgreementSite {
    /// `id`.
    pub id: Option<Id<AgreementSite>>,
    /// `company`. Required.
    pub company: Option<CompanyReference>,
    /// `site`.
    pub site: Option<SiteReference>,
    /// `agreementId`.
    pub agreement_id: Option<Id<Agreement>>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
    /// `customFields`.
    pub custom_fields: Option<Vec<CustomFieldValue>>,
}

impl AgreementSite {
    /// `id`.
    pub const ID: Field<Self, Id<AgreementSite>> = Field::new("id");
    /// `company`.
    pub const COMPANY: Field<Self, CompanyReference> = Field::new("company");
    /// `site`.
    pub const SITE: Field<Self, SiteReference> = Field::new("site");
    /// `agreementId`.
    pub const AGREEMENT_ID: Field<Self, Id<Agreement>> = Field::new("agreementId");
    /// `customFields`.
    pub const CUSTOM_FIELDS: Field<Self, Vec<CustomFieldValue>> = Field::new("customFields");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");

    /// A new one, to be sent, with all that CWM requires.
    pub fn draft(company: impl Into<CompanyReference>) -> New<Self> {
        New::from_required(Self {
            company: Some(company.into()),
            ..Self::default()
        })
    }
}

impl Model for AgreementSite {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "AgreementSite",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new(
                    "company",
                    FieldKind::Record(<CompanyReference as Model>::SCHEMA),
                )
                .required(),
                FieldRule::new("site", FieldKind::Record(<SiteReference as Model>::SCHEMA)),
                FieldRule::new("agreementId", FieldKind::Id),
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

impl Record for AgreementSite {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
