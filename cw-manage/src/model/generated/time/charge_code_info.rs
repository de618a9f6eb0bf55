// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A charge code info, as at `/time/chargeCodes/info`.

use crate::model::*;

/// A charge code info, as at `/time/chargeCodes/info`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ChargeCodeInfo {
    /// `id`.
    pub id: Option<Id<ChargeCodeInfo>>,
    /// `name`.
    pub name: Option<String>,
    /// `location`.
    pub location: Option<SystemLocationReference>,
    /// `department`.
    pub department: Option<SystemDepartmentReference>,
    /// `expenseEntryFlag`.
    pub expense_entry_flag: Option<bool>,
    /// `allowAllExpenseTypeFlag`.
    pub allow_all_expense_type_flag: Option<bool>,
    /// `timeEntryFlag`.
    pub time_entry_flag: Option<bool>,
    /// `workType`.
    pub work_type: Option<WorkTypeReference>,
    /// `workRole`.
    pub work_role: Option<WorkRoleReference>,
    /// `expenseTypeIds`.
    pub expense_type_ids: Option<Vec<Id<ExpenseType>>>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl ChargeCodeInfo {
    /// `id`.
    pub const ID: Field<Self, Id<ChargeCodeInfo>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");
    /// `location`.
    pub const LOCATION: Field<Self, SystemLocationReference> = Field::new("location");
    /// `department`.
    pub const DEPARTMENT: Field<Self, SystemDepartmentReference> = Field::new("department");
    /// `expenseEntryFlag`.
    pub const EXPENSE_ENTRY_FLAG: Field<Self, bool> = Field::new("expenseEntryFlag");
    /// `allowAllExpenseTypeFlag`.
    pub const ALLOW_ALL_EXPENSE_TYPE_FLAG: Field<Self, bool> =
        Field::new("allowAllExpenseTypeFlag");
    /// `timeEntryFlag`.
    pub const TIME_ENTRY_FLAG: Field<Self, bool> = Field::new("timeEntryFlag");
    /// `workType`.
    pub const WORK_TYPE: Field<Self, WorkTypeReference> = Field::new("workType");
    /// `workRole`.
    pub const WORK_ROLE: Field<Self, WorkRoleReference> = Field::new("workRole");
    /// `expenseTypeIds`.
    pub const EXPENSE_TYPE_IDS: Field<Self, Vec<Id<ExpenseType>>> = Field::new("expenseTypeIds");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");
}

impl Model for ChargeCodeInfo {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "ChargeCodeInfo",
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
                FieldRule::new("expenseEntryFlag", FieldKind::Flag),
                FieldRule::new("allowAllExpenseTypeFlag", FieldKind::Flag),
                FieldRule::new("timeEntryFlag", FieldKind::Flag),
                FieldRule::new(
                    "workType",
                    FieldKind::Record(<WorkTypeReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "workRole",
                    FieldKind::Record(<WorkRoleReference as Model>::SCHEMA),
                ),
                FieldRule::new("expenseTypeIds", FieldKind::Id).list(),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for ChargeCodeInfo {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
