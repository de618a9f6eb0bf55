// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! An agreement type info, as at `/finance/agreements/types/info`.

use crate::model::*;

/// An agreement type info, as at `/finance/agreements/types/info`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AgreementTypeInfo {
    /// `id`.
    pub id: Option<Id<AgreementTypeInfo>>,
    /// `name`.
    pub name: Option<String>,
    /// `inactiveFlag`.
    pub inactive_flag: Option<bool>,
    /// `applicationUnits`.
    pub application_units: Option<ApplicationUnits>,
    /// `billingTerms`.
    pub billing_terms: Option<BillingTermsReference>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl AgreementTypeInfo {
    /// `id`.
    pub const ID: Field<Self, Id<AgreementTypeInfo>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");
    /// `inactiveFlag`.
    pub const INACTIVE_FLAG: Field<Self, bool> = Field::new("inactiveFlag");
    /// `applicationUnits`.
    pub const APPLICATION_UNITS: Field<Self, ApplicationUnits> = Field::new("applicationUnits");
    /// `billingTerms`.
    pub const BILLING_TERMS: Field<Self, BillingTermsReference> = Field::new("billingTerms");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");
}

impl Model for AgreementTypeInfo {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "AgreementTypeInfo",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("name", FieldKind::Text),
                FieldRule::new("inactiveFlag", FieldKind::Flag),
                FieldRule::new(
                    "applicationUnits",
                    FieldKind::Choice(ApplicationUnits::VALUES),
                ),
                FieldRule::new(
                    "billingTerms",
                    FieldKind::Record(<BillingTermsReference as Model>::SCHEMA),
                ),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for AgreementTypeInfo {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
