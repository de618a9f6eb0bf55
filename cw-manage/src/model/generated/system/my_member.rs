// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A my member, as at `/system/myMembers`.

use crate::model::*;

/// A my member, as at `/system/myMembers`.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct MyMember {
    /// `id`.
    pub id: Option<Id<MyMember>>,
    /// `identifier`.
    pub identifier: Option<String>,
    /// `password`.
    pub password: Option<String>,
    /// `firstName`.
    pub first_name: Option<String>,
    /// `middleInitial`.
    pub middle_initial: Option<String>,
    /// `lastName`.
    pub last_name: Option<String>,
    /// `title`.
    pub title: Option<String>,
    /// `reportCard`.
    pub report_card: Option<ReportCardReference>,
    /// `licenseClass`.
    pub license_class: Option<LicenseClass>,
    /// `disableOnlineFlag`.
    pub disable_online_flag: Option<bool>,
    /// `enableMobileFlag`.
    pub enable_mobile_flag: Option<bool>,
    /// `type`.
    pub type_: Option<MemberTypeReference>,
    /// `employeeIdentifer`.
    pub employee_identifer: Option<String>,
    /// `vendorNumber`.
    pub vendor_number: Option<String>,
    /// `notes`.
    pub notes: Option<String>,
    /// `timeZone`.
    pub time_zone: Option<TimeZoneSetupReference>,
    /// `country`.
    pub country: Option<CountryReference>,
    /// `serviceBoardTeamIds`.
    pub service_board_team_ids: Option<Vec<i32>>,
    /// `enableMobileGpsFlag`.
    pub enable_mobile_gps_flag: Option<bool>,
    /// `inactiveDate`.
    pub inactive_date: Option<String>,
    /// `inactiveFlag`.
    pub inactive_flag: Option<bool>,
    /// `lastLogin`.
    pub last_login: Option<String>,
    /// `photo`.
    pub photo: Option<DocumentReference>,
    /// `toastNotificationFlag`.
    pub toast_notification_flag: Option<bool>,
    /// `officeEmail`.
    pub office_email: Option<String>,
    /// `officePhone`.
    pub office_phone: Option<String>,
    /// `officeExtension`.
    pub office_extension: Option<String>,
    /// `mobileEmail`.
    pub mobile_email: Option<String>,
    /// `mobilePhone`.
    pub mobile_phone: Option<String>,
    /// `mobileExtension`.
    pub mobile_extension: Option<String>,
    /// `homeEmail`.
    pub home_email: Option<String>,
    /// `homePhone`.
    pub home_phone: Option<String>,
    /// `homeExtension`.
    pub home_extension: Option<String>,
    /// `defaultEmail`.
    pub default_email: Option<DefaultEmail>,
    /// `defaultPhone`.
    pub default_phone: Option<DefaultPhone>,
    /// `securityRole`.
    pub security_role: Option<SecurityRoleReference>,
    /// `adminFlag`.
    pub admin_flag: Option<bool>,
    /// `structureLevel`.
    pub structure_level: Option<StructureReference>,
    /// `securityLocation`.
    pub security_location: Option<SystemLocationReference>,
    /// `defaultLocation`.
    pub default_location: Option<SystemLocationReference>,
    /// `defaultDepartment`.
    pub default_department: Option<SystemDepartmentReference>,
    /// `reportsTo`.
    pub reports_to: Option<MemberReference>,
    /// `restrictLocationFlag`.
    pub restrict_location_flag: Option<bool>,
    /// `restrictDepartmentFlag`.
    pub restrict_department_flag: Option<bool>,
    /// `workRole`.
    pub work_role: Option<WorkRoleReference>,
    /// `workType`.
    pub work_type: Option<WorkTypeReference>,
    /// `timeApprover`.
    pub time_approver: Option<MemberReference>,
    /// `expenseApprover`.
    pub expense_approver: Option<MemberReference>,
    /// `billableForecast`.
    #[serde(default, with = "crate::types::decimal")]
    pub billable_forecast: Option<Decimal>,
    /// `dailyCapacity`.
    #[serde(default, with = "crate::types::decimal")]
    pub daily_capacity: Option<Decimal>,
    /// `hourlyCost`.
    #[serde(default, with = "crate::types::decimal")]
    pub hourly_cost: Option<Decimal>,
    /// `hourlyRate`.
    #[serde(default, with = "crate::types::decimal")]
    pub hourly_rate: Option<Decimal>,
    /// `includeInUtilizationReportingFlag`.
    pub include_in_utilization_reporting_flag: Option<bool>,
    /// `requireExpenseEntryFlag`.
    pub require_expense_entry_flag: Option<bool>,
    /// `requireTimeSheetEntryFlag`.
    pub require_time_sheet_entry_flag: Option<bool>,
    /// `requireStartAndEndTimeOnTimeEntryFlag`.
    pub require_start_and_end_time_on_time_entry_flag: Option<bool>,
    /// `allowInCellEntryOnTimeSheet`.
    pub allow_in_cell_entry_on_time_sheet: Option<bool>,
    /// `enterTimeAgainstCompanyFlag`.
    pub enter_time_against_company_flag: Option<bool>,
    /// `allowExpensesEnteredAgainstCompaniesFlag`.
    pub allow_expenses_entered_against_companies_flag: Option<bool>,
    /// `timeReminderEmailFlag`.
    pub time_reminder_email_flag: Option<bool>,
    /// `daysTolerance`.
    pub days_tolerance: Option<i32>,
    /// `minimumHours`.
    #[serde(default, with = "crate::types::decimal")]
    pub minimum_hours: Option<Decimal>,
    /// `timeSheetStartDate`.
    pub time_sheet_start_date: Option<String>,
    /// `hireDate`.
    pub hire_date: Option<String>,
    /// `serviceDefaultLocation`.
    pub service_default_location: Option<SystemLocationReference>,
    /// `serviceDefaultDepartment`.
    pub service_default_department: Option<SystemDepartmentReference>,
    /// `serviceDefaultBoard`.
    pub service_default_board: Option<BoardReference>,
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
    /// `restrictScheduleFlag`.
    pub restrict_schedule_flag: Option<bool>,
    /// `hideMemberInDispatchPortalFlag`.
    pub hide_member_in_dispatch_portal_flag: Option<bool>,
    /// `calendar`.
    pub calendar: Option<CalendarReference>,
    /// `salesDefaultLocation`.
    pub sales_default_location: Option<SystemLocationReference>,
    /// `restrictDefaultSalesTerritoryFlag`.
    pub restrict_default_sales_territory_flag: Option<bool>,
    /// `warehouse`.
    pub warehouse: Option<WarehouseReference>,
    /// `warehouseBin`.
    pub warehouse_bin: Option<WarehouseBinReference>,
    /// `restrictDefaultWarehouseFlag`.
    pub restrict_default_warehouse_flag: Option<bool>,
    /// `restrictDefaultWarehouseBinFlag`.
    pub restrict_default_warehouse_bin_flag: Option<bool>,
    /// `mapiName`.
    pub mapi_name: Option<String>,
    /// `calendarSyncIntegrationFlag`.
    pub calendar_sync_integration_flag: Option<bool>,
    /// `enableLdapAuthenticationFlag`.
    pub enable_ldap_authentication_flag: Option<bool>,
    /// `ldapConfiguration`.
    pub ldap_configuration: Option<LdapConfigurationReference>,
    /// `ldapUserName`.
    pub ldap_user_name: Option<String>,
    /// `companyActivityTabFormat`.
    pub company_activity_tab_format: Option<CompanyActivityTabFormat>,
    /// `invoiceTimeTabFormat`.
    pub invoice_time_tab_format: Option<InvoiceTimeTabFormat>,
    /// `invoiceScreenDefaultTabFormat`.
    pub invoice_screen_default_tab_format: Option<InvoiceScreenDefaultTabFormat>,
    /// `invoicingDisplayOptions`.
    pub invoicing_display_options: Option<InvoicingDisplayOptions>,
    /// `agreementInvoicingDisplayOptions`.
    pub agreement_invoicing_display_options: Option<AgreementInvoicingDisplayOptions>,
    /// `corelyticsUsername`.
    pub corelytics_username: Option<String>,
    /// `corelyticsPassword`.
    pub corelytics_password: Option<String>,
    /// `authenticationServiceType`.
    pub authentication_service_type: Option<AuthenticationServiceType>,
    /// `timebasedOneTimePasswordActivated`.
    pub timebased_one_time_password_activated: Option<bool>,
    /// `directionalSync`.
    pub directional_sync: Option<DirectionalSyncReference>,
    /// `ssoSessionFlag`.
    pub sso_session_flag: Option<bool>,
    /// `ssoClientId`.
    pub sso_client_id: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl MyMember {
    /// `id`.
    pub const ID: Field<Self, Id<MyMember>> = Field::new("id");
    /// `identifier`.
    pub const IDENTIFIER: Field<Self, String> = Field::new("identifier");
    /// `password`.
    pub const PASSWORD: Field<Self, String> = Field::new("password");
    /// `firstName`.
    pub const FIRST_NAME: Field<Self, String> = Field::new("firstName");
    /// `middleInitial`.
    pub const MIDDLE_INITIAL: Field<Self, String> = Field::new("middleInitial");
    /// `lastName`.
    pub const LAST_NAME: Field<Self, String> = Field::new("lastName");
    /// `title`.
    pub const TITLE: Field<Self, String> = Field::new("title");
    /// `reportCard`.
    pub const REPORT_CARD: Field<Self, ReportCardReference> = Field::new("reportCard");
    /// `licenseClass`.
    pub const LICENSE_CLASS: Field<Self, LicenseClass> = Field::new("licenseClass");
    /// `disableOnlineFlag`.
    pub const DISABLE_ONLINE_FLAG: Field<Self, bool> = Field::new("disableOnlineFlag");
    /// `enableMobileFlag`.
    pub const ENABLE_MOBILE_FLAG: Field<Self, bool> = Field::new("enableMobileFlag");
    /// `type`.
    pub const TYPE: Field<Self, MemberTypeReference> = Field::new("type");
    /// `employeeIdentifer`.
    pub const EMPLOYEE_IDENTIFER: Field<Self, String> = Field::new("employeeIdentifer");
    /// `vendorNumber`.
    pub const VENDOR_NUMBER: Field<Self, String> = Field::new("vendorNumber");
    /// `notes`.
    pub const NOTES: Field<Self, String> = Field::new("notes");
    /// `timeZone`.
    pub const TIME_ZONE: Field<Self, TimeZoneSetupReference> = Field::new("timeZone");
    /// `country`.
    pub const COUNTRY: Field<Self, CountryReference> = Field::new("country");
    /// `serviceBoardTeamIds`.
    pub const SERVICE_BOARD_TEAM_IDS: Field<Self, Vec<i32>> = Field::new("serviceBoardTeamIds");
    /// `enableMobileGpsFlag`.
    pub const ENABLE_MOBILE_GPS_FLAG: Field<Self, bool> = Field::new("enableMobileGpsFlag");
    /// `inactiveDate`.
    pub const INACTIVE_DATE: Field<Self, String> = Field::new("inactiveDate");
    /// `inactiveFlag`.
    pub const INACTIVE_FLAG: Field<Self, bool> = Field::new("inactiveFlag");
    /// `lastLogin`.
    pub const LAST_LOGIN: Field<Self, String> = Field::new("lastLogin");
    /// `photo`.
    pub const PHOTO: Field<Self, DocumentReference> = Field::new("photo");
    /// `toastNotificationFlag`.
    pub const TOAST_NOTIFICATION_FLAG: Field<Self, bool> = Field::new("toastNotificationFlag");
    /// `officeEmail`.
    pub const OFFICE_EMAIL: Field<Self, String> = Field::new("officeEmail");
    /// `officePhone`.
    pub const OFFICE_PHONE: Field<Self, String> = Field::new("officePhone");
    /// `officeExtension`.
    pub const OFFICE_EXTENSION: Field<Self, String> = Field::new("officeExtension");
    /// `mobileEmail`.
    pub const MOBILE_EMAIL: Field<Self, String> = Field::new("mobileEmail");
    /// `mobilePhone`.
    pub const MOBILE_PHONE: Field<Self, String> = Field::new("mobilePhone");
    /// `mobileExtension`.
    pub const MOBILE_EXTENSION: Field<Self, String> = Field::new("mobileExtension");
    /// `homeEmail`.
    pub const HOME_EMAIL: Field<Self, String> = Field::new("homeEmail");
    /// `homePhone`.
    pub const HOME_PHONE: Field<Self, String> = Field::new("homePhone");
    /// `homeExtension`.
    pub const HOME_EXTENSION: Field<Self, String> = Field::new("homeExtension");
    /// `defaultEmail`.
    pub const DEFAULT_EMAIL: Field<Self, DefaultEmail> = Field::new("defaultEmail");
    /// `defaultPhone`.
    pub const DEFAULT_PHONE: Field<Self, DefaultPhone> = Field::new("defaultPhone");
    /// `securityRole`.
    pub const SECURITY_ROLE: Field<Self, SecurityRoleReference> = Field::new("securityRole");
    /// `adminFlag`.
    pub const ADMIN_FLAG: Field<Self, bool> = Field::new("adminFlag");
    /// `structureLevel`.
    pub const STRUCTURE_LEVEL: Field<Self, StructureReference> = Field::new("structureLevel");
    /// `securityLocation`.
    pub const SECURITY_LOCATION: Field<Self, SystemLocationReference> =
        Field::new("securityLocation");
    /// `defaultLocation`.
    pub const DEFAULT_LOCATION: Field<Self, SystemLocationReference> =
        Field::new("defaultLocation");
    /// `defaultDepartment`.
    pub const DEFAULT_DEPARTMENT: Field<Self, SystemDepartmentReference> =
        Field::new("defaultDepartment");
    /// `reportsTo`.
    pub const REPORTS_TO: Field<Self, MemberReference> = Field::new("reportsTo");
    /// `restrictLocationFlag`.
    pub const RESTRICT_LOCATION_FLAG: Field<Self, bool> = Field::new("restrictLocationFlag");
    /// `restrictDepartmentFlag`.
    pub const RESTRICT_DEPARTMENT_FLAG: Field<Self, bool> = Field::new("restrictDepartmentFlag");
    /// `workRole`.
    pub const WORK_ROLE: Field<Self, WorkRoleReference> = Field::new("workRole");
    /// `workType`.
    pub const WORK_TYPE: Field<Self, WorkTypeReference> = Field::new("workType");
    /// `timeApprover`.
    pub const TIME_APPROVER: Field<Self, MemberReference> = Field::new("timeApprover");
    /// `expenseApprover`.
    pub const EXPENSE_APPROVER: Field<Self, MemberReference> = Field::new("expenseApprover");
    /// `billableForecast`.
    pub const BILLABLE_FORECAST: Field<Self, Decimal> = Field::new("billableForecast");
    /// `dailyCapacity`.
    pub const DAILY_CAPACITY: Field<Self, Decimal> = Field::new("dailyCapacity");
    /// `hourlyCost`.
    pub const HOURLY_COST: Field<Self, Decimal> = Field::new("hourlyCost");
    /// `hourlyRate`.
    pub const HOURLY_RATE: Field<Self, Decimal> = Field::new("hourlyRate");
    /// `includeInUtilizationReportingFlag`.
    pub const INCLUDE_IN_UTILIZATION_REPORTING_FLAG: Field<Self, bool> =
        Field::new("includeInUtilizationReportingFlag");
    /// `requireExpenseEntryFlag`.
    pub const REQUIRE_EXPENSE_ENTRY_FLAG: Field<Self, bool> = Field::new("requireExpenseEntryFlag");
    /// `requireTimeSheetEntryFlag`.
    pub const REQUIRE_TIME_SHEET_ENTRY_FLAG: Field<Self, bool> =
        Field::new("requireTimeSheetEntryFlag");
    /// `requireStartAndEndTimeOnTimeEntryFlag`.
    pub const REQUIRE_START_AND_END_TIME_ON_TIME_ENTRY_FLAG: Field<Self, bool> =
        Field::new("requireStartAndEndTimeOnTimeEntryFlag");
    /// `allowInCellEntryOnTimeSheet`.
    pub const ALLOW_IN_CELL_ENTRY_ON_TIME_SHEET: Field<Self, bool> =
        Field::new("allowInCellEntryOnTimeSheet");
    /// `enterTimeAgainstCompanyFlag`.
    pub const ENTER_TIME_AGAINST_COMPANY_FLAG: Field<Self, bool> =
        Field::new("enterTimeAgainstCompanyFlag");
    /// `allowExpensesEnteredAgainstCompaniesFlag`.
    pub const ALLOW_EXPENSES_ENTERED_AGAINST_COMPANIES_FLAG: Field<Self, bool> =
        Field::new("allowExpensesEnteredAgainstCompaniesFlag");
    /// `timeReminderEmailFlag`.
    pub const TIME_REMINDER_EMAIL_FLAG: Field<Self, bool> = Field::new("timeReminderEmailFlag");
    /// `daysTolerance`.
    pub const DAYS_TOLERANCE: Field<Self, i32> = Field::new("daysTolerance");
    /// `minimumHours`.
    pub const MINIMUM_HOURS: Field<Self, Decimal> = Field::new("minimumHours");
    /// `timeSheetStartDate`.
    pub const TIME_SHEET_START_DATE: Field<Self, String> = Field::new("timeSheetStartDate");
    /// `hireDate`.
    pub const HIRE_DATE: Field<Self, String> = Field::new("hireDate");
    /// `serviceDefaultLocation`.
    pub const SERVICE_DEFAULT_LOCATION: Field<Self, SystemLocationReference> =
        Field::new("serviceDefaultLocation");
    /// `serviceDefaultDepartment`.
    pub const SERVICE_DEFAULT_DEPARTMENT: Field<Self, SystemDepartmentReference> =
        Field::new("serviceDefaultDepartment");
    /// `serviceDefaultBoard`.
    pub const SERVICE_DEFAULT_BOARD: Field<Self, BoardReference> =
        Field::new("serviceDefaultBoard");
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
    /// `restrictScheduleFlag`.
    pub const RESTRICT_SCHEDULE_FLAG: Field<Self, bool> = Field::new("restrictScheduleFlag");
    /// `hideMemberInDispatchPortalFlag`.
    pub const HIDE_MEMBER_IN_DISPATCH_PORTAL_FLAG: Field<Self, bool> =
        Field::new("hideMemberInDispatchPortalFlag");
    /// `calendar`.
    pub const CALENDAR: Field<Self, CalendarReference> = Field::new("calendar");
    /// `salesDefaultLocation`.
    pub const SALES_DEFAULT_LOCATION: Field<Self, SystemLocationReference> =
        Field::new("salesDefaultLocation");
    /// `restrictDefaultSalesTerritoryFlag`.
    pub const RESTRICT_DEFAULT_SALES_TERRITORY_FLAG: Field<Self, bool> =
        Field::new("restrictDefaultSalesTerritoryFlag");
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
    /// `mapiName`.
    pub const MAPI_NAME: Field<Self, String> = Field::new("mapiName");
    /// `calendarSyncIntegrationFlag`.
    pub const CALENDAR_SYNC_INTEGRATION_FLAG: Field<Self, bool> =
        Field::new("calendarSyncIntegrationFlag");
    /// `enableLdapAuthenticationFlag`.
    pub const ENABLE_LDAP_AUTHENTICATION_FLAG: Field<Self, bool> =
        Field::new("enableLdapAuthenticationFlag");
    /// `ldapConfiguration`.
    pub const LDAP_CONFIGURATION: Field<Self, LdapConfigurationReference> =
        Field::new("ldapConfiguration");
    /// `ldapUserName`.
    pub const LDAP_USER_NAME: Field<Self, String> = Field::new("ldapUserName");
    /// `companyActivityTabFormat`.
    pub const COMPANY_ACTIVITY_TAB_FORMAT: Field<Self, CompanyActivityTabFormat> =
        Field::new("companyActivityTabFormat");
    /// `invoiceTimeTabFormat`.
    pub const INVOICE_TIME_TAB_FORMAT: Field<Self, InvoiceTimeTabFormat> =
        Field::new("invoiceTimeTabFormat");
    /// `invoiceScreenDefaultTabFormat`.
    pub const INVOICE_SCREEN_DEFAULT_TAB_FORMAT: Field<Self, InvoiceScreenDefaultTabFormat> =
        Field::new("invoiceScreenDefaultTabFormat");
    /// `invoicingDisplayOptions`.
    pub const INVOICING_DISPLAY_OPTIONS: Field<Self, InvoicingDisplayOptions> =
        Field::new("invoicingDisplayOptions");
    /// `agreementInvoicingDisplayOptions`.
    pub const AGREEMENT_INVOICING_DISPLAY_OPTIONS: Field<Self, AgreementInvoicingDisplayOptions> =
        Field::new("agreementInvoicingDisplayOptions");
    /// `corelyticsUsername`.
    pub const CORELYTICS_USERNAME: Field<Self, String> = Field::new("corelyticsUsername");
    /// `corelyticsPassword`.
    pub const CORELYTICS_PASSWORD: Field<Self, String> = Field::new("corelyticsPassword");
    /// `authenticationServiceType`.
    pub const AUTHENTICATION_SERVICE_TYPE: Field<Self, AuthenticationServiceType> =
        Field::new("authenticationServiceType");
    /// `timebasedOneTimePasswordActivated`.
    pub const TIMEBASED_ONE_TIME_PASSWORD_ACTIVATED: Field<Self, bool> =
        Field::new("timebasedOneTimePasswordActivated");
    /// `directionalSync`.
    pub const DIRECTIONAL_SYNC: Field<Self, DirectionalSyncReference> =
        Field::new("directionalSync");
    /// `ssoSessionFlag`.
    pub const SSO_SESSION_FLAG: Field<Self, bool> = Field::new("ssoSessionFlag");
    /// `ssoClientId`.
    pub const SSO_CLIENT_ID: Field<Self, String> = Field::new("ssoClientId");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");
}

impl Model for MyMember {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "MyMember",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("identifier", FieldKind::Text),
                FieldRule::new("password", FieldKind::Text),
                FieldRule::new("firstName", FieldKind::Text),
                FieldRule::new("middleInitial", FieldKind::Text),
                FieldRule::new("lastName", FieldKind::Text),
                FieldRule::new("title", FieldKind::Text),
                FieldRule::new(
                    "reportCard",
                    FieldKind::Record(<ReportCardReference as Model>::SCHEMA),
                ),
                FieldRule::new("licenseClass", FieldKind::Choice(LicenseClass::VALUES)),
                FieldRule::new("disableOnlineFlag", FieldKind::Flag),
                FieldRule::new("enableMobileFlag", FieldKind::Flag),
                FieldRule::new(
                    "type",
                    FieldKind::Record(<MemberTypeReference as Model>::SCHEMA),
                ),
                FieldRule::new("employeeIdentifer", FieldKind::Text),
                FieldRule::new("vendorNumber", FieldKind::Text),
                FieldRule::new("notes", FieldKind::Text),
                FieldRule::new(
                    "timeZone",
                    FieldKind::Record(<TimeZoneSetupReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "country",
                    FieldKind::Record(<CountryReference as Model>::SCHEMA),
                ),
                FieldRule::new("serviceBoardTeamIds", FieldKind::Whole).list(),
                FieldRule::new("enableMobileGpsFlag", FieldKind::Flag),
                FieldRule::new("inactiveDate", FieldKind::Text),
                FieldRule::new("inactiveFlag", FieldKind::Flag),
                FieldRule::new("lastLogin", FieldKind::Text),
                FieldRule::new(
                    "photo",
                    FieldKind::Record(<DocumentReference as Model>::SCHEMA),
                ),
                FieldRule::new("toastNotificationFlag", FieldKind::Flag),
                FieldRule::new("officeEmail", FieldKind::Text),
                FieldRule::new("officePhone", FieldKind::Text),
                FieldRule::new("officeExtension", FieldKind::Text),
                FieldRule::new("mobileEmail", FieldKind::Text),
                FieldRule::new("mobilePhone", FieldKind::Text),
                FieldRule::new("mobileExtension", FieldKind::Text),
                FieldRule::new("homeEmail", FieldKind::Text),
                FieldRule::new("homePhone", FieldKind::Text),
                FieldRule::new("homeExtension", FieldKind::Text),
                FieldRule::new("defaultEmail", FieldKind::Choice(DefaultEmail::VALUES)),
                FieldRule::new("defaultPhone", FieldKind::Choice(DefaultPhone::VALUES)),
                FieldRule::new(
                    "securityRole",
                    FieldKind::Record(<SecurityRoleReference as Model>::SCHEMA),
                ),
                FieldRule::new("adminFlag", FieldKind::Flag),
                FieldRule::new(
                    "structureLevel",
                    FieldKind::Record(<StructureReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "securityLocation",
                    FieldKind::Record(<SystemLocationReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "defaultLocation",
                    FieldKind::Record(<SystemLocationReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "defaultDepartment",
                    FieldKind::Record(<SystemDepartmentReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "reportsTo",
                    FieldKind::Record(<MemberReference as Model>::SCHEMA),
                ),
                FieldRule::new("restrictLocationFlag", FieldKind::Flag),
                FieldRule::new("restrictDepartmentFlag", FieldKind::Flag),
                FieldRule::new(
                    "workRole",
                    FieldKind::Record(<WorkRoleReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "workType",
                    FieldKind::Record(<WorkTypeReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "timeApprover",
                    FieldKind::Record(<MemberReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "expenseApprover",
                    FieldKind::Record(<MemberReference as Model>::SCHEMA),
                ),
                FieldRule::new("billableForecast", FieldKind::Decimal),
                FieldRule::new("dailyCapacity", FieldKind::Decimal),
                FieldRule::new("hourlyCost", FieldKind::Decimal),
                FieldRule::new("hourlyRate", FieldKind::Decimal),
                FieldRule::new("includeInUtilizationReportingFlag", FieldKind::Flag),
                FieldRule::new("requireExpenseEntryFlag", FieldKind::Flag),
                FieldRule::new("requireTimeSheetEntryFlag", FieldKind::Flag),
                FieldRule::new("requireStartAndEndTimeOnTimeEntryFlag", FieldKind::Flag),
                FieldRule::new("allowInCellEntryOnTimeSheet", FieldKind::Flag),
                FieldRule::new("enterTimeAgainstCompanyFlag", FieldKind::Flag),
                FieldRule::new("allowExpensesEnteredAgainstCompaniesFlag", FieldKind::Flag),
                FieldRule::new("timeReminderEmailFlag", FieldKind::Flag),
                FieldRule::new("daysTolerance", FieldKind::Whole),
                FieldRule::new("minimumHours", FieldKind::Decimal),
                FieldRule::new("timeSheetStartDate", FieldKind::Text),
                FieldRule::new("hireDate", FieldKind::Text),
                FieldRule::new(
                    "serviceDefaultLocation",
                    FieldKind::Record(<SystemLocationReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "serviceDefaultDepartment",
                    FieldKind::Record(<SystemDepartmentReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "serviceDefaultBoard",
                    FieldKind::Record(<BoardReference as Model>::SCHEMA),
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
                FieldRule::new("restrictScheduleFlag", FieldKind::Flag),
                FieldRule::new("hideMemberInDispatchPortalFlag", FieldKind::Flag),
                FieldRule::new(
                    "calendar",
                    FieldKind::Record(<CalendarReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "salesDefaultLocation",
                    FieldKind::Record(<SystemLocationReference as Model>::SCHEMA),
                ),
                FieldRule::new("restrictDefaultSalesTerritoryFlag", FieldKind::Flag),
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
                FieldRule::new("mapiName", FieldKind::Text),
                FieldRule::new("calendarSyncIntegrationFlag", FieldKind::Flag),
                FieldRule::new("enableLdapAuthenticationFlag", FieldKind::Flag),
                FieldRule::new(
                    "ldapConfiguration",
                    FieldKind::Record(<LdapConfigurationReference as Model>::SCHEMA),
                ),
                FieldRule::new("ldapUserName", FieldKind::Text),
                FieldRule::new(
                    "companyActivityTabFormat",
                    FieldKind::Choice(CompanyActivityTabFormat::VALUES),
                ),
                FieldRule::new(
                    "invoiceTimeTabFormat",
                    FieldKind::Choice(InvoiceTimeTabFormat::VALUES),
                ),
                FieldRule::new(
                    "invoiceScreenDefaultTabFormat",
                    FieldKind::Choice(InvoiceScreenDefaultTabFormat::VALUES),
                ),
                FieldRule::new(
                    "invoicingDisplayOptions",
                    FieldKind::Choice(InvoicingDisplayOptions::VALUES),
                ),
                FieldRule::new(
                    "agreementInvoicingDisplayOptions",
                    FieldKind::Choice(AgreementInvoicingDisplayOptions::VALUES),
                ),
                FieldRule::new("corelyticsUsername", FieldKind::Text),
                FieldRule::new("corelyticsPassword", FieldKind::Text),
                FieldRule::new(
                    "authenticationServiceType",
                    FieldKind::Choice(AuthenticationServiceType::VALUES),
                ),
                FieldRule::new("timebasedOneTimePasswordActivated", FieldKind::Flag),
                FieldRule::new(
                    "directionalSync",
                    FieldKind::Record(<DirectionalSyncReference as Model>::SCHEMA),
                ),
                FieldRule::new("ssoSessionFlag", FieldKind::Flag),
                FieldRule::new("ssoClientId", FieldKind::Text),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for MyMember {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}

// Written out: it holds a secret.
impl std::fmt::Debug for MyMember {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("MyMember")
            .field("id", &self.id)
            .field("identifier", &self.identifier)
            .field("password", &self.password.as_ref().map(|_| "[redacted]"))
            .field("first_name", &self.first_name)
            .field("middle_initial", &self.middle_initial)
            .field("last_name", &self.last_name)
            .field("title", &self.title)
            .field("report_card", &self.report_card)
            .field("license_class", &self.license_class)
            .field("disable_online_flag", &self.disable_online_flag)
            .field("enable_mobile_flag", &self.enable_mobile_flag)
            .field("type_", &self.type_)
            .field("employee_identifer", &self.employee_identifer)
            .field("vendor_number", &self.vendor_number)
            .field("notes", &self.notes)
            .field("time_zone", &self.time_zone)
            .field("country", &self.country)
            .field("service_board_team_ids", &self.service_board_team_ids)
            .field("enable_mobile_gps_flag", &self.enable_mobile_gps_flag)
            .field("inactive_date", &self.inactive_date)
            .field("inactive_flag", &self.inactive_flag)
            .field("last_login", &self.last_login)
            .field("photo", &self.photo)
            .field("toast_notification_flag", &self.toast_notification_flag)
            .field("office_email", &self.office_email)
            .field("office_phone", &self.office_phone)
            .field("office_extension", &self.office_extension)
            .field("mobile_email", &self.mobile_email)
            .field("mobile_phone", &self.mobile_phone)
            .field("mobile_extension", &self.mobile_extension)
            .field("home_email", &self.home_email)
            .field("home_phone", &self.home_phone)
            .field("home_extension", &self.home_extension)
            .field("default_email", &self.default_email)
            .field("default_phone", &self.default_phone)
            .field("security_role", &self.security_role)
            .field("admin_flag", &self.admin_flag)
            .field("structure_level", &self.structure_level)
            .field("security_location", &self.security_location)
            .field("default_location", &self.default_location)
            .field("default_department", &self.default_department)
            .field("reports_to", &self.reports_to)
            .field("restrict_location_flag", &self.restrict_location_flag)
            .field("restrict_department_flag", &self.restrict_department_flag)
            .field("work_role", &self.work_role)
            .field("work_type", &self.work_type)
            .field("time_approver", &self.time_approver)
            .field("expense_approver", &self.expense_approver)
            .field("billable_forecast", &self.billable_forecast)
            .field("daily_capacity", &self.daily_capacity)
            .field("hourly_cost", &self.hourly_cost)
            .field("hourly_rate", &self.hourly_rate)
            .field(
                "include_in_utilization_reporting_flag",
                &self.include_in_utilization_reporting_flag,
            )
            .field(
                "require_expense_entry_flag",
                &self.require_expense_entry_flag,
            )
            .field(
                "require_time_sheet_entry_flag",
                &self.require_time_sheet_entry_flag,
            )
            .field(
                "require_start_and_end_time_on_time_entry_flag",
                &self.require_start_and_end_time_on_time_entry_flag,
            )
            .field(
                "allow_in_cell_entry_on_time_sheet",
                &self.allow_in_cell_entry_on_time_sheet,
            )
            .field(
                "enter_time_against_company_flag",
                &self.enter_time_against_company_flag,
            )
            .field(
                "allow_expenses_entered_against_companies_flag",
                &self.allow_expenses_entered_against_companies_flag,
            )
            .field("time_reminder_email_flag", &self.time_reminder_email_flag)
            .field("days_tolerance", &self.days_tolerance)
            .field("minimum_hours", &self.minimum_hours)
            .field("time_sheet_start_date", &self.time_sheet_start_date)
            .field("hire_date", &self.hire_date)
            .field("service_default_location", &self.service_default_location)
            .field(
                "service_default_department",
                &self.service_default_department,
            )
            .field("service_default_board", &self.service_default_board)
            .field(
                "restrict_service_default_location_flag",
                &self.restrict_service_default_location_flag,
            )
            .field(
                "restrict_service_default_department_flag",
                &self.restrict_service_default_department_flag,
            )
            .field(
                "excluded_service_board_ids",
                &self.excluded_service_board_ids,
            )
            .field("project_default_location", &self.project_default_location)
            .field(
                "project_default_department",
                &self.project_default_department,
            )
            .field("project_default_board", &self.project_default_board)
            .field(
                "restrict_project_default_location_flag",
                &self.restrict_project_default_location_flag,
            )
            .field(
                "restrict_project_default_department_flag",
                &self.restrict_project_default_department_flag,
            )
            .field(
                "excluded_project_board_ids",
                &self.excluded_project_board_ids,
            )
            .field("schedule_default_location", &self.schedule_default_location)
            .field(
                "schedule_default_department",
                &self.schedule_default_department,
            )
            .field("schedule_capacity", &self.schedule_capacity)
            .field("service_location", &self.service_location)
            .field("restrict_schedule_flag", &self.restrict_schedule_flag)
            .field(
                "hide_member_in_dispatch_portal_flag",
                &self.hide_member_in_dispatch_portal_flag,
            )
            .field("calendar", &self.calendar)
            .field("sales_default_location", &self.sales_default_location)
            .field(
                "restrict_default_sales_territory_flag",
                &self.restrict_default_sales_territory_flag,
            )
            .field("warehouse", &self.warehouse)
            .field("warehouse_bin", &self.warehouse_bin)
            .field(
                "restrict_default_warehouse_flag",
                &self.restrict_default_warehouse_flag,
            )
            .field(
                "restrict_default_warehouse_bin_flag",
                &self.restrict_default_warehouse_bin_flag,
            )
            .field("mapi_name", &self.mapi_name)
            .field(
                "calendar_sync_integration_flag",
                &self.calendar_sync_integration_flag,
            )
            .field(
                "enable_ldap_authentication_flag",
                &self.enable_ldap_authentication_flag,
            )
            .field("ldap_configuration", &self.ldap_configuration)
            .field("ldap_user_name", &self.ldap_user_name)
            .field(
                "company_activity_tab_format",
                &self.company_activity_tab_format,
            )
            .field("invoice_time_tab_format", &self.invoice_time_tab_format)
            .field(
                "invoice_screen_default_tab_format",
                &self.invoice_screen_default_tab_format,
            )
            .field("invoicing_display_options", &self.invoicing_display_options)
            .field(
                "agreement_invoicing_display_options",
                &self.agreement_invoicing_display_options,
            )
            .field("corelytics_username", &self.corelytics_username)
            .field(
                "corelytics_password",
                &self.corelytics_password.as_ref().map(|_| "[redacted]"),
            )
            .field(
                "authentication_service_type",
                &self.authentication_service_type,
            )
            .field(
                "timebased_one_time_password_activated",
                &self.timebased_one_time_password_activated,
            )
            .field("directional_sync", &self.directional_sync)
            .field("sso_session_flag", &self.sso_session_flag)
            .field("sso_client_id", &self.sso_client_id)
            .field("info", &self.info)
            .finish()
    }
}
