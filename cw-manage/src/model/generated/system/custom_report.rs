// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A custom report, as at `/system/customReports`.

use crate::model::*;

/// A custom report, as at `/system/customReports`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CustomReport {
    /// `id`.
    pub id: Option<Id<CustomReport>>,
    /// `reportLink`. Required.
    pub report_link: Option<String>,
    /// `name`. Required. At most 100 characters.
    pub name: Option<String>,
    /// `module`. Required.
    pub module: Option<Module>,
    /// `description`. Required. At most 150 characters.
    pub description: Option<String>,
    /// `generatedFlag`.
    pub generated_flag: Option<bool>,
    /// `parameterPrefix`. At most 50 characters.
    pub parameter_prefix: Option<String>,
    /// `parameterSeparator`. At most 50 characters.
    pub parameter_separator: Option<String>,
    /// `parameterNameSeparator`. At most 50 characters.
    pub parameter_name_separator: Option<String>,
    /// `parameterSuffix`. At most 50 characters.
    pub parameter_suffix: Option<String>,
    /// `locationFlag`.
    pub location_flag: Option<bool>,
    /// `locationParamId`.
    pub location_param_id: Option<i32>,
    /// `locationDefaultFlag`.
    pub location_default_flag: Option<bool>,
    /// `locationOverride`.
    pub location_override: Option<String>,
    /// `departmentFlag`.
    pub department_flag: Option<bool>,
    /// `departmentParamId`.
    pub department_param_id: Option<i32>,
    /// `departmentDefaultFlag`.
    pub department_default_flag: Option<bool>,
    /// `departmentOverride`.
    pub department_override: Option<String>,
    /// `territoryFlag`.
    pub territory_flag: Option<bool>,
    /// `territoryParamId`.
    pub territory_param_id: Option<i32>,
    /// `territoryDefaultFlag`.
    pub territory_default_flag: Option<bool>,
    /// `territoryOverride`.
    pub territory_override: Option<String>,
    /// `companyFlag`.
    pub company_flag: Option<bool>,
    /// `companyParamId`.
    pub company_param_id: Option<i32>,
    /// `companyOverride`.
    pub company_override: Option<String>,
    /// `memberFlag`.
    pub member_flag: Option<bool>,
    /// `memberParamId`.
    pub member_param_id: Option<i32>,
    /// `memberOverride`.
    pub member_override: Option<String>,
    /// `startDateFlag`.
    pub start_date_flag: Option<bool>,
    /// `startDateParamId`.
    pub start_date_param_id: Option<i32>,
    /// `startDateOverride`.
    pub start_date_override: Option<String>,
    /// `endDateFlag`.
    pub end_date_flag: Option<bool>,
    /// `endDateParamId`.
    pub end_date_param_id: Option<i32>,
    /// `endDateOverride`.
    pub end_date_override: Option<String>,
    /// `oppTypeFlag`.
    pub opp_type_flag: Option<bool>,
    /// `oppTypeParamId`.
    pub opp_type_param_id: Option<i32>,
    /// `oppTypeOverride`.
    pub opp_type_override: Option<String>,
    /// `opportunityFlag`.
    pub opportunity_flag: Option<bool>,
    /// `opportunityParamId`.
    pub opportunity_param_id: Option<i32>,
    /// `opportunityOverride`.
    pub opportunity_override: Option<String>,
    /// `marketingCampaignFlag`.
    pub marketing_campaign_flag: Option<bool>,
    /// `marketingCampaignParamId`.
    pub marketing_campaign_param_id: Option<i32>,
    /// `marketingCampaignOverride`.
    pub marketing_campaign_override: Option<String>,
    /// `serviceBoardFlag`.
    pub service_board_flag: Option<bool>,
    /// `serviceBoardParamId`.
    pub service_board_param_id: Option<i32>,
    /// `serviceBoardDefaultFlag`.
    pub service_board_default_flag: Option<bool>,
    /// `serviceBoardOverride`.
    pub service_board_override: Option<String>,
    /// `serviceTypeFlag`.
    pub service_type_flag: Option<bool>,
    /// `serviceTypeParamId`.
    pub service_type_param_id: Option<i32>,
    /// `serviceTypeOverride`.
    pub service_type_override: Option<String>,
    /// `serviceStatusFlag`.
    pub service_status_flag: Option<bool>,
    /// `serviceStatusParamId`.
    pub service_status_param_id: Option<i32>,
    /// `serviceStatusOverride`.
    pub service_status_override: Option<String>,
    /// `agreementTypeFlag`.
    pub agreement_type_flag: Option<bool>,
    /// `agreementTypeParamId`.
    pub agreement_type_param_id: Option<i32>,
    /// `agreementTypeOverride`.
    pub agreement_type_override: Option<String>,
    /// `agreementFlag`.
    pub agreement_flag: Option<bool>,
    /// `agreementParamId`.
    pub agreement_param_id: Option<i32>,
    /// `agreementOverride`.
    pub agreement_override: Option<String>,
    /// `projectTypeFlag`.
    pub project_type_flag: Option<bool>,
    /// `projectTypeParamId`.
    pub project_type_param_id: Option<i32>,
    /// `projectTypeOverride`.
    pub project_type_override: Option<String>,
    /// `projectFlag`.
    pub project_flag: Option<bool>,
    /// `projectParamId`.
    pub project_param_id: Option<i32>,
    /// `projectOverride`.
    pub project_override: Option<String>,
    /// `workRoleFlag`.
    pub work_role_flag: Option<bool>,
    /// `workRoleParamId`.
    pub work_role_param_id: Option<i32>,
    /// `workRoleOverride`.
    pub work_role_override: Option<String>,
    /// `workTypeFlag`.
    pub work_type_flag: Option<bool>,
    /// `workTypeParamId`.
    pub work_type_param_id: Option<i32>,
    /// `workTypeOverride`.
    pub work_type_override: Option<String>,
    /// `invoiceFlag`.
    pub invoice_flag: Option<bool>,
    /// `invoiceParamId`.
    pub invoice_param_id: Option<i32>,
    /// `invoiceOverride`.
    pub invoice_override: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl CustomReport {
    /// `id`.
    pub const ID: Field<Self, Id<CustomReport>> = Field::new("id");
    /// `reportLink`.
    pub const REPORT_LINK: Field<Self, String> = Field::new("reportLink");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");
    /// `module`.
    pub const MODULE: Field<Self, Module> = Field::new("module");
    /// `description`.
    pub const DESCRIPTION: Field<Self, String> = Field::new("description");
    /// `generatedFlag`.
    pub const GENERATED_FLAG: Field<Self, bool> = Field::new("generatedFlag");
    /// `parameterPrefix`.
    pub const PARAMETER_PREFIX: Field<Self, String> = Field::new("parameterPrefix");
    /// `parameterSeparator`.
    pub const PARAMETER_SEPARATOR: Field<Self, String> = Field::new("parameterSeparator");
    /// `parameterNameSeparator`.
    pub const PARAMETER_NAME_SEPARATOR: Field<Self, String> = Field::new("parameterNameSeparator");
    /// `parameterSuffix`.
    pub const PARAMETER_SUFFIX: Field<Self, String> = Field::new("parameterSuffix");
    /// `locationFlag`.
    pub const LOCATION_FLAG: Field<Self, bool> = Field::new("locationFlag");
    /// `locationParamId`.
    pub const LOCATION_PARAM_ID: Field<Self, i32> = Field::new("locationParamId");
    /// `locationDefaultFlag`.
    pub const LOCATION_DEFAULT_FLAG: Field<Self, bool> = Field::new("locationDefaultFlag");
    /// `locationOverride`.
    pub const LOCATION_OVERRIDE: Field<Self, String> = Field::new("locationOverride");
    /// `departmentFlag`.
    pub const DEPARTMENT_FLAG: Field<Self, bool> = Field::new("departmentFlag");
    /// `departmentParamId`.
    pub const DEPARTMENT_PARAM_ID: Field<Self, i32> = Field::new("departmentParamId");
    /// `departmentDefaultFlag`.
    pub const DEPARTMENT_DEFAULT_FLAG: Field<Self, bool> = Field::new("departmentDefaultFlag");
    /// `departmentOverride`.
    pub const DEPARTMENT_OVERRIDE: Field<Self, String> = Field::new("departmentOverride");
    /// `territoryFlag`.
    pub const TERRITORY_FLAG: Field<Self, bool> = Field::new("territoryFlag");
    /// `territoryParamId`.
    pub const TERRITORY_PARAM_ID: Field<Self, i32> = Field::new("territoryParamId");
    /// `territoryDefaultFlag`.
    pub const TERRITORY_DEFAULT_FLAG: Field<Self, bool> = Field::new("territoryDefaultFlag");
    /// `territoryOverride`.
    pub const TERRITORY_OVERRIDE: Field<Self, String> = Field::new("territoryOverride");
    /// `companyFlag`.
    pub const COMPANY_FLAG: Field<Self, bool> = Field::new("companyFlag");
    /// `companyParamId`.
    pub const COMPANY_PARAM_ID: Field<Self, i32> = Field::new("companyParamId");
    /// `companyOverride`.
    pub const COMPANY_OVERRIDE: Field<Self, String> = Field::new("companyOverride");
    /// `memberFlag`.
    pub const MEMBER_FLAG: Field<Self, bool> = Field::new("memberFlag");
    /// `memberParamId`.
    pub const MEMBER_PARAM_ID: Field<Self, i32> = Field::new("memberParamId");
    /// `memberOverride`.
    pub const MEMBER_OVERRIDE: Field<Self, String> = Field::new("memberOverride");
    /// `startDateFlag`.
    pub const START_DATE_FLAG: Field<Self, bool> = Field::new("startDateFlag");
    /// `startDateParamId`.
    pub const START_DATE_PARAM_ID: Field<Self, i32> = Field::new("startDateParamId");
    /// `startDateOverride`.
    pub const START_DATE_OVERRIDE: Field<Self, String> = Field::new("startDateOverride");
    /// `endDateFlag`.
    pub const END_DATE_FLAG: Field<Self, bool> = Field::new("endDateFlag");
    /// `endDateParamId`.
    pub const END_DATE_PARAM_ID: Field<Self, i32> = Field::new("endDateParamId");
    /// `endDateOverride`.
    pub const END_DATE_OVERRIDE: Field<Self, String> = Field::new("endDateOverride");
    /// `oppTypeFlag`.
    pub const OPP_TYPE_FLAG: Field<Self, bool> = Field::new("oppTypeFlag");
    /// `oppTypeParamId`.
    pub const OPP_TYPE_PARAM_ID: Field<Self, i32> = Field::new("oppTypeParamId");
    /// `oppTypeOverride`.
    pub const OPP_TYPE_OVERRIDE: Field<Self, String> = Field::new("oppTypeOverride");
    /// `opportunityFlag`.
    pub const OPPORTUNITY_FLAG: Field<Self, bool> = Field::new("opportunityFlag");
    /// `opportunityParamId`.
    pub const OPPORTUNITY_PARAM_ID: Field<Self, i32> = Field::new("opportunityParamId");
    /// `opportunityOverride`.
    pub const OPPORTUNITY_OVERRIDE: Field<Self, String> = Field::new("opportunityOverride");
    /// `marketingCampaignFlag`.
    pub const MARKETING_CAMPAIGN_FLAG: Field<Self, bool> = Field::new("marketingCampaignFlag");
    /// `marketingCampaignParamId`.
    pub const MARKETING_CAMPAIGN_PARAM_ID: Field<Self, i32> =
        Field::new("marketingCampaignParamId");
    /// `marketingCampaignOverride`.
    pub const MARKETING_CAMPAIGN_OVERRIDE: Field<Self, String> =
        Field::new("marketingCampaignOverride");
    /// `serviceBoardFlag`.
    pub const SERVICE_BOARD_FLAG: Field<Self, bool> = Field::new("serviceBoardFlag");
    /// `serviceBoardParamId`.
    pub const SERVICE_BOARD_PARAM_ID: Field<Self, i32> = Field::new("serviceBoardParamId");
    /// `serviceBoardDefaultFlag`.
    pub const SERVICE_BOARD_DEFAULT_FLAG: Field<Self, bool> = Field::new("serviceBoardDefaultFlag");
    /// `serviceBoardOverride`.
    pub const SERVICE_BOARD_OVERRIDE: Field<Self, String> = Field::new("serviceBoardOverride");
    /// `serviceTypeFlag`.
    pub const SERVICE_TYPE_FLAG: Field<Self, bool> = Field::new("serviceTypeFlag");
    /// `serviceTypeParamId`.
    pub const SERVICE_TYPE_PARAM_ID: Field<Self, i32> = Field::new("serviceTypeParamId");
    /// `serviceTypeOverride`.
    pub const SERVICE_TYPE_OVERRIDE: Field<Self, String> = Field::new("serviceTypeOverride");
    /// `serviceStatusFlag`.
    pub const SERVICE_STATUS_FLAG: Field<Self, bool> = Field::new("serviceStatusFlag");
    /// `serviceStatusParamId`.
    pub const SERVICE_STATUS_PARAM_ID: Field<Self, i32> = Field::new("serviceStatusParamId");
    /// `serviceStatusOverride`.
    pub const SERVICE_STATUS_OVERRIDE: Field<Self, String> = Field::new("serviceStatusOverride");
    /// `agreementTypeFlag`.
    pub const AGREEMENT_TYPE_FLAG: Field<Self, bool> = Field::new("agreementTypeFlag");
    /// `agreementTypeParamId`.
    pub const AGREEMENT_TYPE_PARAM_ID: Field<Self, i32> = Field::new("agreementTypeParamId");
    /// `agreementTypeOverride`.
    pub const AGREEMENT_TYPE_OVERRIDE: Field<Self, String> = Field::new("agreementTypeOverride");
    /// `agreementFlag`.
    pub const AGREEMENT_FLAG: Field<Self, bool> = Field::new("agreementFlag");
    /// `agreementParamId`.
    pub const AGREEMENT_PARAM_ID: Field<Self, i32> = Field::new("agreementParamId");
    /// `agreementOverride`.
    pub const AGREEMENT_OVERRIDE: Field<Self, String> = Field::new("agreementOverride");
    /// `projectTypeFlag`.
    pub const PROJECT_TYPE_FLAG: Field<Self, bool> = Field::new("projectTypeFlag");
    /// `projectTypeParamId`.
    pub const PROJECT_TYPE_PARAM_ID: Field<Self, i32> = Field::new("projectTypeParamId");
    /// `projectTypeOverride`.
    pub const PROJECT_TYPE_OVERRIDE: Field<Self, String> = Field::new("projectTypeOverride");
    /// `projectFlag`.
    pub const PROJECT_FLAG: Field<Self, bool> = Field::new("projectFlag");
    /// `projectParamId`.
    pub const PROJECT_PARAM_ID: Field<Self, i32> = Field::new("projectParamId");
    /// `projectOverride`.
    pub const PROJECT_OVERRIDE: Field<Self, String> = Field::new("projectOverride");
    /// `workRoleFlag`.
    pub const WORK_ROLE_FLAG: Field<Self, bool> = Field::new("workRoleFlag");
    /// `workRoleParamId`.
    pub const WORK_ROLE_PARAM_ID: Field<Self, i32> = Field::new("workRoleParamId");
    /// `workRoleOverride`.
    pub const WORK_ROLE_OVERRIDE: Field<Self, String> = Field::new("workRoleOverride");
    /// `workTypeFlag`.
    pub const WORK_TYPE_FLAG: Field<Self, bool> = Field::new("workTypeFlag");
    /// `workTypeParamId`.
    pub const WORK_TYPE_PARAM_ID: Field<Self, i32> = Field::new("workTypeParamId");
    /// `workTypeOverride`.
    pub const WORK_TYPE_OVERRIDE: Field<Self, String> = Field::new("workTypeOverride");
    /// `invoiceFlag`.
    pub const INVOICE_FLAG: Field<Self, bool> = Field::new("invoiceFlag");
    /// `invoiceParamId`.
    pub const INVOICE_PARAM_ID: Field<Self, i32> = Field::new("invoiceParamId");
    /// `invoiceOverride`.
    pub const INVOICE_OVERRIDE: Field<Self, String> = Field::new("invoiceOverride");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");

    /// A new one, to be sent, with all that CWM requires.
    pub fn draft(
        report_link: impl Into<String>,
        name: impl Into<String>,
        module: impl Into<Module>,
        description: impl Into<String>,
    ) -> New<Self> {
        New::from_required(Self {
            report_link: Some(report_link.into()),
            name: Some(name.into()),
            module: Some(module.into()),
            description: Some(description.into()),
            ..Self::default()
        })
    }
}

impl Model for CustomReport {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "CustomReport",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("reportLink", FieldKind::Text).required(),
                FieldRule::new("name", FieldKind::Text)
                    .max_length(100)
                    .required(),
                FieldRule::new("module", FieldKind::Choice(Module::VALUES)).required(),
                FieldRule::new("description", FieldKind::Text)
                    .max_length(150)
                    .required(),
                FieldRule::new("generatedFlag", FieldKind::Flag),
                FieldRule::new("parameterPrefix", FieldKind::Text).max_length(50),
                FieldRule::new("parameterSeparator", FieldKind::Text).max_length(50),
                FieldRule::new("parameterNameSeparator", FieldKind::Text).max_length(50),
                FieldRule::new("parameterSuffix", FieldKind::Text).max_length(50),
                FieldRule::new("locationFlag", FieldKind::Flag),
                FieldRule::new("locationParamId", FieldKind::Whole),
                FieldRule::new("locationDefaultFlag", FieldKind::Flag),
                FieldRule::new("locationOverride", FieldKind::Text),
                FieldRule::new("departmentFlag", FieldKind::Flag),
                FieldRule::new("departmentParamId", FieldKind::Whole),
                FieldRule::new("departmentDefaultFlag", FieldKind::Flag),
                FieldRule::new("departmentOverride", FieldKind::Text),
                FieldRule::new("territoryFlag", FieldKind::Flag),
                FieldRule::new("territoryParamId", FieldKind::Whole),
                FieldRule::new("territoryDefaultFlag", FieldKind::Flag),
                FieldRule::new("territoryOverride", FieldKind::Text),
                FieldRule::new("companyFlag", FieldKind::Flag),
                FieldRule::new("companyParamId", FieldKind::Whole),
                FieldRule::new("companyOverride", FieldKind::Text),
                FieldRule::new("memberFlag", FieldKind::Flag),
                FieldRule::new("memberParamId", FieldKind::Whole),
                FieldRule::new("memberOverride", FieldKind::Text),
                FieldRule::new("startDateFlag", FieldKind::Flag),
                FieldRule::new("startDateParamId", FieldKind::Whole),
                FieldRule::new("startDateOverride", FieldKind::Text),
                FieldRule::new("endDateFlag", FieldKind::Flag),
                FieldRule::new("endDateParamId", FieldKind::Whole),
                FieldRule::new("endDateOverride", FieldKind::Text),
                FieldRule::new("oppTypeFlag", FieldKind::Flag),
                FieldRule::new("oppTypeParamId", FieldKind::Whole),
                FieldRule::new("oppTypeOverride", FieldKind::Text),
                FieldRule::new("opportunityFlag", FieldKind::Flag),
                FieldRule::new("opportunityParamId", FieldKind::Whole),
                FieldRule::new("opportunityOverride", FieldKind::Text),
                FieldRule::new("marketingCampaignFlag", FieldKind::Flag),
                FieldRule::new("marketingCampaignParamId", FieldKind::Whole),
                FieldRule::new("marketingCampaignOverride", FieldKind::Text),
                FieldRule::new("serviceBoardFlag", FieldKind::Flag),
                FieldRule::new("serviceBoardParamId", FieldKind::Whole),
                FieldRule::new("serviceBoardDefaultFlag", FieldKind::Flag),
                FieldRule::new("serviceBoardOverride", FieldKind::Text),
                FieldRule::new("serviceTypeFlag", FieldKind::Flag),
                FieldRule::new("serviceTypeParamId", FieldKind::Whole),
                FieldRule::new("serviceTypeOverride", FieldKind::Text),
                FieldRule::new("serviceStatusFlag", FieldKind::Flag),
                FieldRule::new("serviceStatusParamId", FieldKind::Whole),
                FieldRule::new("serviceStatusOverride", FieldKind::Text),
                FieldRule::new("agreementTypeFlag", FieldKind::Flag),
                FieldRule::new("agreementTypeParamId", FieldKind::Whole),
                FieldRule::new("agreementTypeOverride", FieldKind::Text),
                FieldRule::new("agreementFlag", FieldKind::Flag),
                FieldRule::new("agreementParamId", FieldKind::Whole),
                FieldRule::new("agreementOverride", FieldKind::Text),
                FieldRule::new("projectTypeFlag", FieldKind::Flag),
                FieldRule::new("projectTypeParamId", FieldKind::Whole),
                FieldRule::new("projectTypeOverride", FieldKind::Text),
                FieldRule::new("projectFlag", FieldKind::Flag),
                FieldRule::new("projectParamId", FieldKind::Whole),
                FieldRule::new("projectOverride", FieldKind::Text),
                FieldRule::new("workRoleFlag", FieldKind::Flag),
                FieldRule::new("workRoleParamId", FieldKind::Whole),
                FieldRule::new("workRoleOverride", FieldKind::Text),
                FieldRule::new("workTypeFlag", FieldKind::Flag),
                FieldRule::new("workTypeParamId", FieldKind::Whole),
                FieldRule::new("workTypeOverride", FieldKind::Text),
                FieldRule::new("invoiceFlag", FieldKind::Flag),
                FieldRule::new("invoiceParamId", FieldKind::Whole),
                FieldRule::new("invoiceOverride", FieldKind::Text),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for CustomReport {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
