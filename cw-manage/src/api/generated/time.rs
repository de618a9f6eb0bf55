// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! `/time`: time entries, sheets and accruals.

use crate::api::generated_uses::*;

section! {
    /// `/time`: time entries, sheets and accruals.
    Section, time
}

resource! {
    /// `/time/accruals`: accruals.
    Accruals: model::TimeAccrual, by_id {
        Listable LIST = get "/time/accruals";
        Creatable CREATE = post "/time/accruals";
        Countable COUNT = get "/time/accruals/count";
        Deletable DELETE = delete "/time/accruals/{id}";
        Gettable GET = get "/time/accruals/{id}";
        Patchable PATCH = patch "/time/accruals/{id}";
        Replaceable REPLACE = put "/time/accruals/{id}";
    } {
    }
}

resource! {
    /// `/time/accruals/{parentId}/details`: details.
    AccrualsDetails: model::TimeAccrualDetail, by_id {
        Listable LIST = get "/time/accruals/{parentId}/details";
        Creatable CREATE = post "/time/accruals/{parentId}/details/";
        Countable COUNT = get "/time/accruals/{parentId}/details/count";
        Deletable DELETE = delete "/time/accruals/{parentId}/details/{id}";
        Gettable GET = get "/time/accruals/{parentId}/details/{id}";
        Patchable PATCH = patch "/time/accruals/{parentId}/details/{id}";
        Replaceable REPLACE = put "/time/accruals/{parentId}/details/{id}";
    } {
    }
}

resource! {
    /// `/time/activitystopwatches`: activitystopwatches.
    Activitystopwatches: model::ActivityStopwatch, by_id {
        Listable LIST = get "/time/activitystopwatches";
        Creatable CREATE = post "/time/activitystopwatches";
        Countable COUNT = get "/time/activitystopwatches/count";
        Deletable DELETE = delete "/time/activitystopwatches/{id}";
        Gettable GET = get "/time/activitystopwatches/{id}";
        Patchable PATCH = patch "/time/activitystopwatches/{id}";
        Replaceable REPLACE = put "/time/activitystopwatches/{id}";
    } {
    }
}

resource! {
    /// `/time/changelogs`: changelogs.
    Changelogs: model::TimeEntryChangeLog, by_id {
        Listable LIST = get "/time/changelogs";
    } {
        DELETE_ALL = delete "/time/changelogs";
    }
}

resource! {
    /// `/time/chargeCodes`: charge codes.
    ChargeCodes: model::ChargeCode, by_id {
        Listable LIST = get "/time/chargeCodes";
        Creatable CREATE = post "/time/chargeCodes";
        Countable COUNT = get "/time/chargeCodes/count";
        Deletable DELETE = delete "/time/chargeCodes/{id}";
        Gettable GET = get "/time/chargeCodes/{id}";
        Patchable PATCH = patch "/time/chargeCodes/{id}";
        Replaceable REPLACE = put "/time/chargeCodes/{id}";
    } {
    }
}

resource! {
    /// `/time/chargeCodes/info`: short records, which need fewer rights.
    ChargeCodesInfo: model::ChargeCodeInfo, by_id {
        Listable LIST = get "/time/chargeCodes/info";
        Countable COUNT = get "/time/chargeCodes/info/count";
        Gettable GET = get "/time/chargeCodes/{id}/info";
    } {
    }
}

resource! {
    /// `/time/chargeCodes/{parentId}/expenseTypes`: expense types.
    ChargeCodesExpenseTypes: model::ChargeCodeExpenseType, by_id {
        Listable LIST = get "/time/chargeCodes/{parentId}/expenseTypes";
        Creatable CREATE = post "/time/chargeCodes/{parentId}/expenseTypes";
        Countable COUNT = get "/time/chargeCodes/{parentId}/expenseTypes/count";
        Deletable DELETE = delete "/time/chargeCodes/{parentId}/expenseTypes/{id}";
        Gettable GET = get "/time/chargeCodes/{parentId}/expenseTypes/{id}";
        Patchable PATCH = patch "/time/chargeCodes/{parentId}/expenseTypes/{id}";
        Replaceable REPLACE = put "/time/chargeCodes/{parentId}/expenseTypes/{id}";
    } {
    }
}

resource! {
    /// `/time/chargeCodes/{id}/usages`: uses.
    ChargeCodesUsages: model::Usage, by_id {
        Listable LIST = get "/time/chargeCodes/{id}/usages";
    } {
    }
}

resource! {
    /// `/time/chargeCodes/{id}/usages/list`: uses in full.
    ChargeCodesUsagesList: model::Usage, by_id {
        Listable LIST = get "/time/chargeCodes/{id}/usages/list";
    } {
    }
}

resource! {
    /// `/time/entries`: entries.
    Entries: model::TimeEntry, by_id {
        Listable LIST = get "/time/entries";
        Creatable CREATE = post "/time/entries";
        Countable COUNT = get "/time/entries/count";
        Deletable DELETE = delete "/time/entries/{id}";
        Gettable GET = get "/time/entries/{id}";
        Patchable PATCH = patch "/time/entries/{id}";
        Replaceable REPLACE = put "/time/entries/{id}";
    } {
        DEFAULTS = post_that_reads "/time/entries/defaults";
    }
}

resource! {
    /// `/time/entries/{parentId}/audits`: audits.
    EntriesAudits: model::TimeEntryAudit, by_id {
        Listable LIST = get "/time/entries/{parentId}/audits";
        Countable COUNT = get "/time/entries/{parentId}/audits/count";
        Gettable GET = get "/time/entries/{parentId}/audits/{id}";
    } {
    }
}

resource! {
    /// `/time/info`: short records, which need fewer rights.
    Info: crate::model::Untyped, by_page {
    } {
    }
}

resource! {
    /// `/time/info/chargeCodeExpenseTypes`: charge code expense types.
    InfoChargeCodeExpenseTypes: model::ChargeCodeExpenseType, by_id {
        Listable LIST = get "/time/info/chargeCodeExpenseTypes";
        Countable COUNT = get "/time/info/chargeCodeExpenseTypes/count";
    } {
    }
}

resource! {
    /// `/time/schedulestopwatches`: schedulestopwatches.
    Schedulestopwatches: model::ScheduleStopwatch, by_id {
        Listable LIST = get "/time/schedulestopwatches";
        Creatable CREATE = post "/time/schedulestopwatches";
        Countable COUNT = get "/time/schedulestopwatches/count";
        Deletable DELETE = delete "/time/schedulestopwatches/{id}";
        Gettable GET = get "/time/schedulestopwatches/{id}";
        Patchable PATCH = patch "/time/schedulestopwatches/{id}";
        Replaceable REPLACE = put "/time/schedulestopwatches/{id}";
    } {
    }
}

resource! {
    /// `/time/sheets`: sheets.
    Sheets: model::TimeSheet, by_id {
        Listable LIST = get "/time/sheets";
        Countable COUNT = get "/time/sheets/count";
        Deletable DELETE = delete "/time/sheets/{id}";
        Gettable GET = get "/time/sheets/{id}";
    } {
        APPROVE = post "/time/sheets/{id}/approve";
        REJECT = post "/time/sheets/{id}/reject";
        REVERSE = post "/time/sheets/{id}/reverse";
        SUBMIT = post "/time/sheets/{id}/submit";
    }
}

resource! {
    /// `/time/sheets/{parentId}/audits`: audits.
    SheetsAudits: model::TimeSheetAudit, by_id {
        Listable LIST = get "/time/sheets/{parentId}/audits";
        Countable COUNT = get "/time/sheets/{parentId}/audits/count";
        Gettable GET = get "/time/sheets/{parentId}/audits/{id}";
    } {
    }
}

resource! {
    /// `/time/ticketstopwatches`: ticketstopwatches.
    Ticketstopwatches: model::TicketStopwatch, by_id {
        Listable LIST = get "/time/ticketstopwatches";
        Creatable CREATE = post "/time/ticketstopwatches";
        Countable COUNT = get "/time/ticketstopwatches/count";
        Deletable DELETE = delete "/time/ticketstopwatches/{id}";
        Gettable GET = get "/time/ticketstopwatches/{id}";
        Patchable PATCH = patch "/time/ticketstopwatches/{id}";
        Replaceable REPLACE = put "/time/ticketstopwatches/{id}";
    } {
    }
}

resource! {
    /// `/time/timePeriodSetups`: time period setups.
    TimePeriodSetups: model::TimePeriodSetup, by_id {
        Listable LIST = get "/time/timePeriodSetups";
        Creatable CREATE = post "/time/timePeriodSetups";
        Countable COUNT = get "/time/timePeriodSetups/count";
        Deletable DELETE = delete "/time/timePeriodSetups/{id}";
        Gettable GET = get "/time/timePeriodSetups/{id}";
        Patchable PATCH = patch "/time/timePeriodSetups/{id}";
        Replaceable REPLACE = put "/time/timePeriodSetups/{id}";
    } {
    }
}

resource! {
    /// `/time/timePeriodSetups/default`: defaults.
    TimePeriodSetupsDefault: model::TimePeriodSetupDefaults, by_page {
        Gettable GET = get "/time/timePeriodSetups/default";
    } {
    }
}

resource! {
    /// `/time/timePeriodSetups/{parentId}/periods`: periods.
    TimePeriodSetupsPeriods: model::TimePeriod, by_id {
        Listable LIST = get "/time/timePeriodSetups/{parentId}/periods";
        Countable COUNT = get "/time/timePeriodSetups/{parentId}/periods/count";
        Gettable GET = get "/time/timePeriodSetups/{parentId}/periods/{id}";
    } {
    }
}

resource! {
    /// `/time/workRoles`: work roles.
    WorkRoles: model::WorkRole, by_id {
        Listable LIST = get "/time/workRoles";
        Creatable CREATE = post "/time/workRoles";
        Countable COUNT = get "/time/workRoles/count";
        Deletable DELETE = delete "/time/workRoles/{id}";
        Gettable GET = get "/time/workRoles/{id}";
        Patchable PATCH = patch "/time/workRoles/{id}";
        Replaceable REPLACE = put "/time/workRoles/{id}";
    } {
    }
}

resource! {
    /// `/time/workRoles/info`: short records, which need fewer rights.
    WorkRolesInfo: model::WorkRoleInfo, by_id {
        Listable LIST = get "/time/workRoles/info";
        Countable COUNT = get "/time/workRoles/info/count";
        Gettable GET = get "/time/workRoles/{id}/info";
    } {
    }
}

resource! {
    /// `/time/workRoles/{parentId}/locations`: locations.
    WorkRolesLocations: model::WorkRoleLocation, by_id {
        Listable LIST = get "/time/workRoles/{parentId}/locations";
        Creatable CREATE = post "/time/workRoles/{parentId}/locations";
        Countable COUNT = get "/time/workRoles/{parentId}/locations/count";
        Deletable DELETE = delete "/time/workRoles/{parentId}/locations/{id}";
        Gettable GET = get "/time/workRoles/{parentId}/locations/{id}";
        Patchable PATCH = patch "/time/workRoles/{parentId}/locations/{id}";
        Replaceable REPLACE = put "/time/workRoles/{parentId}/locations/{id}";
    } {
    }
}

resource! {
    /// `/time/workRoles/{id}/usages`: uses.
    WorkRolesUsages: model::Usage, by_id {
        Listable LIST = get "/time/workRoles/{id}/usages";
    } {
    }
}

resource! {
    /// `/time/workRoles/{id}/usages/list`: uses in full.
    WorkRolesUsagesList: model::Usage, by_id {
        Listable LIST = get "/time/workRoles/{id}/usages/list";
    } {
    }
}

resource! {
    /// `/time/workTypes`: work types.
    WorkTypes: model::WorkType, by_id {
        Listable LIST = get "/time/workTypes";
        Creatable CREATE = post "/time/workTypes";
        Countable COUNT = get "/time/workTypes/count";
        Deletable DELETE = delete "/time/workTypes/{id}";
        Gettable GET = get "/time/workTypes/{id}";
        Patchable PATCH = patch "/time/workTypes/{id}";
        Replaceable REPLACE = put "/time/workTypes/{id}";
    } {
    }
}

resource! {
    /// `/time/workTypes/info`: short records, which need fewer rights.
    WorkTypesInfo: model::WorkTypeInfo, by_id {
        Listable LIST = get "/time/workTypes/info";
        Countable COUNT = get "/time/workTypes/info/count";
        Gettable GET = get "/time/workTypes/{id}/info";
    } {
    }
}

resource! {
    /// `/time/workTypes/{id}/usages`: uses.
    WorkTypesUsages: model::Usage, by_id {
        Listable LIST = get "/time/workTypes/{id}/usages";
    } {
    }
}

resource! {
    /// `/time/workTypes/{id}/usages/list`: uses in full.
    WorkTypesUsagesList: model::Usage, by_id {
        Listable LIST = get "/time/workTypes/{id}/usages/list";
    } {
    }
}

impl Section {
    /// `/time/accruals`: accruals.
    pub fn accruals(&self) -> Collection<Accruals> {
        self.collection()
    }

    /// `/time/activitystopwatches`: activitystopwatches.
    pub fn activitystopwatches(&self) -> Collection<Activitystopwatches> {
        self.collection()
    }

    /// `/time/changelogs`: changelogs.
    pub fn changelogs(&self) -> Collection<Changelogs> {
        self.collection()
    }

    /// `/time/chargeCodes`: charge codes.
    pub fn charge_codes(&self) -> Collection<ChargeCodes> {
        self.collection()
    }

    /// `/time/entries`: entries.
    pub fn entries(&self) -> Collection<Entries> {
        self.collection()
    }

    /// `/time/info`: short records, which need fewer rights.
    pub fn info(&self) -> Single<Info> {
        self.single()
    }

    /// `/time/schedulestopwatches`: schedulestopwatches.
    pub fn schedulestopwatches(&self) -> Collection<Schedulestopwatches> {
        self.collection()
    }

    /// `/time/sheets`: sheets.
    pub fn sheets(&self) -> Collection<Sheets> {
        self.collection()
    }

    /// `/time/ticketstopwatches`: ticketstopwatches.
    pub fn ticketstopwatches(&self) -> Collection<Ticketstopwatches> {
        self.collection()
    }

    /// `/time/timePeriodSetups`: time period setups.
    pub fn time_period_setups(&self) -> Collection<TimePeriodSetups> {
        self.collection()
    }

    /// `/time/workRoles`: work roles.
    pub fn work_roles(&self) -> Collection<WorkRoles> {
        self.collection()
    }

    /// `/time/workTypes`: work types.
    pub fn work_types(&self) -> Collection<WorkTypes> {
        self.collection()
    }
}

impl Single<Accruals> {
    /// `/time/accruals/{parentId}/details`: details of an accrual.
    pub fn details(&self) -> Collection<AccrualsDetails> {
        self.collection()
    }
}

impl Collection<Changelogs> {
    /// Delete all, of changelogs: `DELETE /time/changelogs`.
    ///
    /// # Errors
    ///
    /// When the call fails or CWM refuses it.
    pub async fn delete_all(&self) -> Result<()> {
        self.action(&Changelogs::DELETE_ALL).done().await
    }
}

impl Collection<ChargeCodes> {
    /// `/time/chargeCodes/info`: short records, which need fewer rights of charge codes.
    pub fn info(&self) -> Collection<ChargeCodesInfo> {
        self.collection()
    }
}

impl Single<ChargeCodes> {
    /// `/time/chargeCodes/{parentId}/expenseTypes`: expense types of a charge code.
    pub fn expense_types(&self) -> Collection<ChargeCodesExpenseTypes> {
        self.collection()
    }

    /// `/time/chargeCodes/{id}/info`: short records, which need fewer rights of a charge code.
    pub fn info(&self) -> Single<ChargeCodesInfo> {
        self.single()
    }

    /// `/time/chargeCodes/{id}/usages`: uses of a charge code.
    pub fn usages(&self) -> Collection<ChargeCodesUsages> {
        self.collection()
    }
}

impl Collection<ChargeCodesUsages> {
    /// `/time/chargeCodes/{id}/usages/list`: uses in full of uses.
    pub fn listing(&self) -> Collection<ChargeCodesUsagesList> {
        self.collection()
    }
}

impl Collection<Entries> {
    /// Defaults, of entries: `POST /time/entries/defaults`.
    ///
    /// # Errors
    ///
    /// When the call fails or CWM refuses it.
    pub async fn defaults(&self, body: &New<model::TimeEntry>) -> Result<model::TimeEntry> {
        self.action(&Entries::DEFAULTS).body(body).read().await
    }
}

impl Single<Entries> {
    /// `/time/entries/{parentId}/audits`: audits of an entry.
    pub fn audits(&self) -> Collection<EntriesAudits> {
        self.collection()
    }
}

impl Single<Info> {
    /// `/time/info/chargeCodeExpenseTypes`: charge code expense types of a short records, which need fewer right.
    pub fn charge_code_expense_types(&self) -> Collection<InfoChargeCodeExpenseTypes> {
        self.collection()
    }
}

impl Single<Sheets> {
    /// `/time/sheets/{parentId}/audits`: audits of a sheet.
    pub fn audits(&self) -> Collection<SheetsAudits> {
        self.collection()
    }

    /// Approve, of a sheet: `POST /time/sheets/{id}/approve`.
    ///
    /// # Errors
    ///
    /// When the call fails or CWM refuses it.
    pub async fn approve(
        &self,
        body: &New<model::TimeSheetTierUpdate>,
    ) -> Result<model::SuccessResponse> {
        self.action(&Sheets::APPROVE).body(body).read().await
    }

    /// Reject, of a sheet: `POST /time/sheets/{id}/reject`.
    ///
    /// # Errors
    ///
    /// When the call fails or CWM refuses it.
    pub async fn reject(&self) -> Result<model::SuccessResponse> {
        self.action(&Sheets::REJECT).read().await
    }

    /// Reverse, of a sheet: `POST /time/sheets/{id}/reverse`.
    ///
    /// # Errors
    ///
    /// When the call fails or CWM refuses it.
    pub async fn reverse(&self) -> Result<model::SuccessResponse> {
        self.action(&Sheets::REVERSE).read().await
    }

    /// Submit, of a sheet: `POST /time/sheets/{id}/submit`.
    ///
    /// # Errors
    ///
    /// When the call fails or CWM refuses it.
    pub async fn submit(&self) -> Result<model::SuccessResponse> {
        self.action(&Sheets::SUBMIT).read().await
    }
}

impl Collection<TimePeriodSetups> {
    /// `/time/timePeriodSetups/default`: defaults of time period setups.
    pub fn default(&self) -> Single<TimePeriodSetupsDefault> {
        self.single()
    }
}

impl Single<TimePeriodSetups> {
    /// `/time/timePeriodSetups/{parentId}/periods`: periods of a time period setup.
    pub fn periods(&self) -> Collection<TimePeriodSetupsPeriods> {
        self.collection()
    }
}

impl Collection<WorkRoles> {
    /// `/time/workRoles/info`: short records, which need fewer rights of work roles.
    pub fn info(&self) -> Collection<WorkRolesInfo> {
        self.collection()
    }
}

impl Single<WorkRoles> {
    /// `/time/workRoles/{id}/info`: short records, which need fewer rights of a work role.
    pub fn info(&self) -> Single<WorkRolesInfo> {
        self.single()
    }

    /// `/time/workRoles/{parentId}/locations`: locations of a work role.
    pub fn locations(&self) -> Collection<WorkRolesLocations> {
        self.collection()
    }

    /// `/time/workRoles/{id}/usages`: uses of a work role.
    pub fn usages(&self) -> Collection<WorkRolesUsages> {
        self.collection()
    }
}

impl Collection<WorkRolesUsages> {
    /// `/time/workRoles/{id}/usages/list`: uses in full of uses.
    pub fn listing(&self) -> Collection<WorkRolesUsagesList> {
        self.collection()
    }
}

impl Collection<WorkTypes> {
    /// `/time/workTypes/info`: short records, which need fewer rights of work types.
    pub fn info(&self) -> Collection<WorkTypesInfo> {
        self.collection()
    }
}

impl Single<WorkTypes> {
    /// `/time/workTypes/{id}/info`: short records, which need fewer rights of a work type.
    pub fn info(&self) -> Single<WorkTypesInfo> {
        self.single()
    }

    /// `/time/workTypes/{id}/usages`: uses of a work type.
    pub fn usages(&self) -> Collection<WorkTypesUsages> {
        self.collection()
    }
}

impl Collection<WorkTypesUsages> {
    /// `/time/workTypes/{id}/usages/list`: uses in full of uses.
    pub fn listing(&self) -> Collection<WorkTypesUsagesList> {
        self.collection()
    }
}

/// The operations of this section, by resource.
pub(crate) static OPERATIONS: &[&[Operation]] = &[
    Accruals::OPERATIONS,
    AccrualsDetails::OPERATIONS,
    Activitystopwatches::OPERATIONS,
    Changelogs::OPERATIONS,
    ChargeCodes::OPERATIONS,
    ChargeCodesInfo::OPERATIONS,
    ChargeCodesExpenseTypes::OPERATIONS,
    ChargeCodesUsages::OPERATIONS,
    ChargeCodesUsagesList::OPERATIONS,
    Entries::OPERATIONS,
    EntriesAudits::OPERATIONS,
    InfoChargeCodeExpenseTypes::OPERATIONS,
    Schedulestopwatches::OPERATIONS,
    Sheets::OPERATIONS,
    SheetsAudits::OPERATIONS,
    Ticketstopwatches::OPERATIONS,
    TimePeriodSetups::OPERATIONS,
    TimePeriodSetupsDefault::OPERATIONS,
    TimePeriodSetupsPeriods::OPERATIONS,
    WorkRoles::OPERATIONS,
    WorkRolesInfo::OPERATIONS,
    WorkRolesLocations::OPERATIONS,
    WorkRolesUsages::OPERATIONS,
    WorkRolesUsagesList::OPERATIONS,
    WorkTypes::OPERATIONS,
    WorkTypesInfo::OPERATIONS,
    WorkTypesUsages::OPERATIONS,
    WorkTypesUsagesList::OPERATIONS,
];
