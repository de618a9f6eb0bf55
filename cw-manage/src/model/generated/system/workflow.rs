// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A workflow, as at `/system/workflows`.

use crate::model::*;

/// A workflow, as at `/system/workflows`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Workflow {
    /// `id`.
    pub id: Option<Id<Workflow>>,
    /// `name`. Required. At most 100 characters.
    pub name: Option<String>,
    /// `tableType`. Required.
    pub table_type: Option<WorkflowTableTypeReference>,
    /// `location`.
    pub location: Option<SystemLocationReference>,
    /// `department`.
    pub department: Option<SystemDepartmentReference>,
    /// `activateFlag`.
    pub activate_flag: Option<bool>,
    /// `batchInterval`.
    pub batch_interval: Option<i32>,
    /// `batchFrequencyUnit`.
    pub batch_frequency_unit: Option<BatchFrequencyUnit>,
    /// `batchLastRan`.
    #[serde(default, with = "crate::types::date")]
    pub batch_last_ran: Option<DateTime<Utc>>,
    /// `batchSchedule`.
    pub batch_schedule: Option<BatchSchedule>,
    /// `board`.
    pub board: Option<BoardReference>,
    /// `connectWiseID`.
    #[serde(rename = "connectWiseID")]
    pub connect_wise_id: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl Workflow {
    /// `id`.
    pub const ID: Field<Self, Id<Workflow>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");
    /// `tableType`.
    pub const TABLE_TYPE: Field<Self, WorkflowTableTypeReference> = Field::new("tableType");
    /// `location`.
    pub const LOCATION: Field<Self, SystemLocationReference> = Field::new("location");
    /// `department`.
    pub const DEPARTMENT: Field<Self, SystemDepartmentReference> = Field::new("department");
    /// `activateFlag`.
    pub const ACTIVATE_FLAG: Field<Self, bool> = Field::new("activateFlag");
    /// `batchInterval`.
    pub const BATCH_INTERVAL: Field<Self, i32> = Field::new("batchInterval");
    /// `batchFrequencyUnit`.
    pub const BATCH_FREQUENCY_UNIT: Field<Self, BatchFrequencyUnit> =
        Field::new("batchFrequencyUnit");
    /// `batchLastRan`.
    pub const BATCH_LAST_RAN: Field<Self, DateTime<Utc>> = Field::new("batchLastRan");
    /// `batchSchedule`.
    pub const BATCH_SCHEDULE: Field<Self, BatchSchedule> = Field::new("batchSchedule");
    /// `board`.
    pub const BOARD: Field<Self, BoardReference> = Field::new("board");
    /// `connectWiseID`.
    pub const CONNECT_WISE_ID: Field<Self, String> = Field::new("connectWiseID");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");

    /// A new one, to be sent, with all that CWM requires.
    pub fn draft(
        name: impl Into<String>,
        table_type: impl Into<WorkflowTableTypeReference>,
    ) -> New<Self> {
        New::from_required(Self {
            name: Some(name.into()),
            table_type: Some(table_type.into()),
            ..Self::default()
        })
    }
}

impl Model for Workflow {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "Workflow",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("name", FieldKind::Text)
                    .max_length(100)
                    .required(),
                FieldRule::new(
                    "tableType",
                    FieldKind::Record(<WorkflowTableTypeReference as Model>::SCHEMA),
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
                FieldRule::new("activateFlag", FieldKind::Flag),
                FieldRule::new("batchInterval", FieldKind::Whole),
                FieldRule::new(
                    "batchFrequencyUnit",
                    FieldKind::Choice(BatchFrequencyUnit::VALUES),
                ),
                FieldRule::new("batchLastRan", FieldKind::Date),
                FieldRule::new("batchSchedule", FieldKind::Choice(BatchSchedule::VALUES)),
                FieldRule::new(
                    "board",
                    FieldKind::Record(<BoardReference as Model>::SCHEMA),
                ),
                FieldRule::new("connectWiseID", FieldKind::Text),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for Workflow {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
