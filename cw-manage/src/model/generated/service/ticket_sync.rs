// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A ticket sync, as at `/service/ticketSyncs`.

use crate::model::*;

/// A ticket sync, as at `/service/ticketSyncs`.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct TicketSync {
    /// `id`.
    pub id: Option<Id<TicketSync>>,
    /// `name`. Required. At most 80 characters.
    pub name: Option<String>,
    /// `vendorType`. Required.
    pub vendor_type: Option<VendorType>,
    /// `integratorLogin`. Required.
    pub integrator_login: Option<IntegratorLoginReference>,
    /// `company`. Required.
    pub company: Option<CompanyReference>,
    /// `url`. Required.
    pub url: Option<String>,
    /// `userName`.
    pub user_name: Option<String>,
    /// `password`.
    pub password: Option<String>,
    /// `psg`.
    pub psg: Option<String>,
    /// `problemDescriptionFlag`.
    pub problem_description_flag: Option<bool>,
    /// `internalAnalysisFlag`.
    pub internal_analysis_flag: Option<bool>,
    /// `resolutionFlag`.
    pub resolution_flag: Option<bool>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl TicketSync {
    /// `id`.
    pub const ID: Field<Self, Id<TicketSync>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");
    /// `vendorType`.
    pub const VENDOR_TYPE: Field<Self, VendorType> = Field::new("vendorType");
    /// `integratorLogin`.
    pub const INTEGRATOR_LOGIN: Field<Self, IntegratorLoginReference> =
        Field::new("integratorLogin");
    /// `company`.
    pub const COMPANY: Field<Self, CompanyReference> = Field::new("company");
    /// `url`.
    pub const URL: Field<Self, String> = Field::new("url");
    /// `userName`.
    pub const USER_NAME: Field<Self, String> = Field::new("userName");
    /// `password`.
    pub const PASSWORD: Field<Self, String> = Field::new("password");
    /// `psg`.
    pub const PSG: Field<Self, String> = Field::new("psg");
    /// `problemDescriptionFlag`.
    pub const PROBLEM_DESCRIPTION_FLAG: Field<Self, bool> = Field::new("problemDescriptionFlag");
    /// `internalAnalysisFlag`.
    pub const INTERNAL_ANALYSIS_FLAG: Field<Self, bool> = Field::new("internalAnalysisFlag");
    /// `resolutionFlag`.
    pub const RESOLUTION_FLAG: Field<Self, bool> = Field::new("resolutionFlag");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");

    /// A new one, to be sent, with all that CWM requires.
    pub fn draft(
        name: impl Into<String>,
        vendor_type: impl Into<VendorType>,
        integrator_login: impl Into<IntegratorLoginReference>,
        company: impl Into<CompanyReference>,
        url: impl Into<String>,
    ) -> New<Self> {
        New::from_required(Self {
            name: Some(name.into()),
            vendor_type: Some(vendor_type.into()),
            integrator_login: Some(integrator_login.into()),
            company: Some(company.into()),
            url: Some(url.into()),
            ..Self::default()
        })
    }
}

impl Model for TicketSync {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "TicketSync",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("name", FieldKind::Text)
                    .max_length(80)
                    .required(),
                FieldRule::new("vendorType", FieldKind::Choice(VendorType::VALUES)).required(),
                FieldRule::new(
                    "integratorLogin",
                    FieldKind::Record(<IntegratorLoginReference as Model>::SCHEMA),
                )
                .required(),
                FieldRule::new(
                    "company",
                    FieldKind::Record(<CompanyReference as Model>::SCHEMA),
                )
                .required(),
                FieldRule::new("url", FieldKind::Text).required(),
                FieldRule::new("userName", FieldKind::Text),
                FieldRule::new("password", FieldKind::Text),
                FieldRule::new("psg", FieldKind::Text),
                FieldRule::new("problemDescriptionFlag", FieldKind::Flag),
                FieldRule::new("internalAnalysisFlag", FieldKind::Flag),
                FieldRule::new("resolutionFlag", FieldKind::Flag),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for TicketSync {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}

// Written out: it holds a secret.
impl std::fmt::Debug for TicketSync {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("TicketSync")
            .field("id", &self.id)
            .field("name", &self.name)
            .field("vendor_type", &self.vendor_type)
            .field("integrator_login", &self.integrator_login)
            .field("company", &self.company)
            .field("url", &self.url)
            .field("user_name", &self.user_name)
            .field("password", &self.password.as_ref().map(|_| "[redacted]"))
            .field("psg", &self.psg)
            .field("problem_description_flag", &self.problem_description_flag)
            .field("internal_analysis_flag", &self.internal_analysis_flag)
            .field("resolution_flag", &self.resolution_flag)
            .field("info", &self.info)
            .finish()
    }
}
