// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A my member info, as at `/system/myMembers/info`.

use crate::model::*;

/// A my member info, as at `/system/myMembers/info`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct MyMemberInfo {
    /// `id`.
    pub id: Option<Id<MyMemberInfo>>,
    /// `identifier`.
    pub identifier: Option<String>,
    /// `firstName`.
    pub first_name: Option<String>,
    /// `middleInitial`.
    pub middle_initial: Option<String>,
    /// `lastName`.
    pub last_name: Option<String>,
    /// `fullName`.
    pub full_name: Option<String>,
    /// `defaultEmail`.
    pub default_email: Option<String>,
    /// `photo`.
    pub photo: Option<DocumentReference>,
    /// `licenseClass`.
    pub license_class: Option<LicenseClass>,
    /// `inactiveFlag`.
    pub inactive_flag: Option<bool>,
    /// `timeZone`.
    pub time_zone: Option<TimeZoneSetupReference>,
    /// `useBrowserLanguageFlag`.
    pub use_browser_language_flag: Option<bool>,
    /// `defaultLocation`.
    pub default_location: Option<SystemLocationReference>,
    /// `defaultDepartment`.
    pub default_department: Option<SystemDepartmentReference>,
    /// `workRole`.
    pub work_role: Option<WorkRoleReference>,
    /// `workType`.
    pub work_type: Option<WorkTypeReference>,
    /// `dailyCapacity`.
    #[serde(default, with = "crate::types::decimal")]
    pub daily_capacity: Option<Decimal>,
    /// `requireExpenseEntryFlag`.
    pub require_expense_entry_flag: Option<bool>,
    /// `requireTimeSheetEntryFlag`.
    pub require_time_sheet_entry_flag: Option<bool>,
    /// `requireStartAndEndTimeOnTimeEntryFlag`.
    pub require_start_and_end_time_on_time_entry_flag: Option<bool>,
    /// `enterTimeAgainstCompanyFlag`.
    pub enter_time_against_company_flag: Option<bool>,
    /// `allowExpensesEnteredAgainstCompaniesFlag`.
    pub allow_expenses_entered_against_companies_flag: Option<bool>,
    /// `serviceDefaultBoard`.
    pub service_default_board: Option<BoardReference>,
    /// `serviceDefaultLocation`.
    pub service_default_location: Option<SystemLocationReference>,
    /// `serviceDefaultDepartment`.
    pub service_default_department: Option<SystemDepartmentReference>,
    /// `restrictServiceDefaultLocationFlag`.
    pub restrict_service_default_location_flag: Option<bool>,
    /// `restrictServiceDefaultDepartmentFlag`.
    pub restrict_service_default_department_flag: Option<bool>,
    /// `excludedServiceBoardIds`.
    pub excluded_service_board_ids: Option<Vec<Id<Board>>>,
    /// `projectDefaultLocation`.
    pub project_default_location: Option<SystemLocationReference>,
    /// `projectDefaultDepartment`.
    pub project_default_department: Option<SystemDepartmentReference>,
    /// `projectDefaultBoard`.
    pub project_default_board: Option<ProjectBoardReference>,
    /// `restrictProjectDefaultLocationFlag`.
    pub restrict_project_default_location_flag: Option<bool>,
    /// `restrictProjectDefaultDepartmentFlag`.
    pub restrict_project_default_department_flag: Option<bool>,
    /// `excludedProjectBoardIds`.
    pub excluded_project_board_ids: Option<Vec<Id<Board>>>,
    /// `scheduleDefaultLocation`.
    pub schedule_default_location: Option<SystemLocationReference>,
    /// `scheduleDefaultDepartment`.
    pub schedule_default_department: Option<SystemDepartmentReference>,
    /// `scheduleCapacity`.
    #[serde(default, with = "crate::types::decimal")]
    pub schedule_capacity: Option<Decimal>,
    /// `serviceLocation`.
    pub service_location: Option<ServiceLocationReference>,
    /// `salesDefaultLocation`.
    pub sales_default_location: Option<SystemLocationReference>,
    /// `warehouse`.
    pub warehouse: Option<WarehouseReference>,
    /// `warehouseBin`.
    pub warehouse_bin: Option<WarehouseBinReference>,
    /// `restrictDefaultWarehouseFlag`.
    pub restrict_default_warehouse_flag: Option<bool>,
    /// `restrictDefaultWarehouseBinFlag`.
    pub restrict_default_warehouse_bin_flag: Option<bool>,
    /// `ssoSessionFlag`.
    pub sso_session_flag: Option<bool>,
    /// `ssoClientId`.
    pub sso_client_id: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl MyMemberInfo {
    /// `id`.
    pub const ID: Field<Self, Id<MyMemberInfo>> = Field::new("id");
    /// `identifier`.
    pub const IDENTIFIER: Field<Self, String> = Field::new("identifier");
    /// `firstName`.
    pub const FIRST_NAME: Field<Self, String> = Field::new("firstName");
    /// `middleInitial`.
    pub const MIDDLE_INITIAL: Field<Self, String> = Field::new("middleInitial");
    /// `lastName`.
    pub const LAST_NAME: Field<Self, String> = Field::new("lastName");
    /// `fullName`.
    pub const FULL_NAME: Field<Self, String> = Field::new("fullName");
    /// `defaultEmail`.
    pub const DEFAULT_EMAIL: Field<Self, String> = Field::new("defaultEmail");
    /// `photo`.
    pub const PHOTO: Field<Self, DocumentReference> = Field::new("photo");
    /// `licenseClass`.
    pub const LICENSE_CLASS: Field<Self, LicenseClass> = Field::new("licenseClass");
    /// `inactiveFlag`.
    pub const INACTIVE_FLAG: Field<Self, bool> = Field::new("inactiveFlag");
    /// `timeZone`.
    pub const TIME_ZONE: Field<Self, TimeZoneSetupReference> = Field::new("timeZone");
    /// `useBrowserLanguageFlag`.
    pub const USE_BROWSER_LANGUAGE_FLAG: Field<Self, bool> = Field::new("useBrowserLanguageFlag");
    /// `defaultLocation`.
    pub const DEFAULT_LOCATION: Field<Self, SystemLocationReference> =
        Field::new("defaultLocation");
    /// `defaultDepartment`.
    pub const DEFAULT_DEPARTMENT: Field<Self, SystemDepartmentReference> =
        Field::new("defaultDepartment");
    /// `workRole`.
    pub const WORK_ROLE: Field<Self, WorkRoleReference> = Field::new("workRole");
    /// `workType`.
    pub const WORK_TYPE: Field<Self, WorkTypeReference> = Field::new("workType");
    /// `dailyCapacity`.
    pub const DAILY_CAPACITY: Field<Self, Decimal> = Field::new("dailyCapacity");
    /// `requireExpenseEntryFlag`.
    pub const REQUIRE_EXPENSE_ENTRY_FLAG: Field<Self, bool> = Field::new("requireExpenseEntryFlag");
    /// `requireTimeSheetEntryFlag`.
    pub const REQUIRE_TIME_SHEET_ENTRY_FLAG: Field<Self, bool> =
        Field::new("requireTimeSheetEntryFlag");
    /// `requireStartAndEndTimeOnTimeEntryFlag`.
    pub const REQUIRE_START_AND_END_TIME_ON_TIME_ENTRY_FLAG: Field<Self, bool> =
        Field::new("requireStartAndEndTimeOnTimeEntryFlag");
    /// `enterTimeAgainstCompanyFlag`.
    pub const ENTER_TIME_AGAINST_COMPANY_FLAG: Field<Self, bool> =
        Field::new("enterTimeAgainstCompanyFlag");
    /// `allowExpensesEnteredAgainstCompaniesFlag`.
    pub const ALLOW_EXPENSES_ENTERED_AGAINST_COMPANIES_FLAG: Field<Self, bool> =
        Field::new("allowExpensesEnteredAgainstCompaniesFlag");
    /// `serviceDefaultBoard`.
    pub const SERVICE_DEFAULT_BOARD: Field<Self, BoardReference> =
        Field::new("serviceDefaultBoard");
    /// `serviceDefaultLocation`.
    pub const SERVICE_DEFAULT_LOCATION: Field<Self, SystemLocationReference> =
        Field::new("serviceDefaultLocation");
    /// `serviceDefaultDepartment`.
    pub const SERVICE_DEFAULT_DEPARTMENT: Field<Self, SystemDepartmentReference> =
        Field::new("serviceDefaultDepartment");
    /// `restrictServiceDefaultLocationFlag`.
    pub const RESTRICT_SERVICE_DEFAULT_LOCATION_FLAG: Field<Self, bool> =
        Field::new("restrictServiceDefaultLocationFlag");
    /// `restrictServiceDefaultDepartmentFlag`.
    pub const RESTRICT_SERVICE_DEFAULT_DEPARTMENT_FLAG: Field<Self, bool> =
        Field::new("restrictServiceDefaultDepartmentFlag");
    /// `excludedServiceBoardIds`.
    pub const EXCLUDED_SERVICE_BOARD_IDS: Field<Self, Vec<Id<Board>>> =
        Field::new("excludedServiceBoardIds");
    /// `projectDefaultLocation`.
    pub const PROJECT_DEFAULT_LOCATION: Field<Self, SystemLocationReference> =
        Field::new("projectDefaultLocation");
    /// `projectDefaultDepartment`.
    pub const PROJECT_DEFAULT_DEPARTMENT: Field<Self, SystemDepartmentReference> =
        Field::new("projectDefaultDepartment");
    /// `projectDefaultBoard`.
    pub const PROJECT_DEFAULT_BOARD: Field<Self, ProjectBoardReference> =
        Field::new("projectDefaultBoard");
    /// `restrictProjectDefaultLocationFlag`.
    pub const RESTRICT_PROJECT_DEFAULT_LOCATION_FLAG: Field<Self, bool> =
        Field::new("restrictProjectDefaultLocationFlag");
    /// `restrictProjectDefaultDepartmentFlag`.
    pub const RESTRICT_PROJECT_DEFAULT_DEPARTMENT_FLAG: Field<Self, bool> =
        Field::new("restrictProjectDefaultDepartmentFlag");
    /// `excludedProjectBoardIds`.
    pub const EXCLUDED_PROJECT_BOARD_IDS: Field<Self, Vec<Id<Board>>> =
        Field::new("excludedProjectBoardIds");
    /// `scheduleDefaultLocation`.
    pub const SCHEDULE_DEFAULT_LOCATION: Field<Self, SystemLocationReference> =
        Field::new("scheduleDefaultLocation");
    /// `scheduleDefaultDepartment`.
    pub const SCHEDULE_DEFAULT_DEPARTMENT: Field<Self, SystemDepartmentReference> =
        Field::new("scheduleDefaultDepartment");
    /// `scheduleCapacity`.
    pub const SCHEDULE_CAPACITY: Field<Self, Decimal> = Field::new("scheduleCapacity");
    /// `serviceLocation`.
    pub const SERVICE_LOCATION: Field<Self, ServiceLocationReference> =
        Field::new("serviceLocation");
    /// `salesDefaultLocation`.
    pub const SALES_DEFAULT_LOCATION: Field<Self, SystemLocationReference> =
        Field::new("salesDefaultLocation");
    /// `warehouse`.
    pub const WAREHOUSE: Field<Self, WarehouseReference> = Field::new("warehouse");
    /// `warehouseBin`.
    pub const WAREHOUSE_BIN: Field<Self, WarehouseBinReference> = Field::new("warehouseBin");
    /// `restrictDefaultWarehouseFlag`.
    pub const RESTRICT_DEFAULT_WAREHOUSE_FLAG: Field<Self, bool> =
        Field::new("restrictDefaultWarehouseFlag");
    /// `restrictDefaultWarehouseBinFlag`.
    pub const RESTRICT_DEFAULT_WAREHOUSE_BIN_FLAG: Field<Self, bool> =
        Field::new("restrictDefaultWarehouseBinFlag");
    /// `ssoSessionFlag`.
    pub const SSO_SESSION_FLAG: Field<Self, bool> = Field::new("ssoSessionFlag");
    /// `ssoClientId`.
    pub const SSO_CLIENT_ID: Field<Self, String> = Field::new("ssoClientId");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");
}

impl Model for MyMemberInfo {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "MyMemberInfo",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("identifier", FieldKind::Text),
                FieldRule::new("firstName", FieldKind::Text),
                FieldRule::new("middleInitial", FieldKind::Text),
                FieldRule::new("lastName", FieldKind::Text),
                FieldRule::new("fullName", FieldKind::Text),
                FieldRule::new("defaultEmail", FieldKind::Text),
                FieldRule::new(
                    "photo",
                    FieldKind::Record(<DocumentReference as Model>::SCHEMA),
                ),
                FieldRule::new("licenseClass", FieldKind::Choice(LicenseClass::VALUES)),
                FieldRule::new("inactiveFlag", FieldKind::Flag),
                FieldRule::new(
                    "timeZone",
                    FieldKind::Record(<TimeZoneSetupReference as Model>::SCHEMA),
                ),
                FieldRule::new("useBrowserLanguageFlag", FieldKind::Flag),
                FieldRule::new(
                    "defaultLocation",
                    FieldKind::Record(<SystemLocationReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "defaultDepartment",
                    FieldKind::Record(<SystemDepartmentReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "workRole",
                    FieldKind::Record(<WorkRoleReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "workType",
                    FieldKind::Record(<WorkTypeReference as Model>::SCHEMA),
                ),
                FieldRule::new("dailyCapacity", FieldKind::Decimal),
                FieldRule::new("requireExpenseEntryFlag", FieldKind::Flag),
                FieldRule::new("requireTimeSheetEntryFlag", FieldKind::Flag),
                FieldRule::new("requireStartAndEndTimeOnTimeEntryFlag", FieldKind::Flag),
                FieldRule::new("enterTimeAgainstCompanyFlag", FieldKind::Flag),
                FieldRule::new("allowExpensesEnteredAgainstCompaniesFlag", FieldKind::Flag),
                FieldRule::new(
                    "serviceDefaultBoard",
                    FieldKind::Record(<BoardReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "serviceDefaultLocation",
                    FieldKind::Record(<SystemLocationReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "serviceDefaultDepartment",
                    FieldKind::Record(<SystemDepartmentReference as Model>::SCHEMA),
                ),
                FieldRule::new("restrictServiceDefaultLocationFlag", FieldKind::Flag),
                FieldRule::new("restrictServiceDefaultDepartmentFlag", FieldKind::Flag),
                FieldRule::new("excludedServiceBoardIds", FieldKind::Id).list(),
                FieldRule::new(
                    "projectDefaultLocation",
                    FieldKind::Record(<SystemLocationReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "projectDefaultDepartment",
                    FieldKind::Record(<SystemDepartmentReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "projectDefaultBoard",
                    FieldKind::Record(<ProjectBoardReference as Model>::SCHEMA),
                ),
                FieldRule::new("restrictProjectDefaultLocationFlag", FieldKind::Flag),
                FieldRule::new("restrictProjectDefaultDepartmentFlag", FieldKind::Flag),
                FieldRule::new("excludedProjectBoardIds", FieldKind::Id).list(),
                FieldRule::new(
                    "scheduleDefaultLocation",
                    FieldKind::Record(<SystemLocationReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "scheduleDefaultDepartment",
                    FieldKind::Record(<SystemDepartmentReference as Model>::SCHEMA),
                ),
                FieldRule::new("scheduleCapacity", FieldKind::Decimal),
                FieldRule::new(
                    "serviceLocation",
                    FieldKind::Record(<ServiceLocationReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "salesDefaultLocation",
                    FieldKind::Record(<SystemLocationReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "warehouse",
                    FieldKind::Record(<WarehouseReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "warehouseBin",
                    FieldKind::Record(<WarehouseBinReference as Model>::SCHEMA),
                ),
                FieldRule::new("restrictDefaultWarehouseFlag", FieldKind::Flag),
                FieldRule::new("restrictDefaultWarehouseBinFlag", FieldKind::Flag),
                FieldRule::new("ssoSessionFlag", FieldKind::Flag),
                FieldRule::new("ssoClientId", FieldKind::Text),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for MyMemberInfo {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
