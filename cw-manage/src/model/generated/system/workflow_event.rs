// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A workflow event, as at `/system/workflows/events`.

use crate::model::*;

/// A workflow event, as at `/system/workflows/events`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct WorkflowEvent {
    /// `id`.
    pub id: Option<Id<WorkflowEvent>>,
    /// `name`.
    pub name: Option<String>,
    /// `eventCondition`. Required.
    pub event_condition: Option<String>,
    /// `frequencyUnit`.
    pub frequency_unit: Option<FrequencyUnit>,
    /// `frequencyOfExecution`.
    pub frequency_of_execution: Option<i32>,
    /// `maxNumberOfExecution`.
    pub max_number_of_execution: Option<i32>,
    /// `executionTime`.
    pub execution_time: Option<ExecutionTime>,
    /// `dateTestedUTC`.
    #[serde(rename = "dateTestedUTC", default, with = "crate::types::date")]
    pub date_tested_utc: Option<DateTime<Utc>>,
    /// `testRecordsMatched`.
    pub test_records_matched: Option<i32>,
    /// `connectWiseID`.
    #[serde(rename = "connectWiseID")]
    pub connect_wise_id: Option<String>,
    /// `parentId`.
    pub parent_id: Option<i32>,
    /// `parentConnectWiseId`.
    pub parent_connect_wise_id: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl WorkflowEvent {
    /// `id`.
    pub const ID: Field<Self, Id<WorkflowEvent>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");
    /// `eventCondition`.
    pub const EVENT_CONDITION: Field<Self, String> = Field::new("eventCondition");
    /// `frequencyUnit`.
    pub const FREQUENCY_UNIT: Field<Self, FrequencyUnit> = Field::new("frequencyUnit");
    /// `frequencyOfExecution`.
    pub const FREQUENCY_OF_EXECUTION: Field<Self, i32> = Field::new("frequencyOfExecution");
    /// `maxNumberOfExecution`.
    pub const MAX_NUMBER_OF_EXECUTION: Field<Self, i32> = Field::new("maxNumberOfExecution");
    /// `executionTime`.
    pub const EXECUTION_TIME: Field<Self, ExecutionTime> = Field::new("executionTime");
    /// `dateTestedUTC`.
    pub const DATE_TESTED_UTC: Field<Self, DateTime<Utc>> = Field::new("dateTestedUTC");
    /// `testRecordsMatched`.
    pub const TEST_RECORDS_MATCHED: Field<Self, i32> = Field::new("testRecordsMatched");
    /// `connectWiseID`.
    pub const CONNECT_WISE_ID: Field<Self, String> = Field::new("connectWiseID");
    /// `parentId`.
    pub const PARENT_ID: Field<Self, i32> = Field::new("parentId");
    /// `parentConnectWiseId`.
    pub const PARENT_CONNECT_WISE_ID: Field<Self, String> = Field::new("parentConnectWiseId");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");

    /// A new one, to be sent, with all that CWM requires.
    pub fn draft(event_condition: impl Into<String>) -> New<Self> {
        New::from_required(Self {
            event_condition: Some(event_condition.into()),
            ..Self::default()
        })
    }
}

impl Model for WorkflowEvent {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "WorkflowEvent",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("name", FieldKind::Text),
                FieldRule::new("eventCondition", FieldKind::Text).required(),
                FieldRule::new("frequencyUnit", FieldKind::Choice(FrequencyUnit::VALUES)),
                FieldRule::new("frequencyOfExecution", FieldKind::Whole),
                FieldRule::new("maxNumberOfExecution", FieldKind::Whole),
                FieldRule::new("executionTime", FieldKind::Choice(ExecutionTime::VALUES)),
                FieldRule::new("dateTestedUTC", FieldKind::Date),
                FieldRule::new("testRecordsMatched", FieldKind::Whole),
                FieldRule::new("connectWiseID", FieldKind::Text),
                FieldRule::new("parentId", FieldKind::Whole),
                FieldRule::new("parentConnectWiseId", FieldKind::Text),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for WorkflowEvent {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
