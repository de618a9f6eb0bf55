// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A company picker item, as at `/company/companyPickerItems`.

use crate::model::*;

/// A company picker item, as at `/company/companyPickerItems`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CompanyPickerItem {
    /// `id`.
    pub id: Option<Id<CompanyPickerItem>>,
    /// `member`.
    pub member: Option<MemberReference>,
    /// `company`. Required.
    pub company: Option<CompanyReference>,
    /// `companyStatus`.
    pub company_status: Option<CompanyStatusReference>,
    /// `companyType`.
    pub company_type: Option<CompanyTypeReference>,
    /// `companySite`.
    pub company_site: Option<SiteReference>,
    /// `companyLocation`.
    pub company_location: Option<SystemLocationReference>,
    /// `companyCountry`.
    pub company_country: Option<CountryReference>,
    /// `vendorPickerFlag`.
    pub vendor_picker_flag: Option<bool>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl CompanyPickerItem {
    /// `id`.
    pub const ID: Field<Self, Id<CompanyPickerItem>> = Field::new("id");
    /// `member`.
    pub const MEMBER: Field<Self, MemberReference> = Field::new("member");
    /// `company`.
    pub const COMPANY: Field<Self, CompanyReference> = Field::new("company");
    /// `companyStatus`.
    pub const COMPANY_STATUS: Field<Self, CompanyStatusReference> = Field::new("companyStatus");
    /// `companyType`.
    pub const COMPANY_TYPE: Field<Self, CompanyTypeReference> = Field::new("companyType");
    /// `companySite`.
    pub const COMPANY_SITE: Field<Self, SiteReference> = Field::new("companySite");
    /// `companyLocation`.
    pub const COMPANY_LOCATION: Field<Self, SystemLocationReference> =
        Field::new("companyLocation");
    /// `companyCountry`.
    pub const COMPANY_COUNTRY: Field<Self, CountryReference> = Field::new("companyCountry");
    /// `vendorPickerFlag`.
    pub const VENDOR_PICKER_FLAG: Field<Self, bool> = Field::new("vendorPickerFlag");
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

impl Model for CompanyPickerItem {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "CompanyPickerItem",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new(
                    "member",
                    FieldKind::Record(<MemberReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "company",
                    FieldKind::Record(<CompanyReference as Model>::SCHEMA),
                )
                .required(),
                FieldRule::new(
                    "companyStatus",
                    FieldKind::Record(<CompanyStatusReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "companyType",
                    FieldKind::Record(<CompanyTypeReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "companySite",
                    FieldKind::Record(<SiteReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "companyLocation",
                    FieldKind::Record(<SystemLocationReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "companyCountry",
                    FieldKind::Record(<CountryReference as Model>::SCHEMA),
                ),
                FieldRule::new("vendorPickerFlag", FieldKind::Flag),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for CompanyPickerItem {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
