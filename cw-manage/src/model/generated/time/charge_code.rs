// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A charge code, as at `/time/chargeCodes`.

use crate::model::*;

/// A charge code, as at `/time/chargeCodes`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ChargeCode {
    /// `id`.
    pub id: Option<Id<ChargeCode>>,
    /// `name`. Required. At most 50 characters.
    pub name: Option<String>,
    /// `company`. Required.
    pub company: Option<CompanyReference>,
    /// `location`.
    pub location: Option<SystemLocationReference>,
    /// `department`.
    pub department: Option<SystemDepartmentReference>,
    /// `billTime`.
    pub bill_time: Option<ChargeCodeBillTime>,
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
    /// `integrationXref`. At most 50 characters.
    pub integration_xref: Option<String>,
    /// `expenseTypeIds`.
    pub expense_type_ids: Option<Vec<Id<ExpenseType>>>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
    /// `connectWiseId`.
    pub connect_wise_id: Option<String>,
}

impl ChargeCode {
    /// `id`.
    pub const ID: Field<Self, Id<ChargeCode>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");
    /// `company`.
    pub const COMPANY: Field<Self, CompanyReference> = Field::new("company");
    /// `location`.
    pub const LOCATION: Field<Self, SystemLocationReference> = Field::new("location");
    /// `department`.
    pub const DEPARTMENT: Field<Self, SystemDepartmentReference> = Field::new("department");
    /// `billTime`.
    pub const BILL_TIME: Field<Self, ChargeCodeBillTime> = Field::new("billTime");
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
    /// `integrationXref`.
    pub const INTEGRATION_XREF: Field<Self, String> = Field::new("integrationXref");
    /// `expenseTypeIds`.
    pub const EXPENSE_TYPE_IDS: Field<Self, Vec<Id<ExpenseType>>> = Field::new("expenseTypeIds");
    /// `connectWiseId`.
    pub const CONNECT_WISE_ID: Field<Self, String> = Field::new("connectWiseId");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");

    /// A new one, to be sent, with all that CWM requires.
    pub fn draft(name: impl Into<String>, company: impl Into<CompanyReference>) -> New<Self> {
        New::from_required(Self {
            name: Some(name.into()),
            company: Some(company.into()),
            ..Self::default()
        })
    }
}

impl Model for ChargeCode {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "ChargeCode",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("name", FieldKind::Text)
                    .max_length(50)
                    .required(),
                FieldRule::new(
                    "company",
                    FieldKind::Record(<CompanyReference as Model>::SCHEMA),
                )
                .required(),
                FieldRule::new(
                    "location",
                    FieldKind::Record(<SystemLocationReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "department",
                    FieldKind::Record(<SystemDepartmentReference as Model>::SCHEMA),
                ),
                FieldRule::new("billTime", FieldKind::Choice(ChargeCodeBillTime::VALUES)),
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
                FieldRule::new("integrationXref", FieldKind::Text).max_length(50),
                FieldRule::new("expenseTypeIds", FieldKind::Id).list(),
                FieldRule::new("_info", FieldKind::Info).read_only(),
                FieldRule::new("connectWiseId", FieldKind::Text),
            ],
        };
        &SCHEMA
    };
}

impl Record for ChargeCode {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
