// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A company finance, as at `/finance/companyFinance/`.

use crate::model::*;

/// A company finance, as at `/finance/companyFinance/`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CompanyFinance {
    /// `id`.
    pub id: Option<Id<CompanyFinance>>,
    /// `billOverrideFlag`.
    pub bill_override_flag: Option<bool>,
    /// `billSrFlag`.
    pub bill_sr_flag: Option<bool>,
    /// `billCompleteSrFlag`.
    pub bill_complete_sr_flag: Option<bool>,
    /// `billUnapprovedSrFlag`.
    pub bill_unapproved_sr_flag: Option<bool>,
    /// `billRestrictPmFlag`.
    pub bill_restrict_pm_flag: Option<bool>,
    /// `billCompletePmFlag`.
    pub bill_complete_pm_flag: Option<bool>,
    /// `billUnapprovedPmFlag`.
    pub bill_unapproved_pm_flag: Option<bool>,
    /// `emailTemplate`.
    pub email_template: Option<EmailTemplateReference>,
    /// `company`.
    pub company: Option<CompanyReference>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
    /// `customFields`.
    pub custom_fields: Option<Vec<CustomFieldValue>>,
}

impl CompanyFinance {
    /// `id`.
    pub const ID: Field<Self, Id<CompanyFinance>> = Field::new("id");
    /// `billOverrideFlag`.
    pub const BILL_OVERRIDE_FLAG: Field<Self, bool> = Field::new("billOverrideFlag");
    /// `billSrFlag`.
    pub const BILL_SR_FLAG: Field<Self, bool> = Field::new("billSrFlag");
    /// `billCompleteSrFlag`.
    pub const BILL_COMPLETE_SR_FLAG: Field<Self, bool> = Field::new("billCompleteSrFlag");
    /// `billUnapprovedSrFlag`.
    pub const BILL_UNAPPROVED_SR_FLAG: Field<Self, bool> = Field::new("billUnapprovedSrFlag");
    /// `billRestrictPmFlag`.
    pub const BILL_RESTRICT_PM_FLAG: Field<Self, bool> = Field::new("billRestrictPmFlag");
    /// `billCompletePmFlag`.
    pub const BILL_COMPLETE_PM_FLAG: Field<Self, bool> = Field::new("billCompletePmFlag");
    /// `billUnapprovedPmFlag`.
    pub const BILL_UNAPPROVED_PM_FLAG: Field<Self, bool> = Field::new("billUnapprovedPmFlag");
    /// `emailTemplate`.
    pub const EMAIL_TEMPLATE: Field<Self, EmailTemplateReference> = Field::new("emailTemplate");
    /// `company`.
    pub const COMPANY: Field<Self, CompanyReference> = Field::new("company");
    /// `customFields`.
    pub const CUSTOM_FIELDS: Field<Self, Vec<CustomFieldValue>> = Field::new("customFields");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");

    /// A new one, to be sent. CWM requires no field of it.
    pub fn draft() -> New<Self> {
        New::from_required(Self::default())
    }
}

impl Model for CompanyFinance {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "CompanyFinance",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("billOverrideFlag", FieldKind::Flag),
                FieldRule::new("billSrFlag", FieldKind::Flag),
                FieldRule::new("billCompleteSrFlag", FieldKind::Flag),
                FieldRule::new("billUnapprovedSrFlag", FieldKind::Flag),
                FieldRule::new("billRestrictPmFlag", FieldKind::Flag),
                FieldRule::new("billCompletePmFlag", FieldKind::Flag),
                FieldRule::new("billUnapprovedPmFlag", FieldKind::Flag),
                FieldRule::new(
                    "emailTemplate",
                    FieldKind::Record(<EmailTemplateReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "company",
                    FieldKind::Record(<CompanyReference as Model>::SCHEMA),
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

impl Record for CompanyFinance {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
