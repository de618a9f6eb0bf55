// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A board info, as at `/service/info/boards`.

use crate::model::*;

/// A board info, as at `/service/info/boards`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct BoardInfo {
    /// `id`.
    pub id: Option<Id<BoardInfo>>,
    /// `name`.
    pub name: Option<String>,
    /// `location`.
    pub location: Option<SystemLocationReference>,
    /// `department`.
    pub department: Option<SystemDepartmentReference>,
    /// `projectFlag`.
    pub project_flag: Option<bool>,
    /// `inactiveFlag`.
    pub inactive_flag: Option<bool>,
    /// `closedLoopDiscussionsFlag`.
    pub closed_loop_discussions_flag: Option<bool>,
    /// `closedLoopInternalAnalysisFlag`.
    pub closed_loop_internal_analysis_flag: Option<bool>,
    /// `closedLoopResolutionFlag`.
    pub closed_loop_resolution_flag: Option<bool>,
    /// `closedLoopAllFlag`.
    pub closed_loop_all_flag: Option<bool>,
    /// `overrideBillingSetupFlag`.
    pub override_billing_setup_flag: Option<bool>,
    /// `billTicketsAfterClosedFlag`.
    pub bill_tickets_after_closed_flag: Option<bool>,
    /// `billUnapprovedTimeExpenseFlag`.
    pub bill_unapproved_time_expense_flag: Option<bool>,
    /// `billTime`.
    pub bill_time: Option<BoardInfoBillTime>,
    /// `billExpense`.
    pub bill_expense: Option<BillExpense>,
    /// `billProduct`.
    pub bill_product: Option<BillProduct>,
    /// `problemSort`.
    pub problem_sort: Option<ProblemSort>,
    /// `internalAnalysisSort`.
    pub internal_analysis_sort: Option<InternalAnalysisSort>,
    /// `resolutionSort`.
    pub resolution_sort: Option<ResolutionSort>,
    /// `allSort`.
    pub all_sort: Option<AllSort>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl BoardInfo {
    /// `id`.
    pub const ID: Field<Self, Id<BoardInfo>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");
    /// `location`.
    pub const LOCATION: Field<Self, SystemLocationReference> = Field::new("location");
    /// `department`.
    pub const DEPARTMENT: Field<Self, SystemDepartmentReference> = Field::new("department");
    /// `projectFlag`.
    pub const PROJECT_FLAG: Field<Self, bool> = Field::new("projectFlag");
    /// `inactiveFlag`.
    pub const INACTIVE_FLAG: Field<Self, bool> = Field::new("inactiveFlag");
    /// `closedLoopDiscussionsFlag`.
    pub const CLOSED_LOOP_DISCUSSIONS_FLAG: Field<Self, bool> =
        Field::new("closedLoopDiscussionsFlag");
    /// `closedLoopInternalAnalysisFlag`.
    pub const CLOSED_LOOP_INTERNAL_ANALYSIS_FLAG: Field<Self, bool> =
        Field::new("closedLoopInternalAnalysisFlag");
    /// `closedLoopResolutionFlag`.
    pub const CLOSED_LOOP_RESOLUTION_FLAG: Field<Self, bool> =
        Field::new("closedLoopResolutionFlag");
    /// `closedLoopAllFlag`.
    pub const CLOSED_LOOP_ALL_FLAG: Field<Self, bool> = Field::new("closedLoopAllFlag");
    /// `overrideBillingSetupFlag`.
    pub const OVERRIDE_BILLING_SETUP_FLAG: Field<Self, bool> =
        Field::new("overrideBillingSetupFlag");
    /// `billTicketsAfterClosedFlag`.
    pub const BILL_TICKETS_AFTER_CLOSED_FLAG: Field<Self, bool> =
        Field::new("billTicketsAfterClosedFlag");
    /// `billUnapprovedTimeExpenseFlag`.
    pub const BILL_UNAPPROVED_TIME_EXPENSE_FLAG: Field<Self, bool> =
        Field::new("billUnapprovedTimeExpenseFlag");
    /// `billTime`.
    pub const BILL_TIME: Field<Self, BoardInfoBillTime> = Field::new("billTime");
    /// `billExpense`.
    pub const BILL_EXPENSE: Field<Self, BillExpense> = Field::new("billExpense");
    /// `billProduct`.
    pub const BILL_PRODUCT: Field<Self, BillProduct> = Field::new("billProduct");
    /// `problemSort`.
    pub const PROBLEM_SORT: Field<Self, ProblemSort> = Field::new("problemSort");
    /// `internalAnalysisSort`.
    pub const INTERNAL_ANALYSIS_SORT: Field<Self, InternalAnalysisSort> =
        Field::new("internalAnalysisSort");
    /// `resolutionSort`.
    pub const RESOLUTION_SORT: Field<Self, ResolutionSort> = Field::new("resolutionSort");
    /// `allSort`.
    pub const ALL_SORT: Field<Self, AllSort> = Field::new("allSort");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");
}

impl Model for BoardInfo {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "BoardInfo",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("name", FieldKind::Text),
                FieldRule::new(
                    "location",
                    FieldKind::Record(<SystemLocationReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "department",
                    FieldKind::Record(<SystemDepartmentReference as Model>::SCHEMA),
                ),
                FieldRule::new("projectFlag", FieldKind::Flag),
                FieldRule::new("inactiveFlag", FieldKind::Flag),
                FieldRule::new("closedLoopDiscussionsFlag", FieldKind::Flag),
                FieldRule::new("closedLoopInternalAnalysisFlag", FieldKind::Flag),
                FieldRule::new("closedLoopResolutionFlag", FieldKind::Flag),
                FieldRule::new("closedLoopAllFlag", FieldKind::Flag),
                FieldRule::new("overrideBillingSetupFlag", FieldKind::Flag),
                FieldRule::new("billTicketsAfterClosedFlag", FieldKind::Flag),
                FieldRule::new("billUnapprovedTimeExpenseFlag", FieldKind::Flag),
                FieldRule::new("billTime", FieldKind::Choice(BoardInfoBillTime::VALUES)),
                FieldRule::new("billExpense", FieldKind::Choice(BillExpense::VALUES)),
                FieldRule::new("billProduct", FieldKind::Choice(BillProduct::VALUES)),
                FieldRule::new("problemSort", FieldKind::Choice(ProblemSort::VALUES)),
                FieldRule::new(
                    "internalAnalysisSort",
                    FieldKind::Choice(InternalAnalysisSort::VALUES),
                ),
                FieldRule::new("resolutionSort", FieldKind::Choice(ResolutionSort::VALUES)),
                FieldRule::new("allSort", FieldKind::Choice(AllSort::VALUES)),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for BoardInfo {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
