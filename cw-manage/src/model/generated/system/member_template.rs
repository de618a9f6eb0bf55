// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A member template, as at `/system/membertemplates/`.

use crate::model::*;

/// A member template, as at `/system/membertemplates/`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct MemberTemplate {
    /// `id`.
    pub id: Option<Id<MemberTemplate>>,
    /// `identifier`. Required. At most 50 characters.
    pub identifier: Option<String>,
    /// `templateDescription`. At most 1024 characters.
    pub template_description: Option<String>,
    /// `title`.
    pub title: Option<String>,
    /// `reportCard`.
    pub report_card: Option<ReportCardReference>,
    /// `enableMobileFlag`.
    pub enable_mobile_flag: Option<bool>,
    /// `type`.
    pub type_: Option<MemberTypeReference>,
    /// `timeZone`.
    pub time_zone: Option<TimeZoneSetupReference>,
    /// `partnerPortalFlag`.
    pub partner_portal_flag: Option<bool>,
    /// `stsUserAdminUrl`.
    pub sts_user_admin_url: Option<String>,
    /// `toastNotificationFlag`.
    pub toast_notification_flag: Option<bool>,
    /// `memberPersonas`.
    pub member_personas: Option<Vec<i32>>,
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
    /// `teams`.
    pub teams: Option<Vec<i32>>,
    /// `serviceBoardTeamIds`.
    pub service_board_team_ids: Option<Vec<i32>>,
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
    /// `companyActivityTabFormat`.
    pub company_activity_tab_format: Option<String>,
    /// `invoiceTimeTabFormat`.
    pub invoice_time_tab_format: Option<String>,
    /// `invoiceScreenDefaultTabFormat`.
    pub invoice_screen_default_tab_format: Option<String>,
    /// `invoicingDisplayOptions`.
    pub invoicing_display_options: Option<String>,
    /// `agreementInvoicingDisplayOptions`.
    pub agreement_invoicing_display_options: Option<String>,
    /// `autoStartStopwatch`.
    pub auto_start_stopwatch: Option<bool>,
    /// `autoPopupQuickNotesWithStopwatch`.
    pub auto_popup_quick_notes_with_stopwatch: Option<bool>,
    /// `globalSearchDefaultTicketFilter`.
    pub global_search_default_ticket_filter: Option<String>,
    /// `globalSearchDefaultSort`.
    pub global_search_default_sort: Option<String>,
    /// `phoneSource`.
    pub phone_source: Option<String>,
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
    /// `fromMemberTemplateRecId`.
    pub from_member_template_rec_id: Option<i32>,
    /// `customFields`.
    pub custom_fields: Option<Vec<CustomFieldValue>>,
}

impl MemberTemplate {
    /// `id`.
    pub const ID: Field<Self, Id<MemberTemplate>> = Field::new("id");
    /// `identifier`.
    pub const IDENTIFIER: Field<Self, String> = Field::new("identifier");
    /// `templateDescription`.
    pub const TEMPLATE_DESCRIPTION: Field<Self, String> = Field::new("templateDescription");
    /// `title`.
    pub const TITLE: Field<Self, String> = Field::new("title");
    /// `reportCard`.
    pub const REPORT_CARD: Field<Self, ReportCardReference> = Field::new("reportCard");
    /// `enableMobileFlag`.
    pub const ENABLE_MOBILE_FLAG: Field<Self, bool> = Field::new("enableMobileFlag");
    /// `type`.
    pub const TYPE: Field<Self, MemberTypeReference> = Field::new("type");
    /// `timeZone`.
    pub const TIME_ZONE: Field<Self, TimeZoneSetupReference> = Field::new("timeZone");
    /// `partnerPortalFlag`.
    pub const PARTNER_PORTAL_FLAG: Field<Self, bool> = Field::new("partnerPortalFlag");
    /// `stsUserAdminUrl`.
    pub const STS_USER_ADMIN_URL: Field<Self, String> = Field::new("stsUserAdminUrl");
    /// `toastNotificationFlag`.
    pub const TOAST_NOTIFICATION_FLAG: Field<Self, bool> = Field::new("toastNotificationFlag");
    /// `memberPersonas`.
    pub const MEMBER_PERSONAS: Field<Self, Vec<i32>> = Field::new("memberPersonas");
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
    /// `teams`.
    pub const TEAMS: Field<Self, Vec<i32>> = Field::new("teams");
    /// `serviceBoardTeamIds`.
    pub const SERVICE_BOARD_TEAM_IDS: Field<Self, Vec<i32>> = Field::new("serviceBoardTeamIds");
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
    /// `companyActivityTabFormat`.
    pub const COMPANY_ACTIVITY_TAB_FORMAT: Field<Self, String> =
        Field::new("companyActivityTabFormat");
    /// `invoiceTimeTabFormat`.
    pub const INVOICE_TIME_TAB_FORMAT: Field<Self, String> = Field::new("invoiceTimeTabFormat");
    /// `invoiceScreenDefaultTabFormat`.
    pub const INVOICE_SCREEN_DEFAULT_TAB_FORMAT: Field<Self, String> =
        Field::new("invoiceScreenDefaultTabFormat");
    /// `invoicingDisplayOptions`.
    pub const INVOICING_DISPLAY_OPTIONS: Field<Self, String> =
        Field::new("invoicingDisplayOptions");
    /// `agreementInvoicingDisplayOptions`.
    pub const AGREEMENT_INVOICING_DISPLAY_OPTIONS: Field<Self, String> =
        Field::new("agreementInvoicingDisplayOptions");
    /// `autoStartStopwatch`.
    pub const AUTO_START_STOPWATCH: Field<Self, bool> = Field::new("autoStartStopwatch");
    /// `autoPopupQuickNotesWithStopwatch`.
    pub const AUTO_POPUP_QUICK_NOTES_WITH_STOPWATCH: Field<Self, bool> =
        Field::new("autoPopupQuickNotesWithStopwatch");
    /// `globalSearchDefaultTicketFilter`.
    pub const GLOBAL_SEARCH_DEFAULT_TICKET_FILTER: Field<Self, String> =
        Field::new("globalSearchDefaultTicketFilter");
    /// `globalSearchDefaultSort`.
    pub const GLOBAL_SEARCH_DEFAULT_SORT: Field<Self, String> =
        Field::new("globalSearchDefaultSort");
    /// `phoneSource`.
    pub const PHONE_SOURCE: Field<Self, String> = Field::new("phoneSource");
    /// `copyPodLayouts`.
    pub const COPY_POD_LAYOUTS: Field<Self, bool> = Field::new("copyPodLayouts");
    /// `copySharedDefaultViews`.
    pub const COPY_SHARED_DEFAULT_VIEWS: Field<Self, bool> = Field::new("copySharedDefaultViews");
    /// `copyColumnLayoutsAndFilters`.
    pub const COPY_COLUMN_LAYOUTS_AND_FILTERS: Field<Self, bool> =
        Field::new("copyColumnLayoutsAndFilters");
    /// `fromMemberRecId`.
    pub const FROM_MEMBER_REC_ID: Field<Self, i32> = Field::new("fromMemberRecId");
    /// `fromMemberTemplateRecId`.
    pub const FROM_MEMBER_TEMPLATE_REC_ID: Field<Self, i32> = Field::new("fromMemberTemplateRecId");
    /// `customFields`.
    pub const CUSTOM_FIELDS: Field<Self, Vec<CustomFieldValue>> = Field::new("customFields");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");

    /// A new one, to be sent, with all that CWM requires.
    pub fn draft(identifier: impl Into<String>) -> New<Self> {
        New::from_required(Self {
            identifier: Some(identifier.into()),
            ..Self::default()
        })
    }
}

impl Model for MemberTemplate {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "MemberTemplate",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("identifier", FieldKind::Text)
                    .max_length(50)
                    .required(),
                FieldRule::new("templateDescription", FieldKind::Text).max_length(1024),
                FieldRule::new("title", FieldKind::Text),
                FieldRule::new(
                    "reportCard",
                    FieldKind::Record(<ReportCardReference as Model>::SCHEMA),
                ),
                FieldRule::new("enableMobileFlag", FieldKind::Flag),
                FieldRule::new(
                    "type",
                    FieldKind::Record(<MemberTypeReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "timeZone",
                    FieldKind::Record(<TimeZoneSetupReference as Model>::SCHEMA),
                ),
                FieldRule::new("partnerPortalFlag", FieldKind::Flag),
                FieldRule::new("stsUserAdminUrl", FieldKind::Text),
                FieldRule::new("toastNotificationFlag", FieldKind::Flag),
                FieldRule::new("memberPersonas", FieldKind::Whole).list(),
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
                FieldRule::new("teams", FieldKind::Whole).list(),
                FieldRule::new("serviceBoardTeamIds", FieldKind::Whole).list(),
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
                FieldRule::new("companyActivityTabFormat", FieldKind::Text),
                FieldRule::new("invoiceTimeTabFormat", FieldKind::Text),
                FieldRule::new("invoiceScreenDefaultTabFormat", FieldKind::Text),
                FieldRule::new("invoicingDisplayOptions", FieldKind::Text),
                FieldRule::new("agreementInvoicingDisplayOptions", FieldKind::Text),
                FieldRule::new("autoStartStopwatch", FieldKind::Flag),
                FieldRule::new("autoPopupQuickNotesWithStopwatch", FieldKind::Flag),
                FieldRule::new("globalSearchDefaultTicketFilter", FieldKind::Text),
                FieldRule::new("globalSearchDefaultSort", FieldKind::Text),
                FieldRule::new("phoneSource", FieldKind::Text),
                FieldRule::new("_info", FieldKind::Info).read_only(),
                FieldRule::new("copyPodLayouts", FieldKind::Flag),
                FieldRule::new("copySharedDefaultViews", FieldKind::Flag),
                FieldRule::new("copyColumnLayoutsAndFilters", FieldKind::Flag),
                FieldRule::new("fromMemberRecId", FieldKind::Whole),
                FieldRule::new("fromMemberTemplateRecId", FieldKind::Whole),
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

impl Record for MemberTemplate {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
