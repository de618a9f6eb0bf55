// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A my account, as at `/system/myAccount/{id}`.

use crate::model::*;

/// A my account, as at `/system/myAccount/{id}`.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct MyAccount {
    /// `id`.
    pub id: Option<Id<MyAccount>>,
    /// `identifier`. Required. At most 15 characters.
    pub identifier: Option<String>,
    /// `password`. At most 60 characters.
    pub password: Option<String>,
    /// `firstName`. Required. At most 30 characters.
    pub first_name: Option<String>,
    /// `middleInitial`. At most 1 characters.
    pub middle_initial: Option<String>,
    /// `lastName`. Required. At most 30 characters.
    pub last_name: Option<String>,
    /// `title`. At most 50 characters.
    pub title: Option<String>,
    /// `reportCard`.
    pub report_card: Option<ReportCardReference>,
    /// `licenseClass`. Required.
    pub license_class: Option<LicenseClass>,
    /// `disableOnlineFlag`.
    pub disable_online_flag: Option<bool>,
    /// `enableMobileFlag`.
    pub enable_mobile_flag: Option<bool>,
    /// `type`.
    pub type_: Option<MemberTypeReference>,
    /// `employeeIdentifer`. At most 10 characters.
    pub employee_identifer: Option<String>,
    /// `vendorNumber`.
    pub vendor_number: Option<String>,
    /// `notes`.
    pub notes: Option<String>,
    /// `timeZone`. Required.
    pub time_zone: Option<TimeZoneSetupReference>,
    /// `country`.
    pub country: Option<CountryReference>,
    /// `serviceBoardTeamIds`.
    pub service_board_team_ids: Option<Vec<i32>>,
    /// `enableMobileGpsFlag`.
    pub enable_mobile_gps_flag: Option<bool>,
    /// `inactiveDate`.
    #[serde(default, with = "crate::types::date")]
    pub inactive_date: Option<DateTime<Utc>>,
    /// `inactiveFlag`.
    pub inactive_flag: Option<bool>,
    /// `lastLogin`.
    pub last_login: Option<String>,
    /// `photo`.
    pub photo: Option<DocumentReference>,
    /// `partnerPortalFlag`.
    pub partner_portal_flag: Option<bool>,
    /// `clientId`.
    pub client_id: Option<String>,
    /// `stsUserAdminUrl`.
    pub sts_user_admin_url: Option<String>,
    /// `token`.
    pub token: Option<String>,
    /// `toastNotificationFlag`.
    pub toast_notification_flag: Option<bool>,
    /// `memberPersonas`.
    pub member_personas: Option<Vec<i32>>,
    /// `office365`.
    pub office365: Option<MemberOffice365>,
    /// `officeEmail`. At most 250 characters.
    pub office_email: Option<String>,
    /// `officePhone`. At most 15 characters.
    pub office_phone: Option<String>,
    /// `officeExtension`. At most 10 characters.
    pub office_extension: Option<String>,
    /// `mobileEmail`. At most 250 characters.
    pub mobile_email: Option<String>,
    /// `mobilePhone`. At most 15 characters.
    pub mobile_phone: Option<String>,
    /// `mobileExtension`. At most 10 characters.
    pub mobile_extension: Option<String>,
    /// `homeEmail`. At most 250 characters.
    pub home_email: Option<String>,
    /// `homePhone`. At most 15 characters.
    pub home_phone: Option<String>,
    /// `homeExtension`. At most 10 characters.
    pub home_extension: Option<String>,
    /// `defaultEmail`. Required.
    pub default_email: Option<DefaultEmail>,
    /// `primaryEmail`. At most 250 characters.
    pub primary_email: Option<String>,
    /// `defaultPhone`. Required.
    pub default_phone: Option<DefaultPhone>,
    /// `defaultLocation`. Required.
    pub default_location: Option<SystemLocationReference>,
    /// `defaultDepartment`. Required.
    pub default_department: Option<SystemDepartmentReference>,
    /// `reportsTo`.
    pub reports_to: Option<MemberReference>,
    /// `workRole`. Required.
    pub work_role: Option<WorkRoleReference>,
    /// `workType`.
    pub work_type: Option<WorkTypeReference>,
    /// `timeApprover`. Required.
    pub time_approver: Option<MemberReference>,
    /// `expenseApprover`. Required.
    pub expense_approver: Option<MemberReference>,
    /// `billableForecast`.
    #[serde(default, with = "crate::types::decimal")]
    pub billable_forecast: Option<Decimal>,
    /// `dailyCapacity`.
    #[serde(default, with = "crate::types::decimal")]
    pub daily_capacity: Option<Decimal>,
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
    #[serde(default, with = "crate::types::date")]
    pub time_sheet_start_date: Option<DateTime<Utc>>,
    /// `hireDate`. Required.
    #[serde(default, with = "crate::types::date")]
    pub hire_date: Option<DateTime<Utc>>,
    /// `serviceDefaultLocation`.
    pub service_default_location: Option<SystemLocationReference>,
    /// `serviceDefaultDepartment`.
    pub service_default_department: Option<SystemDepartmentReference>,
    /// `serviceDefaultBoard`.
    pub service_default_board: Option<BoardReference>,
    /// `projectDefaultLocation`.
    pub project_default_location: Option<SystemLocationReference>,
    /// `projectDefaultDepartment`.
    pub project_default_department: Option<SystemDepartmentReference>,
    /// `projectDefaultBoard`.
    pub project_default_board: Option<ProjectBoardReference>,
    /// `scheduleDefaultLocation`.
    pub schedule_default_location: Option<SystemLocationReference>,
    /// `scheduleDefaultDepartment`.
    pub schedule_default_department: Option<SystemDepartmentReference>,
    /// `scheduleCapacity`.
    #[serde(default, with = "crate::types::decimal")]
    pub schedule_capacity: Option<Decimal>,
    /// `serviceLocation`.
    pub service_location: Option<ServiceLocationReference>,
    /// `hideMemberInDispatchPortalFlag`.
    pub hide_member_in_dispatch_portal_flag: Option<bool>,
    /// `calendar`.
    pub calendar: Option<CalendarReference>,
    /// `salesDefaultLocation`. Required.
    pub sales_default_location: Option<SystemLocationReference>,
    /// `warehouse`.
    pub warehouse: Option<WarehouseReference>,
    /// `warehouseBin`.
    pub warehouse_bin: Option<WarehouseBinReference>,
    /// `mapiName`.
    pub mapi_name: Option<String>,
    /// `calendarSyncIntegrationFlag`.
    pub calendar_sync_integration_flag: Option<bool>,
    /// `companyActivityTabFormat`. Required.
    pub company_activity_tab_format: Option<CompanyActivityTabFormat>,
    /// `invoiceTimeTabFormat`. Required.
    pub invoice_time_tab_format: Option<InvoiceTimeTabFormat>,
    /// `invoiceScreenDefaultTabFormat`. Required.
    pub invoice_screen_default_tab_format: Option<InvoiceScreenDefaultTabFormat>,
    /// `invoicingDisplayOptions`. Required.
    pub invoicing_display_options: Option<InvoicingDisplayOptions>,
    /// `agreementInvoicingDisplayOptions`. Required.
    pub agreement_invoicing_display_options: Option<AgreementInvoicingDisplayOptions>,
    /// `authenticationServiceType`.
    pub authentication_service_type: Option<AuthenticationServiceType>,
    /// `timebasedOneTimePasswordActivated`.
    pub timebased_one_time_password_activated: Option<bool>,
    /// `directionalSync`.
    pub directional_sync: Option<DirectionalSyncReference>,
    /// `autoStartStopwatch`.
    pub auto_start_stopwatch: Option<bool>,
    /// `autoPopupQuickNotesWithStopwatch`.
    pub auto_popup_quick_notes_with_stopwatch: Option<bool>,
    /// `signature`.
    pub signature: Option<String>,
    /// `globalSearchDefaultTicketFilter`.
    pub global_search_default_ticket_filter: Option<GlobalSearchDefaultTicketFilter>,
    /// `globalSearchDefaultSort`.
    pub global_search_default_sort: Option<GlobalSearchDefaultSort>,
    /// `phoneSource`.
    pub phone_source: Option<String>,
    /// `phoneIntegrationType`.
    pub phone_integration_type: Option<PhoneIntegrationType>,
    /// `useBrowserLanguageFlag`.
    pub use_browser_language_flag: Option<bool>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
    /// `copyPodLayouts`.
    pub copy_pod_layouts: Option<bool>,
    /// `copySharedDefaultViews`.
    pub copy_shared_default_views: Option<bool>,
    /// `copyColumnLayoutsAndFilters`.
    pub copy_column_layouts_and_filters: Option<bool>,
    /// `fromMemberRecId`.
    pub from_member_rec_id: Option<i32>,
    /// `customFields`.
    pub custom_fields: Option<Vec<CustomFieldValue>>,
}

impl MyAccount {
    /// `id`.
    pub const ID: Field<Self, Id<MyAccount>> = Field::new("id");
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
    pub const INACTIVE_DATE: Field<Self, DateTime<Utc>> = Field::new("inactiveDate");
    /// `inactiveFlag`.
    pub const INACTIVE_FLAG: Field<Self, bool> = Field::new("inactiveFlag");
    /// `lastLogin`.
    pub const LAST_LOGIN: Field<Self, String> = Field::new("lastLogin");
    /// `photo`.
    pub const PHOTO: Field<Self, DocumentReference> = Field::new("photo");
    /// `partnerPortalFlag`.
    pub const PARTNER_PORTAL_FLAG: Field<Self, bool> = Field::new("partnerPortalFlag");
    /// `clientId`.
    pub const CLIENT_ID: Field<Self, String> = Field::new("clientId");
    /// `stsUserAdminUrl`.
    pub const STS_USER_ADMIN_URL: Field<Self, String> = Field::new("stsUserAdminUrl");
    /// `token`.
    pub const TOKEN: Field<Self, String> = Field::new("token");
    /// `toastNotificationFlag`.
    pub const TOAST_NOTIFICATION_FLAG: Field<Self, bool> = Field::new("toastNotificationFlag");
    /// `memberPersonas`.
    pub const MEMBER_PERSONAS: Field<Self, Vec<i32>> = Field::new("memberPersonas");
    /// `office365`.
    pub const OFFICE365: Field<Self, MemberOffice365> = Field::new("office365");
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
    /// `primaryEmail`.
    pub const PRIMARY_EMAIL: Field<Self, String> = Field::new("primaryEmail");
    /// `defaultPhone`.
    pub const DEFAULT_PHONE: Field<Self, DefaultPhone> = Field::new("defaultPhone");
    /// `defaultLocation`.
    pub const DEFAULT_LOCATION: Field<Self, SystemLocationReference> =
        Field::new("defaultLocation");
    /// `defaultDepartment`.
    pub const DEFAULT_DEPARTMENT: Field<Self, SystemDepartmentReference> =
        Field::new("defaultDepartment");
    /// `reportsTo`.
    pub const REPORTS_TO: Field<Self, MemberReference> = Field::new("reportsTo");
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
    pub const TIME_SHEET_START_DATE: Field<Self, DateTime<Utc>> = Field::new("timeSheetStartDate");
    /// `hireDate`.
    pub const HIRE_DATE: Field<Self, DateTime<Utc>> = Field::new("hireDate");
    /// `serviceDefaultLocation`.
    pub const SERVICE_DEFAULT_LOCATION: Field<Self, SystemLocationReference> =
        Field::new("serviceDefaultLocation");
    /// `serviceDefaultDepartment`.
    pub const SERVICE_DEFAULT_DEPARTMENT: Field<Self, SystemDepartmentReference> =
        Field::new("serviceDefaultDepartment");
    /// `serviceDefaultBoard`.
    pub const SERVICE_DEFAULT_BOARD: Field<Self, BoardReference> =
        Field::new("serviceDefaultBoard");
    /// `projectDefaultLocation`.
    pub const PROJECT_DEFAULT_LOCATION: Field<Self, SystemLocationReference> =
        Field::new("projectDefaultLocation");
    /// `projectDefaultDepartment`.
    pub const PROJECT_DEFAULT_DEPARTMENT: Field<Self, SystemDepartmentReference> =
        Field::new("projectDefaultDepartment");
    /// `projectDefaultBoard`.
    pub const PROJECT_DEFAULT_BOARD: Field<Self, ProjectBoardReference> =
        Field::new("projectDefaultBoard");
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
    /// `hideMemberInDispatchPortalFlag`.
    pub const HIDE_MEMBER_IN_DISPATCH_PORTAL_FLAG: Field<Self, bool> =
        Field::new("hideMemberInDispatchPortalFlag");
    /// `calendar`.
    pub const CALENDAR: Field<Self, CalendarReference> = Field::new("calendar");
    /// `salesDefaultLocation`.
    pub const SALES_DEFAULT_LOCATION: Field<Self, SystemLocationReference> =
        Field::new("salesDefaultLocation");
    /// `warehouse`.
    pub const WAREHOUSE: Field<Self, WarehouseReference> = Field::new("warehouse");
    /// `warehouseBin`.
    pub const WAREHOUSE_BIN: Field<Self, WarehouseBinReference> = Field::new("warehouseBin");
    /// `mapiName`.
    pub const MAPI_NAME: Field<Self, String> = Field::new("mapiName");
    /// `calendarSyncIntegrationFlag`.
    pub const CALENDAR_SYNC_INTEGRATION_FLAG: Field<Self, bool> =
        Field::new("calendarSyncIntegrationFlag");
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
    /// `authenticationServiceType`.
    pub const AUTHENTICATION_SERVICE_TYPE: Field<Self, AuthenticationServiceType> =
        Field::new("authenticationServiceType");
    /// `timebasedOneTimePasswordActivated`.
    pub const TIMEBASED_ONE_TIME_PASSWORD_ACTIVATED: Field<Self, bool> =
        Field::new("timebasedOneTimePasswordActivated");
    /// `directionalSync`.
    pub const DIRECTIONAL_SYNC: Field<Self, DirectionalSyncReference> =
        Field::new("directionalSync");
    /// `autoStartStopwatch`.
    pub const AUTO_START_STOPWATCH: Field<Self, bool> = Field::new("autoStartStopwatch");
    /// `autoPopupQuickNotesWithStopwatch`.
    pub const AUTO_POPUP_QUICK_NOTES_WITH_STOPWATCH: Field<Self, bool> =
        Field::new("autoPopupQuickNotesWithStopwatch");
    /// `signature`.
    pub const SIGNATURE: Field<Self, String> = Field::new("signature");
    /// `globalSearchDefaultTicketFilter`.
    pub const GLOBAL_SEARCH_DEFAULT_TICKET_FILTER: Field<Self, GlobalSearchDefaultTicketFilter> =
        Field::new("globalSearchDefaultTicketFilter");
    /// `globalSearchDefaultSort`.
    pub const GLOBAL_SEARCH_DEFAULT_SORT: Field<Self, GlobalSearchDefaultSort> =
        Field::new("globalSearchDefaultSort");
    /// `phoneSource`.
    pub const PHONE_SOURCE: Field<Self, String> = Field::new("phoneSource");
    /// `phoneIntegrationType`.
    pub const PHONE_INTEGRATION_TYPE: Field<Self, PhoneIntegrationType> =
        Field::new("phoneIntegrationType");
    /// `useBrowserLanguageFlag`.
    pub const USE_BROWSER_LANGUAGE_FLAG: Field<Self, bool> = Field::new("useBrowserLanguageFlag");
    /// `copyPodLayouts`.
    pub const COPY_POD_LAYOUTS: Field<Self, bool> = Field::new("copyPodLayouts");
    /// `copySharedDefaultViews`.
    pub const COPY_SHARED_DEFAULT_VIEWS: Field<Self, bool> = Field::new("copySharedDefaultViews");
    /// `copyColumnLayoutsAndFilters`.
    pub const COPY_COLUMN_LAYOUTS_AND_FILTERS: Field<Self, bool> =
        Field::new("copyColumnLayoutsAndFilters");
    /// `fromMemberRecId`.
    pub const FROM_MEMBER_REC_ID: Field<Self, i32> = Field::new("fromMemberRecId");
    /// `customFields`.
    pub const CUSTOM_FIELDS: Field<Self, Vec<CustomFieldValue>> = Field::new("customFields");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");

    /// A new one, to be sent, with all that CWM requires.
    pub fn draft(
        identifier: impl Into<String>,
        first_name: impl Into<String>,
        last_name: impl Into<String>,
        license_class: impl Into<LicenseClass>,
        time_zone: impl Into<TimeZoneSetupReference>,
        default_email: impl Into<DefaultEmail>,
        default_phone: impl Into<DefaultPhone>,
        default_location: impl Into<SystemLocationReference>,
        default_department: impl Into<SystemDepartmentReference>,
        work_role: impl Into<WorkRoleReference>,
        time_approver: impl Into<MemberReference>,
        expense_approver: impl Into<MemberReference>,
        hire_date: impl Into<DateTime<Utc>>,
        sales_default_location: impl Into<SystemLocationReference>,
        company_activity_tab_format: impl Into<CompanyActivityTabFormat>,
        invoice_time_tab_format: impl Into<InvoiceTimeTabFormat>,
        invoice_screen_default_tab_format: impl Into<InvoiceScreenDefaultTabFormat>,
        invoicing_display_options: impl Into<InvoicingDisplayOptions>,
        agreement_invoicing_display_options: impl Into<AgreementInvoicingDisplayOptions>,
    ) -> New<Self> {
        New::from_required(Self {
            identifier: Some(identifier.into()),
            first_name: Some(first_name.into()),
            last_name: Some(last_name.into()),
            license_class: Some(license_class.into()),
            time_zone: Some(time_zone.into()),
            default_email: Some(default_email.into()),
            default_phone: Some(default_phone.into()),
            default_location: Some(default_location.into()),
            default_department: Some(default_department.into()),
            work_role: Some(work_role.into()),
            time_approver: Some(time_approver.into()),
            expense_approver: Some(expense_approver.into()),
            hire_date: Some(hire_date.into()),
            sales_default_location: Some(sales_default_location.into()),
            company_activity_tab_format: Some(company_activity_tab_format.into()),
            invoice_time_tab_format: Some(invoice_time_tab_format.into()),
            invoice_screen_default_tab_format: Some(invoice_screen_default_tab_format.into()),
            invoicing_display_options: Some(invoicing_display_options.into()),
            agreement_invoicing_display_options: Some(agreement_invoicing_display_options.into()),
            ..Self::default()
        })
    }
}

impl Model for MyAccount {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "MyAccount",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("identifier", FieldKind::Text)
                    .max_length(15)
                    .required(),
                FieldRule::new("password", FieldKind::Text).max_length(60),
                FieldRule::new("firstName", FieldKind::Text)
                    .max_length(30)
                    .required(),
                FieldRule::new("middleInitial", FieldKind::Text).max_length(1),
                FieldRule::new("lastName", FieldKind::Text)
                    .max_length(30)
                    .required(),
                FieldRule::new("title", FieldKind::Text).max_length(50),
                FieldRule::new(
                    "reportCard",
                    FieldKind::Record(<ReportCardReference as Model>::SCHEMA),
                ),
                FieldRule::new("licenseClass", FieldKind::Choice(LicenseClass::VALUES)).required(),
                FieldRule::new("disableOnlineFlag", FieldKind::Flag),
                FieldRule::new("enableMobileFlag", FieldKind::Flag),
                FieldRule::new(
                    "type",
                    FieldKind::Record(<MemberTypeReference as Model>::SCHEMA),
                ),
                FieldRule::new("employeeIdentifer", FieldKind::Text).max_length(10),
                FieldRule::new("vendorNumber", FieldKind::Text),
                FieldRule::new("notes", FieldKind::Text),
                FieldRule::new(
                    "timeZone",
                    FieldKind::Record(<TimeZoneSetupReference as Model>::SCHEMA),
                )
                .required(),
                FieldRule::new(
                    "country",
                    FieldKind::Record(<CountryReference as Model>::SCHEMA),
                ),
                FieldRule::new("serviceBoardTeamIds", FieldKind::Whole).list(),
                FieldRule::new("enableMobileGpsFlag", FieldKind::Flag),
                FieldRule::new("inactiveDate", FieldKind::Date),
                FieldRule::new("inactiveFlag", FieldKind::Flag),
                FieldRule::new("lastLogin", FieldKind::Text),
                FieldRule::new(
                    "photo",
                    FieldKind::Record(<DocumentReference as Model>::SCHEMA),
                ),
                FieldRule::new("partnerPortalFlag", FieldKind::Flag),
                FieldRule::new("clientId", FieldKind::Text),
                FieldRule::new("stsUserAdminUrl", FieldKind::Text),
                FieldRule::new("token", FieldKind::Text),
                FieldRule::new("toastNotificationFlag", FieldKind::Flag),
                FieldRule::new("memberPersonas", FieldKind::Whole).list(),
                FieldRule::new(
                    "office365",
                    FieldKind::Record(<MemberOffice365 as Model>::SCHEMA),
                ),
                FieldRule::new("officeEmail", FieldKind::Text).max_length(250),
                FieldRule::new("officePhone", FieldKind::Text).max_length(15),
                FieldRule::new("officeExtension", FieldKind::Text).max_length(10),
                FieldRule::new("mobileEmail", FieldKind::Text).max_length(250),
                FieldRule::new("mobilePhone", FieldKind::Text).max_length(15),
                FieldRule::new("mobileExtension", FieldKind::Text).max_length(10),
                FieldRule::new("homeEmail", FieldKind::Text).max_length(250),
                FieldRule::new("homePhone", FieldKind::Text).max_length(15),
                FieldRule::new("homeExtension", FieldKind::Text).max_length(10),
                FieldRule::new("defaultEmail", FieldKind::Choice(DefaultEmail::VALUES)).required(),
                FieldRule::new("primaryEmail", FieldKind::Text).max_length(250),
                FieldRule::new("defaultPhone", FieldKind::Choice(DefaultPhone::VALUES)).required(),
                FieldRule::new(
                    "defaultLocation",
                    FieldKind::Record(<SystemLocationReference as Model>::SCHEMA),
                )
                .required(),
                FieldRule::new(
                    "defaultDepartment",
                    FieldKind::Record(<SystemDepartmentReference as Model>::SCHEMA),
                )
                .required(),
                FieldRule::new(
                    "reportsTo",
                    FieldKind::Record(<MemberReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "workRole",
                    FieldKind::Record(<WorkRoleReference as Model>::SCHEMA),
                )
                .required(),
                FieldRule::new(
                    "workType",
                    FieldKind::Record(<WorkTypeReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "timeApprover",
                    FieldKind::Record(<MemberReference as Model>::SCHEMA),
                )
                .required(),
                FieldRule::new(
                    "expenseApprover",
                    FieldKind::Record(<MemberReference as Model>::SCHEMA),
                )
                .required(),
                FieldRule::new("billableForecast", FieldKind::Decimal),
                FieldRule::new("dailyCapacity", FieldKind::Decimal),
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
                FieldRule::new("timeSheetStartDate", FieldKind::Date),
                FieldRule::new("hireDate", FieldKind::Date).required(),
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
                FieldRule::new("hideMemberInDispatchPortalFlag", FieldKind::Flag),
                FieldRule::new(
                    "calendar",
                    FieldKind::Record(<CalendarReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "salesDefaultLocation",
                    FieldKind::Record(<SystemLocationReference as Model>::SCHEMA),
                )
                .required(),
                FieldRule::new(
                    "warehouse",
                    FieldKind::Record(<WarehouseReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "warehouseBin",
                    FieldKind::Record(<WarehouseBinReference as Model>::SCHEMA),
                ),
                FieldRule::new("mapiName", FieldKind::Text),
                FieldRule::new("calendarSyncIntegrationFlag", FieldKind::Flag),
                FieldRule::new(
                    "companyActivityTabFormat",
                    FieldKind::Choice(CompanyActivityTabFormat::VALUES),
                )
                .required(),
                FieldRule::new(
                    "invoiceTimeTabFormat",
                    FieldKind::Choice(InvoiceTimeTabFormat::VALUES),
                )
                .required(),
                FieldRule::new(
                    "invoiceScreenDefaultTabFormat",
                    FieldKind::Choice(InvoiceScreenDefaultTabFormat::VALUES),
                )
                .required(),
                FieldRule::new(
                    "invoicingDisplayOptions",
                    FieldKind::Choice(InvoicingDisplayOptions::VALUES),
                )
                .required(),
                FieldRule::new(
                    "agreementInvoicingDisplayOptions",
                    FieldKind::Choice(AgreementInvoicingDisplayOptions::VALUES),
                )
                .required(),
                FieldRule::new(
                    "authenticationServiceType",
                    FieldKind::Choice(AuthenticationServiceType::VALUES),
                ),
                FieldRule::new("timebasedOneTimePasswordActivated", FieldKind::Flag),
                FieldRule::new(
                    "directionalSync",
                    FieldKind::Record(<DirectionalSyncReference as Model>::SCHEMA),
                ),
                FieldRule::new("autoStartStopwatch", FieldKind::Flag),
                FieldRule::new("autoPopupQuickNotesWithStopwatch", FieldKind::Flag),
                FieldRule::new("signature", FieldKind::Text),
                FieldRule::new(
                    "globalSearchDefaultTicketFilter",
                    FieldKind::Choice(GlobalSearchDefaultTicketFilter::VALUES),
                ),
                FieldRule::new(
                    "globalSearchDefaultSort",
                    FieldKind::Choice(GlobalSearchDefaultSort::VALUES),
                ),
                FieldRule::new("phoneSource", FieldKind::Text),
                FieldRule::new(
                    "phoneIntegrationType",
                    FieldKind::Choice(PhoneIntegrationType::VALUES),
                ),
                FieldRule::new("useBrowserLanguageFlag", FieldKind::Flag),
                FieldRule::new("_info", FieldKind::Info).read_only(),
                FieldRule::new("copyPodLayouts", FieldKind::Flag),
                FieldRule::new("copySharedDefaultViews", FieldKind::Flag),
                FieldRule::new("copyColumnLayoutsAndFilters", FieldKind::Flag),
                FieldRule::new("fromMemberRecId", FieldKind::Whole),
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

impl Record for MyAccount {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}

// Written out: it holds a secret.
impl std::fmt::Debug for MyAccount {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("MyAccount")
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
            .field("partner_portal_flag", &self.partner_portal_flag)
            .field("client_id", &self.client_id)
            .field("sts_user_admin_url", &self.sts_user_admin_url)
            .field("token", &self.token.as_ref().map(|_| "[redacted]"))
            .field("toast_notification_flag", &self.toast_notification_flag)
            .field("member_personas", &self.member_personas)
            .field("office365", &self.office365)
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
            .field("primary_email", &self.primary_email)
            .field("default_phone", &self.default_phone)
            .field("default_location", &self.default_location)
            .field("default_department", &self.default_department)
            .field("reports_to", &self.reports_to)
            .field("work_role", &self.work_role)
            .field("work_type", &self.work_type)
            .field("time_approver", &self.time_approver)
            .field("expense_approver", &self.expense_approver)
            .field("billable_forecast", &self.billable_forecast)
            .field("daily_capacity", &self.daily_capacity)
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
            .field("project_default_location", &self.project_default_location)
            .field(
                "project_default_department",
                &self.project_default_department,
            )
            .field("project_default_board", &self.project_default_board)
            .field("schedule_default_location", &self.schedule_default_location)
            .field(
                "schedule_default_department",
                &self.schedule_default_department,
            )
            .field("schedule_capacity", &self.schedule_capacity)
            .field("service_location", &self.service_location)
            .field(
                "hide_member_in_dispatch_portal_flag",
                &self.hide_member_in_dispatch_portal_flag,
            )
            .field("calendar", &self.calendar)
            .field("sales_default_location", &self.sales_default_location)
            .field("warehouse", &self.warehouse)
            .field("warehouse_bin", &self.warehouse_bin)
            .field("mapi_name", &self.mapi_name)
            .field(
                "calendar_sync_integration_flag",
                &self.calendar_sync_integration_flag,
            )
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
            .field(
                "authentication_service_type",
                &self.authentication_service_type,
            )
            .field(
                "timebased_one_time_password_activated",
                &self.timebased_one_time_password_activated,
            )
            .field("directional_sync", &self.directional_sync)
            .field("auto_start_stopwatch", &self.auto_start_stopwatch)
            .field(
                "auto_popup_quick_notes_with_stopwatch",
                &self.auto_popup_quick_notes_with_stopwatch,
            )
            .field("signature", &self.signature)
            .field(
                "global_search_default_ticket_filter",
                &self.global_search_default_ticket_filter,
            )
            .field(
                "global_search_default_sort",
                &self.global_search_default_sort,
            )
            .field("phone_source", &self.phone_source)
            .field("phone_integration_type", &self.phone_integration_type)
            .field("use_browser_language_flag", &self.use_browser_language_flag)
            .field("info", &self.info)
            .field("copy_pod_layouts", &self.copy_pod_layouts)
            .field("copy_shared_default_views", &self.copy_shared_default_views)
            .field(
                "copy_column_layouts_and_filters",
                &self.copy_column_layouts_and_filters,
            )
            .field("from_member_rec_id", &self.from_member_rec_id)
            .field("custom_fields", &self.custom_fields)
            .finish()
    }
}
